/** A city chosen in one widget reaches the others that ask for it. */
import { expect } from '@open-wc/testing';
import { InnocitiesSelectEvent } from '../../src/element/events.js';
import { click, ids } from '../helpers/acts.js';
import { everyWidget } from '../helpers/every.js';
import { caught } from '../helpers/replace.js';
import { waitFor } from '../helpers/wait.js';
import { part, settled, show, targets, textOf, type Widget } from '../helpers/widget.js';

/** The city that an element elsewhere on the page announces. */
const choose = (where: Element, city: string | null): boolean =>
  where.dispatchEvent(new InnocitiesSelectEvent('city', city));

/** Figures that know no cities do not follow. */
const follows = (widget: Widget): boolean =>
  (widget as unknown as { followsCity: boolean }).followsCity;

/** Moves an element into the shadow root of a new one that stands in its place. */
function veil(element: Element, mode: ShadowRootMode, id = ''): HTMLElement {
  const box = document.createElement('div');
  box.id = id;
  element.replaceWith(box);
  box.attachShadow({ mode }).append(element);
  return box;
}

everyWidget((tag) => {
  describe('follows the city', () => {
    it('of the widget that it names with for', async () => {
      const widget = await show(
        `<i id="kartta"></i><i id="muu"></i><${tag} for="kartta"></${tag}>`,
      );
      const [named, other] = widget.parentElement!.querySelectorAll('i');
      choose(other!, 'turku');
      expect(widget.city ?? null).to.equal(null);
      choose(named!, 'oulu');
      expect(widget.city ?? null).to.equal(follows(widget) ? 'oulu' : null);
      choose(named!, null);
      expect(widget.city ?? null).to.equal(null);
    });

    it('of its group, and of no other', async () => {
      const widget = await show(
        `<innocities-group><i></i><${tag}></${tag}></innocities-group>` +
          '<innocities-group><b></b></innocities-group>',
      );
      const page = widget.parentElement!.parentElement!;
      choose(page.querySelector('b')!, 'turku');
      expect(widget.city ?? null).to.equal(null);
      choose(page.querySelector('i')!, 'oulu');
      expect(widget.city ?? null).to.equal(follows(widget) ? 'oulu' : null);
      await settled(widget);
      if (follows(widget)) expect(textOf(part(widget, 'heading'))).to.contain('Oulu');
    });

    for (const mode of ['open', 'closed'] as const) {
      it(`out of another shadow root, ${mode}`, async () => {
        const widget = await show(
          `<innocities-group><i></i><${tag}></${tag}></innocities-group><${tag} for="kotelo"></${tag}>`,
        );
        const inner = widget.parentElement!.querySelector('i')!;
        const box = veil(inner, mode, 'kotelo');
        const other = box.parentElement!.nextElementSibling as Widget;
        choose(inner, 'oulu');
        expect(widget.city ?? null).to.equal(follows(widget) ? 'oulu' : null);
        expect(other.city ?? null).to.equal(follows(widget) ? 'oulu' : null);
      });

      it(`into its own shadow root, ${mode}`, async () => {
        const widget = await show(`<innocities-group><i></i><${tag}></${tag}></innocities-group>`);
        const source = widget.parentElement!.querySelector('i')!;
        veil(widget, mode);
        choose(source, 'oulu');
        expect(widget.city ?? null).to.equal(follows(widget) ? 'oulu' : null);
      });
    }

    it('and not what is no city', async () => {
      const widget = await show(`<innocities-group><i></i><${tag}></${tag}></innocities-group>`);
      const source = widget.parentElement!.querySelector('i')!;
      source.dispatchEvent(new InnocitiesSelectEvent('source', 'private'));
      source.dispatchEvent(new Event('innocities-select', { bubbles: true }));
      expect(widget.city ?? null).to.equal(null);
    });

    it('no more once it has left', async () => {
      const widget = await show(`<innocities-group><i></i><${tag}></${tag}></innocities-group>`);
      const source = widget.parentElement!.querySelector('i')!;
      widget.remove();
      choose(source, 'oulu');
      expect(widget.city ?? null).to.equal(null);
    });

    it('without echo: two that follow each other send nothing on', async () => {
      const widget = await show(
        `<innocities-group><${tag} id="a" for="b"></${tag}><${tag} id="b" for="a"></${tag}></innocities-group>`,
      );
      const twin = widget.nextElementSibling as Widget;
      await settled(twin);
      const events = caught(document, 'innocities-select');
      click(targets(widget)[0]!.querySelector('.hit')!);
      // What answers is fetched at the first click.
      await waitFor(() => events.length > 0);
      await settled(widget);
      await settled(twin);
      expect(events).to.have.length(1);
      if (events[0]!.subject === 'city') expect(twin.city).to.equal(ids(widget)[0]);
    });
  });
});
