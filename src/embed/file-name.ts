import type { Language } from '../i18n/languages.js';

/**
 * The name of a file of a widget, without its ending: `city-map-oulu-funding-fi`. What changes the figures
 * stands in it, so that files of several cities or measures do not meet.
 */
export const fileStem = (
  name: string,
  attributes: readonly { readonly name: string; readonly figures?: boolean }[],
  chosen: Readonly<Record<string, string | boolean>>,
  language: Language,
): string =>
  [
    name,
    ...attributes
      .filter((attribute) => attribute.figures && attribute.name in chosen)
      .map((attribute) => String(chosen[attribute.name]).toLowerCase()),
    language,
  ].join('-');
