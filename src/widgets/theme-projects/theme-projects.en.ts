import { capital, list } from '../../i18n/grammar.js';
import { small, tell } from './theme-projects.grammar.js';
import type { Theme, ThemeProjectsMessages } from './theme-projects.messages.js';

const NBSP = '\u00a0';

/** Names that are written small within a sentence; any other is quoted as it is. */
const english = ['Sustainable transition', 'Digitalisation and new technologies', 'Wellbeing'];

const enName = ({ name }: Theme): string => (english.includes(name) ? small(name) : `‘${name}’`);

const enCount = (amount: string): string =>
  `${amount}${NBSP}${amount === '1' ? 'project' : 'projects'}`;

export const words: ThemeProjectsMessages = {
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
  notAdditive: 'The figures of the themes should not be added up.',
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
