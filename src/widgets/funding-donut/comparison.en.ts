import { isLevel, told } from './comparison.grammar.js';
import type { ComparisonMessages } from './comparison.messages.js';
import type { SourceId } from './funding-donut.messages.js';

export const en: ComparisonMessages = {
  caption: (scope) =>
    `Planned funding by source and the funding model, ${scope}. Dash (–): no share of its own in the model.`,
  column: 'Model, %',
  legendShare: 'Share of planned funding',
  legendModel: 'Share in the funding model',
  model: (range) => `Model ${range}`,
  within: 'within the model',
  noModel: 'No share of its own in the model',
  verdict: (points, above) => `${points} ${above ? 'above' : 'below'}`,
  matches: 'as in the model',
  note: (date) =>
    `The funding model covers the whole period 2021–2027; the plan shows the situation on ${date}. A difference from the model is not in itself a breach.`,
  apart:
    'Lead projects receive separate funding. The sources do not say whether the model covers them.',
  source: 'Funding model',
  summary: (standings, format) => {
    const whose = (id: SourceId): string =>
      id === 'municipal' ? 'The municipal share' : 'The other public share';
    return told(standings, {
      bothWithin:
        'The municipal and other public shares are within the limits of the funding model.',
      one: ({ id, share, low, high, off }) =>
        isLevel(off)
          ? `${whose(id)} is within the model’s limits.`
          : `${whose(id)}, ${format.longPercent(share)}, is ${format.points(Math.abs(off))} ` +
            (off < 0
              ? `below the funding model’s lower limit (${format.percentRange(low, low)}).`
              : `above the funding model’s upper limit (${format.percentRange(high, high)}).`),
      state: ({ share, off }) =>
        isLevel(off)
          ? `The share of the EU and the state, ${format.longPercent(share)}, matches the model.`
          : `The share of the EU and the state, ${format.longPercent(share)}, is ${format.points(Math.abs(off))} ${off > 0 ? 'above' : 'below'} the model.`,
      noPrivate: 'Private funding has no share of its own in the model.',
    });
  },
};
