/** The plug-ins as the build made them: complete, translated, and the Drupal module at work. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { installPhp } from '../../scripts/lib/debian.mjs';
import { parsePo, textsIn } from '../../scripts/lib/gettext.mjs';
import { DIST, fromRoot, pkg } from '../../scripts/lib/project.mjs';

const unzip = (file) => unzipSync(readFileSync(path.join(DIST, file)));
const text = (files, name) => strFromU8(files[name]);
const { widgets, languages } = JSON.parse(readFileSync(path.join(DIST, 'widgets.json'), 'utf8'));
const offered = ({ attributes }) =>
  attributes.filter(({ closed, offered: is = true }) => is && !closed);
const placeholders = (message) => (message.match(/%\d\$s|@\w+/g) ?? []).sort();

/** Fails unless a translation has every text, with the same placeholders, and nothing else. */
function assertTranslated(asked, po, where) {
  const { texts } = parsePo(po);
  assert.deepEqual(Object.keys(texts).sort(), [...new Set(asked)].sort(), where);
  for (const [original, translation] of Object.entries(texts)) {
    assert.ok(translation, `${where}: ${original}`);
    assert.deepEqual(placeholders(translation), placeholders(original), `${where}: ${original}`);
  }
}

const bothHave = (files, folder) => {
  for (const file of ['innocities.js', 'widgets.json', 'third-party-licences.txt']) {
    assert.deepEqual(
      Buffer.from(files[`${folder}/dist/${file}`]),
      readFileSync(path.join(DIST, file)),
    );
  }
  for (const { name } of widgets) {
    for (const language of languages) {
      assert.ok(files[`${folder}/dist/fallback/${name}.${language}.json`]);
    }
  }
  assert.ok(Object.keys(files).some((file) => file.startsWith(`${folder}/dist/chunks/`)));
  for (const [file, bytes] of Object.entries(files)) {
    assert.ok(file.startsWith(`${folder}/`), file);
    if (/\.(php|yml|txt|json|module)$/.test(file)) {
      assert.doesNotMatch(strFromU8(bytes), /@version@/, file);
    }
  }
};

describe('the plug-in for WordPress', () => {
  const folder = 'innocities-widgets';
  const files = unzip(`wordpress/${folder}.zip`);
  const file = (name) => text(files, `${folder}/${name}`);

  it('has all that a page loads, and its version', () => {
    bothHave(files, folder);
    assert.match(file(`${folder}.php`), new RegExp(`Version: +${pkg.version}\n`));
    assert.match(file('readme.txt'), new RegExp(`Stable tag: ${pkg.version}\n`));
  });

  it('has a block for every widget, with every attribute that an author may set', () => {
    for (const widget of widgets) {
      const block = JSON.parse(file(`blocks/${widget.name}/block.json`));
      assert.equal(block.name, `innocities/${widget.name}`);
      assert.deepEqual(
        Object.keys(block.attributes),
        offered(widget).map(({ name }) => name),
      );
    }
  });

  it('says everything in every language', () => {
    const sources = Object.keys(files).filter(
      (name) => /\.(php|js)$/.test(name) && !/\/dist\//.test(name),
    );
    const asked = sources.flatMap((name) => textsIn(text(files, name)));
    assert.ok(asked.length > 15);
    for (const locale of ['fi', 'sv_SE']) {
      assertTranslated(asked, file(`languages/${folder}-${locale}.po`), locale);
      const inScript = JSON.parse(
        file(`languages/${folder}-${locale}-innocities-widgets-editor.json`),
      ).locale_data.messages;
      for (const asks of textsIn(file('editor/editor.js'))) assert.ok(inScript[asks][0], asks);
    }
    const template = parsePo(file(`languages/${folder}.pot`)).texts;
    assert.deepEqual(Object.keys(template).sort(), [...new Set(asked)].sort());
  });
});

