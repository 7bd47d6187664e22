import type { Language } from './i18n/languages.js';

/** Replaced by the build, which makes a bundle for each language. */
declare const INNOCITIES_LANGUAGE: Language | undefined;

/** The language whose words come with the bundle; those of the others are fetched. */
export const builtIn: Language =
  typeof INNOCITIES_LANGUAGE === 'string' ? INNOCITIES_LANGUAGE : 'fi';

/** Replaced by the build. */
declare const INNOCITIES_PRERENDERS: boolean | undefined;

/**
 * Whether this code may come to prerender. Bundles for script tags never do: they draw for the page
 * in front of them, so the build leaves out what only prerendering needs.
 */
export const prerenders = typeof INNOCITIES_PRERENDERS !== 'boolean' || INNOCITIES_PRERENDERS;
