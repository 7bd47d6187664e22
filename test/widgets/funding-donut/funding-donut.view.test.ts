import { expect } from '@open-wc/testing';
import type { Mark, Paint } from '../../../src/charts/scene.js';
import { plannedFunding } from '../../../src/data/planned-funding.js';
import { cityIds, LEAD_PROJECTS, type PlaceId } from '../../../src/data/select.js';
import type { PlannedFunding } from '../../../src/data/types.js';
import type { ViewContext, ViewModel } from '../../../src/element/view-model.js';
import { languages, type Language } from '../../../src/i18n/languages.js';
import { compareWithModel } from '../../../src/widgets/funding-donut/comparison.js';
import * as more from '../../../src/widgets/funding-donut/funding-donut.more.js';
import {
  fundingDonutView,
  type FundingDonutSelection,
} from '../../../src/widgets/funding-donut/funding-donut.view.js';
import { contextFor, plain } from '../../helpers/context.js';
import { sceneText } from '../../helpers/scene-text.js';
import { scenes } from './scenes.js';
import { summaries } from './summaries.js';

const view = (
  language: Language = 'fi',
  selection: Partial<FundingDonutSelection> = {},
  context: Partial<ViewContext> = {},
): ViewModel =>
  fundingDonutView(
    { data: plannedFunding, place: undefined, ...selection },
    contextFor(language, context),
    more,
  );

const places: readonly (PlaceId | undefined)[] = [undefined, ...cityIds, LEAD_PROJECTS];

/** The paths of one stroke, or without any. */
const pathsIn = (marks: readonly Mark[], stroke: Paint | undefined): string[] =>
  marks.flatMap((mark) => (mark.type === 'path' && mark.stroke === stroke ? [mark.d] : []));

const table = ({ table: { rows, total } }: ViewModel): string[][] =>
  [...rows, ...(total ? [total] : [])].map(({ header, cells }) => [
    header,
    ...cells.map(({ text }) => plain(text)),
  ]);

const spoken = ({ graphic }: ViewModel): string[] =>
  graphic!.targets.map(({ label }) => plain(label));

/** The Finnish table of each place: euros and per cents as they are read. */
const tables: Readonly<Record<string, string[][]>> = {
  national: [
    ['EU ja valtio', '33 585 673', '60,8'],
    ['Kunnat', '15 169 951', '27,4'],
    ['Muu julkinen', '6 339 743', '11,5'],
    ['Yksityinen', '184 175', '0,3'],
    ['Yhteensä', '55 279 542', '100,0'],
  ],
  oulu: [
    ['EU ja valtio', '3 315 714', '61,5'],
    ['Kunnat', '1 615 137', '30,0'],
    ['Muu julkinen', '455 147', '8,4'],
    ['Yksityinen', '2 533', 'alle 0,1'],
    ['Yhteensä', '5 388 531', '100,0'],
  ],
  turku: [
    ['EU ja valtio', '2 584 806', '60,0'],
    ['Kunnat', '417 737', '9,7'],
    ['Muu julkinen', '1 305 519', '30,3'],
    ['Yksityinen', '0', '0'],
    ['Yhteensä', '4 308 062', '100,0'],
  ],
  kuopio: [
    ['EU ja valtio', '699 596', '60,0'],
    ['Kunnat', '233 199', '20,0'],
    ['Muu julkinen', '166 183', '14,3'],
    ['Yksityinen', '67 070', '5,8'],
    ['Yhteensä', '1 166 048', '100,0'],
  ],
  mikkeli: [
    ['EU ja valtio', '325 730', '60,0'],
    ['Kunnat', '217 154', '40,0'],
    ['Muu julkinen', '0', '0'],
    ['Yksityinen', '0', '0'],
    ['Yhteensä', '542 884', '100,0'],
  ],
  [LEAD_PROJECTS]: [
    ['EU ja valtio', '1 986 856', '74,9'],
    ['Kunnat', '503 381', '19,0'],
    ['Muu julkinen', '156 270', '5,9'],
    ['Yksityinen', '7 685', '0,3'],
    ['Yhteensä', '2 654 192', '100,0'],
  ],
};

