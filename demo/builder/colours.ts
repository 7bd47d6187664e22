/** Colours of one's own: the public tokens, each for a light and a dark page, checked while one types. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { isHex, type TokenName } from '../../src/theme/contrast.js';
import { tokens } from '../../src/theme/tokens.js';
import { contrastOf } from './advice.js';
import type { App } from './app.js';
import { errorOf } from './fields.js';
import type { Colour, State } from './state.js';
import { schemesOf, tokenNames } from './state.js';

const without = (colours: State['colours'], name: TokenName): State['colours'] =>
  Object.fromEntries(Object.entries(colours).filter(([key]) => key !== name));

type Scheme = 'light' | 'dark';

/** The id of a text field, and of what stands in it while it is no colour. */
const fieldOf = (name: TokenName, scheme: Scheme): string => `color-${name}-${scheme}`;

export function restore(app: App, name: TokenName): void {
  for (const scheme of ['light', 'dark'] as const) app.drafts.delete(fieldOf(name, scheme));
  app.set({ colours: without(app.state.colours, name) });
}

const ratio = (value: number, language: string): string =>
  // Never rounded up to what is demanded: 4.49 must not read as 4.5.
  (Math.floor(value * 10) / 10).toLocaleString(language, { minimumFractionDigits: 1 });

/** The contrasts that fall short, in words, for each kind of page. */
function weakTemplate(app: App): TemplateResult[] {
  const { state, words, seen } = app;
  const weak = contrastOf(state, seen?.used);
  return schemesOf(state)
    .map((scheme) => ({ scheme, pairs: weak.filter((each) => each.scheme === scheme) }))
    .filter(({ pairs }) => pairs.length > 0)
    .map(
      ({ scheme, pairs }) =>
        html`<div>
          <p>${words.colours.weak[scheme]}</p>
          <ul>
            ${pairs.map(({ shortfall }) => {
              const pair = words.colours.pair({
                colour: words.colours.names[shortfall.colour],
                ground: words.colours.names[shortfall.ground],
                ratio: ratio(shortfall.ratio, state.ui),
                least: shortfall.least.toLocaleString(state.ui),
              });
              return html`<li>${pair}</li>`;
            })}
          </ul>
        </div>`,
    );
}

function valueFields(app: App, name: TokenName, scheme: Scheme, colour: Colour): TemplateResult {
  const { state, words, drafts } = app;
  const id = fieldOf(name, scheme);
  const draft = drafts.get(id);
  const page = words.colours.onPage[scheme];
  const write = (text: string): void => {
    const hex = `#${text.trim().replace(/^#/, '').toLowerCase()}`;
    const change = isHex(hex)
      ? { colours: { ...state.colours, [name]: { ...colour, [scheme]: hex } } }
      : undefined;
    app.write(id, text, change);
  };
  const take = (event: Event): void => write((event.target as HTMLInputElement).value);
  return html`<div class="colour">
    <label for=${id}>${words.colours.hex(page)}</label>
    <span>
      <input
        type="color"
        aria-label=${words.colours.pick(page)}
        .value=${live(colour[scheme])}
        @input=${take}
      />
      <input
        type="text"
        class="short"
        id=${id}
        autocomplete="off"
        spellcheck="false"
        aria-invalid=${draft === undefined ? nothing : 'true'}
        aria-describedby=${draft === undefined ? nothing : `${id}-error`}
        .value=${live(draft ?? colour[scheme])}
        @input=${take}
      />
    </span>
    ${errorOf(id, draft === undefined ? undefined : words.colours.bad)}
  </div>`;
}

const rowTemplate = (app: App, name: TokenName, colour: Colour): TemplateResult => {
  const { words, state, seen } = app;
  const label = words.colours.names[name];
  const idle = seen && !seen.used.has(name);
  return html`<fieldset class="token">
    <legend>
      ${label}${idle ? html` <span class="help">(${words.colours.unused})</span>` : nothing}
    </legend>
    ${schemesOf(state).map((scheme) => valueFields(app, name, scheme, colour))}
    <button
      type="button"
      class="quiet"
      @click=${() => {
        restore(app, name);
        // The button is gone with its colour.
        document.querySelector<HTMLSelectElement>('#token')?.focus();
      }}
    >
      ${words.colours.remove(label)}
    </button>
  </fieldset>`;
};

/** Adds the colour that is chosen in the list, with the value that it has. */
function add(app: App): void {
  const name = tokenNames.find(
    (each) => each === document.querySelector<HTMLSelectElement>('#token')?.value,
  );
  if (!name) return;
  const { light, dark } = tokens[name];
  app.set({ colours: { ...app.state.colours, [name]: { light, dark } } });
  document.querySelector<HTMLInputElement>(`[id^="color-${name}-"]`)?.focus();
}

export function coloursTemplate(app: App): TemplateResult {
  const { state, words, seen } = app;
  const chosen = tokenNames.filter((name) => name in state.colours);
  const offered = tokenNames.filter(
    (name) => !chosen.includes(name) && (seen?.used.has(name) ?? true),
  );
  const weak = weakTemplate(app);
  return html`<p class="help">${words.colours.help}</p>
    ${chosen.map((name) => {
      const colour = state.colours[name];
      return colour ? rowTemplate(app, name, colour) : nothing;
    })}
    ${
      offered.length > 0
        ? html`<div class="field">
            <label for="token">${words.colours.choose}</label>
            <span class="join">
              <select id="token">
                ${offered.map(
                  (name) => html`<option value=${name}>${words.colours.names[name]}</option>`,
                )}
              </select>
              <button type="button" @click=${() => add(app)}>${words.colours.add}</button>
            </span>
          </div>`
        : nothing
    }
    <output class="verdict">
      ${weak.length > 0 ? weak : chosen.length > 0 ? words.colours.good : words.colours.usual}
    </output>`;
}
