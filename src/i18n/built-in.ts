import type { Language } from './languages.js';

/** Replaced by the build, which makes a bundle for each language. */
declare const INNOCITIES_LANGUAGE: Language | undefined;

/** The language whose words come with the bundle; those of the others are fetched. */
export const builtIn: Language =
  typeof INNOCITIES_LANGUAGE === 'string' ? INNOCITIES_LANGUAGE : 'fi';
