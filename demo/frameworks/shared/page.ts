/** What the examples have in common: their words and the cities, both from the published data. */
import type { InnocitiesErrorEvent, Language } from 'innocities-widgets';
import agreements from 'innocities-widgets/data/agreements.json';
import plannedFunding from 'innocities-widgets/data/planned-funding.json';
import themes from 'innocities-widgets/data/themes.json';

export const languages: readonly { id: Language; name: string }[] = [
  { id: 'fi', name: 'Suomi' },
  { id: 'sv', name: 'Svenska' },
  { id: 'en', name: 'English' },
];

interface Words {
  readonly site: string;
  /** With soft hyphens, for narrow screens. */
  readonly title: string;
  readonly notice: string;
  readonly languages: string;
  readonly lead: string;
  readonly city: string;
  readonly wholeCountry: string;
  readonly show: string;
  readonly regions: string;
  readonly brief: string;
  readonly themes: string;
  readonly fundingFirst: string;
  readonly selected: string;
  readonly datasets: string;
  readonly problem: (code: InnocitiesErrorEvent['code']) => string;
}

export const words: Readonly<Record<Language, Words>> = {
  fi: {
    site: 'Koskelan kaupunki',
    title: 'Ekosysteemi\u00adsopimukset',
    notice:
      'Koskela on keksitty kaupunki: tämä sivu esittelee innocities-widgets-kirjaston oikeilla luvuilla.',
    languages: 'Kieli',
    lead: 'Valtiolla ja 16 kaupunkiseudulla on sopimus innovaatiotoiminnan vahvistamisesta vuosina 2021–2027.',
    city: 'Kaupunkiseutu',
    wholeCountry: 'Koko maa',
    show: 'Mitä näytetään',
    regions: 'Maakuntien nimet kartalla',
    brief: 'Ei tiivistelmiä',
    themes: 'Hankkeiden teemat',
    fundingFirst: 'Rahoitus ennen karttaa',
    selected: 'Valittuna',
    datasets: 'Ladatut aineistot',
    problem: (code) => `Kuvio ei saanut lukujaan (${code}).`,
  },
  sv: {
    site: 'Koskela stad',
    title: 'Ekosystem\u00adavtalen',
    notice:
      'Koskela är en påhittad stad: sidan visar biblioteket innocities-widgets med riktiga siffror.',
    languages: 'Språk',
    lead: 'Staten och 16 stadsregioner har avtal om att stärka innovationsverksamheten åren 2021–2027.',
    city: 'Stadsregion',
    wholeCountry: 'Hela landet',
    show: 'Vad som visas',
    regions: 'Landskapens namn på kartan',
    brief: 'Inga sammanfattningar',
    themes: 'Projektens teman',
    fundingFirst: 'Finansieringen före kartan',
    selected: 'Valt',
    datasets: 'Inlästa data',
    problem: (code) => `Diagrammet fick inte sina siffror (${code}).`,
  },
  en: {
    site: 'City of Koskela',
    title: 'Ecosystem agreements',
    notice:
      'Koskela is an invented city: this page shows the innocities-widgets library with real figures.',
    languages: 'Language',
    lead: 'The state and 16 city regions have agreed to strengthen innovation in 2021–2027.',
    city: 'City region',
    wholeCountry: 'Whole country',
    show: 'What is shown',
    regions: 'Names of the regions on the map',
    brief: 'No summaries',
    themes: 'Themes of the projects',
    fundingFirst: 'Funding before the map',
    selected: 'Selected',
    datasets: 'Datasets loaded',
    problem: (code) => `The chart did not get its figures (${code}).`,
  },
};

/** The city regions in the alphabetical order of the language. */
export function citiesIn(language: Language): { id: string; name: string }[] {
  const { compare } = new Intl.Collator(language);
  return agreements.rows
    .map(({ place, name }) => ({ id: place, name: name[language] }))
    .sort((a, b) => compare(a.name, b.name));
}

/** The name of a city region; of the whole country where none is selected. */
export const cityIn = (language: Language, city: string): string =>
  citiesIn(language).find(({ id }) => id === city)?.name ?? words[language].wholeCountry;

/** The titles of datasets, as `innocities-load` names them. */
export const datasetsIn = (language: Language, loaded: readonly string[]): string =>
  [agreements, plannedFunding, themes]
    .filter(({ id }) => loaded.includes(id))
    .map(({ title }) => title[language])
    .join(', ');

/** The page itself must say its language too: readers hear it by that. */
export function describePage(language: Language): void {
  document.documentElement.lang = language;
  document.title = `${agreements.title[language]} – ${words[language].site}`;
}
