/**
 * What becomes of src/ before TypeScript becomes JavaScript, on every way to a page: bundles, library,
 * command line, scripts in Node, test server and stories. So tests and stories see what ships, and
 * Lit, which compares the strings of a template, takes over what a server wrote.
 */
import { readFile } from 'node:fs/promises';
import { fromRoot } from './project.mjs';
import { listProperties } from './properties.mjs';
import { minifyTemplates } from './templates.mjs';

const SOURCES = fromRoot('src/').replaceAll('\\', '/');

const shrink = (code) => minifyTemplates(listProperties(code));

/** For Rollup and Vite. */
export function shrinkPlugin() {
  return {
    name: 'shrink',
    enforce: 'pre',
    async transform(code, id) {
      const file = id.split('?')[0].replaceAll('\\', '/');
      if (!file.startsWith(SOURCES) || !file.endsWith('.ts')) return null;
      return { code: await shrink(code), map: null };
    },
  };
}

/** For esbuild. */
export function shrinkEsbuildPlugin() {
  return {
    name: 'shrink',
    setup(build) {
      build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path }) =>
        path.replaceAll('\\', '/').startsWith(SOURCES)
          ? { contents: await shrink(await readFile(path, 'utf8')), loader: 'ts' }
          : undefined,
      );
    },
  };
}

/** For the server of web-test-runner. */
export function shrinkServerPlugin() {
  return {
    name: 'shrink',
    transform: (context) =>
      /^\/src\/.*\.ts$/.test(context.path) ? shrink(context.body) : undefined,
  };
}
