import { expect } from '@open-wc/testing';
import finland from '../../../data/first-view/finland.json';
import { cityIds, type CityId } from '../../../src/data/select.js';
import type { ViewContext } from '../../../src/element/view-model.js';
import { languages, type Language } from '../../../src/i18n/languages.js';
import { placeLabel } from '../../../src/i18n/places.js';
import { firstDrawing } from '../../../src/map/drawing.js';
import { measures, type Measure } from '../../../src/widgets/city-map/city-map.messages.js';
import {
  cityMapView,
  type CityMapSelection,
  type CityMapViewModel,
} from '../../../src/widgets/city-map/city-map.view.js';
import { facts, more, plannedFunding } from '../../../src/widgets/city-map/facts.js';
import { contextFor, plain } from '../../helpers/context.js';

const basemap = firstDrawing(finland);

const view = (
  language: Language,
  selection: Partial<CityMapSelection> = {},
  context: Partial<ViewContext> = {},
): CityMapViewModel =>
  cityMapView(
    {
      facts,
      funding: plannedFunding,
      basemap,
      measure: 'agreements',
      city: undefined,
      showRegions: false,
      view: undefined,
      overTiles: false,
      ...selection,
    },
    contextFor(language, { selected: selection.city, ...context }),
    more.value,
  );

const texts = ({ graphic }: CityMapViewModel): string[] =>
  graphic!.marks.flatMap((mark) => (mark.type === 'text' ? [plain(mark.text)] : []));

