/** Where things are, and what there is to build. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import path from 'node:path';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
export const fromRoot = (...parts) => path.join(ROOT, ...parts);

/** Where a build is: dist/, or elsewhere when a test builds a second time, or spoils a copy. */
export const DIST = process.env.INNOCITIES_DIST ?? fromRoot('dist');

export const pkg = JSON.parse(readFileSync(fromRoot('package.json'), 'utf8'));

/** The names of the widgets: every folder of src/widgets with a define.ts. */
export function widgetNames() {
  const folder = fromRoot('src/widgets');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => existsSync(path.join(folder, name, 'define.ts')))
    .sort();
}

/** Every file below a folder, as sorted paths with forward slashes, relative to the folder. */
export function filesBelow(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join('/'))
    .sort();
}
