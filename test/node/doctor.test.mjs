/**
 * The doctor: a page for each diagnosis, and what it says of policies against what Chromium does with
 * them. Needs dist/.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { chromiumOptions } from '../../scripts/lib/browsers.mjs';
import { fromRoot } from '../../scripts/lib/project.mjs';
import { serve } from '../../scripts/serve.mjs';
import { fetchPage } from '../../dist/lib/cli/doctor.js';
import { diagnose } from '../../dist/lib/doctor/diagnose.js';
import { doctorMessages } from '../../dist/lib/doctor/messages.js';

const read = (file) => readFileSync(fromRoot(file), 'utf8');
const integrity = JSON.parse(read('dist/sri.json'));
const known = { catalogue: JSON.parse(read('dist/widgets.json')), integrity };

/** The addresses that stand in the pages for their own server and for another one. */
const OWN = 'https://www.city.example';
const OTHER = 'https://other.example';

const FOLDER = 'test/doctor/pages';
/** `%innocities.js%` is the integrity of that file as it is built now. */
const filled = (text) => text.replace(/%([\w./]+)%/g, (_, file) => integrity[file]);
const names = readdirSync(fromRoot(FOLDER))
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.slice(0, -'.html'.length));
/** What a page comes with: headers, what servers answer for its scripts, what else is found in it. */
const settings = JSON.parse(filled(read(`${FOLDER}/pages.json`)));
const htmlOf = (name) => filled(read(`${FOLDER}/${name}.html`));

const pageOf = (name) => {
  const { url = `${OWN}/${name}.html`, headers, scripts, frames } = settings[name] ?? {};
  return { html: htmlOf(name), url: url ?? undefined, headers, scripts, frames };
};
const codesOf = (findings) => findings.map(({ code }) => code).sort();
const isBlocked = (findings) => findings.some(({ severity }) => severity === 'blocks');