/** 60 of 100 is known; the source does not say how the rest divides. */
const halfKnown = (row: Partial<PlannedFunding['rows'][number]>): PlannedFunding => ({
  ...plannedFunding,
  rows: [
    {
      place: 'turku',
      euStateEur: null,
      municipalEur: null,
      municipalPerInhabitantEur: null,
      otherPublicEur: null,
      privateEur: null,
      totalEur: 1e6,
      ...row,
    },
  ],
});

describe('the view of the donut', () => {
  for (const [name, expected] of Object.entries(tables)) {
    it(`has the figures of ${name}`, () => {
      const place = name === 'national' ? undefined : (name as PlaceId);
      expect(table(view('fi', { place }))).to.deep.equal(expected);
    });
  }

  it('says what it is about, of when and whence', () => {
    const { heading, source } = view('fi');
    expect(heading).to.deep.equal({ title: 'Innokaupunkien rahoituslähteet', scope: 'koko maa' });
    expect(plain(source)).to.match(
      /^Suunniteltu rahoitus, tilanne 20\.6\.2024\. Lähde: Työ- ja elinkeinoministeriön julkaisuja 2025:5, taulukko 3/,
    );
    expect(view('sv', { place: 'oulu' }).heading.scope).to.equal('Uleåborg');
    expect(view('en', { place: 'paakaupunkiseutu' }).heading.scope).to.equal('the capital region');
    expect(view('en', { place: LEAD_PROJECTS }).heading.scope).to.equal('national lead projects');
    expect(plain(view('en').source)).to.match(/^Planned funding, as at 20 June 2024\. Source: /);
  });

  it('says each source aloud with its share and euros', () => {
    expect(spoken(view('fi'))).to.deep.equal([
      'EU ja valtio, 60,8 %, 33 585 673 €',
      'Kunnat, 27,4 %, 15 169 951 €',
      'Muu julkinen, 11,5 %, 6 339 743 €',
      'Yksityinen, 0,3 %, 184 175 €',
    ]);
    expect(spoken(view('en', { place: 'oulu' })).at(-1)).to.equal(
      'Private, less than 0.1%, €2,533',
    );
  });

  it('tells the reader when a slice is drawn wider than it is', () => {
    expect(view('fi', { place: 'oulu' }).pictureNotes).to.deep.equal([
      'Yksityinen osuus on piirretty todellista leveämpänä, jotta se näkyy.',
    ]);
    expect(view('fi').pictureNotes).to.deep.equal([]);
  });

  it('has a note where the shares as shown do not come to a hundred', () => {
    const rounded = 'Osuudet on pyöristetty, joten ne eivät ole yhteensä tasan 100 prosenttia.';
    for (const place of places) {
      const { notes, table } = view('fi', { place });
      const tenths = table.rows.map(({ cells }) =>
        Math.round(Number(cells[1]!.text.replace(/^alle.*/, '0').replace(',', '.')) * 10),
      );
      const sum = tenths.reduce((all, each) => all + each, 0);
      expect(notes.includes(rounded), place ?? 'country').to.equal(sum !== 1000);
    }
  });

  it('says that the lead projects are in the total of the country, and of no city', () => {
    const told = places.filter((place) =>
      view('fi', { place }).notes.some((note) => note.includes('vetovastuuhankkeet')),
    );
    expect(told).to.deep.equal([undefined]);
  });

  it('keeps figures as numbers for the file, shares as they are shown', () => {
    const [first] = view('fi').table.rows;
    expect(first!.cells.map(({ value }) => value)).to.deep.equal([33_585_673, 60.8]);
  });

  it('has nothing for a place without figures', () => {
    const data: PlannedFunding = {
      ...plannedFunding,
      rows: plannedFunding.rows.filter(({ place }) => place !== 'oulu'),
    };
    const nothing = view('sv', { data, place: 'oulu' });
    expect(nothing.graphic).to.equal(null);
    expect(nothing.heading.scope).to.equal('Uleåborg');
  });

  it('tells a missing share from 0', () => {
    const data: PlannedFunding = {
      ...plannedFunding,
      rows: plannedFunding.rows.map((row) =>
        row.place === 'turku' ? { ...row, privateEur: null } : row,
      ),
    };
    const shown = view('fi', { data, place: 'turku' });
    expect(shown.table.rows[3]!.cells).to.deep.equal([
      { text: 'ei tietoa', value: null },
      { text: 'ei tietoa', value: null },
    ]);
    expect(shown.summary.join(' ')).not.to.include('ei ole suunniteltu');
    expect(shown.summary).to.include('Yksityinen: ei tietoa.');
    expect(shown.notes.join(' ')).not.to.include('pyöristetty');
  });

  it('says of a missing share that it is missing, and nothing of a rest', () => {
    const shown = view('fi', { data: halfKnown({ municipalEur: 6e5 }), place: 'turku' });
    expect(shown.summary.map(plain)).to.deep.equal([
      'Kunnilta tulee 60 prosenttia.',
      'Yhteensä rahoitusta on suunniteltu 1 miljoona euroa.',
      'EU ja valtio: ei tietoa.',
      'Muu julkinen: ei tietoa.',
      'Yksityinen: ei tietoa.',
    ]);
    expect(shown.notes.join(' ')).not.to.include('pyöristetty');
    const both = view('en', {
      data: halfKnown({ euStateEur: 6e5, municipalEur: 3e5 }),
      place: 'turku',
    });
    expect(both.summary.slice(0, 2).map(plain)).to.deep.equal([
      'In Turku, the EU and the state provide 60 per cent of the planned funding.',
      'Municipalities provide 30 per cent.',
    ]);
  });

  it('leaves the ring open where a share is missing', () => {
    const fillsOf = (data: PlannedFunding): (Paint | undefined)[] =>
      view('fi', { data, place: 'turku' }).graphic!.marks.flatMap((mark) =>
        mark.type === 'path' ? [mark.fill] : [],
      );
    expect(fillsOf(halfKnown({ municipalEur: 6e5 }))).to.include('track');
    expect(fillsOf(plannedFunding)).not.to.include('track');
  });

  it('compares what is known with the model, and says nothing of the rest', () => {
    const shown = view('fi', {
      data: halfKnown({ euStateEur: 6e5, otherPublicEur: 1e5 }),
      place: 'turku',
      compare: compareWithModel,
    });
    expect(shown.summary.map(plain)).to.include(
      'Muun julkisen rahoituksen osuus on mallin rajoissa.',
    );
    expect(shown.summary.join(' ')).not.to.match(/Kuntien osuus|Kuntien ja/);
    expect(shown.summary).to.include('Kunnat: ei tietoa.');
    expect(spoken(shown)[1]).to.equal('Kunnat, ei tietoa, Malli 25–40 %');
  });

  it('tells nothing planned from nothing known', () => {
    const none = { euStateEur: 0, municipalEur: 0, otherPublicEur: 0, privateEur: 0, totalEur: 0 };
    for (const width of [286, 446, 750]) {
      const shown = view('fi', { data: halfKnown(none), place: 'turku' }, { width });
      expect(JSON.stringify(shown.graphic)).not.to.match(/NaN|Infinity|null/);
      expect(plain(shown.summary.at(-1)!)).to.equal('Yhteensä rahoitusta on suunniteltu 0 euroa.');
      const compare = compareWithModel;
      expect(
        view('fi', { data: halfKnown(none), place: 'turku', compare }, { width }),
      ).to.deep.equal(shown);
    }
  });

  it('writes a total below 100 000 on one line', () => {
    const data = halfKnown({ municipalEur: 5e4, totalEur: 5e4 });
    const shown = view('fi', { data, place: 'turku' }, { width: 286 });
    const texts = shown.graphic!.marks.flatMap((mark) =>
      mark.type === 'text' ? [plain(mark.text)] : [],
    );
    expect(texts).to.include('50 000 €').and.not.to.include('0,1');
  });

  it('says that the model may not cover the lead projects', () => {
    const footnotes = (place: PlaceId): string =>
      view('en', { place, compare: compareWithModel }).footnotes.join(' ');
    expect(footnotes(LEAD_PROJECTS)).to.contain('whether the model covers them');
    expect(footnotes('oulu')).not.to.contain('whether the model');
  });
});

