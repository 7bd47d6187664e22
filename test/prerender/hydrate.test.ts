/** What a server wrote is taken over by `hydrate.js`: the same nodes, nothing twice, nothing lost. */
import '../../src/prerender/hydrate.js';
import { expect, fixture } from '@open-wc/testing';
import { everyWidget } from '../helpers/every.js';
import { prerendered, styled } from '../helpers/prerendered.js';
import { listen } from '../helpers/replace.js';
import { waitFor } from '../helpers/wait.js';
import { languages, part, settled, targets, textOf, type Widget } from '../helpers/widget.js';

const place = async (): Promise<HTMLElement> =>
  fixture<HTMLElement>('<main style="width: 700px"></main>');

const frames = (widget: HTMLElement): Element[] => [
  ...widget.shadowRoot!.querySelectorAll('[part=frame]'),
];

/** Where the parts stand, and where the picture has its texts. */
function lookOf(widget: HTMLElement): string[] {
  const { left, top } = widget.getBoundingClientRect();
  const frame = frames(widget).find((each) => each.checkVisibility())!;
  const parts = ['heading', 'summary', 'graphic', 'source'].map((name) =>
    frame.querySelector(`[part~="${name}"]`),
  );
  return [...parts, ...frame.querySelectorAll('[part=graphic] text')].map((each) => {
    const box = each!.getBoundingClientRect();
    const place = [box.left - left, box.top - top, box.width, box.height].map(Math.round);
    return `${textOf(each)} ${place.join(' ')}`;
  });
}

everyWidget((tag) => {
  describe('from a server', () => {
    for (const lang of languages) {
      it(`keeps the nodes of the server, ${lang}`, async () => {
        const warnings = listen('warn');
        const widget = await prerendered<Widget>(tag, `lang=${lang}`);
        const kept = ['frame', 'heading', 'figure', 'graphic', 'source', 'toolbar'].map(
          (name) => [name, part<Element>(widget, name)!] as const,
        );
        const summary = textOf(part(widget, 'summary'));
        (await place()).append(widget);
        await settled(widget);
        for (const [name, node] of kept) {
          expect(part<Element>(widget, name), name).to.equal(node);
        }
        expect(frames(widget)).to.have.length(1);
        expect(textOf(part(widget, 'summary'))).to.equal(summary);
        expect(warnings).to.deep.equal([]);
      });
    }

    it('is alive afterwards: marks, switch, room', async () => {
      const widget = await prerendered<Widget>(tag, 'lang=fi');
      const home = await place();
      home.append(widget);
      await settled(widget);
      expect(targets(widget)).to.have.length.above(2);
      expect(widget.shadowRoot!.querySelector('details')).to.equal(null);
      widget.view = 'table';
      await settled(widget);
      expect(widget.shadowRoot!.querySelectorAll('table')).to.have.length(1);
      widget.view = 'graphic';
      await settled(widget);
      home.style.width = '340px';
      const drawn = (): number =>
        Number(part<SVGElement>(widget, 'graphic')!.getAttribute('viewBox')!.split(' ')[2]);
      await waitFor(() => drawn() < 340);
      expect(frames(widget)).to.have.length(1);
    });

    it('leaves the table open that a reader has opened, and the focus at it', async () => {
      const home = await place();
      const served = await prerendered<Widget>(tag, 'lang=fi&widths=640');
      const frame = part<Element>(served, 'frame');
      const details = served.shadowRoot!.querySelector<HTMLDetailsElement>('details')!;
      details.open = true;
      home.append(served);
      details.querySelector('summary')!.focus();
      await settled(served);
      expect(part<Element>(served, 'frame')).to.equal(frame);
      expect(served.shadowRoot!.querySelectorAll('table')).to.have.length(1);
      expect(part(served, 'graphic')).to.equal(null);
      expect(served.view).to.equal('table');
      await waitFor(() => served.shadowRoot!.activeElement !== null);
      expect(textOf(served.shadowRoot!.activeElement)).to.equal('Taulukko');
    });

    it('offers no table where the page wants none', async () => {
      const widget = await prerendered<Widget>(tag, 'lang=fi&no-table');
      expect(widget.shadowRoot!.querySelector('table')).to.equal(null);
      expect(widget.querySelector('table'), 'the fallback').not.to.equal(null);
      const frame = part<Element>(widget, 'frame');
      (await place()).append(widget);
      await settled(widget);
      expect(part<Element>(widget, 'frame')).to.equal(frame);
    });

    it('draws anew what another version wrote', async () => {
      const widget = await prerendered<Widget>(tag, 'lang=fi');
      widget.setAttribute('prerendered', '0.0.1 320 480');
      const old = part(widget, 'frame');
      (await place()).append(widget);
      await settled(widget);
      expect(frames(widget)).to.have.length(1);
      expect(part(widget, 'frame')).not.to.equal(old);
      expect(targets(widget)).to.have.length.above(2);
    });

    it('draws anew what the page has changed since, in attributes or properties', async () => {
      const asked: [string, (widget: Widget) => void][] = [
        ['by attribute', (widget) => widget.setAttribute('heading', 'Uusi')],
        ['by property', (widget) => (widget.heading = 'Uusi')],
      ];
      for (const [how, change] of asked) {
        const widget = await prerendered<Widget>(tag, 'lang=fi&heading=Vanha');
        change(widget);
        (await place()).append(widget);
        await settled(widget);
        expect(textOf(part(widget, 'heading')), how).to.match(/^Uusi/);
      }
    });

    it('keeps its figures on the screen where it is lazy', async () => {
      const widget = await prerendered<Widget>(tag, 'lang=fi&loading=lazy');
      const home = await fixture<HTMLElement>('<main style="padding-top: 5000px"></main>');
      const frame = part<Element>(widget, 'frame');
      home.append(widget);
      await settled(widget);
      expect(part<Element>(widget, 'frame')).to.equal(frame);
      expect(targets(widget)).to.have.length.above(2);
    });

    for (const width of [340, 520, 700, 1100]) {
      it(`changes nothing that a reader sees, ${String(width)} px`, async () => {
        const home = await fixture<HTMLElement>(`<main style="width: ${String(width)}px"></main>`);
        // The markup and its style sheet, where no element can take it over.
        const served = await prerendered<Widget>(tag, 'lang=fi');
        const still = document.createElement('div');
        still
          .attachShadow({ mode: 'open' })
          .append(...[...served.shadowRoot!.childNodes].map((node) => node.cloneNode(true)));
        home.append(still);
        await styled(still);
        const before = lookOf(still);
        still.remove();
        home.append(served);
        await styled(served);
        await settled(served);
        expect(lookOf(served)).to.deep.equal(before);
      });
    }
  });
});
