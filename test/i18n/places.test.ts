import { expect } from '@open-wc/testing';
import { aliases, cityIds } from '../../src/data/ids.js';
import {
  placeFrom,
  placeGenitive,
  placeIn,
  placeLabel,
  placeName,
  placeTo,
  type NamedPlace,
} from '../../src/i18n/places.js';

/** Name, genitive, in, to, from; the Swedish name and its genitive. */
const expected: Record<NamedPlace, string> = {
  paakaupunkiseutu:
    'pääkaupunkiseutu pääkaupunkiseudun pääkaupunkiseudulla pääkaupunkiseudulle pääkaupunkiseudulta | huvudstadsregionen huvudstadsregionens',
  helsinki: 'Helsinki Helsingin Helsingissä Helsinkiin Helsingistä | Helsingfors Helsingfors',
  espoo: 'Espoo Espoon Espoossa Espooseen Espoosta | Esbo Esbos',
  vantaa: 'Vantaa Vantaan Vantaalla Vantaalle Vantaalta | Vanda Vandas',
  joensuu: 'Joensuu Joensuun Joensuussa Joensuuhun Joensuusta | Joensuu Joensuus',
  jyvaskyla: 'Jyväskylä Jyväskylän Jyväskylässä Jyväskylään Jyväskylästä | Jyväskylä Jyväskyläs',
  kajaani: 'Kajaani Kajaanin Kajaanissa Kajaaniin Kajaanista | Kajana Kajanas',
  sotkamo: 'Sotkamo Sotkamon Sotkamossa Sotkamoon Sotkamosta | Sotkamo Sotkamos',
  kokkola: 'Kokkola Kokkolan Kokkolassa Kokkolaan Kokkolasta | Karleby Karlebys',
  kuopio: 'Kuopio Kuopion Kuopiossa Kuopioon Kuopiosta | Kuopio Kuopios',
  lahti: 'Lahti Lahden Lahdessa Lahteen Lahdesta | Lahtis Lahtis',
  lappeenranta:
    'Lappeenranta Lappeenrannan Lappeenrannassa Lappeenrantaan Lappeenrannasta | Villmanstrand Villmanstrands',
  imatra: 'Imatra Imatran Imatralla Imatralle Imatralta | Imatra Imatras',
  mikkeli: 'Mikkeli Mikkelin Mikkelissä Mikkeliin Mikkelistä | S:t\u00a0Michel S:t\u00a0Michels',
  oulu: 'Oulu Oulun Oulussa Ouluun Oulusta | Uleåborg Uleåborgs',
  pori: 'Pori Porin Porissa Poriin Porista | Björneborg Björneborgs',
  rovaniemi: 'Rovaniemi Rovaniemen Rovaniemellä Rovaniemelle Rovaniemeltä | Rovaniemi Rovaniemis',
  seinajoki: 'Seinäjoki Seinäjoen Seinäjoella Seinäjoelle Seinäjoelta | Seinäjoki Seinäjokis',
  tampere: 'Tampere Tampereen Tampereella Tampereelle Tampereelta | Tammerfors Tammerfors',
  turku: 'Turku Turun Turussa Turkuun Turusta | Åbo Åbos',
  vaasa: 'Vaasa Vaasan Vaasassa Vaasaan Vaasasta | Vasa Vasas',
};
const ids = Object.keys(expected) as NamedPlace[];

describe('place names', () => {
  it('cover every agreement, member and partner', () => {
    expect(ids).to.have.members([...cityIds, ...Object.keys(aliases)]);
  });

  for (const id of ids) {
    it(`${id} is inflected in Finnish and named in Swedish`, () => {
      const finnish = [placeName, placeGenitive, placeIn, placeTo, placeFrom];
      const swedish = [placeName, placeGenitive];
      expect(
        `${finnish.map((form) => form(id, 'fi')).join(' ')} | ${swedish.map((form) => form(id, 'sv')).join(' ')}`,
      ).to.equal(expected[id]);
    });
  }

  it('take a preposition in Swedish and English', () => {
    expect(placeIn('oulu', 'sv')).to.equal('i Uleåborg');
    expect(placeTo('tampere', 'sv')).to.equal('till Tammerfors');
    expect(placeFrom('turku', 'sv')).to.equal('från Åbo');
    expect(placeIn('oulu', 'en')).to.equal('in Oulu');
    expect(placeTo('oulu', 'en')).to.equal('to Oulu');
    expect(placeFrom('oulu', 'en')).to.equal('from Oulu');
    expect(placeGenitive('oulu', 'en')).to.equal('Oulu’s');
  });

  it('write the capital region small in a sentence and large as a label', () => {
    expect(placeIn('paakaupunkiseutu', 'sv')).to.equal('i huvudstadsregionen');
    expect(placeIn('paakaupunkiseutu', 'en')).to.equal('in the capital region');
    expect(placeLabel('paakaupunkiseutu', 'fi')).to.equal('Pääkaupunkiseutu');
    expect(placeLabel('paakaupunkiseutu', 'sv')).to.equal('Huvudstadsregionen');
    expect(placeLabel('paakaupunkiseutu', 'en')).to.equal('Capital region');
    expect(placeLabel('mikkeli', 'sv')).to.equal('S:t\u00a0Michel');
  });
});
