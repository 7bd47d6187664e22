/**
 * data/first-view/: what a widget shows before anybody asks for more, in Finnish. The figures and their
 * source; not the notes and the other languages, which are most of the bytes and come when they are
 * needed. Made from the datasets by `npm run data:first-view`; `npm run data:check` proves they agree.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format } from 'prettier';
import { fromRoot } from '../lib/project.mjs';
import { drawingOf, labelsOf } from './drawing.mjs';
import { firstMapOf, mapSourcesOf } from './first-map.mjs';

const FOLDER = fromRoot('data/first-view');

/** The datasets of the widgets, and the notes that stand under a picture at once. */
const SHOWN = {
  'planned-funding': ['lead-projects'],
  themes: ['overlap'],
};

/** What only describes the file. */
const UNSEEN = ['title', 'units', 'period', 'licence'];

const isText = (value) => value !== null && typeof value === 'object' && 'fi' in value;

function finnish(value) {
  if (Array.isArray(value)) return value.map(finnish);
  if (isText(value)) return { fi: value.fi };
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, finnish(each)]));
}

function firstViewOf(dataset, shown) {
  const fields = Object.entries(dataset).filter(([key]) => !UNSEEN.includes(key));
  const { source, notes, ...rest } = finnish(Object.fromEntries(fields));
  const { document, table, publisher } = source;
  return {
    ...rest,
    source: table ? { document, table, publisher: { fi: '' } } : { document, table, publisher },
    // That there is a note is known at once; what it says comes when it is opened.
    notes: notes.map(({ id, text }) => ({ id, text: shown.includes(id) ? text : { fi: '' } })),
  };
}

const readGeometry = () => JSON.parse(readFileSync(fromRoot('data/geometry/finland.json'), 'utf8'));

/** By the name of the file. */
const filesOf = (datasets, geometry = readGeometry()) => ({
  ...Object.fromEntries(
    Object.entries(SHOWN).map(([id, shown]) => [id, firstViewOf(datasets[id], shown)]),
  ),
  'city-map': firstMapOf(datasets),
  'city-map.sources': mapSourcesOf(datasets),
  'city-map.labels': labelsOf(geometry),
  finland: drawingOf(geometry),
});

const contentsOf = (value) => format(JSON.stringify(value), { parser: 'json', printWidth: 100 });

export async function writeFirstViews(datasets) {
  mkdirSync(FOLDER, { recursive: true });
  for (const [name, value] of Object.entries(filesOf(datasets))) {
    writeFileSync(path.join(FOLDER, `${name}.json`), await contentsOf(value));
  }
}

/** In words, which files are not what the datasets say. */
export async function checkFirstViews(datasets) {
  const findings = [];
  for (const [name, value] of Object.entries(filesOf(datasets))) {
    const file = path.join(FOLDER, `${name}.json`);
    if (readFileSync(file, 'utf8') === (await contentsOf(value))) continue;
    findings.push(
      `first-view/${name}.json is not what the datasets say: run "npm run data:first-view".`,
    );
  }
  return findings;
}
