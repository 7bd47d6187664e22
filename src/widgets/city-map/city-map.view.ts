import { linePath, rectPath, type Scene } from '../../charts/scene.js';
import {
  euroField,
  fundingSources,
  selectAgreement,
  selectCouncil,
  selectFunding,
  selectMunicipality,
  selectPriorities,
  selectProjects,
  type CityId,
  type FundingSource,
} from '../../data/select.js';
import type {
  Agreements,
  FundingRow,
  Municipalities,
  PlannedFunding,
  Priorities,
  Projects,
  ProjectsRow,
  Regions,
} from '../../data/types.js';
import { notesOf, sourceLine, sourcePlace } from '../../element/source-line.js';
import type { Cell, Column, Row, Table, ViewContext, ViewModel } from '../../element/view-model.js';
import { fundingSourceNames } from '../../i18n/funding-sources.js';
import { citiesByName, placeGenitive, placeIn, placeLabel, placeTo } from '../../i18n/places.js';
import type { Basemap } from '../../map/basemap.js';
import { project } from '../../map/projection.js';
import type { View } from '../../map/view.js';
import {
  cityMapMessages,
  type CityMapMessages,
  type MapFacts,
  type Measure,
} from './city-map.messages.js';
import { mapPicture, type CityMark } from './picture.js';

export interface CityMapFacts {
  readonly agreements: Agreements;
  readonly municipalities: Municipalities;
  readonly regions: Regions;
  readonly funding: PlannedFunding;
  readonly projects: Projects;
  readonly priorities: Priorities;
  readonly basemap: Basemap;
}

export interface CityMapSelection {
  readonly facts: CityMapFacts;
  readonly measure: Measure;
  readonly city: CityId | undefined;
  readonly showRegions: boolean;
  /** Where the reader has zoomed and panned to. */
  readonly view: View | undefined;
  readonly overTiles: boolean;
}

export interface PanelPart {
  readonly id: FundingSource;
  readonly name: string;
  readonly euros: string;
}

/** A heading, its lines and where they come from. */
export interface PanelBlock {
  readonly title: string;
  readonly lines: readonly string[];
  /** The lines are items of a list. */
  readonly list?: boolean;
  readonly source: string;
}

export interface Panel {
  readonly title: string;
  readonly funding: {
    readonly label: string;
    readonly total: string;
    /** Undefined where there is no data. */
    readonly bar: Scene | undefined;
    readonly parts: readonly PanelPart[];
    readonly remark: string | undefined;
    readonly source: string;
  };
  readonly projects: (PanelBlock & { readonly lead: string }) | undefined;
  readonly blocks: readonly PanelBlock[];
}

export interface ListItem {
  readonly id: CityId;
  readonly name: string;
  readonly value: string;
  readonly selected: boolean;
}

export interface CityMapViewModel extends ViewModel {
  readonly panel: Panel;
  readonly list: readonly ListItem[];
  readonly legend: string;
  /** What the reader can do with the map. */
  readonly instruction: string;
  /** What stands beside the map: nothing, the panel, or the list and the panel. */
  readonly beside: 'nothing' | 'panel' | 'both';
}

/** From here on the panel stands beside the map. In design pixels. */
const BESIDE = 640;
const BOTH = 860;
const GAP = 32;

export function mapSize(width: number): { readonly width: number; readonly height: number } {
  if (width < BESIDE)
    return { width, height: Math.round(Math.min(620, Math.max(450, width * 1.4))) };
  const map = Math.min(560, Math.round(width * 0.56));
  return { width: map, height: Math.round(Math.min(720, map * 1.5)) };
}

