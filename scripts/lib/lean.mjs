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

/** For the test server, so that tests see what ships. */
export const leanServerPlugin = () => ({
  name: 'lean-lit',
  resolveImport: ({ source, context }) =>
    source === 'lit' && /^\/(src|test)\//.test(context.path) ? LEAN : undefined,
});

/** In the head of a test page: Lit itself all the same. */
export const wholeLit = `<script type="importmap">{ "imports": { "${LEAN}": "/node_modules/lit/index.js" } }</script>`;
