/** A figure with data attributes becomes a widget, for authors whose tags are stripped. */
import { expect, fixture } from '@open-wc/testing';
import { upgradeFigures } from '../../src/element/figures.js';
import { everyWidget } from '../helpers/every.js';
import { listen, spoken } from '../helpers/replace.js';
import { heading } from '../helpers/acts.js';
import { settledIn } from '../helpers/figures.js';
import { settled, textOf } from '../helpers/widget.js';

const INSIDE = '<table><caption>Rahoitus</caption><tr><td>5,4</td></tr></table>';

everyWidget((tag) => {
  const name = tag.replace('innocities-', '');
  const html = (attributes = ''): string =>
    `<figure class="innocities" data-innocities="${name}" ${attributes}>${INSIDE}</figure>`;

  describe('in a figure', () => {
    it('takes the place of the table, with the attributes of the figure', async () => {
      const figure = await fixture<HTMLElement>(
        html('data-heading="Oma" data-no-export="true" lang="sv"'),
      );
      const widget = await settledIn(figure, tag);
      expect(textOf(heading(widget))).to.match(/^Oma/);
      expect(widget.noExport).to.equal(true);
      expect(widget.shadowRoot!.querySelector('[lang]')!.getAttribute('lang')).to.equal('sv');
      expect(widget.querySelector('table caption')!.textContent).to.equal('Rahoitus');
      expect(figure.children).to.have.length(1);
    });

    it('takes "false" and "0" for no, as their author means them', async () => {
      const figure = await fixture<HTMLElement>(html('data-no-export="false" data-no-table="0"'));
      const { noExport, noTable } = await settledIn(figure, tag);
      expect([noExport, noTable]).to.deep.equal([false, false]);
    });

    it('is made once, however often the page is looked through', async () => {
      const figure = await fixture<HTMLElement>(html());
      const widget = await settledIn(figure, tag);
      upgradeFigures();
      const place = figure.parentElement!;
      figure.remove();
      place.append(figure);
      await settled(widget);
      expect(figure.querySelectorAll(tag)).to.have.length(1);
      expect(figure.firstElementChild).to.equal(widget);
    });

    it('comes to figures within what arrives later', async () => {
      const place = await fixture<HTMLElement>('<div></div>');
      const section = document.createElement('section');
      section.append(document.createRange().createContextualFragment(html('data-city="oulu"')));
      place.append(section);
      const widget = await settledIn(section.querySelector('figure')!, tag);
      expect(widget.city).to.equal('oulu');
    });

    it('lets an author name no address and no other element', async () => {
      const figure = await fixture<HTMLElement>(
        html(
          'data-src="https://elsewhere.example/x.json" data-tiles="https://e.example/{z}" data-for="a"',
        ),
      );
      const widget = await settledIn(figure, tag);
      for (const attribute of ['src', 'tiles', 'for']) {
        expect(widget.hasAttribute(attribute), attribute).to.equal(false);
      }
    });
  });
});

describe('a figure that names no widget', () => {
  it('keeps its table, and the developer hears of it', async () => {
    const warnings = listen('warn');
    const figure = await fixture<HTMLElement>(
      `<figure data-innocities="pie-chart">${INSIDE}</figure>`,
    );
    upgradeFigures();
    expect(textOf(figure.querySelector('caption'))).to.equal('Rahoitus');
    await spoken();
    expect(warnings.join()).to.contain('innocities-pie-chart');
  });
});
