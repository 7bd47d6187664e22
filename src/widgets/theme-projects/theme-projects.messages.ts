import type { ThemeId } from '../../data/select.js';
import type { Kind } from '../../data/types.js';
import type { Format } from '../../i18n/format.js';
import type { Language } from '../../i18n/languages.js';

export type Figure = 'projects' | 'funding';

export interface Theme {
  readonly id: ThemeId;
  /** As the data has it, in the reader's language. */
  readonly name: string;
  /** Null where the source has no figure; that is not 0. */
  readonly projects: number | null;
  readonly funding: number | null;
}

export interface ThemeFacts {
  readonly themes: readonly Theme[];
  readonly figures: readonly Figure[];
}

export interface ThemeProjectsMessages {
  readonly title: Readonly<Record<'both' | Figure, string>>;
  /** The first words of the source line, by the kind of the figures. */
  readonly leads: Readonly<Partial<Record<Kind, string>>>;
  readonly lead: string;
  readonly columnTheme: string;
  readonly column: Readonly<Record<Figure, string>>;
  /** The title of the panel, with the unit of its labels. */
  readonly fundingIn: (millions: boolean) => string;
  readonly overlap: string;
  readonly notAdditive: string;
  readonly widened: (names: readonly string[]) => string;
  readonly spoken: (figure: Figure, value: number | null, format: Format) => string;
  readonly summary: (facts: ThemeFacts, format: Format) => readonly string[];
}

const NBSP = '\u00a0';

/** "a, b ja c" with the word for "and". */
const list = (items: readonly string[], and: string): string =>
  items.length < 2
    ? items.join('')
    : `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1) ?? ''}`;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What a theme has, in words ready for a sentence. */
interface Told {
  readonly theme: Theme;
  readonly amount: string;
}

/** The sentences of one language. All choice of what to tell is made in `tell`, once for all. */
interface Sentences {
  readonly most: (figure: Figure, theme: Theme, amount: string) => string;
  /** The theme just named leads in projects too. */
  readonly alsoMost: (amount: string) => string;
  readonly mostPair: (figure: Figure, pair: readonly Theme[], amount: string) => string;
  readonly level: (figure: Figure, amount: string) => string;
  /** Themes with one figure; `first` if no sentence before has named the figure. */
  readonly rest: (figure: Figure, rest: readonly Told[], first: boolean) => string;
  readonly both: (theme: Theme, projects: string, funding: string) => string;
  readonly missing: (figure: Figure, themes: readonly Theme[]) => string;
  readonly allMissing: (figure: Figure) => string;
  /** Themes without any of the figures asked for, where others have them. */
  readonly unknown: (themes: readonly Theme[]) => string;
}

type AmountOf = (theme: Theme, figure: Figure) => string;

/** The themes with the highest figure, level when they read alike; none without two to compare. */
function leaders(themes: readonly Theme[], figure: Figure, amountOf: AmountOf): readonly Theme[] {
  const known = themes.filter((theme) => theme[figure] !== null);
  const highest = [...known].sort((a, b) => (b[figure] ?? 0) - (a[figure] ?? 0))[0];
  if (known.length < 2 || !highest?.[figure]) return [];
  return known.filter((theme) => amountOf(theme, figure) === amountOf(highest, figure));
}

/** Who has most of each, then the themes not yet named, then what is not known. */
function tell(facts: ThemeFacts, format: Format, words: Sentences): readonly string[] {
  const amountOf = (theme: Theme, figure: Figure): string =>
    figure === 'funding'
      ? format.longEuros(theme.funding ?? 0)
      : format.number(theme.projects ?? 0);
  const { sentences, rest, told } = tellMost(facts, amountOf, words);
  return [
    ...sentences,
    ...tellRest({ ...facts, themes: rest }, told, amountOf, words),
    ...tellMissing(facts, words),
  ];
}

function tellMost({ themes, figures }: ThemeFacts, amountOf: AmountOf, words: Sentences) {
  const sentences: string[] = [];
  const named = new Set<Theme>();
  const told = new Set<Figure>();
  let before: Theme | undefined;
  let level = 0;
  // Money first: it is what the figures are most often asked for.
  for (const figure of [...figures].reverse()) {
    const leading = leaders(themes, figure, amountOf);
    const [first] = leading;
    if (!first) continue;
    told.add(figure);
    const amount = amountOf(first, figure);
    if (leading.length > 2) {
      sentences.push(words.level(figure, amount));
      level += 1;
      continue;
    }
    leading.forEach((theme) => named.add(theme));
    if (leading.length === 2) sentences.push(words.mostPair(figure, leading, amount));
    else if (before === first) sentences.push(words.alsoMost(amount));
    else {
      sentences.push(words.most(figure, first, amount));
      before = first;
    }
  }
  const rest = level === figures.length ? [] : themes.filter((theme) => !named.has(theme));
  return { sentences, rest, told };
}

