/**
 * Where a visitor downloads every byte, `lit` is src/lit: the part of it that the widgets use, at less
 * than half the weight. The library for bundlers, the stories and what takes over a server's markup
 * keep Lit itself.
 */
import { fromRoot } from './project.mjs';

const LEAN = '/src/lit/index.ts';

/** For Rollup. */
export const leanPlugin = () => ({
  name: 'lean-lit',
  resolveId: (source) => (source === 'lit' ? fromRoot(LEAN.slice(1)) : null),
});

/** In the address of a module for which `lit` is Lit itself, as for all that it imports. */
const WHOLE = 'whole-lit';
const isWhole = ({ path, query }) => path.startsWith('/test/prerender/') || WHOLE in query;

/** For the test server, so that tests see what ships: taking over runs on Lit, the rest on its part. */
export const leanServerPlugin = () => ({
  name: 'lean-lit',
  resolveImport: ({ source, context }) =>
    source === 'lit' && /^\/(src|test)\//.test(context.path) && !isWhole(context)
      ? LEAN
      : undefined,
  transformImport: ({ source, context }) =>
    isWhole(context) && /^(\.|\/src\/|\/test\/)/.test(source)
      ? `${source}${source.includes('?') ? '&' : '?'}${WHOLE}`
      : undefined,
});
