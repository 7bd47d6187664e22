/** The files for the press and the spreadsheet say what the page says. */
import { expect } from '@open-wc/testing';
import { resetMouse, sendMouse } from '@web/test-runner-commands';
import { messagesFor } from '../../src/i18n/messages.js';
import { tokens } from '../../src/theme/tokens.js';
import { everyWidget } from '../helpers/every.js';
import { count, isOpaque, pixelsOf, pixelsOfSvg, unlike } from '../helpers/pixels.js';
import { replace } from '../helpers/replace.js';
import {
  buttonNamed,
  focused,
  isSeen,
  languages,
  part,
  settled,
  show,
  showWidget,
  tableCells,
  textOf,
} from '../helpers/widget.js';
import { waitFor } from '../helpers/wait.js';

const xml = (source: string): SVGSVGElement => {
  const page = new DOMParser().parseFromString(source, 'image/svg+xml');
  const fault = page.querySelector('parsererror');
  if (fault) throw new Error(fault.textContent);
  return page.documentElement as unknown as SVGSVGElement;
};

/** Without what keeps words on one line. */
const plain = (words: string): string => words.replaceAll('\u2060', '').replace(/\s+/g, ' ').trim();

/** The rows of a CSV file until the first empty line, by its own separator. */
const parseCsv = (file: string, separator: string): string[][] =>
  file
    .slice(1)
    .split('\r\n\r\n')[0]!
    .split('\r\n')
    .map((line) =>
      [
        ...line.matchAll(
          new RegExp(`(?:^|${separator})(?:"((?:[^"]|"")*)"|([^${separator}]*))`, 'g'),
        ),
      ].map(([, quoted, bare]) => (quoted === undefined ? bare! : quoted.replaceAll('""', '"'))),
    );

