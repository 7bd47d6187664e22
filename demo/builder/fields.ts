/** Form controls: the browser's own, with a label, a help text and an error that belong to them. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly help?: string | undefined;
}

interface Field {
  readonly id: string;
  readonly label: string;
  readonly help?: string | undefined;
  readonly error?: string | undefined;
}

const described = ({ id, help, error }: Field): string | typeof nothing =>
  [error ? `${id}-error` : '', help ? `${id}-help` : ''].filter(Boolean).join(' ') || nothing;

/**
 * A live region, so it stands in the page before it says anything. It waits for a pause in typing, and
 * the same error is said once, not at every key.
 */
export const errorOf = (id: string, error: string | undefined): TemplateResult =>
  html`<p class="error" id="${id}-error" role="status">${error ?? ''}</p>`;

const around = (field: Field, control: TemplateResult): TemplateResult =>
  html`<div class="field">
    <label for=${field.id}>${field.label}</label>
    ${control} ${errorOf(field.id, field.error)}
    ${field.help ? html`<p class="help" id="${field.id}-help">${field.help}</p>` : nothing}
  </div>`;

const valueOf = (event: Event): string => (event.target as HTMLInputElement).value;

export const selectField = (
  field: Field & { readonly options: readonly Option[]; readonly value: string },
  choose: (value: string) => void,
): TemplateResult =>
  around(
    field,
    html`<select
      id=${field.id}
      aria-describedby=${described(field)}
      @change=${(event: Event) => choose(valueOf(event))}
    >
      ${field.options.map(
        ({ value, label }) =>
          html`<option value=${value} .selected=${live(value === field.value)}>${label}</option>`,
      )}
    </select>`,
  );

export const textField = (
  field: Field & {
    readonly value: string;
    readonly type?: 'text' | 'url' | 'number';
    readonly short?: boolean;
  },
  write: (value: string) => void,
): TemplateResult =>
  around(
    field,
    html`<input
      id=${field.id}
      class=${field.short ? 'short' : ''}
      type="text"
      inputmode=${field.type === 'number' ? 'numeric' : field.type === 'url' ? 'url' : nothing}
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      aria-describedby=${described(field)}
      aria-invalid=${field.error ? 'true' : nothing}
      .value=${live(field.value)}
      @input=${(event: Event) => write(valueOf(event))}
    />`,
  );

export const flagField = (
  field: Field & { readonly value: boolean },
  check: (value: boolean) => void,
): TemplateResult =>
  html`<div class="field">
    <label class="check"
      ><input
        type="checkbox"
        id=${field.id}
        aria-describedby=${described(field)}
        .checked=${live(field.value)}
        @change=${(event: Event) => check((event.target as HTMLInputElement).checked)}
      />
      <span>${field.label}</span></label
    >
    ${field.help ? html`<p class="help" id="${field.id}-help">${field.help}</p>` : nothing}
  </div>`;

export const radioField = (
  field: Omit<Field, 'error'> & {
    readonly options: readonly Option[];
    readonly value: string;
    readonly form?: 'row' | 'list';
  },
  choose: (value: string) => void,
): TemplateResult =>
  html`<fieldset class="radios ${field.form ?? 'list'}">
    <legend>${field.label}</legend>
    <div>
      ${field.options.map(
        ({ value, label, help }, index) =>
          html`<div class="radio">
            <label class="check"
              ><input
                type="radio"
                name=${field.id}
                value=${value}
                aria-describedby=${help ? `${field.id}-${index}` : nothing}
                .checked=${live(value === field.value)}
                @change=${() => choose(value)}
              />
              <span>${label}</span></label
            >
            ${help ? html`<p class="help" id="${field.id}-${index}">${help}</p>` : nothing}
          </div>`,
      )}
    </div>
    ${field.help ? html`<p class="help">${field.help}</p>` : nothing}
  </fieldset>`;
