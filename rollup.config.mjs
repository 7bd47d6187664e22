/**
 * How TypeScript and JSON become JavaScript, for every bundle. On its own, `rollup -c` makes the
 * library for bundlers (dist/lib); `npm run build` makes that, the bundles for script tags
 * (scripts/lib/bundle.mjs) and the rest of dist/.
 */
import path from 'node:path';
import json from '@rollup/plugin-json';
import nodeResolve from '@rollup/plugin-node-resolve';
import esbuild from 'rollup-plugin-esbuild';
import { leafletPlugin } from './scripts/lib/leaflet.mjs';
import { DIST, fromRoot, pkg, widgetNames } from './scripts/lib/project.mjs';
import { shrinkPlugin } from './scripts/lib/shrink.mjs';

export const TARGET = 'es2022';

/** `more` are further names that the build replaces. */
export const plugins = (more = {}) => [
  leafletPlugin(),
  shrinkPlugin(),
  nodeResolve({ browser: true }),
  json({ compact: true, namedExports: false, preferConst: true }),
  esbuild({
    target: TARGET,
    tsconfig: fromRoot('tsconfig.build.json'),
    define: { INNOCITIES_VERSION: JSON.stringify(pkg.version), ...more },
  }),
];

const outside = new RegExp(`^(node:|(${Object.keys(pkg.dependencies).join('|')})(/|$))`);

/** Modules stay apart, in the tree of src/, and dependencies stay outside. */
export default {
  input: ['src/index.ts', 'src/define.ts', 'src/cli/innocities.ts', 'src/embed/labels.ts']
    .map((file) => fromRoot(file))
    .concat(widgetNames().map((name) => fromRoot('src/widgets', name, 'define.ts'))),
  external: (id) => outside.test(id),
  plugins: plugins(),
  output: {
    dir: path.join(DIST, 'lib'),
    generatedCode: 'es2015',
    preserveModules: true,
    preserveModulesRoot: fromRoot('src'),
    entryFileNames: '[name].js',
  },
};
