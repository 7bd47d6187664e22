/** The inline sheet of a rendered page against the browser: what it leaves out matches nothing. */
import { expect, fixture } from '@open-wc/testing';
import '../../src/prerender/hydrate.js';
import { servedStyles } from '../../src/prerender/served-styles.js';
import { everyWidget } from '../helpers/every.js';
import { prerendered } from '../helpers/prerendered.js';
import { part, settled, type Widget } from '../helpers/widget.js';

/** What a reader does comes and goes. */
const FLEETING = /:(hover|active|focus-visible|disabled)\b|::?(before|after)\b/g;

/** Of each rule for elements: under what conditions, which elements of the page, and what it says. */
function reach(rules: CSSRuleList, root: ShadowRoot, under = ''): Map<string, Set<Element>> {
  const found = new Map<string, Set<Element>>();
  const add = (key: string, elements: Iterable<Element>): void => {
    found.set(key, new Set([...(found.get(key) ?? []), ...elements]));
  };
  for (const rule of rules) {
    if (rule instanceof CSSStyleRule) {
      if (rule.selectorText.startsWith(':host')) continue;
      const selector = rule.selectorText.replace(FLEETING, '').replace(/(^|[ >+~])(?=$|,)/g, '$1*');
      add(`${under}${rule.style.cssText}`, root.querySelectorAll(selector));
    } else if ('cssRules' in rule) {
      const inside = rule as CSSGroupingRule;
      const condition = rule.cssText.slice(0, rule.cssText.indexOf('{'));
      reach(inside.cssRules, root, `${under}${condition}`).forEach((elements, key) => {
        add(key, elements);
      });
    }
  }
  return found;
}

const sheetOf = (css: string): CSSStyleSheet => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
};

const CHOICES = ['', 'city=oulu', 'view=table', 'compare=model&chooser', 'measure=funding&regions'];

everyWidget((tag) => {
  describe('the inline sheet of a rendered page', () => {
    const whole = async (): Promise<string> =>
      (await fetch(`/prerendered/${tag.replace('innocities-', '')}.css`)).text();

    for (const chosen of CHOICES) {
      it(`has every rule that reaches something: ${chosen || 'plain'}`, async () => {
        const { shadowRoot } = await prerendered(tag, `lang=fi&styles=inline&${chosen}`);
        const root = shadowRoot!;
        const inline = root.querySelector('style')!.textContent;
        // A reader can open the table.
        root.querySelectorAll('details').forEach((each) => (each.open = true));
        const all = reach(sheetOf(await whole()).cssRules, root);
        const served = reach(sheetOf(inline).cssRules, root);
        for (const [rule, elements] of all) {
          const left = [...elements].filter((each) => !served.get(rule)?.has(each));
          expect(left.length, rule).to.equal(0);
        }
        expect([...all.values()].some(({ size }) => size === 0)).to.equal(true);
        expect(inline.length).to.be.below((await whole()).length * 0.85);
      });
    }

    it('has every token that is named', async () => {
      const widget = await prerendered(tag, 'lang=fi&styles=inline');
      const named = widget.shadowRoot!.innerHTML.match(/(?<=var\()--_[\w-]+/g)!;
      (await fixture<HTMLElement>('<main></main>')).append(widget);
      for (const name of new Set(named)) {
        expect(getComputedStyle(widget).getPropertyValue(name), name).not.to.equal('');
      }
    });

    it('is followed by the whole styles when the script has come', async () => {
      const widget = await prerendered<Widget>(tag, 'lang=fi&styles=inline&widths=640');
      const frame = part<Element>(widget, 'frame');
      (await fixture<HTMLElement>('<main style="width: 700px"></main>')).append(widget);
      await settled(widget);
      expect(part<Element>(widget, 'frame')).to.equal(frame);
      const adopted = widget
        .shadowRoot!.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules])
        .map(({ cssText }) => cssText)
        .join('\n');
      for (const name of ['.target', '.keys', '.menu', '.message', '--_focus']) {
        expect(adopted).to.include(name);
      }
    });
  });
});

describe('the rules for a markup', () => {
  const html = '<p class="a b" hidden><b>1</b></p>';
  const same = (css: string): void => {
    expect(servedStyles(css, html)).to.equal(css);
  };

  it('keeps what could match', () => {
    same('.a.b>b:hover{top:0}');
    same(':is(.c,.a):not(.d,.e){top:0}');
    same('@media print{p[hidden]:has(+.c){top:0}}');
    same(':host([lang=fi]){top:0}*{top:1px}');
  });

  it('leaves out what cannot, whole or in part', () => {
    expect(servedStyles('.a .c{top:0}i{top:0}p[lang]{top:0}:is(.c,i){top:0}', html)).to.equal('');
    expect(servedStyles('i,.a:is(p,i),.c{top:0}', html)).to.equal('.a:is(p,i){top:0}');
    expect(servedStyles('@media print{.c{top:0}}', html)).to.equal('');
  });

  it('leaves out tokens that nothing names', () => {
    const css = ':host{--_x:red;--_y:blue}.a{color:var(--_y)}';
    expect(servedStyles(css, html)).to.equal(':host{--_y:blue}.a{color:var(--_y)}');
  });
});
