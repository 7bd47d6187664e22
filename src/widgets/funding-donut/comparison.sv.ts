import { isLevel, told } from './comparison.grammar.js';
import type { ComparisonMessages } from './comparison.messages.js';
import type { SourceId } from './funding-donut.messages.js';

export const sv: ComparisonMessages = {
  caption: (scope) =>
    `Planerad finansiering per finansieringskälla och finansieringsmodellen, ${scope}. Streck (–): ingen egen andel i modellen.`,
  column: 'Modell, %',
  legendShare: 'Andel av den planerade finansieringen',
  legendModel: 'Andel enligt finansieringsmodellen',
  model: (range) => `Modell ${range}`,
  within: 'inom modellens gränser',
  noModel: 'Ingen egen andel i modellen',
  verdict: (points, above) => `${points} ${above ? 'över' : 'under'}`,
  matches: 'enligt modellen',
  note: (date) =>
    `Finansieringsmodellen gäller hela avtalsperioden 2021–2027, medan planen visar läget ${date}. En avvikelse från modellen är inte i sig en överträdelse.`,
  apart:
    'Projekten med ledningsansvar får separat finansiering. Källorna anger inte om modellen gäller dem.',
  source: 'Finansieringsmodell',
  summary: (standings, format) => {
    const whose = (id: SourceId): string =>
      id === 'municipal' ? 'Kommunernas andel' : 'Den övriga offentliga finansieringens andel';
    return told(standings, {
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
