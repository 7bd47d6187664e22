import {
  euroField,
  fundingSources,
  LEAD_PROJECTS,
  selectFunding,
  selectModel,
  type PlaceId,
} from '../../data/select.js';
import type { FundingModel, PlannedFunding } from '../../data/types.js';
import { notesOf, sourceLine } from '../../element/source-line.js';
import type { Cell, Table, ViewContext, ViewModel } from '../../element/view-model.js';
import { placeGenitive, placeIn, placeLabel } from '../../i18n/places.js';
import { isLevel } from './funding-donut.grammar.js';
import {
  fundingDonutMessages,
  type FundingDonutMessages,
  type Place,
  type PlanFacts,
  type Share,
  type SourceId,
  type Standing,
} from './funding-donut.messages.js';
import { labelsFit, ringAboveList, ringWithLabels, ringWithList, type Drawing } from './ring.js';
import { strips, type StripItem, type StripText } from './strips.js';

export interface FundingDonutSelection {
  readonly data: PlannedFunding;
  readonly model: FundingModel;
  /** A city region or the lead projects; without it the printed total of the country. */
  readonly place: PlaceId | undefined;
  readonly compare: boolean;
}

/** Room for labels round the ring; room for a list beside it. In design pixels. */
const WIDE = 640;
const MIDDLE = 400;

/** All that the donut shows, from figures and words alone. */
export function fundingDonutView(
  selection: FundingDonutSelection,
  context: ViewContext,
): ViewModel {
  const words = fundingDonutMessages[context.language];
  const facts = planFacts(selection, context);
  const scope = scopeOf(facts?.place, selection.place, words, context);
  const heading = { title: words.title, scope };
  const source = sources(selection, words, context);
  if (!facts) {
    const table = { caption: words.caption(scope), columns: [], rows: [] };
    return { heading, summary: [], table, source, footnotes: [], notes: [], graphic: null };
  }
  const standings = compareWithModel(facts.shares, selection.model);
  const { scene, widened } = draw(selection, facts, standings, words, context);
  const { data, model, compare, place } = selection;
  return {
    heading,
    summary: compare
      ? words.compareSummary(standings, context.format)
      : words.summary(facts, context.format),
    table: tableOf(selection, facts, scope, words, context),
    source,
    footnotes: compare ? [words.modelNote(data.asOf ? context.format.date(data.asOf) : '')] : [],
    pictureNotes: widened.length > 0 ? [words.widened(widened.map((id) => words.sources[id]))] : [],
    notes: [
      ...notesOf(data, ['planned', ...(place ? [] : ['lead-projects'])], context),
      ...(compare ? notesOf(model, ['no-private'], context) : []),
    ],
    graphic: scene,
  };
}

function planFacts(
  { data, place }: FundingDonutSelection,
  context: ViewContext,
): PlanFacts | undefined {
  const row = selectFunding(data, place);
  if (!row?.totalEur) return undefined;
  const { totalEur } = row;
  return {
    place: placeFacts(place, context),
    totalEur,
    shares: fundingSources.map((id): Share => {
      const eur = row[euroField[id]];
      return { id, eur, share: (eur ?? 0) / totalEur };
    }),
  };
}

function placeFacts(place: FundingDonutSelection['place'], { language }: ViewContext): Place {
  if (place === undefined) return { kind: 'country' };
  if (place === LEAD_PROJECTS) return { kind: 'lead-projects' };
  return {
    kind: 'city',
    name: placeLabel(place, language),
    genitive: placeGenitive(place, language),
    within: placeIn(place, language),
  };
}

const scopeOf = (
  place: Place | undefined,
  id: FundingDonutSelection['place'],
  words: FundingDonutMessages,
  { messages, language }: ViewContext,
): string => {
  if (id === LEAD_PROJECTS) return words.leadProjects;
  if (place?.kind === 'city') return place.name;
  return id ? placeLabel(id, language) : messages.wholeCountry;
};

/** Judged on unrounded shares. A share without a place in the model is left out. */
function compareWithModel(shares: readonly Share[], model: FundingModel): readonly Standing[] {
  return shares.flatMap(({ id, eur, share }): Standing[] => {
    const row = selectModel(model, id);
    if (!row || eur === null) return [];
    const [low, high] = [row.minSharePercent / 100, row.maxSharePercent / 100];
    const off = share < low ? share - low : share > high ? share - high : 0;
    return [{ id, share, low, high, off }];
  });
}