everyWidget((tag) => {
  describe('as an SVG file', () => {
    it('is a picture that stands by itself', async () => {
      const widget = await showWidget(tag);
      const source = await widget.toSvg();
      const picture = xml(source);
      expect(picture.localName).to.equal('svg');
      expect(picture.namespaceURI).to.equal('http://www.w3.org/2000/svg');
      for (const foreign of [
        'var(',
        'currentColor',
        'light-dark(',
        'href',
        'url(',
        '@import',
        'undefined',
        'NaN',
      ]) {
        expect(source, foreign).not.to.contain(foreign);
      }
      for (const each of picture.querySelectorAll('*')) {
        expect(each.hasAttribute('style') || each.hasAttribute('class')).to.equal(false);
      }
    });

    for (const lang of languages) {
      it(`says in ${lang} what it shows, and whose figures they are`, async () => {
        const widget = await showWidget(tag, `lang="${lang}"`);
        const picture = xml(await widget.toSvg());
        expect(picture.getAttribute('lang')).to.equal(lang);
        const heading = plain(textOf(part(widget, 'heading')));
        const summary = plain(textOf(part(widget, 'summary')));
        const source = plain(textOf(part(widget, 'source')));
        expect(plain(picture.querySelector('title')!.textContent)).to.equal(heading);
        const description = plain(picture.querySelector('desc')!.textContent);
        expect(description).to.contain(summary);
        expect(description).to.contain(source);
        const drawn = plain(
          [...picture.querySelectorAll('text')].map((each) => each.textContent).join(' '),
        );
        expect(drawn).to.contain(heading);
        expect(drawn).to.contain(source);
        expect(drawn).to.contain(plain(textOf(part(widget, 'summary')!.querySelector('strong'))));
      });
    }

    it('has the marks that are on the page', async () => {
      const widget = await showWidget(tag);
      const shapes = (root: Element, within: string): (string | null)[] =>
        [...root.querySelectorAll(`${within} path`)].map((each) => each.getAttribute('d'));
      const words = (root: Element, within: string): string[] =>
        [...root.querySelectorAll(`${within} text`)].map((each) => plain(textOf(each)));
      const page = part(widget, 'graphic')!;
      const file = xml(await widget.toSvg());
      expect(shapes(file, 'g')).to.deep.equal(shapes(page, '.marks'));
      expect(words(file, 'g')).to.deep.equal(words(page, '.marks'));
    });

    it('has the colours of the scheme', async () => {
      const dark = xml(await (await showWidget(tag, 'scheme="dark"')).toSvg());
      expect(dark.querySelector('path')!.getAttribute('fill')).to.equal('rgb(21, 25, 30)');
      const own = await showWidget(tag, 'style="--innocities-color-surface: rgb(250, 240, 230)"');
      const ours = xml(await own.toSvg());
      expect(ours.querySelector('path')!.getAttribute('fill')).to.equal('rgb(250, 240, 230)');
    });
  });

  describe('as a CSV file', () => {
    for (const lang of languages) {
      it(`has the table's figures as a spreadsheet in ${lang} reads them`, async () => {
        const widget = await showWidget(tag, `lang="${lang}" view="table"`);
        const file = await widget.toCsv();
        expect(file.charCodeAt(0)).to.equal(0xfeff);
        const rows = parseCsv(file, lang === 'en' ? ',' : ';');
        const shown = tableCells(widget);
        expect(rows.map(({ length }) => length)).to.deep.equal(shown.map(({ length }) => length));
        const mark = lang === 'en' ? '.' : ',';
        const number = (text: string): number =>
          Number(
            text
              .replace(lang === 'en' ? /[,€]/g : /[\u00a0€]/g, '')
              .replace('\u2212', '-')
              .replace(mark, '.'),
          );
        rows.forEach((row, y) => {
          row.forEach((cell, x) => {
            const text = shown[y]![x]!;
            const figure = number(text);
            if (text === '' || Number.isNaN(figure)) {
              const words = text === messagesFor(lang).noData ? '' : text;
              expect(plain(cell), 'what is no number is the same words; no data is empty').to.equal(
                plain(words),
              );
              return;
            }
            expect(cell, `a number without its unit, for "${text}"`).to.match(
              lang === 'en' ? /^-?\d+(\.\d+)?$/ : /^-?\d+(,\d+)?$/,
            );
            const decimals = text.split(mark)[1]?.replace(/\D/g, '').length ?? 0;
            const value = Number(cell.replace(',', '.'));
            expect(Math.abs(value - figure), `${cell} for ${text}`).to.be.at.most(
              0.5 / 10 ** decimals + 1e-9,
            );
          });
        });
      });

      it(`names its source in ${lang}`, async () => {
        const widget = await showWidget(tag, `lang="${lang}"`);
        const lines = (await widget.toCsv())
          .split('\r\n')
          .map((line) => plain(line.replace(/^"|"$/g, '').replaceAll('""', '"')));
        expect(lines).to.include(plain(textOf(part(widget, 'source'))));
      });
    }
  });

  describe('as a PNG file', () => {
    it('is twice as large as the SVG file, opaque, and looks the same', async function () {
      this.timeout(20_000);
      const widget = await show(`<div style="width: 700px"><${tag} scheme="light"></${tag}></div>`);
      const file = await widget.toBlob();
      expect(file.type).to.equal('image/png');
      const image = await pixelsOf(file);
      const svg = await widget.toSvg();
      const { width, height } = xml(svg);
      expect([image.width, image.height]).to.deep.equal([
        2 * width.baseVal.value,
        2 * height.baseVal.value,
      ]);
      expect(isOpaque(image)).to.equal(true);
      expect(unlike(image, await pixelsOfSvg(svg, image.width, image.height))).to.be.below(0.01);
    });

    it('is made also of a widget that waits to come near the screen', async () => {
      const place = await show(`<div style="height: 300vh"></div><${tag} loading="lazy"></${tag}>`);
      expect(await place.toSvg()).to.equal(await (await showWidget(tag)).toSvg());
    });

    it('shows every colour of the picture, and ink on its surface', async () => {
      const widget = await show(`<div style="width: 700px"><${tag} scheme="light"></${tag}></div>`);
      const image = await pixelsOf(await widget.toBlob('png'));
      const names = Object.keys(tokens) as (keyof typeof tokens)[];
      const used = names.filter((name) =>
        part(widget, 'graphic')!.querySelector(`.marks [fill="var(--_${name})"]:not(text)`),
      );
      expect(used, 'marks are filled with two colours or more, by meaning').to.have.length.above(1);
      const shown = [...used, 'ink' as const, 'surface' as const];
      const pixels = count(
        image,
        shown.map((name) => tokens[name].light),
      );
      shown.forEach((name, index) => expect(pixels[index], `pixels of ${name}`).to.be.above(60));
      const edge = count(image, [tokens.surface.light], (x, y) => x < 40 || y < 40);
      expect(edge[0]).to.equal(40 * image.width + 40 * (image.height - 40));
    });

    it('is dark in the dark', async () => {
      const widget = await showWidget(tag, 'scheme="dark"');
      const image = await pixelsOf(await widget.toBlob('png'));
      expect(count(image, [tokens.surface.dark], (x, y) => x < 10 && y < 10)).to.deep.equal([100]);
    });
  });

  describe('hands out files', () => {
    it('from a menu that opens, closes and gives the focus back', async () => {
      const widget = await showWidget(tag);
      const button = buttonNamed(widget, messagesFor('fi').download);
      const menu = () => widget.shadowRoot!.querySelector<HTMLElement>('.menu');
      const shown = async (): Promise<boolean> => {
        await settled(widget);
        return isSeen(menu());
      };
      expect(await shown()).to.equal(false);
      button.focus();
      button.click();
      expect(await shown()).to.equal(true);
      const [first] = menu()!.querySelectorAll('button');
      first!.focus();
      first!.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }),
      );
      expect(await shown()).to.equal(false);
      expect(focused(widget) === button).to.equal(true);
      button.click();
      expect(await shown()).to.equal(true);
      document.body.click();
      expect(await shown()).to.equal(false);
    });

    it('from a menu that does not take a click away from what stands below it', async () => {
      const widget = await showWidget(tag);
      buttonNamed(widget, messagesFor('fi').download).click();
      await settled(widget);
      const notes = widget.shadowRoot!.querySelector<HTMLElement>('.disclosure')!;
      // Neither the end of the page nor an anchor keeps things in their place.
      document.documentElement.style.setProperty('overflow-anchor', 'none');
      const rest = document.createElement('div');
      rest.style.height = '200vh';
      widget.after(rest);
      notes.scrollIntoView({ block: 'center' });
      const { x, y, width, height } = notes.getBoundingClientRect();
      const middle: [number, number] = [Math.round(x + width / 2), Math.round(y + height / 2)];
      await sendMouse({ type: 'click', position: middle });
      await settled(widget);
      expect(notes.getAttribute('aria-expanded')).to.equal('true');
      expect(isSeen(widget.shadowRoot!.querySelector('.menu')), 'the menu').to.equal(false);
      await resetMouse();
      document.documentElement.removeAttribute('style');
    });

    for (const kind of ['png', 'svg', 'csv'] as const) {
      it(`${kind}, as a blob with a name`, async () => {
        const clicked: HTMLAnchorElement[] = [];
        const blobs: Blob[] = [];
        const make = URL.createObjectURL.bind(URL);
        replace(URL, 'createObjectURL', (blob) => {
          blobs.push(blob as Blob);
          return make(blob);
        });
        replace(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
          clicked.push(this);
        });
        const widget = await showWidget(tag);
        buttonNamed(widget, messagesFor('fi').download).click();
        await settled(widget);
        const items = [...widget.shadowRoot!.querySelectorAll<HTMLButtonElement>('.menu button')];
        items.find((item) => textOf(item).endsWith(kind.toUpperCase()))!.click();
        await waitFor(() => clicked.length > 0);
        expect(clicked).to.have.length(1);
        expect(clicked[0]!.download).to.equal(`${tag}-fi.${kind}`);
        expect(clicked[0]!.href).to.match(/^blob:/);
        expect(blobs[0]!.type).to.match(
          { png: /^image\/png$/, svg: /^image\/svg\+xml$/, csv: /^text\/csv/ }[kind],
        );
        expect(blobs[0]!.size).to.be.above(300);
        await settled(widget);
        expect(isSeen(widget.shadowRoot!.querySelector('.menu')), 'the menu').to.equal(false);
      });
    }
  });
});
