import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { MeasureText } from '../charts/scene.js';

/** A width for the time before the element has one, such as inside a closed tab. */
const UNKNOWN_WIDTH = 320;

/** What a sheet of A4 has between its margins, in CSS pixels. */
const PAPER = 700;

/** For all measuring on the page; never drawn with, and its canvas is never in the document. */
let pencil: CanvasRenderingContext2D | null | undefined;

/**
 * Widgets that are new on the page. They are measured together: every look at a size makes the browser
 * lay out the page, which costs more than the widgets themselves.
 */
const unmeasured = new Set<SizeController>();

/**
 * The room an element has and the font it inherits. Lengths are in design pixels: the reader's text
 * size divides the room, so that larger text gets the layout of a narrower place.
 */
export class SizeController implements ReactiveController {
  width = UNKNOWN_WIDTH;
  /** The width that was measured last; `width` is another while the layout of a server stands. */
  measured = UNKNOWN_WIDTH;
  /** The element was below the screen when it was measured last. */
  below = false;
  #scale = 1;
  #family = 'sans-serif';
  #widths = new Map<string, number>();
  #observer: ResizeObserver | undefined;
  /** Ends when the widget leaves the page. */
  #stay: AbortController | undefined;
  #frame = 0;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement & { isUpdatePending: boolean },
    private readonly draw: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    unmeasured.add(this);
    // A frame later: a new height within the callback is a "ResizeObserver loop" error in the page.
    this.#observer = new ResizeObserver(() => {
      cancelAnimationFrame(this.#frame);
      this.#frame = requestAnimationFrame(() => {
        if (this.#read()) this.host.requestUpdate();
      });
    });
    this.#observer.observe(this.host);
    const { signal } = (this.#stay = new AbortController());
    document.fonts.addEventListener('loadingdone', this.#fontsLoaded, { signal });
    window.addEventListener('beforeprint', this.#toPaper, { signal });
    window.addEventListener('afterprint', this.#toScreen, { signal });
  }

  /** Must come before the first use after the element was put on the page. */
  measureRoom(): void {
    if (!unmeasured.has(this)) return;
    for (const controller of unmeasured) controller.#read();
    unmeasured.clear();
  }

  hostDisconnected(): void {
    unmeasured.delete(this);
    this.#observer?.disconnect();
    cancelAnimationFrame(this.#frame);
    this.#stay?.abort();
  }

  /** Lays out for a width that nobody measured, until the room changes. */
  settle(width: number, measure = this.measure): void {
    this.width = width;
    this.measure = measure;
  }

  readonly #measure: MeasureText = (text, size, weight = 400) => {
    const font = `${weight} ${size}px ${this.#family}`;
    const key = font + text;
    let width = this.#widths.get(key);
    if (width === undefined) {
      width = text.length * size * 0.56;
      try {
        pencil ??= document.createElement('canvas').getContext('2d');
        if (pencil) {
          pencil.font = font;
          width = pencil.measureText(text).width;
        }
      } catch {
        // A reader's extension may keep pages from canvases: it gives none, or one that throws.
      }
      this.#widths.set(key, width);
    }
    return width;
  };

  /** The width of a text in the font of the page. */
  measure: MeasureText = this.#measure;

  #fontsLoaded = (): void => {
    this.#widths.clear();
    this.host.requestUpdate();
  };

  /**
   * Nothing tells how wide a page will be on paper. What is as wide as a sheet or wider shrinks to it; the
   * page of a phone becomes as wide as the sheet, and what stands in it by as much.
   */
  #toPaper = (): void => {
    const grow = Math.max(1, PAPER / window.innerWidth);
    this.#drawFor(Math.floor(Math.min(PAPER / this.#scale, this.measured * grow)));
  };

  #toScreen = (): void => {
    this.#drawFor(this.measured);
  };

  /** At once: Firefox takes the page to paper before anything that is put off. */
  #drawFor(width: number): void {
    const { host } = this;
    this.settle(width);
    const complete = !host.isUpdatePending;
    host.requestUpdate();
    if (complete) this.draw();
  }

  /** Tells whether anything changed. */
  #read(): boolean {
    const style = getComputedStyle(this.host);
    const scale = (parseFloat(style.fontSize) || 16) / 16;
    const { top } = this.host.getBoundingClientRect();
    // A page may give the tag a padding; the container queries of a server's layout leave it out too.
    // A page that makes every tag inline, or none at all, leaves them without a width of their own.
    let box: Element | null = this.host;
    while (/inline|contents/.test(style.display) && box?.clientWidth === 0) box = box.parentElement;
    const room = box?.clientWidth ?? 0;
    const pixels = room - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
    this.below = top >= window.innerHeight;
    const width = pixels > 0 ? Math.floor(pixels / scale) : this.measured;
    const family = style.fontFamily || 'sans-serif';
    const other = family !== this.#family;
    const changed = other || width !== this.measured || scale !== this.#scale;
    if (changed) this.settle(width, this.#measure);
    this.measured = width;
    this.#scale = scale;
    this.#family = family;
    if (other) {
      this.#widths.clear();
      // WebKit tells of a font that has come only who asked for it.
      try {
        for (const weight of [400, 600]) {
          const font = `${weight} 1em ${family}`;
          if (!document.fonts.check(font)) {
            void document.fonts.load(font).then(this.#fontsLoaded, this.#fontsLoaded);
          }
        }
      } catch {
        // A form of the page by the name of "fonts" stands there instead.
      }
    }
    return changed;
  }
}
