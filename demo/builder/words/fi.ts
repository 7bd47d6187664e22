import { fundingSourceNames } from '../../../src/i18n/funding-sources.js';
import type { Words } from './words.js';

export const fi: Words = {
  language: 'Suomi',
  languages: 'Sivun kieli',
  product: 'Innokaupungit sivullesi',
  skip: 'Siirry sisältöön',
  tabs: 'Työkalut',
  failed:
    'Työkalun tiedostoja ei saatu luettua. Lataa sivu uudelleen. Jos se ei auta, ota yhteyttä sivuston ylläpitoon.',

  build: {
    tab: 'Tee upotus',
    title: 'Tee upotus verkkosivulle',
    lead: 'Valitse esitys ja sen asetukset, katso, miltä se näyttää, ja kopioi valmis koodi julkaisujärjestelmääsi. Luvut, lähde ja päivämäärä kulkevat mukana.',
  },
  refused: {
    title: 'Kaikkia linkin valintoja ei tunnistettu',
    text: 'Näiden tilalla on oletus:',
    close: 'Sulje huomautus',
  },

  settings: {
    title: 'Asetukset',
    widget: 'Esitys',
    content: 'Sisältö',
    language: 'Esityksen kieli',
    look: 'Ulkoasu',
    more: 'Otsikko, taulukko ja painikkeet',
    technical: 'Verkkosivujen ylläpidolle',
    technicalHelp:
      'Nämä toimivat vain, kun sivulle lisätään skripti ja elementti. Osoite saa sivun hakemaan tietoja annetusta paikasta; esikatselu näyttää sen vain, jos se on tällä samalla sivustolla.',
    above: 'Edellinen otsikko sivullasi',
    aboveHelp:
      'Sen otsikon taso, jonka alle esitys tulee. Ei tule koodiin, mutta auttaa tarkistamaan otsikkotasot.',
    level: (level) => `Taso ${level} (h${level})`,
    width: 'Esityksen leveys esikatselussa, pikseliä',
    widthHelp: (least, most) =>
      `${least}–${most}. Tyhjänä esitys täyttää tilan. Omalla sivullasi esitys on aina niin leveä kuin sen paikka.`,
    widthBad: (least, most) => `Anna kokonaisluku väliltä ${least}–${most}.`,
    fontSize: 'Tekstin koko',
    fontSizes: {
      medium: 'Lukijan oma koko',
      '1em': 'Ympäröivän tekstin koko',
      '1rem': 'Sivuston peruskoko (1 rem)',
      large: 'Suurempi',
      'x-large': 'Paljon suurempi',
    },
    reset: 'Palauta oletukset',
    resetDone: 'Oletukset palautettu.',
  },

  colours: {
    title: 'Omat värit',
    help: 'Oletusvärit täyttävät saavutettavuusvaatimukset. Vaihda väri vain, jos sivuston ilme sitä vaatii.',
    choose: 'Vaihdettava väri',
    add: 'Lisää väri',
    remove: (name) => `Poista: ${name}`,
    onPage: { light: 'Vaalea sivu', dark: 'Tumma sivu' },
    hex: (page) => `${page}, värikoodi`,
    pick: (page) => `${page}, valitse värikartasta`,
    bad: 'Kirjoita värikoodi muodossa #1a2b3c.',
    names: {
      surface: 'Tausta',
      ink: 'Teksti',
      ink2: 'Toissijainen teksti',
      ui: 'Painikkeiden reunat ja viiteviivat',
      line: 'Ohuet erotinviivat',
      track: 'Palkin tyhjä osa ja painettu painike',
      focus: 'Kohdistuskehys',
      ...fundingSourceNames.fi,
      money: 'Europalkit',
      count: 'Lukumääräpalkit',
      city: 'Kaupunkien merkit',
      'city-selected': 'Valitun kaupungin merkki',
      land: 'Maa-alue',
      border: 'Maakuntien rajat',
      coast: 'Rannikko ja valtakunnan raja',
      band: 'Rahoitusmallin vaihteluväli',
    },
    good: 'Valittujen värien kontrastit riittävät.',
    usual: 'Käytössä ovat oletusvärit. Niiden kontrastit riittävät.',
    weak: {
      light: 'Vaalealla sivulla kontrasti ei riitä',
      dark: 'Tummalla sivulla kontrasti ei riitä',
    },
    pair: ({ colour, ground, ratio, least }) =>
      `”${colour}” ja ”${ground}”: ${ratio}:1, vaaditaan vähintään ${least}:1`,
    unused: 'tämä esitys ei nyt käytä väriä',
  },

  preview: {
    title: 'Esikatselu',
    on: 'Näytä',
    pages: { light: 'Vaalea sivu', dark: 'Tumma sivu', phone: 'Puhelin', all: 'Kaikki kolme' },
    frame: {
      light: 'Esikatselu vaalealla sivulla',
      dark: 'Esikatselu tummalla sivulla',
      phone: 'Esikatselu puhelimen leveydellä',
    },
    width: (px) => `leveys ${px} px`,
    scroll: 'Esikatselu, vieritettävä',
    shown: (heading) => `Esikatselussa: ${heading}`,
    failed: 'Esikatselua ei saatu näkyviin. Lataa sivu uudelleen.',
  },

  code: {
    title: 'Koodi sivulle',
    lead: 'Valitse tapa, joka sopii julkaisujärjestelmääsi.',
    way: 'Upotustapa',
    kinds: {
      module: {
        name: 'Skripti ja elementti',
        for: 'Oma sivusto tai julkaisujärjestelmä, jossa sivun head-osaan voi lisätä skriptin. Ensisijainen tapa.',
      },
      classic: {
        name: 'Perinteinen skripti',
        for: 'Vanha sivusto, joka ei salli moduuliskriptejä, tai tiedostot toisella palvelimella ilman CORS-otsakkeita.',
      },
      wordpress: {
        name: 'Lyhytkoodi (WordPress, Drupal)',
        for: 'WordPress tai Drupal, johon ylläpito on asentanut lisäosan Innokaupungit-esitykset. Kirjoittaja ei tarvitse erityisiä oikeuksia.',
      },
      figure: {
        name: 'Taulukko, joka muuttuu esitykseksi',
        for: 'Järjestelmä, joka poistaa kirjoittajan skriptit ja vieraat elementit, esimerkiksi WordPress tai Drupal. Ylläpito lisää skriptin kerran.',
      },
      frame: {
        name: 'Kehys (iframe)',
        for: 'SharePoint ja muut järjestelmät, jotka sallivat vain kehyksen.',
      },
      static: {
        name: 'Ilman JavaScriptiä',
        for: 'Sivu, jolla skriptejä ei voi käyttää: taulukko liitettäväksi, ja komento, joka tekee kuvallisen version.',
      },
    },
    places: {
      head: 'Sivun head-osaan, kerran sivulla',
      site: 'Ylläpidolle: sivuston head-osaan, kerran',
      page: 'Tekstiin kohtaan, johon esitys tulee',
      style: 'Sivuston tyylitiedostoon: värit ja tekstin koko',
      terminal: 'Komentoriville: tekee tiedoston, jossa kuva näkyy ilman JavaScriptiä',
    },
    base: 'Missä tiedostot ovat sivustollasi?',
    baseHelp: (home) =>
      `Osoite tai polku, johon ylläpito on kopioinut dist-kansion, esimerkiksi /innocities/. Tyhjänä käytetään osoitetta, josta tämä työkalu avattiin: ${home}`,
    baseBad: 'Anna kelvollinen osoite, joka alkaa https://, tai polku, joka alkaa kauttaviivalla.',
    baseLocal: 'Tämä osoite toimii vain tällä tietokoneella. Anna oman sivustosi osoite tai polku.',
    script: 'Skriptin laajuus',
    all: 'Kaikki esitykset (jos sivulla on useita)',
    alone: 'Vain tämä esitys (pienempi tiedosto)',
    copy: 'Kopioi',
    copied: 'Kopioitu leikepöydälle.',
    select: 'Selain ei sallinut kopiointia. Teksti on valittu: paina Ctrl+C (Macissa ⌘C).',
    noFigures: 'Taulukkoa ei saatu luettua. Lataa sivu uudelleen, ennen kuin kopioit koodin.',
    loading: 'Haetaan taulukkoa koodiin…',
    leftOut: (names) =>
      `Tässä tavassa ei voi käyttää näitä asetuksia, joten ne puuttuvat koodista: ${names}.`,
    noStyle:
      'Sivuston tyylit eivät yllä kehyksen sisään, joten värit ja tekstin koko eivät ole mukana.',
    sandbox:
      'Jos kehys on toisella palvelimella ja haluat rajata sitä, lisää määrite sandbox="allow-scripts". Luvut ja taulukko säilyvät, mutta lataukset ja kartan zoomaus poistuvat.',
    frameLight: 'Kehys on vaalea, ellei väreiksi valita tummia.',
    integrity: (version) =>
      `Koodiin tulee tarkistussumma (integrity) vain, jos osoitteessa on version kansio, esimerkiksi /innocities/${version}/: muualla seuraava päivitys muuttaa tiedostot ja tarkistussumma estäisi skriptin.`,
    noIntegrity:
      'Koodissa ei ole tarkistussummaa (integrity), koska se estäisi skriptin toiselta palvelimelta ilman CORS-otsakkeita.',
    languageInside:
      'Elementin sisällä oleva taulukko on lukijoille, joilla skriptit eivät toimi. Älä poista sitä.',
    margin:
      'Selain jättää figure-elementin kummallekin puolelle 40 pikseliä tyhjää, ellei sivuston tyylitiedosto sano muuta. Jos esitys jää kapeaksi, pyydä ylläpitoa lisäämään sinne rivi .innocities { margin-inline: 0 }',
    ownData:
      'Koodin taulukossa ovat mukana tulevat luvut, ei antamasi osoitteen aineistoa. Vaihda taulukon luvut itse.',
    once: 'Jos sivulla on useita esityksiä, skripti lisätään vain kerran.',
  },

  files: {
    title: 'Kuvat ja taulukko tiedostoina',
    help: 'Tiedostot tehdään ylimmästä näkyvästä esikatselusta: sen kielellä, väreillä ja leveydellä.',
    kinds: { png: 'Lataa kuva (PNG)', svg: 'Lataa vektorikuva (SVG)', csv: 'Lataa taulukko (CSV)' },
    saved: (name) => `Tallennettu: ${name}`,
    failed: 'Tiedoston tekeminen ei onnistunut.',
    alt: 'Kuvan vaihtoehtoinen teksti',
    altHelp:
      'Lisää tämä kuvan alt-tekstiksi, kun julkaiset PNG- tai SVG-kuvan. Julkaise luvut myös taulukkona tai tekstinä.',
    copyAlt: 'Kopioi alt-teksti',
    waiting: 'Odotetaan esikatselua…',
  },

  access: {
    title: 'Saavutettavuus',
    warnings: 'Korjaa ennen julkaisua',
    none: 'Valinnoissasi ei ole saavutettavuusongelmia.',
    duties: 'Tämä jää sinun tehtäväksesi',
    headingSkips: (level, above) =>
      `Otsikkotaso hyppää: sivulla on ensin tason ${above} otsikko ja sitten esityksen tason ${level} otsikko. Ruudunlukijan käyttäjä etsii väliin jäänyttä tasoa.`,
    headingFix: (level) => `Vaihda esityksen otsikko tasolle ${level}`,
    noSummary:
      'Yhteenveto on piilotettu näkyvistä. Se kertoo kuvion pääasian sanoina ja auttaa kaikkia lukijoita, myös niitä, joille kaavion lukeminen on vaikeaa.',
    noSummaryFix: 'Näytä yhteenveto',
    noTable:
      'Taulukkonäkymä on poistettu. Taulukko on kuvion kanssa yhdenvertainen tapa lukea luvut, etenkin ruudunlukijalla.',
    noTableFix: 'Palauta taulukko',
    contrast: (name, pairs) =>
      `Väri ”${name}” heikentää kontrastia liikaa (${pairs === 1 ? 'yksi väripari' : `${pairs} väriparia`}). Tarkat arvot ovat asetusten kohdassa Omat värit.`,
    contrastFix: (name) => `Palauta oletusväri: ${name}`,
    headingFits: (level, above) =>
      `Otsikot: esityksen otsikko on tasoa ${level} ja tulee tason ${above} otsikon alle. Tasot sopivat yhteen. Tarkista ne vielä, jos siirrät esityksen toiseen kohtaan.`,
    headingFrame:
      'Otsikot: kehys on oma sivunsa, jolla on oma otsikkonsa. Kirjoita sivulle ennen kehystä otsikko, joka kertoo, mitä kehyksessä on.',
    pageLanguage: (code) =>
      `Kieli: sivun kieleksi pitää olla merkitty sama kieli, <html lang="${code}">. Tee erikielisille sivuille omat upotukset.`,
    pageLanguageOther: (name, code) =>
      `Kieli: esityksen kieli on ${name} (${code}). Upota se sivulle, jonka kieli on sama. Esitys merkitsee kielensä itse, joten ruudunlukija ääntää sen oikein myös erikielisellä sivulla.`,
    ownHeading:
      'Oma otsikko: tarkista, että otsikko kertoo, mitä luvut ovat ja mistä paikasta, sekä on samaa kieltä kuin esitys.',
    keyboard:
      'Näppäimistö: esitys toimii kokonaan näppäimistöllä. Tarkista sarkaimella valmiilla sivulla, ettei kiinteä yläpalkki tai evästeikkuna peitä kohdistusta.',
    motion:
      'Liike: esitys noudattaa lukijan vähennetyn liikkeen asetusta. Älä lisää sivulle tehosteita, jotka liikuttavat sitä.',
    picture:
      'Kuvat: jos julkaiset tiedoston esityksen sijasta, lisää alt-teksti ja julkaise luvut myös taulukkona tai tekstinä.',
    fixed: 'Korjattu.',
  },

  share: {
    title: 'Jaa valinnat',
    label: 'Linkki näihin valintoihin',
    help: 'Linkistä avautuu tämä työkalu samoilla valinnoilla. Tallenna se, niin voit palata muuttamaan upotusta.',
    copy: 'Kopioi linkki',
  },

  check: {
    tab: 'Tarkista sivu',
    title: 'Tarkista, toimiiko upotus sivulla',
    lead: 'Liitä sivun lähdekoodi. Näet, toimiiko upotus sivulla, mikä sen mahdollisesti estää ja mitä siitä voi pyytää IT-tuelta. Tarkistus tehdään selaimessasi, eikä mitään lähetetä eteenpäin.',
    html: 'Sivun lähdekoodi',
    htmlHelp: 'Avaa sivu selaimessa, paina Ctrl+U (Macissa ⌥⌘U), valitse kaikki ja kopioi.',
    address: 'Sivun osoite (vapaaehtoinen)',
    headers: 'Palvelimen otsakkeet (vapaaehtoinen)',
    headersHelp:
      'Esimerkiksi Content-Security-Policy, yksi rivillä. Ilman otsakkeita palvelimen asettamia estoja ei voi nähdä.',
    run: 'Tarkista',
    empty: 'Liitä ensin sivun lähdekoodi.',
    isAddress:
      'Tämä on osoite. Avaa sivu selaimessa, näytä sen lähdekoodi (Ctrl+U) ja liitä se tähän.',
    badAddress: 'Kirjoita osoite muodossa https://www.kaupunki.fi/sivu tai jätä kohta tyhjäksi.',
    noHeaders: 'Otsakkeita ei löytynyt. Kirjoita yksi rivillä: nimi, kaksoispiste ja arvo.',
    running: 'Tarkistetaan…',
    failed: 'Tarkistus ei onnistunut.',
    results: 'Tulokset',
    nothing: 'Ongelmia ei löytynyt.',
    found: (count) => (count === 1 ? 'Yksi havainto.' : `${count} havaintoa.`),
    copyMessage: 'Kopioi viesti',
  },

  footer: (version) =>
    `innocities-widgets ${version}. Tämä työkalu ei lähetä valintojasi minnekään eikä käytä evästeitä.`,
};
