/** Small parts that several sections use. */
import { html, type TemplateResult } from 'lit';
import type { App } from './app.js';

/** A live region; it stands in the page before it says anything. */
export const said = (app: App, at: string): TemplateResult =>
  html`<output class="said">${app.said.at === at ? app.said.text : ''}</output>`;

/** How many lines a text takes in a field of some 70 signs, within reason. */
const rowsOf = (text: string): number => {
  const lines = text.split('\n').reduce((sum, line) => sum + Math.ceil((line.length + 1) / 70), 0);
  return Math.min(Math.max(lines, 1), 16);
};

/** A text to copy: selectable by hand, and with a button. */
export const copyField = (
  app: App,
  field: {
    readonly id: string;
    readonly label: string;
    readonly text: string;
    readonly button: string;
    readonly help?: string;
    readonly code?: boolean;
    readonly lang?: string;
  },
): TemplateResult =>
  html`<div class="copy">
    <label id="${field.id}-label" for=${field.id}>${field.label}</label>
    <textarea
      id=${field.id}
      class=${field.code ? 'code' : ''}
      readonly
      spellcheck="false"
      translate=${field.code ? 'no' : 'yes'}
      lang=${field.lang ?? app.state.ui}
      rows=${rowsOf(field.text)}
      .value=${field.text}
    ></textarea>
    ${field.help ? html`<p class="help">${field.help}</p>` : ''}
    <p class="actions">
      <button
        type="button"
        aria-describedby="${field.id}-label"
        @click=${() => void app.copy(field.id, field.text, field.id)}
      >
        ${field.button}
      </button>
      ${said(app, field.id)}
    </p>
  </div>`;
