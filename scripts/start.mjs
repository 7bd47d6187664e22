/** Builds, then serves the demo. */
await import('./build.mjs');
const { serveDemo } = await import('./serve.mjs');
await serveDemo();