/** All that the map shows, from figures and words alone. */
export function cityMapView(selection: CityMapSelection, context: ViewContext): CityMapViewModel {
  const { measure, city } = selection;
  const words = cityMapMessages[context.language];
  const cities = citiesOf(selection, words, context);
  const size = mapSize(context.width);
  const beside = context.width >= BESIDE;
  const values = cities.flatMap(({ value }) => (value === null ? [] : [value]));
  const { facts } = selection;
  return {
    heading: {
      title: words.title[measure],
      scope: city ? placeLabel(city, context.language) : words.scope(cities.length),
    },
    summary: words.summary[measure](summaryFacts(selection, values, context), context.format),
    table: tableOf(selection, words, context),
    source: sourceOf(selection, words, context),
    footnotes: measure === 'funding' ? notesOf(facts.funding, ['lead-projects'], context) : [],
    notes: notesFor(selection, words, context),
    room: { width: context.width, height: size.height },
    graphic: mapPicture(
      {
        ...size,
        basemap: facts.basemap,
        cities,
        regionNames: selection.showRegions ? regionNames(facts.regions, context) : undefined,
        largest: measure === 'agreements' ? undefined : Math.max(...values),
        legendText: (value) => shortValue(measure, value, context),
        selected: city,
        view: selection.view,
        overTiles: selection.overTiles,
      },
      context.measure,
    ),
    panel: panelOf(
      selection,
      beside ? context.width - size.width - GAP : context.width,
      words,
      context,
    ),
    list: cities.map(({ id, name, value, valueText }) => ({
      id,
      name,
      value: value === null ? context.messages.noData : valueText,
      selected: id === city,
    })),
    legend: words.legend[measure],
    instruction: words.choose,
    beside: context.width >= BOTH ? 'both' : beside ? 'panel' : 'nothing',
  };
}

const valueOf = (facts: CityMapFacts, measure: Measure, city: CityId): number | null => {
  switch (measure) {
    case 'agreements':
      return 1;
    case 'funding':
      return selectFunding(facts.funding, city)?.totalEur ?? null;
    case 'projects':
      return selectProjects(facts.projects, city)?.totalProjects ?? null;
    case 'funding-per-inhabitant':
      return selectFunding(facts.funding, city)?.municipalPerInhabitantEur ?? null;
  }
};

const shortValue = (measure: Measure, value: number, { format }: ViewContext): string =>
  measure === 'funding'
    ? format.millions(value).replace(/[.,]0$/, value >= 1e6 && value % 1e6 === 0 ? '' : '$&')
    : format.number(value);

/** In the alphabetical order of the reader's language: cities are not ranked. */
function citiesOf(
  { facts, measure }: CityMapSelection,
  words: CityMapMessages,
  context: ViewContext,
): readonly CityMark[] {
  const { language, format, messages } = context;
  return citiesByName(language).flatMap((id): CityMark[] => {
    const seat = selectAgreement(facts.agreements, id)?.members[0];
    const place = selectMunicipality(facts.municipalities, seat ?? id);
    if (!place) return [];
    const value = valueOf(facts, measure, id);
    const name = placeLabel(id, language);
    const spoken = value === null ? messages.noData : words.spoken(measure, value, format);
    return [
      {
        id,
        name,
        value,
        valueText:
          value === null || measure === 'agreements'
            ? ''
            : measure === 'funding'
              ? format.millions(value)
              : format.number(value),
        at: project([place.longitude, place.latitude]),
        label: spoken ? `${name}, ${spoken}` : name,
      },
    ];
  });
}

function summaryFacts(
  { facts, measure, city }: CityMapSelection,
  values: readonly number[],
  { language }: ViewContext,
): MapFacts {
  const total =
    measure === 'projects'
      ? selectProjects(facts.projects)?.totalProjects
      : selectFunding(facts.funding)?.totalEur;
  return {
    cities: facts.agreements.rows.length,
    councils: new Set(facts.agreements.rows.map(({ council }) => council)).size,
    low: Math.min(...values),
    high: Math.max(...values),
    total: total ?? null,
    city: city && {
      genitive: placeGenitive(city, language),
      within: placeIn(city, language),
      to: placeTo(city, language),
      value: valueOf(facts, measure, city),
      council: councilOf(facts, city)?.name[language] ?? '',
    },
  };
}

const councilOf = (facts: CityMapFacts, city: CityId) =>
  selectCouncil(facts.regions, selectAgreement(facts.agreements, city)?.council ?? '');

const regionNames = (regions: Regions, { language }: ViewContext): Record<string, string> =>
  Object.fromEntries(regions.rows.map(({ code, name }) => [code, name[language]]));

function sourceOf(
  { facts, measure }: CityMapSelection,
  words: CityMapMessages,
  context: ViewContext,
): string {
  const dataset =
    measure === 'agreements'
      ? facts.agreements
      : measure === 'projects'
        ? facts.projects
        : facts.funding;
  return sourceLine(words.source[measure], dataset, context);
}

