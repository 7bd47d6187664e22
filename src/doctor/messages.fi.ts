import type { DoctorMessages, PolicyFacts } from './messages.js';

const where = (page: string | undefined): string => (page ? `Sivulla ${page}` : 'Sivullamme');

/** The letter to whoever keeps the policy. */
const letter = ({ page, now, ask }: PolicyFacts, why: string): string =>
  `Hei,

${where(page)} käytetään Innokaupungit-esityksiä (ekosysteemisopimusten lukuja). ${why}

Turvakäytännössä lukee nyt:
    ${now}
Pyydämme muuttamaan sen muotoon:
    ${ask}

Esitykset eivät pyydä mitään palvelimilta, joita sivu itse ei nimeä, eivätkä tarvitse lähteitä 'unsafe-inline' ja 'unsafe-eval'.`;

const list = (words: readonly string[]): string => words.join(', ');

export const fi: DoctorMessages = {
  'csp-script': (facts) => ({
    title: 'Sisältöturvakäytäntö estää skriptin',
    text: `Sivun sisältöturvakäytäntö (CSP) ei salli skriptiä ${facts.what}: ”${facts.now}”.`,
    fix: `Turvakäytännössä pitäisi lukea ”${facts.ask}”.`,
    message: letter(
      facts,
      `Sivuston sisältöturvakäytäntö (Content-Security-Policy) estää niiden skriptin ${facts.what}.`,
    ),
  }),
  'csp-nonce': (facts) => ({
    title: 'Sisältöturvakäytäntö vaatii skriptitagiin noncen',
    text: `Kun käytännössä on 'strict-dynamic', luettelon osoitteita ei oteta huomioon, vaan vain skripti, jonka tagissa on sivun nonce, ajetaan. Tagissa, joka hakee skriptin ${facts.what}, sitä ei ole tai se on väärä: ”${facts.now}”.`,
    fix: 'Sivuston pitää kirjoittaa sivun nonce skriptitagiin aina, kun se muodostaa sivun.',
    message: letter(
      facts,
      `Sivuston sisältöturvakäytäntö sallii skriptit noncella, eikä skriptin ${facts.what} tagissa ole kelpaavaa. Pyydämme, että sivusto kirjoittaa sivun noncen siihen. Jos se ei käy, 'strict-dynamic' pitää poistaa:`,
    ),
  }),
  'csp-inline': (facts) => ({
    title: 'Sisältöturvakäytäntö estää sivuun kirjoitetut skriptit',
    text: `Esitysten skriptin hakee skripti, jonka koodi on sivulla itsellään, eikä käytäntö salli sitä: ”${facts.now}”.`,
    fix: 'Nimeä tiedosto tagissa: <script type="module" src="…/innocities.js"></script>.',
  }),
  'csp-unknown': (facts) => ({
    title: 'Sivun osoite ratkaisee, salliiko sisältöturvakäytäntö skriptin',
    text: `Turvakäytännössä lukee ”${facts.now}”. Ilman sivun osoitetta ei voi tietää, päästääkö se läpi tiedoston ${facts.what}.`,
    fix: 'Anna myös sivun osoite.',
  }),
  'csp-report-only': (facts) => ({
    title: 'Kokeilussa oleva käytäntö estäisi tämän',
    text: `Käytäntö vasta raportoi. Kun se otetaan käyttöön, ”${facts.now}” estää tiedoston ${facts.what}.`,
    fix: `Sitä ennen siinä pitäisi lukea ”${facts.ask}”.`,
    message: letter(
      facts,
      `Kokeilussa oleva sisältöturvakäytäntö (report-only) estäisi käyttöön otettuna tiedoston ${facts.what}.`,
    ),
  }),
  'csp-chunks': (facts) => ({
    title: 'Esitys näkyy, mutta taulukko, muut kielet, zoomaus ja lataukset puuttuvat',
    text: `Käytäntö sallii skriptin mutta ei tiedostoja, jotka se hakee tarvittaessa (${facts.what}): ”${facts.now}”.`,
    fix: `Turvakäytännössä pitäisi lukea ”${facts.ask}”. Toinen tapa on innocities.classic.js, joka on yksi tiedosto.`,
    message: letter(
      facts,
      `Sivuston sisältöturvakäytäntö sallii niiden skriptin mutta ei osia, jotka se hakee myöhemmin (${facts.what}).`,
    ),
  }),
  'csp-trusted-types': (facts) => ({
    title: 'Sisältöturvakäytännöstä puuttuu nimi lit-html',
    text: `Direktiivi trusted-types luettelee nimet, joita skriptit saavat käyttää, eikä esitysten ”lit-html” ole niiden joukossa: ”${facts.now}”. Silloin skripti pysähtyy heti alkuunsa.`,
    fix: `Turvakäytännössä pitäisi lukea ”${facts.ask}”.`,
    message: letter(
      facts,
      'Sivuston trusted-types-direktiivissä ei ole nimeä lit-html, jota ilman niiden skripti pysähtyy.',
    ),
  }),
  'csp-trusted-twice': (facts) => ({
    title: 'Tällä käytännöllä vain yksi esitysten skripti voi toimia',
    text: `Jokainen esitysten skripti ottaa käyttöön nimen lit-html, ja trusted-types sallii saman nimen kerran: ”${facts.now}”. Ensimmäinen skripti toimii, seuraava pysähtyy: ${facts.what}.`,
    fix: `Jätä yksi skripti, innocities.js, jossa ovat kaikki esitykset. Tai turvakäytännössä pitäisi lukea ”${facts.ask}”.`,
    message: letter(facts, 'Sivulla on useampi skripti, joka ottaa käyttöön nimen lit-html.'),
  }),
  'csp-sandbox': (facts) => ({
    title: 'Sivu on hiekkalaatikossa, jossa skriptejä ei ajeta',
    text: `Käytäntö ”${facts.now}” kieltää sivun kaikki skriptit. Lukija näkee tagin sisällä olevan taulukon.`,
    fix: `Turvakäytännössä pitäisi lukea ”${facts.ask}”.`,
    message: letter(facts, 'Sivuston sandbox-direktiivi kieltää sivun kaikki skriptit.'),
  }),
  'csp-sandbox-origin': (facts) => ({
    title: 'Hiekkalaatikko tekee sivusta vieraan omalle palvelimelleen',
    text: `Käytäntö ”${facts.now}” vie sivulta sen alkuperän, ja silloin moduuliskripti tarvitsee CORS-luvan omaltakin palvelimelta.`,
    fix: 'Käytä tiedostoa innocities.classic.js ilman määritettä type="module"; se ei tarvitse lupaa.',
    message: letter(
      facts,
      'Sivuston sandbox-direktiivi vie sivulta sen alkuperän, minkä vuoksi moduuliskriptit eivät lataudu.',
    ),
  }),
  'csp-sandbox-downloads': (facts) => ({
    title: 'Lataukset eivät toimi tässä hiekkalaatikossa',
    text: `Esitys näkyy, mutta käytännön ”${facts.now}” vuoksi selain ei tallenna tiedostoja.`,
    fix: `Turvakäytännössä pitäisi lukea ”${facts.ask}”. Tai jätä lataukset pois määritteellä no-export.`,
    message: letter(
      facts,
      'Sivuston sandbox-direktiivin vuoksi lukija ei voi tallentaa esitysten kuvia ja taulukoita.',
    ),
  }),
  'csp-connect': (facts) => ({
    title: 'Sisältöturvakäytäntö estää luvut, jotka src nimeää',
    text: `Esitys ei saa hakea tiedostoa ${facts.what}: ”${facts.now}”. Se kertoo, ettei lukuja voitu lukea.`,
    fix: `Turvakäytännössä pitäisi lukea ”${facts.ask}”. Tai jätä src pois: esityksen mukana tulevat luvut eivät tarvitse hakua.`,
    message: letter(
      facts,
      `Sivuston sisältöturvakäytäntö estää esitystä lukemasta lukujaan tiedostosta ${facts.what}.`,
    ),
  }),
  'csp-tiles': (facts) => ({
    title: 'Sisältöturvakäytäntö estää taustakartan',
    text: `Kartta toimii, mutta taustakartta ${facts.what} ei tule näkyviin: ”${facts.now}”.`,
    fix: `Turvakäytännössä pitäisi lukea ”${facts.ask}”. Tai jätä tiles pois.`,
    message: letter(facts, `Sivuston sisältöturvakäytäntö estää taustakartan ${facts.what}.`),
  }),
  'csp-frame': (facts) => ({
    title: 'Sisältöturvakäytäntö estää kehyksen',
    text: `Sivu ei saa näyttää kehyksessä osoitetta ${facts.what}: ”${facts.now}”.`,
    fix: `Turvakäytännössä pitäisi lukea ”${facts.ask}”.`,
    message: letter(facts, `Sivuston sisältöturvakäytäntö estää kehyksen ${facts.what}.`),
  }),
  'csp-style': (facts) => ({
    title: 'Sisältöturvakäytäntö estää staattisen sivun tyylitiedoston',
    text: `Staattinen esitys jää ilman ulkoasuaan, koska tyylitiedosto ${facts.what} ei saa latautua: ”${facts.now}”. Esitykset, jotka skripti piirtää, eivät tarvitse style-src-direktiiviltä mitään.`,
    fix: `Turvakäytännössä pitäisi lukea ”${facts.ask}”.`,
    message: letter(facts, `Sivuston sisältöturvakäytäntö estää tyylitiedoston ${facts.what}.`),
  }),

  'no-script': ({ tag }) => ({
    title: 'Sivu ei lataa skriptiä',
    text: `Sivulla on ${tag}, mutta ei esitysten skriptiä, joten lukija näkee vain sisällä olevan taulukon. Moni julkaisujärjestelmä poistaa skriptit kirjoittajilta mitään sanomatta. Jos sivulle on tarkoitus tulla vain taulukko tai esitykset ovat sivuston omassa koontitiedostossa, kaikki on kunnossa.`,
    fix: 'Ylläpitäjä lisää skriptin sivuston pohjaan tai asentaa järjestelmään lisäosan.',
  }),
  'script-bundled': ({ tag, script, loads }) => ({
    title: 'Esitysten skriptiä ei näy',
    text: loads
      ? `Sivulla on ${tag}, mutta ei esitysten skriptitagia. Sivuun kirjoitettu skripti mainitsee tiedoston ${loads} ja ehkä lataa sen, mutta lähdekoodista sitä ei näe.`
      : `Sivulla on ${tag}, mutta esitysten skriptiä ei ole nimeltä. Se voi olla osa tiedostoa ${script}, mutta ulkoa päin sitä ei näe.`,
    fix: loads
      ? 'Jos lukija näkee vain taulukon, kirjoita sivulle skriptitagi, joka lataa tiedoston.'
      : "Jos lukija näkee vain taulukon, kirjoita koontitiedostoon import 'innocities-widgets/define.js' tai lataa innocities.js.",
  }),
  'other-widget': ({ script, tag }) => ({
    title: 'Skripti on toisen esityksen',
    text: `Tiedostossa ${script} ei ole esitystä ${tag}.`,
    fix: 'Lataa innocities.js, jossa ovat kaikki esitykset.',
  }),
  'script-inert': ({ script, type }) => ({
    title: 'Selain ei aja skriptitagia',
    text: `Selain ei aja skriptiä ${script} tällaisena (${type}). Suostumustyökalut kirjoittavat type="text/plain" ja odottavat lukijan lupaa; esitykset eivät aseta evästeitä, joten lupaa ei tarvita.`,
    fix: 'Poista skripti suostumustyökalun luettelosta; tagin pitää olla <script type="module" src="…/innocities.js">, ei templaten eikä noscriptin sisällä.',
  }),
  'script-nomodule': ({ script }) => ({
    title: 'Vain vuotta 2018 vanhemmat selaimet ajavat skriptin',
    text: `Määritteen nomodule vuoksi nykyiset selaimet ohittavat skriptin ${script}, ja ne, jotka sen ajavat, ovat esityksille liian vanhoja.`,
    fix: 'Poista nomodule.',
  }),
  'script-not-module': ({ script }) => ({
    title: 'type="module" puuttuu',
    text: `Ilman sitä ${script} toimii, kunnes jokin muu sivun skripti käyttää samaa lyhyttä nimeä; silloin toinen niistä pysähtyy.`,
    fix: 'Kirjoita type="module" tai käytä tiedostoa innocities.classic.js.',
  }),
  'script-missing': ({ script, status }) => ({
    title: 'Skripti ei ole siellä, mistä sivu sitä hakee',
    text:
      status === 0
        ? `Osoitteesta ${script} ei saatu vastausta.`
        : `Palvelimen vastaus osoitteeseen ${script} on ${status}.`,
    fix: 'Tarkista src ja se, että dist/ on kopioitu sinne kansioineen.',
  }),
  'script-mime': ({ script, type, page }) => ({
    title: 'Palvelin ilmoittaa skriptin väärällä tyypillä',
    text: `Palvelin lähettää tiedoston ${script} tyypillä ”${type}”, eivätkä selaimet aja sellaista skriptinä.`,
    fix: 'Palvelimen pitäisi lähettää .js-tiedostot tyypillä text/javascript.',
    message: `Hei,

${where(page)} käytetään skriptiä ${script}. Palvelin lähettää sen tyypillä ”${type}”, eivätkä selaimet aja sitä. Pyydämme lähettämään .js-tiedostot otsakkeella
    Content-Type: text/javascript; charset=utf-8`,
  }),
  'script-cors': ({ script, origin, page }) => ({
    title: 'Toinen palvelin ei salli skriptin käyttöä täällä',
    text: `Moduuliskripti toiselta palvelimelta tarvitsee sen luvan (CORS), eikä ${script} tule luvan kanssa sivustolle ${origin}.`,
    fix: 'Kopioi dist/ omalle palvelimellesi. Tai käytä tiedostoa innocities.classic.js ilman crossorigin-määritettä; se ei tarvitse lupaa.',
    message: `Hei,

${where(page)} käytetään palvelimeltanne skriptiä ${script}. Pyydämme lähettämään sen ja sen vieressä olevien tiedostojen mukana otsakkeen
    Access-Control-Allow-Origin: *
Se antaa lukea skriptin muilla sivustoilla, ja sitä varten se on.`,
  }),
  'cors-unknown': ({ script }) => ({
    title: 'Skripti tulee toiselta palvelimelta',
    text: `Moduuliskripti toiselta palvelimelta tarvitsee sen luvan (CORS). Onko se skriptillä ${script}, ei näy sivun lähdekoodista.`,
    fix: 'Anna sivun osoite komentorivillä (innocities doctor), jolloin lupaa kysytään palvelimelta. Kopio kansiosta dist/ omalla palvelimella ei tarvitse lupaa.',
  }),
  'mixed-content': ({ address }) => ({
    title: 'Osoite on salaamaton',
    text: `Sivu on https, eikä selain hae siihen salaamatonta osoitetta ${address}.`,
    fix: 'Kirjoita osoitteeseen https:// tai jätä palvelin osoitteesta pois.',
  }),
  'local-address': ({ address }) => ({
    title: 'Osoite toimii vain kirjoittajan omalla tietokoneella',
    text: `${address} tarkoittaa jokaisen lukijan omaa tietokonetta, eikä tiedostoja ole siellä.`,
    fix: 'Kopioi dist/ palvelimelle ja kirjoita sen osoite.',
  }),
  'integrity-crossorigin': ({ script }) => ({
    title: 'Määritteen integrity vierestä puuttuu crossorigin',
    text: `Selain tarkistaa toisen palvelimen skriptin vain, jos se saa lukea sen. Ilman crossorigin-määritettä se ei aja skriptiä ${script}.`,
    fix: 'Lisää crossorigin="anonymous". Toisen palvelimen pitää silloin sallia se (CORS).',
  }),
  'integrity-wrong': ({ script, right }) => ({
    title: 'Tarkistussumma on toisen tiedoston',
    text: `Sivulle kirjoitettu integrity ei vastaa tiedostoa ${script}, joten selain ei aja sitä. Tiedosto on luultavasti päivitetty, tagi ei.`,
    fix: `Kirjoita integrity="${right}".`,
  }),
  'integrity-unsure': ({ script, version }) => ({
    title: 'Tarkistussumma ei ole tämän version',
    text: `Skriptin ${script} integrity ei vastaa versiota ${version}. Jos sivustolla on toinen versio, se voi olla oikein.`,
    fix: 'Vertaa sitä sivustolla olevan version tiedostoon sri.json.',
  }),
  'two-versions': ({ versions }) => ({
    title: 'Sivu lataa kaksi versiota',
    text: `Sivulla nimetään versiot ${list(versions)}. Ensimmäisenä ajettavaa käytetään koko sivulla, joten uudemman tuoma voi puuttua.`,
    fix: 'Jätä yksi skriptitagi, uusimman version.',
  }),
  'loaded-twice': ({ scripts }) => ({
    title: 'Sivu lataa esitykset kahdesti',
    text: `${list(scripts)}: kaikissa on samoja esityksiä. Siitä ei ole haittaa, mutta lukija lataa kaiken kahdesti.`,
    fix: 'Jätä yksi; tiedostossa innocities.js ovat kaikki esitykset.',
  }),
  'paints-later': ({ script, classic }) => ({
    title: 'Sivun sisältö voi siirtyä, kun esitys tulee näkyviin',
    text: `Esitys toimii, olipa ${script} ennen sen tagia tai sen jälkeen. Mutta nyt sivu näytetään, ennen kuin skripti on ajettu, ja sisältö siirtyy hetken kuluttua.`,
    fix: !classic
      ? 'Lisää <script type="module" src="…/innocities.js" blocking="render"></script> sivun <head>-osaan.'
      : classic.inHead
        ? `Poista skriptitagista ${classic.waits.join(' ja ')}.`
        : 'Siirrä skriptitagi sivun <head>-osaan, ilman määritteitä defer ja async.',
  }),
  'old-browser': ({ written }) => ({
    title: 'Sivu pyytää selainta toimimaan kuin Internet Explorer',
    text: `”${written}” koskee vain Internet Exploreria ja Edgen IE-tilaa. Niissä esitykset eivät toimi, ja lukija näkee sisällä olevan taulukon. Muut selaimet eivät välitä siitä.`,
    fix: 'Jos kukaan ei lue sivustoa IE-tilassa, poista se.',
  }),

  nothing: () => ({
    title: 'Sivulla ei ole esitystä',
    text: 'Lähdekoodissa ei ole esitysten tagia, kehystä eikä taulukkoa. Julkaisujärjestelmä on voinut poistaa kaiken, tai jokin skripti lisää sen vasta myöhemmin.',
    fix: 'Katso lähdekoodia, jonka selain saa (Ctrl+U), ei editorin.',
  }),
  piece: () => ({
    title: 'Tämä on vain osa sivusta',
    text: 'Siitä ei näe, ladataanko skripti, mikä käytäntö on voimassa ja mikä sivun kieli on.',
    fix: 'Liitä koko sivun lähdekoodi (selaimessa Ctrl+U).',
  }),
  'tag-stripped': () => ({
    title: 'Julkaisujärjestelmä on poistanut esityksen tagin',
    text: 'Taulukko on jäljellä ja oikein, mutta mikään ei kerro skriptille, mikä esitys siihen kuuluu.',
    fix: 'Liitä toinen muoto, <figure class="innocities" data-innocities="…">, jonka useimmat järjestelmät säilyttävät, tai käytä lisäosaa.',
  }),
  'not-a-figure': ({ tag, written }) => ({
    title: 'Esityksen figure-elementti on vaihtunut toiseksi',
    text: `Tieto ${written} on tallella, mutta elementissä <${tag}>, ja skripti etsii sitä vain <figure>-elementeistä. Julkaisujärjestelmä on luultavasti vaihtanut elementin. Lukija näkee taulukon.`,
    fix: `Kirjoita <${tag}> ja sen lopputagi muotoon <figure> ja </figure>. Jos järjestelmä vaihtaa ne takaisin, käytä lisäosaa tai kehystä.`,
  }),
  'tag-as-text': ({ written }) => ({
    title: 'Tagi näkyy lukijalle tekstinä',
    text: `${written} on liitetty tekstikenttään, ja järjestelmä näyttää sen sellaisenaan.`,
    fix: 'Liitä se editorin lähdekoodinäkymään (HTML, ”mukautettu HTML”).',
  }),
  'shortcode-as-text': ({ written }) => ({
    title: 'Lyhytkoodi näkyy lukijalle tekstinä',
    text: `${written} toimii vain, jos lisäosa on asennettu ja otettu käyttöön.`,
    fix: 'Ylläpitäjä ottaa käyttöön lisäosan Innokaupungit-esitykset.',
  }),
  'tag-unknown': ({ written, meant: word, legal }) => ({
    title: 'Tällaista esitystä ei ole',
    text: `${written} ei ole mikään esityksistä: ${list(legal)}.`,
    fix: word ? `Kirjoita ${word}.` : 'Kirjoita jokin näistä.',
  }),
  'attribute-unknown': ({ written, meant: word, tag, legal }) => ({
    title: 'Tällaista määritettä ei ole',
    text: `${tag} ei tunne määritettä ${written}.`,
    fix: word ? `Kirjoita ${word}.` : `Sen määritteet ovat ${list(legal)}.`,
  }),
  'attribute-ignored': ({ written, inAddress }) =>
    inAddress
      ? {
          title: 'Tämä valinta ei toimi kehyksen osoitteessa',
          text: `Kehys ei ota osoitteestaan valintaa ${written}, jotta sitä ei voi saada pyytämään mitään toiselta palvelimelta.`,
          fix: 'Poista valinta osoitteesta tai käytä kehyksen sijasta esityksen omaa elementtiä.',
        }
      : {
          title: 'Tämä määrite ei toimi figure-elementissä',
          text: `Määritettä ${written} ei lueta figure-elementistä, jotta kirjoittaja ei voi saada sivua pyytämään mitään toiselta palvelimelta.`,
          fix: 'Käytä esityksen omaa elementtiä tai jätä määrite pois.',
        },
  'option-unknown': ({ written, meant: word, legal }) => ({
    title: 'Kehyksen osoitteessa on tuntematon valinta',
    text: `Kehys ei tunne valintaa ${written}.`,
    fix: word ? `Kirjoita ${word}.` : `Valinnat ovat ${list(legal)}.`,
  }),
  'attribute-without-figures': ({ written, tag }) => ({
    title: 'Tälle valinnalle ei ole lukuja',
    text: `Lähteissä ei ole lukuja, jotka ${tag} näyttäisi määritteellä ${written}. Lukija näkee vain viestin, ettei valinnasta ole tietoja.`,
    fix: `Poista ${written}.`,
  }),
  'value-unknown': ({ written, meant: word, legal }) => ({
    title: 'Tällaista arvoa ei ole',
    text: `Arvoa ${written} ei tunneta; sen sijaan käytetään oletusarvoa.`,
    fix: word ? `Kirjoita ${word}.` : `Arvot ovat ${list(legal)}.`,
  }),
  'city-unknown': ({ written, meant: word, legal }) => ({
    title: 'Tällaista kaupunkia ei ole',
    text: `${written} ei ole minkään ekosysteemisopimuksen kaupunki; sen sijaan näytetään koko maa.`,
    fix: word ? `Kirjoita ${word}.` : `Kaupungit ovat ${list(legal)}.`,
  }),
  'flag-false': ({ written }) => ({
    title: 'Määrite on käytössä, ei poissa käytöstä',
    text: `${written} ottaa määritteen käyttöön: ratkaisevaa on, että määrite on tagissa, ei se, mikä sen arvo on.`,
    fix: 'Poista koko määrite.',
  }),
  'for-missing': ({ id }) => ({
    title: 'Esitystä, jota pitäisi seurata, ei ole',
    text: `for="${id}" nimeää esityksen, jonka id on tämä, eikä sivulla ole sellaista.`,
    fix: `Anna toiselle esitykselle id="${id}" tai sijoita molemmat elementtiin <innocities-group>.`,
  }),
  'city-lost': ({ city, attribute }) => ({
    title: 'Julkaisujärjestelmä on luultavasti poistanut määritteet',
    text: `Sisällä olevan taulukon paikka on ${city}, mutta tagissa ei ole kaupunkia, joten esitys näyttää koko maan.`,
    fix: `Kirjoita tagiin ${attribute}. Jos se on tallennuksen jälkeen poissa, käytä lisäosaa.`,
  }),
  'lang-missing': () => ({
    title: 'Kieltä ei ole kerrottu',
    text: 'Tagissa tai sivulla ei ole määritettä lang, joten esitys on suomeksi.',
    fix: 'Kirjoita tagiin lang="fi", lang="sv" tai lang="en" ja mieluiten myös <html>-elementtiin: ruudunlukija tarvitsee sen.',
  }),
  'frame-lang': () => ({
    title: 'Kehyksen kieltä ei ole kerrottu',
    text: 'Kehyksen osoitteessa ei ole kieltä, joten esitys on suomeksi. Sivun tai kehyksen lang ei vaikuta siihen.',
    fix: 'Lisää osoitteeseen ?lang=fi, ?lang=sv tai ?lang=en, tai &lang=…, jos siinä on jo muita valintoja.',
  }),
  'lang-unsupported': ({ written, meant: word, place }) => ({
    title: 'Esityksiä ei ole tällä kielellä',
    text: `${{ tag: 'Tagissa', page: 'Sivulla', address: 'Kehyksen osoitteessa' }[place]} lukee ${written}, joten esitys on englanniksi.`,
    fix: word ? `Kirjoita ${word}.` : 'Jos kielen pitää olla toinen, kirjoita fi, sv tai en.',
  }),
  'self-closing': ({ tag }) => ({
    title: 'Tagin jälkeinen sisältö jää esityksen sisään',
    text: `HTML ei tunne muotoa <${tag} />: vinoviivaa ei oteta huomioon, ja kaikki ympäröivän elementin loppuun asti jää esityksen sisään piiloon.`,
    fix: `Kirjoita <${tag} …></${tag}>.`,
  }),
  'not-closed': ({ tag }) => ({
    title: 'Lopputagi puuttuu',
    text: `Kaikki ympäröivän elementin loppuun asti jää piiloon elementin <${tag}> sisään.`,
    fix: `Kirjoita taulukon jälkeen </${tag}>.`,
  }),
  'in-paragraph': ({ tag }) => ({
    title: 'Luvut näkyvät kahdesti',
    text: `<${tag}> on <p>-elementissä, joka päättyy ennen esityksen taulukkoa. Siksi selain siirtää taulukon esityksen ulkopuolelle, ja lukija näkee molemmat. Kappaleen on voinut lisätä myös julkaisujärjestelmä, kuten WordPress automaattisilla kappaleillaan.`,
    fix: 'Poista ympäriltä <p> tai vaihda se <div>-elementiksi. Jos järjestelmä lisää kappaleet itse, liitä koodi sinne, missä se ei tee niin (WordPressissä lohkoon Mukautettu HTML).',
  }),
  'in-template': ({ tag }) => ({
    title: 'Esitys on template-elementissä',
    text: `Se, mikä on <template>-elementissä, ei näy: ei ${tag} eikä sen taulukko.`,
    fix: 'Siirrä se pois <template>-elementistä, ellei jokin oma skriptisi tee sitä.',
  }),
  'in-noscript': ({ tag }) => ({
    title: 'Esitys on noscript-elementissä',
    text: `<noscript> näkyy vain siellä, missä skriptejä ei ajeta, ja ilman skriptiä elementistä ${tag} näkyy vain taulukko.`,
    fix: 'Poista <noscript>: tagin sisällä oleva taulukko on niitä lukijoita varten.',
  }),
  'no-fallback': ({ tag }) => ({
    title: 'Tagin sisällä ei ole lukuja',
    text: `Lukija ilman skriptiä ei näe elementistä <${tag}> mitään, eivät myöskään hakukoneet.`,
    fix: 'Kopioi tagi taulukkoineen Innokaupungit sivullesi -työkalun sivulta Tee upotus.',
  }),
  'src-elsewhere': ({ address }) => ({
    title: 'Luvut tulevat toiselta palvelimelta',
    text: `Jokaisen lukijan selain hakee tietoja osoitteesta ${address}, ja se palvelin saa tietää vierailusta. Sen pitää myös sallia pyyntö (CORS).`,
    fix: 'Sijoita tiedosto omalle palvelimellesi tai jätä src pois.',
  }),
  'tiles-elsewhere': ({ address }) => ({
    title: 'Taustakartta tulee toiselta palvelimelta',
    text: `Kun lukija painaa painiketta, selain hakee tietoja osoitteesta ${address}, ja se palvelin saa tietää vierailusta.`,
    fix: 'Kerro siitä tietosuojaselosteessa tai jätä tiles pois: kartta on täydellinen ilman sitäkin.',
  }),
  'frame-title': ({ address }) => ({
    title: 'Kehykseltä puuttuu nimi',
    text: `Ruudunlukija sanoo osoitteesta ${address} vain ”kehys”. WCAG (4.1.2) vaatii nimen.`,
    fix: 'Kirjoita iframe-tagiin title="…": mitä siinä näkyy, sivun kielellä.',
  }),
  'frame-missing': ({ address, status }) => ({
    title: 'Kehyksen osoitteessa ei ole esitystä',
    text:
      status === 0
        ? `Osoitteesta ${address} ei saatu vastausta.`
        : `Palvelimen vastaus osoitteeseen ${address} on ${status}.`,
    fix: 'Tarkista src ja se, että dist/ on kopioitu sinne kansioineen.',
  }),
  'frame-refused': ({ address, now, origin }) => ({
    title: 'Palvelin ei salli sivuaan kehyksessä',
    text: `Palvelin lähettää osoitteen ${address} mukana otsakkeen ”${now}”, eikä selain siksi näytä sitä sivustolla ${origin}.`,
    fix: 'Palvelimen ylläpitäjä sallii kansion embed/ sivut kehyksessä.',
    message: `Hei,

näytämme sivustolla ${origin} kehyksessä palvelimenne sivua ${address}. Se estyy, koska sivun mukana tulee otsake
    ${now}
Pyydämme lähettämään kansion embed/ sivujen mukana otsakkeen
    Content-Security-Policy: frame-ancestors 'self' ${origin}
ja jättämään niistä pois otsakkeen X-Frame-Options.`,
  }),
  'frame-sandbox': ({ now }) => ({
    title: 'Kehys on hiekkalaatikossa, jossa skriptejä ei ajeta',
    text: `sandbox="${now}" kieltää kehyksen skriptit; lukija näkee sen taulukon.`,
    fix: 'Kirjoita sandbox="allow-scripts", ja lisää allow-downloads, jos lukija saa tallentaa kuvia.',
  }),

  works: ({ widgets }) => ({
    title: 'Esteitä ei löytynyt',
    text:
      widgets === 1
        ? 'Sivun esitys toimii, sikäli kuin lähdekoodi ja otsakkeet kertovat.'
        : `Sivun ${widgets} esitystä toimivat, sikäli kuin lähdekoodi ja otsakkeet kertovat.`,
  }),
};
