/**
 * A widget on a page of its own, in a frame of the true width: on a light page, on a dark one, or at
 * the width of a phone. The page is of the same origin, so the widget in it can be asked directly.
 */
import { isTechnical, type State } from './state.js';
import { tokens } from '../../src/theme/tokens.js';
import type { Language } from '../../src/i18n/languages.js';
import type { TokenName } from '../../src/theme/contrast.js';
import type { Widget } from './facts.js';

export type PreviewPage = 'light' | 'dark' | 'phone';
/** Values of attributes by name; the empty one is the default. */
export type Choices = Readonly<Record<string, string>>;
export type FileKind = 'png' | 'svg' | 'csv';

/** The padding of preview.html on both sides. */
const MARGINS = 32;

/** What a widget offers, as the manual says. */
interface WidgetElement extends HTMLElement {
  readonly updateComplete: Promise<boolean>;
  toBlob(kind: FileKind): Promise<Blob>;
}

/** What the widget in the frame says of itself. */
export interface Seen {
  /** The language of the texts. */
  readonly lang: Language;
  readonly heading: string;
  readonly summary: string;
  /** The height of the widget, in CSS pixels. */
  readonly height: number;
  readonly width: number;
  /** The colours that it uses now. */
  readonly used: ReadonlySet<TokenName>;
}

/** As it is pasted: without white space of the markup, and without the joiners that keep a line together. */
const plain = (text: string | null | undefined): string =>
  (text ?? '')
    .replaceAll('\u2060', '')
    .replace(/[ \n\t]+/g, ' ')
    .replace(/ ,/g, ',')
    .trim();

const isToken = (name: string): name is TokenName => name in tokens;

/** Every colour that the styles of a shadow root or the marks of its picture name. */
function usedTokens(root: ShadowRoot): ReadonlySet<TokenName> {
  const styles = root.adoptedStyleSheets.flatMap((sheet) =>
    [...sheet.cssRules].map(({ cssText }) => cssText),
  );
  const marks = [...root.querySelectorAll('[fill], [stroke]')].flatMap((mark) => [
    mark.getAttribute('fill'),
    mark.getAttribute('stroke'),
  ]);
  const names = [...styles, ...marks].flatMap((text) =>
    [...(text ?? '').matchAll(/var\(--_([\w-]+)\)/g)].map(([, name]) => name ?? ''),
  );
  return new Set(names.filter(isToken));
}

export class Preview {
  readonly frame = document.createElement('iframe');
  seen: Seen | undefined;
  #element: WidgetElement | undefined;
  #ready = false;
  /** The language of what is on show; nothing while it is on its way. */
  #lang: Language | undefined;
  #wanted: (() => void) | undefined;
  #names: readonly string[] = [];
  readonly #room: ResizeObserver;

  constructor(
    readonly page: PreviewPage,
    readonly changed: () => void,
    /** Takes what the reader chose in the widget itself: the code is of what is on show. */
    readonly chose: (choices: Choices) => void,
  ) {
    this.#room = new ResizeObserver(() => this.#look());
    this.frame.src = 'preview.html';
    this.frame.addEventListener('load', () => {
      this.#ready = true;
      this.#element = undefined;
      this.#wanted?.();
    });
  }

  /** Shows what has been chosen, now or as soon as the frame is there. */
  show(widget: Widget, state: State): void {
    this.#wanted = () => void this.#apply(widget, state);
    if (this.#ready) this.#wanted();
  }

  blob(kind: FileKind): Promise<Blob> {
    if (!this.#element) throw new Error('The preview is not there yet.');
    return this.#element.toBlob(kind);
  }

  async #apply(widget: Widget, state: State): Promise<void> {
    const page = this.frame.contentDocument;
    if (!page) return;
    page.documentElement.dataset.page = this.page === 'dark' ? 'dark' : 'light';
    page.documentElement.lang = state.lang;
    this.frame.style.width = this.#width(state.px);

    let element = this.#element;
    if (element?.localName !== widget.tag) {
      element = page.createElement(widget.tag) as WidgetElement;
      page.body.replaceChildren(element);
      this.#element = element;
      this.#listen(element, widget);
      this.#room.disconnect();
      this.#room.observe(page.body);
    }
    this.#lang = undefined;
    this.#attributes(element, widget, state);
    this.#colours(element, state);
    await element.updateComplete;
    // What was chosen meanwhile is looked at when it is there.
    if (element.getAttribute('lang') !== state.lang || element !== this.#element) return;
    this.#lang = state.lang;
    this.#look();
  }

  /** A mark is told of with an event of the widget; a control in it with that of the browser. */
  #listen(element: WidgetElement, widget: Widget): void {
    const tell = (): void => this.chose(choicesIn(element, widget));
    element.addEventListener('innocities-select', tell);
    element.shadowRoot?.addEventListener('change', tell);
  }

  #width(px: number): string {
    if (this.page === 'phone') return '100%';
    return px ? `${px + MARGINS}px` : '100%';
  }

  #attributes(element: Element, widget: Widget, state: State): void {
    element.setAttribute('lang', state.lang);
    for (const attribute of widget.attributes.filter(({ name }) => name !== 'lang')) {
      const value = state.attributes[attribute.name];
      if (value === undefined || (isTechnical(attribute) && !isOwn(value))) {
        element.removeAttribute(attribute.name);
      } else if (element.getAttribute(attribute.name) !== value) {
        element.setAttribute(attribute.name, value);
      }
    }
  }

  #colours({ style }: HTMLElement, { colours, fontSize }: State): void {
    for (const name of this.#names) style.removeProperty(name);
    const values = Object.entries(colours).map(([name, { light, dark }]): [string, string] => [
      `--innocities-color-${name}`,
      light === dark ? light : `light-dark(${light}, ${dark})`,
    ]);
    if (fontSize !== 'medium') values.push(['--innocities-font-size', fontSize]);
    for (const [name, value] of values) style.setProperty(name, value);
    this.#names = values.map(([name]) => name);
  }

  /** Takes the height of the page, and reads what the widget says; half of it may be of another language. */
  #look(): void {
    const element = this.#element;
    const root = element?.shadowRoot;
    if (!element || !root) return;
    const height = element.ownerDocument.body.offsetHeight;
    if (height > 0) this.frame.style.height = `${height}px`;
    if (!this.#lang) return;
    this.seen = {
      lang: this.#lang,
      heading: plain(root.querySelector('[part~="heading"]')?.textContent),
      summary: plain(root.querySelector('[part~="summary"]')?.textContent),
      height: Math.ceil(element.offsetHeight),
      width: Math.round(element.offsetWidth),
      used: usedTokens(root),
    };
    this.changed();
  }
}

/** What the widget shows now, which its properties say; they are named as the attributes. */
const choicesIn = (element: WidgetElement, { attributes }: Widget): Choices =>
  Object.fromEntries(
    attributes
      .filter(({ figures, kind }) => figures && kind === 'choice')
      .map(({ name, default: usual }) => [
        name,
        (Reflect.get(element, name) as string | null | undefined) ?? usual,
      ]),
  );

/** An address on this site; what is elsewhere is never asked from here. */
function isOwn(value: string): boolean {
  return (
    URL.canParse(value, document.baseURI) &&
    new URL(value, document.baseURI).origin === location.origin
  );
}