function notesFor(
  { facts, measure }: CityMapSelection,
  words: CityMapMessages,
  context: ViewContext,
): readonly string[] {
  const own =
    measure === 'agreements'
      ? notesOf(facts.agreements, ['partners', 'council-of-three'], context)
      : measure === 'projects'
        ? [...notesOf(facts.projects, ['project-wholes', 'lost-cells'], context)]
        : measure === 'funding'
          ? notesOf(facts.funding, ['planned'], context)
          : notesOf(facts.funding, ['planned', 'per-inhabitant'], context);
  return [
    ...own,
    ...notesOf(facts.priorities, ['sources-differ', 'our-split', 'translations'], context),
    words.basemap,
  ];
}

/** A figure, or the words for its absence. An inferred one carries an asterisk. */
const cell = (
  value: number | null | undefined,
  { format, messages }: ViewContext,
  mark = '',
): Cell =>
  value === null || value === undefined
    ? { text: messages.noData, value: null }
    : { text: `${format.number(value)}${mark}`, value };

const inferredFields = (row: ProjectsRow | undefined): readonly string[] =>
  row && 'inferred' in row ? (row.inferred?.fields ?? []) : [];

function tableOf(selection: CityMapSelection, words: CityMapMessages, context: ViewContext): Table {
  const { facts, measure } = selection;
  const { columns } = words;
  const { language, messages } = context;
  const numeric = (label: string): Column => ({ label, numeric: true });
  const names = fundingSourceNames[language];
  const rows = (cells: (city: CityId) => readonly Cell[]): readonly Row[] =>
    citiesByName(language).map((id) => ({
      header: placeLabel(id, language),
      cells: cells(id),
    }));
  const caption = words.caption[measure];
  if (measure === 'agreements') {
    return {
      caption,
      columns: [columns.city, columns.members, columns.region, columns.council, columns.areas].map(
        (label) => ({ label }),
      ),
      rows: rows((id) => agreementCells(facts, id, context)),
    };
  }
  if (measure === 'funding') {
    const cells = (row: FundingRow | undefined): readonly Cell[] => [
      ...fundingSources.map((source) => cell(row?.[euroField[source]], context)),
      cell(row?.totalEur, context),
    ];
    return {
      caption,
      columns: [
        { label: columns.city },
        ...fundingSources.map((source) => numeric(names[source])),
        numeric(columns.total),
      ],
      rows: [
        ...rows((id) => cells(selectFunding(facts.funding, id))),
        { header: words.leadProjects, cells: cells(selectFunding(facts.funding, 'lead-projects')) },
      ],
      total: { header: messages.total, cells: cells(selectFunding(facts.funding)) },
    };
  }
  if (measure === 'projects') {
    const cells = (row: ProjectsRow | undefined): readonly Cell[] => {
      const inferred = inferredFields(row);
      const mark = (field: string): string => (inferred.includes(field) ? '*' : '');
      return [
        cell(row?.groupProjects, context, mark('groupProjects')),
        cell(row?.singleProjects, context, mark('singleProjects')),
        cell(row?.totalProjects, context),
      ];
    };
    return {
      caption: `${caption} ${words.inferredNote}`,
      columns: [
        { label: columns.city },
        numeric(columns.group),
        numeric(columns.single),
        numeric(columns.projects),
      ],
      rows: [
        ...rows((id) => cells(selectProjects(facts.projects, id))),
        {
          header: words.leadProjects,
          cells: cells(selectProjects(facts.projects, 'lead-projects')),
        },
      ],
      total: { header: messages.total, cells: cells(selectProjects(facts.projects)) },
    };
  }
  return {
    caption,
    columns: [{ label: columns.city }, numeric(columns.municipal), numeric(columns.perInhabitant)],
    rows: rows((id) => {
      const row = selectFunding(facts.funding, id);
      return [cell(row?.municipalEur, context), cell(row?.municipalPerInhabitantEur, context)];
    }),
  };
}

const names = (facts: CityMapFacts, ids: readonly string[], { language }: ViewContext): string =>
  ids.map((id) => selectMunicipality(facts.municipalities, id)?.name[language] ?? id).join(', ');

