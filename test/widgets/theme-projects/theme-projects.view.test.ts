import { expect } from '@open-wc/testing';
import { themes } from '../../../src/data/themes.js';
import type { ThemeRow, Themes } from '../../../src/data/types.js';
import type { ViewContext, ViewModel } from '../../../src/element/view-model.js';
import { languages, type Language } from '../../../src/i18n/languages.js';
import {
  themeProjectsView,
  type ThemeProjectsSelection,
} from '../../../src/widgets/theme-projects/theme-projects.view.js';
import { contextFor, plain } from '../../helpers/context.js';
import { sceneText } from '../../helpers/scene-text.js';
import { scenes } from './scenes.js';

const view = (
  language: Language = 'fi',
  selection: Partial<ThemeProjectsSelection> = {},
  context: Partial<ViewContext> = {},
): ViewModel =>
  themeProjectsView(
    { data: themes, city: undefined, shown: 'both', sort: 'source', ...selection },
    contextFor(language, context),
  );

/** The dataset with some figures changed, theme by theme. */
const changed = (...rows: readonly Partial<ThemeRow>[]): Themes => ({
  ...themes,
  rows: themes.rows.map((row, index) => ({ ...row, ...rows[index] })),
});

const summary = (
  language: Language,
  data: Themes,
  shown: 'both' | 'projects' | 'funding' = 'both',
) => plain(view(language, { data, shown }).summary.join(' '));

const texts = ({ graphic }: ViewModel): string[] =>
  graphic!.marks.flatMap((mark) => (mark.type === 'text' ? [plain(mark.text)] : []));

const told = ({ heading, summary, source, footnotes, notes, graphic, table }: ViewModel) => ({
  heading,
  summary: summary.map(plain),
  source: plain(source),
  footnotes: footnotes.map(plain),
  notes: notes.length,
  spoken: graphic!.targets.map(({ label }) => plain(label)),
  table: [
    plain(table.caption),
    table.columns.map(({ label }) => plain(label)),
    ...table.rows.map(({ header, cells }) => [header, ...cells.map(({ text }) => plain(text))]),
  ],
});

