import { Lazy } from '../data/lazy.js';
import { builtIn } from '../build.js';
import type { Language } from './languages.js';

interface Module<T> {
  readonly words: T;
}

/**
 * Words in each language. Those of one come with the bundle; the others are fetched where a page is in
 * them. Ask for one only when it is there: the base element waits for it before it draws.
 */
export class Words<T extends object> implements Readonly<Record<Language, T>> {
  declare readonly fi: T;
  declare readonly sv: T;
  declare readonly en: T;
  /** What fetches each; nobody asks for those that are there. */
  readonly later: Readonly<Partial<Record<Language, Lazy<unknown>>>>;

  /** The build takes the words of another language for the Finnish ones, and fetches those no more. */
  constructor(words: T, fetch: Readonly<Record<Language, () => Promise<Module<T>>>>) {
    Object.assign(this, { [builtIn]: words });
    this.later = Object.fromEntries(
      Object.entries(fetch).map(([language, get]) => [
        language,
        new Lazy(async () => Object.assign(this, { [language]: (await get()).words })),
      ]),
    );
  }
}