describe('doctor', () => {
  const codes = Object.keys(doctorMessages.fi);

  it('has a page for every diagnosis', () => {
    const sick = names.filter((name) => !name.startsWith('healthy'));
    assert.deepEqual(sick.sort(), codes.filter((code) => code !== 'works').sort());
  });

  describe('finds in each page what is wrong with it, and nothing else', () => {
    for (const name of names) {
      it(name, async () => {
        const findings = await diagnose(pageOf(name), known);
        const expected = name.startsWith('healthy')
          ? ['works']
          : [name, ...(settings[name]?.also ?? [])];
        assert.deepEqual(
          codesOf(findings).filter((code) => code !== 'works' || name.startsWith('healthy')),
          expected.sort(),
        );
        for (const finding of findings) {
          for (const part of ['title', 'text', 'fix', 'message']) {
            if (!finding[part]) continue;
            const { fi, sv, en } = finding[part];
            for (const text of [fi, sv, en]) {
              assert.ok(text.length > 2, `${finding.code} ${part}`);
              assert.doesNotMatch(text, /undefined|object Object|\$\{/, `${finding.code} ${part}`);
            }
            assert.equal(new Set([fi, sv, en]).size, 3, `${finding.code} ${part}`);
          }
        }
      });
    }
  });

  it('points at the line of the tag, or names the header', async () => {
    for (const [name, where] of [
      ['city-unknown', '<innocities-funding-donut city="oolu" lang="fi">'],
      ['in-noscript', '<innocities-funding-donut city="oulu" lang="fi">'],
      ['script-inert', '<script type="text/plain"'],
    ]) {
      const [finding] = await diagnose(pageOf(name), known);
      const { line, column } = finding.where;
      const written = htmlOf(name).split('\n')[line - 1];
      assert.ok(written.slice(column - 1).startsWith(where), name);
    }
    const [finding] = await diagnose(pageOf('csp-script'), known);
    assert.deepEqual(finding.where, { header: 'content-security-policy' });
  });

  it('does not tell IT that no other server is asked where the page names one', async () => {
    const [{ message }] = await diagnose(pageOf('csp-tiles'), known);
    assert.match(message.en, /any server that the page itself does not name/);
    assert.match(message.fi, /palvelimilta, joita sivu itse ei nimeä/);
    assert.match(message.sv, /servrar som sidan själv inte nämner/);
  });

  it('names the value that was meant', async () => {
    for (const [name, word] of [
      ['tag-unknown', 'innocities-funding-donut'],
      ['attribute-unknown', 'heading-level'],
      ['value-unknown', 'compare="model"'],
      ['city-unknown', 'city="oulu"'],
      ['lang-unsupported', 'lang="sv"'],
    ]) {
      const [{ fix }] = await diagnose(pageOf(name), known);
      for (const text of Object.values(fix)) assert.ok(text.includes(word), `${name}: ${text}`);
    }
  });

  it('keeps the classic script classic, whose server may allow nothing else', async () => {
    const page = htmlOf('healthy-classic');
    const [tag] = /<script.*<\/script>/.exec(page);
    const fixOf = async (html) => {
      const [{ code, fix }] = await diagnose({ html, url: OWN }, known);
      assert.equal(code, 'paints-later');
      return fix.en;
    };
    const deferred = tag.replace(' src', ' defer src');
    assert.equal(await fixOf(page.replace(tag, deferred)), 'Take defer out of the script tag.');
    assert.match(
      await fixOf(page.replace(tag, '').replace('<h1>', `${deferred}<h1>`)),
      /^Move the script tag into <head>, without defer/,
    );
    assert.match(await fixOf(htmlOf('paints-later')), /type="module".* blocking="render"/);
  });

  it('names the attributes of a figure where those of the element are written on it', async () => {
    const html = htmlOf('healthy-figure').replace('data-city=', 'heading-level="3" city=');
    const findings = await diagnose({ html, url: OWN }, known);
    assert.deepEqual(codesOf(findings), ['attribute-unknown', 'attribute-unknown']);
    assert.deepEqual(findings.map(({ fix }) => fix.en).sort(), [
      'Write data-city.',
      'Write data-heading-level.',
    ]);
  });

  it('sees a bundle in every module that runs, and in no other script', async () => {
    const codes = async (script) => {
      const html = htmlOf('script-bundled').replace(/<script.*<\/script>/, script);
      return codesOf(await diagnose({ html, url: OWN }, known));
    };
    for (const script of [
      '<script type="module" src="https://cdn.example/a.js"></script>',
      '<script type="module">import "/assets/a.js"</script>',
      '<script>var s = document.createElement("script"); s.src = "/a/innocities.js"</script>',
      '<script type="text/javascript">load(["/innocities/widgets/city-map.js"])</script>',
    ]) {
      assert.deepEqual(await codes(script), ['script-bundled'], script);
    }
    for (const script of [
      '<script type="module">document.title = "a"</script>',
      '<script src="/assets/a.js"></script>',
      '<script type="application/json">"/innocities.js"</script>',
      '<script>window.innocities = true</script>',
      '<template><script type="module" src="/assets/a.js"></script></template>',
    ]) {
      assert.deepEqual(await codes(script), ['no-script'], script);
    }
  });

  it('names the page of a frame that was meant, in frames of ours only', async () => {
    const found = (frame) =>
      diagnose(
        { html: `<!doctype html><html lang="fi"><body>${frame}</body></html>`, url: OWN },
        known,
      );
    for (const frame of [
      '<iframe title="a" class="innocities-frame" src="/i/embed/citymap.html?lang=fi"></iframe>',
      '<iframe title="a" src="https://a.example/innocities/embed/citymap.html?lang=fi"></iframe>',
    ]) {
      const [{ code, fix }, ...others] = await found(frame);
      assert.equal(code, 'tag-unknown', frame);
      assert.match(fix.en, /embed\/city-map\.html/);
      assert.deepEqual(others, []);
    }
    const stranger = '<iframe title="a" src="https://video.example/embed/citymap.html"></iframe>';
    assert.deepEqual(codesOf(await found(stranger)), ['nothing']);
  });

  it('sees through addresses that no reader can ask, in scripts, frames and figures', async () => {
    const frame = (src) => `<iframe title="a" src="${src}/embed/city-map.html?lang=fi"></iframe>`;
    const found = async (body, url = OWN, headers = {}) => {
      const html = `<!doctype html><html lang="fi"><head></head><body>${body}</body></html>`;
      const findings = await diagnose({ html, url, headers }, known);
      return findings.map(({ severity, code }) => `${severity} ${code}`);
    };
    for (const host of ['localhost:4173', '127.0.0.1', '[::1]:80', 'a.localhost']) {
      assert.deepEqual(await found(frame(`http://${host}`)), ['blocks local-address'], host);
      assert.deepEqual(await found(frame(`http://${host}`), 'http://localhost:1/'), ['fine works']);
    }
    for (const folder of ['file:///C:/dist', 'C:\\dist\\', 'C:/dist']) {
      assert.deepEqual(await found(frame(folder), 'http://localhost/'), ['blocks local-address']);
      const script = `<script type="module" src="${folder}/innocities.js" blocking="render"></script>`;
      assert.deepEqual(await found(script), ['blocks nothing', 'blocks local-address'], folder);
    }
    const plain = frame('http://other.example');
    assert.deepEqual(await found(plain), ['blocks mixed-content']);
    assert.deepEqual(await found(plain, 'http://city.example/'), ['fine works']);
    const upgrade = { 'content-security-policy': 'upgrade-insecure-requests' };
    assert.deepEqual(await found(plain, OWN, upgrade), ['fine works']);
    const trial = { 'content-security-policy-report-only': 'upgrade-insecure-requests' };
    assert.deepEqual(await found(plain, OWN, trial), ['blocks mixed-content']);
    const figures = htmlOf('csp-connect').replace(
      / src="[^"]*\.json"/,
      ' src="http://a.example/a.json"',
    );
    const findings = await diagnose({ html: figures, url: OWN }, known);
    assert.deepEqual(codesOf(findings), ['mixed-content']);
    assert.equal(findings[0].severity, 'breaks');
  });

  it('knows when a server lets its page stand in a frame of this one', async () => {
    const frame = `${OTHER}/embed/city-map.html?lang=fi`;
    const html = `<!doctype html><html lang="fi"><body><iframe title="a" src="${frame}#a"></iframe></body></html>`;
    const codes = async (headers, url = `${OWN}/`) => {
      const frames = { [frame]: { status: 200, headers } };
      return codesOf(await diagnose({ html, url, frames }, known));
    };
    const option = (value) => ({ 'x-frame-options': value });
    const policy = (sources) => ({
      'content-security-policy': `default-src 'self'; frame-ancestors ${sources}`,
    });
    for (const headers of [
      option('deny'),
      option('SAMEORIGIN'),
      option('sameorigin, allowall'),
      policy("'none'"),
      policy("'self'"),
      { ...option('allowall'), ...policy('https://third.example') },
    ]) {
      assert.deepEqual(await codes(headers), ['frame-refused'], JSON.stringify(headers));
    }
    for (const headers of [
      {},
      option('ALLOW-FROM https://third.example'),
      policy('https:'),
      policy(OWN),
      { ...option('deny'), ...policy('https://*.city.example') },
    ]) {
      assert.deepEqual(await codes(headers), ['works'], JSON.stringify(headers));
    }
    for (const headers of [option('SAMEORIGIN'), policy("'self'")]) {
      assert.deepEqual(await codes(headers, `${OTHER}/`), ['works'], JSON.stringify(headers));
    }
  });

  it('speaks of the address of a frame, not of a tag', async () => {
    const fixOf = async (query) => {
      const frame = `<iframe title="a" src="/innocities/embed/funding-donut.html?${query}"></iframe>`;
      const html = `<!doctype html><html lang="fi"><body>${frame}</body></html>`;
      const [{ code, title, text, fix }] = await diagnose({ html, url: OWN }, known);
      for (const said of [title, text]) {
        assert.doesNotMatch(said.en, /figure|attribute|iframe/);
        assert.doesNotMatch(said.fi, /figure|määrite|Tagissa/);
        assert.doesNotMatch(said.sv, /figure|attribut|taggen/);
      }
      return `${code}: ${fix.en}`;
    };
    for (const [query, expected] of [
      ['src=/x.json&lang=fi', /^attribute-ignored: Take it out of the address/],
      ['headinglevel=3&lang=fi', /^option-unknown: Write heading-level\.$/],
      ['compare=modle&lang=fi', /^value-unknown: Write compare=model\.$/],
      ['city=oolu&lang=fi', /^city-unknown: Write city=oulu\.$/],
      ['lang=swe', /^lang-unsupported: Write lang=sv\.$/],
    ]) {
      assert.match(await fixOf(query), expected);
    }
  });

  it('reads hosts and ports in a policy as browsers do', async () => {
    for (const [policy, server, code, url = `${OWN}/`] of [
      ['http://a.example:80', 'https://a.example', 'works'],
      ['*.city.example', 'https://a.city.example', 'works'],
      ['*.city.example', 'https://city.example', 'csp-script'],
      ['*.city.example', 'https://badcity.example', 'csp-script'],
      ["'self'", `${OWN}:8443`, 'csp-script'],
      ["'self'", OWN, 'csp-script', 'http://www.city.example:8080/'],
    ]) {
      const html = htmlOf('healthy-classic').replace('dist/', `${server}/`);
      const headers = { 'content-security-policy': `script-src ${policy}` };
      const codes = codesOf(await diagnose({ html, url, headers }, known));
      assert.deepEqual(codes, [code], `${policy} ${server} ${url}`);
    }
  });

  it('minds the type of a classic script only where browsers do', async () => {
    const html = htmlOf('healthy-classic');
    const codes = async (headers) => {
      const scripts = { [`${OWN}/dist/innocities.classic.js`]: { status: 200, headers } };
      return codesOf(await diagnose({ html, url: `${OWN}/`, scripts }, known));
    };
    const plain = { 'content-type': 'text/plain' };
    assert.deepEqual(await codes(plain), ['works']);
    const strict = { ...plain, 'x-content-type-options': 'nosniff' };
    assert.deepEqual(await codes(strict), ['script-mime']);
  });

  it('sees in a header, too, that a page asks for an old browser', async () => {
    const found = async (value) => {
      const headers = { 'x-ua-compatible': value };
      const findings = await diagnose({ ...pageOf('healthy'), headers }, known);
      return findings.map(({ code, where }) => `${code} ${where?.header}`);
    };
    assert.deepEqual(await found('IE=7'), ['old-browser x-ua-compatible', 'works undefined']);
    assert.deepEqual(await found('IE=edge'), ['works undefined']);
  });

  it('keeps quiet where the page has figures of its own, or no downloads', async () => {
    for (const [name, written] of [
      ['attribute-without-figures', 'src="/own.json"'],
      ['csp-sandbox-downloads', 'no-export'],
    ]) {
      const html = htmlOf(name).replace('city="oulu"', `city="oulu" ${written}`);
      assert.deepEqual(codesOf(await diagnose({ ...pageOf(name), html }, known)), ['works'], name);
    }
  });

  it('tells IT no nonce: it is another one in every answer of the server', async () => {
    const [{ message }] = await diagnose(pageOf('csp-nonce'), known);
    for (const text of Object.values(message)) {
      assert.match(text, /'nonce-…'/);
      assert.doesNotMatch(text, /r4nd0m/);
    }
  });

  it('finds nothing wrong with a rendered widget, with or without what takes it over', async () => {
    const rendered = (script) =>
      `<!doctype html><html lang="fi"><head><title>a</title></head><body>
      <innocities-city-map prerendered="fi 720"><template shadowrootmode="open"><p>Kartta</p></template>
      <p>Luvut</p></innocities-city-map>${script}</body></html>`;
    const hydrate = '<script type="module" src="/innocities/hydrate.js"></script>';
    for (const html of [rendered(''), rendered(hydrate)]) {
      const findings = await diagnose({ html, url: `${OWN}/` }, known);
      assert.deepEqual(codesOf(findings), ['works']);
    }
  });

  it('tells automatic paragraphs from an end tag that is missing', async () => {
    const codes = async (body) => {
      const head = '<script src="/innocities.classic.js"></script>';
      const html = `<!doctype html><html lang="fi"><head>${head}</head><body>${body}</body></html>`;
      return codesOf(await diagnose({ html, url: OWN }, known)).filter((code) => code !== 'works');
    };
    const tag = 'innocities-funding-donut';
    const table = '<table><tr><td>1</td></tr></table>';
    const figure = (inner) => `<figure class="innocities">${inner}</figure>`;
    const automatic = figure(`<p><${tag}></p>\n${table}\n<p></${tag}></p>`);
    assert.deepEqual(await codes(automatic), ['in-paragraph']);
    assert.deepEqual(await codes(figure(`<p><${tag}></p>${table}`)), ['not-closed']);
    assert.deepEqual(await codes(figure(`<${tag}>${table}`)), ['not-closed']);
    assert.deepEqual(await codes(figure(`<p><${tag}>1</${tag}></p>`)), []);
  });

  it('knows a manual only where the page has a widget', async () => {
    const html = htmlOf('tag-as-text').replace(/<p>(.*)<\/p>/, '<pre><code>$1</code></pre>');
    assert.deepEqual(codesOf(await diagnose({ html, url: OWN }, known)), ['tag-as-text']);
  });

  it('reads a page that is nested without end', async () => {
    const html = `<!doctype html><html lang="fi"><body>${'<div>'.repeat(20_000)}`;
    assert.ok(codesOf(await diagnose({ html }, known)).length > 0);
  });

  it('knows cities by their name in any language', async () => {
    for (const [written, id] of [
      ['uleåborg', 'oulu'],
      ['Tammerfors', 'tampere'],
      ['Villmanstrnad', 'lappeenranta'],
      ['S:t Michel', 'mikkeli'],
      ['Helsingfors', 'helsinki'],
      ['Capital region', 'paakaupunkiseutu'],
      ['Jyvaskylä-', 'jyvaskyla'],
    ]) {
      const html = htmlOf('city-unknown').replace('oolu', written);
      const [{ fix }] = await diagnose({ html, url: OWN }, known);
      assert.equal(fix.en, `Write city="${id}".`, written);
    }
  });

  it('understands members of a city region, as the widgets do', async () => {
    const html = htmlOf('no-fallback').replace('city="oulu"', 'city="Espoo"');
    assert.ok(!codesOf(await diagnose({ html }, known)).includes('city-unknown'));
  });

  it('asks for the narrowest directive that will do, keeping what is allowed already', async () => {
    const ask = async (name, policy, html = htmlOf(name)) => {
      const headers = { 'content-security-policy': policy };
      const findings = await diagnose({ html, url: `${OWN}/`, headers }, known);
      return findings.find(({ message }) => message).message.en.split('change it to:\n    ')[1];
    };
    const begins = async (expected, ...rest) => {
      const [first] = (await ask(...rest)).split('\n');
      assert.equal(first, expected);
    };
    await begins("script-src 'self'", 'healthy', "default-src 'none'");
    await begins(
      "script-src https://a.example 'self'",
      'healthy',
      'default-src https://a.example; style-src *',
    );
    await begins("script-src-elem 'self'", 'healthy', "script-src-elem 'none'; script-src 'self'");
    await begins(`script-src 'self' ${OTHER}/cors/`, 'cors-unknown', "script-src 'self'");
    await begins('trusted-types dompurify lit-html', 'healthy', 'trusted-types dompurify');
    await begins('sandbox allow-forms allow-scripts', 'healthy', 'sandbox allow-forms');
    await begins("connect-src 'self'", 'csp-connect', "connect-src 'none'");
    await begins(
      `frame-src 'self' ${OTHER}/embed/funding-donut.html`,
      'csp-frame',
      "frame-src 'self'",
    );
  });

  it('names no tag but those of the manifest', () => {
    const { modules } = JSON.parse(read('dist/custom-elements.json'));
    const tags = modules.flatMap(({ declarations }) =>
      declarations.flatMap((each) => each.tagName ?? []),
    );
    const own = [...known.catalogue.widgets.map(({ tag }) => tag), 'innocities-group'];
    assert.deepEqual(tags.sort(), own.sort());
  });

  describe('says what Chromium does', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'innocities-doctor-'));
    const headers = {};
    const answers = {
      '/wrong-type/': { 'content-type': 'text/plain' },
      '/refused/': { 'x-frame-options': 'DENY' },
    };
    let other;
    let site;
    let browser;
    let context;

    /** The servers of the test in place of those that the pages name. */
    const here = (text) =>
      text.replaceAll(OWN, site.url.slice(0, -1)).replaceAll(OTHER, other.url.slice(0, -1));

    before(async () => {
      const dist = fromRoot('dist');
      other = await serve({
        mounts: { '/': folder, '/plain/': dist, '/cors/': dist },
        headers: Object.fromEntries(
          Object.keys(integrity).map((file) => [
            `/cors/${file}`,
            { 'access-control-allow-origin': '*' },
          ]),
        ),
      });
      site = await serve({
        mounts: { '/': folder, '/dist/': dist, '/wrong-type/': dist, '/refused/': folder },
        headers: new Proxy(headers, {
          get: (all, pathname) =>
            Object.entries(answers).find(([begins]) => pathname.startsWith(begins))?.[1] ??
            all[pathname],
        }),
      });
      // A frame of ours: a page of one widget.
      mkdirSync(path.join(folder, 'embed'));
      writeFileSync(
        path.join(folder, 'embed/funding-donut.html'),
        htmlOf('healthy-classic').replace('dist/', '/dist/'),
      );
      browser = await chromium.launch(chromiumOptions());
      context = await browser.newContext();
      await context.addInitScript(() => {
        window.violations = [];
        document.addEventListener('securitypolicyviolation', (event) => {
          if (event.disposition === 'enforce') window.violations.push(event.effectiveDirective);
        });
      });
    });

    after(async () => {
      await browser?.close();
      await site?.close();
      await other?.close();
      rmSync(folder, { recursive: true });
    });

    /** Puts a page on the server, and returns what the doctor and what the browser say of it. */
    async function both(name, html, ownHeaders = {}) {
      writeFileSync(path.join(folder, `${name}.html`), here(html));
      headers[`/${name}.html`] = Object.fromEntries(
        Object.entries(ownHeaders).map(([header, value]) => [header, here(value)]),
      );
      const address = `${site.url}${name}.html`;
      const findings = await diagnose(await fetchPage(address, known), known);
      const page = await context.newPage();
      try {
        await page.goto(address, { waitUntil: 'load' });
        const seen = await Promise.all(page.frames().map((frame) => frame.evaluate(readWidgets)));
        const widgets = seen.flatMap((each) => each.widgets);
        // What a widget fetches later is fetched when the browser is idle; and the browser may tell
        // of what the last script was not allowed only after the page has loaded.
        if (/chunks|connect|trusted/.test(name)) {
          await page.waitForFunction(() => window.violations.length > 0);
        }
        const violations = await page.evaluate(() => window.violations);
        return {
          findings,
          works: widgets.length > 0 && widgets.every(Boolean),
          violations: [...new Set(violations)],
        };
      } finally {
        await page.close();
      }
    }

    /** Runs in each frame: whether each place of a widget has become one. */
    function readWidgets() {
      const own = '[class~="innocities"], [data-innocities]';
      const places = [...document.querySelectorAll(own)].filter(
        (place) => !place.parentElement.closest(own),
      );
      const tags = [...document.querySelectorAll('*')].filter(
        ({ localName }) => localName.startsWith('innocities-') && localName !== 'innocities-group',
      );
      const ready = (element) =>
        Boolean(element.shadowRoot && customElements.get(element.localName));
      return {
        widgets: [
          ...tags.map(ready),
          ...places.filter((place) => !tags.some((tag) => place.contains(tag))).map(() => false),
        ],
      };
    }

    it('and says the same in a page as in Node', async () => {
      const { outputFiles } = await build({
        entryPoints: [fromRoot('src/doctor/diagnose.ts')],
        bundle: true,
        format: 'iife',
        globalName: 'doctor',
        minify: true,
        tsconfig: fromRoot('tsconfig.build.json'),
        write: false,
      });
      const page = await context.newPage();
      await page.goto(`${site.url}embed/funding-donut.html`);
      await page.evaluate(outputFiles[0].text + ';window.doctor = doctor;');
      const pages = names.map(pageOf);
      const there = await page.evaluate(
        ([all, what]) => Promise.all(all.map((each) => window.doctor.diagnose(each, what))),
        [pages, known],
      );
      const here = await Promise.all(pages.map((each) => diagnose(each, known)));
      const json = (value) => JSON.parse(JSON.stringify(value));
      assert.deepEqual(json(there), json(here));
      await page.close();
    });

    /** A policy that a browser names when it stops something. */
    const STOPS =
      /^csp-(script|nonce|inline|chunks|trusted-types|trusted-twice|connect|frame|style)$/;

    for (const name of names.filter((each) => settings[each]?.browser !== false)) {
      it(name, async () => {
        const { findings, works, violations } = await both(
          name,
          htmlOf(name),
          settings[name]?.headers,
        );
        const said = `${codesOf(findings)}; violations: ${violations}`;
        // Of a piece of a page nobody can say more.
        if (name !== 'piece') assert.equal(works, !isBlocked(findings), said);
        const stopped = findings.some(({ code }) => STOPS.test(code));
        assert.equal(violations.length > 0, stopped, said);
      });
    }

    const MODULE = '<script type="module" src="dist/innocities.js"></script>';
    const CLASSIC = '<script src="dist/innocities.classic.js"></script>';
    const sum = integrity['innocities.js'];
    const policy = (value) => `<meta http-equiv="Content-Security-Policy" content="${value}">`;

    /** Policies one by one: `[policy, head]`. */
    const cases = [
      ["default-src 'self'"],
      ["default-src 'none'"],
      ['default-src *'],
      ["default-src 'none'; script-src 'self'"],
      ["SCRIPT-SRC 'SELF'"],
      ["script-src 'none' 'self'"],
      ["script-src 'none'; script-src 'self'"],
      ["script-src 'none'; script-src-elem 'self'"],
      ["script-src 'self'; script-src-elem 'none'"],
      ["script-src 'self', script-src 'none'"],
      ['script-src'],
      ["script-src 'unsafe-inline'"],
      ["script-src-attr 'none'"],
      ['script-src http:'],
      ['script-src https:'],
      ['script-src data: blob:'],
      ['script-src 127.0.0.1:*'],
      ['script-src http://127.0.0.1:*'],
      ['script-src 127.0.0.1'],
      ['script-src https://127.0.0.1:*'],
      ['script-src *:*'],
      ['script-src *.0.0.1:*'],
      [`script-src ${OWN}`],
      [`script-src ${OWN}/`],
      [`script-src ${OWN}/dist/`],
      [`script-src ${OWN}/dist/innocities.js`],
      [`script-src ${OWN}/dist`],
      [`script-src ${OWN}/DIST/`],
      [`script-src ${OWN}/d%69st/`],
      [`script-src ${OTHER}`],
      ["script-src 'self'", `<script type="module" src="${OTHER}/cors/innocities.js"></script>`],
      [`script-src ${OTHER}`, `<script type="module" src="${OTHER}/cors/innocities.js"></script>`],
      ["script-src 'nonce-abc'"],
      ["script-src 'nonce-abc'", MODULE.replace(' src', ' nonce="abc" src')],
      ["script-src 'nonce-ABC'", MODULE.replace(' src', ' nonce="abc" src')],
      ["script-src 'nonce-abc' 'strict-dynamic'", MODULE.replace(' src', ' nonce="abc" src')],
      ["script-src 'strict-dynamic' 'self'"],
      [`script-src '${sum}'`, MODULE.replace(' src', ` integrity="${sum}" src`)],
      [`script-src '${sum}'`],
      [`script-src '${sum}'`, MODULE.replace(' src', ` integrity="${sum} sha256-AAAA" src`)],
      ["style-src 'none'"],
      ["base-uri 'none'; object-src 'none'; form-action 'none'"],
      ["require-trusted-types-for 'script'"],
      ["require-trusted-types-for 'script'; trusted-types lit-html"],
      ['trusted-types *'],
      ['trusted-types'],
      ["trusted-types 'none'"],
      ["trusted-types 'none' lit-html"],
      ['trusted-types LIT-HTML'],
      ['trusted-types lit-html', MODULE + CLASSIC],
      [
        'trusted-types *',
        `<script type="module" src="dist/widgets/city-map.js"></script>${MODULE}`,
      ],
      [
        "trusted-types lit-html 'allow-duplicates'",
        `<script type="module" src="dist/widgets/city-map.js"></script>${MODULE}`,
      ],
      ['sandbox allow-scripts', CLASSIC],
      ['sandbox allow-same-origin', CLASSIC],
      ['', policy("script-src 'none'") + MODULE],
      ['', MODULE + policy("script-src 'none'")],
      ['', policy('sandbox') + MODULE],
      [
        '',
        `<script type="module" crossorigin="use-credentials" src="${OTHER}/cors/innocities.js"></script>`,
      ],
      ['', `<script src="${OTHER}/plain/innocities.classic.js"></script>`],
      ['', `<script crossorigin src="${OTHER}/plain/innocities.classic.js"></script>`],
      ['', '<script type="module" src="dist/innocities.classic.js"></script>'],
      ['', '<script type="Text/JavaScript" defer src="dist/innocities.classic.js"></script>'],
      ...[
        'type="text/javascript1.5"',
        'type="text/jscript"',
        'type="text/livescript"',
        'type="text/javascript1.6"',
        'type="text/javascript; charset=utf-8"',
        'language="JavaScript"',
        'language="vbscript"',
        'type="" language="vbscript"',
      ].map((type) => ['', `<script ${type} src="dist/innocities.classic.js"></script>`]),
      ['', '<base href="/dist/"><script type="module" src="innocities.js"></script>'],
      ['', MODULE.replace('innocities.js', 'innocities.sv.js')],
      ['', MODULE.replace('innocities.js', 'widgets/funding-donut.en.js')],
    ];

    for (const [index, [value, head = MODULE]] of cases.entries()) {
      it(`${value} ${head === MODULE ? '' : head}`, async () => {
        const html = htmlOf('healthy').replace(/<script.*<\/script>/, head);
        const { findings, works, violations } = await both(
          `case-${index}`,
          html,
          value ? { 'content-security-policy': value } : {},
        );
        assert.equal(works, !isBlocked(findings), `${codesOf(findings)}; ${violations}`);
      });
    }
  });

  describe('on the command line', () => {
    const run = (...args) =>
      spawnSync(process.execPath, [fromRoot('dist/lib/cli/innocities.js'), 'doctor', ...args], {
        encoding: 'utf8',
      });
    const fixture = (name) => fromRoot(FOLDER, `${name}.html`);

    it('ends with 0 for a page that works and with 1 for one that does not', () => {
      const good = run(fixture('healthy'), '--lang', 'sv');
      assert.equal(good.status, 0, good.stderr);
      assert.match(good.stdout, /I SIN ORDNING {2}Inga hinder hittades/);
      const bad = run(fixture('city-unknown'), '--lang', 'fi');
      assert.equal(bad.status, 1, bad.stderr);
      assert.match(bad.stdout, /HAITTAA {2}Tällaista kaupunkia ei ole \(rivi 11\)/);
    });

    it('ends with 0 where a bundle of the site can have the widgets in it', () => {
      const { status, stdout } = run(fixture('script-bundled'), '--lang', 'en');
      assert.equal(status, 0);
      assert.match(stdout, /HINT {2}The script of the widgets could not be seen \(line 6\)/);
    });

    it('writes JSON for programs', () => {
      const { status, stdout } = run(fixture('city-unknown'), '--format', 'json', '--lang', 'en');
      assert.equal(status, 1);
      const { findings } = JSON.parse(stdout);
      assert.deepEqual(codesOf(findings), ['city-unknown']);
      assert.equal(findings[0].where.line, 11);
    });

    it('answers bad usage with one line and 2', () => {
      for (const args of [
        [],
        ['a.html', 'b.html'],
        ['no-such-file.html'],
        ['http://127.0.0.1:1/'],
        [fixture('healthy'), '--lang', 'de'],
        [fixture('healthy'), '--format', 'xml'],
        [fixture('healthy'), '--url', 'city'],
        [fixture('healthy'), '--colour'],
        [fixture('healthy'), '--lang', '-x'],
      ]) {
        const { status, stdout, stderr } = run(...args);
        assert.equal(status, 2, `${args}: ${stderr}`);
        assert.equal(stdout, '');
        assert.equal(stderr.trim().split('\n').length, 1, stderr);
      }
    });

    it('reads files with a byte order mark, as Windows programs write them', () => {
      const folder = mkdtempSync(path.join(tmpdir(), 'doctor-'));
      try {
        // Before <html> the mark would end the head, and with it the policy.
        const policy = `<meta http-equiv="Content-Security-Policy" content="script-src 'none'" />`;
        const text = '\uFEFF' + htmlOf('healthy').replace('<head>', `<head>${policy}`);
        for (const encoding of ['utf8', 'utf16le']) {
          const file = path.join(folder, `${encoding}.html`);
          writeFileSync(file, text, encoding);
          const { findings } = JSON.parse(run(file, '--format', 'json').stdout);
          assert.deepEqual(codesOf(findings), ['csp-script'], encoding);
        }
      } finally {
        rmSync(folder, { recursive: true });
      }
    });

    it('takes no error page for the page that was meant', async () => {
      const site = await serve();
      try {
        await assert.rejects(fetchPage(`${site.url}gone.html`, known), /gone\.html answers 404/);
      } finally {
        await site.close();
      }
    });

    it('tells of a connection that breaks halfway as of one that never came', async () => {
      const server = createServer(({ url }, response) => {
        if (url === '/page') {
          response
            .setHeader('content-type', 'text/html')
            .end('<script type="module" src="/innocities.js"></script>');
          return;
        }
        response.writeHead(200, { 'content-length': '1000' }).write('<!doctype html>');
        setTimeout(() => response.destroy(), 50);
      });
      await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
      const address = `http://127.0.0.1:${server.address().port}`;
      try {
        await assert.rejects(fetchPage(`${address}/broken`, known), /\/broken: no answer/);
        const { scripts } = await fetchPage(`${address}/page`, known);
        assert.equal(scripts[`${address}/innocities.js`].status, 0);
      } finally {
        server.close();
      }
    });

    it('says in its help what it asks for', () => {
      const { status, stdout } = run('--help');
      assert.equal(status, 0);
      assert.match(
        stdout,
        /Asks only for the address that you give and for the scripts and frames/,
      );
    });
  });
});
