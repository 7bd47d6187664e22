import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { appendFileSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { parseAst } from 'rollup/parseAst';
import { endingOf, languages } from '../../scripts/lib/one-language.mjs';
import { filesBelow, fromRoot, pkg, widgetNames } from '../../scripts/lib/project.mjs';

const run = promisify(execFile);
const dist = (file) => fromRoot('dist', file);
const read = (file) => readFileSync(dist(file), 'utf8');
const tags = () => widgetNames().map((name) => `innocities-${name}`);

/** All addresses that a module imports: at once and, in `import()`, later. */
function importsOf(file) {
  const found = { eager: [], lazy: [] };
  JSON.stringify(parseAst(read(file)), (key, node) => {
    if (node?.type === 'ImportExpression') found.lazy.push(node.source.value);
    else if (/^(Import|Export).*Declaration$/.test(node?.type) && node.source) {
      found.eager.push(node.source.value);
    }
    return typeof node === 'bigint' ? String(node) : node;
  });
  return found;
}

/** All widgets and each alone, in every language. */
const bundles = () =>
  ['innocities', ...widgetNames().map((name) => `widgets/${name}`)].flatMap((name) =>
    languages.map((language) => `${name}.${endingOf(language)}`),
  );

const scriptTagFiles = () => [
  ...bundles(),
  'hydrate.js',
  ...filesBelow(dist('chunks')).map((file) => `chunks/${file}`),
];

describe('dist/', () => {
  before(() => assert.ok(existsSync(dist('sri.json')), 'there is no dist/: npm run build'));

  it('has what the README promises', () => {
    const expected = [
      ...bundles(),
      'innocities.classic.js',
      'index.js',
      'index.d.ts',
      'custom-elements.json',
      'vscode.html-custom-data.json',
      'sri.json',
      'third-party-licences.txt',
      'hydrate.js',
      'widgets.json',
      ...['elements', 'react', 'vue', 'svelte'].map((name) => `types/${name}.d.ts`),
      'builder/index.html',
      'embed/resize.js',
      'wordpress/innocities-widgets.zip',
      'drupal/innocities_widgets.zip',
      ...widgetNames().flatMap((name) => [
        `widgets/${name}.css`,
        `embed/${name}.html`,
        ...languages.map((language) => `fallback/${name}.${language}.json`),
      ]),
    ];
    assert.deepEqual(
      expected.filter((file) => !existsSync(dist(file))),
      [],
    );
    assert.ok(filesBelow(dist('data')).length > 0, 'dist/data has no file');
    assert.ok(filesBelow(dist('open-data')).length > 0, 'dist/open-data has no file');
  });

  it('loads each bundle as one file, and later chunks that import nothing of it', () => {
    for (const file of scriptTagFiles()) {
      const { eager, lazy } = importsOf(file);
      assert.deepEqual(eager, [], file);
      for (const each of lazy) {
        const chunk = path.posix.join(path.posix.dirname(file), each);
        assert.match(chunk, /^chunks\/.+-[\w-]{6}\.js$/, `${file} loads ${each}`);
        assert.ok(existsSync(dist(chunk)), `${file} loads ${each}, which is not there`);
      }
    }
  });

  it('leaves no chunk that nothing loads', () => {
    const loaded = scriptTagFiles().flatMap((file) =>
      importsOf(file).lazy.map((each) => path.posix.basename(each)),
    );
    assert.deepEqual(
      filesBelow(dist('chunks')).filter((file) => !loaded.includes(file)),
      [],
    );
  });

  it('has a classic script without imports that declares nothing global', () => {
    const { body } = parseAst(read('innocities.classic.js'));
    assert.deepEqual(
      body.map((node) => node.type),
      ['ExpressionStatement'],
    );
    assert.doesNotMatch(read('innocities.classic.js'), /\bimport\s*\(/);
  });

  it('runs where scripts may not parse HTML from text', () => {
    for (const file of [...scriptTagFiles(), 'innocities.classic.js']) {
      assert.doesNotMatch(read(file), /innerHTML\s*=\s*["'`]<svg/, file);
    }
  });

  it('knows no address but namespaces, and the sources that data/ names', () => {
    const hostsIn = (text) =>
      [...text.matchAll(/https?:\/\/([^/"'`\s\\$]+)/g)].map(([, host]) => host);
    const known = new Set(['www.w3.org', 'leafletjs.com']);
    for (const file of filesBelow(fromRoot('data'))) {
      hostsIn(readFileSync(fromRoot('data', file), 'utf8')).forEach((host) => known.add(host));
    }
    for (const file of [...scriptTagFiles(), 'innocities.classic.js']) {
      const unknown = hostsIn(read(file)).filter((host) => !known.has(host));
      assert.deepEqual(unknown, [], file);
    }
  });

  it('carries the version', () => {
    const [hint, banner] = read('innocities.js').split('\n');
    assert.equal(hint, '//# allFunctionsCalledOnLoad');
    assert.ok(banner.startsWith(`/*! innocities-widgets ${pkg.version} `));
    assert.doesNotMatch(read('innocities.js'), /INNOCITIES_VERSION/);
    assert.ok(read('innocities.js').split('*/')[1].includes(`"${pkg.version}"`));
  });

  it('has the integrity of every script and style sheet', () => {
    const sri = JSON.parse(read('sri.json'));
    const files = filesBelow(fromRoot('dist')).filter((file) => /\.(js|css)$/.test(file));
    assert.deepEqual(Object.keys(sri), files);
    for (const file of files) {
      const hash = createHash('sha384')
        .update(readFileSync(dist(file)))
        .digest('base64');
      assert.equal(sri[file], `sha384-${hash}`, file);
    }
  });

  it('describes every element, attribute and value to editors', () => {
    const manifest = JSON.parse(read('custom-elements.json'));
    const described = manifest.modules
      .flatMap(({ declarations = [] }) => declarations)
      .filter(({ tagName }) => tagName);
    const names = described.map(({ tagName }) => tagName);
    assert.deepEqual(
      tags().filter((tag) => !names.includes(tag)),
      [],
    );
    for (const { tagName, description, attributes = [], members = [] } of described) {
      assert.ok(description, `${tagName} has no description`);
      for (const { name, description: text } of attributes) {
        assert.ok(text, `${tagName} ${name} has no description`);
      }
      assert.deepEqual(
        members.filter(({ privacy }) => privacy && privacy !== 'public'),
        [],
      );
    }
    assert.equal(pkg.customElements, 'dist/custom-elements.json');
    assert.deepEqual(
      manifest.modules.map((module) => module.path).filter((file) => !existsSync(fromRoot(file))),
      [],
    );
    const editors = JSON.parse(read('vscode.html-custom-data.json'));
    assert.deepEqual(editors.tags.map(({ name }) => name).sort(), names.sort());
    const scheme = editors.tags
      .find(({ name }) => name === tags()[0])
      .attributes.find(({ name }) => name === 'scheme');
    assert.deepEqual(
      scheme.values.map(({ name }) => name),
      ['auto', 'light', 'dark'],
    );
  });

  it('has types that name no package but its dependencies', () => {
    for (const file of filesBelow(dist('lib')).filter((each) => each.endsWith('.d.ts'))) {
      const names = [...read(`lib/${file}`).matchAll(/(?:from |import\()['"]([^.'"][^'"]*)/g)];
      const foreign = names
        .map(([, name]) => name)
        .filter((name) => !(name.split('/')[0] in pkg.dependencies));
      assert.deepEqual(foreign, [], file);
    }
  });

  it('can be imported where there is no DOM, and defines nothing then', async () => {
    const code = `
      const classes = await import('innocities-widgets');
      console.log(Object.keys(classes).join(' '), typeof globalThis.customElements?.get('${tags()[0]}'));`;
    const { stdout } = await run(process.execPath, ['--input-type=module', '-e', code], {
      cwd: fromRoot(),
    });
    assert.match(stdout, /InnocitiesElement/);
    assert.match(stdout, /undefined\s*$/);
  });

  it('keeps its elements through a bundler, and drops what a page does not use', async () => {
    const { rollup } = await import('rollup');
    const { nodeResolve } = await import('@rollup/plugin-node-resolve');
    const bundled = async (code) => {
      const bundle = await rollup({
        input: 'entry',
        external: (id) => /^[@\w]/.test(id) && !/^(entry|innocities-widgets)\b/.test(id),
        plugins: [
          {
            resolveId: (id) => (id === 'entry' ? fromRoot('entry.js') : null),
            load: (id) => (id === fromRoot('entry.js') ? code : null),
          },
          nodeResolve(),
        ],
      });
      const { output } = await bundle.generate({ inlineDynamicImports: true });
      return output[0].code;
    };
    const everything = await bundled("import 'innocities-widgets/define.js';");
    for (const tag of tags()) assert.ok(everything.includes(tag), `${tag} was dropped`);
    for (const name of widgetNames()) {
      const one = await bundled(`import 'innocities-widgets/widgets/${name}.js';`);
      assert.match(one, new RegExp(`["']innocities-${name}["']`), `${name} was dropped`);
    }
    assert.ok((await bundled("import 'innocities-widgets';")).trim().length < 300);
  });

  it('keeps through a bundler every script that acts by being loaded', async () => {
    const { build } = await import('esbuild');
    const acting = [
      ...filesBelow(fromRoot('dist')).filter(
        (file) => /^([^/]+|(widgets|embed)\/[^/]+)\.js$/.test(file) && file !== 'index.js',
      ),
      ...filesBelow(dist('chunks'))
        .filter((file) => file.startsWith('hydrate-'))
        .map((file) => `chunks/${file}`),
      'lib/define.js',
      ...widgetNames().map((name) => `lib/widgets/${name}/define.js`),
    ];
    const dropped = [];
    for (const file of acting) {
      const { outputFiles } = await build({
        stdin: { contents: `import './dist/${file}';`, resolveDir: fromRoot() },
        bundle: true,
        format: 'esm',
        minify: true,
        platform: 'node',
        packages: 'external',
        outdir: fromRoot('nowhere'),
        splitting: true,
        write: false,
        logLevel: 'error',
      });
      const entry = outputFiles.find(({ path: out }) => path.basename(out) === 'stdin.js');
      if (entry.text.trim() === '') dropped.push(file);
    }
    assert.deepEqual(dropped, []);
  });

  describe('with a bundle that has grown', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'innocities-size-'));
    after(() => rmSync(folder, { recursive: true }));

    it('is over budget, by the name of that bundle alone', async () => {
      for (const file of scriptTagFiles()) cpSync(dist(file), path.join(folder, file));
      const more = `//${randomBytes(2000).toString('base64')}`;
      appendFileSync(path.join(folder, 'widgets/city-map.js'), more);
      const size = run(process.execPath, [fromRoot('scripts/size.mjs')], {
        env: { ...process.env, INNOCITIES_DIST: folder },
      });
      const stderr = /^\nwidgets\/city-map\.js: \d+ bytes, \d+ over its budget .*\n$/;
      await assert.rejects(size, { code: 1, stderr });
    });
  });

  describe('built a second time', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'innocities-build-'));
    after(() => rmSync(folder, { recursive: true, force: true }));

    it('has the same files with the same bytes', async () => {
      await run(process.execPath, [fromRoot('scripts/build.mjs')], {
        env: { ...process.env, INNOCITIES_DIST: folder },
      });
      assert.deepEqual(filesBelow(folder), filesBelow(fromRoot('dist')));
      const differ = filesBelow(folder).filter(
        (file) => !readFileSync(path.join(folder, file)).equals(readFileSync(dist(file))),
      );
      assert.deepEqual(differ, [], 'is dist/ of today? npm run build');
    });
  });
});
