import { expect } from '@open-wc/testing';
import {
  snippet,
  snippetKinds,
  snippetPieces,
  type SnippetKind,
  type SnippetOptions,
} from '../../src/embed/snippets.js';

const INNER = '<p>Summa</p>\n<table><caption>T</caption></table>\n<p>Källa</p>';

const options: SnippetOptions = {
  name: 'funding-donut',
  attributes: { city: 'oulu', chooser: '' },
  language: 'sv',
  base: '/innocities/1.2.3/',
  version: '1.2.3',
  integrity: {
    'innocities.js': 'sha384-all',
    'innocities.sv.js': 'sha384-swedish',
    'innocities.classic.js': 'sha384-classic',
    'widgets/funding-donut.sv.js': 'sha384-one',
  },
  inner: INNER,
  title: 'Vem betalar, Uleåborg',
  height: 640,
};

const text = (kind: SnippetKind, change: Partial<SnippetOptions> = {}): string =>
  snippet(kind, { ...options, ...change });

describe('snippets', () => {
  it('module: script with integrity, element with the table', () => {
    expect(text('module')).to.equal(
      '<script type="module" src="/innocities/1.2.3/innocities.sv.js" integrity="sha384-swedish" blocking="render"></script>\n\n' +
        '<figure class="innocities">\n<innocities-funding-donut city="oulu" chooser lang="sv">\n' +
        `${INNER}\n</innocities-funding-donut>\n</figure>`,
    );
  });

  it('module: a heading of one’s own stands inside, too, with what it covers', () => {
    const inner = '<p><strong>Vem betalar, Uleåborg</strong></p>\n<table></table>';
    const attributes = { heading: 'A & B' };
    expect(text('module', { inner, attributes })).to.contain(
      '<p><strong>A &amp; B, Uleåborg</strong></p>\n<table></table>',
    );
  });

  it('module: the bundle of the language of the page', () => {
    expect(text('module', { language: 'fi' })).to.contain('src="/innocities/1.2.3/innocities.js"');
    expect(text('module', { language: 'en' })).to.contain(
      'src="/innocities/1.2.3/innocities.en.js"',
    );
  });

  it('module: one widget alone', () => {
    expect(snippetPieces('module', { ...options, alone: true })[0]).to.deep.equal({
      place: 'head',
      text: '<script type="module" src="/innocities/1.2.3/widgets/funding-donut.sv.js" integrity="sha384-one" blocking="render"></script>',
    });
  });

  it('classic: integrity on the own server only, where it cannot stop the script', () => {
    const script = (base: string): string | undefined =>
      snippetPieces('classic', { ...options, base })[0]?.text;
    expect(script('/innocities/1.2.3/')).to.equal(
      '<script src="/innocities/1.2.3/innocities.classic.js" integrity="sha384-classic" defer></script>',
    );
    expect(script('https://cdn.example.fi/i/1.2.3/')).to.equal(
      '<script src="https://cdn.example.fi/i/1.2.3/innocities.classic.js" defer></script>',
    );
  });

  it('integrity only in the folder of its version: elsewhere the next update would be blocked', () => {
    const fixed = ['/1.2.3/', 'https://a.example/i/1.2.3/', '//a.example/i@1.2.3/dist/'];
    const moving = ['/innocities/', '/1.2/', '/1.2.30/', '/11.2.3/', '/1.2.2/'];
    for (const kind of ['module', 'classic', 'figure'] as const) {
      for (const base of moving) expect(text(kind, { base }), base).not.to.contain('integrity');
      expect(text(kind, { base: '/1.2.3/' })).to.contain('integrity="sha384-');
    }
    for (const base of fixed) expect(text('module', { base }), base).to.contain('integrity="sha');
  });

  it('WordPress and Drupal: a shortcode', () => {
    expect(text('wordpress')).to.equal(
      '[innocities widget="funding-donut" city="oulu" chooser="true" lang="sv"]',
    );
  });

  it('a shortcode is not ended by what an author writes', () => {
    const heading = 'Raha [2024] & "muu" <b>';
    expect(text('wordpress', { attributes: { heading } })).to.equal(
      '[innocities widget="funding-donut" heading="Raha &#91;2024&#93; &amp; &quot;muu&quot; &lt;b&gt;" lang="sv"]',
    );
  });

  it('figure: the table for authors, the script of all widgets for the site', () => {
    expect(snippetPieces('figure', { ...options, alone: true })).to.deep.equal([
      {
        place: 'page',
        text: `<figure class="innocities" data-innocities="funding-donut" data-city="oulu" data-chooser="true" lang="sv">\n${INNER}\n</figure>`,
      },
      {
        place: 'site',
        text: '<script type="module" src="/innocities/1.2.3/innocities.js" integrity="sha384-all" blocking="render"></script>',
      },
    ]);
  });

  it('frame: title, height, options in the address', () => {
    expect(text('frame')).to.equal(
      '<iframe class="innocities-frame" src="/innocities/1.2.3/embed/funding-donut.html?city=oulu&amp;chooser&amp;lang=sv" ' +
        'title="Vem betalar, Uleåborg" lang="sv" width="100%" height="640" loading="lazy" ' +
        'frameborder="0"></iframe>\n' +
        '<script src="/innocities/1.2.3/embed/resize.js" defer></script>',
    );
  });

  it('static: the table, and the command that makes the page with the picture', () => {
    const pieces = snippetPieces('static', options);
    expect(pieces.map(({ place }) => place)).to.deep.equal(['page', 'terminal']);
    expect(pieces[0]?.text).to.include(INNER).and.not.include('<script');
    expect(pieces[1]?.text).to.equal(
      'npx --no innocities render funding-donut --city=oulu --chooser --lang=sv --styles=/innocities/1.2.3/widgets/funding-donut.css --out=.',
    );
  });

  it('a command is one that a shell reads as it is meant', () => {
    const heading = 'Oulu\'s $(rm) "x"';
    expect(snippet('static', { ...options, attributes: { heading } })).to.include(
      `--heading='Oulu'\\''s $(rm) "x"'`,
    );
    expect(snippet('static', { ...options, attributes: { heading: '-x' } })).to.include(
      ' --heading=-x ',
    );
  });

  it('colours: a rule for the style sheet, with a second value for dark pages', () => {
    const style = {
      '--innocities-color-surface': { light: '#fffbe6', dark: '#201c10' },
      '--innocities-font-size': { light: '1rem' },
    };
    expect(snippetPieces('module', { ...options, style })[2]).to.deep.equal({
      place: 'style',
      text: [
        'innocities-funding-donut {',
        '  --innocities-color-surface: #fffbe6;',
        '  --innocities-font-size: 1rem;',
        '}',
        '@supports (color: light-dark(#000, #fff)) {',
        '  innocities-funding-donut {',
        '    --innocities-color-surface: light-dark(#fffbe6, #201c10);',
        '  }',
        '}',
      ].join('\n'),
    });
    expect(snippetPieces('frame', { ...options, style })).to.have.length(1);
    expect(snippet('wordpress', { ...options, style })).to.include('--innocities-font-size: 1rem;');
  });

  for (const kind of snippetKinds) {
    it(`${kind}: markup that a browser reads without repairs, and nothing that an author can break out of`, () => {
      const nasty = '"><img src=x onerror=alert(1)>';
      const made = snippetPieces(kind, {
        ...options,
        attributes: { heading: nasty },
        title: nasty,
      }).filter(({ place }) => place !== 'terminal');
      const html = made.map((piece) => piece.text).join('');
      const page = new DOMParser().parseFromString(html, 'text/html');
      expect(page.querySelectorAll('img').length).to.equal(0);
      const carriers = page.querySelectorAll('[heading], [data-heading], iframe');
      for (const element of carriers) {
        const value =
          element.getAttribute('heading') ??
          element.getAttribute('data-heading') ??
          element.getAttribute('title');
        expect(value).to.equal(nasty);
      }
    });
  }
});
