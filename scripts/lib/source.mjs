/**
 * The modules of src/ that scripts need, run in Node as they are now: no build has to come first, and
 * two builds into two places do not disturb each other.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { fromRoot, pkg } from './project.mjs';
import { shrinkEsbuildPlugin } from './shrink.mjs';

/** Imports one module, built as a version of ours, that re-exports everything of the named ones, such as `src/embed/labels.ts`. */
export async function importSource({ version = pkg.version }, ...modules) {
  // Inside node_modules, from where the packages that stay outside are found.
  const cache = fromRoot('node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(path.join(cache, 'innocities-'));
  try {
    await build({
      stdin: {
        contents: modules.map((module) => `export * from './${module}';`).join('\n'),
        resolveDir: fromRoot(),
      },
      bundle: true,
      define: { INNOCITIES_VERSION: JSON.stringify(version) },
      format: 'esm',
      outdir: folder,
      outExtension: { '.js': '.mjs' },
      packages: 'external',
      platform: 'node',
      plugins: [shrinkEsbuildPlugin()],
      // What a widget fetches later, such as Leaflet, needs a browser: it stays apart and unread.
      splitting: true,
      tsconfig: fromRoot('tsconfig.build.json'),
    });
    return await import(pathToFileURL(path.join(folder, 'stdin.mjs')).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
