/**
 * The parts of the frame that nobody sees at first: the table, the list of files, the notes, and what is
 * said when something is missing or fails. They are a chunk of their own, fetched when a reader turns to
 * the widget, with their words in all languages and their styles.
 */
import type { TemplateResult } from 'lit';
import type { MeasureText } from '../charts/scene.js';
import { onDemandMessages as messages } from '../i18n/on-demand.js';
import type { Language } from '../i18n/languages.js';
import type { ErrorCode } from '../i18n/messages.js';
import type { FileKind, WidgetHost } from './widget-host.js';
import type { Kit } from './kit.js';
import { save, watchMenu } from './menu.js';
import { lettersFor, withUnit } from './table-room.js';
import type { Cell, Row, Table } from './view-model.js';

export { act } from './act.js';
export { focusKeeper } from './focus.js';
export { messages };
export { onDemandStyles } from './on-demand.styles.js';

/** After each update: what the reader has opened. */
export function attend(widget: WidgetHost): void {
  watchMenu(widget);
  // A table that scrolls must be reached by key, and then have a name.
  for (const box of widget.renderRoot.querySelectorAll<HTMLElement>('.scroll')) {
    const scrolls = box.scrollWidth > box.clientWidth;
    const reached = { role: 'group', 'aria-labelledby': 'caption', tabindex: '0' };
    for (const [name, value] of Object.entries(reached)) {
      if (scrolls) box.setAttribute(name, value);
      else box.removeAttribute(name);
    }
  }
}

/** The sign hangs beside the number, so that digits stand under digits. */
const cellTemplate = ({ html }: Kit, { text, mark }: Cell): unknown =>
  mark ? html`${text}<span class="mark">${mark}</span>` : text;

const rowTemplate = (kit: Kit, row: Row, { columns }: Table): TemplateResult => {
  const { html, nothing } = kit;
  return html`<tr class=${row.selected ? 'selected' : ''} aria-current=${row.selected ?? nothing}>
    <th scope="row">${row.header}</th>
    ${row.cells.map(
      (cell, index) =>
        html`<td class=${columns[index + 1]?.numeric ? 'numeric' : ''}>
          ${cellTemplate(kit, cell)}
        </td>`,
    )}
  </tr>`;
};

/** Each cell under its label. Some browsers see no cells where they are not laid out as such, unless told. */
const listTemplate = (kit: Kit, row: Row, { columns }: Table): TemplateResult => {
  const { html, nothing } = kit;
  return html`<tr
    role="row"
    class=${row.selected ? 'selected' : ''}
    aria-current=${row.selected ?? nothing}
  >
    <th scope="row" role="rowheader">${row.header}</th>
    ${row.cells.map(
      (cell, index) =>
        html`<td
          role="cell"
          class=${columns[index + 1]?.numeric ? 'numeric' : ''}
          data-label=${columns[index + 1]?.label ?? ''}
        >
          ${cellTemplate(kit, cell)}
        </td>`,
    )}
  </tr>`;
};

/** In design pixels; less than this is met with very large text. */
const TIGHT = 200;

/**
 * Each row is a list where there is no room for the columns: no number is cut, and nothing needs to be
 * scrolled. `reachable`: a Tab stop for scrolling, where no script finds out whether it is needed.
 */
export const tableTemplate = (
  kit: Kit,
  table: Table,
  width: number,
  measure: MeasureText,
  reachable = false,
): TemplateResult => {
  const { html, nothing } = kit;
  const letters = lettersFor(table, width, measure);
  const listed = !letters;
  const form = letters ?? (width < TIGHT ? 'list tight' : 'list');
  const role = (name: string): unknown => (listed ? name : nothing);
  const rowOf = listed ? listTemplate : rowTemplate;
  return html`
    <div
      class="scroll"
      part="table"
      role=${reachable ? 'group' : nothing}
      aria-labelledby=${reachable ? 'caption' : nothing}
      tabindex=${reachable ? 0 : nothing}
    >
      <table role=${role('table')} class=${form}>
        <caption id="caption">
          ${table.caption}
        </caption>
        <thead role=${role('rowgroup')}>
          <tr role=${role('row')}>
            ${table.columns.map(
              (column) =>
                html`<th
                  scope="col"
                  role=${role('columnheader')}
                  class=${column.numeric ? 'numeric' : ''}
                >
                  ${withUnit(column.label)}
                </th>`,
            )}
          </tr>
        </thead>
        <tbody role=${role('rowgroup')}>
          ${table.rows.map((row) => rowOf(kit, row, table))}
        </tbody>
        ${
          table.total
            ? html`<tfoot role=${role('rowgroup')}>
                ${rowOf(kit, table.total, table)}
              </tfoot>`
            : nothing
        }
      </table>
    </div>
  `;
};

