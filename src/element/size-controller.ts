import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Measure } from '../charts/scene.js';

/** A width for the time before the element has one, such as inside a closed tab. */
const UNKNOWN_WIDTH = 320;

/**
 * The room an element has and the font it inherits. Lengths are in design pixels: the reader's text
 * size divides the room, so that larger text gets the layout of a narrower place.
 */
export class SizeController implements ReactiveController {
  width = UNKNOWN_WIDTH;
  #scale = 1;
  #family = 'sans-serif';
  #widths = new Map<string, number>();
  #observer: ResizeObserver | undefined;
  #frame = 0;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#read();
    // A frame later: a new height within the callback is a "ResizeObserver loop" error in the page.
    this.#observer = new ResizeObserver(() => {
      cancelAnimationFrame(this.#frame);
      this.#frame = requestAnimationFrame(() => {
        if (this.#read()) this.host.requestUpdate();
      });
    });
    this.#observer.observe(this.host);
    document.fonts.addEventListener('loadingdone', this.#fontsLoaded);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    cancelAnimationFrame(this.#frame);
    document.fonts.removeEventListener('loadingdone', this.#fontsLoaded);
  }

  get family(): string {
    return this.#family;
  }

  readonly measure: Measure = (text, size, weight = 400) => {
    const key = `${String(weight)} ${String(size)} ${text}`;
    let width = this.#widths.get(key);
    if (width === undefined) {
      const context = pencil();
      if (context) {
        context.font = `${String(weight)} ${String(size)}px ${this.#family}`;
        width = context.measureText(text).width;
      } else width = text.length * size * 0.56;
      this.#widths.set(key, width);
    }
    return width;
  };

  #fontsLoaded = (): void => {
    this.#widths.clear();
    this.host.requestUpdate();
  };

  /** Tells whether anything changed. */
  #read(): boolean {
    const style = getComputedStyle(this.host);
    const scale = (parseFloat(style.fontSize) || 16) / 16;
    const pixels = this.host.clientWidth;
    const width = pixels ? Math.floor(pixels / scale) : this.width;
    const family = style.fontFamily || 'sans-serif';
    const changed = width !== this.width || scale !== this.#scale || family !== this.#family;
    if (family !== this.#family) this.#widths.clear();
    this.width = width;
    this.#scale = scale;
    this.#family = family;
    return changed;
  }
}

let context: CanvasRenderingContext2D | null | undefined;

/** One canvas for all measuring on the page; never drawn on and never in the document. */
const pencil = (): CanvasRenderingContext2D | null =>
  (context ??= document.createElement('canvas').getContext('2d'));
