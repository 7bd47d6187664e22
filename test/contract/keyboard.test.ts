/**
 * Everything that the pointer can do, the keyboard can.
 */
import { expect } from '@open-wc/testing';
import { press, ids, focusedMark, pressed, turnTo } from '../helpers/acts.js';
import { everyWidget } from '../helpers/every.js';
import { keyboard } from '../helpers/keys.js';
import { caught } from '../helpers/replace.js';
import { waitFor } from '../helpers/wait.js';
import { focused, isSeen, part, settled, show, targets, type Widget } from '../helpers/widget.js';

everyWidget((tag) => {
  describe('is used by keyboard', () => {
    const focusMark = async (): Promise<Widget> => {
      // Something stands before it, or Firefox's focus would leave the page for good.
      const widget = await show(`<button>Ennen</button><${tag}></${tag}>`);
      targets(widget)[0]!.focus();
      return widget;
    };

    it('with one Tab stop in the picture', async () => {
      const widget = await focusMark();
      const picture = part(widget, 'graphic')!;
      expect(picture.querySelectorAll('[tabindex="0"]')).to.have.length(1);
      expect(picture.contains(focused(widget))).to.equal(true);
      await keyboard.press('Tab');
      expect(Boolean(focused(widget)), 'still in the widget').to.equal(true);
      expect(picture.contains(focused(widget))).to.equal(false);
      if (!(await keyboard.tabBack())) return;
      expect(focusedMark(widget)).to.equal(ids(widget)[0]);
      await keyboard.tabBack();
      expect(picture.contains(focused(widget))).to.equal(false);
    });

    it('with a stop that remembers where the reader was', async () => {
      const widget = await focusMark();
      await keyboard.press('End');
      const last = focusedMark(widget);
      expect(last).not.to.equal(ids(widget)[0]);
      await settled(widget);
      await keyboard.press('Tab');
      expect(targets(widget).map((mark) => mark.getAttribute('tabindex') === '0')).to.deep.equal(
        ids(widget).map((id) => id === last),
      );
      if (await keyboard.tabBack()) expect(focusedMark(widget)).to.equal(last);
    });

    it('with a stop also when the mark that had it is gone', async () => {
      const widget = await focusMark();
      widget.stop = 'gone';
      await settled(widget);
      expect(part(widget, 'graphic')!.querySelectorAll('[tabindex="0"]')).to.have.length(1);
    });

    it('with arrows that reach every mark and never leave', async () => {
      const widget = await focusMark();
      const seen = new Set<string>();
      const waiting = [focusedMark(widget)!];
      for (let mark = waiting.pop(); mark; mark = waiting.pop()) {
        seen.add(mark);
        for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp']) {
          targets(widget)[ids(widget).indexOf(mark)]!.focus();
          expect(press(widget, key).defaultPrevented, key).to.equal(true);
          const next = focusedMark(widget)!;
          expect(ids(widget)).to.include(next);
          if (!seen.has(next) && !waiting.includes(next)) waiting.push(next);
        }
      }
      expect(seen.size).to.equal(targets(widget).length);
    });

    it('with Home and End', async () => {
      const widget = await focusMark();
      await keyboard.press('End');
      expect(focusedMark(widget)).to.equal(ids(widget).at(-1));
      await keyboard.press('Home');
      expect(focusedMark(widget)).to.equal(ids(widget)[0]);
    });

    it('with a focus that is seen, and words on how to go on', async () => {
      const widget = await focusMark();
      await keyboard.press('ArrowRight');
      await settled(widget);
      const outline = focused(widget)!.querySelector('.focus')!;
      expect(getComputedStyle(outline).stroke).to.match(/^rgb/);
      expect(isSeen(widget.shadowRoot!.querySelector('.keys'))).to.equal(true);
      (focused(widget) as SVGElement).blur();
      await settled(widget);
      expect(isSeen(widget.shadowRoot!.querySelector('.keys'))).to.equal(false);
    });

    for (const [name, key] of [
      ['Enter', () => keyboard.press('Enter')],
      ['Space', () => keyboard.space()],
    ] as const) {
      it(`with ${name} to select, and again to clear`, async () => {
        const widget = await focusMark();
        const events = caught(document, 'innocities-select');
        const scrolled = window.scrollY;
        const { id } = targets(widget)[0]!.dataset;
        await key();
        await settled(widget);
        expect(events.map(({ value }) => value)).to.deep.equal([id]);
        expect(pressed(widget)).to.deep.equal([id]);
        await key();
        await settled(widget);
        expect(events.map(({ value }) => value)).to.deep.equal([id, null]);
        expect(pressed(widget)).to.deep.equal([]);
        expect(window.scrollY).to.be.closeTo(scrolled, 20);
      });
    }

    it('with Esc to clear, then to leave', async () => {
      const widget = await focusMark();
      const events = caught(document, 'innocities-select');
      await keyboard.press('Enter');
      await settled(widget);
      await keyboard.press('Escape');
      await settled(widget);
      expect(events.map(({ value }) => value === null)).to.deep.equal([false, true]);
      expect(focusedMark(widget)).to.equal(ids(widget)[0]);
      await keyboard.press('Escape');
      expect(focusedMark(widget)).to.equal(undefined);
      expect(events).to.have.length(2);
    });

    it('with a hint on the keys that is seen as a whole, and goes with Escape', async () => {
      const widget = await focusMark();
      await keyboard.press('End');
      const hint = widget.shadowRoot!.querySelector<HTMLElement>('.keys')!;
      const seen = (): boolean => getComputedStyle(hint).visibility === 'visible';
      await waitFor(seen);
      const { top, bottom } = hint.getBoundingClientRect();
      expect(bottom - top).to.be.above(20);
      for (let box = hint.parentElement; box; box = box.parentElement) {
        if (getComputedStyle(box).overflow === 'visible') continue;
        const edge = box.getBoundingClientRect();
        expect([top >= edge.top, bottom <= edge.bottom], box.className).to.deep.equal([true, true]);
      }
      expect(part(widget, 'graphic')!.getAttribute('aria-describedby')).to.equal(hint.id);
      const mark = focusedMark(widget);
      await keyboard.press('Escape');
      expect(seen()).to.equal(false);
      expect(focusedMark(widget)).to.equal(mark);
      await keyboard.press('Escape');
      expect(focusedMark(widget)).to.equal(undefined);
    });

    it('with a hint on the keys that takes away no text but what it lies over', async () => {
      const measure = tag === 'innocities-city-map' ? 'measure="funding"' : '';
      const widget = await show(`<div style="width: 320px"><${tag} ${measure}></${tag}></div>`);
      targets(widget)[0]!.focus();
      await keyboard.press('End');
      const root = widget.shadowRoot!;
      await waitFor(() => isSeen(root.querySelector('.keys')));
      const { bottom } = root.querySelector('.keys')!.getBoundingClientRect();
      for (const note of root.querySelectorAll('.footnote')) {
        const taken = getComputedStyle(note).opacity === '0';
        if (taken) expect(note.getBoundingClientRect().top).to.be.below(bottom);
      }
    });

    it('and keeps from the page the keys that it answers', async () => {
      const widget = await focusMark();
      await turnTo(widget);
      const heard = caught(document, 'keydown');
      for (const key of ['ArrowRight', 'Enter', 'Escape']) press(widget, key);
      await settled(widget);
      expect(heard.map(({ key }) => key)).to.deep.equal([]);
    });

    it('and leaves the keys of the browser alone', async () => {
      const widget = await focusMark();
      for (const modifier of ['ctrlKey', 'altKey', 'metaKey'] as const) {
        const event = new KeyboardEvent('keydown', {
          key: 'ArrowRight',
          [modifier]: true,
          bubbles: true,
          cancelable: true,
        });
        focused(widget)!.dispatchEvent(event);
        expect(event.defaultPrevented).to.equal(false);
      }
      expect(press(widget, 'a').defaultPrevented).to.equal(false);
    });
  });
});
