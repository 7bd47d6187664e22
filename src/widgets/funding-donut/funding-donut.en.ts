import { fundingSourceNames } from '../../i18n/funding-sources.js';
import { LEAD_PROJECTS } from '../../data/ids.js';
import { capital, list } from '../../i18n/grammar.js';
import { cityNames } from '../../i18n/places.en.js';
import { rest, sentences } from './funding-donut.grammar.js';
import type { FundingDonutMessages } from './funding-donut.messages.js';

export const words: FundingDonutMessages = {
  title: 'Who funds the InnoCities',
  leadProjects: 'national lead projects',
  city: (id) => cityNames[id],
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
    const { first, planned, remaining, absent } = rest(facts);
    const { place } = facts;
    const provide = (share: number): string =>
      `the EU and the state provide ${format.longPercent(share)} of the planned funding.`;
    const who = {
      'eu-state': '',
      municipal: 'municipalities',
      'other-public': 'other public bodies',
      private: 'private sources',
    };
    const none = {
      'eu-state': 'EU or state',
      municipal: 'municipal',
      'other-public': 'other public',
      private: 'private',
    };
    const [head, ...tail] = planned;
    const where =
      place === LEAD_PROJECTS ? 'the national lead projects' : place && cityNames[place];
    return sentences(
      first && (where ? `In ${where}, ${provide(first.share)}` : capital(provide(first.share))),
      head &&
        (remaining
          ? `${capital(who[head.id])} provide the remaining ${format.longPercent(head.share)}.`
          : `${list(
              [
                `${capital(who[head.id])} provide ${format.longPercent(head.share)}`,
                ...tail.map(({ id, share }) => `${who[id]} ${format.longPercent(share)}`),
              ],
              'and',
            )}.`),
      absent[0] &&
        `No ${list(
          absent.map(({ id }) => none[id]),
          'or',
        )} funding is planned.`,
      `Planned funding totals ${format.longEuros(facts.totalEur)}.`,
    );
  },
};