function sources(
  { data, model, compare }: FundingDonutSelection,
  words: FundingDonutMessages,
  context: ViewContext,
): string {
  const plan = sourceLine(words.planned, data, context);
  return compare ? `${plan} ${sourceLine(words.modelSource, model, context)}` : plan;
}

function tableOf(
  { model, compare }: FundingDonutSelection,
  facts: PlanFacts,
  scope: string,
  words: FundingDonutMessages,
  { format, messages }: ViewContext,
): Table {
  const none: Cell = { text: messages.noData, value: null };
  const share = (value: number): Cell => ({
    text: format.percent(value).replace(/\s?%$/, ''),
    value: Math.round(value * 1e5) / 1e3,
  });
  const modelCell = (id: SourceId): Cell => {
    const row = selectModel(model, id);
    if (!row) return { text: '–' };
    const [low, high] = [row.minSharePercent / 100, row.maxSharePercent / 100];
    return { text: format.percentRange(low, high).replace(/\s?%$/, '') };
  };
  return {
    caption: compare ? words.captionCompare(scope) : words.caption(scope),
    columns: [
      { label: words.columnSource },
      { label: words.columnEuros, numeric: true },
      { label: words.columnShare, numeric: true },
      ...(compare ? [{ label: words.columnModel, numeric: true }] : []),
    ],
    rows: facts.shares.map((each) => ({
      header: words.sources[each.id],
      cells: [
        ...(each.eur === null
          ? [none, none]
          : [{ text: format.number(each.eur), value: each.eur }, share(each.share)]),
        ...(compare ? [modelCell(each.id)] : []),
      ],
    })),
    total: {
      header: messages.total,
      cells: [
        { text: format.number(facts.totalEur), value: facts.totalEur },
        share(1),
        ...(compare ? [{ text: '' }] : []),
      ],
    },
  };
}

function draw(
  { compare }: FundingDonutSelection,
  facts: PlanFacts,
  standings: readonly Standing[],
  words: FundingDonutMessages,
  { format, messages, width, measure, selected }: ViewContext,
): Drawing {
  const items = facts.shares.map(({ id, eur, share }): StripItem => {
    const standing = standings.find((each) => each.id === id);
    const comparison = standing
      ? {
          model: { low: standing.low, high: standing.high },
          modelText: `${words.model(format.percentRange(standing.low, standing.high))} · `,
          verdict: verdictOf(standing, words, format),
        }
      : { modelText: words.noModel, verdict: '' };
    const percent = eur === null ? '–' : format.percent(share);
    const euros = eur === null ? messages.noData : format.euros(eur);
    const spoken = [words.sources[id], ...(eur === null ? [] : [percent]), euros];
    if (compare) spoken.push(`${comparison.modelText.replace(' · ', ', ')}${comparison.verdict}`);
    return {
      id,
      eur: eur ?? 0,
      share,
      name: words.sources[id],
      percent,
      euros,
      label: spoken.join(', '),
      ...comparison,
    };
  });
  const total = format.shortEuros(facts.totalEur);
  const text: StripText = {
    items,
    total,
    totalLines: totalLines(total, format.millions(facts.totalEur)),
    totalLabel: words.plannedTotal,
    totalLabelShort: words.total,
    legendShare: words.legendShare,
    legendModel: words.legendModel,
    axis: [format.percentRange(0, 0), format.percentRange(0.5, 0.5), format.percentRange(1, 1)],
  };
  if (compare) return strips(width, text, measure, selected);
  const planned = { ...text, items: items.filter(({ eur }) => eur > 0) };
  if (width >= WIDE && labelsFit(width, planned, measure)) {
    return ringWithLabels(width, planned, measure, selected);
  }
  const form = width >= MIDDLE ? ringWithList : ringAboveList;
  return form(width, text, measure, selected);
}

/** "55,3" above "milj. €"; in English "€55.3" above "million". */
function totalLines(total: string, amount: string): readonly [string, string] {
  const [before = '', after = ''] = total.split(amount);
  return before ? [`${before}${amount}`, after.trim()] : [amount, after.trim()];
}

function verdictOf(
  { off, low, high }: Standing,
  words: FundingDonutMessages,
  format: ViewContext['format'],
): string {
  if (isLevel(off)) return low === high ? words.matches : words.within;
  return words.verdict(format.points(Math.abs(off)), off > 0);
}
