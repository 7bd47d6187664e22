/**
 * What is left of pasted markup, read anew and compared with the dataset: not with what was pasted, so
 * that a fault of the markup shows too.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parseFragment } from 'parse5';
import { fromRoot } from '../../scripts/lib/project.mjs';
import { fundingSourceNames } from '../../dist/lib/i18n/funding-sources.js';
import { placeLabel } from '../../dist/lib/i18n/places.js';

const read = (name) => JSON.parse(readFileSync(fromRoot('data', `${name}.json`), 'utf8'));
const funding = read('planned-funding');
const model = read('funding-model');
const projects = read('projects');
const themes = read('themes');
const agreements = read('agreements');
const priorities = read('priorities');
const regions = read('regions');
const municipalities = read('municipalities');

const all = (node, tag) =>
  (node.childNodes ?? []).flatMap((child) => [
    ...(child.tagName === tag ? [child] : []),
    ...all(child, tag),
  ]);

const text = (node) => ('value' in node ? node.value : (node.childNodes ?? []).map(text).join(''));

/** Spaces of every kind as one; marks that keep words together are not to be read. */
const plain = (value) =>
  value
    .replace(/\u2060/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The tables and the rest of the text. */
export function readLeft(html) {
  const fragment = parseFragment(html);
  const cells = (row) => [...row.childNodes].filter(({ tagName }) => /^t[hd]$/.test(tagName));
  return {
    fragment,
    text: plain(text(fragment)),
    tables: all(fragment, 'table').map((table) =>
      all(table, 'tr').map((row) => cells(row).map((cell) => plain(text(cell)))),
    ),
    captions: ['caption', 'figcaption'].filter((tag) => all(fragment, tag).length > 0),
    has: (tag) => all(fragment, tag).length > 0,
    attribute: (tag, name) =>
      all(fragment, tag)
        .map(({ attrs }) => attrs.find((each) => each.name === name)?.value)
        .find((value) => value !== undefined),
  };
}

/** A number as a reader of the language writes it. */
function toNumber(written, language) {
  const bare = written.replace(/[\s*]/g, '').replace(/^[^\d−-]+/, '');
  const number = language === 'en' ? bare.replaceAll(',', '') : bare.replace(',', '.');
  assert.match(number, /^\d+(\.\d+)?$/, `"${written}" is a number`);
  return Number(number);
}

/** What a cell must say; given its text and language. */
const number = (value) => (cell, language) => {
  assert.equal(toNumber(cell, language), value);
};
const share = (part, whole) => (cell, language) => {
  const percent = (100 * part) / whole;
  const said = toNumber(cell, language);
  // A share that is not nothing is never written 0.
  if (part > 0 && percent < 0.05) assert.ok(said === 0.1 && !/^\d/.test(cell), cell);
  else assert.equal(said, Math.round(percent * 10) / 10);
};
const range = (row) => (cell) => {
  const { minSharePercent: low, maxSharePercent: high } = row ?? {};
  assert.equal(cell, row ? (low === high ? `${low}` : `${low}–${high}`) : '–');
};
const none = (cell) => assert.equal(cell, '–');
const words = (names) => (cell) => {
  for (const name of names) assert.ok(cell.includes(plain(name)), `"${cell}" names ${name}`);
};

const SOURCES = {
  'eu-state': 'euStateEur',
  municipal: 'municipalEur',
  'other-public': 'otherPublicEur',
  private: 'privateEur',
};

/** `[label, ...cells]` of every row; a label that is no string is one of several languages of the data. */
const tables = {
  'funding-donut': ({ city, compare }, language) => {
    const row = city ? funding.rows.find(({ place }) => place === city) : funding.total;
    const compared = compare === 'model';
    return [
      ...Object.entries(SOURCES).map(([id, field]) => [
        fundingSourceNames[language][id],
        number(row[field]),
        share(row[field], row.totalEur),
        ...(compared ? [range(model.rows.find((each) => each.id === id))] : []),
      ]),
      [undefined, number(row.totalEur), share(1, 1), ...(compared ? [none] : [])],
    ];
  },
  'city-map': ({ measure = 'agreements' }, language) => {
    const label = (place) => (place === 'lead-projects' ? undefined : placeLabel(place, language));
    const ofFunding = (row) => [
      ...Object.values(SOURCES).map((field) => number(row[field])),
      number(row.totalEur),
    ];
    const ofProjects = (row) =>
      ['groupProjects', 'singleProjects', 'totalProjects'].map((field) => number(row[field]));
    if (measure === 'funding') {
      return [
        ...funding.rows.map((row) => [label(row.place), ...ofFunding(row)]),
        [undefined, ...ofFunding(funding.total)],
      ];
    }
    if (measure === 'projects') {
      return [
        ...projects.rows.map((row) => [label(row.place), ...ofProjects(row)]),
        [undefined, ...ofProjects(projects.total)],
      ];
    }
    if (measure === 'funding-per-inhabitant') {
      return funding.rows
        .filter(({ place }) => place !== 'lead-projects')
        .map((row) => [
          label(row.place),
          number(row.municipalEur),
          number(row.municipalPerInhabitantEur),
        ]);
    }
    const name = (id) => municipalities.rows.find((row) => row.id === id)?.name[language] ?? id;
    return agreements.rows.map((row) => [
      label(row.place),
      words([...row.members, ...row.partners].map(name)),
      words([regions.rows.find(({ code }) => code === row.regionCode).name[language]]),
      words([regions.councils.find(({ id }) => id === row.council).name[language]]),
      words(
        priorities.rows
          .find(({ place }) => place === row.place)
          .areas.map((area) => area[language]),
      ),
    ]);
  },
  'theme-projects': ({ measure = 'both' }, language) =>
    themes.rows.map((row) => [
      row.name[language],
      ...(measure === 'funding' ? [] : [number(row.projects)]),
      ...(measure === 'projects' ? [] : [number(row.totalEur)]),
    ]),
};

/** The dataset whose source a widget names. */
const datasets = {
  'funding-donut': () => funding,
  'theme-projects': () => themes,
  'city-map': ({ measure = 'agreements' }) =>
    measure === 'agreements' ? agreements : measure === 'projects' ? projects : funding,
};

const datasetOf = ({ name, attributes }) =>
  datasets[name]?.(attributes) ??
  assert.fail(`datasets in test/sanitising/figures.mjs: add that of ${name}`);

function dateIn(iso, language) {
  const [year, month, day] = iso.split('-').map(Number);
  if (language !== 'en') return `${day}.${month}.${year}`;
  const name = new Date(Date.UTC(year, month - 1, day)).toLocaleString('en', {
    month: 'long',
    timeZone: 'UTC',
  });
  return `${day} ${name} ${year}`;
}

/** The source with its date is said in words. */
export function checkSource(left, piece) {
  const { source, asOf } = datasetOf(piece);
  const said = [source.document, source.table]
    .filter(Boolean)
    .map((each) => plain(each[piece.language]));
  if (asOf) said.push(dateIn(asOf, piece.language));
  for (const each of said) assert.ok(left.text.includes(each), `names ${each}: ${left.text}`);
}

/** The place that the figures are about is named, whatever became of the caption. */
export function checkPlace(left, { name, attributes, language }) {
  const { city } = attributes;
  if (name !== 'funding-donut' || !city || city === 'lead-projects') return;
  assert.ok(namesPlace(left, city, language), `names ${city}: ${left.text}`);
}

/** Inflected in Finnish: without the last letters, which may change. */
const namesPlace = (left, city, language) =>
  left.text.toLowerCase().includes(placeLabel(city, language).slice(0, -2).toLowerCase());

/** Every figure of the one table, against the dataset. */
export function checkTable(left, { name, attributes, language }) {
  assert.equal(left.tables.length, 1, 'one table');
  const [head, ...rows] = left.tables[0];
  const expected =
    tables[name]?.(attributes, language) ??
    assert.fail(`tables in test/sanitising/figures.mjs: add the rows of ${name}`);
  assert.equal(rows.length, expected.length, 'rows');
  const labelled = new Map(
    expected.filter(([label]) => label).map((each) => [plain(each[0]), each]),
  );
  // Rows without a label of the dataset, such as totals, keep their order.
  const others = expected.filter(([label]) => !label);
  for (const row of rows) {
    assert.equal(row.length, head.length, `cells of ${row[0]}`);
    const [, ...checks] = labelled.get(row[0]) ?? others.shift() ?? assert.fail(`row ${row[0]}`);
    labelled.delete(row[0]);
    checks.forEach((check, index) => check(row[index + 1], language));
    assert.equal(checks.length, row.length - 1, `cells of ${row[0]}`);
  }
  assert.equal(labelled.size, 0);
}

/** The same where no table is left: the figures stand apart from each other, in the order of the table. */
export function checkText(left, piece, whole) {
  const rows = whole.tables[0];
  for (const row of rows) {
    assert.ok(left.text.includes(row.join(' ').trim()), `"${row.join(' ')}" in ${left.text}`);
  }
  checkTable(whole, piece);
}
