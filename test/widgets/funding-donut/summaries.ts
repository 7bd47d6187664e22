/**
 * The summaries of every place in every language, as a reader meets them. Read them before you change
 * them: each has to be good prose in its language, not only true. No-break spaces are plain here.
 */
import type { Language } from '../../../src/i18n/languages.js';

export const summaries: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  fi: {
    national:
      'Suunnitellusta rahoituksesta 60,8 prosenttia tulee EU:lta ja valtiolta. Kunnilta tulee 27,4 prosenttia, muilta julkisilta rahoittajilta 11,5 prosenttia ja yksityisiltä 0,3 prosenttia. Yhteensä rahoitusta on suunniteltu 55,3 miljoonaa euroa.',
    paakaupunkiseutu:
      'Pääkaupunkiseudun suunnitellusta rahoituksesta 60 prosenttia tulee EU:lta ja valtiolta. Kunnilta tulee 27,3 prosenttia ja muilta julkisilta rahoittajilta 12,7 prosenttia. Yksityistä rahoitusta ei ole suunniteltu. Yhteensä rahoitusta on suunniteltu 12,9 miljoonaa euroa.',
    joensuu:
      'Joensuun suunnitellusta rahoituksesta 60 prosenttia tulee EU:lta ja valtiolta. Kunnilta tulee 34,5 prosenttia ja muilta julkisilta rahoittajilta 5,5 prosenttia. Yksityistä rahoitusta ei ole suunniteltu. Yhteensä rahoitusta on suunniteltu 2,8 miljoonaa euroa.',
    jyvaskyla:
      'Jyväskylän suunnitellusta rahoituksesta 58,8 prosenttia tulee EU:lta ja valtiolta. Kunnilta tulee 25,4 prosenttia, muilta julkisilta rahoittajilta 14,4 prosenttia ja yksityisiltä 1,4 prosenttia. Yhteensä rahoitusta on suunniteltu 4 miljoonaa euroa.',
    kajaani:
      'Kajaanin suunnitellusta rahoituksesta 59,5 prosenttia tulee EU:lta ja valtiolta. Kunnilta tulee 25,6 prosenttia, muilta julkisilta rahoittajilta 14 prosenttia ja yksityisiltä 0,9 prosenttia. Yhteensä rahoitusta on suunniteltu 1,2 miljoonaa euroa.',
    kokkola:
      'Kokkolan suunnitellusta rahoituksesta 59,6 prosenttia tulee EU:lta ja valtiolta. Kunnilta tulee 24,6 prosenttia, muilta julkisilta rahoittajilta 15,1 prosenttia ja yksityisiltä 0,6 prosenttia. Yhteensä rahoitusta on suunniteltu 1,6 miljoonaa euroa.',
    kuopio:
      'Kuopion suunnitellusta rahoituksesta 60 prosenttia tulee EU:lta ja valtiolta. Kunnilta tulee 20 prosenttia, muilta julkisilta rahoittajilta 14,3 prosenttia ja yksityisiltä 5,8 prosenttia. Yhteensä rahoitusta on suunniteltu 1,2 miljoonaa euroa.',
    lahti:
      'Lahden suunnitellusta rahoituksesta 60 prosenttia tulee EU:lta ja valtiolta. Kunnilta tulee 25,7 prosenttia, muilta julkisilta rahoittajilta 13,5 prosenttia ja yksityisiltä 0,8 prosenttia. Yhteensä rahoitusta on suunniteltu 2,6 miljoonaa euroa.',
    lappeenranta:
      'Lappeenrannan suunnitellusta rahoituksesta 60 prosenttia tulee EU:lta ja valtiolta. Kunnilta tulee 23,6 prosenttia ja muilta julkisilta rahoittajilta 16,4 prosenttia. Yksityistä rahoitusta ei ole suunniteltu. Yhteensä rahoitusta on suunniteltu 2,2 miljoonaa euroa.',
    mikkeli:
      'Mikkelin suunnitellusta rahoituksesta 60 prosenttia tulee EU:lta ja valtiolta. Loput 40 prosenttia tulee kunnilta. Muuta julkista tai yksityistä rahoitusta ei ole suunniteltu. Yhteensä rahoitusta on suunniteltu 0,5 miljoonaa euroa.',
    oulu: 'Oulun suunnitellusta rahoituksesta 61,5 prosenttia tulee EU:lta ja valtiolta. Kunnilta tulee 30 prosenttia, muilta julkisilta rahoittajilta 8,4 prosenttia ja yksityisiltä alle 0,1 prosenttia. Yhteensä rahoitusta on suunniteltu 5,4 miljoonaa euroa.',
    pori: 'Porin suunnitellusta rahoituksesta 60 prosenttia tulee EU:lta ja valtiolta. Loput 40 prosenttia tulee kunnilta. Muuta julkista tai yksityistä rahoitusta ei ole suunniteltu. Yhteensä rahoitusta on suunniteltu 2,2 miljoonaa euroa.',
    rovaniemi:
      'Rovaniemen suunnitellusta rahoituksesta 60 prosenttia tulee EU:lta ja valtiolta. Kunnilta tulee 34,3 prosenttia ja muilta julkisilta rahoittajilta 5,7 prosenttia. Yksityistä rahoitusta ei ole suunniteltu. Yhteensä rahoitusta on suunniteltu 0,7 miljoonaa euroa.',
    seinajoki:
      'Seinäjoen suunnitellusta rahoituksesta 60 prosenttia tulee EU:lta ja valtiolta. Kunnilta tulee 29,7 prosenttia, muilta julkisilta rahoittajilta 9,6 prosenttia ja yksityisiltä 0,6 prosenttia. Yhteensä rahoitusta on suunniteltu 1,5 miljoonaa euroa.',
    tampere:
      'Tampereen suunnitellusta rahoituksesta 60 prosenttia tulee EU:lta ja valtiolta. Kunnilta tulee 34,3 prosenttia ja muilta julkisilta rahoittajilta 5,7 prosenttia. Yksityistä rahoitusta ei ole suunniteltu. Yhteensä rahoitusta on suunniteltu 4,9 miljoonaa euroa.',
    turku:
      'Turun suunnitellusta rahoituksesta 60 prosenttia tulee EU:lta ja valtiolta. Kunnilta tulee 9,7 prosenttia ja muilta julkisilta rahoittajilta 30,3 prosenttia. Yksityistä rahoitusta ei ole suunniteltu. Yhteensä rahoitusta on suunniteltu 4,3 miljoonaa euroa.',
    vaasa:
      'Vaasan suunnitellusta rahoituksesta 60 prosenttia tulee EU:lta ja valtiolta. Kunnilta tulee 33,8 prosenttia ja muilta julkisilta rahoittajilta 6,2 prosenttia. Yksityistä rahoitusta ei ole suunniteltu. Yhteensä rahoitusta on suunniteltu 4,5 miljoonaa euroa.',
    'lead-projects':
      'Valtakunnallisten vetovastuuhankkeiden suunnitellusta rahoituksesta 74,9 prosenttia tulee EU:lta ja valtiolta. Kunnilta tulee 19 prosenttia, muilta julkisilta rahoittajilta 5,9 prosenttia ja yksityisiltä 0,3 prosenttia. Yhteensä rahoitusta on suunniteltu 2,7 miljoonaa euroa.',
  },
  sv: {
    national:
      'Av den planerade finansieringen kommer 60,8 procent från EU och staten. Från kommunerna kommer 27,4 procent, från andra offentliga finansiärer 11,5 procent och från privata finansiärer 0,3 procent. Sammanlagt har finansiering på 55,3 miljoner euro planerats.',
    paakaupunkiseutu:
      'I huvudstadsregionen kommer 60 procent av den planerade finansieringen från EU och staten. Från kommunerna kommer 27,3 procent och från andra offentliga finansiärer 12,7 procent. Ingen privat finansiering har planerats. Sammanlagt har finansiering på 12,9 miljoner euro planerats.',
    joensuu:
      'I Joensuu kommer 60 procent av den planerade finansieringen från EU och staten. Från kommunerna kommer 34,5 procent och från andra offentliga finansiärer 5,5 procent. Ingen privat finansiering har planerats. Sammanlagt har finansiering på 2,8 miljoner euro planerats.',
    jyvaskyla:
      'I Jyväskylä kommer 58,8 procent av den planerade finansieringen från EU och staten. Från kommunerna kommer 25,4 procent, från andra offentliga finansiärer 14,4 procent och från privata finansiärer 1,4 procent. Sammanlagt har finansiering på 4 miljoner euro planerats.',
    kajaani:
      'I Kajana kommer 59,5 procent av den planerade finansieringen från EU och staten. Från kommunerna kommer 25,6 procent, från andra offentliga finansiärer 14 procent och från privata finansiärer 0,9 procent. Sammanlagt har finansiering på 1,2 miljoner euro planerats.',
    kokkola:
      'I Karleby kommer 59,6 procent av den planerade finansieringen från EU och staten. Från kommunerna kommer 24,6 procent, från andra offentliga finansiärer 15,1 procent och från privata finansiärer 0,6 procent. Sammanlagt har finansiering på 1,6 miljoner euro planerats.',
    kuopio:
      'I Kuopio kommer 60 procent av den planerade finansieringen från EU och staten. Från kommunerna kommer 20 procent, från andra offentliga finansiärer 14,3 procent och från privata finansiärer 5,8 procent. Sammanlagt har finansiering på 1,2 miljoner euro planerats.',
    lahti:
      'I Lahtis kommer 60 procent av den planerade finansieringen från EU och staten. Från kommunerna kommer 25,7 procent, från andra offentliga finansiärer 13,5 procent och från privata finansiärer 0,8 procent. Sammanlagt har finansiering på 2,6 miljoner euro planerats.',
    lappeenranta:
      'I Villmanstrand kommer 60 procent av den planerade finansieringen från EU och staten. Från kommunerna kommer 23,6 procent och från andra offentliga finansiärer 16,4 procent. Ingen privat finansiering har planerats. Sammanlagt har finansiering på 2,2 miljoner euro planerats.',
    mikkeli:
      'I S:t Michel kommer 60 procent av den planerade finansieringen från EU och staten. Resten, 40 procent, kommer från kommunerna. Ingen annan offentlig eller privat finansiering har planerats. Sammanlagt har finansiering på 0,5 miljoner euro planerats.',
    oulu: 'I Uleåborg kommer 61,5 procent av den planerade finansieringen från EU och staten. Från kommunerna kommer 30 procent, från andra offentliga finansiärer 8,4 procent och från privata finansiärer under 0,1 procent. Sammanlagt har finansiering på 5,4 miljoner euro planerats.',
    pori: 'I Björneborg kommer 60 procent av den planerade finansieringen från EU och staten. Resten, 40 procent, kommer från kommunerna. Ingen annan offentlig eller privat finansiering har planerats. Sammanlagt har finansiering på 2,2 miljoner euro planerats.',
    rovaniemi:
      'I Rovaniemi kommer 60 procent av den planerade finansieringen från EU och staten. Från kommunerna kommer 34,3 procent och från andra offentliga finansiärer 5,7 procent. Ingen privat finansiering har planerats. Sammanlagt har finansiering på 0,7 miljoner euro planerats.',
    seinajoki:
      'I Seinäjoki kommer 60 procent av den planerade finansieringen från EU och staten. Från kommunerna kommer 29,7 procent, från andra offentliga finansiärer 9,6 procent och från privata finansiärer 0,6 procent. Sammanlagt har finansiering på 1,5 miljoner euro planerats.',
    tampere:
      'I Tammerfors kommer 60 procent av den planerade finansieringen från EU och staten. Från kommunerna kommer 34,3 procent och från andra offentliga finansiärer 5,7 procent. Ingen privat finansiering har planerats. Sammanlagt har finansiering på 4,9 miljoner euro planerats.',
    turku:
      'I Åbo kommer 60 procent av den planerade finansieringen från EU och staten. Från kommunerna kommer 9,7 procent och från andra offentliga finansiärer 30,3 procent. Ingen privat finansiering har planerats. Sammanlagt har finansiering på 4,3 miljoner euro planerats.',
    vaasa:
      'I Vasa kommer 60 procent av den planerade finansieringen från EU och staten. Från kommunerna kommer 33,8 procent och från andra offentliga finansiärer 6,2 procent. Ingen privat finansiering har planerats. Sammanlagt har finansiering på 4,5 miljoner euro planerats.',
    'lead-projects':
      'I de nationella projekten med ledningsansvar kommer 74,9 procent av den planerade finansieringen från EU och staten. Från kommunerna kommer 19 procent, från andra offentliga finansiärer 5,9 procent och från privata finansiärer 0,3 procent. Sammanlagt har finansiering på 2,7 miljoner euro planerats.',
  },
  en: {
    national:
      'The EU and the state provide 60.8 per cent of the planned funding. Municipalities provide 27.4 per cent, other public bodies 11.5 per cent and private sources 0.3 per cent. Planned funding totals €55.3 million.',
    paakaupunkiseutu:
      'In the capital region, the EU and the state provide 60 per cent of the planned funding. Municipalities provide 27.3 per cent and other public bodies 12.7 per cent. No private funding is planned. Planned funding totals €12.9 million.',
    joensuu:
      'In Joensuu, the EU and the state provide 60 per cent of the planned funding. Municipalities provide 34.5 per cent and other public bodies 5.5 per cent. No private funding is planned. Planned funding totals €2.8 million.',
    jyvaskyla:
      'In Jyväskylä, the EU and the state provide 58.8 per cent of the planned funding. Municipalities provide 25.4 per cent, other public bodies 14.4 per cent and private sources 1.4 per cent. Planned funding totals €4 million.',
    kajaani:
      'In Kajaani, the EU and the state provide 59.5 per cent of the planned funding. Municipalities provide 25.6 per cent, other public bodies 14 per cent and private sources 0.9 per cent. Planned funding totals €1.2 million.',
    kokkola:
      'In Kokkola, the EU and the state provide 59.6 per cent of the planned funding. Municipalities provide 24.6 per cent, other public bodies 15.1 per cent and private sources 0.6 per cent. Planned funding totals €1.6 million.',
    kuopio:
      'In Kuopio, the EU and the state provide 60 per cent of the planned funding. Municipalities provide 20 per cent, other public bodies 14.3 per cent and private sources 5.8 per cent. Planned funding totals €1.2 million.',
    lahti:
      'In Lahti, the EU and the state provide 60 per cent of the planned funding. Municipalities provide 25.7 per cent, other public bodies 13.5 per cent and private sources 0.8 per cent. Planned funding totals €2.6 million.',
    lappeenranta:
      'In Lappeenranta, the EU and the state provide 60 per cent of the planned funding. Municipalities provide 23.6 per cent and other public bodies 16.4 per cent. No private funding is planned. Planned funding totals €2.2 million.',
    mikkeli:
      'In Mikkeli, the EU and the state provide 60 per cent of the planned funding. Municipalities provide the remaining 40 per cent. No other public or private funding is planned. Planned funding totals €0.5 million.',
    oulu: 'In Oulu, the EU and the state provide 61.5 per cent of the planned funding. Municipalities provide 30 per cent, other public bodies 8.4 per cent and private sources less than 0.1 per cent. Planned funding totals €5.4 million.',
    pori: 'In Pori, the EU and the state provide 60 per cent of the planned funding. Municipalities provide the remaining 40 per cent. No other public or private funding is planned. Planned funding totals €2.2 million.',
    rovaniemi:
      'In Rovaniemi, the EU and the state provide 60 per cent of the planned funding. Municipalities provide 34.3 per cent and other public bodies 5.7 per cent. No private funding is planned. Planned funding totals €0.7 million.',
    seinajoki:
      'In Seinäjoki, the EU and the state provide 60 per cent of the planned funding. Municipalities provide 29.7 per cent, other public bodies 9.6 per cent and private sources 0.6 per cent. Planned funding totals €1.5 million.',
    tampere:
      'In Tampere, the EU and the state provide 60 per cent of the planned funding. Municipalities provide 34.3 per cent and other public bodies 5.7 per cent. No private funding is planned. Planned funding totals €4.9 million.',
    turku:
      'In Turku, the EU and the state provide 60 per cent of the planned funding. Municipalities provide 9.7 per cent and other public bodies 30.3 per cent. No private funding is planned. Planned funding totals €4.3 million.',
    vaasa:
      'In Vaasa, the EU and the state provide 60 per cent of the planned funding. Municipalities provide 33.8 per cent and other public bodies 6.2 per cent. No private funding is planned. Planned funding totals €4.5 million.',
    'lead-projects':
      'In the national lead projects, the EU and the state provide 74.9 per cent of the planned funding. Municipalities provide 19 per cent, other public bodies 5.9 per cent and private sources 0.3 per cent. Planned funding totals €2.7 million.',
  },
};
