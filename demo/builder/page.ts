/** The whole page: banner, tools, sections, footer. */
import { html, nothing, type TemplateResult } from 'lit';
import { accessTemplate } from './access.js';
import type { App } from './app.js';
import { checkTemplate } from './check.js';
import { codeTemplate } from './code.js';
import { filesTemplate } from './files.js';
import { previewsTemplate } from './previews.js';
import { settingsTemplate } from './settings.js';
import { linkOf, shareTemplate } from './share.js';
import { tabs, type State } from './state.js';
import { wordsFor } from './words/words.js';

/** A link that changes the page in place, and is a true link for whoever opens it elsewhere. */
const stateLink = (
  app: App,
  change: Partial<State>,
  current: 'page' | 'true' | undefined,
  label: string,
  lang: string | undefined,
  done: () => void,
): TemplateResult =>
  html`<a
    href=${linkOf({ state: { ...app.state, ...change } })}
    lang=${lang ?? nothing}
    hreflang=${lang ?? nothing}
    aria-current=${current ?? nothing}
    @click=${(event: MouseEvent) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      app.set(change);
      done();
    }}
    >${label}</a
  >`;

const nowhere = (): void => undefined;

const headerTemplate = (app: App): TemplateResult => {
  const { words, state, facts } = app;
  return html`<a class="skip" href="#content" @click=${goToContent}>${words.skip}</a>
    <header>
      <p class="brand">${words.product}</p>
      <nav class="languages" aria-label=${words.languages}>
        <ul>
          ${facts.languages.map((ui) => {
            // A widget in the language of the page follows it.
            const lang = state.lang === state.ui ? ui : state.lang;
            const current = ui === state.ui ? 'true' : undefined;
            const label = wordsFor(ui).language;
            return html`<li>${stateLink(app, { ui, lang }, current, label, ui, nowhere)}</li>`;
          })}
        </ul>
      </nav>
      <nav class="tabs" aria-label=${words.tabs}>
        <ul>
          ${tabs.map((tab) => {
            const current = tab === state.tab ? 'page' : undefined;
            const label = words[tab].tab;
            return html`<li>
              ${stateLink(app, { tab }, current, label, undefined, () => goToContent())}
            </li>`;
          })}
        </ul>
      </nav>
    </header>`;
};

/** The address stays as it is: it holds the choices. */
function goToContent(event?: Event): void {
  event?.preventDefault();
  document.querySelector('h1')?.focus();
}

const refusedTemplate = ({ refused, words, dismiss }: App): TemplateResult | typeof nothing =>
  refused.length === 0
    ? nothing
    : html`<div class="refused" role="alert">
        <h2>${words.refused.title}</h2>
        <p>${words.refused.text}</p>
        <ul>
          ${refused.map(({ name, value }) => html`<li><code>${`${name}=${value}`}</code></li>`)}
        </ul>
        <button type="button" @click=${dismiss}>${words.refused.close}</button>
      </div>`;

const buildTemplate = (app: App): TemplateResult =>
  html`<div class="bench">${settingsTemplate(app)} ${previewsTemplate(app)}</div>
    ${codeTemplate(app)}
    <div class="pair">
      <div>${filesTemplate(app)} ${shareTemplate(app)}</div>
      ${accessTemplate(app)}
    </div>`;

export const pageTemplate = (app: App): TemplateResult => {
  const { words, state, facts } = app;
  const { title, lead } = words[state.tab];
  return html`${headerTemplate(app)}
    <main id="content">
      <h1 tabindex="-1">${title}</h1>
      <p class="lead">${lead}</p>
      ${refusedTemplate(app)}
      <div ?hidden=${state.tab !== 'build'}>${buildTemplate(app)}</div>
      <div ?hidden=${state.tab !== 'check'}>${checkTemplate(app)}</div>
    </main>
    <footer><p>${words.footer(facts.version)}</p></footer>`;
};
