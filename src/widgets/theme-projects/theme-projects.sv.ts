import { capital, list } from '../../i18n/grammar.js';
import { small, tell } from './theme-projects.grammar.js';
import type { Theme, ThemeProjectsMessages } from './theme-projects.messages.js';

const NBSP = '\u00a0';

/** Names that are written small within a sentence; any other is quoted as it is. */
const swedish = ['Hållbar omställning', 'Digitalisering och ny teknik', 'Välfärd'];

const svName = ({ name }: Theme): string =>
  swedish.includes(name) ? small(name) : `temat ”${name}”`;
const svTheme = ({ name }: Theme): string =>
  swedish.includes(name) ? `temat ${small(name)}` : `temat ”${name}”`;

const svCount = (amount: string): string =>
  `${amount}${NBSP}${amount === '1' ? 'projekthelhet' : 'projekthelheter'}`;

export const words: ThemeProjectsMessages = {
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
  notAdditive: 'Siffrorna för temana ska inte räknas ihop.',
  widened: (names) =>
    `Stapeln har ritats längre än den är för att den ska synas: ${list(names, 'och')}.`,
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