describe('the view of the theme chart', () => {
  it('tells all in Finnish', () => {
    expect(told(view('fi'))).to.deep.equal({
      heading: { title: 'Hankekokonaisuudet ja rahoitus teemoittain' },
      summary: [
        'Kestävään siirtymään kohdistuu eniten rahoitusta, 37,2 miljoonaa euroa.',
        'Hankekokonaisuuksia on eniten digitalisaation ja uusien teknologioiden teemassa, 84.',
        'Hyvinvoinnin teemassa hankekokonaisuuksia on 34 ja rahoitusta 15,6 miljoonaa euroa.',
      ],
      source:
        'Käynnistyneet hankekokonaisuudet, tilanne 18.2.2026. Lähde: Tietopaketti Innokaupungeista (Innokaupungit).',
      footnotes: [
        'Hankekokonaisuudet voivat asettua useampaan teemaan. Teemojen lukuja ei pidä laskea yhteen.',
      ],
      notes: 3,
      spoken: [
        'Kestävä siirtymä, 81 hankekokonaisuutta, 37,2 miljoonaa euroa',
        'Digitalisaatio ja uudet teknologiat, 84 hankekokonaisuutta, 35,7 miljoonaa euroa',
        'Hyvinvointi, 34 hankekokonaisuutta, 15,6 miljoonaa euroa',
      ],
      table: [
        'Hankekokonaisuudet ja rahoitus teemoittain.',
        ['Teema', 'Hankekokonaisuuksia', 'Rahoitus, €'],
        ['Kestävä siirtymä', '81', '37 200 000'],
        ['Digitalisaatio ja uudet teknologiat', '84', '35 700 000'],
        ['Hyvinvointi', '34', '15 600 000'],
      ],
    });
  });

  it('tells all in Swedish', () => {
    expect(told(view('sv'))).to.deep.equal({
      heading: { title: 'Projekthelheter och finansiering per tema' },
      summary: [
        'Mest finansiering, 37,2 miljoner euro, går till hållbar omställning.',
        'Flest projekthelheter, 84, finns inom temat digitalisering och ny teknik.',
        'Inom temat välfärd finns 34 projekthelheter, och finansieringen uppgår till 15,6 miljoner euro.',
      ],
      source:
        'Projekthelheter som har startat, läget 18.2.2026. Källa: Informationspaket om Innostäderna (Innostäderna).',
      footnotes: [
        'En projekthelhet kan höra till flera teman. Siffrorna för temana ska inte räknas ihop.',
      ],
      notes: 3,
      spoken: [
        'Hållbar omställning, 81 projekthelheter, 37,2 miljoner euro',
        'Digitalisering och ny teknik, 84 projekthelheter, 35,7 miljoner euro',
        'Välfärd, 34 projekthelheter, 15,6 miljoner euro',
      ],
      table: [
        'Projekthelheter och finansiering per tema.',
        ['Tema', 'Projekthelheter', 'Finansiering, €'],
        ['Hållbar omställning', '81', '37 200 000'],
        ['Digitalisering och ny teknik', '84', '35 700 000'],
        ['Välfärd', '34', '15 600 000'],
      ],
    });
  });

  it('tells all in English', () => {
    expect(told(view('en'))).to.deep.equal({
      heading: { title: 'Projects and funding by theme' },
      summary: [
        'The largest amount of funding, €37.2 million, goes to sustainable transition.',
        'The largest number of projects, 84, is in digitalisation and new technologies.',
        'In wellbeing there are 34 projects, with €15.6 million in funding.',
      ],
      source:
        'Projects launched, as at 18 February 2026. Source: InnoCities information pack (InnoCities).',
      footnotes: [
        'A project can belong to more than one theme. The figures of the themes should not be added up.',
      ],
      notes: 3,
      spoken: [
        'Sustainable transition, 81 projects, €37.2 million',
        'Digitalisation and new technologies, 84 projects, €35.7 million',
        'Wellbeing, 34 projects, €15.6 million',
      ],
      table: [
        'Projects and funding by theme.',
        ['Theme', 'Projects', 'Funding, €'],
        ['Sustainable transition', '81', '37,200,000'],
        ['Digitalisation and new technologies', '84', '35,700,000'],
        ['Wellbeing', '34', '15,600,000'],
      ],
    });
  });

  it('never adds the themes up and gives no share', () => {
    for (const language of languages) {
      const shown = view(language);
      expect(shown.table.total).to.equal(undefined);
      const seen = [...shown.summary, ...shown.footnotes, ...texts(shown)].join(' ');
      expect(seen).not.to.match(/199|88[.,]5|214|101[.,]5|%|prosent|procent|per cent/);
    }
  });

  it('gives the printed totals in a note that warns', () => {
    expect(plain(view('fi').notes[0]!)).to.match(
      /^Teemat eivät ole kokonaisuuden osia: .*214.*101,5/,
    );
  });

  it('warns of the overlap in its own words where the data has none', () => {
    const data = { ...themes, notes: [] };
    expect(view('fi', { data }).footnotes).to.deep.equal([
      'Hankekokonaisuus voi kuulua useampaan teemaan. Teemojen lukuja ei pidä laskea yhteen.',
    ]);
  });

  it('shows one measure alone', () => {
    const projects = view('fi', { shown: 'projects' });
    expect(projects.heading.title).to.equal('Hankekokonaisuudet teemoittain');
    expect(plain(projects.summary.join(' '))).to.equal(
      'Hankekokonaisuuksia on eniten digitalisaation ja uusien teknologioiden teemassa, 84. ' +
        'Kestävän siirtymän teemassa niitä on 81 ja hyvinvoinnin teemassa 34.',
    );
    expect(projects.table.columns).to.have.length(2);
    expect(projects.notes).to.have.length(2);
    expect(
      projects.graphic!.marks.some((mark) => mark.type === 'path' && mark.fill === 'money'),
    ).to.equal(false);
    const funding = view('sv', { shown: 'funding' });
    expect(plain(funding.summary.join(' '))).to.equal(
      'Mest finansiering, 37,2 miljoner euro, går till hållbar omställning. ' +
        'Digitalisering och ny teknik får 35,7 miljoner euro och välfärd 15,6 miljoner euro.',
    );
    expect(texts(funding)).to.include('Finansiering, mn €').and.not.include('Projekthelheter');
    expect(plain(view('en', { shown: 'funding' }).summary[1]!)).to.equal(
      'The figure is €35.7 million for digitalisation and new technologies and €15.6 million for wellbeing.',
    );
  });

  it('keeps the order of the source until asked for another', () => {
    const order = (selection: Partial<ThemeProjectsSelection>): string[] =>
      view('fi', selection).graphic!.targets.map(({ id }) => id);
    expect(order({})).to.deep.equal(['sustainable-transition', 'digitalisation', 'wellbeing']);
    expect(order({ sort: 'name' })).to.deep.equal([
      'digitalisation',
      'wellbeing',
      'sustainable-transition',
    ]);
    expect(order({ sort: 'value' })[0]).to.equal('digitalisation');
    expect(order({ sort: 'value', shown: 'funding' })[0]).to.equal('sustainable-transition');
    const data = changed({ projects: null }, {}, { projects: 0 });
    expect(order({ sort: 'value', data })).to.deep.equal([
      'digitalisation',
      'wellbeing',
      'sustainable-transition',
    ]);
    expect(view('fi', { sort: 'name' }).table.rows[0]!.header).to.match(/^Digitalisaatio/);
  });

  it('has nothing for a city, and keeps the room', () => {
    const nothing = view('sv', { city: 'oulu' });
    expect(nothing.graphic).to.equal(null);
    expect(nothing.heading.scope).to.equal('Uleåborg');
    expect(nothing.summary).to.deep.equal([]);
    const { width, height } = view('sv').graphic!;
    expect(nothing.room).to.include({ width, height });
  });
});