describe('the module for Drupal', () => {
  const folder = 'innocities_widgets';
  const files = unzip(`drupal/${folder}.zip`);
  const scratch = mkdtempSync(path.join(tmpdir(), 'innocities-drupal-'));
  const run = (input) =>
    JSON.parse(
      execFileSync('php', [fromRoot('test/php/drupal.php'), path.join(scratch, folder)], {
        encoding: 'utf8',
        input: JSON.stringify(input),
      }),
    );

  before(() => {
    installPhp();
    for (const [name, bytes] of Object.entries(files)) {
      mkdirSync(path.join(scratch, path.dirname(name)), { recursive: true });
      writeFileSync(path.join(scratch, name), bytes);
    }
  });

  after(() => rmSync(scratch, { recursive: true }));

  /** Properties of Drupal's form arrays begin with a hash; the rest are fields. */
  const fieldsOf = (form) => Object.entries(form).filter(([name]) => !name.startsWith('#'));

  it('has all that a page loads', () => bothHave(files, folder));

  it('has the files that its library names', () => {
    const library = text(files, `${folder}/${folder}.libraries.yml`);
    const named = [...library.matchAll(/^ +(\S+\.(?:js|css)):/gm)].map(([, name]) => name);
    assert.equal(named.length, 2);
    for (const name of named) assert.ok(files[`${folder}/${name}`], name);
  });

  it('says everything in every language', () => {
    const quoted = (source) => [
      ...source.matchAll(
        /(?:->t|TranslatableMarkup)\(\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)")/g,
      ),
    ];
    const listed = (source) => [...source.matchAll(/^ +(?:_?title|description): '(.+)'$/gm)];
    const asked = Object.keys(files).flatMap((name) => {
      const source = text(files, name);
      if (/\/src\/.*\.php$/.test(name)) {
        return quoted(source).map(([, single, double]) => single ?? double.replace(/\\"/g, '"'));
      }
      return /(routing|permissions|links\.menu)\.yml$/.test(name)
        ? listed(source).map(([, words]) => words)
        : [];
    });
    const titles = widgets.map(({ title }) => title.en);
    for (const language of ['fi', 'sv']) {
      const po = text(files, `${folder}/translations/${folder}.${language}.po`);
      assertTranslated([...asked, ...titles], po, language);
    }
  });

  it('offers a block for every widget', () => {
    const { blocks } = run({ language: 'fi' });
    assert.deepEqual(
      Object.keys(blocks),
      widgets.map(({ name }) => name),
    );
    assert.deepEqual(
      Object.values(blocks),
      widgets.map(({ title }) => title.en),
    );
  });

  for (const widget of widgets) {
    it(`has a form with a field for every attribute: ${widget.name}`, () => {
      const { form, kept, html, library } = run({ language: 'sv', block: widget.name, values: {} });
      const types = { choice: 'select', flag: 'checkbox', text: 'textfield', number: 'number' };
      assert.deepEqual(
        fieldsOf(form).map(([name, field]) => [name, field['#title'], field['#type']]),
        offered(widget).map(({ name, label, kind }) => [name, label.sv, types[kind]]),
      );
      assert.deepEqual(kept, []);
      assert.match(
        html,
        new RegExp(`^<figure class="innocities">\n<${widget.tag} lang="sv">\n<p>`),
      );
      assert.match(html, /<table>/);
      assert.deepEqual(library, ['innocities_widgets/widgets']);
    });
  }

  it('keeps what differs from the default, and shows it again', () => {
    const values = { city: 'oulu', lang: '', heading: '"><script>', 'no-export': 1, chooser: 0 };
    const { kept, html, again } = run({ language: 'fi', block: 'funding-donut', values });
    assert.deepEqual(kept, { city: 'oulu', heading: '"><script>', 'no-export': '' });
    assert.match(
      html,
      /<innocities-funding-donut city="oulu" lang="fi" heading="&quot;&gt;&lt;script&gt;" no-export>/,
    );
    assert.match(html, /Oulu/);
    assert.equal(again.city['#default_value'], 'oulu');
    assert.equal(again.lang['#default_value'], '');
    assert.equal(again['no-export']['#default_value'], true);
    assert.equal(again.chooser['#default_value'], false);
  });

  it('puts a widget in the place of a token, in the language of the text', () => {
    const [seen] = run({
      language: 'en',
      langcode: 'sv',
      texts: ['<p>a</p><p>[innocities widget="funding-donut" city="oulu"]</p>'],
    }).texts;
    assert.match(
      seen.html,
      /^<p>a<\/p><figure class="innocities">\n<innocities-funding-donut city="oulu" lang="sv">/,
    );
    assert.deepEqual(seen.library, ['innocities_widgets/widgets']);
    assert.deepEqual(seen.contexts, ['languages:language_interface']);
  });

  it('loads nothing for other texts, and the script for pasted markup', () => {
    const [plain, pasted] = run({
      language: 'fi',
      texts: ['<p>innocities</p>', '<figure data-innocities="city-map"></figure>'],
    }).texts;
    assert.deepEqual(plain, { library: [], contexts: [], html: '<p>innocities</p>' });
    assert.deepEqual(pasted.library, ['innocities_widgets/widgets']);
  });

  it('tells a mistake in words to those who may see it, and to nobody else', () => {
    const texts = ['[innocities widget="funding-donut" city="&lt;b&gt;atlantis"]'];
    const [visitor] = run({ language: 'fi', texts }).texts;
    const [editor] = run({ language: 'fi', editor: true, texts }).texts;
    assert.doesNotMatch(visitor.html, /atlantis/);
    assert.match(editor.html, /“&lt;b&gt;atlantis” is not a value of “city”.*oulu/);
    for (const { contexts } of [visitor, editor]) assert.ok(contexts.includes('user.permissions'));
  });

  it('does not call an attribute without figures a danger', () => {
    const texts = ['[innocities widget="theme-projects" city="oulu"]'];
    const [{ html }] = run({ language: 'fi', editor: true, texts }).texts;
    assert.match(html, /“city” changes nothing here/);
    assert.doesNotMatch(html, /another server/);
  });

  it('tells authors how a token is written', () => {
    const { tips } = run({ language: 'fi' });
    for (const { name } of widgets) assert.ok(tips[1].includes(name));
  });
});
