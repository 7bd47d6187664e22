import { divide, wholeOf } from '../../charts/parts.js';
import { filled, linePath, rectPath, stroked, type Scene } from '../../charts/scene.js';
import { euroField, fundingSources, selectFunding } from '../../data/select.js';
import type { CityId, FundingSource } from '../../data/ids.js';
import type { FundingRow, PlannedFunding, ProjectsRow } from '../../data/types.js';
import { sourceLine, sourcePlace, type Origin } from '../../element/source-line.js';
import type { Table, ViewContext, ViewModel } from '../../element/view-model.js';
import { fundingSourceNames } from '../../i18n/funding-sources.js';
import type { Drawing } from '../../map/drawing.js';
import type { View } from '../../map/view.js';
import { cityMapMessages, type CityMapMessages, type Measure } from './city-map.messages.js';
import type { CityMapFacts, More } from './facts.js';
import { filledHeight, mapPicture, type Bubbles, type CityMark } from './picture.js';

export interface CityMapSelection {
  readonly facts: CityMapFacts;
  readonly funding: PlannedFunding;
  readonly basemap: Drawing;
  readonly measure: Measure;
  readonly city: CityId | undefined;
  readonly showRegions: boolean;
  /** Where the reader has zoomed and panned to. */
  readonly view: View | undefined;
  readonly overTiles: boolean;
}

