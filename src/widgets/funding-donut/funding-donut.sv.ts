import { fundingSourceNames } from '../../i18n/funding-sources.js';
import { LEAD_PROJECTS } from '../../data/ids.js';
import { capital, list } from '../../i18n/grammar.js';
import { cityNames } from '../../i18n/places.sv.js';
import { rest } from './funding-donut.grammar.js';
import type { FundingDonutMessages } from './funding-donut.messages.js';

export const words: FundingDonutMessages = {
  title: 'Innostädernas finansieringskällor',
  leadProjects: 'nationella projekt med ledningsansvar',
  city: (id) => capital(cityNames[id]),
  sources: fundingSourceNames.sv,
  plannedTotal: 'planerat totalt',
  total: 'totalt',
  compare: 'Jämför med finansieringsmodellen',
  widened: (names) =>
    `Andelen ${list(
      names.map((name) => `”${name}”`),
      'och',
    )} har ritats bredare än den är för att den ska synas.`,
  planned: 'Planerad finansiering',
  summary: (facts, format) => {
    const { first, planned, absent } = rest(facts);
    const { place } = facts;
    const percent = format.longPercent(first);
    const from = {
      'eu-state': '',
      municipal: 'från kommunerna',
      'other-public': 'från andra offentliga finansiärer',
      private: 'från privata finansiärer',
    };
    const none = {
      'eu-state': '',
      municipal: 'kommunal',
      'other-public': 'annan offentlig',
      private: 'privat',
    };
    const [head, ...tail] = planned;
    return [
      place === undefined
        ? `Av den planerade finansieringen kommer ${percent} från EU och staten.`
        : `I ${place === LEAD_PROJECTS ? 'de nationella projekten med ledningsansvar' : cityNames[place]} kommer ${percent} av den planerade finansieringen från EU och staten.`,
      ...(head && tail.length === 0
        ? [`Resten, ${format.longPercent(head.share)}, kommer ${from[head.id]}.`]
        : []),
      ...(head && tail.length > 0
        ? [
            `${list(
              [
                `${capital(from[head.id])} kommer ${format.longPercent(head.share)}`,
                ...tail.map(({ id, share }) => `${from[id]} ${format.longPercent(share)}`),
              ],
              'och',
            )}.`,
          ]
        : []),
      ...(absent.length > 0
        ? [
            `Ingen ${list(
              absent.map(({ id }) => none[id]),
              'eller',
            )} finansiering har planerats.`,
          ]
        : []),
      `Sammanlagt har finansiering på ${format.longEuros(facts.totalEur)} planerats.`,
    ];
  },
};
