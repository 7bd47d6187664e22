import { fundingSourceNames } from '../../i18n/funding-sources.js';
import { capital, list } from '../../i18n/grammar.js';
import { compared, isLevel, rest } from './funding-donut.grammar.js';
import type { FundingDonutMessages, SourceId } from './funding-donut.messages.js';

export const sv: FundingDonutMessages = {
  title: 'Innostädernas finansieringskällor',
  leadProjects: 'nationella projekt med ledningsansvar',
  sources: fundingSourceNames.sv,
  plannedTotal: 'planerat totalt',
  total: 'totalt',
  caption: (scope) => `Planerad finansiering enligt finansieringskälla, ${scope}.`,
  captionCompare: (scope) =>
    `Planerad finansiering enligt finansieringskälla och finansieringsmodellen, ${scope}. Streck (–): ingen egen andel i modellen.`,
  columnSource: 'Källa',
  columnEuros: 'Finansiering, €',
  columnShare: 'Andel, %',
  columnModel: 'Modell, %',
  compare: 'Jämför med finansieringsmodellen',
  legendShare: 'Andel av den planerade finansieringen',
  legendModel: 'Andel enligt finansieringsmodellen',
  model: (range) => `Modell ${range}`,
  within: 'inom modellens gränser',
  noModel: 'Ingen egen andel i modellen',
  verdict: (points, above) => `${points} ${above ? 'över' : 'under'}`,
  matches: 'enligt modellen',
  modelNote: (date) =>
    `Finansieringsmodellen gäller hela avtalsperioden 2021–2027, planen läget ${date}. En avvikelse från modellen är inte en överträdelse.`,
  widened: (names) =>
    `Andelen ${list(
      names.map((name) => `”${name}”`),
      'och',
    )} har ritats bredare än den är för att synas.`,
  planned: 'Planerad finansiering',
  modelSource: 'Finansieringsmodell',
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
      place.kind === 'city'
        ? `${capital(place.within)} kommer ${percent} av den planerade finansieringen från EU och staten.`
        : place.kind === 'lead-projects'
          ? `Av finansieringen som planerats för de nationella projekten med ledningsansvar kommer ${percent} från EU och staten.`
          : `Av den planerade finansieringen kommer ${percent} från EU och staten.`,
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
  compareSummary: (standings, format) => {
    const whose = (id: SourceId): string =>
      id === 'municipal' ? 'Kommunernas andel' : 'Den övriga offentliga finansieringens andel';
    return compared(standings, {
      bothWithin:
        'Kommunernas och den övriga offentliga finansieringens andelar ligger inom finansieringsmodellens gränser.',
      one: ({ id, share, low, high, off }) =>
        isLevel(off)
          ? `${whose(id)} ligger inom modellens gränser.`
          : `${whose(id)}, ${format.longPercent(share)}, ligger ${format.points(Math.abs(off))} ` +
            (off < 0
              ? `under finansieringsmodellens nedre gräns (${format.percentRange(low, low)}).`
              : `över finansieringsmodellens övre gräns (${format.percentRange(high, high)}).`),
      state: ({ share, off }) =>
        isLevel(off)
          ? `Andelen från EU och staten, ${format.longPercent(share)}, följer modellen.`
          : `Andelen från EU och staten, ${format.longPercent(share)}, är ${format.points(Math.abs(off))} ${off > 0 ? 'större' : 'mindre'} än i modellen.`,
      noPrivate: 'Privat finansiering har ingen egen andel i modellen.',
    });
  },
};
