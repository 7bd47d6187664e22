/** The hosted frames, as they are built, in a page that listens to them. Needs dist/. */
import { expect, fixture, fixtureCleanup } from '@open-wc/testing';
import { HEIGHT, SELECT, typeOf } from '../../src/frame/messages.js';
import { frameAddress } from '../../src/frame/snippet.js';
import '../../src/frame/resize.js';
import { widgets } from '../../src/widgets/registry.js';
import { click } from '../helpers/acts.js';
import { subjects } from '../helpers/contract.js';
import { Living } from '../helpers/living.js';
import { loadAgain } from '../helpers/modules.js';
import { waitFor } from '../helpers/wait.js';
import { languages, targets, type Widget } from '../helpers/widget.js';

const names = Object.keys(widgets).map((tag) => tag.replace('innocities-', ''));
const [name] = names as [string, ...string[]];
const base = '/dist/';

/** A frame loads a page and a script before it says anything. */
const until = (good: () => unknown): Promise<void> => waitFor(good, 15_000);

/** As people paste it, but of a known width and with a border that counts. */
const frame = (address: string, attributes = ''): Promise<HTMLIFrameElement> =>
  fixture<HTMLIFrameElement>(
    `<iframe class="innocities-frame" title="Kehys" src="${address}" width="700" height="300"
      style="border: 2px solid" ${attributes}></iframe>`,
  );

const heightOf = (element: HTMLIFrameElement): number => parseFloat(element.style.height) || 0;

/** Told, set, and without a scroll bar. */
function fits(element: HTMLIFrameElement): boolean {
  const root = element.contentDocument!.documentElement;
  return (
    heightOf(element) > 0 &&
    heightOf(element) === Math.ceil(root.getBoundingClientRect().height) &&
    element.clientHeight === heightOf(element) &&
    root.clientWidth === element.clientWidth &&
    root.scrollWidth === root.clientWidth
  );
}

/** A document in a frame that says what it is told to say, as soon as it is there. */
const speaker = (message: unknown): string =>
  `<script>parent.postMessage(${JSON.stringify(message)}, '*')</` + 'script>';

/** Heard after resize.ts, which listens since it was imported: what it does about them is done. */
const messages: MessageEvent[] = [];
const note = (event: MessageEvent): void => {
  messages.push(event);
};
const heard = (frame: HTMLIFrameElement, type: string): MessageEvent[] =>
  messages.filter(({ source, data }) => source === frame.contentWindow && typeOf(data) === type);

before(async () => {
  const answer = await fetch(frameAddress({ name, base }));
  if (!answer.ok) throw new Error('there is no dist/embed/: npm run build');
  window.addEventListener('message', note);
});

after(() => {
  window.removeEventListener('message', note);
});

afterEach(() => {
  fixtureCleanup();
  messages.length = 0;
});

for (const each of names) {
  describe(`the hosted frame ${each}`, () => {
    it('is as high as what it shows, and stays so when it gets narrower', async () => {
      const element = await frame(frameAddress({ name: each, base }));
      await until(() => fits(element));
      element.width = '320';
      await until(() => element.clientWidth === 320 && fits(element));
    });

    it('gets its height in a sandbox too', async () => {
      const attributes = { 'no-export': true };
      const plain = await frame(frameAddress({ name: each, base, attributes }));
      const boxed = await frame(frameAddress({ name: each, base }), 'sandbox="allow-scripts"');
      await until(() => fits(plain) && heightOf(boxed) === heightOf(plain));
      expect(heard(boxed, HEIGHT)[0]!.origin).to.equal('null');
    });

    for (const lang of languages) {
      it(`speaks ${lang}, also as a page`, async () => {
        const element = await frame(frameAddress({ name: each, base, attributes: { lang } }));
        await until(() => fits(element));
        const { documentElement, title } = element.contentDocument!;
        const widget = element.contentDocument!.querySelector(`innocities-${each}`)!;
        expect(documentElement.lang).to.equal(lang);
        expect(widget.shadowRoot!.querySelector<HTMLElement>('.frame')!.lang).to.equal(lang);
        const heading = widget.shadowRoot!.querySelector('[part="heading"]')!.textContent;
        expect(title).to.equal(heading.replace(/\s+/g, ' ').trim());
      });
    }

    it('tells what the reader selects', async () => {
      const element = await frame(frameAddress({ name: each, base }));
      await until(() => fits(element));
      const widget = element.contentDocument!.querySelector<Widget>(`innocities-${each}`)!;
      const mark = targets(widget)[0]!;
      click(mark.querySelector('.hit')!);
      await until(() => heard(element, SELECT).length > 0);
      expect(heard(element, SELECT)).to.have.length(1);
      const { subject, value } = heard(element, SELECT)[0]!.data as Record<string, string>;
      expect(subject).to.be.oneOf([...subjects]);
      expect(value).to.equal(mark.dataset.id);
    });
  });
}

describe('a page with hosted frames', () => {
  it('gives two frames their own heights', async () => {
    const one = await frame(frameAddress({ name, base }));
    const table = await frame(frameAddress({ name, base, attributes: { view: 'table' } }));
    table.width = '400';
    await until(() => fits(one) && fits(table));
    expect(heightOf(one)).not.to.equal(heightOf(table));
  });

  it('is told the height again when it asks', async () => {
    const element = await frame(frameAddress({ name, base }));
    await until(() => fits(element));
    element.style.height = '100px';
    element.contentWindow!.postMessage({ type: HEIGHT }, '*');
    await until(() => fits(element));
  });

  it('counts a border to the height where its style sheet does', async () => {
    const element = await frame(frameAddress({ name, base }));
    element.style.boxSizing = 'border-box';
    await until(() => heightOf(element) > 400);
    await until(() => heightOf(element) === element.clientHeight + 4);
    const root = element.contentDocument!.documentElement;
    await until(() => element.clientHeight === root.scrollHeight);
  });

  it('does not believe another window', async () => {
    const element = await frame(frameAddress({ name, base }));
    await until(() => fits(element));
    const before = heightOf(element);
    const stranger = await fixture<HTMLIFrameElement>('<iframe title="Vieras"></iframe>');
    stranger.srcdoc = speaker({ type: HEIGHT, height: 4321 });
    await until(() => heard(stranger, HEIGHT).length > 0);
    expect(heightOf(stranger)).to.equal(0);
    expect(heightOf(element)).to.equal(before);
  });

  it('does not believe a stranger in its own frame', async () => {
    const element = await frame(frameAddress({ name, base }));
    await until(() => fits(element));
    const before = heightOf(element);
    const markup = speaker({ type: HEIGHT, height: 4321 });
    element.contentWindow!.location = `data:text/html,${encodeURIComponent(markup)}`;
    await until(() => heard(element, HEIGHT).at(-1)?.origin === 'null');
    expect(heightOf(element)).to.equal(before);
  });

  for (const height of [0, -5, 1e9, '500', null, undefined]) {
    it(`does not take ${String(height)} for a height`, async () => {
      const element = await frame('about:blank', 'sandbox="allow-scripts"');
      element.srcdoc = speaker({ type: HEIGHT, height });
      await until(() => heard(element, HEIGHT).length > 0);
      expect(element.style.height).to.equal('');
    });
  }

  it('listens once, however often its script runs', async () => {
    const living = new Living();
    for (let turn = 0; turn < 3; turn += 1) await loadAgain('/src/frame/resize.ts', '0.0.1');
    const { listeners } = living.count();
    living.stop();
    expect(listeners).to.equal(0);
  });
});
