import { expect } from '@open-wc/testing';
import { adviceFor } from '../../demo/builder/advice.js';
import { headersOf } from '../../demo/builder/diagnose.js';
import { parseState } from '../../demo/builder/state.js';
import type { TokenName } from '../../src/theme/contrast.js';
import { facts } from './facts.js';

const advice = (query: string, used?: ReadonlySet<TokenName>) =>
  adviceFor(parseState(query, facts, ['fi']).state, used);

describe('advice', () => {
  it('has nothing to say on the defaults', () => {
    expect(advice('')).to.deep.equal([]);
  });

  it('warns when a heading level is skipped, and not when it fits or goes back up', () => {
    expect(advice('above=2&heading-level=4')).to.deep.equal([
      { code: 'heading-skips', level: 4, above: 2, fit: 3 },
    ]);
    expect(advice('above=2&heading-level=3')).to.deep.equal([]);
    expect(advice('above=4')).to.deep.equal([]);
  });

  it('does not count levels across a frame', () => {
    expect(advice('above=1&heading-level=4&form=frame')).to.deep.equal([]);
  });

  it('warns when summary or table is left out', () => {
    expect(advice('no-summary=&no-table=')).to.deep.equal([
      { code: 'no-summary' },
      { code: 'no-table' },
    ]);
  });

  it('names the colour that was changed, not the one that was there', () => {
    expect(advice('color-money=ffffff&color-money-dark=6bb3d1')).to.deep.equal([
      { code: 'contrast', token: 'money', pairs: 1 },
    ]);
    const [first] = advice('color-surface=15191e');
    expect(first).to.include({ code: 'contrast', token: 'surface' });
  });

  it('asks nothing of a page on which the widget never is', () => {
    expect(advice('color-ink=16202b')).to.have.length(1);
    expect(advice('color-ink=16202b&scheme=light')).to.deep.equal([]);
  });

  it('asks nothing of colours that the widget does not show', () => {
    const query = 'color-city=ffffff&scheme=light';
    expect(advice(query)).to.have.length(1);
    expect(advice(query, new Set(['surface', 'ink', 'money']))).to.deep.equal([]);
  });
});

describe('headers of a page', () => {
  it('are read one a line, as browsers and curl show them', () => {
    expect(
      headersOf(
        "HTTP/2 200\r\nContent-Security-Policy: script-src 'self'\r\nx: 1 \ncontent-security-policy: img-src *\n\nrubbish",
      ),
    ).to.deep.equal({ 'content-security-policy': "script-src 'self', img-src *", x: '1' });
  });

  it('are read also where a policy goes over several lines', () => {
    expect(
      headersOf(
        "Content-Security-Policy:\n  default-src 'self';\n  script-src 'self'\n    https://a.example\nhttps://b.example\ndata:; img-src *\nX: 1\n\nHTTP/1.1 200 OK\nrubbish",
      ),
    ).to.deep.equal({
      'content-security-policy':
        "default-src 'self'; script-src 'self' https://a.example https://b.example data:; img-src *",
      x: '1',
    });
  });

  it('are read also where the value stands on a line of its own', () => {
    expect(
      headersOf("content-security-policy:\ndefault-src 'self'; script-src 'none'\nx:\n1"),
    ).to.deep.equal({ 'content-security-policy': "default-src 'self'; script-src 'none'", x: '1' });
  });
});
