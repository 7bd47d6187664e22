/** The check of the figures: right as they stand, and red when one of them is not. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { checkData } from '../../scripts/data/check.mjs';
import { loadDatasets, loadSource } from '../../scripts/data/load.mjs';
import { HEADER, observations, toCsv } from '../../scripts/data/observations.mjs';
import { fromRoot } from '../../scripts/lib/project.mjs';

const datasets = loadDatasets();
const source = await loadSource();
const row = (data, place) => data.rows.find((each) => (each.place ?? each.id) === place);
const noteOf = (data, id) => data.notes.find((note) => note.id === id);

/** What the check says of a copy with one thing spoilt. */
function findings(spoil) {
  const copy = structuredClone(datasets);
  spoil(copy);
  return checkData(copy, source);
}

describe('data:check', () => {
  it('finds nothing wrong with the figures', () => {
    assert.deepEqual(checkData(datasets, source), []);
  });

  const cases = {
    'a number that is text': [
      (data) => (data['planned-funding'].rows[3].totalEur = '4479697'),
      /planned-funding\.json rows\[3\]\.totalEur: expected .* got "4479697"/,
    ],
    'a row that does not add up': [
      (data) => (row(data['planned-funding'], 'oulu').privateEur += 1),
      /oulu: the parts add up to 5388532, totalEur is 5388531/,
    ],
    'a total whose parts do not add up': [
      (data) => (data['planned-funding'].total.privateEur += 7),
      /the parts add up to \d+, totalEur is 55279542/,
    ],
    'projects that are neither in a group nor alone': [
      (data) => (row(data.projects, 'vaasa').groupProjects += 1),
      /vaasa: the parts add up to \d+, totalProjects is/,
    ],
    'a column that does not meet the printed total': [
      (data) => (row(data['planned-funding'], 'turku').municipalEur -= 100),
      /rows of municipalEur add up to 15169851, printed is 15169951/,
    ],
    'a wrong mean size': [
      (data) => (row(data.projects, 'vaasa').meanSizeEur = 344600),
      /vaasa: the mean size is 344600/,
    ],
    'a total that two datasets give differently': [
      (data) => {
        row(data.projects, 'pori').totalEur += 5;
        row(data.projects, 'oulu').totalEur -= 5;
      },
      /pori: projects\.json has 2213473, planned-funding\.json 2213468/,
    ],
    'a key figure that its table denies': [
      (data) => (row(data['key-figures'], 'projects-evaluation-2025').value = 120),
      /projects-evaluation-2025 is 120, the total of table 4 is 119/,
    ],
    'a difference that no note records': [
      (data) => delete noteOf(data.themes, 'not-parts').discrepancies,
      /themes\.projects differs by -15, and no note says so/,
    ],
    'a note that records another difference': [
      (data) => (noteOf(data.themes, 'not-parts').discrepancies[0].difference = -14),
      /records a difference of -14 for themes\.projects, but it is -15/,
    ],
    'a note about a difference that nobody checks': [
      (data) => (noteOf(data.themes, 'not-parts').discrepancies[0].check = 'themes.people'),
      /there is no check "themes\.people"/,
    ],
    'a missing translation': [
      (data) => (data.themes.rows[0].name.sv = ''),
      /themes\.json rows\[0\]\.name\.sv: expected/,
    ],
    'a translation of blanks': [
      (data) => (data.themes.rows[0].name.sv = ' '),
      /rows\[0\]\.name\.sv: the text is missing/,
    ],
    'a blank too many': [
      (data) => (data.themes.rows[0].name.sv = 'Hållbar  omställning'),
      /rows\[0\]\.name\.sv: stray spaces in "Hållbar {2}omställning"/,
    ],
    'a language that is not one of ours': [
      (data) => (data.themes.rows[0].name.ours = ['se']),
      /rows\[0\]\.name\.ours\[0\]: expected .* got "se"/,
    ],
    'a language that is marked twice': [
      (data) => (data.themes.rows[0].name.ours = ['sv', 'sv']),
      /name each language once/,
    ],
    'a place that does not exist': [
      (data) => (data.projects.rows[0].place = 'kotka'),
      /projects\.json rows\[0\]\.place: expected .* got "kotka"/,
    ],
    'a place that stands twice': [
      (data) => data.projects.rows.push(data.projects.rows[0]),
      /projects\.json rows: expected each place once/,
    ],
    'a place without a row': [
      (data) => data.priorities.rows.pop(),
      /priorities\.json rows: there is no row for "vaasa"/,
    ],
    'a row that its source does not have': [
      ({ 'priorities-evaluation-appendix': { rows } }) =>
        rows.push({ ...rows[0], place: 'paakaupunkiseutu' }),
      /appendix\.json rows: the source has no row for "paakaupunkiseutu"/,
    ],
    'a council that does not exist': [
      (data) => (row(data.agreements, 'oulu').council = 'oulun-liitto'),
      /there is no council "oulun-liitto"/,
    ],
    'a council in another region': [
      (data) => (row(data.agreements, 'oulu').council = 'lapin-liitto'),
      /lapin-liitto does not cover the region "17"/,
    ],
    'a region that the city does not lie in': [
      (data) => (row(data.agreements, 'turku').regionCode = '07'),
      /the region is "07", but turku lies in "02"/,
    ],
    'a municipality in no region': [
      (data) => (row(data.municipalities, 'sotkamo').regionCode = '99'),
      /\(sotkamo\): there is no region "99"/,
    ],
    'a partner of another city': [
      (data) =>
        row(data.agreements, 'turku').partners.push(
          row(data.agreements, 'lappeenranta').partners.pop(),
        ),
      /"imatra" is not an alias of "turku"/,
    ],
    'a partner of two agreements': [
      (data) => row(data.agreements, 'oulu').partners.push('sotkamo'),
      /"sotkamo" belongs to "kajaani" already/,
    ],
    'a name that the sentences spell otherwise': [
      (data) => (row(data.municipalities, 'pori').name.sv = 'Björnborg'),
      /the name "Björnborg" is "Björneborg" in src\/i18n\/places\.ts/,
    ],
    'a reason that is no note': [
      (data) => (row(data.projects, 'kuopio').inferred.reason = 'because'),
      /there is no note "because"/,
    ],
    'a source that does not exist': [
      (data) => (data['key-figures'].rows[0].source = 'hearsay'),
      /there is no source "hearsay"/,
    ],
    'a field that is misspelt': [
      (data) => (row(data['planned-funding'], 'oulu').privatEur = 1),
      /rows\[\d+\]\.privatEur: the schema does not know this field/,
    ],
    'a unit that does not exist': [
      (data) => (data['planned-funding'].units.totalEur = 'EURO'),
      /units\.totalEur: there is no unit "EURO"/,
    ],
    'a unit of a key figure that does not exist': [
      (data) => (data['key-figures'].rows[0].unit = 'EURO'),
      /key-figures\.json rows\[0\]\.unit: expected .*"EUR".* got "EURO"/,
    ],
    'a unit that does not fit': [
      (data) => (data['planned-funding'].units.totalEur = 'projects'),
      /the unit "projects" does not fit/,
    ],
    'a dataset without a schema': [
      (data) => (data.guesses = {}),
      /guesses\.json: there is no schema/,
    ],
    'a dataset that is missing': [
      (data) => delete data.themes,
      /themes\.json: the dataset is missing/,
    ],
  };
  for (const [name, [spoil, expected]] of Object.entries(cases)) {
    it(`finds ${name}`, () => {
      const found = findings(spoil);
      assert.ok(
        found.some((text) => expected.test(text)),
        found.join('\n') || 'nothing was found',
      );
    });
  }

  it('adds up the rows of a new dataset as well', () => {
    const withJobs = { ...source, schemas: { ...source.schemas, jobs: source.schemas.projects } };
    const jobs = structuredClone(datasets.projects);
    assert.deepEqual(checkData({ ...datasets, jobs }, withJobs), []);
    jobs.total.singleProjects += 1;
    assert.deepEqual(checkData({ ...datasets, jobs }, withJobs), [
      'data/jobs.json: the rows of singleProjects add up to 56, printed is 57; jobs.singleProjects differs by -1, and no note says so',
    ]);
    jobs.total.meanSizeEur = 460000;
    assert.equal(checkData({ ...datasets, jobs }, withJobs).length, 1, 'a mean is no sum');
  });

  describe('as a command', () => {
    let folder;
    before(() => {
      folder = mkdtempSync(path.join(tmpdir(), 'innocities-'));
      for (const name of readdirSync(fromRoot('data')).filter((each) => each.endsWith('.json'))) {
        cpSync(fromRoot('data', name), path.join(folder, name));
      }
    });
    after(() => rmSync(folder, { recursive: true }));

    const run = () =>
      spawnSync(process.execPath, [fromRoot('scripts/data-check.mjs'), folder], {
        encoding: 'utf8',
      });

    it('passes, and fails in words', () => {
      assert.equal(run().status, 0);
      const file = path.join(folder, 'themes.json');
      writeFileSync(file, readFileSync(file, 'utf8').replace('"projects": 81', '"projects": 82'));
      const { status, stderr } = run();
      assert.equal(status, 1);
      assert.match(stderr, /records a difference of -15 for themes\.projects, but it is -14/);
    });
  });
});

