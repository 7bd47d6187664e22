import { hydrate } from '@lit-labs/ssr-client';
import { version } from '../element/define.js';
import { warnOnce } from '../element/warn.js';
import { languageOf } from '../i18n/languages.js';
import { stillMeasure } from './measure.js';
import type { StillHost } from './still.js';

/** The attribute by which a widget says which version rendered it, and for which widths. */
export const PRERENDERED = 'prerendered';

/**
 * Takes over the nodes that a server wrote, by drawing just what it drew. What another version wrote is
 * left alone: it may show other figures.
 */
export function takeOver(host: StillHost, options: object): boolean {
  const [by, ...widths] = (host.getAttribute(PRERENDERED) ?? '').split(' ');
  if (by !== version || host.hasAttribute('src')) return false;
  const language = languageOf(host.getAttribute('lang'));
  try {
    const drawn = host.renderAt({ language, measure: stillMeasure, widths: widths.map(Number) });
    hydrate(drawn, host.renderRoot, options);
    return true;
  } catch (error) {
    warnOnce('not-hydrated', `<${host.localName}> is drawn anew: ${String(error)}`);
    return false;
  }
}
