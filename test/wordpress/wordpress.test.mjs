/**
 * The plug-in as `npm run build` made it, in a real WordPress: an administrator installs it, an author
 * without the right to write HTML uses it, a visitor reads it, and nothing is left when it is deleted.
 * Run by `npm run test:wordpress`. Needs dist/.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { DIST, fromRoot } from '../../scripts/lib/project.mjs';
import { importSource } from '../../scripts/lib/source.mjs';
import { canvasOf, person, ready, startBrowser, widgetsOf } from './browser.mjs';
import { assertFigures } from './figures.mjs';
import { startWordPress, until } from './site.mjs';

const ZIP = path.join(DIST, 'wordpress/innocities-widgets.zip');
const BLOCKS = 'twentytwentythree';
const TEMPLATES = 'twentytwentyone';

/** WordPress under PHP 8.2, and without a way to wordpress.org, says these of itself. */
const CORE_ERRORS = [
  /PHP Deprecated: .* in \S+\/(wp-includes|wp-admin)\//,
  /PHP Warning: .* WordPress\.org .* in \S+\/wp-(includes|admin)\/\S+\.php on/,
];

/** An author may read neither templates nor settings, and the editor asks for them all the same. */
const CORE_FAULTS = [/403 .*(templates|global-styles|settings)/];
const ours = (faults) => faults.filter((fault) => !CORE_FAULTS.some((core) => core.test(fault)));

const options = () => JSON.parse(readFileSync(path.join(DIST, 'widgets.json'), 'utf8'));
const fallback = (name, language, key) =>
  JSON.parse(readFileSync(path.join(DIST, 'fallback', `${name}.${language}.json`), 'utf8'))[key];
const offered = ({ attributes }) =>
  attributes.filter(({ closed, offered = true }) => offered && !closed);

/** The button of the list of blocks, which newer versions of WordPress call otherwise. */
const INSERTER =
  '.edit-post-header-toolbar__inserter-toggle, .editor-document-tools__inserter-toggle';

const SCRIPT = /<script[^>]*innocities[^>]*>/g;

