import { hydrate } from '@lit-labs/ssr-client';
import type { LitElement } from 'lit';
import { version } from '../element/define.js';
import { warn } from '../element/warn.js';
import { languageOf, type Language } from '../i18n/languages.js';
import { unsqueeze } from './markers.js';
import { prerenderMeasure } from './measure.js';
import { prerendering, type PrerenderHost } from './prerendering.js';

/** The attribute by which a widget says which version rendered it, from what, and for which widths. */
export const PRERENDERED = 'prerendered';

/** Attributes that change nothing in what is prerendered. */
const UNDRAWN = new Set(['loading', 'for', 'tiles', 'tiles-attribution']);

/**
 * What a picture is drawn from, in a few letters. A page may have changed the city since the server wrote
 * it; Lit does not look at the texts that it takes over, and would leave those of the old city.
 */
export function chosenOf(widget: object, language: Language): string {
  const { elementProperties } = widget.constructor as typeof LitElement;
  const values = [...elementProperties]
    .filter(
      ([name, { state, attribute }]) =>
        !state && !UNDRAWN.has(typeof attribute === 'string' ? attribute : String(name)),
    )
    .map(([name]) => String((widget as Record<PropertyKey, string | boolean | null>)[name] ?? ''));
  let sum = 0;
  for (const letter of [language, ...values].join('\n')) {
    sum = (Math.imul(sum, 31) + (letter.codePointAt(0) ?? 0)) >>> 0;
  }
  return `#${sum.toString(36)}`;
}

/**
 * Takes over the nodes that a server wrote, by drawing just what it drew. What another version wrote, or
 * what was written for another choice, is left alone: it may show other figures.
 */
export function takeOver(host: PrerenderHost, options: object): readonly number[] | undefined {
  const [by, chosen, ...given] = (host.getAttribute(PRERENDERED) ?? '').split(' ');
  const language = languageOf(host.getAttribute('lang'));
  if (by !== version || chosen !== chosenOf(host, language)) return undefined;
  const widths = given.map(Number);
  try {
    const root = host.renderRoot as ShadowRoot;
    const reading = root.activeElement?.closest('.static');
    const drawn = prerendering.draw?.(host, { language, measure: prerenderMeasure, widths }).drawn;
    const open = unsqueeze(root, drawn);
    hydrate(drawn, root, options);
    // A reader who has opened the table goes on reading it.
    if (open) host.view = 'table';
    if (reading)
      void host.updateComplete.then(() => {
        root.querySelector<HTMLElement>('.switch button:last-child')?.focus();
      });
    return widths;
  } catch (error) {
    warn('not-hydrated', host, error);
    return undefined;
  }
}
