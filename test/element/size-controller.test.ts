import { expect, nextFrame } from '@open-wc/testing';
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
    document.fonts.dispatchEvent(new Event('loadingdone'));
    await settled(widget);
    expect(widget.context === context).to.equal(false);
  });

  describe('on paper', () => {
    const print = async (widget: TinyWidget, type: 'beforeprint' | 'afterprint'): Promise<void> => {
      window.dispatchEvent(new Event(type));
      await settled(widget);
    };

    it('is as wide as a sheet at most, and as before on the screen again', async () => {
      const widget = await tiny('width: 1600px');
      await print(widget, 'beforeprint');
      expect(widget.context.width).to.equal(700 - AROUND);
      await print(widget, 'afterprint');
      expect(widget.context.width).to.equal(1600 - AROUND);
    });

    it('counts larger text of the reader', async () => {
      const widget = await tiny('width: 1600px; --innocities-font-size: 28px');
      await print(widget, 'beforeprint');
      expect(widget.context.width).to.equal(400 - 34);
    });

    it('keeps what is narrower than a sheet', async () => {
      const widget = await tiny('width: 400px');
      await print(widget, 'beforeprint');
      expect(widget.context.width).to.equal(400 - 34);
    });
  });
});
