/**
 * The script of a hosted frame: a page of one widget for sites that allow frames and no scripts. The
 * query of its address holds the options, and the page that it stands in is told its height.
 *
 * It is a classic script that waits in <head>: a frame with `sandbox="allow-scripts"` has no origin, and
 * browsers give modules to an origin only. What widgets fetch later are modules: there the map stays
 * without zoom, and downloads are left out, which a sandbox forbids anyway.
 */
import { languageOf } from '../i18n/languages.js';
import type { InnocitiesElement } from '../element/innocities-element.js';
import { afterPaint } from '../element/after-paint.js';
import { isOff } from '../element/flags.js';
import { tellOnce } from '../element/warnings.js';
import { HEIGHT, SELECT, typeOf } from './messages.js';

type WidgetClass = typeof InnocitiesElement & CustomElementConstructor;

const root = document.documentElement;

/** The attributes that an address may set; those that name other addresses are not among them. */
const allowed = (document.currentScript?.dataset.options ?? '').split(' ');
const query = new URLSearchParams(location.search);

/** Puts the options on the widget. Their values are checked by the widget, like those of any page. */
function setOptions(widget: Element, { elementProperties }: WidgetClass): void {
  const flags = new Set(
    [...elementProperties]
      .filter(([, { type }]) => type === Boolean)
      // Lit names the attribute only where it differs from the property.
      .map(([name, { attribute }]) => (typeof attribute === 'string' ? attribute : String(name))),
  );
  for (const [name, value] of query) {
    if (name === 'lang') continue;
    if (!allowed.includes(name)) {
      tellOnce('unknown-option', name, value, allowed);
    } else if (!flags.has(name)) widget.setAttribute(name, value);
    else widget.toggleAttribute(name, !isOff(value));
  }
  if (self.origin === 'null') widget.toggleAttribute('no-export', true);
}

const tell = (message: object): void => {
  if (parent !== window) parent.postMessage(message, '*');
};

/** How long a page may take to answer, in milliseconds, before the frame scrolls by itself. */
const PATIENCE = 300;

let told = 0;
let waiting: ReturnType<typeof setTimeout> | undefined;
let deaf = false;

/**
 * Tells the height, if it is a new one. It is measured without a scroll bar, which takes width: a page
 * that is higher where it is wider would otherwise stay as high as beside its bar, and keep the bar. That
 * comes only where the page does not answer or gives too little. Rounded up, since a fraction too little
 * is a bar.
 */
function tellHeight(): void {
  root.dataset.fits = '';
  const height = Math.ceil(root.getBoundingClientRect().height);
  clearTimeout(waiting);
  if (innerHeight >= height) deaf = false;
  else if (deaf) delete root.dataset.fits;
  else {
    waiting = setTimeout(() => {
      deaf = true;
      tellHeight();
    }, PATIENCE);
  }
  if (height === told) return;
  told = height;
  tell({ type: HEIGHT, height });
}

/** How long frames of animation may take, in milliseconds: a frame of another origin below the screen gets none. */
const UNSEEN = 200;

let width = innerWidth;

/**
 * A new height alone is the page's answer, and is looked at now. For a new width the widget lays itself out
 * anew first, which takes it a frame: before, it has the height of its old layout.
 */
function onResize(): void {
  if (innerWidth === width) {
    tellHeight();
    return;
  }
  const now = (width = innerWidth);
  const tellOfWidth = (): void => {
    clearTimeout(fallback);
    if (innerWidth === now) tellHeight();
  };
  const fallback = setTimeout(tellOfWidth, UNSEEN);
  afterPaint(tellOfWidth);
}

/** The height whenever it changes, and again when the page asks. */
function keepTelling(): void {
  // A frame later: what changes within the callback is a "ResizeObserver loop" error in the page.
  new ResizeObserver(() => {
    requestAnimationFrame(tellHeight);
  }).observe(root);
  addEventListener('resize', onResize);
  addEventListener('message', ({ source, data }) => {
    if (source !== parent || typeOf(data) !== HEIGHT) return;
    told = 0;
    tellHeight();
  });
}

/** The title of the page is the heading of the widget, in its language and with its city. */
function entitle(widget: Element): void {
  const heading = widget.shadowRoot?.querySelector('[part="heading"]')?.textContent;
  if (heading) document.title = heading.replace(/\s+/g, ' ').trim();
}

/** Defines the widget once the options stand on it, so that it is drawn once. */
export function showFrame(tag: string, element: WidgetClass): void {
  if (query.get('lang')) root.lang = languageOf(query.get('lang'));
  root.dataset.scheme = query.get('scheme') ?? '';
  root.dataset.fits = '';
  addEventListener('DOMContentLoaded', () => {
    const widget = document.querySelector<InnocitiesElement>(tag);
    if (!widget) return;
    setOptions(widget, element);
    widget.addEventListener('innocities-load', () => {
      entitle(widget);
      // Browsers do not watch sizes in a frame of another origin below the screen.
      tellHeight();
    });
    widget.addEventListener('innocities-select', ({ subject, value }) => {
      tell({ type: SELECT, subject, value });
      void widget.updateComplete.then(() => {
        entitle(widget);
      });
    });
    customElements.define(tag, element);
    keepTelling();
  });
}
