/**
 * The stories on a plain page of our own: the same modules that Storybook loads, bundled in a second,
 * for checks and contact sheets over all of them.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { serve } from '../serve.mjs';
import { answerLeaflet } from './leaflet.mjs';
import { filesBelow, fromRoot } from './project.mjs';

const leaflet = {
  name: 'leaflet-trusted-types',
  setup({ onLoad }) {
    onLoad({ filter: /leaflet-src\.esm\.js$/ }, ({ path: file }) => ({
      contents: answerLeaflet(readFileSync(file, 'utf8')),
    }));
  },
};

/** Loads every story file and gives the page what it needs to show a story: `window.stories`. */
const entry = (files) => `
  import './src/define.js';
  import * as cases from './stories/cases.js';
  ${files.map((file, index) => `import * as file${index} from './stories/${file}';`).join('\n')}
  const files = { ${files.map((file, index) => `${JSON.stringify(file)}: file${index}`).join(', ')} };

  /** The stories by file, as lists of names. */
  const names = Object.fromEntries(
    Object.entries(files).map(([file, { default: meta, ...stories }]) => [file, Object.keys(stories)]),
  );

  /** Shows one story in an element, as Storybook does, its play function included. */
  async function show(file, name, canvasElement) {
    const meta = files[file].default;
    const story = files[file][name];
    const args = { ...meta.args, ...story.args };
    canvasElement.replaceChildren((story.render ?? meta.render)(args, {}));
    await settled(canvasElement);
    await story.play?.({ canvasElement, args });
    await settled(canvasElement);
  }

  async function settled(within) {
    const elements = [...within.querySelectorAll('*')].filter((each) => each.updateComplete);
    const fetching = () =>
      elements.some((each) => each.shadowRoot?.querySelector('.figure[aria-busy="true"] .scene'));
    // An update can lead to another, a new size to a third.
    for (let frame = 0; frame < 4 || fetching(); frame += 1) {
      await Promise.all(elements.map((each) => each.updateComplete));
      await new Promise(requestAnimationFrame);
    }
  }

  window.stories = { names, show, settled, cases, files };
`;

const PAGE = `<!doctype html>
<html lang="fi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Stories</title>
<link rel="icon" href="data:,">
<style>
  html { color-scheme: light dark; }
  body { margin: 16px; background: Canvas; color: CanvasText; font-family: Inter, system-ui, sans-serif; }
</style>
<script type="module" src="stories.js"></script>
</head>
<body><main><h1>Stories</h1><h2>Story</h2><div id="place"></div></main></body>
</html>
`;

/** Serves the page; the address and what stops it. */
export async function serveStories() {
  const folder = mkdtempSync(path.join(tmpdir(), 'innocities-stories-'));
  const files = filesBelow(fromRoot('stories')).filter((file) => file.endsWith('.stories.ts'));
  await build({
    stdin: { contents: entry(files), resolveDir: fromRoot(), loader: 'ts' },
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    outdir: folder,
    entryNames: 'stories',
    plugins: [leaflet],
    tsconfig: fromRoot('tsconfig.json'),
    logLevel: 'error',
  });
  writeFileSync(path.join(folder, 'index.html'), PAGE);
  const { url, close } = await serve({ mounts: { '/': folder }, headers: {} });
  return {
    url,
    close: async () => {
      await close();
      rmSync(folder, { recursive: true });
    },
  };
}
