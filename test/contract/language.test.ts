/**
 * Finnish, Swedish and English, wherever the page says so.
 */
import { expect } from '@open-wc/testing';
import { cityIds } from '../../src/data/ids.js';
import { heading, turnTo } from '../helpers/acts.js';
import { everyWidget } from '../helpers/every.js';
import {
  languages,
  part,
  settled,
  show,
  showWidget,
  textOf,
  wordsOf,
  type Widget,
} from '../helpers/widget.js';

everyWidget((tag) => {
  describe('speaks', () => {
    it('the language of the page, and of no page Finnish', async () => {
      const spoken = async (html: string): Promise<string> => textOf(heading(await show(html)));
      const [fi, sv, en] = await Promise.all(
        languages.map(async (lang) => textOf(heading(await showWidget(tag, `lang="${lang}"`)))),
      );
      expect(await spoken(`<${tag}></${tag}>`)).to.equal(fi);
      expect(await spoken(`<div lang="sv-FI"><${tag}></${tag}></div>`)).to.equal(sv);
      expect(await spoken(`<div lang="sv"><p lang="en"><${tag}></${tag}></p></div>`)).to.equal(en);
      expect(await spoken(`<div lang="sv"><${tag} lang="fi"></${tag}></div>`)).to.equal(fi);
      expect(await spoken(`<div lang="de"><${tag}></${tag}></div>`)).to.equal(en);
    });

    it('another language from the moment the page does', async () => {
      const widget = await show(`<section><${tag}></${tag}></section>`);
      const texts = new Set([textOf(heading(widget))]);
      const becomes = async (place: Element, lang: string): Promise<void> => {
        place.setAttribute('lang', lang);
        await Promise.resolve();
        await settled(widget);
        texts.add(textOf(heading(widget)));
        expect(part(widget, 'frame')!.lang).to.equal(lang);
      };
      await becomes(widget.parentElement!, 'sv');
      await becomes(widget, 'en');
      widget.removeAttribute('lang');
      widget.parentElement!.removeAttribute('lang');
      await becomes(document.documentElement, 'sv');
      document.documentElement.removeAttribute('lang');
      await Promise.resolve();
      await settled(widget);
      expect(texts.size).to.equal(3);
      expect(part(widget, 'frame')!.lang).to.equal('fi');
    });

    it('the language of the place where another shadow root stands', async () => {
      const outer = document.createElement('div');
      document.body.append(outer);
      const inner = document.createElement('div');
      outer.attachShadow({ mode: 'open' }).append(inner);
      const widget = document.createElement(tag) as Widget;
      inner.attachShadow({ mode: 'closed' }).append(widget);
      outer.lang = 'sv';
      await Promise.resolve();
      await settled(widget);
      expect(part(widget, 'frame')!.lang).to.equal('sv');
      inner.lang = 'en';
      await Promise.resolve();
      await settled(widget);
      expect(part(widget, 'frame')!.lang).to.equal('en');
      outer.remove();
    });

    it('three languages, and no two alike', async () => {
      const parts = ['summary', 'source', 'table', 'switch', 'notes', 'download'];
      const words = await Promise.all(
        languages.map(async (lang) => {
          const widget = await showWidget(tag, `lang="${lang}" view="table"`);
          await turnTo(widget);
          return [textOf(heading(widget)), ...parts.map((name) => textOf(part(widget, name)))];
        }),
      );
      words[0]!.forEach((_, index) => {
        const three = words.map((each) => each[index]!);
        expect(new Set(three).size, three.join(' | ')).to.equal(3);
      });
    });

    for (const lang of languages) {
      it(`${lang} without a broken word or number, for every city`, async () => {
        const widget = await showWidget(tag, `lang="${lang}"`);
        for (const city of ['', 'lead-projects', ...cityIds]) {
          for (const view of ['graphic', 'table'] as const) {
            widget.city = city;
            widget.view = view;
            await widget.updateComplete;
            const words = wordsOf(widget);
            const where = `city="${city}"`;
            expect(words, where).not.to.match(/undefined|NaN|\[object|null|Infinity/);
            // A number never parts from its unit or its thousands, and a minus is not a hyphen.
            expect(words, where).not.to.match(/\d [\d€%]|\d (milj|mn|mil|pros|proc|per cent)/);
            expect(words, where).not.to.match(/(^|[\s(])-\d/m);
            expect(words, where).not.to.match(/ {2}|\s[,.;](\s|$)|\(\)|\.\.(\s|$)/);
          }
        }
      });
    }
  });
});
