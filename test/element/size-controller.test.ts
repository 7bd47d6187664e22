import { aTimeout, expect, nextFrame } from '@open-wc/testing';
import { replace } from '../helpers/replace.js';
import { showTiny, type TinyWidget } from '../helpers/tiny-widget.js';
import { settled } from '../helpers/widget.js';

const tiny = (style: string): Promise<TinyWidget> =>
  showTiny(`<div style="${style}"><innocities-tiny></innocities-tiny></div>`);

/** Border and padding, in design pixels. */
const AROUND = 50;

describe('SizeController', () => {
  it('gives the room in design pixels: larger text makes it smaller', async () => {
    expect((await tiny('width: 800px')).context.width).to.equal(800 - AROUND);
    const large = await tiny('width: 1600px; --innocities-font-size: 32px');
    expect(large.context.width).to.equal(800 - AROUND);
  });

  it('leaves out a padding that the page gives the tag', async () => {
    const widget = await tiny('width: 800px');
    widget.style.padding = '0 40px 0 60px';
    await settled(widget);
    expect(widget.context.width).to.equal(700 - AROUND);
    const text = widget.shadowRoot!.querySelector('text')!;
    expect(text.getScreenCTM()!.a).to.be.closeTo(1, 0.01);
  });

  it('keeps the letters of the picture as large as those round it', async () => {
    const widget = await tiny('width: 1600px; --innocities-font-size: 32px');
    const text = widget.shadowRoot!.querySelector('text')!;
    expect(text.getScreenCTM()!.a).to.be.closeTo(2, 0.01);
  });

  it('follows the room without a fault in the page', async () => {
    const faults: string[] = [];
    const note = ({ message }: ErrorEvent): void => {
      faults.push(message);
    };
    window.addEventListener('error', note);
    const widget = await tiny('width: 800px');
    const place = widget.parentElement!;
    for (const width of [700, 330, 500, 900, 320]) {
      place.style.width = `${String(width)}px`;
      await settled(widget);
    }
    window.removeEventListener('error', note);
    expect(widget.context.width).to.equal(320 - 34);
    expect(faults).to.deep.equal([]);
  });

  it('draws for a phone where there is no room yet', async () => {
    const widget = await tiny('width: 800px; display: none');
    expect(widget.context.width).to.equal(320 - 34);
    widget.parentElement!.style.display = 'block';
    await settled(widget);
    expect(widget.context.width).to.equal(800 - AROUND);
  });

  it('does not draw again when nothing changed', async () => {
    const widget = await tiny('width: 800px');
    const { context } = widget;
    widget.parentElement!.style.height = '2000px';
    await nextFrame();
    await settled(widget);
    expect(widget.context === context).to.equal(true);
  });

  it('measures text in the font of the page, and anew when a font has come', async () => {
    const widget = await tiny("width: 800px; font-family: 'DejaVu Sans Mono', monospace");
    const { measure } = widget.context;
    expect(measure('iiii', 16)).to.be.closeTo(measure('MMMM', 16), 0.1);
    expect(measure('MMMM', 32)).to.be.closeTo(2 * measure('MMMM', 16), 8);
    expect(measure('MMMM', 16, 600)).to.be.at.least(measure('MMMM', 16));
    const { context } = widget;
    const before = measure('MMMM', 16);
    replace(
      CanvasRenderingContext2D.prototype,
      'measureText',
      () => ({ width: 2 * before }) as TextMetrics,
    );
    document.fonts.dispatchEvent(new Event('loadingdone'));
    await settled(widget);
    expect(widget.context === context).to.equal(false);
    expect(widget.context.measure('MMMM', 16)).to.equal(2 * before);
  });

  it('measures text anew when the page gets another font', async () => {
    const widget = await tiny("width: 800px; font-family: 'DejaVu Sans Mono', monospace");
    const before = widget.context.measure('iiii', 16);
    Object.assign(widget.parentElement!.style, { width: '700px', fontFamily: 'sans-serif' });
    await settled(widget);
    expect(widget.context.measure('iiii', 16)).to.be.below(before);
  });

  // WebKit fires no `loadingdone` for fonts of style sheets.
  it('measures anew when a font that was still on its way has come', async () => {
    const arrive: (() => void)[] = [];
    replace(document.fonts, 'check', () => false);
    replace(
      document.fonts,
      'load',
      () =>
        new Promise((resolve) => {
          arrive.push(() => {
            resolve([]);
          });
        }),
    );
    const widget = await tiny('width: 800px; font-family: Late, sans-serif');
    const { context } = widget;
    expect(arrive).not.to.be.empty;
    for (const each of arrive) each();
    await aTimeout(0);
    await settled(widget);
    expect(widget.context === context).to.equal(false);
  });

  describe('on paper', () => {
    /** Firefox prints what stands there when the event is over. */
    const print = (type: 'beforeprint' | 'afterprint'): boolean =>
      window.dispatchEvent(new Event(type));

    it('is as wide as a sheet at most, and as before on the screen again', async () => {
      const widget = await tiny('width: 1600px');
      print('beforeprint');
      expect(widget.context.width).to.equal(700 - AROUND);
      print('afterprint');
      expect(widget.context.width).to.equal(1600 - AROUND);
    });

    it('counts larger text of the reader', async () => {
      const widget = await tiny('width: 1600px; --innocities-font-size: 28px');
      print('beforeprint');
      expect(widget.context.width).to.equal(400 - 34);
    });

    it('keeps what is narrower than a sheet', async () => {
      const widget = await tiny('width: 400px');
      print('beforeprint');
      expect(widget.context.width).to.equal(400 - 34);
    });
  });
});
