/**
 * What must be true of the figures. Each finding is a sentence: what is wrong, where, with which
 * value. A figure that disagrees with another is no mistake in itself, since sources do disagree; but
 * then a note must own up to it, with the very difference (`discrepancies` of the note).
 */
const FUNDING = ['euStateEur', 'municipalEur', 'otherPublicEur', 'privateEur'];

const sum = (numbers) => numbers.reduce((all, each) => all + (each ?? 0), 0);
const show = (value) => (value === undefined ? 'nothing' : JSON.stringify(value));
const isObject = (value) => typeof value === 'object' && value !== null;

/** Calls back for every value below, with its path. */
function walk(value, visit, path = '') {
  visit(value, path);
  if (Array.isArray(value)) value.forEach((each, index) => walk(each, visit, `${path}[${index}]`));
  else if (isObject(value)) {
    for (const [key, each] of Object.entries(value))
      walk(each, visit, path ? `${path}.${key}` : key);
  }
}

/** @returns {string[]} the findings; none when all is well */
export function checkData(datasets, source) {
  const findings = [];
  const say = (where, text) => findings.push(`data/${where}: ${text}`);

  checkSchemas(datasets, source, say);
  // What follows reads fields that a broken schema may not have.
  if (findings.length > 0) return findings;

  for (const [id, data] of Object.entries(datasets)) {
    checkTexts(id, data, source, say);
    checkNotes(id, data, say);
    checkUnits(id, data, source, say);
  }
  checkIds(datasets, source, say);
  checkCompleteness(datasets, source, say);
  checkDifferences(datasets, say);
  return findings;
}

function checkSchemas(datasets, { schemas, safeParse }, say) {
  for (const id of Object.keys(schemas)) {
    if (!datasets[id]) say(`${id}.json`, 'the dataset is missing');
  }
  for (const [id, data] of Object.entries(datasets)) {
    if (!schemas[id]) {
      say(`${id}.json`, 'there is no schema for this dataset; add one in src/data/schema.ts');
      continue;
    }
    const result = safeParse(schemas[id], data);
    if (result.success) {
      checkUnknownFields(id, data, result.output, say);
      continue;
    }
    for (const issue of result.issues) {
      const path = (issue.path ?? [])
        .map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
        .join('');
      const wanted = issue.expected ?? issue.message;
      say(`${id}.json ${path.replace(/^\./, '')}`, `expected ${wanted}, got ${show(issue.input)}`);
    }
  }
}

/** The schema lets unknown fields through for the sake of newer files; in our own they are typos. */
function checkUnknownFields(id, data, output, say) {
  const known = new Set();
  walk(output, (_value, path) => known.add(path));
  walk(data, (_value, path) => {
    if (!known.has(path)) say(`${id}.json ${path}`, 'the schema does not know this field');
  });
}

function checkTexts(id, data, { languages }, say) {
  walk(data, (value, path) => {
    if (!isObject(value) || !languages.some((language) => language in value)) return;
    for (const language of languages) {
      const text = value[language];
      if (typeof text !== 'string' || text.trim() === '') {
        say(`${id}.json ${path}.${language}`, `the text is missing (${show(text)})`);
      } else if (text !== text.trim() || / {2}/.test(text)) {
        say(`${id}.json ${path}.${language}`, `stray spaces in ${show(text)}`);
      }
    }
    const ours = value.ours ?? [];
    if (new Set(ours).size !== ours.length || (value.ours && ours.length === 0)) {
      say(`${id}.json ${path}.ours`, `name each language once, or leave it out (${show(ours)})`);
    }
  });
}

function checkNotes(id, data, say) {
  const ids = data.notes.map((note) => note.id);
  for (const note of ids.filter((each, index) => ids.indexOf(each) !== index)) {
    say(`${id}.json notes`, `the id ${show(note)} stands twice`);
  }
  data.rows.forEach((row, index) => {
    const used = [...(row.notes ?? []), ...(row.inferred ? [row.inferred.reason] : [])];
    for (const note of used.filter((each) => !ids.includes(each))) {
      say(`${id}.json rows[${index}]`, `there is no note ${show(note)}`);
    }
  });
}

