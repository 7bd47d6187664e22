/**
 * The renderer that the plug-ins share, outside of any content-management system, by cases that stand
 * in test/php/; and all PHP of integrations/ through PHP's own parser.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { before, describe, it } from 'node:test';
import { installPhp } from '../../scripts/lib/debian.mjs';
import { DIST, filesBelow, fromRoot } from '../../scripts/lib/project.mjs';

const json = (...file) => JSON.parse(readFileSync(path.join(...file), 'utf8'));
const embeds = json(fromRoot('test/php/embeds.json'));
const tokens = json(fromRoot('test/php/tokens.json'));

const php = (...args) => execFileSync('php', args, { encoding: 'utf8' });

function render(catalogue, input) {
  const args = [fromRoot('test/php/run.php'), fromRoot('integrations/php'), catalogue];
  const options = { encoding: 'utf8', input: JSON.stringify(input), maxBuffer: 1 << 28 };
  return JSON.parse(execFileSync('php', args, options));
}

const figure = (element) =>
  element === '' ? '' : `<figure class="innocities">\n${element}\n</figure>`;

/** Every way to choose a value for each of the attributes. */
const choices = ([first, ...rest]) =>
  first
    ? first.values.flatMap(({ value }) =>
        choices(rest).map((others) => ({ [first.name]: value, ...others })),
      )
    : [{}];

