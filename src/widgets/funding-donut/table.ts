import type { Cell, Table, ViewContext } from '../../element/view-model.js';
import type { FundingDonutMessages, PlanFacts } from './funding-donut.messages.js';
import { tableMessages } from './table.messages.js';

/** The figures of the donut as a table. `sources` are the names of the sources. */
export function tableOf(
  facts: PlanFacts,
  scope: string,
  sources: FundingDonutMessages['sources'],
  { format, language, messages }: ViewContext,
): Table {
  const words = tableMessages[language];
  const none: Cell = { text: messages.noData, value: null };
  const share = (value: number): Cell => ({
    text: format.percent(value).replace(messages.numbers.percentSign, ''),
    value: Math.round(value * 1e3) / 10,
  });
  const amount = (eur: number): Cell => ({ text: format.number(eur), value: eur });
  return {
    caption: words.caption(scope),
    columns: [
      { label: words.columnSource },
      { label: words.columnEuros, numeric: true },
      { label: words.columnShare, numeric: true },
    ],
    rows: facts.shares.map((each) => ({
      header: sources[each.id],
      cells: each.eur === null ? [none, none] : [amount(each.eur), share(each.share)],
    })),
    total: { header: messages.total, cells: [amount(facts.totalEur), share(1)] },
  };
}

/** In tenths of a per cent, as shares are shown. */
const SHOWN = 1000;

/** A note where the shares as shown do not come to a hundred; the total below them says a hundred. */
export function roundingNotes({ shares }: PlanFacts, { language }: ViewContext): readonly string[] {
  if (shares.some(({ eur }) => eur === null)) return [];
  const sum = shares.reduce((tenths, { share }) => tenths + Math.round(share * SHOWN), 0);
  return sum === SHOWN ? [] : [tableMessages[language].rounded];
}
