/**
 * The datasets as tidy tables: one observation a row. The same thing has the same `category` in every
 * file; its name is that of the source, in Finnish.
 */

export const HEADER = [
  'dataset',
  'place',
  'place_name',
  'category',
  'category_name',
  'period',
  'value',
  'unit',
  'status',
  'note',
];

/** The columns of tables 3 and 4, with the words of their heads. */
const COLUMNS = {
  'planned-funding': {
    euStateEur: ['eu-state', 'Suunniteltu EU- ja valtion rahoitus'],
    municipalEur: ['municipal', 'Suunniteltu kuntarahoitus'],
    municipalPerInhabitantEur: ['municipal-per-inhabitant', 'Kuntarahoitus per asukas'],
    otherPublicEur: ['other-public', 'Suunniteltu muu julkinen rahoitus'],
    privateEur: ['private', 'Suunniteltu yksityinen rahoitus'],
    totalEur: ['total-funding', 'Suunniteltu rahoitus yhteensä'],
  },
  projects: {
    groupProjects: ['group-projects', 'Ryhmähankkeet'],
    singleProjects: ['single-projects', 'Yhden toteuttajan hanke'],
    totalProjects: ['projects', 'Hankkeet yhteensä'],
    totalEur: ['total-funding', 'Suunniteltu rahoitus yhteensä'],
    meanSizeEur: ['mean-size', 'Hankkeiden keskikoko'],
  },
};
const QUALIFIERS = { about: 'noin', nearly: 'liki', over: 'yli', under: 'alle' };
const NATIONAL = { place: 'national', place_name: 'Koko maa' };

const noteText = (data, ids) =>
  ids.map((id) => data.notes.find((note) => note.id === id).text.fi).join(' ');

const documentText = ({ document, table, publisher }) =>
  `Lähde: ${document.fi}${table ? `, ${table.fi}` : ` (${publisher.fi})`}.`;

const joined = (...sentences) => sentences.filter(Boolean).join(' ');

/** One day, month or year, or an ISO 8601 interval; empty when the source gives none. */
const when = ({ asOf, period }) => (period ? `${period.start}/${period.end}` : (asOf ?? ''));

/** @returns one list of observations for each dataset that has any, by its id */
export function observations(datasets) {
  const names = Object.fromEntries(datasets.agreements.rows.map((row) => [row.place, row.name.fi]));
  const placeNames = {
    ...names,
    'lead-projects': 'Valtakunnalliset vetovastuuhankkeet',
    national: NATIONAL.place_name,
  };

  const table = (id) => {
    const data = datasets[id];
    return [...data.rows, data.total].flatMap((row) =>
      Object.entries(COLUMNS[id]).map(([field, [category, categoryName]]) => {
        const inferred = row.inferred?.fields.includes(field) ?? false;
        return {
          dataset: id,
          place: row.place,
          place_name: placeNames[row.place],
          category,
          category_name: categoryName,
          period: when(data),
          value: row[field],
          unit: data.units[field],
          status: data.kind + (inferred ? '-inferred' : ''),
          note: joined(
            documentText(data.source),
            inferred && noteText(data, [row.inferred.reason]),
          ),
        };
      }),
    );
  };

  const model = datasets['funding-model'];
  const themes = datasets.themes;
  const overlap = `${noteText(themes, ['overlap'])}.`;
  const figures = datasets['key-figures'];

  return {
    'planned-funding': table('planned-funding'),
    projects: table('projects'),
    'funding-model': model.rows.flatMap(({ id, name, minSharePercent, maxSharePercent }) =>
      [
        ['share-min', 'pienin osuus', minSharePercent],
        ['share-max', 'suurin osuus', maxSharePercent],
      ].map(([suffix, words, value]) => ({
        dataset: model.id,
        ...NATIONAL,
        category: `${id}-${suffix}`,
        category_name: `${name.fi}, ${words}`,
        period: when(model),
        value,
        unit: 'percent',
        status: model.kind,
        note: documentText(model.source),
      })),
    ),
    themes: [
      ...themes.rows.map((row) => ({ ...row, note: overlap })),
      {
        ...themes.total,
        id: 'all',
        name: { fi: 'Yhteensä' },
        note: noteText(themes, ['not-parts']),
      },
    ].flatMap(({ id, name, note, ...row }) =>
      [
        ['projects', 'hankekokonaisuudet', row.projects],
        ['total-funding', 'kokonaisrahoitus', row.totalEur],
      ].map(([measure, words, value]) => ({
        dataset: themes.id,
        ...NATIONAL,
        category: id === 'all' ? measure : `${id}-${measure}`,
        category_name: `${name.fi}, ${words}`,
        period: when(themes),
        value,
        unit: measure === 'projects' ? 'projects' : 'EUR',
        status: themes.kind,
        note: joined(
          documentText(themes.source),
          note,
          measure === 'projects' ? '' : noteText(themes, ['kind-of-money']),
        ),
      })),
    ),
    'key-figures': figures.rows.flatMap((row) => {
      const source = figures.sources.find(({ id }) => id === row.source);
      const note = (qualifier) => [
        documentText(source),
        `Sanamuoto: ”${row.printed}”.`,
        qualifier ? `Lähteessä: ${QUALIFIERS[qualifier]}.` : '',
        row.respondents === undefined ? '' : `n = ${row.respondents}.`,
        noteText(figures, row.notes ?? []),
      ];
      const ends =
        row.valueTo === undefined
          ? [['', row.value, row.qualifier]]
          : [
              ['-min', row.value, row.qualifier],
              ['-max', row.valueTo, row.qualifierTo ?? row.qualifier],
            ];
      return ends.map(([suffix, value, qualifier]) => ({
        dataset: figures.id,
        ...NATIONAL,
        category: row.measure + suffix,
        category_name: row.label.fi,
        period: when(row),
        value,
        unit: row.unit,
        status: row.kind,
        note: joined(...note(qualifier)),
      }));
    }),
  };
}

const cell = (value) => {
  if (value === null || value === undefined) return '';
  const text = String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** RFC 4180, but with plain line feeds. */
export const toCsv = (rows) =>
  [HEADER, ...rows.map((row) => HEADER.map((name) => row[name]))]
    .map((cells) => `${cells.map(cell).join(',')}\n`)
    .join('');