describe('the view of the city map', () => {
  it('tells the range and the reader’s city, and ranks nobody', () => {
    const told = (language: Language) =>
      view(language, { measure: 'funding', city: 'oulu' }).summary.map(plain);
    expect(told('fi')).to.deep.equal([
      'Ouluun on suunniteltu rahoitusta 5,4 miljoonaa euroa.',
      'Suunniteltu rahoitus on 0,5–12,9 miljoonaa euroa kaupunkiseutua kohti.',
      'Yhteensä rahoitusta on suunniteltu 55,3 miljoonaa euroa, vetovastuuhankkeet mukaan lukien.',
    ]);
    expect(told('sv')[0]).to.equal('Den planerade finansieringen i Uleåborg är 5,4 miljoner euro.');
    expect(told('en')[0]).to.equal('Funding planned for Oulu comes to €5.4 million.');
  });

  it('counts one project in the singular', () => {
    const [first] = view('fi', { measure: 'projects', city: 'mikkeli' }).summary;
    expect(plain(first!)).to.equal('Mikkelissä on rahoitettu 1 hanke.');
    const [english] = view('en', { measure: 'projects', city: 'mikkeli' }).summary;
    expect(plain(english!)).to.equal('In Mikkeli, 1 project has been funded.');
  });

  for (const language of languages) {
    it(`has a summary, 16 markers and 16 list items for every city and measure in ${language}`, () => {
      for (const measure of measures) {
        for (const city of [undefined, ...cityIds]) {
          const { summary, graphic, list, source, table } = view(language, { measure, city });
          const words = [...summary, source, table.caption].join(' ');
          expect(words, `${measure} ${city ?? ''}`).not.to.match(
            /undefined|NaN|null|Infinity|\[object/,
          );
          expect(graphic!.targets).to.have.length(16);
          expect(list).to.have.length(16);
          expect(table.rows.length).to.be.at.least(16);
        }
      }
    });

    it(`lists cities in the alphabet of ${language}`, () => {
      const names = view(language).list.map(({ name }) => name);
      expect(names).to.deep.equal([...names].sort((a, b) => a.localeCompare(b, language)));
      expect(names).to.include(placeLabel('paakaupunkiseutu', language));
    });

    it(`writes all 16 names on the map in ${language} at 286, 446 and 750 px`, () => {
      for (const measure of measures) {
        for (const width of [286, 446, 750]) {
          const shown = texts(view(language, { measure }, { width }));
          const missing = cityIds.filter((id) => !shown.includes(plain(placeLabel(id, language))));
          expect(missing, `${measure} ${String(width)}`).to.deep.equal([]);
        }
      }
    });
  }

  it('says nothing of a range where there are no figures', () => {
    const empty = { ...plannedFunding, rows: [] };
    for (const language of languages) {
      for (const measure of ['funding', 'funding-per-inhabitant'] as const) {
        const { summary, graphic, legend } = view(language, { measure, funding: empty });
        const words = [...summary, legend, ...graphic!.marks.map((mark) => JSON.stringify(mark))];
        expect(words.join(' ')).not.to.match(/NaN|Infinity/);
        expect(graphic!.targets).to.have.length(16);
      }
    }
  });

  it('shows in the panel what the sources say of a city, each with its source', () => {
    const { panel } = view('fi', { city: 'kajaani' });
    expect(panel.title).to.equal('Kajaani');
    expect(plain(panel.lead.figure)).to.equal('1,2 milj. €');
    expect(panel.funding.parts.map(({ euros }) => plain(euros))).to.deep.equal([
      '719 595 €',
      '309 840 €',
      '169 282 €',
      '10 923 €',
    ]);
    expect(plain(panel.funding.source)).to.contain('taulukko 3').and.to.contain('20.6.2024');
    expect(plain(panel.projects!.count)).to.equal('4 hanketta');
    expect(panel.projects!.lines.map(plain)).to.deep.equal([
      '2 ryhmähanketta ja 2 yhden toteuttajan hanketta',
    ]);
    expect(plain(panel.projects!.source)).to.contain('taulukko 4');
    expect(plain(view('fi', { measure: 'projects' }).source)).to.contain('taulukko 4');
    expect(panel.blocks.map(({ title, lines }) => [title, ...lines])).to.deep.equal([
      [
        'Painopisteet',
        'Mittaustekniikka ja mittaukset',
        'Suurteholaskenta, tekoäly ja datakeskukset',
      ],
      ['Kaupunki', 'Kajaani'],
      ['Yhteistyökumppani', 'Sotkamo'],
      ['Rahoittava maakunnan liitto', 'Kainuun liitto'],
    ]);
  });

  it('calls one city a city, and three cities', () => {
    const titles = (city: CityId) =>
      languages.map((language) => view(language, { city }).panel.blocks[1]!.title);
    expect(titles('kajaani')).to.deep.equal(['Kaupunki', 'Stad', 'City']);
    expect(titles('paakaupunkiseutu')).to.deep.equal(['Kaupungit', 'Städer', 'Cities']);
  });

  it('names the partner of a city in the table of agreements', () => {
    const { rows } = view('fi').table;
    const members = rows.map(({ cells }) => plain(cells[0]!.text));
    expect(members).to.include('Kajaani (+ Sotkamo)').and.include('Helsinki, Espoo, Vantaa');
  });

  it('says that one council handles three agreements', () => {
    const { panel } = view('fi', { city: 'turku' });
    expect(panel.blocks.at(-1)!.lines).to.deep.equal([
      'Uudenmaan liitto',
      'Uudenmaan liitto on kolmen sopimuksen välittävä viranomainen: pääkaupunkiseudun, Lahden ja Turun.',
    ]);
  });

  it('begins the panel with what the map measures', () => {
    const lead = (measure: Measure) =>
      plain(view('fi', { measure, city: 'oulu' }).panel.lead.figure);
    expect(measures.map(lead)).to.deep.equal(['5,4 milj. €', '5,4 milj. €', '15 hanketta', '8 €']);
  });

  it('says once how many projects a city has that are all of one kind', () => {
    const told = (language: Language, city: CityId) => {
      const { count, lines } = view(language, { city }).panel.projects!;
      return plain([count, ...lines].join(': '));
    };
    expect(languages.map((language) => told(language, 'mikkeli'))).to.deep.equal([
      '1 hanke: yksi toteuttaja (päätelty)',
      '1 projekt: en genomförare (härlett)',
      '1 project: one implementer (inferred)',
    ]);
    expect(languages.map((language) => told(language, 'joensuu'))).to.deep.equal([
      '2 hanketta: kaikki ryhmähankkeita (päätelty)',
      '2 projekt: alla grupprojekt (härlett)',
      '2 projects: all group projects (inferred)',
    ]);
  });

  it('marks inferred project counts in the table and in the panel', () => {
    const { table, panel } = view('fi', { measure: 'projects', city: 'joensuu' });
    const row = table.rows.find(({ header }) => header === 'Joensuu')!;
    expect(row.cells.map(({ text }) => text)).to.deep.equal(['2', '0', '2']);
    expect(row.cells.map(({ value }) => value)).to.deep.equal([2, 0, 2]);
    expect(row.cells.map(({ mark }) => mark)).to.deep.equal(['*', '*', undefined]);
    expect(table.caption).to.contain('* Päätelty');
    expect(panel.projects!.lines.join('')).to.contain('(päätelty)');
    const told = languages.map((language) => {
      const shown = view(language, { measure: 'projects', city: 'joensuu' });
      return [shown.table.caption, ...shown.panel.projects!.lines].join('');
    });
    expect(told[1]).to.contain('* Härlett').and.to.contain('(härlett)');
    expect(told[2]).to.contain('* Inferred').and.to.contain('(inferred)');
    const { projects } = view('sv', { measure: 'projects', city: 'oulu' }).panel;
    expect(projects!.lines.join('')).not.to.contain('härle');
  });

  it('has a note for what stands in the panel: lead projects in a total, inferred counts', () => {
    const notes = (city?: CityId) => plain(view('fi', { city }).notes.join(' '));
    expect(notes()).to.contain('vetovastuuhankkeet (2 654 192 €)');
    expect(notes()).not.to.contain('Jako ryhmähankkeisiin');
    expect(notes('joensuu')).to.contain('Jako ryhmähankkeisiin');
    expect(notes('joensuu')).to.contain('on lähteen pyöristämä');
    expect(notes('joensuu')).not.to.contain('2 654 192');
    expect(notes()).to.contain('Sopimukset ovat voimassa 1.2.2021–31.12.2027. Lähde:');
  });

  it('has the unit under the values of the circles', () => {
    const shown = (language: Language, measure: Measure) => texts(view(language, { measure }));
    expect(shown('fi', 'funding')).to.include('milj. €');
    expect(shown('sv', 'projects')).to.include('projekt');
    expect(shown('en', 'funding-per-inhabitant')).to.include('€/inhabitant');
    expect(shown('fi', 'agreements').join()).not.to.contain('€');
  });

  it('has the notes of what a measure shows, with it alone', () => {
    const spoken = {
      'council-of-three': 'kolmen sopimuksen välittävä viranomainen',
      'lost-cells': 'Jako ryhmähankkeisiin',
      'per-inhabitant': 'on lähteen pyöristämä',
    };
    const notes = measures.map((measure) => {
      const told = view('fi', { measure }).notes.join(' ');
      return [
        measure,
        ...Object.entries(spoken).flatMap(([id, text]) => (told.includes(text) ? [id] : [])),
      ];
    });
    expect(notes).to.deep.equal([
      ['agreements', 'council-of-three'],
      ['funding'],
      ['projects', 'lost-cells'],
      ['funding-per-inhabitant', 'per-inhabitant'],
    ]);
  });

  it('says so where circles are drawn larger than their figures, and only there', () => {
    const notes = (width: number) => view('fi', { measure: 'funding' }, { width }).pictureNotes;
    expect(notes(288)).to.deep.equal([
      'Pienimmät ympyrät on piirretty todellista suurempina, jotta ne näkyvät.',
    ]);
    expect(notes(752)).to.deep.equal([]);
    expect(view('fi', {}, { width: 288 }).pictureNotes).to.deep.equal([]);
  });

  it('shows the printed total and the lead projects beside the cities, and says why', () => {
    const { table, footnotes } = view('fi', { measure: 'funding' });
    expect(table.rows.at(-1)!.header).to.equal('Vetovastuuhankkeet');
    expect(table.total!.cells.at(-1)!.value).to.equal(55_279_542);
    expect(plain(footnotes.join(' '))).to.contain('2 654 192 €');
  });

  it('says "no data" for a city without a figure, in words, as an open ring and never as 0', () => {
    const funding = {
      ...plannedFunding,
      rows: plannedFunding.rows.filter(({ place }) => place !== 'vaasa'),
    };
    const shown = view('fi', { measure: 'funding', funding });
    expect(shown.list.find(({ id }) => id === 'vaasa')!.value).to.equal('ei tietoa');
    expect(shown.graphic!.targets.find(({ id }) => id === 'vaasa')!.label).to.equal(
      'Vaasa, ei tietoa',
    );
    const [first] = view('fi', { measure: 'funding', funding, city: 'vaasa' }).summary;
    expect(first).to.equal('Vaasa: ei tietoa.');
    const row = shown.table.rows.find(({ header }) => header === 'Vaasa')!;
    expect(row.cells.map(({ value }) => value)).to.deep.equal([null, null, null, null, null]);
  });

  it('tells 0 from no data, in panel, list and picture', () => {
    const zero = {
      euStateEur: 0,
      municipalEur: 0,
      municipalPerInhabitantEur: 0,
      otherPublicEur: 0,
      privateEur: 0,
      totalEur: 0,
    };
    const funding = {
      ...plannedFunding,
      rows: plannedFunding.rows.map((row) => ({ ...row, ...zero })),
    };
    for (const measure of ['funding', 'funding-per-inhabitant'] as const) {
      const shown = view('fi', { measure, funding, city: 'oulu' });
      expect(JSON.stringify(shown.graphic)).not.to.match(/NaN|Infinity/);
      expect(plain(shown.panel.lead.figure)).to.equal('0 €');
      expect(shown.summary[0]).to.match(/\b0\b/);
    }
  });

  it('draws no share of what a source does not give', () => {
    const funding = {
      ...plannedFunding,
      rows: plannedFunding.rows.map((row) =>
        row.place === 'oulu'
          ? {
              ...row,
              euStateEur: 5e5,
              municipalEur: null,
              otherPublicEur: 1e5,
              privateEur: 1e5,
              totalEur: 1e6,
            }
          : row,
      ),
    };
    const { bar } = view('fi', { funding, city: 'oulu' }).panel.funding;
    const widths = bar!.marks.flatMap((mark) =>
      mark.type === 'path' && mark.fill
        ? [[mark.fill, Number(/h([\d.]+)/.exec(mark.d)![1]) / bar!.width]]
        : [],
    );
    expect(Object.fromEntries(widths)).to.deep.equal({
      track: 1,
      'eu-state': 0.5,
      'other-public': 0.1,
      private: 0.1,
    });
  });

  it('rounds every figure of a sentence as the table does', () => {
    const funding = {
      ...plannedFunding,
      rows: plannedFunding.rows.map((row) => ({ ...row, municipalPerInhabitantEur: 12.5 })),
    };
    for (const language of languages) {
      const { summary } = view(language, {
        measure: 'funding-per-inhabitant',
        funding,
        city: 'oulu',
      });
      expect(summary.join(' '))
        .to.contain('13')
        .and.not.to.match(/12[.,]5/);
    }
  });

  it('tells of priority areas, and where they come from, where they are shown', () => {
    expect(view('fi').table.caption).to.contain(
      'Painopisteet, tilanne 18.2.2026. Lähde: Tietopaketti',
    );
    const speaks = (selection: Partial<CityMapSelection>): boolean =>
      view('sv', selection).notes.join(' ').includes('fokusområden');
    expect(speaks({})).to.equal(true);
    expect(speaks({ measure: 'funding', city: 'oulu' })).to.equal(true);
    expect(speaks({ measure: 'funding' })).to.equal(false);
  });

  it('has areas in proportion to the figures', () => {
    const { graphic } = view('fi', { measure: 'funding' }, { width: 1000 });
    const radius = (id: string): number => {
      const { hit } = graphic!.targets.find((target) => target.id === id)!;
      return Number(/a([\d.]+)/.exec(hit)![1]);
    };
    const ratio = (radius('paakaupunkiseutu') / radius('oulu')) ** 2;
    expect(ratio).to.be.closeTo(12_935_914 / 5_388_531, 0.05);
  });

  it('has a legend whose circles are as large as those of the same value', () => {
    const funding = {
      ...plannedFunding,
      rows: plannedFunding.rows.map((row) =>
        row.place === 'oulu' ? { ...row, totalEur: 1e7 } : row,
      ),
    };
    const { marks, targets } = view('fi', { measure: 'funding', funding }).graphic!;
    const radiusIn = (d: string): string => /a([\d.]+)/.exec(d)![1]!;
    const value = marks.findIndex((mark) => mark.type === 'text' && mark.text === '10');
    const circle = marks[value - 1]!;
    const { hit } = targets.find(({ id }) => id === 'oulu')!;
    expect(circle.type === 'path' && radiusIn(circle.d)).to.equal(radiusIn(hit));
  });

  it('keeps bubbles as large, and names beside them, whichever city is selected', () => {
    const beside = ({ graphic }: CityMapViewModel): string[] =>
      graphic!.targets.flatMap(({ id, hit }) => {
        const name = graphic!.marks.find(
          (mark) => mark.type === 'text' && mark.text === placeLabel(id as CityId, 'fi'),
        );
        if (name?.type !== 'text') return [`${id} ${hit} without a name`];
        // A bold name is wider to one side; its line stays.
        return [`${id} ${hit} ${name.y.toFixed(1)}`];
      });
    for (const measure of measures) {
      for (const width of [286, 296, 446, 750]) {
        const unselected = beside(view('fi', { measure }, { width }));
        for (const city of cityIds) {
          const selected = beside(view('fi', { measure, city }, { width }));
          expect(selected, `${measure} ${String(width)} ${city}`).to.deep.equal(unselected);
        }
      }
    }
  });

  it('keeps names of regions out of the way of names of cities', () => {
    const shown = texts(view('fi', { showRegions: true }, { width: 1000 }));
    expect(shown).to.include('Lappi');
    for (const id of cityIds) expect(shown).to.include(placeLabel(id, 'fi'));
  });
});
