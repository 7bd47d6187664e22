import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { filesBelow } from './project.mjs';

/** Subresource integrity of every script and style sheet in a folder, by its path. */
export function integrity(folder) {
  return Object.fromEntries(
    filesBelow(folder)
      .filter((file) => /\.(js|css)$/.test(file))
      .map((file) => {
        const bytes = readFileSync(path.join(folder, file));
        return [file, `sha384-${createHash('sha384').update(bytes).digest('base64')}`];
      }),
  );
}
