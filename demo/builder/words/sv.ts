import { fundingSourceNames } from '../../../src/i18n/funding-sources.js';
import type { Words } from './words.js';

export const sv: Words = {
  language: 'Svenska',
  languages: 'Sidans språk',
  product: 'Innostäderna på din webbplats',
  skip: 'Gå till innehållet',
  tabs: 'Verktyg',
  failed:
    'Verktygets filer kunde inte läsas. Ladda om sidan. Om det inte hjälper, kontakta webbplatsens administratör.',

  build: {
    tab: 'Skapa en inbäddning',
    title: 'Skapa en inbäddning för webbsidan',
    lead: 'Välj grafik och ställ in den, se hur den ser ut och kopiera den färdiga koden till ditt publiceringssystem. Siffror, källa och datum följer med.',
  },
  refused: {
    title: 'En del av valen i länken kändes inte igen',
    text: 'Dessa har ersatts med standardvärdet:',
    close: 'Stäng meddelandet',
  },

  settings: {
    title: 'Inställningar',
    widget: 'Grafik',
    content: 'Innehåll',
    language: 'Grafikens språk',
    look: 'Utseende',
    more: 'Rubrik, tabell och knappar',
    technical: 'För webbplatsens administratör',
    technicalHelp:
      'Dessa fungerar bara när skriptet och elementet läggs in på sidan. En adress får sidan att hämta uppgifter därifrån; förhandsvisningen visar dem bara om de finns på samma webbplats som det här verktyget.',
    above: 'Föregående rubrik på din sida',
    aboveHelp:
      'Nivån på den rubrik som grafiken placeras under. Ingår inte i koden, men hjälper till att kontrollera rubriknivåerna.',
    level: (level) => `Nivå ${level} (h${level})`,
    width: 'Grafikens bredd i förhandsvisningen, pixlar',
    widthHelp: (least, most) =>
      `${least}–${most}. Lämna tomt för att fylla utrymmet. På din egen sida är grafiken alltid lika bred som sin plats.`,
    widthBad: (least, most) => `Ange ett heltal mellan ${least} och ${most}.`,
    fontSize: 'Textstorlek',
    fontSizes: {
      medium: 'Läsarens egen storlek',
      '1em': 'Samma som den omgivande texten',
      '1rem': 'Webbplatsens grundstorlek (1 rem)',
      large: 'Större',
      'x-large': 'Mycket större',
    },
    reset: 'Återställ standardvärdena',
    resetDone: 'Standardvärdena är återställda.',
  },

  colours: {
    title: 'Egna färger',
    help: 'Standardfärgerna uppfyller tillgänglighetskraven. Byt färg bara om webbplatsens utseende kräver det.',
    choose: 'Färg som ska bytas',
    add: 'Lägg till färg',
    remove: (name) => `Ta bort: ${name}`,
    onPage: { light: 'Ljus sida', dark: 'Mörk sida' },
    hex: (page) => `${page}, färgkod`,
    pick: (page) => `${page}, välj ur färgkartan`,
    bad: 'Skriv färgkoden i formatet #1a2b3c.',
    names: {
      surface: 'Bakgrund',
      ink: 'Text',
      ink2: 'Sekundär text',
      ui: 'Knappkanter och hänvisningslinjer',
      line: 'Tunna skiljelinjer',
      track: 'Stapelns tomma del och nedtryckt knapp',
      focus: 'Fokusram',
      ...fundingSourceNames.sv,
      money: 'Staplar för euro',
      count: 'Staplar för antal',
      city: 'Städernas markörer',
      'city-selected': 'Den valda stadens markör',
      land: 'Landområde',
      border: 'Landskapens gränser',
      coast: 'Kust och riksgräns',
      band: 'Finansieringsmodellens intervall',
    },
    good: 'Kontrasterna mellan de valda färgerna räcker till.',
    usual: 'Standardfärgerna används. Deras kontraster räcker till.',
    weak: {
      light: 'På en ljus sida räcker kontrasten inte till',
      dark: 'På en mörk sida räcker kontrasten inte till',
    },
    pair: ({ colour, ground, ratio, least }) =>
      `”${colour}” och ”${ground}”: ${ratio}:1, minst ${least}:1 krävs`,
    unused: 'grafiken använder inte färgen just nu',
  },

  preview: {
    title: 'Förhandsvisning',
    on: 'Visa',
    pages: { light: 'Ljus sida', dark: 'Mörk sida', phone: 'Telefon', all: 'Alla tre' },
    frame: {
      light: 'Förhandsvisning på en ljus sida',
      dark: 'Förhandsvisning på en mörk sida',
      phone: 'Förhandsvisning i telefonbredd',
    },
    width: (px) => `bredd ${px} px`,
    scroll: 'Förhandsvisning, kan rullas',
    shown: (heading) => `I förhandsvisningen: ${heading}`,
    failed: 'Förhandsvisningen kunde inte visas. Ladda om sidan.',
  },

  code: {
    title: 'Kod till sidan',
    lead: 'Välj det sätt som passar ditt publiceringssystem.',
    way: 'Sätt att bädda in',
    kinds: {
      module: {
        name: 'Skript och element',
        for: 'En egen webbplats eller ett publiceringssystem där man kan lägga till skript i sidans head-del. Förstahandsvalet.',
      },
      classic: {
        name: 'Traditionellt skript',
        for: 'En gammal webbplats som inte tillåter modulskript, eller filer på en annan server utan CORS-huvuden.',
      },
      wordpress: {
        name: 'Kortkod (WordPress, Drupal)',
        for: 'WordPress eller Drupal där administratören har installerat tillägget Innostäder-grafik. Skribenten behöver inga särskilda rättigheter.',
      },
      figure: {
        name: 'Tabell som blir en grafik',
        for: 'Ett system som tar bort skribentens skript och främmande element, till exempel WordPress eller Drupal. Administratören lägger till skriptet en gång.',
      },
      frame: {
        name: 'Ram (iframe)',
        for: 'SharePoint och andra system som bara tillåter ramar.',
      },
      static: {
        name: 'Utan JavaScript',
        for: 'En sida där skript inte kan användas: en tabell att klistra in och ett kommando som gör en version med bild.',
      },
    },
    places: {
      head: 'I sidans head-del, en gång per sida',
      site: 'För administratören: i webbplatsens head-del, en gång',
      page: 'I texten där grafiken ska stå',
      style: 'I webbplatsens stilmall: färger och textstorlek',
      terminal: 'På kommandoraden: gör en fil där bilden syns utan JavaScript',
    },
    base: 'Var finns filerna på din webbplats?',
    baseHelp: (home) =>
      `Adressen eller sökvägen dit administratören har kopierat mappen dist, till exempel /innocities/. Om fältet är tomt används adressen som verktyget öppnades från: ${home}`,
    baseBad:
      'Ange en giltig adress som börjar med https:// eller en sökväg som börjar med ett snedstreck.',
    baseLocal:
      'Den här adressen fungerar bara på den här datorn. Ange adressen eller sökvägen på din egen webbplats.',
    script: 'Skriptets omfattning',
    all: 'All grafik (om sidan har mer än en)',
    alone: 'Bara den här grafiken (mindre fil)',
    copy: 'Kopiera',
    copied: 'Kopierat till urklipp.',
    select: 'Webbläsaren tillät inte kopiering. Texten är markerad: tryck Ctrl+C (på Mac ⌘C).',
    noFigures: 'Tabellen kunde inte läsas. Ladda om sidan innan du kopierar koden.',
    loading: 'Hämtar tabellen till koden…',
    leftOut: (names) =>
      `De här inställningarna kan inte användas på det här sättet och saknas därför i koden: ${names}.`,
    noStyle: 'Webbplatsens stilar når inte in i ramen, så färgerna och textstorleken ingår inte.',
    sandbox:
      'Om ramen finns på en annan server och du vill begränsa den kan du lägga till sandbox="allow-scripts". Siffrorna och tabellen finns kvar, men nedladdningarna och kartans zoom försvinner.',
    frameLight: 'Ramen är ljus om inte de mörka färgerna väljs.',
    integrity: (version) =>
      `Koden får en kontrollsumma (integrity) bara om adressen har versionens mapp, till exempel /innocities/${version}/: på andra ställen ändrar nästa uppdatering filerna, och då skulle kontrollsumman stoppa skriptet.`,
    noIntegrity:
      'Koden saknar kontrollsumma (integrity), eftersom den skulle stoppa ett skript från en annan server utan CORS-huvuden.',
    languageInside:
      'Tabellen inne i elementet är till för läsare vars webbläsare inte kör skript. Ta inte bort den.',
    margin:
      'Webbläsaren lämnar 40 pixlar tomt på var sida om elementet figure, om inte webbplatsens stilmall säger något annat. Om grafiken blir för smal, be administratören lägga till raden .innocities { margin-inline: 0 }',
    ownData:
      'Tabellen i koden har de siffror som följer med, inte datamängden på din adress. Byt själv ut siffrorna i tabellen.',
    once: 'Om det finns grafik på flera ställen på sidan läggs skriptet till bara en gång.',
  },

  files: {
    title: 'Bilder och tabell som filer',
    help: 'Filerna görs av den översta synliga förhandsvisningen, med dess språk, färger och bredd.',
    kinds: {
      png: 'Ladda ner bild (PNG)',
      svg: 'Ladda ner vektorbild (SVG)',
      csv: 'Ladda ner tabell (CSV)',
    },
    saved: (name) => `Sparad: ${name}`,
    failed: 'Filen kunde inte skapas.',
    alt: 'Bildens alternativtext',
    altHelp:
      'Använd detta som alt-text när du publicerar PNG- eller SVG-bilden. Publicera siffrorna också som tabell eller text.',
    copyAlt: 'Kopiera alt-texten',
    waiting: 'Väntar på förhandsvisningen…',
  },

  access: {
    title: 'Tillgänglighet',
    warnings: 'Åtgärda före publicering',
    none: 'Dina val har inga tillgänglighetsproblem.',
    duties: 'Det här återstår för dig',
    headingSkips: (level, above) =>
      `En rubriknivå hoppas över: sidan har först en rubrik på nivå ${above} och sedan grafikens rubrik på nivå ${level}. Den som använder skärmläsare letar efter nivån som saknas.`,
    headingFix: (level) => `Byt grafikens rubrik till nivå ${level}`,
    noSummary:
      'Sammanfattningen är dold. Den säger det viktigaste i ord och hjälper alla läsare, också dem som har svårt att läsa diagram.',
    noSummaryFix: 'Visa sammanfattningen',
    noTable:
      'Tabellvyn är borttagen. Tabellen är ett likvärdigt sätt att läsa siffrorna, särskilt med skärmläsare.',
    noTableFix: 'Ta tillbaka tabellen',
    contrast: (name, pairs) =>
      `Färgen ”${name}” försvagar kontrasten för mycket (${pairs === 1 ? 'ett färgpar' : `${pairs} färgpar`}). De exakta värdena finns i inställningarna under Egna färger.`,
    contrastFix: (name) => `Återställ standardfärgen: ${name}`,
    headingFits: (level, above) =>
      `Rubriker: grafikens rubrik är på nivå ${level} och kommer under en rubrik på nivå ${above}. Nivåerna passar ihop. Kontrollera dem igen om du flyttar grafiken.`,
    headingFrame:
      'Rubriker: ramen är en egen sida med en egen rubrik. Sätt en rubrik före ramen på din sida som berättar vad den innehåller.',
    pageLanguage: (code) =>
      `Språk: sidan ska vara märkt med samma språk, <html lang="${code}">. Gör egna inbäddningar för sidor på olika språk.`,
    pageLanguageOther: (name, code) =>
      `Språk: grafikens språk är ${name} (${code}). Bädda in den på en sida på samma språk. Grafiken märker själv ut sitt språk, så skärmläsaren uttalar den rätt också på en sida på ett annat språk.`,
    ownHeading:
      'Egen rubrik: kontrollera att rubriken berättar vad siffrorna gäller och för vilken plats, och att den är på samma språk som grafiken.',
    keyboard:
      'Tangentbord: grafiken fungerar helt med tangentbord. Kontrollera med tabbtangenten på den färdiga sidan att inget fast sidhuvud och ingen kakruta täcker fokus.',
    motion:
      'Rörelse: grafiken följer läsarens inställning för minskad rörelse. Lägg inte till effekter på sidan som rör den.',
    picture:
      'Bilder: om du publicerar en fil i stället för grafiken, lägg till alt-texten och publicera siffrorna också som tabell eller text.',
    fixed: 'Åtgärdat.',
  },

  share: {
    title: 'Dela dina val',
    label: 'Länk till de här valen',
    help: 'Länken öppnar verktyget med samma val. Spara den, så kan du komma tillbaka och ändra inbäddningen.',
    copy: 'Kopiera länken',
  },

  check: {
    tab: 'Kontrollera en sida',
    title: 'Kontrollera om inbäddningen fungerar på sidan',
    lead: 'Klistra in sidans källkod. Du ser om inbäddningen fungerar på sidan, vad som eventuellt hindrar den och vad du kan be it-stödet om. Kontrollen görs i din webbläsare och ingenting skickas vidare.',
    html: 'Sidans källkod',
    htmlHelp: 'Öppna sidan i webbläsaren, tryck Ctrl+U (på Mac ⌥⌘U), markera allt och kopiera.',
    address: 'Sidans adress (frivillig)',
    headers: 'Serverns HTTP-huvuden (frivilliga)',
    headersHelp:
      'Till exempel Content-Security-Policy, ett per rad. Utan huvudena syns inte de spärrar som servern sätter.',
    run: 'Kontrollera',
    empty: 'Klistra först in sidans källkod.',
    isAddress:
      'Det här är en adress. Öppna sidan i webbläsaren, visa dess källkod (Ctrl+U) och klistra in den här.',
    badAddress: 'Skriv adressen i formatet https://www.stad.fi/sida eller lämna fältet tomt.',
    noHeaders: 'Inga huvuden hittades. Skriv ett per rad: namn, kolon och värde.',
    running: 'Kontrollerar…',
    failed: 'Kontrollen misslyckades.',
    results: 'Resultat',
    nothing: 'Inga problem hittades.',
    found: (count) => (count === 1 ? 'En iakttagelse.' : `${count} iakttagelser.`),
    copyMessage: 'Kopiera meddelandet',
  },

  footer: (version) =>
    `innocities-widgets ${version}. Verktyget skickar inte dina val någonstans och använder inga kakor.`,
};
