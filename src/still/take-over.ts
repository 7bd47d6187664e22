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
export function takeOver(host: StillHost, options: object): readonly number[] | undefined {
  const [by, ...given] = (host.getAttribute(PRERENDERED) ?? '').split(' ');
  if (by !== version || host.hasAttribute('src')) return undefined;
  const widths = given.map(Number);
  const language = languageOf(host.getAttribute('lang'));
  try {
    const drawn = host.renderAt({ language, measure: stillMeasure, widths });
    hydrate(drawn, host.renderRoot, options);
    return widths;
  } catch (error) {
    warnOnce('not-hydrated', `<${host.localName}> is drawn anew: ${String(error)}`);
    return undefined;
  }
}
