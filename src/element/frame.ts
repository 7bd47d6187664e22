import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Messages } from '../i18n/messages.js';
import type { Row, Table, ViewModel } from './view-model.js';

export const icons = {
  download: svg`<path d="M8 2v8M4.5 7 8 10.500 11.500 7M2.500 14h11" />`,
  chevron: svg`<path d="m4 6 4 4 4-4" />`,
  alert: svg`<circle cx="8" cy="8" r="6.800" stroke-width="1.200" /><path
    d="M8 4.500v4.200M8 10.500v1.200" stroke-width="1.400" />`,
  empty: svg`<circle cx="8" cy="8" r="6.800" stroke-width="1.200" stroke-dasharray="2 1.600" /><path
    d="M5 8h6" stroke-width="1.400" />`,
};

export const icon = (shape: TemplateResult<2>, name = ''): TemplateResult =>
  html`<svg class="icon ${name}" viewBox="0 0 16 16" aria-hidden="true">${shape}</svg>`;

export const headingTemplate = (
  { title, scope }: ViewModel['heading'],
  level: number,
): TemplateResult => html`
  <div id="heading">
    <slot name="heading"
      ><div class="heading" part="heading" role="heading" aria-level=${level}>
        ${title}${scope ? html`<span class="scope">, ${scope}</span>` : nothing}
      </div></slot
    >
  </div>
`;

export const summaryTemplate = (
  [first, ...rest]: readonly string[],
  unseen: boolean,
): TemplateResult =>
  html`<p class=${unseen ? 'unseen' : 'summary'} part="summary">
    <strong>${first}</strong> ${rest.join(' ')}
  </p>`;

const rowTemplate = (row: Row, table: Table): TemplateResult =>
  html`<tr>
    <th scope="row">${row.header}</th>
    ${row.cells.map(
      (cell, index) =>
        html`<td class=${table.columns[index + 1]?.numeric ? 'numeric' : ''}>${cell.text}</td>`,
    )}
  </tr>`;

/** `reachable`: a Tab stop for scrolling, where no script finds out whether it is needed. */
export const tableTemplate = (table: Table, reachable = false): TemplateResult => html`
  <div
    class="scroll"
    part="table"
    role="group"
    aria-label=${table.caption}
    tabindex=${reachable ? 0 : nothing}
  >
    <table>
      <caption>
        ${table.caption}
      </caption>
      <thead>
        <tr>
          ${table.columns.map(
            (column) =>
              html`<th scope="col" class=${column.numeric ? 'numeric' : ''}>${column.label}</th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${table.rows.map((row) => rowTemplate(row, table))}
      </tbody>
      ${
        table.total
          ? html`<tfoot>
              ${rowTemplate(table.total, table)}
            </tfoot>`
          : nothing
      }
    </table>
  </div>
`;

/** An empty picture that keeps the room of the one that will stand or stood there. */
export const reservedTemplate = (width: number, height: number): TemplateResult =>
  html`<svg
    class="reserved"
    width="${width / 16}em"
    viewBox="0 0 ${width} ${height}"
    aria-hidden="true"
  ></svg>`;

export interface Face {
  readonly title: string;
  readonly text: string;
  readonly shape: TemplateResult<2>;
  readonly action?: { readonly label: string; readonly run: () => void };
}

export const faceTemplate = ({ title, text, shape, action }: Face): TemplateResult => html`
  <div class="message" part="message" role="status">
    ${icon(shape)}
    <div>
      <p class="title">${title}</p>
      <p>${text}</p>
      ${
        action
          ? html`<p><button type="button" @click=${action.run}>${action.label}</button></p>`
          : nothing
      }
    </div>
  </div>
`;

export const switchTemplate = (
  messages: Messages,
  picture: string,
  view: 'graphic' | 'table',
  choose: (view: 'graphic' | 'table') => void,
): TemplateResult => {
  const button = (value: 'graphic' | 'table', label: string): TemplateResult =>
    html`<button
      type="button"
      data-label=${label}
      aria-pressed=${view === value ? 'true' : 'false'}
      @click=${() => {
        choose(value);
      }}
    >
      ${label}
    </button>`;
  return html`<div class="switch" part="switch" role="group" aria-label=${messages.viewSwitch}>
    ${button('graphic', picture)}${button('table', messages.table)}
  </div>`;
};

export type FileKind = 'png' | 'svg' | 'csv';

export const downloadTemplate = (
  messages: Messages,
  open: boolean,
  toggle: (open: boolean) => void,
  save: (kind: FileKind) => void,
): TemplateResult => {
  const item = (kind: FileKind, label: string): TemplateResult =>
    html`<button
      type="button"
      @click=${() => {
        save(kind);
      }}
    >
      <span>${label}</span> <span>${kind.toUpperCase()}</span>
    </button>`;
  return html`<div
    class="download"
    @keydown=${(event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !open) return;
      event.stopPropagation();
      toggle(false);
      (event.currentTarget as HTMLElement).querySelector('button')?.focus();
    }}
    @focusout=${(event: FocusEvent) => {
      const within = event.currentTarget as HTMLElement;
      if (open && event.relatedTarget && !within.contains(event.relatedTarget as Node))
        toggle(false);
    }}
  >
    <button
      type="button"
      class="quiet"
      part="download"
      aria-expanded=${open ? 'true' : 'false'}
      @click=${() => {
        toggle(!open);
      }}
    >
      ${icon(icons.download)} ${messages.download} ${icon(icons.chevron, 'chevron')}
    </button>
    <div class="menu" ?hidden=${!open}>
      ${item('png', messages.downloadImage)} ${item('svg', messages.downloadVector)}
      ${item('csv', messages.downloadTable)}
    </div>
  </div>`;
};

export const notesTemplate = (
  notes: readonly string[],
  label: string,
  open: boolean,
  toggle: () => void,
): TemplateResult | typeof nothing =>
  notes.length === 0
    ? nothing
    : html`<button
          type="button"
          class="quiet disclosure"
          aria-expanded=${open ? 'true' : 'false'}
          @click=${toggle}
        >
          <span>${label}</span> ${icon(icons.chevron, 'chevron')}
        </button>
        <ul class="notes" part="notes" ?hidden=${!open}>
          ${notes.map((note) => html`<li>${note}</li>`)}
        </ul>`;