describe('PHP', () => {
  before(installPhp);

  describe('the renderer', () => {
    it('gives for each case', async (test) => {
      const { embeds: results } = render(fromRoot('test/php/catalogue'), { embeds });
      for (const [index, { says, html, problems = [], codes }] of embeds.entries()) {
        await test.test(says, () => {
          assert.equal(results[index].html, figure(html));
          if (codes) {
            assert.deepEqual(
              results[index].problems.map(({ code }) => code),
              codes,
            );
          } else assert.deepEqual(results[index].problems, problems);
        });
      }
    });

    it('reads a token', async (test) => {
      const { tokens: results } = render(fromRoot('test/php/catalogue'), { tokens });
      for (const [index, { says, html }] of tokens.entries()) {
        await test.test(says, () => assert.equal(results[index], html));
      }
    });

    it('says nothing, and breaks nothing, where the build is missing', () => {
      const asked = { name: 'city-map', asked: {}, page: 'fi' };
      const { names, embeds: results } = render(fromRoot('test/nowhere'), { embeds: [asked] });
      assert.deepEqual(names, []);
      assert.equal(results[0].html, '');
    });

    it('has the table for every choice of every widget', () => {
      const { widgets, languages } = json(DIST, 'widgets.json');
      const cases = widgets.flatMap(({ name, attributes }) =>
        choices(attributes.filter(({ figures, offered = true }) => figures && offered)).flatMap(
          (asked) => languages.map((page) => ({ name, asked, page })),
        ),
      );
      const { embeds: results } = render(DIST, { embeds: cases });
      assert.ok(cases.length > 100);
      for (const [index, { html, problems }] of results.entries()) {
        const which = JSON.stringify(cases[index]);
        assert.deepEqual(problems, [], which);
        assert.match(html, /<table>\s*<caption>[^]+<\/table>\s*<p>/, which);
      }
    });

    // As the element: <innocities-funding-donut city="espoo"> shows the capital region.
    it('has the table of the city region for each of its members', () => {
      const { widgets, languages } = json(DIST, 'widgets.json');
      const members = widgets.flatMap(({ name, attributes }) =>
        attributes
          .filter(({ aliases, offered = true }) => aliases && offered)
          .flatMap(({ name: attribute, aliases }) =>
            Object.entries(aliases).flatMap(([member, region]) =>
              languages.map((page) => ({ name, page, attribute, member, region })),
            ),
          ),
      );
      assert.ok(members.some(({ member }) => member === 'espoo'));
      const asking = (word) => ({
        embeds: members.map((each) => ({ ...each, asked: { [each.attribute]: each[word] } })),
      });
      const { embeds: ofMembers } = render(DIST, asking('member'));
      const { embeds: ofRegions } = render(DIST, asking('region'));
      for (const [index, { html, problems }] of ofMembers.entries()) {
        const { attribute, member, region } = members[index];
        assert.deepEqual(problems, []);
        assert.equal(
          html,
          ofRegions[index].html.replace(`${attribute}="${region}"`, `${attribute}="${member}"`),
        );
        assert.match(html, /<table>/);
      }
    });
  });

  it("does on a page of one's own what the README shows", () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'innocities-php-'));
    try {
      cpSync(fromRoot('integrations/php'), path.join(folder, 'innocities'), { recursive: true });
      for (const part of ['widgets.json', 'fallback']) {
        cpSync(path.join(DIST, part), path.join(folder, 'innocities/dist', part), {
          recursive: true,
        });
      }
      const readme = readFileSync(fromRoot('integrations/php/README.md'), 'utf8');
      writeFileSync(path.join(folder, 'page.php'), /```php\n([^]+?)```/.exec(readme)[1]);
      const html = php(path.join(folder, 'page.php'));
      assert.match(
        html,
        /^<figure class="innocities">\n<innocities-funding-donut city="oulu" lang="fi">/,
      );
      assert.match(html, /<table>[^]+<\/table>[^]+<\/figure>$/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  describe("WordPress's script", () => {
    const before = '<script id="innocities-widgets-js-before">a("<script src=x>")</script>\n';
    const after = "\n<script id='innocities-widgets-js-after'>b()</script>\n";
    const old = "<script src='/i.js?ver=1' id='innocities-widgets-js'></script>";
    const other = '<script src="/jquery.js" id="jquery-js"></script>';
    const noted =
      '<script type="text/javascript" nonce="abc" src="/i.js" id="innocities-widgets-js" data-x="1"></script>';
    const block = (id) => `<!-- wp:block {"ref":${id}} /-->`;

    const asked = {
      tags: [
        { handle: 'innocities-widgets', tag: before + noted + after },
        { handle: 'innocities-widgets', tag: old },
        { handle: 'jquery', tag: other },
      ],
      blocks: { 1: block(2), 2: '<p>[innocities widget="city-map"]</p>', 3: block(4), 4: block(3) },
      contents: [block(1), block(2), block(3), block(9), '<p>innocities</p>'],
    };
    const run = () => {
      const file = fromRoot('integrations/wordpress/includes/script.php');
      const args = [fromRoot('test/php/wordpress.php'), file];
      return JSON.parse(
        execFileSync('php', args, { encoding: 'utf8', input: JSON.stringify(asked) }),
      );
    };

    it('is a module, and keeps what others put on its tag and beside it', () => {
      const [withOthers, plain, foreign] = run().tags;
      assert.equal(
        withOthers,
        before +
          '<script type="module" blocking="render" nonce="abc" src="/i.js" id="innocities-widgets-js" data-x="1"></script>' +
          after,
      );
      assert.equal(plain, old.replace('<script', '<script type="module" blocking="render"'));
      assert.equal(foreign, other);
    });

    it('is found in reusable blocks within others, also where they go round in a circle', () => {
      assert.deepEqual(run().uses, [true, true, false, false, false]);
    });

    it('is noticed in a widget of custom HTML', () => {
      assert.ok(run().places.includes('widget_custom_html_content'));
    });
  });

  describe('the sources', () => {
    const files = filesBelow(fromRoot('integrations')).filter((file) =>
      /\.(php|module)$/.test(file),
    );

    it('are PHP', () => {
      assert.ok(files.length > 10);
      for (const file of files) php('-l', fromRoot('integrations', file));
    });

    it('use no syntax and no function that PHP 7.4 lacks', () => {
      const newer = [
        /\bmatch\s*\(/,
        /\?->/,
        /\b(readonly|enum)\s+\w/,
        /\b(str_contains|str_starts_with|str_ends_with|array_is_list|get_debug_type)\s*\(/,
        /\bcatch\s*\(\s*[\w\\|]+\s*\)/,
        /function[^(]*\([^)]*\b(public|private|protected)\s/,
        /\)\s*:\s*(static|mixed|never)\b/,
        /[(,]\s*\??\w+\|\w+\s+\$/,
      ];
      // Drupal 10 itself asks for PHP 8.1.
      for (const file of files.filter((each) => !each.startsWith('drupal/'))) {
        const code = readFileSync(fromRoot('integrations', file), 'utf8').replace(
          /\/\*[^]*?\*\/|\/\/.*/g,
          '',
        );
        for (const pattern of newer) assert.doesNotMatch(code, pattern, file);
      }
    });
  });
});
