import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import path from 'node:path';
import { fromRoot } from './project.mjs';

/** npm notes in node_modules what it installed; a lock file changed since is newer. */
function isInstalled(folder) {
  const [locked, installed] = ['package-lock.json', 'node_modules/.package-lock.json'].map(
    (name) => statSync(path.join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? 0,
  );
  return installed >= locked && installed > 0;
}

/** Installs what the lock file of a folder with a package of its own names, unless it is there. */
export function installIn(...parts) {
  const folder = fromRoot(...parts);
  if (isInstalled(folder)) return;
  const { status, error } = spawnSync('npm', ['ci'], { cwd: folder, stdio: 'inherit' });
  if (status !== 0) throw error ?? new Error(`${folder}: npm ci failed`);
}