function agreementCells(facts: CityMapFacts, city: CityId, context: ViewContext): readonly Cell[] {
  const { language } = context;
  const agreement = selectAgreement(facts.agreements, city);
  const region = facts.regions.rows.find(({ code }) => code === agreement?.regionCode);
  const partners = agreement?.partners ?? [];
  const members = names(facts, agreement?.members ?? [], context);
  return [
    { text: partners.length > 0 ? `${members} (+ ${names(facts, partners, context)})` : members },
    { text: region?.name[language] ?? '' },
    { text: councilOf(facts, city)?.name[language] ?? '' },
    {
      text: (selectPriorities(facts.priorities, city) ?? [])
        .map((area) => area[language])
        .join('; '),
    },
  ];
}

function panelOf(
  { facts, city }: CityMapSelection,
  width: number,
  words: CityMapMessages,
  context: ViewContext,
): Panel {
  const { language, format } = context;
  const funding = selectFunding(facts.funding, city);
  const projects = selectProjects(facts.projects, city);
  const perInhabitant = funding?.municipalPerInhabitantEur;
  return {
    title: city ? placeLabel(city, language) : words.country,
    funding: {
      label: words.planned,
      total: funding?.totalEur ? format.shortEuros(funding.totalEur) : context.messages.noData,
      bar: funding?.totalEur ? barOf(funding, funding.totalEur, width) : undefined,
      parts: fundingSources.map((id) => {
        const eur = funding?.[euroField[id]] ?? null;
        return {
          id,
          name: fundingSourceNames[language][id],
          euros: eur === null ? context.messages.noData : format.euros(eur),
        };
      }),
      remark:
        typeof perInhabitant === 'number'
          ? words.perInhabitant(format.number(perInhabitant))
          : undefined,
      source: sourcePlace(facts.funding, context),
    },
    projects: projects?.totalProjects
      ? {
          title: words.projects,
          lead: words.projectCount(projects.totalProjects),
          lines: [
            projects.groupProjects === null || projects.singleProjects === null
              ? ''
              : words.projectsSplit(
                  projects.groupProjects,
                  projects.singleProjects,
                  inferredFields(projects).length > 0,
                ),
          ],
          source: sourcePlace(facts.projects, context),
        }
      : undefined,
    blocks: city ? cityBlocks(facts, city, words, context) : [],
  };
}

function cityBlocks(
  facts: CityMapFacts,
  city: CityId,
  words: CityMapMessages,
  context: ViewContext,
): readonly PanelBlock[] {
  const { language } = context;
  const agreement = selectAgreement(facts.agreements, city);
  const council = councilOf(facts, city);
  const source = sourcePlace(facts.agreements, context);
  const { members = [], partners = [] } = agreement ?? {};
  const covered = (council?.regionCodes ?? []).map(
    (code) => facts.regions.rows.find((region) => region.code === code)?.name[language] ?? code,
  );
  const areas = (selectPriorities(facts.priorities, city) ?? []).map((area) => area[language]);
  return [
    {
      title: words.areas,
      lines: areas,
      list: true,
      source: sourcePlace(facts.priorities, context),
    },
    { title: words.members(members.length), lines: [names(facts, members, context)], source: '' },
    ...(partners.length > 0
      ? [{ title: words.partner, lines: [names(facts, partners, context)], source: '' }]
      : []),
    {
      title: words.council,
      lines: [
        council?.name[language] ?? '',
        ...(covered.length > 1 ? [words.councilArea(covered.join(', '))] : []),
      ],
      source,
    },
  ];
}

const BAR = 16;

/** The parts of the whole as one bar; a part too small to see is drawn 2 px wide. */
function barOf(row: FundingRow, total: number, width: number): Scene {
  const parts = fundingSources.flatMap((id) => {
    const eur = row[euroField[id]];
    return eur ? [{ id, size: Math.max(2, (eur / total) * width) }] : [];
  });
  const excess = parts.reduce((sum, { size }) => sum + size, 0) - width;
  let x = 0;
  return {
    width,
    height: BAR,
    targets: [],
    marks: parts.flatMap(({ id, size }, index) => {
      const left = x;
      x += size - (index === 0 ? excess : 0);
      return [
        { type: 'path' as const, d: rectPath(left, 0, x - left, BAR), fill: id },
        ...(index > 0
          ? [
              {
                type: 'path' as const,
                d: linePath([left - 1, 0], [left - 1, BAR]),
                stroke: 'surface' as const,
                strokeWidth: 2,
              },
            ]
          : []),
      ];
    }),
  };
}