export const menuTemplate = ({ html }: Kit, widget: WidgetHost): TemplateResult => {
  const { downloadImage, downloadVector, downloadTable } = messages[widget.language];
  const item = (kind: FileKind, label: string): TemplateResult =>
    html`<button type="button" @click=${() => void save(widget, kind)}>
      <span>${label}</span> <span>${kind.toUpperCase()}</span>
    </button>`;
  return html`<div class="menu">
    ${item('png', downloadImage)} ${item('svg', downloadVector)} ${item('csv', downloadTable)}
  </div>`;
};

/** How the keyboard works in the picture; shown while the focus is there. */
export const keysTemplate = ({ html }: Kit, language: Language, further = ''): TemplateResult =>
  html`<p class="keys" id="keys">${messages[language].keys} ${further}</p>`;

/** Paper shows them also when they are not open. */
export const notesTemplate = (
  { html }: Kit,
  notes: readonly string[],
  open = true,
): TemplateResult =>
  html`<ul class="notes" part="notes" ?hidden=${!open}>
    ${notes.map((note) => html`<li>${note}</li>`)}
  </ul>`;

interface Face {
  readonly title: string;
  readonly text: string;
  readonly icon: TemplateResult;
  /** Where nothing round it tells of changes. */
  readonly role?: 'status';
  readonly action: { readonly label: string; readonly run: () => void } | undefined;
}

const faceTemplate = (
  { html, nothing }: Kit,
  { title, text, icon, role, action }: Face,
): TemplateResult => html`
  <div class="message" part="message" role=${role ?? nothing}>
    ${icon}
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

/** There are no figures for what was chosen. */
export const emptyTemplate = (kit: Kit, place: string, widget: WidgetHost): TemplateResult => {
  const words = messages[widget.language];
  const showCountry = (): void => {
    widget.city = null;
    widget.announceSelection(null, 'city');
  };
  return faceTemplate(kit, {
    title: words.emptyTitle,
    text: words.emptyText(place),
    role: 'status',
    icon: kit.html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="8" cy="8" r="6.800" stroke-width="1.200" stroke-dasharray="2 1.600" />
      <path d="M5 8h6" stroke-width="1.400" />
    </svg>`,
    action: widget.city ? { label: words.showCountry, run: showCountry } : undefined,
  });
};

/** The figures could not be had, and there are none from before. `retry` only where it can help. */
export const errorTemplate = (
  kit: Kit,
  language: Language,
  title: string,
  code: ErrorCode,
  retry: (() => void) | undefined,
): TemplateResult => {
  const words = messages[language];
  return faceTemplate(kit, {
    title,
    text: words.errorText[code],
    icon: kit.html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="8" cy="8" r="6.800" stroke-width="1.200" />
      <path d="M8 4.500v4.200M8 10.500v1.200" stroke-width="1.400" />
    </svg>`,
    action: retry && { label: words.retry, run: retry },
  });
};

/** The figures from before are still on show. */
export const staleTemplate = (
  { html }: Kit,
  language: Language,
  title: string,
  code: ErrorCode,
  retry: () => void,
): TemplateResult => {
  const words = messages[language];
  return html`<p class="banner" part="message" role="status">
    <strong>${title}</strong> ${words.errorText[code]} ${words.staleText}
    <button type="button" @click=${retry}>${words.retry}</button>
  </p>`;
};
