import type { Language } from '../i18n/languages.js';

/**
 * The name of a file of a widget, without its ending: `city-map-oulu-funding-fi`. What changes the figures
 * stands in it, so that files of several cities or measures do not meet.
 */
export const fileStem = (
  name: string,
  values: readonly (string | boolean | null | undefined)[],
  language: Language,
): string =>
  [name, ...values.filter(Boolean).map((value) => String(value).toLowerCase()), language].join('-');

/** Of what was chosen, the values that change the figures, in the order of the attributes. */
export const figureValues = (
  attributes: readonly { readonly name: string; readonly figures?: boolean }[],
  chosen: Readonly<Record<string, string | boolean>>,
): readonly (string | boolean | undefined)[] =>
  attributes.flatMap(({ name, figures }) => (figures ? [chosen[name]] : []));
