/** What only Chromium's driver can ask for: dark, print, forced colours, reduced motion, a phone. */
import { expect } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { messagesFor } from '../../src/i18n/messages.js';
import { tokens } from '../../src/theme/tokens.js';
import { overflowing } from '../helpers/boxes.js';
import { click } from '../helpers/acts.js';
import { rgb } from '../helpers/colour.js';
import { everyWidget } from '../helpers/every.js';
import { count, pixelsOf } from '../helpers/pixels.js';
import { waitFor } from '../helpers/wait.js';
import {
  buttonNamed,
  isSeen,
  part,
  settled,
  show,
  showWidget,
  targets,
  viewSwitch,
  type Widget,
} from '../helpers/widget.js';

const surface = (widget: Widget): string =>
  getComputedStyle(part(widget, 'frame')!).backgroundColor;
const LIGHT = 'rgb(255, 255, 255)';
const DARK = 'rgb(21, 25, 30)';

/** The colour that the system gives for one of its words. */
function systemColour(word: string): string {
  const probe = document.createElement('i');
  probe.style.color = word;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

everyWidget((tag) => {
  describe('on a dark screen', () => {
    before(() => emulateMedia({ colorScheme: 'dark' }));
    after(() => emulateMedia({ colorScheme: 'light' }));

    it('is dark on a page that is, and light on one that knows no dark', async () => {
      expect(surface(await showWidget(tag))).to.equal(LIGHT);
      const follows = `<div style="color-scheme: light dark"><${tag}></${tag}></div>`;
      expect(surface(await show(follows))).to.equal(DARK);
      const fixed = `<div style="color-scheme: light dark"><${tag} scheme="light"></${tag}></div>`;
      expect(surface(await show(fixed))).to.equal(LIGHT);
    });
  });

  describe('on paper', () => {
    before(() => emulateMedia({ media: 'print' }));
    after(() => emulateMedia({ media: 'screen' }));

    it('is light, without controls, with all its notes', async () => {
      for (const scheme of ['auto', 'light', 'dark']) {
        const widget = await show(
          `<div style="color-scheme: dark"><${tag} scheme="${scheme}"></${tag}></div>`,
        );
        expect(surface(widget), scheme).to.equal(LIGHT);
        // Ctrl or Cmd, before the P of printing.
        window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Control' }));
        await waitFor(() => part(widget, 'notes') !== null);
        expect(isSeen(part(widget, 'toolbar'))).to.equal(false);
        expect(isSeen(part(widget, 'notes'))).to.equal(true);
        expect(isSeen(part(widget, 'source'))).to.equal(true);
        const controls = [...widget.shadowRoot!.querySelectorAll('button')].filter(isSeen);
        expect(controls.map((each) => each.textContent)).to.deep.equal([]);
      }
    });

    it('is not torn between two sheets; a map is as long as one, and its picture is not', async () => {
      const widget = await showWidget(tag);
      const whole = tag === 'innocities-city-map' ? 'graphic' : 'frame';
      expect(getComputedStyle(part(widget, whole)!).breakInside).to.equal('avoid');
    });

    it('prints its colours', async () => {
      const widget = await showWidget(tag);
      expect(getComputedStyle(part(widget, 'graphic')!).printColorAdjust).to.equal('exact');
    });
  });

  describe('in forced colours', () => {
    before(() => emulateMedia({ forcedColors: 'active' }));
    after(() => emulateMedia({ forcedColors: 'none' }));

    it('writes in the colours of the system', async () => {
      const widget = await showWidget(tag);
      const text = systemColour('CanvasText');
      expect(getComputedStyle(part(widget, 'summary')!).color).to.equal(text);
      for (const each of part(widget, 'graphic')!.querySelectorAll('text')) {
        expect(getComputedStyle(each).fill).to.equal(text);
      }
      expect(surface(widget)).to.equal(systemColour('Canvas'));
    });

    it('shows focus, what is pressed, and marks that stand out', async () => {
      const widget = await showWidget(tag);
      targets(widget)[0]!.focus();
      const outline = targets(widget)[0]!.querySelector('.focus')!;
      expect(getComputedStyle(outline).stroke).to.equal(systemColour('Highlight'));
      expect(parseFloat(getComputedStyle(viewSwitch(widget)[0]!).borderBottomWidth)).to.equal(4);
      const marks = [...part(widget, 'graphic')!.querySelectorAll('.marks path')];
      const seen = marks.filter((mark) => {
        const { fill, stroke } = getComputedStyle(mark);
        return [fill, stroke].some((paint) => paint !== 'none' && paint !== surface(widget));
      });
      expect(seen).to.have.length.above(2);
    });

    it('makes files with the colours of the picture', async () => {
      const widget = await showWidget(tag);
      const svg = await widget.toSvg();
      const page = [...part(widget, 'graphic')!.querySelectorAll('.marks path:not([fill="none"])')];
      const file = [
        ...new DOMParser()
          .parseFromString(svg, 'image/svg+xml')
          .querySelectorAll('g path:not([fill="none"])'),
      ];
      expect(file.map((each) => each.getAttribute('fill'))).to.deep.equal(
        page.map((each) => getComputedStyle(each).fill),
      );
    });
  });

  describe('with reduced motion', () => {
    before(() => emulateMedia({ reducedMotion: 'reduce' }));
    after(() => emulateMedia({ reducedMotion: 'no-preference' }));

    it('moves nothing', async () => {
      const widget = await showWidget(tag);
      for (const each of widget.shadowRoot!.querySelectorAll('*')) {
        const { transitionDuration, transitionProperty, animationName } = getComputedStyle(each);
        const still = transitionProperty === 'none' || /^(0s(, )?)+$/.test(transitionDuration);
        expect(still && animationName === 'none', each.localName).to.equal(true);
      }
    });
  });

  describe('on a phone, or at 400 % zoom', () => {
    before(() => setViewport({ width: 320, height: 256 }));
    after(() => setViewport({ width: 800, height: 600 }));

    it('is drawn as wide as a sheet for a printer', async () => {
      const widget = await showWidget(tag, 'style="margin: 0 -8px"');
      const width = (): number => part<SVGSVGElement>(widget, 'graphic')!.viewBox.baseVal.width;
      const narrow = width();
      window.dispatchEvent(new Event('beforeprint'));
      await settled(widget);
      expect(width()).to.be.above(600);
      window.dispatchEvent(new Event('afterprint'));
      await settled(widget);
      expect(width()).to.equal(narrow);
    });

    it('never makes the page scroll sideways, whatever is open', async () => {
      for (const view of ['graphic', 'table']) {
        const widget = await showWidget(tag, `view="${view}" style="margin: 0 -8px"`);
        buttonNamed(widget, messagesFor('fi').download).click();
        buttonNamed(widget, messagesFor('fi').notes).click();
        const [mark] = targets(widget);
        if (mark) click(mark.querySelector('.hit')!);
        await settled(widget);
        expect(overflowing(widget)).to.deep.equal([]);
        expect(document.documentElement.scrollWidth).to.be.at.most(320);
      }
    });
  });
});

describe('a long table on paper', () => {
  before(() => emulateMedia({ media: 'print' }));
  after(() => emulateMedia({ media: 'screen' }));

  it('has its total at its end, not at the foot of every sheet', async () => {
    const widget = await showWidget('innocities-city-map', 'view="table" measure="funding"');
    const total = part(widget, 'table')!.querySelector('tfoot')!;
    expect(getComputedStyle(total).display).to.equal('table-row-group');
  });
});

describe('the dark ring of a page that the reader set to dark', () => {
  before(() => emulateMedia({ colorScheme: 'dark' }));
  after(() => emulateMedia({ colorScheme: 'light' }));

  it('is dark in the file as well', async () => {
    const widget = await show(
      '<div style="color-scheme: light dark"><innocities-funding-donut></innocities-funding-donut></div>',
    );
    const image = await pixelsOf(await widget.toBlob());
    const [dark, light] = count(image, [tokens['eu-state'].dark, tokens['eu-state'].light]);
    expect(dark).to.be.above(1000);
    expect(light).to.equal(0);
    expect(rgb(surface(widget))).to.deep.equal(rgb(tokens.surface.dark));
  });
});
