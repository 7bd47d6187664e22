import { fundingSourceNames } from '../../i18n/funding-sources.js';
import { LEAD_PROJECTS } from '../../data/ids.js';
import { capital, list } from '../../i18n/grammar.js';
import { cityLabel, cityNames } from '../../i18n/places.en.js';
import { rest } from './funding-donut.grammar.js';
import type { FundingDonutMessages } from './funding-donut.messages.js';

export const words: FundingDonutMessages = {
  title: 'Who funds the InnoCities',
  leadProjects: 'national lead projects',
  city: cityLabel,
  sources: fundingSourceNames.en,
  plannedTotal: 'planned in total',
  total: 'in total',
  compare: 'Compare with the funding model',
  widened: (names) =>
    `The share of ${list(
      names.map((name) => `‘${name}’`),
      'and',
    )} is drawn wider than it is so that it can be seen.`,
  planned: 'Planned funding',
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
      place === undefined
        ? capital(provide)
        : `In ${place === LEAD_PROJECTS ? 'the national lead projects' : cityNames[place]}, ${provide}`,
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
};