describe('other figures in the theme chart', () => {
  it('names a tie', () => {
    const data = changed({ totalEur: 15_600_000 }, {}, { totalEur: 35_700_000, projects: 84 });
    expect(summary('fi', data)).to.equal(
      'Eniten rahoitusta kohdistuu digitalisaatioon ja uusiin teknologioihin sekä hyvinvointiin, kumpaankin 35,7 miljoonaa euroa. ' +
        'Hankekokonaisuuksia on eniten digitalisaation ja uusien teknologioiden teemassa ja hyvinvoinnin teemassa, kummassakin 84. ' +
        'Kestävän siirtymän teemassa hankekokonaisuuksia on 81 ja rahoitusta 15,6 miljoonaa euroa.',
    );
    expect(summary('sv', data, 'funding')).to.equal(
      'Mest finansiering går till digitalisering och ny teknik samt välfärd, 35,7 miljoner euro vardera. ' +
        'Hållbar omställning får 15,6 miljoner euro.',
    );
    expect(summary('en', data, 'projects')).to.equal(
      'Digitalisation and new technologies and wellbeing have the most projects, 84 each. ' +
        'There are 81 in sustainable transition.',
    );
  });

  it('treats as level what reads alike', () => {
    const data = changed({ totalEur: 35_710_000 }, { totalEur: 35_690_000 });
    expect(summary('en', data, 'funding')).to.match(
      /^Sustainable transition and .* €35\.7 million each\./,
    );
  });

  it('says when all are level', () => {
    const level = { totalEur: 30_000_000, projects: 50 };
    const data = changed(level, level, level);
    expect(summary('fi', data)).to.equal(
      'Kuhunkin teemaan kohdistuu yhtä paljon rahoitusta, 30 miljoonaa euroa. ' +
        'Kussakin teemassa on yhtä monta hankekokonaisuutta, 50.',
    );
    expect(summary('sv', data, 'projects')).to.equal(
      'Antalet projekthelheter är lika stort i alla teman, 50 per tema.',
    );
    expect(summary('en', data, 'funding')).to.equal(
      'Funding is the same in every theme, €30 million.',
    );
  });

  it('does not repeat a theme that leads in both', () => {
    const data = changed({ projects: 90 });
    expect(summary('fi', data)).to.match(
      /euroa\. Siinä on myös eniten hankekokonaisuuksia, 90\. Dig/,
    );
    expect(summary('sv', data)).to.match(
      /omställning\. Där finns också flest projekthelheter, 90\./,
    );
    expect(summary('en', data)).to.match(/transition\. The same theme has the most projects, 90\./);
  });

  it('tells a missing figure from 0', () => {
    const data = changed({}, {}, { projects: 0, totalEur: null });
    const shown = view('fi', { data });
    expect(shown.table.rows[2]!.cells).to.deep.equal([
      { text: '0', value: 0 },
      { text: 'ei tietoa', value: null },
    ]);
    expect(texts(shown)).to.include('ei tietoa').and.include('0');
    expect(plain(shown.graphic!.targets[2]!.label)).to.equal(
      'Hyvinvointi, 0 hankekokonaisuutta, rahoituksesta ei tietoa',
    );
    expect(plain(shown.summary.at(-1)!)).to.equal(
      'Hyvinvoinnin teeman rahoituksesta ei ole tietoa.',
    );
    expect(shown.graphic!.marks.filter((mark) => mark.type === 'path' && mark.fill)).to.have.length(
      4,
    );
  });

  it('says what is not known, and of whom', () => {
    const none = { projects: null, totalEur: null };
    expect(summary('fi', changed({}, none, none))).to.equal(
      'Kestävän siirtymän teemassa hankekokonaisuuksia on 81 ja rahoitusta 37,2 miljoonaa euroa. ' +
        'Digitalisaation ja uusien teknologioiden teemasta ja hyvinvoinnin teemasta ei ole tietoa.',
    );
    expect(summary('sv', changed({}, {}, none), 'funding')).to.match(
      /välfärd saknas uppgift om finansieringen\.$/,
    );
    const noMoney = changed({ totalEur: null }, { totalEur: null }, { totalEur: null });
    expect(summary('en', noMoney)).to.match(/34 in wellbeing\. There is no data on funding\.$/);
    expect(view('en', { data: noMoney, shown: 'funding' }).graphic).to.equal(null);
  });

  it('quotes a name it cannot inflect', () => {
    const name = { fi: 'EU-yhteistyö', sv: 'EU-samarbete', en: 'EU cooperation' };
    const data = changed({ name });
    expect(summary('fi', data)).to.match(/^Teemaan ”EU-yhteistyö” kohdistuu eniten rahoitusta/);
    expect(summary('sv', data)).to.match(/går till temat ”EU-samarbete”\./);
    expect(summary('en', data)).to.match(/goes to ‘EU cooperation’\./);
  });

  it('counts one as one', () => {
    const data = changed({}, {}, { projects: 1 });
    expect(plain(view('fi', { data }).graphic!.targets[2]!.label)).to.match(
      /, 1 hankekokonaisuus,/,
    );
    expect(summary('sv', data)).to.match(/finns 1 projekthelhet, och/);
    expect(summary('en', data)).to.match(/there is 1 project, with/);
  });

  it('writes small sums in full, and says when a bar is longer than it is', () => {
    const data = changed({}, {}, { totalEur: 40_000 });
    const shown = view('fi', { data });
    expect(texts(shown)).to.include('Rahoitus, €').and.include('37 200 000').and.include('40 000');
    expect(shown.pictureNotes![0]).to.equal(
      'Palkki on piirretty todellista pidempänä, jotta se näkyy: Hyvinvointi.',
    );
  });

  it('names the kind of the figures', () => {
    const data: Themes = { ...themes, kind: 'planned' };
    expect(view('fi', { data }).source).to.match(/^Suunnitellut hankekokonaisuudet, /);
    expect(view('sv', { data: { ...themes, kind: 'goal' } }).source).to.match(/^Projekthelheter, /);
  });
});

