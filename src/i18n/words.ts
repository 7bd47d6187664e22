import { Lazy } from '../data/lazy.js';
import type { Language } from './languages.js';

type Other = Exclude<Language, 'fi'>;

/**
 * Words in each language. Finnish comes with the widget; the others are fetched where a page is in them.
 * Ask for one only when it is there: the base element waits for it before it draws.
 */
export class Words<T extends object> implements Readonly<Record<Language, T>> {
  declare readonly sv: T;
  declare readonly en: T;
  readonly later: Readonly<Record<Language, Lazy<unknown> | undefined>>;

  constructor(
    readonly fi: T,
    fetch: Readonly<Record<Other, () => Promise<T>>>,
  ) {
    const later = (language: Other) =>
      new Lazy(async () => Object.assign(this, { [language]: await fetch[language]() }));
    this.later = { fi: undefined, sv: later('sv'), en: later('en') };
  }
}
