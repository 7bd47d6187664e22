/** Writes the client extensions of Liferay anew, after a widget came or was renamed. */
import { writeFileSync } from 'node:fs';
import { clientExtensions, FILE } from './lib/liferay.mjs';
import { readOptions } from './lib/options.mjs';
import { fromRoot } from './lib/project.mjs';

writeFileSync(fromRoot(FILE), clientExtensions((await readOptions()).widgets));