function tellRest(
  { themes, figures }: ThemeFacts,
  told: ReadonlySet<Figure>,
  amountOf: AmountOf,
  words: Sentences,
): readonly string[] {
  const pairs = figures.length > 1;
  const whole = themes.filter(({ projects, funding }) => projects !== null && funding !== null);
  const both = pairs
    ? whole.map((theme) =>
        words.both(theme, amountOf(theme, 'projects'), amountOf(theme, 'funding')),
      )
    : [];
  const single = figures.flatMap((figure) => {
    const some = themes
      .filter((theme) => theme[figure] !== null && !(pairs && whole.includes(theme)))
      .map((theme): Told => ({ theme, amount: amountOf(theme, figure) }));
    return some.length > 0 ? [words.rest(figure, some, pairs || !told.has(figure))] : [];
  });
  return [...both, ...single];
}

function tellMissing({ themes, figures }: ThemeFacts, words: Sentences): readonly string[] {
  const unknown =
    figures.length > 1
      ? themes.filter(({ projects, funding }) => projects === null && funding === null)
      : [];
  return [
    ...(unknown.length > 0 ? [words.unknown(unknown)] : []),
    ...figures.flatMap((figure) => {
      const none = themes.filter((theme) => theme[figure] === null);
      if (none.length === themes.length) return [words.allMissing(figure)];
      const some = none.filter((theme) => !unknown.includes(theme));
      return some.length > 0 ? [words.missing(figure, some)] : [];
    }),
  ];
}

/** Finnish inflects the names we know; another name stands in quotes after the word "teema". */
const finnish: Readonly<Record<string, { readonly into: string; readonly genitive: string }>> = {
  'Kestävä siirtymä': { into: 'kestävään siirtymään', genitive: 'kestävän siirtymän' },
  'Digitalisaatio ja uudet teknologiat': {
    into: 'digitalisaatioon ja uusiin teknologioihin',
    genitive: 'digitalisaation ja uusien teknologioiden',
  },
  Hyvinvointi: { into: 'hyvinvointiin', genitive: 'hyvinvoinnin' },
};

const fiInto = ({ name }: Theme): string => finnish[name]?.into ?? `teemaan ”${name}”`;
const fiWithin = ({ name }: Theme): string =>
  finnish[name] ? `${finnish[name].genitive} teemassa` : `teemassa ”${name}”`;
const fiFrom = ({ name }: Theme): string =>
  finnish[name] ? `${finnish[name].genitive} teemasta` : `teemasta ”${name}”`;
const fiGenitive = ({ name }: Theme): string =>
  finnish[name] ? `${finnish[name].genitive} teeman` : `teeman ”${name}”`;

