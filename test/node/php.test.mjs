/**
 * The renderer that the plug-ins share, outside of any content-management system, by cases that stand
 * in test/php/; and all PHP of integrations/ through PHP's own parser: in today's PHP and in the oldest.
 */
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { DIST, filesBelow, fromRoot } from '../../scripts/lib/project.mjs';
import { everyPhp } from '../php/php.mjs';

const json = (...file) => JSON.parse(readFileSync(path.join(...file), 'utf8'));
const embeds = json(fromRoot('test/php/embeds.json'));
const tokens = json(fromRoot('test/php/tokens.json'));

const figure = (element) =>
  element === '' ? '' : `<figure class="innocities">\n${element}\n</figure>`;

/** Every way to choose a value for each of the attributes. */
const choices = ([first, ...rest]) =>
  first
    ? first.values.flatMap(({ value }) =>
        choices(rest).map((others) => ({ [first.name]: value, ...others })),
      )
    : [{}];

const SHARED = fromRoot('integrations/php');
const CATALOGUE = ['widgets.json', 'fallback'].map((part) => path.join(DIST, part));
/** A catalogue with a widget made up for the cases. */
const CASES = fromRoot('test/php/catalogue');
const SOURCES = filesBelow(fromRoot('integrations')).filter((file) => /\.(php|module)$/.test(file));
const isOfDrupal = (file) => file.startsWith('drupal/');

for (const { name, install, runsDrupal, php } of everyPhp) {
  describe(name, () => {
    const scratch = mkdtempSync(path.join(tmpdir(), 'innocities-php-'));
    before(install);
    after(() => rmSync(scratch, { recursive: true }));

    /** Runs a file of test/php/ with cases, and gives its answers. */
    async function ask(file, args, input, places) {
      const cases = path.join(scratch, 'cases.json');
      writeFileSync(cases, JSON.stringify(input));
      const script = fromRoot('test/php', file);
      return JSON.parse(await php([script, ...args, cases], [script, cases, ...places]));
    }

    const render = (catalogue, input, places) =>
      ask('run.php', [SHARED, catalogue], input, [SHARED, ...places]);

    describe('the renderer', () => {
      it('gives for each case', async (test) => {
        const { embeds: results } = await render(CASES, { embeds }, [CASES]);
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
        const { tokens: results } = await render(CASES, { tokens }, [CASES]);
        for (const [index, { says, html }] of tokens.entries()) {
          await test.test(says, () => assert.equal(results[index], html));
        }
      });

      it('says nothing, and breaks nothing, where the build is missing', async () => {
        const asked = { name: 'city-map', asked: {}, page: 'fi' };
        const { names, embeds: results } = await render(
          fromRoot('test/nowhere'),
          { embeds: [asked] },
          [],
        );
        assert.deepEqual(names, []);
        assert.equal(results[0].html, '');
      });

      it('has the table for every choice of every widget', async () => {
        const { widgets, languages } = json(DIST, 'widgets.json');
        const cases = widgets.flatMap(({ name, attributes }) =>
          choices(attributes.filter(({ figures, offered = true }) => figures && offered)).flatMap(
            (asked) => languages.map((page) => ({ name, asked, page })),
          ),
        );
        const { embeds: results } = await render(DIST, { embeds: cases }, CATALOGUE);
        assert.ok(cases.length > 100);
        for (const [index, { html, problems }] of results.entries()) {
          const which = JSON.stringify(cases[index]);
          assert.deepEqual(problems, [], which);
          assert.match(html, /<table>\s*<caption>[^]+<\/table>\s*<p>/, which);
        }
      });

      // As the element: <innocities-funding-donut city="espoo"> shows the capital region.
      it('has the table of the city region for each of its members', async () => {
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
        const { embeds: ofMembers } = await render(DIST, asking('member'), CATALOGUE);
        const { embeds: ofRegions } = await render(DIST, asking('region'), CATALOGUE);
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

    it("does on a page of one's own what the README shows", async () => {
      const page = path.join(scratch, 'page.php');
      cpSync(SHARED, path.join(scratch, 'innocities'), { recursive: true });
      for (const place of CATALOGUE) {
        cpSync(place, path.join(scratch, 'innocities/dist', path.basename(place)), {
          recursive: true,
        });
      }
      const readme = readFileSync(path.join(SHARED, 'README.md'), 'utf8');
      writeFileSync(page, /```php\n([^]+?)```/.exec(readme)[1]);
      const html = await php([page], [scratch]);
      assert.match(
        html,
        /^<figure class="innocities">\n<innocities-funding-donut city="oulu" lang="fi">/,
      );
      assert.match(html, /<table>[^]+<\/table>[^]+<\/figure>$/);
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
        blocks: {
          1: block(2),
          2: '<p>[innocities widget="city-map"]</p>',
          3: block(4),
          4: block(3),
        },
        contents: [block(1), block(2), block(3), block(9), '<p>innocities</p>'],
      };
      const file = fromRoot('integrations/wordpress/includes/script.php');
      const run = () => ask('wordpress.php', [file], asked, [file]);

      it('is a module, and keeps what others put on its tag and beside it', async () => {
        const [withOthers, plain, foreign] = (await run()).tags;
        assert.equal(
          withOthers,
          before +
            '<script type="module" blocking="render" nonce="abc" src="/i.js" id="innocities-widgets-js" data-x="1"></script>' +
            after,
        );
        assert.equal(plain, old.replace('<script', '<script type="module" blocking="render"'));
        assert.equal(foreign, other);
      });

      it('is found in reusable blocks within others, also where they go round in a circle', async () => {
        assert.deepEqual((await run()).uses, [true, true, false, false, false]);
      });

      it('is noticed in a widget of custom HTML', async () => {
        assert.ok((await run()).places.includes('widget_custom_html_content'));
      });
    });

    it('reads every source', async () => {
      const files = SOURCES.filter((file) => runsDrupal || !isOfDrupal(file));
      assert.ok(files.length > 10);
      for (const file of files.map((each) => fromRoot('integrations', each))) {
        await php(['-l', file], [file]);
      }
    });
  });
}

describe('PHP 7.4', () => {
  it('has every function of PHP that the sources call', () => {
    const newer =
      /\b(str_contains|str_starts_with|str_ends_with|array_is_list|array_find|get_debug_type)\s*\(/;
    for (const file of SOURCES.filter((each) => !isOfDrupal(each))) {
      const code = readFileSync(fromRoot('integrations', file), 'utf8');
      assert.doesNotMatch(code.replace(/\/\*[^]*?\*\/|\/\/.*/g, ''), newer, file);
    }
  });
});
