/** The part of Lit that the bundles have, beside Lit itself: the same templates make the same nodes. */
import { expect } from '@open-wc/testing';
import * as whole from '../../node_modules/lit/index.js';
import * as lean from '../../src/lit/index.js';

type Lit = Pick<typeof lean, 'html' | 'svg' | 'nothing' | 'render'>;

const lit = whole as unknown as Lit;

/** Without the comments by which each of the two finds its way. */
const drawnIn = (root: Element): string => {
  const copy = root.cloneNode(true) as Element;
  const comments = document.createTreeWalker(copy, NodeFilter.SHOW_COMMENT);
  const found: Node[] = [];
  while (comments.nextNode()) found.push(comments.currentNode);
  found.forEach((comment) => comment.parentNode?.removeChild(comment));
  copy.normalize();
  return copy.innerHTML;
};

/** Draws one value after the other in the same place; what is seen after each. */
function drawn({ render }: Lit, values: readonly unknown[]): string[] {
  const root = document.createElement('div');
  return values.map((value) => {
    render(value, root);
    return drawnIn(root);
  });
}

const both = (values: (lit: Lit) => readonly unknown[]): string[] => {
  const ours = drawn(lean, values(lean));
  expect(ours).to.deep.equal(drawn(lit, values(lit)));
  return ours;
};

describe('templates of the bundles', () => {
  it('write texts as texts', () => {
    expect(
      both(({ html, nothing }) =>
        ['<b>', 0, 1.5, '', null, undefined, nothing, false, 'ä'].map(
          (value) => html`<p>a ${value} b</p>`,
        ),
      )[0],
    ).to.equal('<p>a &lt;b&gt; b</p>');
  });

  it('write attributes of one value and of more', () => {
    const template = ({ html }: Lit, a: unknown, b: unknown): unknown =>
      html`<i class="x ${a} y ${b}" title=${a} data-b="${b}" id="${a}"></i>`;
    both((lit) => [
      template(lit, 'one', 2),
      template(lit, '"<&', null),
      template(lit, undefined, ''),
      template(lit, lit.nothing, 'three'),
      template(lit, 'four', lit.nothing),
      template(lit, 'four', 'five'),
    ]);
  });

  it('switch boolean attributes and set properties', () => {
    const values = [true, false, 1, 0, '', 'x', null, undefined];
    both(({ html, nothing }) =>
      [...values, nothing].map((on) => html`<button ?disabled=${on} ?hidden=${!on}></button>`),
    );
    const root = document.createElement('div');
    for (const value of ['a', 'b']) {
      lean.render(lean.html`<input .value=${value} .defaultChecked=${value === 'b'} />`, root);
      expect(root.querySelector('input')).to.include({
        value,
        defaultChecked: value === 'b',
      });
    }
  });

  it('hear an event once, with what is bound at the time', () => {
    const heard: string[] = [];
    const root = document.createElement('div');
    const hear = (what: unknown): void => {
      lean.render(lean.html`<button @click=${what}></button>`, root);
      root.querySelector('button')?.click();
    };
    hear(() => heard.push('one'));
    hear(() => heard.push('two'));
    hear(lean.nothing);
    hear(() => heard.push('three'));
    expect(heard).to.deep.equal(['one', 'two', 'three']);
  });

  it('draw shapes with their names in the right case', () => {
    const picture = ({ html, svg }: Lit, x: number): unknown =>
      html`<svg viewBox="0 0 ${x} ${x}" style="width: ${x}px">
        ${svg`<path d=${`M${x} 0`} pathLength=${x} />${[svg`<g transform="scale(${x})"></g>`]}`}
      </svg>`;
    both((lit) => [picture(lit, 1), picture(lit, 2)]);
    const root = document.createElement('div');
    lean.render(picture(lean, 3), root);
    expect(root.querySelector('path')).to.be.instanceOf(SVGPathElement);
    expect(root.querySelector('svg')?.viewBox.baseVal.width).to.equal(3);
  });

  it('keep the nodes of a template that stays, and change those of one that does not', () => {
    const root = document.createElement('div');
    const draw = (text: string, other = false): Element | null => {
      lean.render(other ? lean.html`<b>${text}</b>` : lean.html`<p>${text}</p>`, root);
      return root.firstElementChild;
    };
    const first = draw('a');
    expect(draw('b')).to.equal(first);
    expect(draw('b', true)).to.not.equal(first);
    expect(drawnIn(root)).to.equal('<b>b</b>');
  });

  it('keep the nodes of a list by their place', () => {
    const root = document.createElement('div');
    const draw = (...texts: string[]): Element[] => {
      lean.render(lean.html`${texts.map((text) => lean.html`<p>${text}</p>`)}<hr />`, root);
      return [...root.children];
    };
    const [a, b] = draw('a', 'b', 'c');
    expect(draw('d', 'e').slice(0, 2)).to.deep.equal([a, b]);
    expect(drawnIn(root)).to.equal('<p>d</p><p>e</p><hr>');
    expect(draw()).to.have.length(1);
    expect(draw('f', 'g')).to.have.length(3);
  });

  it('change the end of a template, and leave alone what follows it', () => {
    const draw = ({ html }: Lit, text: unknown): unknown =>
      html`<p>${html`<b></b>${text}`}<i></i>${[1, 2].map(() => html`${text}`)}<u></u></p>`;
    both((lit) => ['a', 'b', lit.nothing, [lit.html`<s></s>`, 'c'], 'd'].map((x) => draw(lit, x)));
  });

  it('draw before what stands in the root already', () => {
    const root = document.createElement('div');
    root.innerHTML = '<style></style>';
    const renderBefore = root.firstChild!;
    lean.render([lean.html`<p>a</p>`], root, { renderBefore });
    lean.render([lean.html`<p>b</p>`, 'c'], root, { renderBefore });
    expect(drawnIn(root)).to.equal('<p>b</p>c<style></style>');
  });

  it('draw what Lit draws, whatever follows what', () => {
    // Numbers that look random and are the same in each run.
    let seed = 1;
    const next = (below: number): number => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed % below;
    };
    const value = ({ html, svg, nothing }: Lit, plan: readonly number[], turn: number): unknown => {
      let at = 0;
      const take = (depth: number): unknown => {
        const kind = (plan[at++ % plan.length] ?? 0) % (depth > 3 ? 5 : 10);
        const inner = (): unknown => take(depth + 1);
        switch (kind) {
          case 0:
            return nothing;
          case 1:
            return null;
          case 2:
            return '';
          case 3:
            return `<${String(at + turn)}>`;
          case 4:
            return at * turn;
          case 5:
            return html`<p class="a ${at} b">${inner()}</p>`;
          case 6:
            return html`${inner()}<b title=${at % 2 ? at : nothing}>${inner()}</b> text ${inner()}`;
          case 7:
            return Array.from({ length: (at + turn) % 4 }, inner);
          case 8:
            return html`<svg>${svg`<g id=${at}>${[svg`<path d="M${at} 0" />`]}</g>`}</svg
              >${inner()}`;
          default:
            return [inner(), [inner()], html`<i ?hidden=${at % 2}></i>`];
        }
      };
      return take(0);
    };
    const plans = Array.from({ length: 400 }, () => Array.from({ length: 40 }, () => next(10)));
    const seen = both((lit) =>
      plans.flatMap((plan) => [0, 1, 2].map((turn) => value(lit, plan, turn))),
    );
    expect(new Set(seen).size).to.be.greaterThan(100);
  });
});
