/** `innocities render`, as it is run from the built package. */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { languages } from '../../scripts/lib/one-language.mjs';
import { fromRoot, pkg, widgetNames } from '../../scripts/lib/project.mjs';
import { tokens } from '../../dist/lib/theme/tokens.js';

const scratch = mkdtempSync(path.join(tmpdir(), 'innocities-render-'));
after(() => rmSync(scratch, { recursive: true }));

const innocities = (...args) =>
  spawnSync(process.execPath, [fromRoot('dist/lib/cli/innocities.js'), ...args], {
    cwd: scratch,
    maxBuffer: 1e8,
  });

const render = (...args) => {
  const { status, stdout, stderr } = innocities('render', ...args);
  assert.equal(String(stderr), '');
  assert.equal(status, 0);
  return stdout;
};

test('the command can be run: npx links it once, and a new build is another file', () => {
  assert.ok(statSync(fromRoot(pkg.bin.innocities)).mode & 0o100);
});

test('a reader that has read enough is no error', async () => {
  const child = spawn(
    process.execPath,
    [fromRoot('dist/lib/cli/innocities.js'), 'render', 'city-map'],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const said = [];
  child.stderr.on('data', (data) => said.push(data));
  child.stdout.destroy();
  const code = await new Promise((resolve) => child.on('close', resolve));
  assert.equal(String(Buffer.concat(said)), '');
  assert.equal(code, 0);
});

const planned = JSON.parse(readFileSync(fromRoot('data/planned-funding.json'), 'utf8'));

/** Digits of a text, so that "5 388 531" is found whatever its spaces. */
const digits = (text) => text.replace(/(?<=\d)[\s\u00a0\u202f](?=\d)/g, '');

/**
 * Chromium reads a page in turns of 64 KiB and draws between them: all widgets, laid out once, with their
 * styles, must leave room for the rest of a page in the first turn. A ratchet, as in scripts/size.mjs; a
 * new widget raises it, a language has one.
 */
const TOGETHER = { fi: 63_000, sv: 63_300, en: 62_900 };

for (const lang of languages) {
  const budget = TOGETHER[lang];
  test(`html of all widgets, ${lang}: at most ${budget} bytes`, () => {
    const sizes = widgetNames().map(
      (name) => render(name, '--lang', lang, '--styles', 'inline', '--widths', '720').length,
    );
    const sum = sizes.reduce((total, each) => total + each, 0);
    assert.ok(
      sum <= budget,
      `${widgetNames().join(' + ')}: ${sizes.join(' + ')} = ${sum} bytes, ` +
        `but TOGETHER.${lang} in test/node/render.test.mjs is ${budget}`,
    );
  });
}

for (const name of widgetNames()) {
  describe(`innocities render ${name}`, () => {
    for (const lang of languages) {
      test(`html, ${lang}: paints without a script, and holds the table besides`, () => {
        const html = String(render(name, '--lang', lang, '--widths', '320,640'));
        assert.match(
          html,
          new RegExp(`^<innocities-${name} lang="${lang}" prerendered="[\\d.]+ #\\w+ 320 640">`),
        );
        assert.match(
          html,
          /<template shadowrootmode="open"><link rel="stylesheet" href="widgets\//,
        );
        assert.equal(html.match(/part="frame"/g).length, 2);
        assert.match(html, /<\/template>[^]*<table>\n<caption>/);
        assert.doesNotMatch(html, /<style|<script|style="| on\w+="/);
      });
    }

    test('svg: a whole picture that needs nothing else', () => {
      const svg = String(render(name, '--format', 'svg', '--lang', 'sv'));
      assert.match(svg, /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
      assert.match(svg, /lang="sv"/);
      assert.match(svg, /<title id="title">.{5,}<\/title><desc id="description">.{30,}<\/desc>/);
      assert.doesNotMatch(svg, /var\(|href=|@import/);
    });

    test('png: twice the size of the svg, with words in it', () => {
      const [, width, height] = /width="([\d.]+)" height="([\d.]+)"/.exec(
        String(render(name, '--format', 'svg')),
      );
      const png = render(name, '--format', 'png');
      assert.equal(png.subarray(1, 4).toString(), 'PNG');
      assert.equal(png.readUInt32BE(16), Math.round(width * 2));
      assert.equal(png.readUInt32BE(20), Math.round(height * 2));
      // A renderer without its font draws a picture without a word, and says nothing.
      const words = (heading) => render(name, '--format', 'png', '--heading', heading);
      assert.notDeepEqual(words('Abc'), words('Xyz'));
    });

    test('csv and json: the same table', () => {
      const csv = String(render(name, '--format', 'csv', '--lang', 'en'));
      const { table, source } = JSON.parse(render(name, '--format', 'json', '--lang', 'en'));
      const lines = csv.split('\r\n');
      assert.equal(lines[1].startsWith(table.rows[0].header), true);
      for (const row of table.rows) assert.match(csv, new RegExp(row.header));
      assert.ok(csv.includes(source));
    });
  });
}

test('the figures of a city are those of the dataset', () => {
  const oulu = planned.rows.find(({ place }) => place === 'oulu');
  for (const format of ['html', 'json', 'csv']) {
    const text = digits(String(render('funding-donut', '--city', 'oulu', '--format', format)));
    for (const figure of [oulu.euStateEur, oulu.municipalEur, oulu.privateEur]) {
      assert.ok(text.includes(String(figure)), `${figure} in ${format}`);
    }
  }
});

test('a heading with what XML cannot hold is a picture all the same', () => {
  const svg = String(render('funding-donut', '--format', 'svg', '--heading', 'Oulun\v<rahat>'));
  assert.match(svg, /Oulun &lt;rahat&gt;/);
  assert.doesNotMatch(svg.trim(), /\p{Cc}/u);
});

test('a member city is understood as in the tag', () => {
  assert.match(
    String(render('funding-donut', '--city', 'espoo', '--format', 'json')),
    /pääkaupunkiseutu/i,
  );
});

test('widths are laid out from the narrowest on, in whatever order they are named', () => {
  const html = String(render('city-map', '--widths', '1120,320'));
  assert.match(html, /prerendered="[\d.]+ #\w+ 320 1120"/);
});

test('a dark picture has the colours of a dark page', () => {
  const pictureOf = (...args) => String(render('funding-donut', '--format', 'svg', ...args));
  const surface = tokens.surface.dark;
  assert.ok(pictureOf('--scheme', 'dark').includes(surface));
  assert.ok(!pictureOf().includes(surface));
});

test('--out writes one file a format, named in small letters by what was chosen', () => {
  const said = String(
    render(
      'city-map',
      '--city',
      'Turku',
      '--measure',
      'funding',
      '--lang',
      'sv',
      '--format',
      'svg,csv',
      '--out',
      'kuvat',
    ),
  );
  assert.deepEqual(readdirSync(path.join(scratch, 'kuvat')).sort(), [
    'city-map-turku-funding-sv.csv',
    'city-map-turku-funding-sv.svg',
  ]);
  assert.equal(said.trim().split('\n').length, 2);
});

describe('what there is not', () => {
  const wrong = {
    'a widget': [['pie'], /widget "pie": use one of city-map, funding-donut, theme-projects/],
    'a city': [['city-map', '--city', 'oul'], /city "oul": use one of .*oulu/],
    'a language': [['city-map', '--lang', 'de'], /lang "de": use one of fi, sv, en/],
    'a format': [
      ['city-map', '--format', 'pdf'],
      /format "pdf": use one of html, svg, png, csv, json/,
    ],
    'a measure': [['city-map', '--measure', 'x'], /measure "x": use one of agreements, funding/],
    'an option': [['city-map', '--colour', 'red'], /--colour.*--city, --lang/],
    'a width': [['city-map', '--width', '9'], /width "9": use a number from 280 to 1600/],
    'figures of a city by theme': [['theme-projects', '--city', 'oulu'], /--city.*--measure/],
    'a folder': [['city-map', '--out', '/dev/null/press'], /out "\/dev\/null\/press"/],
    'a value that looks like an option': [['city-map', '--heading', '-x'], /'--heading'.*--city/],
    'a width twice': [['city-map', '--widths', '320,640,320'], /widths "320,640,320".*once/],
    'several formats in one stream': [['city-map', '--format', 'svg,csv'], /--out/],
    'a file that cannot be written': [['city-map', '--out', 'taken'], /out "taken".*city-map-fi/],
    'an address': [['city-map', '--src', 'https://x.example'], /--src/],
  };
  before(() => mkdirSync(path.join(scratch, 'taken/city-map-fi.html'), { recursive: true }));

  for (const [what, [args, message]] of Object.entries(wrong)) {
    test(`${what}: one line with what is legal, and exit code 2`, () => {
      const { status, stdout, stderr } = innocities('render', ...args);
      assert.equal(status, 2);
      assert.equal(String(stdout), '');
      assert.match(String(stderr), message);
      assert.equal(String(stderr).trim().split('\n').length, 1);
    });
  }

  test('a command', () => {
    const { status, stderr } = innocities('draw');
    assert.equal(status, 2);
    assert.match(String(stderr), /use one of doctor, render/);
    assert.equal(innocities('constructor').status, 2);
  });

  test('the version', () => {
    const { status, stdout } = innocities('--version');
    assert.equal(status, 0);
    assert.equal(String(stdout), `${pkg.version}\n`);
  });

  test('help of a command, short', () => {
    assert.match(String(render('-h')), /--format/);
    assert.match(String(render('city-map', '-h')), /--format/);
  });

  test('nothing at all, or help', () => {
    for (const args of [[], ['--help']]) {
      const { status, stdout } = innocities(...args);
      assert.equal(status, 0);
      assert.match(String(stdout), /innocities doctor[^]*innocities render/);
    }
  });

  test('the way to its own options through npx', () => {
    assert.match(String(innocities('--help').stdout), /npx --no -- innocities --version/);
  });
});
