/** dist/builder/: the page where a communicator makes an embed, as static files beside the widgets. */
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { transform } from 'esbuild';
import { rollup } from 'rollup';
import { plugins, TARGET } from '../../rollup.config.mjs';
import { DIST, fromRoot, pkg } from './project.mjs';
import { importSource } from './source.mjs';

const FILES = ['index.html', 'preview.html', 'builder.css', 'preview.css', 'icon.svg'];
const BANNER = `/*! ${pkg.name} ${pkg.version} | ${pkg.license} | third-party-licences.txt */`;

/** The colours of the widgets for the page around them, in the same words as inside a widget. */
async function tokenRules() {
  const { tokens } = await importSource({}, 'src/theme/tokens.ts');
  const all = Object.entries(tokens);
  const declare = (valueOf) => all.map(([name, token]) => `  --_${name}: ${valueOf(token)};`);
  const root = (lines) => [':root {', ...lines, '}'];
  return [
    ...root(declare(({ light }) => light)),
    '@supports (color: light-dark(#000, #fff)) {',
    ...root(declare(({ light, dark }) => `light-dark(${light}, ${dark})`)),
    '}',
    '@media (forced-colors: active) {',
    ...root(
      all
        .filter(([, { forced }]) => forced)
        .map(([name, { forced }]) => `  --_${name}: ${forced};`),
    ),
    '}',
    '',
  ].join('\n');
}

const small = {
  name: 'small',
  renderChunk: (code) =>
    transform(code, {
      format: 'esm',
      legalComments: 'inline',
      minify: true,
      target: TARGET,
    }),
};

/** Writes dist/builder/ and returns the ids of all modules in its scripts. */
export async function writeBuilder() {
  const folder = path.join(DIST, 'builder');
  mkdirSync(folder, { recursive: true });
  for (const file of FILES) copyFileSync(fromRoot('demo/builder', file), path.join(folder, file));
  writeFileSync(path.join(folder, 'tokens.css'), await tokenRules());

  const bundle = await rollup({
    input: { builder: fromRoot('demo/builder/main.ts') },
    plugins: [...plugins(), small],
    onwarn(warning) {
      throw new Error(`rollup: ${warning.message}`);
    },
  });
  const { output } = await bundle.write({
    dir: folder,
    banner: BANNER,
    generatedCode: 'es2015',
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
  });
  await bundle.close();
  return output.flatMap((file) => (file.type === 'chunk' ? Object.keys(file.modules) : []));
}