/** Every number field of the rows has its unit, and the unit agrees with the name of the field. */
function checkUnits(id, data, { units }, say) {
  // Each row has a unit of its own, which the schema checks.
  if (id === 'key-figures') return;
  const fields = new Set(
    data.rows.flatMap((row) => Object.keys(row).filter((key) => typeof row[key] === 'number')),
  );
  for (const field of fields) {
    const unit = data.units[field];
    if (!unit) say(`${id}.json units`, `no unit for the field ${show(field)}`);
    else if (!units.includes(unit)) {
      say(
        `${id}.json units.${field}`,
        `there is no unit ${show(unit)}; a new one stands in \`units\` of src/data/schema.ts`,
      );
    } else if (
      /Eur$/.test(field) !== unit.startsWith('EUR') ||
      /Percent$/.test(field) !== (unit === 'percent')
    ) {
      say(`${id}.json units.${field}`, `the unit ${show(unit)} does not fit the name of the field`);
    }
  }
  for (const field of Object.keys(data.units)) {
    if (!fields.has(field)) say(`${id}.json units.${field}`, 'no row has this field');
  }
}

function checkIds(datasets, { aliases, languages, placeLabel }, say) {
  const { agreements, municipalities, regions } = datasets;
  const municipality = (id) => municipalities.rows.find((row) => row.id === id);
  const region = (code) => regions.rows.find((row) => row.code === code);
  const owners = new Map();

  agreements.rows.forEach((row, index) => {
    const at = `agreements.json rows[${index}] (${row.place})`;
    for (const id of [...row.members, ...row.partners]) {
      if (!municipality(id)) say(at, `there is no municipality ${show(id)}`);
      if (owners.has(id)) say(at, `${show(id)} belongs to ${show(owners.get(id))} already`);
      owners.set(id, row.place);
      if (id !== row.place && aliases[id] !== row.place) {
        say(at, `${show(id)} is not an alias of ${show(row.place)} in src/data/ids.ts`);
      }
    }
    if (!agreements.majorAreas.some(({ id }) => id === row.majorArea)) {
      say(at, `there is no major area ${show(row.majorArea)}`);
    }
    const council = regions.councils.find(({ id }) => id === row.council);
    if (!council) say(at, `there is no council ${show(row.council)}`);
    else if (!council.regionCodes.includes(row.regionCode)) {
      say(at, `${row.council} does not cover the region ${show(row.regionCode)}`);
    }
    const home = municipality(row.members[0])?.regionCode;
    if (home !== row.regionCode) {
      say(at, `the region is ${show(row.regionCode)}, but ${row.members[0]} lies in ${show(home)}`);
    }
  });
  municipalities.rows.forEach((row, index) => {
    const at = `municipalities.json rows[${index}] (${row.id})`;
    if (!owners.has(row.id)) say(at, 'no agreement has this municipality');
    if (!region(row.regionCode)) say(at, `there is no region ${show(row.regionCode)}`);
  });
  regions.rows.forEach((row, index) => {
    const covering = regions.councils.find(({ regionCodes }) => regionCodes.includes(row.code));
    if ((covering?.id ?? null) !== row.council) {
      say(
        `regions.json rows[${index}] (${row.id})`,
        `the council is ${show(row.council)}, but ${show(covering?.id ?? null)} covers ${row.code}`,
      );
    }
  });
  for (const { id, regionCodes } of regions.councils) {
    for (const code of regionCodes.filter((each) => !region(each))) {
      say(`regions.json councils (${id})`, `there is no region ${show(code)}`);
    }
  }
  const sources = datasets['key-figures'].sources.map(({ id }) => id);
  datasets['key-figures'].rows.forEach((row, index) => {
    if (!sources.includes(row.source)) {
      say(`key-figures.json rows[${index}]`, `there is no source ${show(row.source)}`);
    }
    if (row.kind === 'register') {
      say(
        `key-figures.json rows[${index}] (${row.id})`,
        'a figure cannot be of the kind "register"',
      );
    }
  });
  // The forms of src/i18n/places.ts and the names of the data are two tables of the same names.
  const named = [
    ...agreements.rows.map((row) => ['agreements', row.place, row.name]),
    ...municipalities.rows.map((row) => ['municipalities', row.id, row.name]),
  ];
  for (const [file, id, name] of named) {
    for (const language of languages) {
      const label = placeLabel(id, language);
      if (label !== name[language]) {
        say(
          `${file}.json (${id})`,
          `the name ${show(name[language])} is ${show(label)} in src/i18n/places.ts`,
        );
      }
    }
  }
}

