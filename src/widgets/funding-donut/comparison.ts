/**
 * The plan beside the funding model (60 / 25–40 / 0–15 per cent): what a view of the donut becomes when it
 * compares. A chunk of its own with the model, its words in all languages and the strips.
 */
import model from '../../../data/funding-model.json';
import type { Scene } from '../../charts/scene.js';
import { LEAD_PROJECTS, selectModel, type PlaceId } from '../../data/select.js';
import type { FundingModel, PlannedFunding } from '../../data/types.js';
import { notesOf, sourceLine } from '../../element/source-line.js';
import type { Table, ViewContext, ViewModel } from '../../element/view-model.js';
import { comparisonFormat, type ComparisonFormat } from './comparison.format.js';
import { isLevel } from './comparison.grammar.js';
import {
  comparisonMessages,
  type ComparisonMessages,
  type Standing,
} from './comparison.messages.js';
import type { Share, SourceId } from './funding-donut.messages.js';
import type { RingText } from './ring.js';
import { strips, type StripItem } from './strips.js';

const fundingModel = model as FundingModel;

/** What the donut shows when it does not compare. */
export interface Uncompared {
  readonly view: Omit<ViewModel, 'graphic'>;
  readonly data: PlannedFunding;
  readonly place: PlaceId | undefined;
  readonly shares: readonly Share[];
  readonly scope: string;
  readonly text: RingText;
  /** What is said of sources without a figure. */
  readonly unknown: readonly string[];
}

/** The view, and the shares that are drawn wider than they are. */
export interface Compared {
  readonly view: Omit<ViewModel, 'pictureNotes'> & { readonly graphic: Scene };
  readonly widened: readonly SourceId[];
}

export function compareWithModel(
  { view, data, place, shares, scope, text, unknown }: Uncompared,
  context: ViewContext,
): Compared {
  const { language, measure, selected, width } = context;
  const format = comparisonFormat(context);
  const words = comparisonMessages[language];
  const standings = standingsOf(shares);
  const drawing = strips(
    width,
    {
      ...text,
      items: text.items.map((item, index): StripItem => {
        const { share = 0 } = shares[index] ?? {};
        const standing = standings.find(({ id }) => id === item.id);
        const comparison = comparisonOf(item.id, standing, words, format);
        const label = [comparison.modelText, comparison.verdict].filter(Boolean).join(', ');
        return { ...item, ...comparison, share, label: `${item.label}, ${label}` };
      }),
      legendShare: words.legendShare,
      legendModel: words.legendModel,
      axis: [format.percentRange(0, 0), format.percentRange(0.5, 0.5), format.percentRange(1, 1)],
    },
    measure,
    selected,
  );
  return {
    view: {
      ...view,
      summary: [...words.summary(standings, format), ...unknown],
      table: tableOf(
        view.table,
        shares,
        words.caption(scope),
        words.column,
        format,
        context.messages.numbers.percentSign,
      ),
      source: `${view.source} ${sourceLine(words.source, fundingModel, context)}`,
      footnotes: [
        words.note(data.asOf ? format.date(data.asOf) : ''),
        ...(place === LEAD_PROJECTS ? [words.apart] : []),
      ],
      notes: [...view.notes, ...notesOf(fundingModel, ['no-private'], context)],
      graphic: drawing.scene,
    },
    widened: drawing.widened,
  };
}

/** Judged on unrounded shares. A share without a place in the model is left out. */
function standingsOf(shares: readonly Share[]): readonly Standing[] {
  return shares.flatMap(({ id, eur, share }): Standing[] => {
    const range = rangeOf(id);
    if (!range || eur === null) return [];
    const [low, high] = range;
    const off = share < low ? share - low : share > high ? share - high : 0;
    return [{ id, share, low, high, off }];
  });
}

function rangeOf(id: SourceId): readonly [low: number, high: number] | undefined {
  const row = selectModel(fundingModel, id);
  return row && [row.minSharePercent / 100, row.maxSharePercent / 100];
}

function comparisonOf(
  id: SourceId,
  standing: Standing | undefined,
  words: ComparisonMessages,
  format: ComparisonFormat,
): Pick<StripItem, 'model' | 'modelText' | 'verdict'> {
  const range = rangeOf(id);
  if (!range) return { modelText: words.noModel, verdict: '' };
  const [low, high] = range;
  return {
    model: { low, high },
    modelText: words.model(format.percentRange(low, high)),
    verdict: !standing
      ? ''
      : isLevel(standing.off)
        ? low === high
          ? words.matches
          : words.within
        : words.verdict(format.points(Math.abs(standing.off)), standing.off > 0),
  };
}

function tableOf(
  table: Table,
  shares: readonly Share[],
  caption: string,
  column: string,
  format: ComparisonFormat,
  sign: string,
): Table {
  const model = (id: SourceId | undefined): string => {
    const range = id && rangeOf(id);
    return range ? format.percentRange(...range).replace(sign, '') : '–';
  };
  return {
    ...table,
    caption,
    columns: [...table.columns, { label: column, numeric: true }],
    rows: table.rows.map((row, index) => ({
      ...row,
      cells: [...row.cells, { text: model(shares[index]?.id) }],
    })),
    ...(table.total && {
      total: { ...table.total, cells: [...table.total.cells, { text: '–', value: null }] },
    }),
  };
}
