import { cityIds, LEAD_PROJECTS, placeIds } from '../data/ids.js';
import { words as en } from '../widgets/funding-donut/funding-donut.en.js';
import { words as fi } from '../widgets/funding-donut/funding-donut.fi.js';
import { words as sv } from '../widgets/funding-donut/funding-donut.sv.js';
import { citiesByName, placeLabel } from '../i18n/places.js';
import { languages, type Language, type LocalizedText } from '../i18n/languages.js';

/**
 * What the attributes are called where a person chooses them: in the builder and in the forms of
 * content-management systems. The attributes and their values come from the manifest; the build fails
 * where one has no words here.
 */
export interface Label {
  readonly label: LocalizedText;
  readonly help?: LocalizedText;
  /** Words for the values; the empty value is what holds without the attribute. */
  readonly values?: Readonly<Record<string, LocalizedText>>;
}

export interface WidgetLabels {
  readonly title: LocalizedText;
  readonly description: LocalizedText;
  readonly attributes: Readonly<Record<string, Label>>;
}

const text = (fi: string, sv: string, en: string): LocalizedText => ({ fi, sv, en });

const each = (word: (language: Language) => string): LocalizedText =>
  text(word('fi'), word('sv'), word('en'));

const capital = (value: string): string => value.charAt(0).toUpperCase() + value.slice(1);

const places = (ids: readonly string[]): Record<string, LocalizedText> => ({
  '': text('Koko maa', 'Hela landet', 'Whole country'),
  ...Object.fromEntries(
    // In the Finnish order everywhere: a form that sorts anew does it in its own language.
    citiesByName('fi')
      .filter((id) => ids.includes(id))
      .map((id) => [id, each((language) => placeLabel(id, language))]),
  ),
  ...(ids.includes(LEAD_PROJECTS)
    ? { [LEAD_PROJECTS]: each((language) => capital({ fi, sv, en }[language].leadProjects)) }
    : {}),
});

const city = (ids: readonly string[]): Label => ({
  label: text('Kaupunkiseutu', 'Stadsregion', 'City region'),
  values: places(ids),
});

const inherited = text('Sivun kieli', 'Sidans språk', 'Language of the page');

/** The attributes that every widget has. */
export const commonLabels: Readonly<Record<string, Label>> = {
  city: city(cityIds),
  lang: {
    label: text('Kieli', 'Språk', 'Language'),
    values: {
      '': inherited,
      ...Object.fromEntries(
        languages.map((language) => {
          const own = { fi: 'Suomi', sv: 'Svenska', en: 'English' }[language];
          return [language, text(own, own, own)];
        }),
      ),
    },
  },
  heading: {
    label: text('Oma otsikko', 'Egen rubrik', 'Heading of your own'),
    help: text(
      'Tyhjänä näkyy esityksen oma otsikko.',
      'Om fältet är tomt visas grafikens egen rubrik.',
      'Leave empty for the widget’s own heading.',
    ),
  },
  'heading-level': {
    label: text('Otsikkotaso', 'Rubriknivå', 'Heading level'),
    help: text(
      'Yhtä tasoa alempi kuin otsikko, jonka alla esitys on.',
      'En nivå lägre än rubriken som grafiken står under.',
      'One level below the heading that the widget stands under.',
    ),
    values: Object.fromEntries(
      ['2', '3', '4', '5', '6'].map((level) => [level, text(level, level, level)]),
    ),
  },
  view: {
    label: text('Ensin näkyy', 'Visas först', 'Shown first'),
    values: {
      graphic: text('Kuva', 'Bilden', 'Picture'),
      table: text('Taulukko', 'Tabellen', 'Table'),
    },
  },
  scheme: {
    label: text('Värit', 'Färger', 'Colours'),
    values: {
      auto: text('Sivun mukaan', 'Enligt sidan', 'As the page'),
      light: text('Vaaleat', 'Ljusa', 'Light'),
      dark: text('Tummat', 'Mörka', 'Dark'),
    },
  },
  loading: {
    label: text('Latautuminen', 'Laddning', 'Loading'),
    values: {
      eager: text('Heti', 'Genast', 'At once'),
      lazy: text(
        'Kun esitys on lähellä näyttöä',
        'När grafiken närmar sig skärmen',
        'When near the screen',
      ),
    },
  },
  'no-table': {
    label: text(
      'Piilota kuvan ja taulukon valitsin',
      'Dölj valet mellan bild och tabell',
      'Hide the choice of picture or table',
    ),
  },
  'no-export': { label: text('Piilota lataukset', 'Dölj nedladdningarna', 'Hide the downloads') },
  'no-summary': {
    label: text(
      'Näytä yhteenveto vain ruudunlukijalle',
      'Visa sammanfattningen bara för skärmläsare',
      'Keep the summary to screen readers',
    ),
  },
  src: { label: text('Aineiston osoite', 'Datamängdens adress', 'Address of the dataset') },
  for: {
    label: text(
      'Seuraa esitystä, jonka id on',
      'Följer grafiken med id',
      'Follows the widget with the id',
    ),
  },
};

