import { fundingSourceNames } from '../../i18n/funding-sources.js';
import { LEAD_PROJECTS } from '../../data/ids.js';
import { capital, list } from '../../i18n/grammar.js';
import { cityGenitive, cityNames } from '../../i18n/places.fi.js';
import { rest, sentences } from './funding-donut.grammar.js';
import type { FundingDonutMessages } from './funding-donut.messages.js';

export const words: FundingDonutMessages = {
  title: 'Innokaupunkien rahoituslähteet',
  leadProjects: 'valtakunnalliset vetovastuuhankkeet',
  city: (id) => cityNames[id],
  sources: fundingSourceNames.fi,
  plannedTotal: 'suunniteltu yhteensä',
  total: 'yhteensä',
  compare: 'Vertaa rahoitusmalliin',
  widened: (names) =>
    `${capital(
      list(
        names.map((name) => name.toLowerCase()),
        'ja',
      ),
    )} osuus on piirretty todellista leveämpänä, jotta se näkyy.`,
  planned: 'Suunniteltu rahoitus',
  summary: (facts, format) => {
    const { first, planned, remaining, absent } = rest(facts);
    const { place } = facts;
    const whose =
      place === undefined
        ? 'Suunnitellusta'
        : place === LEAD_PROJECTS
          ? 'Valtakunnallisten vetovastuuhankkeiden suunnitellusta'
          : `${capital(cityGenitive(place))} suunnitellusta`;
    const from = {
      'eu-state': '',
      municipal: 'kunnilta',
      'other-public': 'muilta julkisilta rahoittajilta',
      private: 'yksityisiltä',
    };
    const none = {
      'eu-state': 'EU:n ja valtion',
      municipal: 'kuntien',
      'other-public': 'muuta julkista',
      private: 'yksityistä',
    };
    const [head, ...tail] = planned;
    return sentences(
      first &&
        `${whose} rahoituksesta ${format.longPercent(first.share)} tulee EU:lta ja valtiolta.`,
      head &&
        (remaining
          ? `Loput ${format.longPercent(head.share)} tulee ${from[head.id]}.`
          : `${list(
              [
                `${capital(from[head.id])} tulee ${format.longPercent(head.share)}`,
                ...tail.map(({ id, share }) => `${from[id]} ${format.longPercent(share)}`),
              ],
              'ja',
            )}.`),
      absent[0] &&
        `${capital(
          list(
            absent.map(({ id }) => none[id]),
            'tai',
          ),
        )} rahoitusta ei ole suunniteltu.`,
      `Yhteensä rahoitusta on suunniteltu ${format.longEuros(facts.totalEur)}.`,
    );
  },
};
