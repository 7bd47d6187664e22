/**
 * What a browser loads before the first interaction, in brotli bytes, against a budget that fails
 * the build: a bundle and everything it imports statically. Lazy chunks are listed, not limited. The
 * README repeats the budgets, so they are held against each other here.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseAst } from 'rollup/parseAst';
import { brotli } from './lib/brotli.mjs';
import { endingOf, languages } from './lib/one-language.mjs';
import { DIST, filesBelow, fromRoot, widgetNames } from './lib/project.mjs';

/**
 * Bytes, by folder of src/widgets; every widget has a budget. `budget` is a ratchet: what has been
 * reached, which no change may exceed. `goal` is where it should go; lower the budget on the way.
 */
const WIDGET_BUDGETS = {
  'city-map': { budget: 22_700, goal: 24_000 },
  'funding-donut': { budget: 16_000, goal: 16_000 },
  'theme-projects': { budget: 15_000, goal: 16_000 },
};
const TOGETHER_BUDGET = { budget: 30_700, goal: 40_000 };

const dist = (file) => path.join(DIST, file);

const sizeOf = (file) => brotli(readFileSync(dist(file))).length;

/** The static imports of a module, as paths in dist/. */
function staticImports(file) {
  return parseAst(readFileSync(dist(file), 'utf8'))
    .body.filter((node) => node.type !== 'ExpressionStatement' && node.source)
    .map((node) => {
      if (!node.source.value.startsWith('.')) {
        throw new Error(`${file} imports "${node.source.value}", which no browser can load`);
      }
      return path.posix.join(path.posix.dirname(file), node.source.value);
    });
}

/** A bundle and all it loads at once. */
function eager(file, found = new Set()) {
  if (!found.has(file)) {
    found.add(file);
    staticImports(file).forEach((each) => eager(each, found));
  }
  return [...found];
}

const kB = (bytes) => `${(bytes / 1000).toFixed(2)} kB`.padStart(9);
const errors = [];
const rows = [];

function measure(file, { budget, goal }, where) {
  if (!existsSync(dist(file))) {
    errors.push(`dist/${file} is missing: npm run build`);
    return;
  }
  const bytes = eager(file).reduce((sum, each) => sum + sizeOf(each), 0);
  const over = !(bytes <= budget);
  if (over) {
    errors.push(
      `${file}: ${bytes} bytes, ${bytes - budget} over its budget (${where} in scripts/size.mjs)`,
    );
  }
  rows.push(
    `${file.padEnd(40)} ${kB(bytes)}    ${kB(budget)}    ${kB(goal)}  ${over ? 'OVER' : 'ok'}`,
  );
}

/** One a language, each with the same budget. */
const bundlesOf = (name) => languages.map((language) => `${name}.${endingOf(language)}`);

for (const name of widgetNames()) {
  const budget = WIDGET_BUDGETS[name];
  const where = `WIDGET_BUDGETS['${name}']`;
  if (budget) bundlesOf(`widgets/${name}`).forEach((file) => measure(file, budget, where));
  else errors.push(`src/widgets/${name} has no budget: add ${where} in scripts/size.mjs`);
}
for (const name of Object.keys(WIDGET_BUDGETS)) {
  if (!widgetNames().includes(name)) errors.push(`scripts/size.mjs: there is no widget ${name}`);
}
bundlesOf('innocities').forEach((file) => measure(file, TOGETHER_BUDGET, 'TOGETHER_BUDGET'));

const readme = readFileSync(fromRoot('README.md'), 'utf8');
for (const [file, { budget }] of [
  ['innocities', TOGETHER_BUDGET],
  ...Object.entries(WIDGET_BUDGETS).map(([name, each]) => [`widgets/${name}`, each]),
]) {
  const [, said] =
    readme.match(new RegExp(`^\\| \`${file}\\.js\` +\\| ([\\d.]+) +\\|$`, 'm')) ?? [];
  const kept = (budget / 1000).toFixed(1);
  if (said !== kept) {
    errors.push(`README.md says ${said ?? 'nothing'} of ${file}.js; its budget is ${kept} kB`);
  }
}

console.log(`eager, brotli${' '.repeat(28)}   loaded       budget         goal`);
console.log(rows.join('\n'));
console.log('\nlazy or alone, brotli');
for (const file of filesBelow(dist('chunks')).map((each) => `chunks/${each}`)) {
  console.log(`${file.padEnd(40)} ${kB(sizeOf(file))}`);
}
if (existsSync(dist('innocities.classic.js'))) {
  console.log(`${'innocities.classic.js'.padEnd(40)} ${kB(sizeOf('innocities.classic.js'))}`);
}
if (errors.length > 0) {
  console.error(`\n${errors.join('\n')}`);
  process.exitCode = 1;
}