describe('the summary of the donut', () => {
  for (const language of languages) {
    for (const place of places) {
      it(`reads well for ${place ?? 'the country'} in ${language}`, () => {
        expect(plain(view(language, { place }).summary.join(' '))).to.equal(
          summaries[language][place ?? 'national'],
        );
      });
    }
  }

  it('keeps numbers and their units on one line', () => {
    for (const language of languages) {
      for (const place of places) {
        for (const compare of [undefined, compareWithModel]) {
          const text = view(language, { place, compare }).summary.join(' ');
          expect(text).not.to.match(/\d (?:€|%|pro|per|milj|eur)/);
        }
      }
    }
  });
});

describe('the comparison with the model', () => {
  const compared = (language: Language, place?: PlaceId): string =>
    plain(view(language, { place, compare: compareWithModel }).summary.join(' '));

  it('says where the plan stands, in words', () => {
    expect(compared('fi')).to.match(/60,8 prosenttia, ylittää mallin 0,8 prosenttiyksiköllä/);
    expect(compared('sv', 'turku')).to.match(/9,7 procent, .*15,3 procentenheter under/);
    expect(compared('en', 'turku')).to.match(/9\.7 per cent, is 15\.3 percentage points below/);
    expect(spoken(view('fi', { compare: compareWithModel }))).to.deep.equal([
      'EU ja valtio, 60,8 %, 33 585 673 €, Malli 60 %, 0,8 prosenttiyksikköä yli',
      'Kunnat, 27,4 %, 15 169 951 €, Malli 25–40 %, mallin rajoissa',
      'Muu julkinen, 11,5 %, 6 339 743 €, Malli 0–15 %, mallin rajoissa',
      'Yksityinen, 0,3 %, 184 175 €, Ei omaa osuutta mallissa',
    ]);
  });

  it('never calls a difference a breach, and says that it is none', () => {
    for (const language of languages) {
      for (const place of places) {
        const { summary, footnotes } = view(language, { place, compare: compareWithModel });
        expect(summary.join(' ')).not.to.match(/rikko|bryt|överträd|breach|violat/i);
        expect(footnotes[0]).to.match(
          /ei sinänsä ole rikkomus|är inte i sig en överträdelse|is not in itself a breach/,
        );
      }
    }
  });

  it('speaks of no difference that rounds to nothing', () => {
    for (const language of languages) {
      for (const place of places) {
        const shown = view(language, { place, compare: compareWithModel });
        for (const text of [...shown.summary, ...spoken(shown)]) {
          expect(plain(text), place).not.to.match(/\b0[.,]0 (?:pros|procent|percent)/);
        }
      }
    }
  });

  it('calls a share as in the model when a reader could not tell it from that', () => {
    const told = (euStateEur: number): string =>
      spoken(
        view('fi', {
          data: halfKnown({ euStateEur }),
          place: 'turku',
          compare: compareWithModel,
        }),
      )[0]!
        .split(', ')
        .at(-1)!;
    expect([599_600, 600_400].map(told)).to.deep.equal(['mallin mukainen', 'mallin mukainen']);
    expect([599_400, 600_600].map(told)).to.deep.equal([
      '0,1 prosenttiyksikköä alle',
      '0,1 prosenttiyksikköä yli',
    ]);
  });

  it('puts the model beside the figures in the table', () => {
    const { columns, rows } = view('fi', { compare: compareWithModel }).table;
    expect(columns.at(-1)!.label).to.equal('Malli, %');
    expect(rows.map(({ cells }) => cells.at(-1)!.text)).to.deep.equal(['60', '25–40', '0–15', '–']);
  });

  it('names both sources with their dates', () => {
    expect(plain(view('fi', { compare: compareWithModel }).source)).to.match(
      /tilanne 20\.6\.2024\. .*tilanne 18\.2\.2026\./,
    );
  });
});

