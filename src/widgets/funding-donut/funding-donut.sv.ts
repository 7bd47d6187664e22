import { fundingSourceNames } from '../../i18n/funding-sources.js';
import { LEAD_PROJECTS } from '../../data/ids.js';
import { capital, list } from '../../i18n/grammar.js';
import { cityNames } from '../../i18n/places.sv.js';
import { rest, sentences } from './funding-donut.grammar.js';
import type { FundingDonutMessages } from './funding-donut.messages.js';

export const words: FundingDonutMessages = {
  title: 'Innostädernas finansieringskällor',
  leadProjects: 'nationella projekt med ledningsansvar',
  city: (id) => cityNames[id],
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
    const { first, planned, remaining, absent } = rest(facts);
    const { place } = facts;
    const from = {
      'eu-state': '',
      municipal: 'från kommunerna',
      'other-public': 'från andra offentliga finansiärer',
      private: 'från privata finansiärer',
    };
    const none = {
      'eu-state': 'EU- eller statlig',
      municipal: 'kommunal',
      'other-public': 'annan offentlig',
      private: 'privat',
    };
    const [head, ...tail] = planned;
    const where =
      place === LEAD_PROJECTS
        ? 'de nationella projekten med ledningsansvar'
        : place && cityNames[place];
    return sentences(
      first &&
        (where
          ? `I ${where} kommer ${format.longPercent(first.share)} av den planerade finansieringen från EU och staten.`
          : `Av den planerade finansieringen kommer ${format.longPercent(first.share)} från EU och staten.`),
      head &&
        (remaining
          ? `Resten, ${format.longPercent(head.share)}, kommer ${from[head.id]}.`
          : `${list(
              [
                `${capital(from[head.id])} kommer ${format.longPercent(head.share)}`,
                ...tail.map(({ id, share }) => `${from[id]} ${format.longPercent(share)}`),
              ],
              'och',
            )}.`),
      absent[0] &&
        `Ingen ${list(
          absent.map(({ id }) => none[id]),
          'eller',
        )} finansiering har planerats.`,
      `Sammanlagt har finansiering på ${format.longEuros(facts.totalEur)} planerats.`,
    );
  },
};