/** What a measure says in words, beside the markers and by their size. */
export interface MapMeasure {
  readonly title: string;
  readonly summary: readonly string[];
  readonly legend: string;
  readonly source: string;
  readonly footnotes: readonly string[];
  /** Null for no data. */
  readonly value: (city: CityId) => number | null;
  /** Beside the name. */
  readonly valueText: (value: number) => string;
  /** As a screen reader says it after the name. */
  readonly spoken: (value: number) => string;
  readonly bubbles: Bubbles | undefined;
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

/** A figure of the size of a heading. */
export interface KeyFigure {
  readonly label: string;
  readonly figure: string;
}

/** What the panel of a city is made of, besides its funding. */
export interface CityPanel {
  readonly projects:
    Pick<ProjectsRow, 'groupProjects' | 'singleProjects' | 'totalProjects'> | null | undefined;
  /** What is said where all projects are of one kind. */
  readonly kind?: string | undefined;
  /** Words for that the kinds of the projects are inferred. */
  readonly inferred?: string | undefined;
  /** What the map measures, if it is neither the funding nor the projects. */
  readonly lead?: KeyFigure | undefined;
  readonly remark?: string | undefined;
  readonly blocks: readonly PanelBlock[];
}

export interface Panel {
  readonly title: string;
  /** What the map measures; announced when another city is selected. */
  readonly lead: KeyFigure;
  /** Whose figure that is; undefined for one of its own. */
  readonly first: 'funding' | 'projects' | undefined;
  readonly funding: {
    readonly key: KeyFigure;
    /** Undefined where there is no data. */
    readonly bar: Scene | undefined;
    readonly parts: readonly PanelPart[];
    readonly remark: string | undefined;
    readonly source: string;
  };
  readonly projects: (PanelBlock & { readonly count: string }) | undefined;
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

export function mapSize(
  width: number,
  basemap: Drawing,
): { readonly width: number; readonly height: number } {
  // On a phone the country fills the width, but is no taller than a reader sees at once.
  const filled = Math.min(520, filledHeight(basemap, width));
  if (width < BESIDE)
    return { width, height: Math.round(Math.min(620, Math.max(filled, width * 1.4))) };
  const map = Math.min(560, Math.round(width * 0.56));
  return { width: map, height: Math.round(Math.min(720, map * 1.5)) };
}

/** Shown by nobody: a reader who asks for the table waits until it has come. */
const NO_TABLE: Table = { caption: '', columns: [], rows: [] };

/**
 * All that the map shows, from figures and words alone. Without `more` it is the first view, whatever is
 * selected.
 */
export function cityMapView(
  wanted: CityMapSelection,
  context: ViewContext,
  more: More | undefined,
): CityMapViewModel {
  const selection: CityMapSelection = more
    ? wanted
    : { ...wanted, measure: 'agreements', city: undefined, showRegions: false };
  const { basemap, city, facts, funding } = selection;
  const { language, messages } = context;
  const words = cityMapMessages[language];
  const first = agreementsMeasure(facts, words, context);
  const measure = more?.measureOf(selection, first, context) ?? first;
  const cities = citiesOf(facts, measure, context);
  const size = mapSize(context.width, basemap);
  const beside = context.width >= BESIDE;
  const { scene, pictureNotes } = mapPicture(
    {
      ...size,
      basemap,
      cities,
      bubbles: measure.bubbles,
      regionMarks:
        more && selection.showRegions
          ? (view, taken) => more.regionMarks(size, view, taken, context)
          : undefined,
      selected: city,
      view: selection.view,
      overTiles: selection.overTiles,
    },
    context.measure,
  );
  return {
    heading: {
      title: measure.title,
      scope: city && more ? more.placeName(city, language) : words.scope(cities.length),
    },
    summary: measure.summary,
    table: more?.tableOf(selection, context) ?? NO_TABLE,
    source: measure.source,
    footnotes: measure.footnotes,
    // That there are notes is known at once.
    notes: more?.notesFor(selection, context) ?? [''],
    room: { width: context.width, height: size.height },
    graphic: scene,
    pictureNotes,
    panel: panelOf(
      city ? facts.names[language][city] : words.country,
      selection.measure,
      funding,
      city,
      (city && more?.cityPanel(selection, city, context)) ?? {
        projects: facts.projects.total,
        blocks: [],
      },
      facts.projects,
      beside ? context.width - size.width - GAP : context.width,
      words,
      context,
    ),
    list: cities.map(({ id, name, value, valueText }) => ({
      id,
      name,
      value: value === null ? messages.noData : valueText,
      selected: id === city,
    })),
    legend: measure.legend,
    instruction: words.choose,
    beside: context.width >= BOTH ? 'both' : beside ? 'panel' : 'nothing',
  };
}

/** One plain marker a city. */
const agreementsMeasure = (
  { agreements }: CityMapFacts,
  words: CityMapMessages,
  context: ViewContext,
): MapMeasure => ({
  title: words.title,
  summary: words.summary(agreements),
  legend: words.legend,
  source: sourceLine(words.lead, agreements, context),
  footnotes: [],
  value: () => 1,
  valueText: () => '',
  spoken: () => '',
  bubbles: undefined,
});

const citiesOf = (
  { cities, names }: CityMapFacts,
  measure: MapMeasure,
  { language, messages }: ViewContext,
): readonly CityMark[] =>
  (Object.entries(names[language]) as [CityId, string][]).map(([id, name]): CityMark => {
    const value = measure.value(id);
    const spoken = value === null ? messages.noData : measure.spoken(value);
    return {
      id,
      name,
      value,
      valueText: value === null ? '' : measure.valueText(value),
      at: cities[id].at,
      label: spoken ? `${name}, ${spoken}` : name,
    };
  });

function panelOf(
  title: string,
  measure: Measure,
  data: PlannedFunding,
  city: CityId | undefined,
  { projects, kind, inferred, lead, remark, blocks }: CityPanel,
  projectsSource: Origin,
  width: number,
  words: CityMapMessages,
  context: ViewContext,
): Panel {
  const { language, format, messages } = context;
  const funding = selectFunding(data, city);
  const total = funding?.totalEur ?? null;
  const count = projects?.totalProjects ?? null;
  const kindsOf = ({
    groupProjects: group,
    singleProjects: single,
  }: NonNullable<CityPanel['projects']>): readonly string[] =>
    kind ? [kind] : group === null || single === null ? [] : [words.projectsSplit(group, single)];
  const counted =
    projects && count !== null
      ? {
          title: words.projects,
          count: words.projectCount(count),
          lines: kindsOf(projects).map((kinds) => (inferred ? `${kinds} (${inferred})` : kinds)),
          source: sourcePlace(projectsSource, context),
        }
      : undefined;
  const key = {
    label: words.planned,
    figure: total === null ? messages.noData : format.shortEuros(total),
  };
  const byProjects = measure === 'projects' && counted;
  return {
    title,
    lead: lead ?? (byProjects ? { label: counted.title, figure: counted.count } : key),
    first: lead ? undefined : byProjects ? 'projects' : 'funding',
    funding: {
      key,
      bar: funding && total ? barOf(funding, total, width) : undefined,
      parts: fundingSources.map((id) => {
        const eur = funding?.[euroField[id]] ?? null;
        return {
          id,
          name: fundingSourceNames[language][id],
          euros: eur === null ? messages.noData : format.euros(eur),
        };
      }),
      remark,
      source: sourcePlace(data, context),
    },
    projects: counted,
    blocks,
  };
}

const BAR = 16;

/** The parts of the whole as one bar; what the source does not give stays free. */
function barOf(row: FundingRow, total: number, width: number): Scene {
  const whole = wholeOf(
    fundingSources.map((id) => row[euroField[id]]),
    total,
  );
  const parts = fundingSources.flatMap((id) => {
    const eur = row[euroField[id]];
    return eur ? [{ id, eur }] : [];
  });
  const sizes = divide(
    parts.map(({ eur }) => eur),
    whole,
    width,
    2,
  );
  let x = 0;
  return {
    width,
    height: BAR,
    targets: [],
    marks: [
      filled(rectPath(0, 0, width, BAR), 'track'),
      ...parts.flatMap(({ id }, index) => {
        const left = x;
        x += sizes[index] ?? 0;
        return [
          filled(rectPath(left, 0, x - left, BAR), id),
          ...(index > 0 ? [stroked(linePath([left - 1, 0], [left - 1, BAR]), 'surface', 2)] : []),
        ];
      }),
    ],
  };
}
