import { fundingSourceNames } from '../../i18n/funding-sources.js';
import { capital, list } from '../../i18n/grammar.js';
import { compared, isLevel, rest } from './funding-donut.grammar.js';
import type { FundingDonutMessages, SourceId } from './funding-donut.messages.js';

export const fi: FundingDonutMessages = {
  title: 'Innokaupunkien rahoituslähteet',
  leadProjects: 'valtakunnalliset vetovastuuhankkeet',
  sources: fundingSourceNames.fi,
  plannedTotal: 'suunniteltu yhteensä',
  total: 'yhteensä',
  caption: (scope) => `Suunniteltu rahoitus rahoituslähteittäin, ${scope}.`,
  captionCompare: (scope) =>
    `Suunniteltu rahoitus rahoituslähteittäin ja rahoitusmalli, ${scope}. Viiva (–): ei omaa osuutta mallissa.`,
  columnSource: 'Rahoituslähde',
  columnEuros: 'Rahoitus, €',
  columnShare: 'Osuus, %',
  columnModel: 'Malli, %',
  compare: 'Vertaa rahoitusmalliin',
  legendShare: 'Osuus suunnitellusta rahoituksesta',
  legendModel: 'Rahoitusmallin mukainen osuus',
  model: (range) => `Malli ${range}`,
  within: 'mallin rajoissa',
  noModel: 'Ei omaa osuutta mallissa',
  verdict: (points, above) => `${points} ${above ? 'yli' : 'alle'}`,
  matches: 'mallin mukainen',
  modelNote: (date) =>
    `Rahoitusmalli kuvaa koko sopimuskautta 2021–2027, suunnitelma tilannetta ${date}. Ero mallista ei ole rikkomus.`,
  widened: (names) =>
    `${capital(
      list(
        names.map((name) => name.toLowerCase()),
        'ja',
      ),
    )} osuus on piirretty todellista leveämpänä, jotta se näkyy.`,
  planned: 'Suunniteltu rahoitus',
  modelSource: 'Rahoitusmalli',
  summary: (facts, format) => {
    const { first, planned, absent } = rest(facts);
    const { place } = facts;
    const whose =
      place.kind === 'city'
        ? `${capital(place.genitive)} suunnitellusta`
        : place.kind === 'lead-projects'
          ? 'Valtakunnallisten vetovastuuhankkeiden suunnitellusta'
          : 'Suunnitellusta';
    const from = {
      'eu-state': '',
      municipal: 'kunnilta',
      'other-public': 'muilta julkisilta rahoittajilta',
      private: 'yksityisiltä',
    };
    const none = {
      'eu-state': '',
      municipal: 'kuntien',
      'other-public': 'muuta julkista',
      private: 'yksityistä',
    };
    const [head, ...tail] = planned;
    return [
      `${whose} rahoituksesta ${format.longPercent(first)} tulee EU:lta ja valtiolta.`,
      ...(head && tail.length === 0
        ? [`Loput ${format.longPercent(head.share)} tulee ${from[head.id]}.`]
        : []),
      ...(head && tail.length > 0
        ? [
            `${list(
              [
                `${capital(from[head.id])} tulee ${format.longPercent(head.share)}`,
                ...tail.map(({ id, share }) => `${from[id]} ${format.longPercent(share)}`),
              ],
              'ja',
            )}.`,
          ]
        : []),
      ...(absent.length > 0
        ? [
            `${capital(
              list(
                absent.map(({ id }) => none[id]),
                'tai',
              ),
            )} rahoitusta ei ole suunniteltu.`,
          ]
        : []),
      `Yhteensä rahoitusta on suunniteltu ${format.longEuros(facts.totalEur)}.`,
    ];
  },
  compareSummary: (standings, format) => {
    const whose = (id: SourceId): string =>
      id === 'municipal' ? 'Kuntien osuus' : 'Muun julkisen rahoituksen osuus';
    const by = (off: number): string => format.points(Math.abs(off)).replace(/kköä$/, 'köllä');
    return compared(standings, {
      bothWithin: 'Kuntien ja muun julkisen rahoituksen osuudet ovat rahoitusmallin rajoissa.',
      one: ({ id, share, low, high, off }) =>
        isLevel(off)
          ? `${whose(id)} on mallin rajoissa.`
          : `${whose(id)}, ${format.longPercent(share)}, ` +
            (off < 0
              ? `alittaa rahoitusmallin alarajan (${format.percentRange(low, low)}) ${by(off)}.`
              : `ylittää rahoitusmallin ylärajan (${format.percentRange(high, high)}) ${by(off)}.`),
      state: ({ share, off }) =>
        isLevel(off)
          ? `EU:n ja valtion osuus, ${format.longPercent(share)}, on mallin mukainen.`
          : `EU:n ja valtion osuus, ${format.longPercent(share)}, ${off > 0 ? 'ylittää' : 'alittaa'} mallin ${by(off)}.`,
      noPrivate: 'Yksityisellä rahoituksella ei ole mallissa omaa osuutta.',
    });
  },
};