/** Every city region has its row; the appendix alone lacks the capital region. */
function checkCompleteness(datasets, { cityIds, placeIds, fundingSources, themeIds }, say) {
  const expected = {
    agreements: cityIds,
    'planned-funding': placeIds,
    projects: placeIds,
    priorities: cityIds,
    'priorities-evaluation': cityIds,
    'priorities-page': cityIds,
    'priorities-evaluation-appendix': cityIds.filter((id) => id !== 'paakaupunkiseutu'),
    'funding-model': fundingSources.filter((id) => id !== 'private'),
    themes: themeIds,
  };
  for (const [id, places] of Object.entries(expected)) {
    const rows = datasets[id].rows.map((row) => row.place ?? row.id);
    for (const place of places.filter((each) => !rows.includes(each))) {
      say(`${id}.json rows`, `there is no row for ${show(place)}`);
    }
    for (const place of rows.filter((each) => !places.includes(each))) {
      say(`${id}.json rows`, `the source has no row for ${show(place)}`);
    }
  }
}

/** Compares figures that ought to agree; what does not must stand in a note, and the other way round. */
function checkDifferences(datasets, say) {
  const recorded = new Map();
  for (const [id, data] of Object.entries(datasets)) {
    for (const note of data.notes) {
      for (const { check, difference } of note.discrepancies ?? []) {
        recorded.set(check, { difference, where: `${id}.json note ${show(note.id)}` });
      }
    }
  }
  const compared = new Set();
  for (const { check, difference, text } of differences(datasets)) {
    compared.add(check);
    const record = recorded.get(check);
    if (record && record.difference !== difference) {
      say(
        record.where,
        `records a difference of ${record.difference} for ${check}, but it is ${difference}: ${text}`,
      );
    } else if (!record && difference !== 0) {
      say(
        `${check.split('.')[0]}.json`,
        `${text}; ${check} differs by ${difference}, and no note says so`,
      );
    }
  }
  for (const [check, { where }] of recorded) {
    if (!compared.has(check)) say(where, `there is no check ${show(check)}`);
  }
}

/** The average of averages is no average, and shares of different wholes do not add up. */
const NO_SUM = /^mean|Percent$|PerInhabitant/;

/** Everything that is compared: first minus second, with the sentence for a finding. */
function differences(datasets) {
  const list = [];
  const compare = (check, first, second, text) => {
    // Euros with cents would leave a remainder of binary fractions.
    list.push({ check, difference: Math.round((first - second) * 100) / 100, text });
  };

  for (const [id, { rows, total }] of Object.entries(datasets)) {
    for (const field of Object.keys(total ?? {})) {
      if (typeof total[field] !== 'number' || NO_SUM.test(field)) continue;
      const added = sum(rows.map((row) => row[field]));
      compare(
        `${id}.${field}`,
        added,
        total[field],
        `the rows of ${field} add up to ${added}, printed is ${total[field]}`,
      );
    }
  }

  const across = (id, fields, whole) => {
    const { rows, total } = datasets[id];
    for (const row of [...rows, total]) {
      const added = sum(fields.map((field) => row[field]));
      compare(
        `${id}.${row.place}.${whole}`,
        added,
        row[whole],
        `${row.place}: the parts add up to ${added}, ${whole} is ${row[whole]}`,
      );
    }
  };
  across('planned-funding', FUNDING, 'totalEur');
  across('projects', ['groupProjects', 'singleProjects'], 'totalProjects');

  const funding = datasets['planned-funding'];
  const projects = datasets.projects;
  for (const row of projects.rows) {
    const mean = Math.round(row.totalEur / row.totalProjects);
    compare(
      `projects.${row.place}.meanSizeEur`,
      row.meanSizeEur,
      mean,
      `${row.place}: the mean size is ${row.meanSizeEur}, but ${row.totalEur} / ${row.totalProjects} is ${mean}`,
    );
  }
  for (const row of [...projects.rows, projects.total]) {
    const same = [...funding.rows, funding.total].find(({ place }) => place === row.place);
    compare(
      `projects.${row.place}.same-total`,
      row.totalEur,
      same.totalEur,
      `${row.place}: projects.json has ${row.totalEur}, planned-funding.json ${same.totalEur}`,
    );
  }

  const model = Object.fromEntries(datasets['funding-model'].rows.map((row) => [row.id, row]));
  for (const [name, ends] of [
    ['low-cities', ['maxSharePercent', 'minSharePercent', 'maxSharePercent']],
    ['high-cities', ['maxSharePercent', 'maxSharePercent', 'minSharePercent']],
  ]) {
    const whole = sum(
      ['eu-state', 'municipal', 'other-public'].map((id, index) => model[id][ends[index]]),
    );
    compare(`funding-model.${name}`, whole, 100, `the shares of the model make ${whole} %`);
  }
  for (const row of datasets['funding-model'].rows) {
    compare(
      `funding-model.${row.id}.range`,
      Math.max(0, row.minSharePercent - row.maxSharePercent),
      0,
      `${row.id}: the range ends before it begins (${row.minSharePercent} to ${row.maxSharePercent})`,
    );
  }

  return [...list, ...keyFigureDifferences(datasets)];
}

