import { warn } from './warn.js';

/** Replaced by the build with the version of the package. */
declare const INNOCITIES_VERSION: string | undefined;

export const version = typeof INNOCITIES_VERSION === 'string' ? INNOCITIES_VERSION : 'development';

/**
 * Registers a tag unless the page has it already. Two copies of the library on a page are normal: the
 * first one stays, and a difference in version is said once.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  const known: (CustomElementConstructor & { version?: string }) | undefined =
    customElements.get(tag);
  if (!known) {
    customElements.define(tag, element);
  } else if (known !== element && known.version !== version) {
    warn('two-versions', version, known.version);
  }
}
