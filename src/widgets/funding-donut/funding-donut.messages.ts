import type { FundingSource } from '../../data/select.js';
import type { Format } from '../../i18n/format.js';
import { fundingSourceNames } from '../../i18n/funding-sources.js';
import type { Language } from '../../i18n/languages.js';

export type SourceId = FundingSource;

export interface Share {
  readonly id: SourceId;
  /** Null where the source has no figure; that is not 0. */
  readonly eur: number | null;
  /** Of the printed total, 0 to 1, unrounded. */
  readonly share: number;
}

/** Whom the figures are about. */
export type Place =
  | { readonly kind: 'country' }
  | { readonly kind: 'lead-projects' }
  | {
      readonly kind: 'city';
      readonly name: string;
      readonly genitive: string;
      readonly within: string;
    };

export interface PlanFacts {
  readonly place: Place;
  readonly shares: readonly Share[];
  readonly totalEur: number;
}

/** Where a share stands beside the model. */
export interface Standing {
  readonly id: SourceId;
  readonly share: number;
  readonly low: number;
  readonly high: number;
  /** How far outside the model, in points of share; 0 within it. */
  readonly off: number;
}

export interface FundingDonutMessages {
  readonly title: string;
  readonly leadProjects: string;
  readonly sources: Readonly<Record<SourceId, string>>;
  readonly plannedTotal: string;
  readonly total: string;
  readonly caption: (scope: string) => string;
  readonly captionCompare: (scope: string) => string;
  readonly columnSource: string;
  readonly columnEuros: string;
  readonly columnShare: string;
  readonly columnModel: string;
  readonly compare: string;
  readonly legendShare: string;
  readonly legendModel: string;
  readonly model: (range: string) => string;
  readonly within: string;
  readonly noModel: string;
  readonly verdict: (points: string, above: boolean) => string;
  readonly matches: string;
  readonly modelNote: (date: string) => string;
  readonly widened: (names: readonly string[]) => string;
  readonly planned: string;
  readonly modelSource: string;
  readonly summary: (facts: PlanFacts, format: Format) => readonly string[];
  readonly compareSummary: (standings: readonly Standing[], format: Format) => readonly string[];
}

/** "a, b ja c" with the word for "and". */
const list = (items: readonly string[], and: string): string =>
  items.length < 2
    ? items.join('')
    : `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1) ?? ''}`;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The shares after the first, split into those that are planned and those that are not. */
const rest = (facts: PlanFacts) => {
  const others = facts.shares.filter(({ id }) => id !== 'eu-state');
  return {
    first: facts.shares.find(({ id }) => id === 'eu-state')?.share ?? 0,
    planned: others.filter(({ eur }) => eur !== null && eur > 0),
    absent: others.filter(({ eur }) => eur === 0),
  };
};

/** Under half a tenth of a point is no difference to a reader. */
export const isLevel = (off: number): boolean => Math.abs(off) < 0.0005;

interface CompareWords {
  readonly bothWithin: string;
  readonly one: (standing: Standing) => string;
  readonly state: (standing: Standing) => string;
  readonly noPrivate: string;
}

const compared = (standings: readonly Standing[], words: CompareWords): readonly string[] => {
  const ranges = standings.filter(({ low, high }) => low !== high);
  const fixed = standings.filter(({ low, high }) => low === high);
  const outside = ranges.filter(({ off }) => !isLevel(off));
  const inside = ranges.filter(({ off }) => isLevel(off));
  return [
    ...(outside.length === 0 ? [words.bothWithin] : [...outside, ...inside].map(words.one)),
    ...fixed.map(words.state),
    words.noPrivate,
  ];
};

const fi: FundingDonutMessages = {
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

const sv: FundingDonutMessages = {
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

const en: FundingDonutMessages = {
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

export const fundingDonutMessages: Readonly<Record<Language, FundingDonutMessages>> = {
  fi,
  sv,
  en,
};
