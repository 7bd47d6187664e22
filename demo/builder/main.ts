/** The builder: reads the facts, keeps the state, draws the page. */
import { render } from 'lit';
import { languageOf } from '../../src/i18n/languages.js';
import type { App, Said } from './app.js';
import { noCheck, type Check } from './check.js';
import { figuresKey, loadFacts, loadFallbacks, type Facts } from './facts.js';
import { pageTemplate } from './page.js';
import { Preview, type Choices } from './preview.js';
import { kept, parseState, queryOf, widgetOf, type Refused, type State } from './state.js';
import { wordsFor } from './words/words.js';

class Builder implements App {
  state: State;
  refused: readonly Refused[];
  check: Check = noCheck;
  said: Said = { at: '', text: '' };
  inner: App['inner'] = { html: undefined, failed: false };
  readonly drafts = new Map<string, string>();
  readonly opened = new Set<string>();
  readonly previews = (['light', 'dark', 'phone'] as const).map(
    (page) =>
      new Preview(
        page,
        () => this.#plan(),
        (choices) => this.#take(choices),
      ),
  );
  #innerKey = '';
  #planned = false;

  constructor(readonly facts: Facts) {
    const { state, refused } = parseState(location.search, facts, navigator.languages);
    this.state = state;
    this.refused = refused;
    this.#changed();
    addEventListener('popstate', () => {
      this.state = parseState(location.search, facts, navigator.languages).state;
      this.drafts.clear();
      this.#changed();
    });
  }

  get words() {
    return wordsFor(this.state.ui);
  }

  get widget() {
    return widgetOf(this.facts, this.state);
  }

  get seen() {
    return this.visible()[0]?.seen;
  }

  visible = (): readonly Preview[] =>
    this.previews.filter(({ page }) => this.state.on === 'all' || this.state.on === page);

  set = (change: Partial<State>): void => {
    const moved = change.tab !== undefined || change.ui !== undefined;
    this.state = { ...this.state, ...change };
    const address = `?${queryOf(this.state)}`;
    // One may go back to another tool or language, but not through every stroke of a key.
    if (moved) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    this.#changed();
  };

  setAttribute = (name: string, value: string | null): void => {
    const next = { ...this.state.attributes, [name]: value ?? '' };
    if (value === null) Reflect.deleteProperty(next, name);
    this.set({ attributes: kept(this.widget, next) });
  };

  /** A choice made in the preview is one made in the settings. */
  #take(choices: Choices): void {
    const { widget, state } = this;
    const attributes = kept(widget, { ...state.attributes, ...choices });
    if (figuresKey(widget, attributes) !== figuresKey(widget, state.attributes)) {
      this.set({ attributes });
    }
  }

  setCheck = (change: Partial<Check>): void => {
    this.check = { ...this.check, ...change };
    this.#plan();
  };

  write = (field: string, text: string, change: Partial<State> | undefined): void => {
    if (change) {
      this.drafts.delete(field);
      this.set(change);
    } else {
      this.drafts.set(field, text);
      this.#plan();
    }
  };

  say = (at: string, text: string): void => {
    this.said = { at: '', text: '' };
    this.#draw();
    // The same words again are news only after silence.
    setTimeout(() => {
      this.said = { at, text };
      this.#plan();
    }, 50);
  };

  copy = async (at: string, text: string, field: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      this.say(at, this.words.code.copied);
    } catch {
      // No permission, or a page without https: the reader's own keys still work.
      const area = document.querySelector<HTMLTextAreaElement>(`#${field}`);
      area?.focus();
      area?.select();
      this.say(at, this.words.code.select);
    }
  };

  dismiss = (): void => {
    this.refused = [];
    this.#draw();
    document.querySelector('h1')?.focus();
  };

  reset = (): void => {
    const { ui, widget } = this.state;
    const query = new URLSearchParams({ ui, widget }).toString();
    this.drafts.clear();
    this.set(parseState(query, this.facts, []).state);
    this.say('reset', this.words.settings.resetDone);
  };

  #changed(): void {
    const { state, widget } = this;
    for (const preview of this.visible()) preview.show(widget, state);
    void this.#loadInner();
    this.#draw();
  }

  async #loadInner(): Promise<void> {
    const { widget, state } = this;
    const figures = figuresKey(widget, state.attributes);
    const key = `${widget.name} ${state.lang} ${figures}`;
    if (key === this.#innerKey) return;
    this.#innerKey = key;
    let html: string | undefined;
    try {
      html = (await loadFallbacks(widget.name, state.lang))[figures];
    } catch (error) {
      console.error(error);
    }
    if (key !== this.#innerKey) return;
    this.inner = { html, failed: html === undefined };
    // Asked anew at the next change.
    if (html === undefined) this.#innerKey = '';
    this.#plan();
  }

  /** Draws once, however many things have changed. */
  #plan(): void {
    if (this.#planned) return;
    this.#planned = true;
    queueMicrotask(() => this.#draw());
  }

  #draw(): void {
    this.#planned = false;
    document.documentElement.lang = this.state.ui;
    document.title = `${this.words[this.state.tab].title} – ${this.words.product}`;
    render(pageTemplate(this), document.body);
  }
}

loadFacts().then(
  (facts) => new Builder(facts),
  (error: unknown) => {
    console.error(error);
    const language = languageOf(navigator.language);
    const { product, failed } = wordsFor(language);
    document.documentElement.lang = language;
    document.title = product;
    const text = document.createElement('p');
    text.setAttribute('role', 'alert');
    text.textContent = failed;
    document.body.append(text);
  },
);