/** Titles, descriptions and the attributes of each widget's own. */
export const widgetLabels: Readonly<Record<string, WidgetLabels>> = {
  'city-map': {
    title: text('Innokaupunkikartta', 'Innostadskarta', 'InnoCities map'),
    description: text(
      'Ekosysteemisopimusten 16 kaupunkiseutua kartalla: jäsenet, painopisteet, rahoitus ja hankkeet.',
      'De 16 stadsregionerna med ekosystemavtal på en karta: städer, fokusområden, finansiering och projekt.',
      'The 16 city regions with an ecosystem agreement on a map: members, priority areas, funding and projects.',
    ),
    attributes: {
      measure: {
        label: text('Mittari', 'Mått', 'Measure'),
        values: {
          agreements: text('Sopimukset', 'Avtal', 'Agreements'),
          funding: text('Suunniteltu rahoitus', 'Planerad finansiering', 'Planned funding'),
          projects: text('Hankkeet', 'Projekt', 'Projects'),
          'funding-per-inhabitant': text(
            'Kuntarahoitus asukasta kohti',
            'Kommunal finansiering per invånare',
            'Municipal funding per inhabitant',
          ),
        },
      },
      regions: { label: text('Maakuntien nimet', 'Landskapens namn', 'Names of the regions') },
      tiles: { label: text('Karttatiilien osoite', 'Kartrutornas adress', 'Address of map tiles') },
      'tiles-attribution': {
        label: text('Karttatiilien lähde', 'Kartrutornas källa', 'Source of the map tiles'),
      },
    },
  },
  'funding-donut': {
    title: text('Rahoitusrengas', 'Finansieringsring', 'Funding donut'),
    description: text(
      'Kuka maksaa: EU ja valtio, kunnat, muu julkinen ja yksityinen rahoitus.',
      'Vem betalar: EU och staten, kommunerna, annan offentlig och privat finansiering.',
      'Who pays: EU and state, municipalities, other public and private funding.',
    ),
    attributes: {
      city: city(placeIds),
      compare: {
        label: text('Vertailu', 'Jämförelse', 'Comparison'),
        values: {
          none: text('Ei vertailua', 'Ingen jämförelse', 'None'),
          model: text('Rahoitusmalliin', 'Med finansieringsmodellen', 'With the funding model'),
        },
      },
      chooser: {
        label: text(
          'Lukija voi valita kaupunkiseudun',
          'Läsaren kan välja stadsregion',
          'Readers can choose the city region',
        ),
      },
    },
  },
  'theme-projects': {
    title: text('Hankkeet teemoittain', 'Projekt per tema', 'Projects by theme'),
    description: text(
      'Hankekokonaisuuksien määrä ja rahoitus kolmessa teemassa.',
      'Antal projekthelheter och finansiering i tre teman.',
      'Number of projects and their funding in three themes.',
    ),
    attributes: {
      measure: {
        label: text('Mittari', 'Mått', 'Measure'),
        values: {
          both: text('Hankkeet ja rahoitus', 'Projekt och finansiering', 'Projects and funding'),
          projects: text('Hankkeet', 'Projekt', 'Projects'),
          funding: text('Rahoitus', 'Finansiering', 'Funding'),
        },
      },
      sort: {
        label: text('Järjestys', 'Ordning', 'Order'),
        values: {
          source: text('Kuten lähteessä', 'Som i källan', 'As in the source'),
          name: text('Aakkosjärjestys', 'Alfabetisk', 'Alphabetical'),
          value: text('Suurimmasta pienimpään', 'Störst först', 'Largest first'),
        },
      },
    },
  },
};
