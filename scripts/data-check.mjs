/**
 * `npm run data:check`: proves the figures of data/, or says in words what is wrong and where.
 * Another folder can be named, to try figures out before they go in.
 */
import { checkData } from './data/check.mjs';
import { checkFirstViews } from './data/first-view.mjs';
import { loadDatasets, loadSource } from './data/load.mjs';

const datasets = loadDatasets(process.argv[2]);
const findings = checkData(datasets, await loadSource());
// Figures on trial in another folder ship with nothing.
if (!process.argv[2]) findings.push(...(await checkFirstViews(datasets)));

for (const finding of findings) console.error(finding);
if (findings.length > 0) {
  console.error(`\n${findings.length} ${findings.length === 1 ? 'thing is' : 'things are'} wrong.`);
  process.exitCode = 1;
} else {
  const rows = Object.values(datasets).reduce((all, { rows: { length } }) => all + length, 0);
  const recorded = Object.values(datasets).flatMap(({ notes }) =>
    notes.flatMap((note) => note.discrepancies ?? []),
  );
  console.log(
    `${Object.keys(datasets).length} datasets, ${rows} rows: every sum agrees, but for ` +
      `${recorded.length} differences that the notes record.`,
  );
}
