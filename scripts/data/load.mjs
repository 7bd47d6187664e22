/** Loads src/data/schema.ts, which Node cannot read by itself, and the files of data/. */
import { build } from 'esbuild';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fromRoot } from '../lib/project.mjs';

/** The schemas, the ids and the place names of src/, bundled in memory. */
export async function loadSource() {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        export { schemas, units } from './src/data/schema.js';
        export * from './src/data/ids.js';
        export { languages } from './src/i18n/languages.js';
        export { placeLabel } from './src/i18n/places.js';
        export { safeParse } from 'valibot';
        export { toJsonSchema } from '@valibot/to-json-schema';`,
      resolveDir: fromRoot(),
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    logLevel: 'silent',
  });
  return import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
  );
}

/** Every dataset by the name of its file. */
export function loadDatasets(folder = fromRoot('data')) {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort();
  return Object.fromEntries(
    files.map((name) => {
      const text = readFileSync(path.join(folder, name), 'utf8');
      try {
        return [name.slice(0, -'.json'.length), JSON.parse(text)];
      } catch (error) {
        throw new Error(`${name} is not JSON: ${error.message}`, { cause: error });
      }
    }),
  );
}
