import type { Format } from '../../i18n/format.js';
import type { Figure, Theme, ThemeFacts } from './theme-projects.messages.js';

/** What a theme has, in words ready for a sentence. */
export interface Told {
  readonly theme: Theme;
  readonly amount: string;
}

/** The sentences of one language. All choice of what to tell is made in `tell`, once for all. */
export interface Sentences {
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
export function tell(facts: ThemeFacts, format: Format, words: Sentences): readonly string[] {
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

/** A name as it is written within a sentence. */
export const small = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