/** The key figures against the tables that they sum up, and against each other. */
function keyFigureDifferences(datasets) {
  const list = [];
  const { rows } = datasets['key-figures'];
  const value = (id) => {
    const row = rows.find((each) => each.id === id);
    if (!row) throw new Error(`data/key-figures.json: the check needs the row ${show(id)}`);
    return row.value;
  };
  const compare = (id, other, what) =>
    list.push({
      check: `key-figures.${id}`,
      difference: Math.round((value(id) - other) * 100) / 100,
      text: `${id} is ${value(id)}, ${what} is ${other}`,
    });

  const funding = datasets['planned-funding'].total;
  const projects = datasets.projects.total;
  const tenth = (euros) => Math.round(euros / 1e5) * 1e5;
  const percent = (part, whole) => Math.round((100 * part) / whole);
  compare('total-funding-evaluation-2025', tenth(funding.totalEur), 'the rounded total of table 3');
  compare('eu-state-evaluation-2025', tenth(funding.euStateEur), 'the rounded total of table 3');
  compare(
    'eu-state-share-evaluation-2025',
    percent(funding.euStateEur, funding.totalEur),
    'the share in table 3',
  );
  compare(
    'municipal-share-evaluation-2025',
    percent(funding.municipalEur, funding.totalEur),
    'the share in table 3',
  );
  compare('projects-evaluation-2025', projects.totalProjects, 'the total of table 4');
  compare(
    'group-projects-share-evaluation-2025',
    percent(projects.groupProjects, projects.totalProjects),
    'the share in table 4',
  );
  const lead = datasets.projects.rows.find(({ place }) => place === 'lead-projects');
  compare('lead-projects-evaluation-2025', lead.totalProjects, 'the count in table 4');

  const { total } = datasets.themes;
  compare('projects-info-pack-2026', total.projects, 'the total in themes.json');
  compare('total-funding-info-pack-2026', total.totalEur, 'the total in themes.json');

  const areas = (id) => sum(datasets[id].rows.map((row) => row.areas.length));
  compare(
    'priority-areas-evaluation-2025',
    areas('priorities-evaluation'),
    'the number of areas in priorities-evaluation.json',
  );
  for (const source of [
    'info-pack-2026',
    'english-page-2026',
    'evaluation-2025',
    'home-page',
    'sud-page',
  ]) {
    compare(
      `agreements-${source}`,
      datasets.agreements.rows.length,
      'the number of rows in agreements.json',
    );
  }
  compare(
    'councils-english-page-2026',
    datasets.regions.councils.length,
    'the number of councils in regions.json',
  );

  const parts =
    value('frame-eu-state-evaluation-2025') + value('frame-cities-other-public-evaluation-2025');
  compare('frame-total-evaluation-2025', parts, 'the sum of its parts');
  compare(
    'frame-total-english-page-2026',
    value('frame-total-info-pack-2026'),
    'the frame of the information pack',
  );
  list.push({
    check: 'key-figures.frame-total',
    difference: value('frame-total-info-pack-2026') - value('frame-total-evaluation-2025'),
    text: 'the frame of the information pack and that of the evaluation differ',
  });
  for (const group of ['boards', 'projects']) {
    const share = percent(
      value(`survey-${group}-responses-evaluation-2025`),
      value(`survey-${group}-invited-evaluation-2025`),
    );
    compare(`survey-${group}-response-rate-evaluation-2025`, share, 'responses over invited');
  }
  for (const question of ['relevance', 'change', 'project']) {
    const answers = rows.filter(
      ({ id }) =>
        new RegExp(`^survey-${question}-(?!s-)`).test(id) &&
        !/projects-(responses|invited|response-rate)/.test(id),
    );
    const all = sum(answers.map((row) => row.value));
    list.push({
      check: `key-figures.survey-${question}`,
      difference: all - 100,
      text: `the answers to ${question} make ${all} %`,
    });
  }
  return list;
}
