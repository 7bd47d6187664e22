import type { Language } from './languages.js';
import type { ErrorCode } from './messages.js';

/** Words of what a reader opens and of what goes wrong: not in the first view of anybody. */
export interface OnDemandMessages {
  /** Shown while the keyboard focus is in the picture. */
  readonly keys: string;
  readonly downloadImage: string;
  readonly downloadVector: string;
  readonly downloadTable: string;
  readonly downloadFailed: string;
  readonly emptyTitle: string;
  readonly emptyText: (place: string) => string;
  readonly showCountry: string;
  readonly errorText: Readonly<Record<ErrorCode, string>>;
  readonly staleText: string;
  readonly retry: string;
}

export const onDemandMessages: Readonly<Record<Language, OnDemandMessages>> = {
  fi: {
    keys: 'Selaa nuolinäppäimillä, valitse Enterillä, poistu Esc\u2011näppäimellä.',
    downloadImage: 'Kuva',
    downloadVector: 'Vektorikuva',
    downloadTable: 'Taulukko',
    downloadFailed: 'Tiedoston tekeminen ei onnistunut.',
    emptyTitle: 'Valinnasta ei ole tietoja',
    emptyText: (place) =>
      `Aineistossa ei ole tietoja tästä valinnasta (${place}). Puuttuva tieto ei tarkoita nollaa.`,
    showCountry: 'Näytä koko maan tiedot',
    errorText: {
      network: 'Tiedostoon ei saatu yhteyttä. Tarkista verkkoyhteys ja yritä uudelleen.',
      status: 'Palvelin ei antanut tiedostoa. Yritä myöhemmin uudelleen.',
      type: 'Osoitteesta tuli muuta kuin JSON-tiedosto. Sivuston ylläpito voi korjata asian.',
      size: 'Tiedosto on liian suuri (yli 5 megatavua). Sivuston ylläpito voi korjata asian.',
      timeout: 'Vastausta ei tullut kymmenessä sekunnissa. Yritä uudelleen.',
      syntax: 'Tiedosto on vioittunut eikä sitä voi lukea. Sivuston ylläpito voi korjata asian.',
      schema: 'Tiedoston sisältö ei ole sovitussa muodossa. Sivuston ylläpito voi korjata asian.',
      city: 'Tiedostossa on tuntematon kaupunki. Sivuston ylläpito voi korjata asian.',
      internal: 'Lukuja ei voitu näyttää. Sivuston ylläpito voi korjata asian.',
    },
    staleText: 'Näkyvissä ovat viimeksi ladatut luvut.',
    retry: 'Yritä uudelleen',
  },
  sv: {
    keys: 'Bläddra med piltangenterna, välj med Enter, lämna med Esc.',
    downloadImage: 'Bild',
    downloadVector: 'Vektorbild',
    downloadTable: 'Tabell',
    downloadFailed: 'Filen kunde inte skapas.',
    emptyTitle: 'Det finns inga uppgifter för urvalet',
    emptyText: (place) =>
      `Datamängden innehåller inga uppgifter för detta urval (${place}). En uppgift som saknas betyder inte noll.`,
    showCountry: 'Visa uppgifter för hela landet',
    errorText: {
      network: 'Det gick inte att nå filen. Kontrollera nätförbindelsen och försök igen.',
      status: 'Servern lämnade inte ut filen. Försök igen senare.',
      type: 'Adressen gav något annat än en JSON-fil. Webbplatsens administratör kan rätta till saken.',
      size: 'Filen är för stor (över 5 megabyte). Webbplatsens administratör kan rätta till saken.',
      timeout: 'Inget svar kom inom tio sekunder. Försök igen.',
      syntax:
        'Filen är skadad och kan inte läsas. Webbplatsens administratör kan rätta till saken.',
      schema:
        'Filens innehåll har inte rätt form. Webbplatsens administratör kan rätta till saken.',
      city: 'Filen innehåller en okänd stad. Webbplatsens administratör kan rätta till saken.',
      internal: 'Siffrorna kunde inte visas. Webbplatsens administratör kan rätta till saken.',
    },
    staleText: 'De senast laddade siffrorna visas.',
    retry: 'Försök igen',
  },
  en: {
    keys: 'Browse with the arrow keys, select with Enter, leave with Esc.',
    downloadImage: 'Image',
    downloadVector: 'Vector image',
    downloadTable: 'Table',
    downloadFailed: 'The file could not be made.',
    emptyTitle: 'No data for this selection',
    emptyText: (place) =>
      `The dataset has no figures for this selection (${place}). Missing data does not mean zero.`,
    showCountry: 'Show the whole country',
    errorText: {
      network: 'The file could not be reached. Check your connection and try again.',
      status: 'The server did not provide the file. Try again later.',
      type: 'The address gave something other than a JSON file. The site’s administrator can fix this.',
      size: 'The file is too large (over 5 megabytes). The site’s administrator can fix this.',
      timeout: 'No answer came within ten seconds. Try again.',
      syntax: 'The file is damaged and cannot be read. The site’s administrator can fix this.',
      schema: 'The file does not have the agreed form. The site’s administrator can fix this.',
      city: 'The file names an unknown city. The site’s administrator can fix this.',
      internal: 'The figures could not be shown. The site’s administrator can fix this.',
    },
    staleText: 'The figures loaded last are shown.',
    retry: 'Try again',
  },
};
