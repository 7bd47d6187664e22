/**
 * What a bundle is made of, module by module: by how many brotli bytes it is smaller without the
 * module. The sum is less than the bundle, since modules compress together.
 *
 *   npm run why -- funding-donut
 */
import { brotliCompressSync } from 'node:zlib';
import { transform } from 'esbuild';
import { rollup } from 'rollup';
import { plugins } from '../rollup.config.mjs';
import { fromRoot } from './lib/project.mjs';

const [name] = process.argv.slice(2);
const bundle = await rollup({
  input: fromRoot(name ? `src/widgets/${name}/define.ts` : 'src/define.ts'),
  plugins: [
    // What comes later is another file, with its own copy of what it imports.
    { name: 'later', resolveDynamicImport: (id) => ({ id: String(id), external: true }) },
    ...plugins(),
  ],
});
const { output } = await bundle.generate({ dir: fromRoot('dist') });
const modules = await Promise.all(
  Object.entries(output[0].modules)
    .filter(([, { code }]) => code)
    .map(async ([id, module]) => {
      const { code } = await transform(module.code, { legalComments: 'none', minify: true });
      return { file: id.replace(/^.*node_modules\//, '').replace(fromRoot(), ''), code };
    }),
);
const size = (list) => brotliCompressSync(list.map(({ code }) => code).join('\n')).length;
const whole = size(modules);
const rows = modules.map((each) => ({
  file: each.file,
  bytes: whole - size(modules.filter((other) => other !== each)),
}));
for (const { file, bytes } of rows.sort((a, b) => b.bytes - a.bytes)) {
  console.log(`${String(bytes).padStart(7)}  ${file}`);
}
console.log(`${String(whole).padStart(7)}  all, without what a bundler leaves out or renames`);