const fi: ThemeProjectsMessages = {
  title: {
    both: 'Hankekokonaisuudet ja rahoitus teemoittain',
    projects: 'Hankekokonaisuudet teemoittain',
    funding: 'Hankekokonaisuuksien rahoitus teemoittain',
  },
  leads: {
    actual: 'Käynnistyneet hankekokonaisuudet',
    planned: 'Suunnitellut hankekokonaisuudet',
  },
  lead: 'Hankekokonaisuudet',
  columnTheme: 'Teema',
  column: { projects: 'Hankekokonaisuuksia', funding: 'Rahoitus, €' },
  fundingIn: (millions) => (millions ? `Rahoitus, milj.${NBSP}€` : `Rahoitus,${NBSP}€`),
  overlap: 'Hankekokonaisuus voi kuulua useampaan teemaan',
  notAdditive: 'Teemojen lukuja ei voi laskea yhteen.',
  widened: (names) =>
    `Palkki on piirretty todellista pidempänä, jotta se näkyy: ${list(names, 'ja')}.`,
  spoken: (figure, value, format) => {
    if (value === null) {
      return figure === 'projects' ? 'hankekokonaisuuksista ei tietoa' : 'rahoituksesta ei tietoa';
    }
    if (figure === 'funding') return format.longEuros(value);
    return `${format.number(value)}${NBSP}${value === 1 ? 'hankekokonaisuus' : 'hankekokonaisuutta'}`;
  },
  summary: (facts, format) =>
    tell(facts, format, {
      most: (figure, theme, amount) =>
        figure === 'funding'
          ? `${capital(fiInto(theme))} kohdistuu eniten rahoitusta, ${amount}.`
          : `Hankekokonaisuuksia on eniten ${fiWithin(theme)},${NBSP}${amount}.`,
      alsoMost: (amount) => `Siinä on myös eniten hankekokonaisuuksia, ${amount}.`,
      mostPair: (figure, pair, amount) =>
        figure === 'funding'
          ? `Eniten rahoitusta kohdistuu ${list(pair.map(fiInto), 'sekä')}, kumpaankin ${amount}.`
          : `Hankekokonaisuuksia on eniten ${list(pair.map(fiWithin), 'ja')}, kummassakin ${amount}.`,
      level: (figure, amount) =>
        figure === 'funding'
          ? `Kuhunkin teemaan kohdistuu yhtä paljon rahoitusta, ${amount}.`
          : `Kussakin teemassa on yhtä monta hankekokonaisuutta, ${amount}.`,
      rest: (figure, rest, first) =>
        `${capital(
          list(
            rest.map(({ theme, amount }, index) => {
              if (figure === 'funding') {
                return `${fiInto(theme)} ${index > 0 ? '' : first ? 'kohdistuu rahoitusta ' : 'kohdistuu '}${amount}`;
              }
              const what = first ? 'hankekokonaisuuksia on ' : 'niitä on ';
              return `${fiWithin(theme)} ${index > 0 ? '' : what}${amount}`;
            }),
            'ja',
          ),
        )}.`,
      both: (theme, projects, funding) =>
        `${capital(fiWithin(theme))} hankekokonaisuuksia on ${projects} ja rahoitusta ${funding}.`,
      missing: (figure, themes) =>
        `${capital(list(themes.map(fiGenitive), 'ja'))} ${
          figure === 'funding' ? 'rahoituksesta' : 'hankekokonaisuuksien määrästä'
        } ei ole tietoa.`,
      allMissing: (figure) =>
        `${figure === 'funding' ? 'Rahoituksesta' : 'Hankekokonaisuuksien määrästä'} ei ole tietoa.`,
      unknown: (themes) => `${capital(list(themes.map(fiFrom), 'ja'))} ei ole tietoa.`,
    }),
};

/** Names that are written small within a sentence; any other is quoted as it is. */
const swedish = ['Hållbar omställning', 'Digitalisering och ny teknik', 'Välfärd'];
const english = ['Sustainable transition', 'Digitalisation and new technologies', 'Wellbeing'];
const small = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
const svName = ({ name }: Theme): string =>
  swedish.includes(name) ? small(name) : `temat ”${name}”`;
const svTheme = ({ name }: Theme): string =>
  swedish.includes(name) ? `temat ${small(name)}` : `temat ”${name}”`;
const enName = ({ name }: Theme): string => (english.includes(name) ? small(name) : `‘${name}’`);

const svCount = (amount: string): string =>
  `${amount}${NBSP}${amount === '1' ? 'projekthelhet' : 'projekthelheter'}`;
const enCount = (amount: string): string =>
  `${amount}${NBSP}${amount === '1' ? 'project' : 'projects'}`;

const sv: ThemeProjectsMessages = {
  title: {
    both: 'Projekthelheter och finansiering per tema',
    projects: 'Projekthelheter per tema',
    funding: 'Projekthelheternas finansiering per tema',
  },
  leads: { actual: 'Projekthelheter som har startat', planned: 'Planerade projekthelheter' },
  lead: 'Projekthelheter',
  columnTheme: 'Tema',
  column: { projects: 'Projekthelheter', funding: 'Finansiering, €' },
  fundingIn: (millions) => (millions ? `Finansiering, mn${NBSP}€` : `Finansiering,${NBSP}€`),
  overlap: 'En projekthelhet kan höra till flera teman',
  notAdditive: 'Siffrorna för temana kan inte räknas ihop.',
  widened: (names) => `Stapeln har ritats längre än den är för att synas: ${list(names, 'och')}.`,
  spoken: (figure, value, format) => {
    if (value === null) {
      return figure === 'projects'
        ? 'uppgift om projekthelheter saknas'
        : 'uppgift om finansieringen saknas';
    }
    return figure === 'funding' ? format.longEuros(value) : svCount(format.number(value));
  },
  summary: (facts, format) =>
    tell(facts, format, {
      most: (figure, theme, amount) =>
        figure === 'funding'
          ? `Mest finansiering, ${amount}, går till ${svName(theme)}.`
          : `Flest projekthelheter,${NBSP}${amount}, finns inom ${svTheme(theme)}.`,
      alsoMost: (amount) => `Där finns också flest projekthelheter, ${amount}.`,
      mostPair: (figure, pair, amount) =>
        figure === 'funding'
          ? `Mest finansiering går till ${list(pair.map(svName), 'samt')}, ${amount} vardera.`
          : `Flest projekthelheter finns inom ${list(pair.map(svName), 'samt')}, ${amount} i vardera.`,
      level: (figure, amount) =>
        figure === 'funding'
          ? `Finansieringen är lika stor i alla teman, ${amount} per tema.`
          : `Antalet projekthelheter är lika stort i alla teman, ${amount} per tema.`,
      rest: (figure, rest, first) =>
        figure === 'funding'
          ? `${capital(
              list(
                rest.map(
                  ({ theme, amount }, index) =>
                    `${svName(theme)} ${index > 0 ? '' : 'får '}${amount}${first && index === 0 ? ' i finansiering' : ''}`,
                ),
                'och',
              ),
            )}.`
          : `${capital(
              list(
                rest.map(
                  ({ theme, amount }, index) =>
                    `inom ${svTheme(theme)} ${index > 0 ? '' : 'finns '}${first && index === 0 ? svCount(amount) : amount}`,
                ),
                'och',
              ),
            )}.`,
      both: (theme, projects, funding) =>
        `Inom ${svTheme(theme)} finns ${svCount(projects)}, och finansieringen uppgår till ${funding}.`,
      missing: (figure, themes) =>
        `För ${list(themes.map(svTheme), 'och')} saknas uppgift om ${
          figure === 'funding' ? 'finansieringen' : 'antalet projekthelheter'
        }.`,
      allMissing: (figure) =>
        `Uppgifter om ${figure === 'funding' ? 'finansieringen' : 'antalet projekthelheter'} saknas.`,
      unknown: (themes) => `För ${list(themes.map(svTheme), 'och')} saknas uppgifter.`,
    }),
};