describe('the plug-in for WordPress', () => {
  let site;
  let browser;
  let admin;
  let author;
  let visitor;

  before(async () => {
    assert.ok(existsSync(ZIP), 'there is no plug-in: npm run build');
    site = await startWordPress();
    browser = await startBrowser();
    admin = await person(browser, site, { login: 'admin' });
    author = await person(browser, site, { login: 'author' });
    visitor = await person(browser, site);
  });

  after(async () => {
    await browser?.close();
    site?.close();
  });

  const post = (content, more) =>
    site.call('post', { user: 'author', title: 'Widgets', content, ...more });
  const source = async (id) => (await fetch(`${site.url}/?p=${id}`)).text();

  /** A page as a visitor sees it: no fault, and what its widgets say. */
  async function visit(id, who = visitor) {
    who.faults.length = 0;
    await who.page.goto(`/?p=${id}`);
    await ready(who.page);
    await who.page.waitForLoadState('networkidle');
    assert.deepEqual(who.faults, []);
    return widgetsOf(who.page);
  }

  describe('for the administrator', () => {
    it('is uploaded and activated as any other', async () => {
      const { page } = admin;
      await page.goto('/wp-admin/plugin-install.php?tab=upload');
      await page.setInputFiles('#pluginzip', ZIP);
      await page.click('#install-plugin-submit');
      await page.click('a.button-primary[href*="action=activate"]');
      await page.waitForSelector('tr[data-slug="innocities-widgets"].active');
    });

    it('lists every shortcode with its settings and legal values', async () => {
      await admin.page.goto('/wp-admin/options-general.php?page=innocities-widgets');
      const text = await admin.page.textContent('.wrap');
      for (const widget of options().widgets) {
        assert.ok(text.includes(`[innocities widget="${widget.name}"]`));
        for (const { name, values = [] } of offered(widget)) {
          assert.ok(text.includes(name), name);
          for (const { value } of values) assert.ok(text.includes(value), value);
        }
      }
    });
  });

  describe('for an author without the right to write HTML', () => {
    let id;

    /** The editor; its tour of itself is over. */
    async function openEditor(address = '/wp-admin/post-new.php') {
      author.faults.length = 0;
      await author.page.goto(address);
      await author.page.waitForSelector(INSERTER);
      await author.page.waitForFunction(
        () =>
          window.wp.data.select('core/preferences').get('core/edit-post', 'welcomeGuide') === false,
      );
      // The canvas of the text is there, be it a frame or not.
      await until('the editor shows no text', 30, async () => {
        assert.ok(await canvasOf(author.page).locator('.block-editor-block-list__layout').count());
      });
    }

    /** By hand, from the list of blocks, which covers the panel of settings while it is open. */
    async function insert(name) {
      const { page } = author;
      await page.click(INSERTER);
      await page.fill('.block-editor-inserter__search input', 'InnoCities');
      await page.click(`.editor-block-list-item-innocities-${name}`);
      await page.click(INSERTER);
      await canvasOf(page).waitForFunction(
        (tag) => document.querySelector(tag)?.shadowRoot?.querySelector('.frame'),
        `innocities-${name}`,
      );
    }

    /** By the frame around the block, since the preview takes no clicks; then every panel is opened. */
    async function select(name) {
      await author.page.evaluate(() =>
        window.wp.data.dispatch('core/edit-post').openGeneralSidebar('edit-post/block'),
      );
      await canvasOf(author.page)
        .locator(`[data-type="innocities/${name}"]`)
        .click({ position: { x: 8, y: 8 } });
      await author.page.waitForSelector('.block-editor-block-inspector .components-panel__body');
      const closed = '.components-panel__body-toggle[aria-expanded="false"]';
      for (const toggle of await author.page.$$(`.block-editor-block-inspector ${closed}`)) {
        await toggle.click();
      }
    }

    const chosen = (name) =>
      author.page.evaluate(
        (block) =>
          window.wp.data
            .select('core/block-editor')
            .getBlocks()
            .find((each) => each.name === block).attributes,
        `innocities/${name}`,
      );

    it('really has no such right', async () => {
      assert.equal(await site.call('may', { user: 'author', right: 'unfiltered_html' }), false);
      assert.equal(await site.call('may', { user: 'author', right: 'publish_posts' }), true);
    });

    it('is a block per widget, with the real widget as preview', async () => {
      await openEditor();
      const { widgets } = options();
      for (const { name } of widgets) await insert(name);
      const shown = await widgetsOf(canvasOf(author.page));
      assert.deepEqual(
        shown.map(({ name }) => name),
        widgets.map(({ name }) => name),
      );
      const categories = await author.page.evaluate(() =>
        window.wp.blocks
          .getBlockTypes()
          .filter(({ name }) => name.startsWith('innocities/'))
          .map(({ category }) => category),
      );
      assert.deepEqual(categories, Array(widgets.length).fill('innocities'));
      assert.deepEqual(ours(author.faults), []);
    });

    it('has a control for every attribute, in words', async () => {
      for (const widget of options().widgets) {
        await select(widget.name);
        const labels = await author.page.$$eval(
          '.block-editor-block-inspector .components-panel__body label',
          (all) => all.map(({ textContent }) => textContent.trim()),
        );
        for (const { label } of offered(widget)) {
          assert.ok(labels.includes(label.en), `${label.en}: ${labels.join(', ')}`);
        }
      }
    });

    it('shows at once what the author chooses', async () => {
      await select('funding-donut');
      await author.page.getByLabel('City region', { exact: true }).selectOption('oulu');
      await author.page.getByLabel('Language', { exact: true }).selectOption('sv');
      await author.page.getByLabel('Heading of your own').fill('Vem "betalar" <i>Uleåborg</i>?');
      await author.page.getByLabel('Hide the downloads').check();
      await canvasOf(author.page)
        .locator('innocities-funding-donut .frame[lang=sv]:not(:has(.download))')
        .getByText('Vem "betalar"')
        .waitFor();
      const donut = (await widgetsOf(canvasOf(author.page))).find(
        ({ name }) => name === 'funding-donut',
      );
      assert.equal(donut.lang, 'sv');
      assert.match(donut.shown, /^Vem "betalar" <i>Uleåborg<\/i>\?/);
      assertFigures('funding-donut', { city: 'oulu' }, donut.shown);
      assert.deepEqual(await chosen('funding-donut'), {
        city: 'oulu',
        lang: 'sv',
        heading: 'Vem "betalar" <i>Uleåborg</i>?',
        'heading-level': '2',
        view: 'graphic',
        scheme: 'auto',
        loading: 'eager',
        'no-table': false,
        'no-export': true,
        'no-summary': false,
        compare: 'none',
        chooser: false,
      });
      await select('city-map');
      await author.page.getByLabel('Measure', { exact: true }).selectOption('funding');
    });

    it('is published without losing anything', async () => {
      id = await author.page.evaluate(async () => {
        const { dispatch, select } = window.wp.data;
        dispatch('core/editor').editPost({ title: 'Innostäder', status: 'publish' });
        await dispatch('core/editor').savePost();
        return select('core/editor').getCurrentPostId();
      });
      assert.deepEqual(ours(author.faults), []);
      const content = await site.call('content', { id });
      for (const { name } of options().widgets) {
        assert.ok(content.includes(`<!-- wp:innocities/${name} `), content);
      }
    });

    it('opens again as it was, without an invalid block', async () => {
      await openEditor(`/wp-admin/post.php?post=${id}&action=edit`);
      await ready(canvasOf(author.page));
      const invalid = await author.page.evaluate(() =>
        window.wp.data
          .select('core/block-editor')
          .getBlocks()
          .filter(({ isValid }) => !isValid),
      );
      assert.deepEqual(invalid, []);
      assert.equal((await chosen('funding-donut')).city, 'oulu');
      assert.deepEqual(ours(author.faults), []);
    });

    it('says in the editor which value it does not know', async () => {
      const { id: old } = await post('<!-- wp:innocities/funding-donut {"city":"atlantis"} /-->');
      await openEditor(`/wp-admin/post.php?post=${old}&action=edit`);
      await ready(canvasOf(author.page));
      const note = await canvasOf(author.page).textContent('figure .components-notice');
      assert.match(note, /“atlantis” is not a value of “city”.*oulu/);
    });

    it('takes a member of a city region as the element does', async () => {
      const { id: member } = await post(
        '<!-- wp:innocities/funding-donut {"city":"espoo"} /-->\n\n' +
          '[innocities widget="funding-donut" city="espoo"]',
      );
      await openEditor(`/wp-admin/post.php?post=${member}&action=edit`);
      await ready(canvasOf(author.page));
      assert.equal(await canvasOf(author.page).locator('figure .components-notice').count(), 0);
      const [preview] = await widgetsOf(canvasOf(author.page));
      assertFigures('funding-donut', { city: 'paakaupunkiseutu' }, preview.shown);
      const widgets = await visit(member);
      assert.equal(widgets.length, 2);
      for (const { attributes, shown, fallback: inner } of widgets) {
        assert.equal(attributes.city, 'espoo');
        assertFigures('funding-donut', { city: 'paakaupunkiseutu' }, shown);
        assertFigures('funding-donut', { city: 'paakaupunkiseutu' }, inner);
      }
    });

    it('reaches a visitor, with the figures of the data', async () => {
      const widgets = await visit(id);
      assert.equal(widgets.length, options().widgets.length);
      for (const { name, attributes, shown, fallback: inner, inFigure } of widgets) {
        assert.ok(inFigure, name);
        assertFigures(name, attributes, inner);
        if (name !== 'city-map') assertFigures(name, attributes, shown);
      }
      const donut = widgets.find(({ name }) => name === 'funding-donut');
      assert.deepEqual(donut.attributes, {
        city: 'oulu',
        lang: 'sv',
        heading: 'Vem "betalar" <i>Uleåborg</i>?',
        'no-export': '',
      });
      assert.equal(donut.lang, 'sv');
      const shift = await visitor.page.evaluate(() => window.shift);
      assert.ok(shift < 0.01, `the page moved by ${shift}`);
    });

    it('is a table for a visitor without JavaScript', async () => {
      const plain = await person(browser, site, { javaScriptEnabled: false });
      await plain.page.goto(`/?p=${id}`);
      const table = plain.page.locator('innocities-funding-donut table');
      assert.ok(await table.isVisible());
      assert.ok(await table.locator('caption').isVisible());
      assertFigures('funding-donut', { city: 'oulu' }, await table.innerText());
      assert.deepEqual(plain.faults, []);
      await plain.close();
    });

    it('fits a phone without JavaScript', async () => {
      const plain = await person(browser, site, {
        javaScriptEnabled: false,
        viewport: { width: 320, height: 800 },
      });
      for (const theme of [BLOCKS, TEMPLATES]) {
        await site.call('theme', { theme });
        await plain.page.goto(`/?p=${id}`);
        const width = await plain.page.evaluate(() => document.documentElement.scrollWidth);
        assert.ok(width <= 320, `${theme}: ${width} pixels`);
      }
      await site.call('theme', { theme: BLOCKS });
      await plain.close();
    });

    it('works as a shortcode, also inside a paragraph', async () => {
      const { id: short } = await post(
        '<!-- wp:paragraph -->\n<p>[innocities widget="funding-donut" city="Oulu" lang="sv" chooser]</p>\n' +
          '<!-- /wp:paragraph -->\n<!-- wp:shortcode -->\n[innocities widget=”city-map” measure="funding"]\n<!-- /wp:shortcode -->',
      );
      const [donut, map] = await visit(short);
      assert.deepEqual(donut.attributes, { city: 'oulu', lang: 'sv', chooser: '' });
      assertFigures('funding-donut', { city: 'oulu' }, donut.shown);
      assert.deepEqual(map.attributes, { lang: 'en', measure: 'funding' });
      assertFigures('city-map', { measure: 'funding' }, map.fallback);
    });

    it('tells a mistake in words to those who can edit, and to nobody else', async () => {
      const { id: wrong } = await post(
        '[innocities widget="theme-projects" sort="bogus" colour="red" src="https://elsewhere.example/"]\n\n' +
          '[innocities widget="atlas"]\n\n[innocities]',
      );
      const [themes] = await visit(wrong);
      assert.deepEqual(themes.attributes, { lang: 'en' });
      assert.doesNotMatch(await source(wrong), /innocities-notes|bogus|elsewhere|atlas/);
      await author.page.goto(`/?p=${wrong}`);
      const notes = (await author.page.locator('.innocities-notes').allInnerTexts()).join('\n');
      assert.match(notes, /“bogus” is not a value of “sort”.*source, name, value/);
      assert.match(notes, /no setting “colour”.*measure, sort/);
      assert.match(notes, /“src” cannot be used here/);
      assert.match(notes, /no widget “atlas”.*city-map, funding-donut, theme-projects/);
      // What the author's own reader of feeds keeps, others may see.
      const feed = await (await author.page.request.get('/?feed=rss2')).text();
      assert.match(feed, /<innocities-theme-projects/);
      assert.doesNotMatch(feed, /innocities-notes|bogus/);
    });

    it('lets nothing hostile through', async () => {
      const bad = '"><script>window.hacked=1</script><img src=x onerror="window.hacked=1">';
      const json = JSON.stringify({ heading: bad, city: bad, className: bad, lang: ['x'] });
      const { id: hostile } = await post(
        `<!-- wp:innocities/funding-donut ${json.replaceAll('<', '\\u003c').replaceAll('>', '\\u003e')} /-->\n\n` +
          "[innocities widget='theme-projects' heading='&quot;&gt;&lt;script&gt;window.hacked=1&lt;/script&gt;' lang='\" onclick=\"x']",
      );
      const widgets = await visit(hostile);
      assert.equal(widgets.length, 2);
      assert.equal(await visitor.page.evaluate(() => window.hacked), undefined);
      for (const { attributes } of widgets) {
        assert.deepEqual(
          Object.keys(attributes).filter((name) => !['heading', 'lang'].includes(name)),
          [],
        );
      }
      assert.equal(
        await visitor.page.evaluate(
          () => document.querySelectorAll('figure script, figure img').length,
        ),
        0,
      );
    });
  });

  describe('with markup that an author pastes', () => {
    const inner = () => fallback('funding-donut', 'fi', 'city=oulu');

    async function pasted(form) {
      const { pasteHtml } = await importSource({}, 'src/embed/markup.ts');
      return pasteHtml({
        name: 'funding-donut',
        attributes: { city: 'oulu', lang: 'fi' },
        inner: inner(),
        form,
      });
    }

    it('keeps a figure with the table where the tag is stripped', async () => {
      const { id, content } = await post(await pasted('element'));
      assert.doesNotMatch(content, /<innocities-/);
      assert.match(content, /<figure class="innocities">[^]*<table>[^]*<caption>/);
      await visitor.page.goto(`/?p=${id}`);
      const table = visitor.page.locator('figure.innocities table');
      assertFigures('funding-donut', { city: 'oulu' }, await table.innerText());
      assert.doesNotMatch(await source(id), SCRIPT);
    });

    it('upgrades a figure with data-innocities, which nothing strips', async () => {
      const markup = await pasted('figure');
      const { id, content } = await post(markup);
      assert.match(
        content,
        /<figure class="innocities" data-innocities="funding-donut" data-city="oulu" lang="fi">/,
      );
      const [donut] = await visit(id);
      assert.equal(donut.name, 'funding-donut');
      assert.equal(donut.lang, 'fi');
      assertFigures('funding-donut', { city: 'oulu' }, donut.shown);
    });
  });

  describe('loads its script', () => {
    it('nowhere else: not for an excerpt, nor before the password of a post', async () => {
      const { id: locked } = await post('[innocities widget="theme-projects"]', { password: 'a' });
      await post('<figure data-innocities="theme-projects"><p>Eighty-one</p></figure>');
      const { id } = await post('<p>Nothing of ours, but the word innocities.</p>');
      for (const address of [
        '/',
        `/?p=${id}`,
        `/?p=${locked}`,
        '/?s=eighty-one',
        '/?feed=rss2',
        '/wp-login.php',
      ]) {
        const text = await (await fetch(site.url + address)).text();
        assert.doesNotMatch(text.split('Nothing of ours')[0], SCRIPT, address);
      }
    });

    for (const theme of [BLOCKS, TEMPLATES]) {
      it(`once, in the head, from its own folder: ${theme}`, async () => {
        await site.call('theme', { theme });
        const { id: reused } = await post('<!-- wp:innocities/theme-projects /-->', {
          type: 'wp_block',
        });
        const contents = {
          block: '<!-- wp:innocities/theme-projects /-->',
          shortcode: '[innocities widget="theme-projects"]',
          figure: '<figure data-innocities="theme-projects"><p>81</p></figure>',
          reusable: `<!-- wp:block {"ref":${reused}} /-->`,
        };
        for (const [kind, content] of Object.entries(contents)) {
          const { id } = await post(content);
          const text = await source(id);
          const [head, body] = text.split(/<body/);
          assert.equal(text.match(SCRIPT)?.length, 1, `${kind}: ${text.match(SCRIPT)}`);
          const [tag] = head.match(SCRIPT) ?? [];
          assert.ok(tag, `${kind}: not in the head, but ${body.match(SCRIPT)}`);
          assert.match(
            tag,
            /type="module" blocking="render" src=["'][^"']*\/plugins\/innocities-widgets\/dist\//,
          );
          const widgets = await visit(id);
          assert.equal(widgets.length, 1, kind);
          const shift = await visitor.page.evaluate(() => window.shift);
          assert.ok(shift < 0.01, `${kind}: the page moved by ${shift}`);
        }
      });
    }

    it('at the end of the page for what stands beside the text', async () => {
      await site.call('theme', { theme: TEMPLATES });
      await site.call('sidebar', { content: '<!-- wp:innocities/theme-projects /-->' });
      const { id } = await post('<p>A page with a sidebar</p>');
      const text = await source(id);
      assert.equal(text.match(SCRIPT)?.length, 1);
      assert.equal((await visit(id)).length, 1);
      await site.call('sidebar', {
        content: '<!-- wp:paragraph --><p>Empty</p><!-- /wp:paragraph -->',
      });
      assert.doesNotMatch(await source(id), SCRIPT);
    });

    it('everywhere, where the administrator says so', async () => {
      const { id } = await post('<p>No sign of ours</p>');
      const { page } = admin;
      const set = async (checked) => {
        await page.goto('/wp-admin/options-general.php?page=innocities-widgets');
        await page.setChecked('[name="innocities_widgets_everywhere"]', checked);
        await page.click('#submit');
        await page.waitForSelector('.notice-success, .updated');
      };
      await set(true);
      assert.match(await source(id), SCRIPT);
      await set(false);
      assert.doesNotMatch(await source(id), SCRIPT);
      await set(true);
    });

    it('not for an author to decide', async () => {
      const answer = await author.page.goto(
        '/wp-admin/options-general.php?page=innocities-widgets',
      );
      assert.equal(answer.status(), 403);
    });
  });

  describe('speaks the language of the site', () => {
    const words = {
      fi: {
        locale: 'fi',
        note: /”bogus” ei kelpaa asetuksen ”sort” arvoksi/,
        panel: 'Luvut ja kieli',
        setting: 'Lataa skripti jokaiselle sivulle',
      },
      sv: {
        locale: 'sv_SE',
        note: /”bogus” är inget giltigt värde för ”sort”/,
        panel: 'Siffror och språk',
        setting: 'Ladda skriptet på varje sida',
      },
    };

    for (const [language, { locale, note, panel, setting }] of Object.entries(words)) {
      it(language, async () => {
        await site.call('language', { locale });
        const { id } = await post('[innocities widget="theme-projects" sort="bogus"]');
        const [themes] = await visit(id);
        assert.equal(themes.attributes.lang, language);
        assert.equal(themes.lang, language);
        assert.ok(
          fallback('theme-projects', language, '').includes(themes.fallback.trim().slice(0, 40)),
        );

        await author.page.goto(`/?p=${id}`);
        assert.match(await author.page.innerText('.innocities-notes'), note);

        await author.page.goto('/wp-admin/post-new.php');
        await author.page.waitForSelector(INSERTER);
        const titles = await author.page.evaluate(() => {
          const { blocks, data } = window.wp;
          data.dispatch('core/edit-post').openGeneralSidebar('edit-post/block');
          const block = blocks.createBlock('innocities/theme-projects');
          data.dispatch('core/block-editor').insertBlocks(block);
          return blocks
            .getBlockTypes()
            .filter(({ name }) => name.startsWith('innocities/'))
            .map(({ title }) => title);
        });
        assert.deepEqual(
          titles,
          options().widgets.map(({ title }) => title[language]),
        );
        await ready(canvasOf(author.page));
        await author.page.waitForSelector('.block-editor-block-inspector .components-panel__body');
        const inspector = await author.page.innerText('.block-editor-block-inspector');
        assert.ok(inspector.includes(panel), inspector);
        for (const { figures, label } of offered(
          options().widgets.find(({ name }) => name === 'theme-projects'),
        )) {
          if (figures) assert.ok(inspector.toLowerCase().includes(label[language].toLowerCase()));
        }
        assert.equal((await widgetsOf(canvasOf(author.page)))[0].lang, language);

        await admin.page.goto('/wp-admin/options-general.php?page=innocities-widgets');
        assert.ok((await admin.page.innerText('.wrap')).includes(setting));
      });
    }

    after(() => site.call('language', { locale: '' }));
  });

  describe('in the end', () => {
    it('has never made PHP complain', () => {
      const errors = site
        .errors()
        .filter(
          (line) => /innocities-widgets/.test(line) || !CORE_ERRORS.some((core) => core.test(line)),
        );
      assert.deepEqual(errors, []);
    });

    it('is deleted without a trace', async () => {
      assert.deepEqual((await site.call('traces')).options, ['innocities_widgets_everywhere']);
      const { page } = admin;
      await page.goto('/wp-admin/plugins.php');
      await page.click('tr[data-slug="innocities-widgets"] .deactivate a');
      page.once('dialog', (dialog) => dialog.accept());
      await page.click('tr[data-slug="innocities-widgets"] .delete a');
      await page.waitForSelector('tr[data-slug="innocities-widgets"].deleted, .plugin-deleted-tr');
      assert.deepEqual(await site.call('traces'), {
        options: [],
        usermeta: [],
        postmeta: [],
        folder: false,
      });
    });
  });

  it('keeps the list of tags that tests of pasted markup go by', async () => {
    const kept = JSON.parse(readFileSync(fromRoot('test/sanitising/wordpress-6.1.json'), 'utf8'));
    const keeps = await site.call('kses');
    if (site.debian) assert.deepEqual(keeps, kept);
    else {
      const gone = Object.entries(kept).flatMap(([tag, attributes]) =>
        Object.keys(attributes)
          .filter((attribute) => !keeps[tag]?.[attribute])
          .map((attribute) => `${tag} ${attribute}`),
      );
      assert.deepEqual(gone, []);
    }
  });
});
