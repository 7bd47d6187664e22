import { fundingSourceNames } from '../../i18n/funding-sources.js';
import { capital, list } from '../../i18n/grammar.js';
import { compared, isLevel, rest } from './funding-donut.grammar.js';
import type { FundingDonutMessages, SourceId } from './funding-donut.messages.js';

export const en: FundingDonutMessages = {
  title: 'Who funds the InnoCities',
  leadProjects: 'national lead projects',
  sources: fundingSourceNames.en,
  plannedTotal: 'planned in total',
  total: 'in total',
  caption: (scope) => `Planned funding by source, ${scope}.`,
  captionCompare: (scope) =>
    `Planned funding by source and the funding model, ${scope}. Dash (–): no share of its own in the model.`,
  columnSource: 'Source',
  columnEuros: 'Funding, €',
  columnShare: 'Share, %',
  columnModel: 'Model, %',
  compare: 'Compare with the funding model',
  legendShare: 'Share of planned funding',
  legendModel: 'Share in the funding model',
  model: (range) => `Model ${range}`,
  within: 'within the model',
  noModel: 'No share of its own in the model',
  verdict: (points, above) => `${points} ${above ? 'above' : 'below'}`,
  matches: 'as in the model',
  modelNote: (date) =>
    `The funding model is for the whole period 2021–2027, the plan as it stood on ${date}. A difference from the model is not a breach.`,
  widened: (names) =>
    `The share of ${list(
      names.map((name) => `‘${name}’`),
      'and',
    )} is drawn wider than it is so that it can be seen.`,
  planned: 'Planned funding',
  modelSource: 'Funding model',
  summary: (facts, format) => {
    const { first, planned, absent } = rest(facts);
    const { place } = facts;
    const provide = `the EU and the state provide ${format.longPercent(first)} of the planned funding.`;
    const who = {
      'eu-state': '',
      municipal: 'municipalities',
      'other-public': 'other public bodies',
      private: 'private sources',
    };
    const none = {
      'eu-state': '',
      municipal: 'municipal',
      'other-public': 'other public',
      private: 'private',
    };
    const [head, ...tail] = planned;
    return [
      place.kind === 'city'
        ? `${capital(place.within)}, ${provide}`
        : place.kind === 'lead-projects'
          ? `In the national lead projects, ${provide}`
          : capital(provide),
      ...(head && tail.length === 0
        ? [`${capital(who[head.id])} provide the remaining ${format.longPercent(head.share)}.`]
        : []),
      ...(head && tail.length > 0
        ? [
            `${list(
              [
                `${capital(who[head.id])} provide ${format.longPercent(head.share)}`,
                ...tail.map(({ id, share }) => `${who[id]} ${format.longPercent(share)}`),
              ],
              'and',
            )}.`,
          ]
        : []),
      ...(absent.length > 0
        ? [
            `No ${list(
              absent.map(({ id }) => none[id]),
              'or',
            )} funding is planned.`,
          ]
        : []),
      `Planned funding totals ${format.longEuros(facts.totalEur)}.`,
    ];
  },
  compareSummary: (standings, format) => {
    const whose = (id: SourceId): string =>
      id === 'municipal' ? 'The municipal share' : 'The other public share';
    return compared(standings, {
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
