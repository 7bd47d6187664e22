import { html, type TemplateResult } from 'lit';
import { tableTemplate } from '../element/frame.js';
import type { ViewModel } from '../element/view-model.js';
import type { Messages } from '../i18n/messages.js';

/** The table and the notes before there is a script: the browser itself opens them. */
export const stillTable = (view: ViewModel, messages: Messages): TemplateResult =>
  html`<details class="still">
    <summary>${messages.table}</summary>
    ${tableTemplate(view.table, true)}
    <ul class="notes">
      ${view.notes.map((note) => html`<li>${note}</li>`)}
    </ul>
  </details>`;
