/** dist/custom-elements.json alone: what Storybook's pages of documentation are made of. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readManifest } from './lib/manifest.mjs';
import { DIST } from './lib/project.mjs';

mkdirSync(DIST, { recursive: true });
const manifest = await readManifest();
writeFileSync(path.join(DIST, 'custom-elements.json'), JSON.stringify(manifest, null, 2) + '\n');
