import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { languageOf, type Language } from '../i18n/languages.js';

const OBSERVED: MutationObserverInit = {
  attributes: true,
  attributeFilter: ['lang'],
  subtree: true,
};

/** The nearest `lang`, looking out through shadow roots. */
function inheritedTag(element: Element): string | null {
  let node: Node | null = element;
  while (node) {
    if (node instanceof Element && node.getAttribute('lang')) return node.getAttribute('lang');
    node = node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);
  }
  return null;
}

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
    let root: Node = this.host.getRootNode();
    for (;;) {
      this.#observer.observe(root, OBSERVED);
      if (!(root instanceof ShadowRoot)) break;
      root = root.host.getRootNode();
    }
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #read(): void {
    const language = languageOf(inheritedTag(this.host));
    if (language === this.language) return;
    this.language = language;
    this.host.requestUpdate();
  }
}
