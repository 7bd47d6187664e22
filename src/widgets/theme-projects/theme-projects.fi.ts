import { capital, list } from '../../i18n/grammar.js';
import { tell } from './theme-projects.grammar.js';
import type { Theme, ThemeProjectsMessages } from './theme-projects.messages.js';

const NBSP = '\u00a0';

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

export const words: ThemeProjectsMessages = {
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
  notAdditive: 'Teemojen lukuja ei pidä laskea yhteen.',
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
