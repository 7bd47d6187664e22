/**
 * A widget changes nothing in the page of its host, asks for nothing, and leaves nothing behind.
 */
import { expect, fixtureCleanup, nextFrame } from '@open-wc/testing';
import { messagesFor } from '../../src/i18n/messages.js';
import { click, pressed } from '../helpers/acts.js';
import { difference, globalsOf, type Globals } from '../helpers/globals.js';
import { Living } from '../helpers/living.js';
import { replace } from '../helpers/replace.js';
import {
  buttonNamed,
  isSeen,
  part,
  settled,
  show,
  showWidget,
  targets,
  viewSwitch,
  wordsOf,
  type Widget,
} from '../helpers/widget.js';

/** Properties that a page hands down to everything in it. */
const INHERITED =
  'text-transform letter-spacing word-spacing line-height direction white-space ' +
  'text-indent font-style font-weight font-variant-caps text-align text-shadow cursor word-break ' +
  '-webkit-text-fill-color -webkit-text-stroke-width fill stroke ' +
  'stroke-width fill-opacity text-anchor dominant-baseline caption-side border-collapse color ' +
  'list-style-type overflow-wrap text-wrap-mode font-stretch tab-size';

const before: Globals = globalsOf();
const { everyWidget } = await import('../helpers/every.js');

it('defining the elements leaves the page as it was', () => {
  expect(difference(before, globalsOf())).to.deep.equal([]);
});

everyWidget((tag) => {
  describe('is a quiet guest', () => {
    it('that puts nothing into the page', async () => {
      const before = globalsOf();
      const widget = await showWidget(tag);
      targets(widget)[0]!.focus();
      click(targets(widget)[0]!.querySelector('.hit')!);
      viewSwitch(widget)[1]!.click();
      await settled(widget);
      await widget.toCsv();
      fixtureCleanup();
      expect(difference(before, globalsOf())).to.deep.equal([]);
    });

    it('that styles itself without style attributes and elements', async () => {
      const widget = await showWidget(tag);
      // Leaflet moves its own layers through the style object, which no policy forbids.
      const styled = (): string[] =>
        [...widget.shadowRoot!.querySelectorAll('[style], style, link')]
          .filter((each) => !each.closest('[class*="leaflet"]'))
          .map((each) => `<${each.localName} class="${each.getAttribute('class') ?? ''}">`);
      for (const view of ['graphic', 'table'] as const) {
        widget.view = view;
        await settled(widget);
        expect(styled()).to.deep.equal([]);
      }
      await widget.toSvg();
      await settled(widget);
      expect(styled()).to.deep.equal([]);
      expect(widget.hasAttribute('style')).to.equal(false);
    });

    it('that asks nobody for anything but its own modules', async () => {
      const asked: string[] = [];
      replace(window, 'fetch', (input) => {
        asked.push(input instanceof Request ? input.url : input.toString());
        return Promise.reject(new Error('no request was expected'));
      });
      const start = performance.now();
      const widget = await showWidget(tag, 'city="oulu"');
      click(targets(widget)[0]?.querySelector('.hit') ?? widget);
      await settled(widget);
      const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
      const others = entries
        .filter(({ startTime }) => startTime >= start)
        .map(({ name }) => name)
        .filter(
          (name) =>
            !/^\/(src|node_modules|__web-dev-server__)\//.test(new URL(name).pathname) ||
            new URL(name).origin !== location.origin,
        );
      expect([...asked, ...others]).to.deep.equal([]);
    });

    it('whose text a page cannot spoil by what it hands down', async () => {
      const hostile =
        'text-transform: uppercase; letter-spacing: 4px; word-spacing: 9px; line-height: 3;' +
        'direction: rtl; white-space: nowrap;  text-indent: 40px;' +
        'font-style: italic; font-weight: 900; font-variant: small-caps; text-align: right;' +
        'text-shadow: 1px 1px red; cursor: wait; word-break: break-all; hyphens: auto;' +
        '-webkit-text-fill-color: red;' +
        '-webkit-text-stroke: 2px red; fill: red; stroke: red; stroke-width: 9; fill-opacity: 0.2;' +
        'text-anchor: end; dominant-baseline: hanging; caption-side: bottom; tab-size: 1;' +
        'border-collapse: separate; border-spacing: 9px; list-style: none; quotes: none;' +
        'overflow-wrap: anywhere; color: red; font-stretch: expanded; text-wrap: nowrap;';
      const plain = await show(`<div style="width: 700px"><${tag}></${tag}></div>`);
      const spoiled = await show(
        `<div style="width: 700px"><div style="${hostile}"><${tag} style="width: 700px"></${tag}></div></div>`,
      );
      const drawn = (widget: Widget) => {
        const { left, top } = widget.getBoundingClientRect();
        return [...widget.shadowRoot!.querySelectorAll('*')]
          .filter((each) => !each.closest('.leaflet-pane, .leaflet-control-container'))
          .map((each) => ({ each, box: each.getBoundingClientRect() }))
          .filter(({ box }) => box.width + box.height > 0)
          .map(({ each, box }) => {
            const style = getComputedStyle(each);
            return {
              name: `${each.localName}.${(each.getAttribute('class') ?? '').split(' ')[0]!}`,
              style: INHERITED.split(' ').map((name) => `${name}: ${style.getPropertyValue(name)}`),
              place: [box.left - left, box.top - top, box.width, box.height],
            };
          });
      };
      const wanted = drawn(plain);
      const faults = drawn(spoiled).flatMap(({ name, style, place }, index) => {
        const model = wanted[index];
        if (model?.name !== name) return [`${name} instead of ${model?.name ?? 'nothing'}`];
        const moved = place.some((value, i) => Math.abs(value - model.place[i]!) > 1.5);
        return [
          ...style.filter((each, i) => each !== model.style[i]).map((each) => `${name} ${each}`),
          ...(moved ? [`${name} stands at ${place.map(Math.round).join()}`] : []),
        ];
      });
      expect(faults.slice(0, 9).join('\n')).to.equal('');
    });
  });

  describe('comes and goes', () => {
    it('200 times without leaving anything behind', async () => {
      const widget = await showWidget(tag);
      const place = widget.parentElement!;
      widget.remove();
      const living = new Living();
      const round = async (): Promise<void> => {
        place.append(widget);
        await Promise.resolve();
        widget.remove();
      };
      await round();
      await nextFrame();
      const once = living.count();
      for (let i = 0; i < 199; i += 1) await round();
      await nextFrame();
      expect(living.count()).to.deep.equal(once);
      living.stop();
      expect(once).to.deep.equal({ listeners: 0, observers: 0 });
      place.append(widget);
      await settled(widget);
      click(targets(widget)[0]!.querySelector('.hit')!);
      await settled(widget);
      expect(pressed(widget)).to.have.length(1);
    });

    it('and keeps its state when it is moved', async () => {
      const widget = await showWidget(tag, 'lang="sv"');
      click(targets(widget)[1]!.querySelector('.hit')!);
      buttonNamed(widget, messagesFor('sv').notes).click();
      await settled(widget);
      const state = wordsOf(widget) + pressed(widget).join();
      const elsewhere = document.createElement('section');
      widget.parentElement!.append(elsewhere);
      elsewhere.append(widget);
      await settled(widget);
      expect(wordsOf(widget) + pressed(widget).join()).to.equal(state);
      expect(pressed(widget)).to.have.length(1);
      expect(isSeen(part(widget, 'notes'))).to.equal(true);
    });
  });
});
