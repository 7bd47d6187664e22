import type { DoctorMessages, PolicyFacts } from './messages.js';

const where = (page: string | undefined): string => (page ? `På sidan ${page}` : 'På vår sida');

/** The letter to whoever keeps the policy. */
const letter = ({ page, now, ask }: PolicyFacts, why: string): string =>
  `Hej,

${where(page)} används Innostäder-grafik (siffror om ekosystemavtalen). ${why}

I policyn står nu:
    ${now}
Vi ber er ändra det till:
    ${ask}

Grafiken begär ingenting av servrar som sidan själv inte nämner, och den behöver varken 'unsafe-inline' eller 'unsafe-eval'.`;

const list = (words: readonly string[]): string => words.join(', ');

export const sv: DoctorMessages = {
  'csp-script': (facts) => ({
    title: 'Säkerhetspolicyn stoppar skriptet',
    text: `Sidans säkerhetspolicy (Content-Security-Policy) tillåter inte skriptet ${facts.what}: ”${facts.now}”.`,
    fix: `I policyn borde det stå ”${facts.ask}”.`,
    message: letter(facts, `Webbplatsens säkerhetspolicy stoppar grafikens skript ${facts.what}.`),
  }),
  'csp-nonce': (facts) => ({
    title: 'Säkerhetspolicyn kräver en nonce i skripttaggen',
    text: `Med 'strict-dynamic' räknas inte adresserna i listan; bara ett skript vars tagg har sidans nonce körs. Taggen för ${facts.what} saknar den eller har en annan: ”${facts.now}”.`,
    fix: 'Webbplatsen ska skriva sidans nonce i skripttaggen varje gång den bygger sidan.',
    message: letter(
      facts,
      `Webbplatsens säkerhetspolicy tillåter skript med nonce, och taggen för ${facts.what} har ingen giltig. Vi ber att webbplatsen skriver sidans nonce i den taggen. Om det inte går måste 'strict-dynamic' bort:`,
    ),
  }),
  'csp-inline': (facts) => ({
    title: 'Säkerhetspolicyn stoppar skript som är skrivna på sidan',
    text: `Grafikens skript hämtas av ett skript vars kod står på själva sidan, och det tillåter policyn inte: ”${facts.now}”.`,
    fix: 'Ange filen i taggen: <script type="module" src="…/innocities.js"></script>.',
  }),
  'csp-unknown': (facts) => ({
    title: 'Om säkerhetspolicyn tillåter det beror på sidans adress',
    text: `I policyn står ”${facts.now}”. Utan sidans adress går det inte att veta om den släpper igenom ${facts.what}.`,
    fix: 'Ange också sidans adress.',
  }),
  'csp-report-only': (facts) => ({
    title: 'En policy på prov skulle stoppa det här',
    text: `Policyn rapporterar bara än så länge. När den tas i bruk stoppar ”${facts.now}” ${facts.what}.`,
    fix: `Innan dess borde det stå ”${facts.ask}”.`,
    message: letter(
      facts,
      `Säkerhetspolicyn som är på prov (report-only) skulle stoppa ${facts.what} när den tas i bruk.`,
    ),
  }),
  'csp-chunks': (facts) => ({
    title: 'Grafiken syns, men inte tabellen, andra språk, zoomning eller nedladdning',
    text: `Policyn tillåter skriptet men inte filerna som det hämtar vid behov (${facts.what}): ”${facts.now}”.`,
    fix: `I policyn borde det stå ”${facts.ask}”. Eller använd innocities.classic.js, som är en enda fil.`,
    message: letter(
      facts,
      `Webbplatsens säkerhetspolicy tillåter grafikens skript men inte delarna som det hämtar senare (${facts.what}).`,
    ),
  }),
  'csp-trusted-types': (facts) => ({
    title: 'Namnet lit-html saknas i säkerhetspolicyn',
    text: `Direktivet trusted-types räknar upp namnen som skript får använda, och grafikens ”lit-html” är inte med: ”${facts.now}”. Då stannar skriptet genast.`,
    fix: `I policyn borde det stå ”${facts.ask}”.`,
    message: letter(
      facts,
      'Webbplatsens trusted-types-direktiv saknar namnet lit-html, och utan det stannar grafikens skript.',
    ),
  }),
  'csp-trusted-twice': (facts) => ({
    title: 'Med den här policyn kan bara ett av skripten fungera',
    text: `Varje skript med grafik tar namnet lit-html i bruk, och trusted-types tillåter ett namn en gång: ”${facts.now}”. Det första skriptet fungerar, nästa stannar: ${facts.what}.`,
    fix: `Behåll ett skript, innocities.js, som har all grafik. Eller så borde det stå ”${facts.ask}” i policyn.`,
    message: letter(facts, 'Sidan har flera skript som tar namnet lit-html i bruk.'),
  }),
  'csp-sandbox': (facts) => ({
    title: 'Sidan ligger i en sandlåda utan skript',
    text: `Policyn ”${facts.now}” förbjuder alla skript på sidan. Läsaren ser tabellen inne i taggen.`,
    fix: `I policyn borde det stå ”${facts.ask}”.`,
    message: letter(facts, 'Webbplatsens sandbox-direktiv förbjuder alla skript på sidan.'),
  }),
  'csp-sandbox-origin': (facts) => ({
    title: 'Sandlådan gör sidan främmande för sin egen server',
    text: `Med ”${facts.now}” har sidan inget eget ursprung, och då behöver ett modulskript CORS-tillstånd även av den egna servern.`,
    fix: 'Använd innocities.classic.js utan type="module"; det behöver inget tillstånd.',
    message: letter(
      facts,
      'Webbplatsens sandbox-direktiv tar ifrån sidan dess ursprung, och därför laddas inte modulskripten.',
    ),
  }),
  'csp-sandbox-downloads': (facts) => ({
    title: 'Nedladdning fungerar inte i den här sandlådan',
    text: `Grafiken syns, men med ”${facts.now}” sparar webbläsaren inga filer.`,
    fix: `I policyn borde det stå ”${facts.ask}”. Eller utelämna nedladdningarna med no-export.`,
    message: letter(
      facts,
      'Webbplatsens sandbox-direktiv hindrar läsarna från att spara grafikens bilder och tabeller.',
    ),
  }),
  'csp-connect': (facts) => ({
    title: 'Säkerhetspolicyn stoppar siffrorna som src anger',
    text: `Grafiken får inte hämta ${facts.what}: ”${facts.now}”. Den meddelar att siffrorna inte kunde läsas.`,
    fix: `I policyn borde det stå ”${facts.ask}”. Eller utelämna src: siffrorna som följer med behöver inte hämtas.`,
    message: letter(
      facts,
      `Webbplatsens säkerhetspolicy hindrar grafiken från att läsa sina siffror, ${facts.what}.`,
    ),
  }),
  'csp-tiles': (facts) => ({
    title: 'Säkerhetspolicyn stoppar bakgrundskartan',
    text: `Kartan fungerar, men bakgrundskartan ${facts.what} syns inte: ”${facts.now}”.`,
    fix: `I policyn borde det stå ”${facts.ask}”. Eller utelämna tiles.`,
    message: letter(facts, `Webbplatsens säkerhetspolicy stoppar bakgrundskartan ${facts.what}.`),
  }),
  'csp-frame': (facts) => ({
    title: 'Säkerhetspolicyn stoppar ramen',
    text: `Sidan får inte visa ${facts.what} i en ram: ”${facts.now}”.`,
    fix: `I policyn borde det stå ”${facts.ask}”.`,
    message: letter(facts, `Webbplatsens säkerhetspolicy stoppar ramen ${facts.what}.`),
  }),
  'csp-style': (facts) => ({
    title: 'Säkerhetspolicyn stoppar den statiska sidans stilmall',
    text: `Den statiska grafiken blir utan utseende, eftersom ${facts.what} inte får laddas: ”${facts.now}”. Grafik som skriptet ritar behöver ingenting av style-src.`,
    fix: `I policyn borde det stå ”${facts.ask}”.`,
    message: letter(facts, `Webbplatsens säkerhetspolicy stoppar stilmallen ${facts.what}.`),
  }),

  'no-script': ({ tag }) => ({
    title: 'Sidan laddar inte skriptet',
    text: `På sidan finns ${tag} men inget skript för grafiken, så läsaren ser bara tabellen inuti. Många publiceringssystem tar bort skript från skribenter utan att säga det. Om sidan bara ska ha tabellen, eller om grafiken ingår i webbplatsens egen skriptfil, är allt i sin ordning.`,
    fix: 'En administratör lägger till skriptet i webbplatsens mall eller installerar tillägget för systemet.',
  }),
  'script-bundled': ({ tag, script, loads }) => ({
    title: 'Grafikens skript syns inte',
    text: loads
      ? `På sidan finns ${tag} men ingen skripttagg för grafiken. Ett skript som är skrivet på sidan nämner ${loads} och laddar kanske filen, men det syns inte i källkoden.`
      : `På sidan finns ${tag} men inget skript för grafiken vid namn. Det kan ingå i ${script}, men det går inte att se utifrån.`,
    fix: loads
      ? 'Om läsaren bara ser tabellen, skriv en skripttagg på sidan som laddar filen.'
      : "Om läsaren bara ser tabellen, skriv import 'innocities-widgets/define.js' i den skriptfilen eller ladda innocities.js.",
  }),
  'other-widget': ({ script, tag }) => ({
    title: 'Skriptet hör till en annan grafik',
    text: `I ${script} finns inte ${tag}.`,
    fix: 'Ladda innocities.js, som har all grafik.',
  }),
  'script-inert': ({ script, type }) => ({
    title: 'Webbläsaren kör inte skripttaggen',
    text: `En webbläsare kör inte ${script} som det står (${type}). Samtyckesverktyg skriver type="text/plain" och väntar på läsarens tillåtelse; grafiken sätter inga kakor och behöver ingen.`,
    fix: 'Ta bort skriptet ur samtyckesverktygets lista; taggen ska vara <script type="module" src="…/innocities.js">, inte inne i template eller noscript.',
  }),
  'script-nomodule': ({ script }) => ({
    title: 'Bara webbläsare från tiden före 2018 kör skriptet',
    text: `Med nomodule hoppar dagens webbläsare över ${script}, och de som kör det är för gamla för grafiken.`,
    fix: 'Ta bort nomodule.',
  }),
  'script-not-module': ({ script }) => ({
    title: 'type="module" saknas',
    text: `Utan det fungerar ${script} tills ett annat skript på sidan använder ett av samma korta namn; då stannar det ena.`,
    fix: 'Skriv type="module" eller använd innocities.classic.js.',
  }),
  'script-missing': ({ script, status }) => ({
    title: 'Skriptet finns inte där sidan söker det',
    text:
      status === 0
        ? `Ingen server svarade för ${script}.`
        : `Servern svarar ${status} för ${script}.`,
    fix: 'Kontrollera src och att dist/ har kopierats dit med sina mappar.',
  }),
  'script-mime': ({ script, type, page }) => ({
    title: 'Servern anger fel typ för skriptet',
    text: `Servern sänder ${script} som ”${type}”, och det kör webbläsare inte som skript.`,
    fix: 'Servern ska sända .js-filer som text/javascript.',
    message: `Hej,

${where(page)} används skriptet ${script}. Servern sänder det som ”${type}”, och då kör webbläsare det inte. Vi ber er sända .js-filer med
    Content-Type: text/javascript; charset=utf-8`,
  }),
  'script-cors': ({ script, origin, page }) => ({
    title: 'Den andra servern tillåter inte att skriptet används här',
    text: `Ett modulskript från en annan server behöver dess tillstånd (CORS), och ${script} kommer utan tillstånd för ${origin}.`,
    fix: 'Kopiera dist/ till er egen server. Eller använd innocities.classic.js utan crossorigin; det behöver inget tillstånd.',
    message: `Hej,

${where(page)} används skriptet ${script} från er server. Vi ber er sända med det, och med filerna bredvid, HTTP-huvudet
    Access-Control-Allow-Origin: *
Det låter andra webbplatser läsa skriptet, och det är det till för.`,
  }),
  'cors-unknown': ({ script }) => ({
    title: 'Skriptet kommer från en annan server',
    text: `Ett modulskript från en annan server behöver dess tillstånd (CORS). Om ${script} har det syns inte i sidans källkod.`,
    fix: 'Ange sidans adress på kommandoraden (innocities doctor), så frågas servern. En kopia av dist/ på egen server behöver inget tillstånd.',
  }),
  'mixed-content': ({ address }) => ({
    title: 'Adressen är okrypterad',
    text: `Sidan är https, och då hämtar webbläsaren inte den okrypterade adressen ${address}.`,
    fix: 'Skriv https:// i adressen eller lämna bort servern ur den.',
  }),
  'local-address': ({ address }) => ({
    title: 'Adressen fungerar bara på skribentens egen dator',
    text: `${address} betyder varje läsares egen dator, och där finns inte filerna.`,
    fix: 'Kopiera dist/ till en server och skriv dess adress.',
  }),
  'integrity-crossorigin': ({ script }) => ({
    title: 'crossorigin saknas bredvid integrity',
    text: `En webbläsare kontrollerar ett skript från en annan server bara om den får läsa det. Utan crossorigin kör den inte ${script}.`,
    fix: 'Lägg till crossorigin="anonymous". Den andra servern måste då tillåta det (CORS).',
  }),
  'integrity-wrong': ({ script, right }) => ({
    title: 'Kontrollsumman hör till en annan fil',
    text: `Integrity på sidan stämmer inte med ${script}, så webbläsaren kör det inte. Filen har troligen uppdaterats men inte taggen.`,
    fix: `Skriv integrity="${right}".`,
  }),
  'integrity-unsure': ({ script, version }) => ({
    title: 'Kontrollsumman är inte den här versionens',
    text: `Integrity för ${script} stämmer inte med version ${version}. Om webbplatsen har en annan version kan den vara rätt.`,
    fix: 'Jämför den med sri.json i den version som webbplatsen har.',
  }),
  'two-versions': ({ versions }) => ({
    title: 'Sidan laddar två versioner',
    text: `Sidan nämner versionerna ${list(versions)}. Den som körs först används på hela sidan, så det som den nyare förde med sig kan saknas.`,
    fix: 'Behåll en skripttagg, den för den nyaste versionen.',
  }),
  'loaded-twice': ({ scripts }) => ({
    title: 'Sidan laddar grafiken två gånger',
    text: `${list(scripts)}: i alla finns samma grafik. Det skadar inte, men läsaren laddar allt två gånger.`,
    fix: 'Behåll ett; innocities.js har all grafik.',
  }),
  'paints-later': ({ script, classic }) => ({
    title: 'Sidans innehåll kan flytta sig när grafiken visas',
    text: `Grafiken fungerar oavsett om ${script} står före eller efter dess tagg. Men här visas sidan innan skriptet har körts, och innehållet flyttar sig strax efteråt.`,
    fix: !classic
      ? 'Lägg <script type="module" src="…/innocities.js" blocking="render"></script> i <head>.'
      : classic.inHead
        ? `Ta bort ${classic.waits.join(' och ')} ur skripttaggen.`
        : 'Flytta skripttaggen till <head>, utan attributen defer och async.',
  }),
  'old-browser': ({ written }) => ({
    title: 'Sidan ber webbläsaren bete sig som Internet Explorer',
    text: `”${written}” gäller bara Internet Explorer och IE-läget i Edge. Där fungerar inte grafiken, och läsaren ser tabellen inuti. Andra webbläsare bryr sig inte om det.`,
    fix: 'Om ingen läser webbplatsen i IE-läge, ta bort det.',
  }),

  nothing: () => ({
    title: 'Det finns ingen grafik på sidan',
    text: 'I källkoden finns varken en tagg, en ram eller en tabell för grafiken. Publiceringssystemet kan ha tagit bort allt, eller så lägger ett skript dit det senare.',
    fix: 'Se på källkoden som webbläsaren får (Ctrl+U), inte på redigerarens.',
  }),
  piece: () => ({
    title: 'Det här är bara en del av en sida',
    text: 'Av den syns inte om skriptet laddas, vilken policy som gäller eller vilket språk sidan har.',
    fix: 'Klistra in hela sidans källkod (Ctrl+U i webbläsaren).',
  }),
  'tag-stripped': () => ({
    title: 'Publiceringssystemet har tagit bort grafikens tagg',
    text: 'Tabellen är kvar och riktig, men ingenting säger till skriptet vilken grafik som hör dit.',
    fix: 'Klistra in den andra formen, <figure class="innocities" data-innocities="…">, som de flesta system behåller, eller använd tillägget.',
  }),
  'not-a-figure': ({ tag, written }) => ({
    title: 'Grafikens figure har blivit ett annat element',
    text: `Uppgiften ${written} finns kvar, men på <${tag}>, och skriptet letar bara bland <figure>. Publiceringssystemet har troligen bytt ut elementet. Läsaren ser tabellen.`,
    fix: `Ändra <${tag}> och dess sluttagg till <figure> och </figure>. Om systemet byter tillbaka dem, använd tillägget eller en ram.`,
  }),
  'tag-as-text': ({ written }) => ({
    title: 'Taggen visas som text för läsaren',
    text: `${written} har klistrats in i ett textfält, och systemet visar den som den är.`,
    fix: 'Klistra in den i redigerarens källkodsvy (HTML, ”egen HTML”).',
  }),
  'shortcode-as-text': ({ written }) => ({
    title: 'Kortkoden visas som text för läsaren',
    text: `${written} fungerar bara där tillägget är installerat och aktiverat.`,
    fix: 'En administratör aktiverar tillägget Innostäder-grafik.',
  }),
  'tag-unknown': ({ written, meant: word, legal }) => ({
    title: 'Det finns ingen sådan grafik',
    text: `${written} finns inte; det som finns är ${list(legal)}.`,
    fix: word ? `Skriv ${word}.` : 'Skriv någon av dessa.',
  }),
  'attribute-unknown': ({ written, meant: word, tag, legal }) => ({
    title: 'Det finns inget sådant attribut',
    text: `${tag} känner inte till attributet ${written}.`,
    fix: word ? `Skriv ${word}.` : `Attributen är ${list(legal)}.`,
  }),
  'attribute-ignored': ({ written, inAddress }) =>
    inAddress
      ? {
          title: 'Det här valet fungerar inte i ramens adress',
          text: `Ramen läser inte ${written} ur sin adress, för att ingen ska kunna få den att begära något av en annan server.`,
          fix: 'Ta bort valet ur adressen eller använd grafikens eget element i stället för ramen.',
        }
      : {
          title: 'Det här attributet fungerar inte på en figure',
          text: `${written} läses inte från en figure, för att en skribent inte ska kunna få sidan att begära något av en annan server.`,
          fix: 'Använd grafikens eget element eller utelämna attributet.',
        },
  'option-unknown': ({ written, meant: word, legal }) => ({
    title: 'Ramens adress har ett okänt val',
    text: `Ramen känner inte till valet ${written}.`,
    fix: word ? `Skriv ${word}.` : `Valen är ${list(legal)}.`,
  }),
  'attribute-without-figures': ({ written, tag }) => ({
    title: 'Det finns inga siffror för det här valet',
    text: `Källorna har inga siffror som ${tag} kunde visa med ${written}. Läsaren ser bara ett meddelande om att uppgifter saknas.`,
    fix: `Ta bort ${written}.`,
  }),
  'value-unknown': ({ written, meant: word, legal }) => ({
    title: 'Det finns inget sådant värde',
    text: `Värdet ${written} är okänt; standardvärdet används i stället.`,
    fix: word ? `Skriv ${word}.` : `Värdena är ${list(legal)}.`,
  }),
  'city-unknown': ({ written, meant: word, legal }) => ({
    title: 'Det finns ingen sådan stad',
    text: `${written} är ingen stad med ekosystemavtal; hela landet visas i stället.`,
    fix: word ? `Skriv ${word}.` : `Städerna är ${list(legal)}.`,
  }),
  'flag-false': ({ written }) => ({
    title: 'Attributet är på, inte av',
    text: `${written} slår på attributet: det avgörande är att attributet finns, inte vad det har för värde.`,
    fix: 'Ta bort hela attributet.',
  }),
  'for-missing': ({ id }) => ({
    title: 'Grafiken som ska följas finns inte',
    text: `for="${id}" anger grafiken med det id:t, och den finns inte på sidan.`,
    fix: `Ge den andra grafiken id="${id}" eller lägg båda i <innocities-group>.`,
  }),
  'city-lost': ({ city, attribute }) => ({
    title: 'Publiceringssystemet har troligen tagit bort attributen',
    text: `Tabellen inuti handlar om ${city}, men taggen nämner ingen stad, så grafiken visar hela landet.`,
    fix: `Skriv ${attribute} i taggen. Om det är borta efter att du sparat, använd tillägget.`,
  }),
  'lang-missing': () => ({
    title: 'Språket är inte angivet',
    text: 'Varken taggen eller sidan har lang, så grafiken är på finska.',
    fix: 'Skriv lang="fi", lang="sv" eller lang="en" i taggen, och helst i <html> också: skärmläsare behöver det.',
  }),
  'frame-lang': () => ({
    title: 'Ramens språk är inte angivet',
    text: 'Ramens adress anger inget språk, så grafiken är på finska. Sidans eller ramens lang påverkar den inte.',
    fix: 'Lägg till ?lang=fi, ?lang=sv eller ?lang=en i adressen, eller &lang=… om den redan har andra val.',
  }),
  'lang-unsupported': ({ written, meant: word, place }) => ({
    title: 'Grafiken finns inte på det här språket',
    text: `${{ tag: 'I taggen', page: 'På sidan', address: 'I ramens adress' }[place]} står ${written}, så grafiken är på engelska.`,
    fix: word ? `Skriv ${word}.` : 'Skriv fi, sv eller en om språket ska vara ett annat.',
  }),
  'self-closing': ({ tag }) => ({
    title: 'Det som kommer efter taggen hamnar inne i grafiken',
    text: `HTML känner inte till <${tag} />: snedstrecket räknas inte, och allt till slutet av det omgivande elementet döljs inne i grafiken.`,
    fix: `Skriv <${tag} …></${tag}>.`,
  }),
  'not-closed': ({ tag }) => ({
    title: 'Sluttaggen saknas',
    text: `Allt till slutet av det omgivande elementet döljs inne i <${tag}>.`,
    fix: `Skriv </${tag}> efter tabellen.`,
  }),
  'in-paragraph': ({ tag }) => ({
    title: 'Siffrorna visas två gånger',
    text: `<${tag}> står i ett <p> som tar slut före grafikens tabell. Därför lägger webbläsaren tabellen utanför grafiken, och läsaren ser båda. Stycket kan också komma från publiceringssystemet, till exempel av de automatiska styckena i WordPress.`,
    fix: 'Ta bort <p> omkring den eller gör det till en <div>. Om systemet lägger till styckena själv, klistra in koden där det inte gör så (i WordPress i blocket Anpassad HTML).',
  }),
  'in-template': ({ tag }) => ({
    title: 'Grafiken ligger i template',
    text: `Det som ligger i <template> visas inte, varken ${tag} eller dess tabell.`,
    fix: 'Flytta ut den ur <template>, om inte ett eget skript gör det.',
  }),
  'in-noscript': ({ tag }) => ({
    title: 'Grafiken ligger i noscript',
    text: `<noscript> visas bara där inga skript körs, och utan skript är ${tag} bara sin tabell.`,
    fix: 'Ta bort <noscript>: tabellen inne i taggen är till för de läsarna.',
  }),
  'no-fallback': ({ tag }) => ({
    title: 'Det finns inga siffror inne i taggen',
    text: `Läsare utan skriptet ser ingenting av <${tag}>, och det gör inte heller sökmotorer.`,
    fix: 'Kopiera taggen med sin tabell från Skapa en inbäddning i verktyget Innostäderna på din webbplats.',
  }),
  'src-elsewhere': ({ address }) => ({
    title: 'Siffrorna kommer från en annan server',
    text: `Varje läsares webbläsare frågar ${address}, som får veta om besöket. Den servern måste också tillåta det (CORS).`,
    fix: 'Lägg filen på er egen server eller utelämna src.',
  }),
  'tiles-elsewhere': ({ address }) => ({
    title: 'Bakgrundskartan kommer från en annan server',
    text: `När läsaren klickar frågar webbläsaren ${address}, som får veta om besöket.`,
    fix: 'Berätta om det i dataskyddsbeskrivningen eller utelämna tiles: kartan är komplett utan dem.',
  }),
  'frame-title': ({ address }) => ({
    title: 'Ramen saknar namn',
    text: `En skärmläsare säger bara ”ram” om ${address}. WCAG (4.1.2) kräver ett namn.`,
    fix: 'Skriv title="…" i iframe-taggen: vad den visar, på sidans språk.',
  }),
  'frame-missing': ({ address, status }) => ({
    title: 'På ramens adress finns ingen grafik',
    text:
      status === 0
        ? `Ingen server svarade för adressen ${address}.`
        : `Servern svarar ${status} för adressen ${address}.`,
    fix: 'Kontrollera src och att dist/ har kopierats dit med sina mappar.',
  }),
  'frame-refused': ({ address, now, origin }) => ({
    title: 'Servern tillåter inte sin sida i en ram',
    text: `Servern sänder ”${now}” med ${address}, och därför visar webbläsaren den inte på ${origin}.`,
    fix: 'Den som sköter servern tillåter sidorna i mappen embed/ i ramar.',
    message: `Hej,

på ${origin} visar vi sidan ${address} från er server i en ram. Den stoppas eftersom sidan kommer med
    ${now}
Vi ber er sända sidorna i mappen embed/ med
    Content-Security-Policy: frame-ancestors 'self' ${origin}
och utan X-Frame-Options.`,
  }),
  'frame-sandbox': ({ now }) => ({
    title: 'Ramen ligger i en sandlåda utan skript',
    text: `sandbox="${now}" förbjuder ramens skript; läsaren ser dess tabell.`,
    fix: 'Skriv sandbox="allow-scripts", och allow-downloads om läsaren får spara bilder.',
  }),

  works: ({ widgets }) => ({
    title: 'Inga hinder hittades',
    text:
      widgets === 1
        ? 'Grafiken på sidan fungerar, så långt källkoden och HTTP-huvudena visar.'
        : `All grafik på sidan (${widgets}) fungerar, så långt källkoden och HTTP-huvudena visar.`,
  }),
};