describe('the picture of the theme chart', () => {
  const drawn = (...args: Parameters<typeof view>): string =>
    `\n${sceneText(view(...args).graphic!)}\n`;

  it('has names beside the bars where there is room', () => {
    expect(drawn('fi', {}, { width: 750 })).to.equal(scenes.wide);
  });

  it('has each name once above its bars in the middle', () => {
    expect(drawn('sv', {}, { width: 446 })).to.equal(scenes.middle);
  });

  it('has one panel after the other on a phone, and marks what is selected', () => {
    expect(drawn('en', {}, { width: 286, selected: 'digitalisation' })).to.equal(scenes.phone);
  });

  it('has names beside the bars for longer with one panel', () => {
    expect(drawn('fi', { shown: 'funding', sort: 'value' }, { width: 446 })).to.equal(
      scenes['one panel'],
    );
  });

  it('keeps texts within its width and apart, in fonts up to half as wide again', () => {
    for (const wide of [1, 1.25, 1.5]) {
      const measure = (value: string, size: number): number => value.length * size * 0.55 * wide;
      for (let width = 200; width <= 1500; width += 50) {
        for (const shown of ['both', 'projects', 'funding'] as const) {
          const { graphic } = view('fi', { shown }, { width, measure });
          const texts = graphic!.marks.filter((mark) => mark.type === 'text');
          for (const one of texts) {
            const end = one.x + measure(one.text, one.size);
            const name = `${one.text} at ${String(width)}`;
            // A single word wider than the picture has nowhere to go.
            if (one.text.includes(' ') || one.x > 0) expect(end, name).to.be.at.most(width + 0.5);
            for (const other of texts) {
              if (other.y === one.y && other.x > one.x) expect(end, name).to.be.at.most(other.x);
            }
          }
        }
      }
    }
  });
});
