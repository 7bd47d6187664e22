/**
 * What a bundle is made of, module by module, in brotli bytes of each by itself: the sum is more
 * than the bundle, whose modules compress together.
 *
 *   npm run why -- funding-donut
 */
import { brotliCompressSync } from 'node:zlib';
import { transform } from 'esbuild';
import { rollup } from 'rollup';
import { sources } from './lib/bundle.mjs';
import { fromRoot } from './lib/project.mjs';

const [name] = process.argv.slice(2);
const bundle = await rollup({
  input: fromRoot(name ? `src/widgets/${name}/define.ts` : 'src/define.ts'),
  plugins: sources(),
});
const { output } = await bundle.generate({ dir: fromRoot('dist') });
const rows = await Promise.all(
  Object.entries(output[0].modules)
    .filter(([, { code }]) => code)
    .map(async ([id, module]) => {
      const { code } = await transform(module.code, { minify: true });
      const file = id.replace(/^.*node_modules\//, '').replace(fromRoot(), '');
      return { file, bytes: brotliCompressSync(code).length };
    }),
);
for (const { file, bytes } of rows.sort((a, b) => b.bytes - a.bytes)) {
  console.log(`${String(bytes).padStart(7)}  ${file}`);
}