it('key figures: each source keeps its own, also where they disagree', () => {
  const frames = datasets['key-figures'].rows.filter(({ measure }) => measure === 'frame-total');
  assert.deepEqual(
    frames.map(({ source: named, value }) => [named, value]),
    [
      ['info-pack-2026', 200000000],
      ['english-page-2026', 200000000],
      ['evaluation-2025', 150000000],
    ],
  );
});

describe('open data', () => {
  const files = observations(datasets);
  const statuses = ['planned', 'actual', 'goal', 'model', 'index', 'survey', 'allocation'];

  it('has a file for each dataset of figures', () => {
    const figures = Object.values(datasets).filter(
      ({ id, kind }) => kind !== 'register' || id === 'key-figures',
    );
    assert.deepEqual(Object.keys(files).sort(), figures.map(({ id }) => id).sort());
  });

  it('has the same columns everywhere, a legal status and a plain number or nothing', () => {
    for (const rows of Object.values(files)) {
      for (const each of rows) {
        assert.deepEqual(Object.keys(each).sort(), [...HEADER].sort());
        assert.ok(statuses.includes(each.status.replace(/-inferred$/, '')), each.status);
        assert.ok(each.value === null || Number.isFinite(each.value), String(each.value));
        assert.match(each.period, /^(\d{4}(-\d\d(-\d\d)?)?(\/\d{4}(-\d\d(-\d\d)?)?)?)?$/);
        for (const name of ['place_name', 'category_name', 'unit']) assert.ok(each[name], name);
      }
    }
  });

  it('has one observation for one thing', () => {
    for (const [id, rows] of Object.entries(files)) {
      // Here sources may disagree; the note says which one speaks.
      const keys = rows.map(({ place, category, period, note }) =>
        [place, category, period, id === 'key-figures' ? note : ''].join('|'),
      );
      assert.equal(new Set(keys).size, keys.length, id);
    }
  });

  it('gives one category one unit', () => {
    const units = new Map();
    for (const { category, unit } of Object.values(files).flat()) {
      assert.equal(units.get(category) ?? unit, unit, category);
      units.set(category, unit);
    }
  });

  it('leaves a missing value empty and marks an inferred one', () => {
    const csv = toCsv(files['planned-funding']);
    assert.ok(csv.startsWith('dataset,place,place_name,category,category_name,period,value,unit,'));
    assert.match(
      csv,
      /lead-projects,[^\n]*,municipal-per-inhabitant,[^\n]*,2024-06-20,,EUR\/inhab/,
    );
    const inferred = files.projects.filter(({ status }) => status === 'planned-inferred');
    assert.equal(inferred.length, 10);
    assert.ok(inferred.every(({ note }) => note.length > 0));
  });

  it('quotes what needs it', () => {
    const [first] = files.themes;
    const csv = toCsv([{ ...first, note: 'a "b", c' }]);
    assert.ok(csv.includes(',"a ""b"", c"\n'));
  });
});
