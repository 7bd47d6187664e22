import { wholeOf } from '../../charts/parts.js';
import {
  euroField,
  fundingSources,
  LEAD_PROJECTS,
  selectFunding,
  type PlaceId,
} from '../../data/select.js';
import type { PlannedFunding } from '../../data/types.js';
import { notesOf, sourceLine } from '../../element/source-line.js';
import type { Table, ViewContext, ViewModel } from '../../element/view-model.js';
import type { Compared, compareWithModel, Uncompared } from './comparison.js';
import {
  fundingDonutMessages,
  type FundingDonutMessages,
  type PlanFacts,
  type Share,
} from './funding-donut.messages.js';
import type * as More from './funding-donut.more.js';
import {
  labelsFit,
  ringAboveList,
  ringWithLabels,
  ringWithList,
  type RingItem,
  type RingText,
} from './ring.js';

export interface FundingDonutSelection {
  readonly data: PlannedFunding;
  /** A city region or the lead projects; without it the printed total of the country. */
  readonly place: PlaceId | undefined;
  /** Sets the shares against the funding model. */
  readonly compare?: typeof compareWithModel | undefined;
}

/** Room for labels round the ring; room for a list beside it. In design pixels. */
const WIDE = 640;
const MIDDLE = 400;

const NO_TABLE: Table = { caption: '', columns: [], rows: [] };

/** All that the donut shows, from figures and words alone. Without `more` there is no table yet. */
export function fundingDonutView(
  selection: FundingDonutSelection,
  context: ViewContext,
  more: typeof More | undefined,
): ViewModel {
  const { data, place, compare } = selection;
  const words = fundingDonutMessages[context.language];
  const scope = scopeOf(place, words, context);
  const facts = planFacts(data, place);
  const heading = { title: words.title, scope };
  const source = sourceLine(words.planned, data, context);
  if (!facts) {
    return {
      heading,
      summary: [],
      table: NO_TABLE,
      source,
      footnotes: [],
      notes: [],
      graphic: null,
    };
  }
  const { shares } = facts;
  const text = textOf(facts, words, context);
  const unknown = unknownOf(facts, words, context);
  const view = {
    heading,
    summary: [...words.summary(facts, context.format), ...unknown],
    table: more?.tableOf(facts, scope, words.sources, context) ?? NO_TABLE,
    source,
    footnotes: [],
    notes: [
      ...notesOf(data, ['planned', ...(place ? [] : ['lead-projects'])], context),
      ...(more?.roundingNotes(facts, context) ?? []),
    ],
  };
  // Of nothing there are no shares to compare.
  const { view: shown, widened } = ((facts.totalEur > 0 && compare) || ringView)(
    { view, data, place, shares, scope, text, unknown },
    context,
  );
  const names = widened.map((id) => words.sources[id]);
  return { ...shown, pictureNotes: names.length > 0 ? [words.widened(names)] : [] };
}

function planFacts(data: PlannedFunding, place: PlaceId | undefined): PlanFacts | undefined {
  const row = selectFunding(data, place);
  const totalEur = row?.totalEur ?? null;
  if (!row || totalEur === null) return undefined;
  return {
    place,
    totalEur,
    shares: fundingSources.map((id): Share => {
      const eur = row[euroField[id]];
      return { id, eur, share: eur ? eur / totalEur : 0 };
    }),
  };
}

/** What the source has no figure of is not 0, and must be said where the picture cannot show it. */
const unknownOf = (
  { shares }: PlanFacts,
  words: FundingDonutMessages,
  { messages }: ViewContext,
): readonly string[] =>
  shares
    .filter(({ eur }) => eur === null)
    .map(({ id }) => `${words.sources[id]}: ${messages.noData}.`);

function scopeOf(
  place: PlaceId | undefined,
  words: FundingDonutMessages,
  { messages }: ViewContext,
): string {
  if (place === undefined) return messages.wholeCountry;
  return place === LEAD_PROJECTS ? words.leadProjects : words.city(place);
}

function textOf(
  facts: PlanFacts,
  words: FundingDonutMessages,
  { format, messages }: ViewContext,
): RingText {
  return {
    items: facts.shares.map(({ id, eur, share }): RingItem => {
      const name = words.sources[id];
      const percent = eur === null ? '–' : format.percent(share);
      const euros = eur === null ? messages.noData : format.euros(eur);
      const label = [name, ...(eur === null ? [] : [percent]), euros].join(', ');
      return { id, value: eur ?? 0, name, percent, euros, label };
    }),
    whole: wholeOf(
      facts.shares.map(({ eur }) => eur),
      facts.totalEur,
    ),
    total: format.shortEuros(facts.totalEur),
    totalLabel: words.plannedTotal,
    totalLabelShort: words.total,
  };
}

function ringView({ view, text }: Uncompared, context: ViewContext): Compared {
  const { width, measure, selected } = context;
  const roomy = width >= WIDE && labelsFit(width, text, measure);
  const form = roomy ? ringWithLabels : width >= MIDDLE ? ringWithList : ringAboveList;
  const { scene, widened } = form(width, text, measure, selected);
  return { view: { ...view, graphic: scene }, widened };
}
