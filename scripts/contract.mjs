/**
 * The public contract against contract.json: `npm run contract`.
 *
 *   npm run contract -- --write      checks an addition in; refuses what would break pages
 *   npm run contract -- --release    keeps it as that of the version of package.json, for ever
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { format } from 'prettier';
import {
  CONTRACT,
  faults,
  readContract,
  releasedContracts,
  releasedFile,
} from './lib/contract.mjs';
import { fromRoot, pkg } from './lib/project.mjs';

const { values } = parseArgs({
  options: { write: { type: 'boolean' }, release: { type: 'boolean' } },
});
const file = fromRoot(CONTRACT);
const read = () => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined);
const promised = releasedContracts().at(-1);
const now = await readContract();

async function write(target, contract) {
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(
    target,
    await format(JSON.stringify(contract), { parser: 'json', printWidth: 100 }),
  );
}

if (values.write) {
  // As if it were checked in already: what is left is what would break.
  const before = promised ?? read() ?? now;
  const broken = faults({ now, checkedIn: now, promised: before });
  if (broken.length === 0) await write(file, now);
}

const wrong = faults({ now, checkedIn: read(), promised });
if (wrong.length === 0 && values.release) {
  const target = fromRoot(releasedFile(pkg.version));
  if (existsSync(target)) wrong.push(`${releasedFile(pkg.version)} is kept already`);
  else await write(target, now);
}
if (wrong.length > 0) {
  console.error(wrong.join('\n'));
  process.exitCode = 1;
} else {
  const tags = Object.keys(now.elements);
  console.log(
    `${CONTRACT}: ${tags.length} elements, as version ${promised?.version ?? now.version}`,
  );
}
