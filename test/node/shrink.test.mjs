import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { listProperties } from '../../scripts/lib/properties.mjs';
import { minifyTemplates } from '../../scripts/lib/templates.mjs';

const becomes = (name, from, to) =>
  it(name, async () => {
    assert.equal(await minifyTemplates(from), to);
  });

describe('templates of HTML', () => {
  becomes(
    'lose the indents between blocks',
    'html`\n  <div\n    class="a  b"\n    id=${id}\n  >\n    <p>${one}</p>\n    ${two}\n  </div>\n`',
    'html`<div class="a  b" id=${id}><p>${one}</p>${two}</div>`',
  );
  becomes(
    'keep a space between words, elements of a line and expressions',
    'html`<p>${a} ${b}, <b>c</b>\n  <i>d</i>${e}</p>`',
    'html`<p>${a} ${b}, <b>c</b> <i>d</i>${e}</p>`',
  );
  becomes(
    'keep a space at either end, where another template may follow',
    'html` <span>${a}</span>\n`',
    'html` <span>${a}</span> `',
  );
  becomes(
    'keep a comparison in a binding, and the template inside it',
    'html`<ul>\n  ${a > b ? html`<li>\n  ${c}\n</li>` : nothing}\n</ul>`',
    'html`<ul>${a > b ? html`<li>${c}</li>` : nothing}</ul>`',
  );
  becomes(
    'keep the bindings of attributes, properties and events',
    'html`<input\n  .checked=${a}\n  ?disabled=${b}\n  @change=${(e) => {\n  c(e);\n}}\n/>`',
    'html`<input .checked=${a} ?disabled=${b} @change=${(e) => {\n  c(e);\n}} />`',
  );
  becomes('lose comments', 'html`<p><!-- why -->a</p>`', 'html`<p>a</p>`');
});

describe('templates of SVG', () => {
  becomes(
    'lose all white space but that of words',
    'svg`\n  <g>\n    ${a} ${b}\n    <text x=${x}>${a} ${b}</text>\n    <path d="M0 0" />\n  </g>\n`',
    'svg`<g>${a} ${b}<text x=${x}>${a} ${b}</text><path d="M0 0"/></g>`',
  );
  becomes(
    'keep the slash away from a value without quotes',
    'svg`<path\n  d=${d}\n/>`',
    'svg`<path d=${d} />`',
  );
  becomes(
    'may stand within HTML',
    'html`<p>a\n  <svg>\n    <path />\n  </svg>\n  b</p>`',
    'html`<p>a <svg><path /></svg> b</p>`',
  );
});

describe('style sheets', () => {
  becomes(
    'are minified',
    'css`\n  /* why */\n  .a > b {\n    margin: 0 0 0.5em;\n  }\n`',
    'css`.a>b{margin:0 0 .5em}`',
  );
  becomes(
    'take declarations and rules from expressions',
    'css`\n  a {\n    ${one}\n  }\n  ${two}\n  b {\n    top: 0;\n    ${three}\n  }\n`',
    'css`a{${one}}${two}b{top:0;${three}}`',
  );
  it('take nothing else', async () => {
    await assert.rejects(minifyTemplates('css`a { width: ${one}px; }`'), /css:/);
  });
});

it('a template with a backslash is refused, since the browser reads something else', async () => {
  await assert.rejects(minifyTemplates('html`<p>\\u00a0</p>`'), /cannot be minified/);
});

it('other code stays as it is', async () => {
  const code = 'const a = `\n  <p>  </p>`; text`  a  `; // html`';
  assert.equal(await minifyTemplates(code), code);
});

describe('decorators', () => {
  it('become the list of properties, in order and with their options', () => {
    const code = listProperties(
      [
        "import { property, state } from 'lit/decorators.js';",
        'export class A extends LitElement {',
        '  @property() city?: string;',
        "  @property({ type: Boolean, attribute: 'no-table' }) noTable = false;",
        '  @state() protected near = false;',
        '  static styles = [];',
        '}',
      ].join('\n'),
    );
    assert.equal(
      code.replace(/\s+/g, ' ').trim(),
      'export class A extends LitElement { ' +
        "static properties = { city: {}, noTable: { type: Boolean, attribute: 'no-table' }, near: { state: true } }; " +
        'city?: string; noTable = false; protected near = false; static styles = []; ' +
        'static { this.finalize(); } }',
    );
  });

  it('must be ones that have a place in the list', () => {
    assert.throws(
      () => listProperties("import { query } from 'lit/decorators.js'; class A { @query('a') a; }"),
      /no such decorator: query/,
    );
  });
});
