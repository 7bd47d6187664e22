/**
 * The second way in, for authors whose tags are stripped: `<figure data-innocities="city-map"
 * data-city="oulu">` with a table inside becomes the widget, in place, also when it comes later.
 */
import { prerenders } from '../build.js';
import { isOff } from './flags.js';
import { warn } from './warn.js';

/** An author without rights must not be able to make the page ask another address. */
export const UNSAFE = /^(src|tiles|tiles-attribution|for)$/;

function upgrade(figure: HTMLElement): void {
  const tag = `innocities-${figure.dataset.innocities ?? ''}`;
  if (figure.querySelector(CSS.escape(tag))) return;
  const known = customElements.get(tag);
  if (!known) {
    // Until the page has loaded, the script that has it may still come.
    if (document.readyState === 'complete') warn('unknown-widget', tag);
    return;
  }
  const widget = document.createElement(tag);
  const { observedAttributes = [] } = known as { observedAttributes?: readonly string[] };
  for (const name of observedAttributes) {
    const value = figure.getAttribute(`data-${name}`);
    if (value === null || UNSAFE.test(name) || isOff(value)) continue;
    widget.setAttribute(name, value);
  }
  widget.append(...figure.childNodes);
  figure.append(widget);
}

const upgradeAll = (): void => {
  document.querySelectorAll<HTMLElement>('figure[data-innocities]').forEach(upgrade);
};

let watching = false;

/** Upgrades the figures of the page and those that arrive. Call again when more tags are defined. */
export function upgradeFigures(): void {
  if (prerenders && typeof document === 'undefined') return;
  upgradeAll();
  if (watching) return;
  watching = true;
  window.addEventListener('load', upgradeAll);
  new MutationObserver(upgradeAll).observe(document, { childList: true, subtree: true });
}
