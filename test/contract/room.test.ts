/** From a phone to a wall, also with text at 200 %: nothing cut off, nothing on top of another. */
import { expect } from '@open-wc/testing';
import { casesOf, type Attributes } from '../../stories/cases.js';
import { cityIds } from '../../src/data/ids.js';
import {
  clippedTexts,
  cutTables,
  overflowing,
  overlappingTexts,
  smallTargets,
  smallTexts,
} from '../helpers/boxes.js';
import { everyWidget } from '../helpers/every.js';
import { isFetching, isSeen, languages, part, settled, show, textOf } from '../helpers/widget.js';

/** A font that is wider than most, and on every machine that runs the tests. */
const WIDE_FONT = "font-family: 'DejaVu Sans', Verdana, sans-serif";

/** What WCAG 1.4.12 lets a reader set, put where the readers' own tools put it. */
const SPACED =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }' +
  'p { margin-bottom: 2em !important; }';

const VIEWS = ['graphic', 'table'] as const;
const TABLES = ['', 'oulu', 'paakaupunkiseutu'];

const ROOMS = [
  { width: 320, text: '16px' },
  { width: 480, text: '16px' },
  { width: 700, text: '16px' },
  { width: 1600, text: '16px' },
  { width: 320, text: '32px' },
  { width: 1600, text: '32px' },
] as const;

everyWidget((tag) => {
  for (const { width, text } of ROOMS) {
    describe(`in ${width} px with text of ${text}`, () => {
      for (const lang of languages) {
        it(`${lang}: all is readable, for every city`, async () => {
          const widget = await show(
            `<div style="width: ${width}px; ${WIDE_FONT}; --innocities-font-size: ${text}">` +
              `<${tag} lang="${lang}"></${tag}></div>`,
          );
          const faults: string[] = [];
          for (const city of ['', ...cityIds]) {
            // Tables differ by their figures alone: three of them are enough.
            const views = TABLES.includes(city) ? VIEWS : VIEWS.slice(0, 1);
            for (const view of views) {
              widget.city = city;
              widget.view = view;
              // No frame is waited for: the room stays, so nothing is measured anew.
              await widget.updateComplete;
              if (isFetching(widget)) await settled(widget);
              const found = [
                ...clippedTexts(widget).map((each) => `cut off: ${each}`),
                ...overlappingTexts(widget).map((each) => `overlap: ${each}`),
                ...overflowing(widget).map((each) => `too wide: ${each}`),
                ...cutTables(widget).map((each) => `table cut off: ${each}`),
                ...smallTexts(widget, 13).map((each) => `too small: ${each}`),
                ...smallTargets(widget).map((each) => `hard to hit: ${each}`),
              ];
              faults.push(...found.map((each) => `${city || 'country'} ${view}: ${each}`));
            }
          }
          expect(faults.slice(0, 12).join('\n')).to.equal('');
        });
      }
    });
  }

  for (const width of [320, 700, 1200]) {
    it(`loses nothing to text that a reader spaces, in ${width} px`, async () => {
      const faults: string[] = [];
      for (const lang of languages) {
        const widget = await show(
          `<div style="width: ${width}px; ${WIDE_FONT}"><${tag} lang="${lang}" city="oulu"></${tag}></div>`,
        );
        const style = document.createElement('style');
        style.textContent = SPACED;
        widget.shadowRoot!.append(style);
        for (const view of VIEWS) {
          widget.view = view;
          await settled(widget);
          const found = [
            ...clippedTexts(widget).map((each) => `cut off: ${each}`),
            ...overlappingTexts(widget).map((each) => `overlap: ${each}`),
            ...overflowing(widget).map((each) => `too wide: ${each}`),
          ];
          faults.push(...found.map((each) => `${lang} ${view}: ${each}`));
        }
      }
      expect(faults.slice(0, 12).join('\n')).to.equal('');
    });
  }

  it('has buttons for a thumb under the picture on a phone', async () => {
    const widget = await show(`<div style="width: 320px"><${tag}></${tag}></div>`);
    const buttons = [...part(widget, 'toolbar')!.querySelectorAll('button')].filter(isSeen);
    const small = buttons.filter((each) => each.getBoundingClientRect().height < 39.9);
    expect(buttons.length).to.be.above(2);
    expect(small.map(textOf)).to.deep.equal([]);
  });

  it('cuts no table, whatever is in it', async () => {
    const choices = new Set(
      casesOf(tag).map(({ attributes }) => JSON.stringify({ ...attributes, view: 'table' })),
    );
    const widget = await show(`<div style="${WIDE_FONT}"><${tag} view="table"></${tag}></div>`);
    const faults: string[] = [];
    for (const choice of choices) {
      const attributes = JSON.parse(choice) as Attributes;
      if ('src' in attributes) continue;
      for (const [key, value] of Object.entries(attributes)) {
        widget.setAttribute(key, String(value));
      }
      for (const width of [320, 390, 480, 560, 640, 720, 800, 1000]) {
        widget.parentElement!.style.width = `${String(width)}px`;
        await settled(widget);
        faults.push(...cutTables(widget).map((each) => `${choice} at ${String(width)}: ${each}`));
      }
      for (const key of Object.keys(attributes)) widget.removeAttribute(key);
    }
    expect(faults.join('\n')).to.equal('');
  });

  it('draws for its new room when the room changes', async () => {
    const widget = await show(`<div style="width: 900px"><${tag}></${tag}></div>`);
    const wide = widget.shadowRoot!.querySelector('svg.scene')!.getAttribute('viewBox');
    widget.parentElement!.style.width = '340px';
    await settled(widget);
    const narrow = widget.shadowRoot!.querySelector('svg.scene')!.getAttribute('viewBox');
    expect(narrow).not.to.equal(wide);
    expect(clippedTexts(widget)).to.deep.equal([]);
  });

  it('draws for its room when it is shown late, as in a tab', async () => {
    const widget = await show(
      `<div style="width: 700px"><div hidden><${tag}></${tag}></div></div>`,
    );
    widget.parentElement!.hidden = false;
    await settled(widget);
    const shown = widget.shadowRoot!.querySelector('svg.scene')!.getAttribute('viewBox');
    const direct = await show(`<div style="width: 700px"><${tag}></${tag}></div>`);
    expect(shown).to.equal(direct.shadowRoot!.querySelector('svg.scene')!.getAttribute('viewBox'));
  });
});
