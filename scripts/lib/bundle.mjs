/**
 * How src/ becomes what a browser or a bundler loads; scripts/build.mjs makes the rest of dist/.
 *
 * - A bundle for script tags is ONE eager file: one request, no waterfall. What it loads later (a
 *   dynamic import) is a chunk that imports nothing of the bundle: if it did, a page that adds
 *   `?ver=1` to the address of its scripts would load everything twice. So a chunk is the same
 *   whoever loads it, is named by the hash of its content, and all bundles share it. The price: a
 *   lazy module has its own copy of what it imports, so pass things to it instead of sharing state.
 * - The library for bundlers (dist/lib) keeps modules apart and dependencies outside.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { transform } from 'esbuild';
import { rollup } from 'rollup';
import { minify } from 'terser';
import library, { plugins, TARGET } from '../../rollup.config.mjs';
import { brotli } from './brotli.mjs';
import { leanPlugin } from './lean.mjs';
import { endingOf, languages, oneLanguagePlugin } from './one-language.mjs';
import { DIST, fromRoot, pkg, widgetNames } from './project.mjs';
import { importSource } from './source.mjs';

/** Points to the licences of others where their code is in the file. */
function banner({ moduleIds }) {
  const others = moduleIds.some((id) => id.includes('/node_modules/'));
  return `/*! ${pkg.name} ${pkg.version} | ${pkg.license}${others ? ' | third-party-licences.txt' : ''} */`;
}

/**
 * Tells Chromium to compile all functions while the file arrives, beside the page, instead of each at
 * its first call, in the page's way: what is eager here is what the first view runs.
 */
const ALL_CALLED = '//# allFunctionsCalledOnLoad';

const PURE = { unsafe_arrows: true, pure_getters: true };
/** Equal in length, within a few bytes; which of them compresses best is another one each time. */
const WAYS = [
  {},
  { comparisons: false },
  { ...PURE, passes: 3 },
  { ...PURE, unsafe_methods: true },
  { ...PURE, inline: 1, comparisons: false },
  { ...PURE, sequences: false },
];

/** Terser, where there is a budget: 2 % smaller than esbuild, as a browser receives it. */
const smallest = {
  name: 'smallest',
  async renderChunk(code) {
    const all = WAYS.map(async (way) => {
      const minified = await minify(code, {
        ecma: 2020,
        module: true,
        // Functions put into their callers are more bytes after compression, not fewer.
        compress: { passes: 2, inline: false, reduce_funcs: false, ...way },
        format: { comments: /^!/, preamble: ALL_CALLED },
      });
      // As it is written: the last newline alone can change the size by thirty bytes.
      return { minified, size: brotli(Buffer.from(`${minified.code}\n`)).length };
    });
    return (await Promise.all(all)).sort((a, b) => a.size - b.size)[0].minified;
  },
};

/** esbuild, where there is none: forty times faster. */
const small = {
  name: 'small',
  renderChunk: (code, chunk, { format }) =>
    transform(code, {
      format: format === 'es' ? 'esm' : undefined,
      legalComments: 'inline',
      minify: true,
      target: TARGET,
    }),
};

/** What the build knows of a script tag: it never draws for a page that a server writes. */
const FOR_PAGES = { INNOCITIES_PRERENDERS: 'false' };

async function write(options, output) {
  const bundle = await rollup({
    ...options,
    // Every warning is a mistake here: an unresolved import, a circle, an empty bundle.
    onwarn(warning) {
      throw new Error(`rollup: ${warning.message}`);
    },
  });
  const written = await bundle.write({ dir: DIST, generatedCode: 'es2015', ...output });
  await bundle.close();
  return written.output.filter((file) => file.type === 'chunk');
}

/** Bundles for script tags. Returns the ids of all modules in them. */
export async function bundleForBrowsers() {
  const modules = new Set();
  const lazy = new Map();

  const build = async (options, output) => {
    const files = await write(options, { banner, ...output });
    if (files.length !== 1) {
      throw new Error(`bundle: ${files.map((file) => file.fileName)} should be one file`);
    }
    Object.keys(files[0].modules).forEach((id) => modules.add(id));
    return files[0].fileName;
  };

  /** The file name of a lazy module's chunk, built when the first bundle asks for it. */
  const chunk = (id) => {
    if (!lazy.has(id)) {
      const name = path.basename(id).replace(/\.[^.]+$/, '');
      lazy.set(
        id,
        build(
          { input: { [name]: id }, plugins: [lazyPlugin('./'), ...plugins(), small] },
          { entryFileNames: 'chunks/[name]-[hash:6].js' },
        ),
      );
    }
    return lazy.get(id);
  };

  /** Points dynamic imports at their chunks; `chunks` is the way from the importing file. */
  const lazyPlugin = (chunks) => ({
    name: 'lazy-chunks',
    async resolveDynamicImport(specifier, importer) {
      const target =
        typeof specifier === 'string' &&
        (await this.resolve(specifier, importer, { custom: { lazy: true } }));
      if (!target) throw new Error(`${importer}: import() needs the plain name of a module`);
      return { id: chunks + path.basename(await chunk(target.id)), external: true };
    },
  });

  const eager = (input, fileName, chunks, language = 'fi') =>
    build(
      {
        input: fromRoot(input),
        plugins: [
          leanPlugin(),
          lazyPlugin(chunks),
          oneLanguagePlugin(language),
          ...plugins({ ...FOR_PAGES, INNOCITIES_LANGUAGE: JSON.stringify(language) }),
          smallest,
        ],
      },
      { entryFileNames: fileName },
    );

  for (const language of languages) {
    const ending = endingOf(language);
    await eager('src/define.ts', `innocities.${ending}`, './chunks/', language);
    for (const name of widgetNames()) {
      const input = `src/widgets/${name}/define.ts`;
      await eager(input, `widgets/${name}.${ending}`, '../chunks/', language);
    }
  }
  await eager('src/hydrate.ts', 'hydrate.js', './chunks/');
  await build(
    { input: fromRoot('src/define.ts'), plugins: [leanPlugin(), ...plugins(FOR_PAGES), small] },
    { entryFileNames: 'innocities.classic.js', format: 'iife', inlineDynamicImports: true },
  );
  return [...modules].sort();
}

/** Modules for bundlers and for Node: dist/lib, the tree of src/. */
export async function bundleForBundlers() {
  const { output, ...options } = library;
  await write(options, output);
}

/** A style sheet a widget, for the static page that links to it inside its shadow root. */
export async function writeStyles(folder) {
  const { cssOf } = await importSource({}, 'src/cli/prerender.ts');
  for (const name of widgetNames()) {
    const { code } = await transform(cssOf(name), { loader: 'css', minify: true });
    writeFileSync(path.join(folder, `${name}.css`), code);
  }
}
