/** The element that the bundles have, beside that of Lit: the same properties, attributes and updates. */
import { expect } from '@open-wc/testing';
import * as whole from '../../node_modules/lit/index.js';
import * as lean from '../../src/lit/index.js';

let count = 0;

const suite = (name: string, given: unknown): void => {
  const { LitElement, html, css } = given as typeof whole;

  class Sample extends LitElement {
    static override properties = {
      city: {},
      headingLevel: { attribute: 'heading-level' },
      noTable: { type: Boolean, attribute: 'no-table' },
      scheme: { reflect: true },
      inner: { state: true },
    };
    static override styles = [
      css`
        p {
          margin: ${1}px;
        }
      `,
    ];
    static {
      this.finalize();
    }
    declare city?: string | null;
    declare headingLevel?: string | null;
    declare noTable: boolean;
    declare scheme?: string | null;
    declare inner: number;
    readonly seen: string[] = [];
    onUpdated = (): void => undefined;
    fault = false;

    constructor() {
      super();
      this.noTable = false;
      this.inner = 0;
    }

    protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
      if (this.fault) throw new Error('in the update');
      if (changed.has('city')) this.inner += 1;
    }

    protected override updated(changed: Map<PropertyKey, unknown>): void {
      this.seen.push([...changed.keys()].map(String).sort().join());
      this.onUpdated();
    }

    protected override render(): unknown {
      return html`<p>${[this.city, this.headingLevel, this.noTable, this.inner].join('|')}</p>`;
    }
  }

  const define = (): string => {
    count += 1;
    const tag = `lit-sample-${String(count)}`;
    customElements.define(tag, class extends Sample {});
    return tag;
  };
  const place = (markup: string): Sample => {
    const box = document.createElement('div');
    box.innerHTML = markup;
    document.body.append(box);
    return box.firstElementChild as Sample;
  };
  const textOf = (element: Sample): string | null => element.renderRoot.textContent;

  describe(`an element of ${name}`, () => {
    it('reads attributes, and their removal', async () => {
      const tag = define();
      const element = place(`<${tag} city="oulu" heading-level="3" no-table></${tag}>`);
      await element.updateComplete;
      expect(textOf(element)).to.equal('oulu|3|true|1');
      element.removeAttribute('no-table');
      element.removeAttribute('city');
      await element.updateComplete;
      expect([element.city, element.noTable]).to.deep.equal([null, false]);
      expect(textOf(element)).to.equal('|3|false|2');
    });

    it('keeps what the page set before the class was there', async () => {
      const tag = `lit-sample-${String(count + 1)}`;
      const element = place(`<${tag} city="oulu"></${tag}>`);
      element.city = 'turku';
      expect(define()).to.equal(tag);
      await element.updateComplete;
      expect(textOf(element)).to.equal('turku||false|1');
      element.city = 'pori';
      await element.updateComplete;
      expect(textOf(element)).to.equal('pori||false|2');
    });

    it('draws changes together, with what was before', async () => {
      const element = place(`<${define()}>`);
      await element.updateComplete;
      element.seen.length = 0;
      element.city = 'oulu';
      element.noTable = true;
      element.city = 'turku';
      element.headingLevel = undefined;
      expect(element.isUpdatePending).to.equal(true);
      expect(await element.updateComplete).to.equal(true);
      // What is set on the way belongs to the same update.
      expect(element.seen).to.deep.equal(['city,inner,noTable']);
      expect(textOf(element)).to.equal('turku||true|1');
    });

    it('draws again what changes after an update', async () => {
      const element = place(`<${define()}>`);
      await element.updateComplete;
      element.onUpdated = () => {
        element.headingLevel = '4';
      };
      element.city = 'oulu';
      expect(await element.updateComplete).to.equal(false);
      expect(await element.updateComplete).to.equal(true);
      expect(textOf(element)).to.equal('oulu|4|false|1');
    });

    it('reflects what it is told to', async () => {
      const element = place(`<${define()}>`);
      element.scheme = 'dark';
      element.city = 'oulu';
      await element.updateComplete;
      expect([element.getAttribute('scheme'), element.getAttribute('city')]).to.deep.equal([
        'dark',
        null,
      ]);
      element.scheme = null;
      await element.updateComplete;
      expect(element.hasAttribute('scheme')).to.equal(false);
    });

    // Lit tells it a second time, to the page.
    if (given === lean) {
      it('tells a fault where the update is waited for, and goes on', async () => {
        const element = place(`<${define()}>`);
        await element.updateComplete;
        element.fault = true;
        element.city = 'oulu';
        const told = await element.updateComplete.catch((error: unknown) => String(error));
        expect(told).to.equal('Error: in the update');
        element.fault = false;
        element.city = 'turku';
        await element.updateComplete;
        expect(textOf(element)).to.equal('turku||false|1');
      });
    }

    it('waits until it stands on a page, and lives on when it is moved', async () => {
      const tag = define();
      const element = new (customElements.get(tag) as unknown as typeof Sample)();
      const calls: string[] = [];
      element.addController({
        hostConnected: () => calls.push('on'),
        hostDisconnected: () => calls.push('off'),
      });
      element.city = 'oulu';
      await Promise.resolve();
      expect(element.hasUpdated).to.equal(false);
      document.body.append(element);
      await element.updateComplete;
      const { firstElementChild } = element.renderRoot;
      element.remove();
      element.city = 'turku';
      document.body.append(element);
      await element.updateComplete;
      expect(element.renderRoot.firstElementChild).to.equal(firstElementChild);
      expect(textOf(element)).to.equal('turku||false|2');
      expect(calls).to.deep.equal(['on', 'off', 'on']);
      expect(getComputedStyle(firstElementChild!).marginTop).to.equal('1px');
    });
  });
};

suite('Lit', whole);
suite('the bundles', lean);
