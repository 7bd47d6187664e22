/**
 * data/first-view/: what a widget shows before anybody asks for more. The figures and their source, not
 * the notes, which are most of the bytes and come when they are needed; of the languages a bundle has
 * one (scripts/lib/one-language.mjs). Made from the datasets by `npm run data:first-view`; `npm run data:check` proves they agree.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format } from 'prettier';
import { languages } from '../lib/one-language.mjs';
import { fromRoot } from '../lib/project.mjs';
import { drawingOf, regionRoomOf } from './drawing.mjs';
import { firstMapOf } from './first-map.mjs';

const FOLDER = fromRoot('data/first-view');

/**
 * The datasets of the widgets: the notes that stand under a picture at once, one of those that come when
 * they are opened (that there are some is known at once), and fields that come later.
 */
const SHOWN = {
  'planned-funding': {
    notes: ['lead-projects'],
    more: 'planned',
    without: ['municipalPerInhabitantEur'],
  },
  themes: { notes: ['overlap'], more: 'not-parts', without: [] },
};

/** What only describes the file. */
const UNSEEN = ['title', 'units', 'period', 'licence'];

const NONE = Object.fromEntries(languages.map((language) => [language, '']));

function firstViewOf(dataset, shown) {
  const row = (each) =>
    Object.fromEntries(Object.entries(each).filter(([field]) => !shown.without.includes(field)));
  const fields = Object.entries(dataset).filter(([key]) => !UNSEEN.includes(key));
  const { source, notes, rows, total, ...rest } = Object.fromEntries(fields);
  const { document, table, publisher } = source;
  const columns = Object.keys(row(rows[0]));
  return {
    ...rest,
    columns,
    rows: rows.map((each) => columns.map((column) => each[column])),
    ...(total ? { total: row(total) } : {}),
    source: { document, table, publisher: table ? {} : publisher },
    notes: notes
      .filter(({ id }) => id === shown.more || shown.notes.includes(id))
      .map(({ id, text }) => ({ id, text: id === shown.more ? NONE : text })),
  };
}

const readGeometry = () => JSON.parse(readFileSync(fromRoot('data/geometry/finland.json'), 'utf8'));

/** By the name of the file. */
const filesOf = (datasets, geometry = readGeometry()) => ({
  ...Object.fromEntries(
    Object.entries(SHOWN).map(([id, shown]) => [id, firstViewOf(datasets[id], shown)]),
  ),
  'city-map': firstMapOf(datasets),
  'city-map.regions': regionRoomOf(geometry),
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