const en: ThemeProjectsMessages = {
  title: {
    both: 'Projects and funding by theme',
    projects: 'Projects by theme',
    funding: 'Funding of projects by theme',
  },
  leads: { actual: 'Projects launched', planned: 'Planned projects' },
  lead: 'Projects',
  columnTheme: 'Theme',
  column: { projects: 'Projects', funding: 'Funding, €' },
  fundingIn: (millions) => (millions ? `Funding, €${NBSP}million` : `Funding,${NBSP}€`),
  overlap: 'A project can belong to more than one theme',
  notAdditive: 'The figures of the themes cannot be added up.',
  widened: (names) =>
    `The bar is drawn longer than it is so that it can be seen: ${list(names, 'and')}.`,
  spoken: (figure, value, format) => {
    if (value === null) {
      return figure === 'projects' ? 'no data on projects' : 'no data on funding';
    }
    return figure === 'funding' ? format.longEuros(value) : enCount(format.number(value));
  },
  summary: (facts, format) =>
    tell(facts, format, {
      most: (figure, theme, amount) =>
        figure === 'funding'
          ? `The largest amount of funding, ${amount}, goes to ${enName(theme)}.`
          : `The largest number of projects,${NBSP}${amount}, is in ${enName(theme)}.`,
      alsoMost: (amount) => `The same theme has the most projects, ${amount}.`,
      mostPair: (figure, pair, amount) =>
        `${capital(list(pair.map(enName), 'and'))} have the most ${
          figure === 'funding' ? 'funding' : 'projects'
        }, ${amount} each.`,
      level: (figure, amount) =>
        figure === 'funding'
          ? `Funding is the same in every theme, ${amount}.`
          : `The number of projects is the same in every theme, ${amount}.`,
      rest: (figure, rest, first) => {
        const preposition = figure === 'funding' ? 'for' : 'in';
        const [head] = rest;
        const subject =
          figure === 'funding'
            ? `${first ? 'Funding' : 'The figure'} is`
            : `There ${head?.amount === '1' ? 'is' : 'are'}`;
        const amounts = rest.map(({ theme, amount }, index) => {
          const what = figure === 'projects' && first && index === 0 ? enCount(amount) : amount;
          return `${what} ${preposition} ${enName(theme)}`;
        });
        return `${subject} ${list(amounts, 'and')}.`;
      },
      both: (theme, projects, funding) =>
        `In ${enName(theme)} there ${projects === '1' ? 'is' : 'are'} ${enCount(projects)}, with ${funding} in funding.`,
      missing: (figure, themes) => {
        const [what, preposition] =
          figure === 'funding' ? ['the funding', 'of'] : ['the number of projects', 'in'];
        const where = themes.map((theme) => `${preposition} ${enName(theme)}`);
        return `There is no data on ${what} ${list(where, 'and')}.`;
      },
      allMissing: (figure) =>
        `There is no data on ${figure === 'funding' ? 'funding' : 'the number of projects'}.`,
      unknown: (themes) =>
        `There is no data ${list(
          themes.map((theme) => `on ${enName(theme)}`),
          'and',
        )}.`,
    }),
};

export const themeProjectsMessages: Readonly<Record<Language, ThemeProjectsMessages>> = {
  fi,
  sv,
  en,
};
