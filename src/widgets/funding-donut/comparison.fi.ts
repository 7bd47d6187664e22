import { isLevel, told } from './comparison.grammar.js';
import type { ComparisonMessages } from './comparison.messages.js';
import type { SourceId } from './funding-donut.messages.js';

export const fi: ComparisonMessages = {
  caption: (scope) =>
    `Suunniteltu rahoitus rahoituslähteittäin ja rahoitusmalli, ${scope}. Viiva (–): ei omaa osuutta mallissa.`,
  column: 'Malli, %',
  legendShare: 'Osuus suunnitellusta rahoituksesta',
  legendModel: 'Rahoitusmallin mukainen osuus',
  model: (range) => `Malli ${range}`,
  within: 'mallin rajoissa',
  noModel: 'Ei omaa osuutta mallissa',
  verdict: (points, above) => `${points} ${above ? 'yli' : 'alle'}`,
  matches: 'mallin mukainen',
  note: (date) =>
    `Rahoitusmalli kuvaa koko sopimuskautta 2021–2027, suunnitelma tilannetta ${date}. Poikkeama mallista ei sinänsä ole rikkomus.`,
  apart:
    'Vetovastuuhankkeet saavat erillistä rahoitusta. Lähteet eivät kerro, koskeeko malli niitä.',
  source: 'Rahoitusmalli',
  summary: (standings, format) => {
    const whose = (id: SourceId): string =>
      id === 'municipal' ? 'Kuntien osuus' : 'Muun julkisen rahoituksen osuus';
    const by = (off: number): string => format.points(Math.abs(off)).replace(/kköä?$/, 'köllä');
    return told(standings, {
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