describe('the picture of the donut', () => {
  const drawn = (...args: Parameters<typeof view>): string =>
    `\n${sceneText(view(...args).graphic!)}\n`;

  it('has labels round the ring where there is room', () => {
    expect(drawn('fi', {}, { width: 750 })).to.equal(scenes.wide);
  });

  it('says under the ring what has no slice, in the same words as the list has', () => {
    const under = (place: PlaceId | undefined, data = plannedFunding) =>
      view('fi', { place, data }, { width: 750 }).graphic!.marks.flatMap((mark) =>
        mark.type === 'text' && mark.text.includes(': ') ? [plain(mark.text)] : [],
      );
    expect(under('oulu')).to.deep.equal([]);
    expect(under('mikkeli')).to.deep.equal(['Muu julkinen: 0 €', 'Yksityinen: 0 €']);
    const unknown = {
      ...plannedFunding,
      rows: plannedFunding.rows.map((row) => ({ ...row, privateEur: null })),
    };
    expect(under('oulu', unknown)).to.deep.equal(['Yksityinen: ei tietoa']);
  });

  it('leads no line from a label across the ring', () => {
    for (const place of places) {
      for (const width of [750, 1000]) {
        const { marks } = view('fi', { place }, { width }).graphic!;
        const outer = width < 1000 ? 144 : 168;
        const cy = Number(/^M\S+ ([\d.]+)A/.exec(pathsIn(marks, undefined)[0]!)![1]) + outer;
        const leaders = pathsIn(marks, 'ui');
        expect(leaders).not.to.deep.equal([]);
        for (const d of leaders) {
          const points = d
            .slice(1)
            .split('L')
            .map((point) => point.split(' ').map(Number) as [number, number]);
          points.slice(1).forEach(([x, y], i) => {
            const [x0, y0] = points[i]!;
            for (let t = 0; t <= 1; t += 0.05) {
              const away = Math.hypot(x0 + t * (x - x0) - width / 2, y0 + t * (y - y0) - cy);
              expect(away, `${place ?? 'country'} ${String(width)} ${d}`).to.be.at.least(outer);
            }
          });
        }
      }
    }
  });

  it('has room for the total in the ring, in the widest font and on the smallest screens', () => {
    const measure: ViewContext['measure'] = (text, size) => text.length * size * 0.68;
    for (const language of languages)
      for (const place of places)
        for (const width of [200, 238, 286, 400, 750]) {
          const { marks } = view(language, { place }, { width, measure }).graphic!;
          const [slice] = marks.flatMap((mark) => (mark.type === 'path' ? [mark.d] : []));
          const radii = [...slice!.matchAll(/A([\d.]+) /g)].map(([, radius]) => Number(radius));
          const inner = Math.min(...radii);
          // What has no slice stands under the ring.
          const total = marks.find(
            (mark) => mark.type === 'text' && mark.anchor === 'middle' && !mark.text.includes(': '),
          );
          const { text, size } = total as Extract<Mark, { type: 'text' }>;
          const told = `${language} ${place ?? 'country'} ${String(width)} ${text}`;
          expect(measure(text, size), told).to.be.at.most(2 * inner);
        }
  });

  it('has a list beside the ring in the middle', () => {
    expect(drawn('sv', { place: 'kuopio' }, { width: 446 })).to.equal(scenes.middle);
  });

  it('has a list under the ring on a phone, and marks what is selected', () => {
    expect(drawn('en', { place: 'mikkeli' }, { width: 286, selected: 'municipal' })).to.equal(
      scenes.phone,
    );
  });

  it('compares on strips of one scale', () => {
    expect(drawn('fi', { compare: compareWithModel, place: 'turku' }, { width: 286 })).to.equal(
      scenes.compared,
    );
  });
});
