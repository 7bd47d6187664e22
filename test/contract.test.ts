/**
 * What every widget owes, for every widget of the registry: what it shows, what it takes, what it tells.
 * `contract/` has the longer chapters: language, keyboard, figures from `src`, room, files and more.
 */
import { expect, nextFrame } from '@open-wc/testing';
import { InnocitiesSelectEvent, type InnocitiesLoadEvent } from '../src/element/events.js';
import { messagesFor } from '../src/i18n/messages.js';
import { click, heading, has, pressed, numbersIn, numberIn, isShortFor } from './helpers/acts.js';
import { subjects } from './helpers/contract.js';
import { everyWidget } from './helpers/every.js';
import { keyboard } from './helpers/keys.js';
import { caught, listen, spoken } from './helpers/replace.js';
import {
  buttonNamed,
  isSeen,
  languages,
  part,
  settled,
  show,
  showWidget,
  tableCells,
  targets,
  textOf,
  viewSwitch,
  wordsOf,
  type Widget,
} from './helpers/widget.js';

everyWidget((tag) => {
  describe('shows', () => {
    it('a heading at level 2', async () => {
      const widget = await showWidget(tag);
      expect(textOf(heading(widget))).to.have.length.above(5);
      expect(heading(widget).getAttribute('aria-level')).to.equal('2');
    });

    it('a summary in whole sentences, its first one bold', async () => {
      const widget = await showWidget(tag);
      const summary = part(widget, 'summary');
      expect(isSeen(summary)).to.equal(true);
      expect(textOf(summary)).to.match(/^\p{Lu}.{30,}\.$/u);
      const first = textOf(summary!.querySelector('strong'));
      expect(textOf(summary).startsWith(first)).to.equal(true);
      expect(first).to.match(/[.:]$/);
    });

    it('a picture with a name, whose marks name what they stand for', async () => {
      const widget = await showWidget(tag);
      const picture = part<SVGElement>(widget, 'graphic')!;
      const box = picture.getBoundingClientRect();
      expect(box.width).to.be.above(100);
      expect(box.height).to.be.above(100);
      const name = widget.shadowRoot!.getElementById(picture.getAttribute('aria-labelledby')!);
      expect(textOf(name)).to.have.length.above(5);
      expect(targets(widget), 'marks to press').to.have.length.above(2);
      for (const mark of targets(widget)) {
        expect(mark.getAttribute('role')).to.equal('button');
        expect(mark.getAttribute('aria-label')).to.match(/\p{L}{2}/u);
      }
    });

    it('the same figures as a table', async () => {
      const widget = await showWidget(tag, 'view="table"');
      const table = part(widget, 'table')!.querySelector('table')!;
      expect(textOf(table.caption)).to.have.length.above(5);
      const [header, ...rows] = [...table.rows];
      for (const cell of header!.cells) expect(cell).to.have.property('scope', 'col');
      for (const row of rows) {
        expect(row.cells[0]).to.have.property('scope', 'row');
        expect(row.cells).to.have.length(header!.cells.length);
      }
    });

    it('in the table all that the marks say', async () => {
      const widget = await showWidget(tag);
      const said = targets(widget).map((mark) => mark.getAttribute('aria-label')!);
      widget.view = 'table';
      await settled(widget);
      const rows = tableCells(widget);
      for (const label of said) {
        const row = rows.find(([name]) => name && label.startsWith(name));
        expect(row, `a row whose first cell begins the label "${label}"`).to.exist;
        const known = row!.map(numberIn);
        for (const said of numbersIn(label)) {
          expect(
            known.some((figure) => isShortFor(said, figure)),
            `a figure of "${label}", whole or in millions, in its row: ${row!.join()}`,
          ).to.be.true;
        }
      }
    });

    it('source, date and kind of the figures', async () => {
      const widget = await showWidget(tag, 'lang="fi"');
      expect(textOf(part(widget, 'source'))).to.match(/^\p{Lu}.*Lähde: .+\.$/u);
      // The agreements themselves are of no single day; figures are.
      if (numbersIn(textOf(part(widget, 'summary'))).some((each) => each.includes(','))) {
        expect(textOf(part(widget, 'source'))).to.match(/\d{1,2}\.\d{1,2}\.20\d\d/);
      }
    });

    it('notes when asked, and hides them again', async () => {
      const widget = await showWidget(tag);
      const notes = () => part(widget, 'notes');
      expect(isSeen(notes())).to.equal(false);
      const more = buttonNamed(widget, messagesFor('fi').notes);
      more.click();
      await settled(widget);
      expect(isSeen(notes())).to.equal(true);
      const items = [...notes()!.querySelectorAll('li')].map(textOf);
      expect(items).to.have.length.above(0);
      expect(items.join()).to.not.match(/undefined|^,|,,|,$/);
      expect(more.getAttribute('aria-expanded')).to.equal('true');
      more.click();
      await settled(widget);
      expect(isSeen(notes())).to.equal(false);
    });
  });

  describe('takes', () => {
    for (const level of ['2', '3', '4', '5', '6']) {
      it(`heading-level="${level}"`, async () => {
        const widget = await showWidget(tag, `heading-level="${level}"`);
        expect(heading(widget).getAttribute('aria-level')).to.equal(level);
      });
    }

    it('heading, in place of its own', async () => {
      const widget = await showWidget(tag, 'heading="Meidän otsikko"');
      expect(textOf(heading(widget))).to.match(/^Meidän otsikko/);
      widget.heading = null;
      await settled(widget);
      expect(textOf(heading(widget))).not.to.contain('Meidän');
    });

    it('a heading and a footer of the page', async () => {
      const widget = await showWidget(
        tag,
        '',
        '<h3 slot="heading">Oma</h3><p slot="footer">Alaviite</p>',
      );
      const [own, footer] = widget.children;
      expect(isSeen(own!)).to.equal(true);
      expect(isSeen(footer!)).to.equal(true);
      expect(heading(widget).checkVisibility()).to.equal(false);
      const notes = part(widget, 'source')!.getBoundingClientRect();
      expect(footer!.getBoundingClientRect().top).to.be.at.least(notes.bottom - 1);
    });

    it('no-table: neither table nor switch', async () => {
      const widget = await showWidget(tag, 'no-table view="table"');
      expect(viewSwitch(widget)).to.have.length(0);
      expect(has(widget, 'table')).to.equal(false);
      expect(has(widget, 'graphic')).to.equal(true);
    });

    it('no-export: no downloads', async () => {
      const widget = await showWidget(tag, 'no-export');
      expect(has(widget, 'download')).to.equal(false);
      expect(viewSwitch(widget)).to.have.length(2);
    });

    it('no-summary: for screen readers alone', async () => {
      const widget = await showWidget(tag, 'no-summary');
      const summary = part(widget, 'summary')!;
      expect(textOf(summary)).to.have.length.above(30);
      expect(summary.checkVisibility({ visibilityProperty: true })).to.equal(true);
      expect(summary.getBoundingClientRect().height).to.be.below(2);
    });

    it('view, also changed by keyboard', async () => {
      const widget = await showWidget(tag);
      const [picture, table] = viewSwitch(widget);
      table!.focus();
      await keyboard.press('Enter');
      await settled(widget);
      expect(has(widget, 'graphic')).to.equal(false);
      expect(has(widget, 'table')).to.equal(true);
      expect(table!.getAttribute('aria-pressed')).to.equal('true');
      picture!.focus();
      await keyboard.space();
      await settled(widget);
      expect(has(widget, 'graphic')).to.equal(true);
      expect(picture!.getAttribute('aria-pressed')).to.equal('true');
    });

    it('the table without moving the toolbar up', async () => {
      const widget = await showWidget(tag);
      const height = (name: string): number => part(widget, name)!.getBoundingClientRect().height;
      const picture = height('graphic');
      widget.view = 'table';
      await settled(widget);
      expect(height('figure')).to.be.at.least(picture - 1);
      expect(height('figure')).to.be.at.most(Math.max(picture, height('table')) + 1);
    });

    for (const [attribute, legal] of Object.entries({
      view: ['graphic', 'table'],
      'heading-level': ['2', '3', '4', '5', '6'],
      loading: ['eager', 'lazy'],
      scheme: ['auto', 'light', 'dark'],
      city: ['oulu', 'turku', 'paakaupunkiseutu'],
    })) {
      it(`an unknown ${attribute} as none, with one warning`, async () => {
        const plain = wordsOf(await showWidget(tag));
        const warnings = listen('warn');
        const value = `kukkuu-${tag}-${attribute}`;
        const first = await showWidget(tag, `${attribute}="${value}"`);
        await showWidget(tag, `${attribute}="${value}"`);
        expect(wordsOf(first)).to.equal(plain);
        await spoken();
        expect(warnings).to.have.length(1);
        expect(warnings[0]).to.contain(`<${tag} ${attribute}="${value}">`);
        for (const each of legal) expect(warnings[0]).to.contain(each);
      });
    }

    it('properties as well as attributes, and null for none', async () => {
      const warnings = listen('warn');
      const widget = document.createElement(tag) as Widget;
      Object.assign(widget, { headingLevel: 4, view: 'table', heading: 'Oma', lang: 'sv' });
      document.body.append(widget);
      await settled(widget);
      expect(heading(widget).getAttribute('aria-level')).to.equal('4');
      expect(has(widget, 'table')).to.equal(true);
      const none = { headingLevel: null, view: null, heading: null, city: null, loading: null };
      Object.assign(widget, { ...none, scheme: null, src: null, htmlFor: null });
      await settled(widget);
      expect(heading(widget).getAttribute('aria-level')).to.equal('2');
      expect(has(widget, 'graphic')).to.equal(true);
      expect(warnings).to.deep.equal([]);
      widget.remove();
    });
  });

  describe('until it is ready', () => {
    it('hides what the page wrote in it once it is ready', async () => {
      const widget = await showWidget(tag, '', '<p>Rahoitus tekstinä</p>');
      expect(widget.children[0]!.checkVisibility()).to.equal(false);
    });

    it('waits with loading="lazy" until it is near the screen', async () => {
      const below = '<p>Rahoitus tekstinä</p>';
      const widget = await show(
        `<div style="height: 300vh"></div><${tag} loading="lazy">${below}</${tag}>`,
      );
      const [fallback] = widget.children;
      expect(isSeen(part(widget, 'graphic'))).to.equal(false);
      expect(fallback!.checkVisibility({ visibilityProperty: true })).to.equal(true);
      widget.scrollIntoView();
      await nextFrame();
      await settled(widget);
      expect(isSeen(part(widget, 'graphic'))).to.equal(true);
      expect(fallback!.checkVisibility()).to.equal(false);
      window.scrollTo(0, 0);
    });

    it('comes at once when the page is printed', async () => {
      const widget = await show(
        `<div style="height: 300vh"></div><${tag} loading="lazy"></${tag}>`,
      );
      expect(isSeen(part(widget, 'graphic'))).to.equal(false);
      window.dispatchEvent(new Event('beforeprint'));
      await widget.updateComplete;
      expect(isSeen(part(widget, 'graphic'))).to.equal(true);
    });

    it('keeps the room of all that will stand there', async () => {
      const widget = await show(
        `<div style="height: 300vh"></div><${tag} loading="lazy"></${tag}>`,
      );
      const { clientHeight } = part(widget, 'frame')!;
      widget.loading = 'eager';
      await settled(widget);
      expect(part(widget, 'frame')!.clientHeight).to.equal(clientHeight);
    });
  });

  describe('tells', () => {
    it('of a selection by pointer, once, to whoever listens outside', async () => {
      const widget = await showWidget(tag);
      const events = caught(document, 'innocities-select');
      const mark = targets(widget)[1]!;
      click(mark.querySelector('.hit')!);
      await settled(widget);
      expect(events).to.have.length(1);
      const [event] = events;
      expect(event).to.be.instanceOf(InnocitiesSelectEvent);
      expect(event).to.include({ bubbles: true, composed: true });
      expect(event!.target === widget).to.equal(true);
      expect(event!.subject).to.be.oneOf([...subjects]);
      expect(event!.value).to.equal(mark.dataset.id);
      expect(pressed(widget)).to.deep.equal([mark.dataset.id]);
    });

    it('of nothing that a script did', async () => {
      const widget = await showWidget(tag);
      const events = caught(document, 'innocities-select');
      for (const city of ['oulu', 'turku', null]) {
        widget.city = city;
        await settled(widget);
      }
      widget.setAttribute('city', 'lahti');
      await settled(widget);
      expect(events).to.deep.equal([]);
    });

    it('once that its figures are there', async () => {
      const loads: InnocitiesLoadEvent[] = caught(document, 'innocities-load');
      const widget = await showWidget(tag);
      for (const lang of languages) {
        widget.lang = lang;
        await settled(widget);
      }
      widget.remove();
      document.body.append(widget);
      await settled(widget);
      widget.remove();
      expect(loads).to.have.length(1);
      expect(loads[0]).to.include({ src: null, bubbles: true, composed: true });
      expect(loads[0]!.dataset).to.match(/^[a-z-]+$/);
    });
  });

  describe('follows the scheme', () => {
    const surface = (widget: Widget): string =>
      getComputedStyle(part(widget, 'frame')!).backgroundColor;

    it('that it is given', async () => {
      const light = await showWidget(tag, 'scheme="light"');
      const dark = await showWidget(tag, 'scheme="dark"');
      expect(surface(light)).to.equal('rgb(255, 255, 255)');
      expect(surface(dark)).to.equal('rgb(21, 25, 30)');
      expect(getComputedStyle(part(dark, 'summary')!).color).to.equal('rgb(238, 242, 245)');
    });

    it('of the page, if it is given none', async () => {
      const widget = await show(`<div style="color-scheme: dark"><${tag}></${tag}></div>`);
      expect(surface(widget)).to.equal('rgb(21, 25, 30)');
      widget.parentElement!.style.colorScheme = 'light';
      expect(surface(widget)).to.equal('rgb(255, 255, 255)');
    });

    it('but for the colours that the page sets', async () => {
      const widget = await showWidget(tag, 'style="--innocities-color-surface: rgb(1, 2, 3)"');
      expect(surface(widget)).to.equal('rgb(1, 2, 3)');
    });
  });
});
