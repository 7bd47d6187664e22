import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { languageOf, type Language } from '../i18n/languages.js';
import { nearest, rootsOf } from './roots.js';

/** An empty `lang` says nothing. */
const SPOKEN = '[lang]:not([lang=""])';

const OBSERVED: MutationObserverInit = {
  attributes: true,
  attributeFilter: ['lang'],
  subtree: true,
};

/** Keeps the element in the language of the place where it stands, also when the page changes it. */
export class LanguageController implements ReactiveController {
  language: Language = 'fi';
  #observer: MutationObserver | undefined;

  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#read();
    this.#observer = new MutationObserver(() => {
      this.#read();
    });
    for (const root of rootsOf(this.host)) this.#observer.observe(root, OBSERVED);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #read(): void {
    const language = languageOf(nearest(this.host, SPOKEN)?.getAttribute('lang'));
    if (language === this.language) return;
    this.language = language;
    this.host.requestUpdate();
  }
}
