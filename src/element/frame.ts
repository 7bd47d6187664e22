import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../i18n/messages.js';
import type { ViewModel } from './view-model.js';

export const headingTemplate = (
  { title, scope }: ViewModel['heading'],
  level: number,
): TemplateResult => html`
  <div id="heading">
    <slot name="heading"
      ><div class="heading" part="heading" role="heading" aria-level=${level}>
        <span>${title}${scope ? ',' : ''}</span> ${
          scope ? html`<span class="scope">${scope}</span>` : nothing
        }
      </div></slot
    >
  </div>
`;

export const summaryTemplate = (
  [first = '', ...rest]: readonly string[],
  unseen: boolean,
): TemplateResult =>
  html`<p class=${unseen ? 'unseen' : 'summary'} part="summary">
    <strong>${first}</strong> ${rest.join(' ')}
  </p>`;

/** An empty picture that keeps the room of the one that will stand or stood there. */
export const reservedTemplate = (width: number, height: number): TemplateResult =>
  html`<svg
    class="reserved"
    width="${width / 16}em"
    viewBox="0 0 ${width} ${height}"
    aria-hidden="true"
  ></svg>`;

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
      aria-pressed=${view === value}
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

/** What the button opens, `menu`, comes when it is opened. */
export const downloadTemplate = (
  label: string,
  open: boolean,
  toggle: () => void,
  menu: TemplateResult | typeof nothing | undefined,
): TemplateResult =>
  html`<div class="download">
    <button type="button" class="quiet" part="download" aria-expanded=${open} @click=${toggle}>
      <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
        <path d="M8 2v8M4.5 7 8 10.5 11.5 7M2.5 14h11" />
      </svg>
      ${label}
      <svg class="icon chevron" viewBox="0 0 16 16" aria-hidden="true">
        <path d="m4 6 4 4 4-4" />
      </svg>
    </button>
    ${menu}
  </div>`;

export const disclosureTemplate = (
  label: string,
  open: boolean,
  toggle: () => void,
): TemplateResult =>
  html`<button type="button" class="quiet disclosure" aria-expanded=${open} @click=${toggle}>
    <span>${label}</span>
    <svg class="icon chevron" viewBox="0 0 16 16" aria-hidden="true">
      <path d="m4 6 4 4 4-4" />
    </svg>
  </button>`;
