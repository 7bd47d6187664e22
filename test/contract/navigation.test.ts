/**
 * In-page navigation, as Liferay, Turbo and others do it: the body is taken out, another one comes in,
 * the scripts of the page run again, and the way back brings a copy of the first body.
 */
import { expect, nextFrame } from '@open-wc/testing';
import { version } from '../../src/element/define.js';
import { click, heading, pressed } from '../helpers/acts.js';
import { everyWidget } from '../helpers/every.js';
import { Living } from '../helpers/living.js';
import { loadAgain } from '../helpers/modules.js';
import { caught, listen } from '../helpers/replace.js';
import { waitFor } from '../helpers/wait.js';
import { part, settled, targets, textOf, wordsOf, type Widget } from '../helpers/widget.js';

const ENTRY = '/src/define.ts';
const home = document.body;
const language = document.documentElement.lang;

function bodyOf(html: string): HTMLElement {
  const body = document.createElement('body');
  body.innerHTML = html;
  return body;
}

/** Puts another body in the place of the present one, as a page in the given language. */
function visit(body: HTMLElement, lang: string): Widget {
  document.documentElement.lang = lang;
  document.body.replaceWith(body);
  return body.querySelector<Widget>('.place > *')!;
}

const page = (tag: string, attributes = ''): HTMLElement =>
  bodyOf(`<main class="place"><${tag} ${attributes}><p>Varalla</p></${tag}></main>`);

afterEach(() => {
  document.body.replaceWith(home);
  document.documentElement.lang = language;
});

everyWidget((tag) => {
  describe('on a page that navigates within itself', () => {
    it('is right on the next page, in its language', async () => {
      const first = visit(page(tag), 'fi');
      await settled(first);
      const inFinnish = textOf(heading(first));
      const second = visit(page(tag), 'sv');
      await settled(second);
      expect(part(second, 'frame')!.lang).to.equal('sv');
      expect(textOf(heading(second))).not.to.equal(inFinnish);
      expect(targets(second)).to.have.length.above(2);
    });

    it('is the same when its scripts run again, and hears a click once', async () => {
      const warnings = listen('warn');
      const widget = visit(page(tag), 'fi');
      await settled(widget);
      const before = wordsOf(widget);
      const known = customElements.get(tag);
      await loadAgain(ENTRY, version);
      await loadAgain(ENTRY, version);
      await settled(widget);
      expect(customElements.get(tag) === known).to.equal(true);
      expect(wordsOf(widget)).to.equal(before);
      const events = caught(document, 'innocities-select');
      const mark = targets(widget)[0]!;
      click(mark.querySelector('.hit')!);
      await waitFor(() => events.length > 0);
      await settled(widget);
      expect(events).to.have.length(1);
      expect(pressed(widget)).to.deep.equal([mark.dataset.id]);
      expect(warnings).to.deep.equal([]);
    });

    it('comes back with the body that was kept, and with its state', async () => {
      const kept = page(tag);
      const widget = visit(kept, 'fi');
      await settled(widget);
      click(targets(widget)[1]!.querySelector('.hit')!);
      await settled(widget);
      const before = wordsOf(widget) + pressed(widget).join();
      await settled(visit(page(tag), 'sv'));
      const again = visit(kept, 'fi');
      await settled(again);
      expect(again === widget).to.equal(true);
      expect(wordsOf(again) + pressed(again).join()).to.equal(before);
    });

    it('comes back as a copy of the body, drawn anew', async () => {
      const kept = page(tag, 'heading="Meidän otsikko" heading-level="3"');
      const widget = visit(kept, 'fi');
      await settled(widget);
      const before = wordsOf(widget);
      const copy = kept.cloneNode(true) as HTMLElement;
      await settled(visit(page(tag), 'sv'));
      const again = visit(copy, 'fi');
      await settled(again);
      expect(again === widget).to.equal(false);
      expect(wordsOf(again)).to.equal(before);
      expect(textOf(again)).to.equal('Varalla');
    });

    it('is made of a pasted figure on the next page, and once on a copy of it', async () => {
      const name = tag.replace('innocities-', '');
      const pasted = bodyOf(
        `<main class="place"><figure class="innocities" data-innocities="${name}"
          data-heading="Meidän otsikko"><p>Varalla</p></figure></main>`,
      );
      await settled(visit(page(tag), 'fi'));
      const figure = visit(pasted, 'sv') as HTMLElement;
      await nextFrame();
      const only = (within: HTMLElement): Widget => {
        expect(within.children).to.have.length(1);
        expect(within.firstElementChild!.localName).to.equal(tag);
        return within.firstElementChild as Widget;
      };
      await settled(only(figure));
      expect(part(only(figure), 'frame')!.lang).to.equal('sv');
      const copy = pasted.cloneNode(true) as HTMLElement;
      await settled(visit(page(tag), 'fi'));
      await loadAgain(ENTRY, version);
      const again = visit(copy, 'sv') as HTMLElement;
      await nextFrame();
      await settled(only(again));
      expect(textOf(heading(only(again)))).to.match(/^Meidän otsikko/);
      expect(textOf(only(again))).to.equal('Varalla');
    });

    it('leaves nothing of the pages that were left', async () => {
      await settled(visit(page(tag), 'fi'));
      document.body.replaceWith(home);
      await nextFrame();
      const living = new Living();
      for (let turn = 0; turn < 10; turn += 1) {
        const widget = visit(page(tag), turn % 2 ? 'fi' : 'sv');
        await widget.updateComplete;
        if (turn === 0) expect(living.count().listeners).to.be.above(0);
      }
      document.body.replaceWith(home);
      await nextFrame();
      const left = living.count();
      living.stop();
      expect(left).to.deep.equal({ listeners: 0, observers: 0 });
    });
  });
});
