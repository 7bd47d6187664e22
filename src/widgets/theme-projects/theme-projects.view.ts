import type { CityId } from '../../data/select.js';
import type { Themes } from '../../data/types.js';
import { notesOf, sourceLine } from '../../element/source-line.js';
import { alphabetical } from '../../i18n/alphabet.js';
import type { Cell, Column, Table, ViewContext, ViewModel } from '../../element/view-model.js';
import { themeBars, type Drawing, type Panel } from './bars.js';
import {
  themeProjectsMessages,
  type Figure,
  type Theme,
  type ThemeProjectsMessages,
} from './theme-projects.messages.js';

export type Shown = 'both' | Figure;
export type Sort = 'source' | 'name' | 'value';

export interface ThemeProjectsSelection {
  readonly data: Themes;
  /** There are no figures by city: with one there is nothing to show. */
  readonly city: CityId | undefined;
  readonly shown: Shown;
  readonly sort: Sort;
}

/** All that the theme chart shows, from figures and words alone. */
export function themeProjectsView(
  { data, city, shown, sort }: ThemeProjectsSelection,
  context: ViewContext,
): ViewModel {
  const words = themeProjectsMessages[context.language];
  const figures: readonly Figure[] = shown === 'both' ? ['projects', 'funding'] : [shown];
  const themes = sorted(themesOf(data, context), figures[0], sort, context);
  const known = themes.some((theme) => figures.some((figure) => theme[figure] !== null));
  const drawing = draw(themes, figures, words, context);
  const frame = {
    table: tableOf(themes, figures, words.title[shown], words, context),
    source: sourceLine(words.leads[data.kind] ?? words.lead, data, context),
  };
  const title = words.title[shown];
  if (city || !known) {
    const { language, messages, places } = context;
    const scope = city ? places?.placeName(city, language) : messages.wholeCountry;
    return {
      ...frame,
      heading: { title, scope },
      summary: [],
      footnotes: [],
      notes: [],
      graphic: null,
      room: drawing.scene,
    };
  }
  return {
    ...frame,
    heading: { title },
    summary: words.summary({ themes, figures }, context.format),
    footnotes: [overlap(data, words, context)],
    pictureNotes: widenedNote(drawing, themes, words),
    notes: notesOf(data, notesFor(figures), context),
    graphic: drawing.scene,
  };
}

const themesOf = (data: Themes, { language }: ViewContext): readonly Theme[] =>
  data.rows.map(({ id, name, projects, totalEur }) => ({
    id,
    name: name[language],
    projects,
    funding: totalEur,
  }));

/** What is missing comes last; what is level keeps the order of the source. */
function sorted(
  themes: readonly Theme[],
  figure: Figure = 'projects',
  sort: Sort,
  { language }: ViewContext,
): readonly Theme[] {
  if (sort === 'source') return themes;
  return [...themes].sort((a, b) =>
    sort === 'name'
      ? alphabetical(language)(a.name, b.name)
      : (b[figure] ?? -1) - (a[figure] ?? -1),
  );
}

function tableOf(
  themes: readonly Theme[],
  figures: readonly Figure[],
  caption: string,
  words: ThemeProjectsMessages,
  { format, messages }: ViewContext,
): Table {
  const cell = (value: number | null): Cell => ({
    text: value === null ? messages.noData : format.number(value),
    value,
  });
  return {
    caption: `${caption}.`,
    columns: [
      { label: words.columnTheme },
      ...figures.map((figure): Column => ({ label: words.column[figure], numeric: true })),
    ],
    // No line for the total: whatever stands under a column of figures reads as their sum.
    rows: themes.map((theme) => ({
      header: theme.name,
      cells: figures.map((figure) => cell(theme[figure])),
    })),
  };
}

function draw(
  themes: readonly Theme[],
  figures: readonly Figure[],
  words: ThemeProjectsMessages,
  { format, messages, width, measure, selected }: ViewContext,
): Drawing {
  const inMillions = themes.every(({ funding }) => !funding || funding >= 1e5);
  const label = (figure: Figure, value: number): string =>
    figure === 'funding' && inMillions && value > 0 ? format.millions(value) : format.number(value);
  const panels = figures.map((figure): Panel => ({
    title: figure === 'projects' ? words.column.projects : words.fundingIn(inMillions),
    fill: figure === 'projects' ? 'count' : 'money',
    values: themes.map(({ [figure]: value }) => ({
      value,
      text: value === null ? messages.noData : label(figure, value),
    })),
  }));
  const items = themes.map((theme) => ({
    id: theme.id,
    name: theme.name,
    label: [
      theme.name,
      ...figures.map((figure) => words.spoken(figure, theme[figure], format)),
    ].join(', '),
  }));
  return themeBars(width, panels, items, measure, selected);
}

/** The words of the source where it has them. Shown always: without it the themes look like parts. */
function overlap(data: Themes, words: ThemeProjectsMessages, context: ViewContext): string {
  const [note = words.overlap] = notesOf(data, ['overlap'], context);
  return `${note.replace(/\.?$/, '.')} ${words.notAdditive}`;
}

const widenedNote = (
  { widened }: Drawing,
  themes: readonly Theme[],
  words: ThemeProjectsMessages,
): readonly string[] =>
  widened.length > 0
    ? [words.widened(themes.filter(({ id }) => widened.includes(id)).map(({ name }) => name))]
    : [];

const notesFor = (figures: readonly Figure[]): readonly string[] => [
  'not-parts',
  ...(figures.includes('funding') ? ['kind-of-money'] : []),
  'pairing',
];
