/** The form: what the widget shows and how it looks. Every list comes from the facts. */
import { html, nothing, type TemplateResult } from 'lit';
import { alphabetical } from '../../src/i18n/alphabet.js';
import type { App } from './app.js';
import { coloursTemplate } from './colours.js';
import type { Attribute } from './facts.js';
import { flagField, radioField, selectField, textField, type Option } from './fields.js';
import { said } from './parts.js';
import { fontSizes, isTechnical, kept, LEAST_WIDTH, MOST_WIDTH, tokenNames } from './state.js';

/** From here on a list is a menu. */
const MANY = 5;

/** A long list is for looking up, so it follows the alphabet of the language; the default stays first. */
function inOrder({ state: { ui } }: App, { values = [], default: usual }: Attribute): Option[] {
  const options = values.map(({ value, label }) => ({ value, label: label[ui] }));
  if (options.length <= MANY) return options;
  const compare = alphabetical(ui);
  return options.sort((a, b) =>
    a.value === usual ? -1 : b.value === usual ? 1 : compare(a.label, b.label),
  );
}

/** One control an attribute, by its kind. */
function attributeField(app: App, attribute: Attribute): TemplateResult {
  const { ui, attributes } = app.state;
  const { name, kind } = attribute;
  const field = {
    id: `attribute-${name}`,
    label: attribute.label[ui],
    help: attribute.help?.[ui],
  };
  const given = attributes[name];
  if (kind === 'flag') {
    return flagField({ ...field, value: given !== undefined }, (checked) =>
      app.setAttribute(name, checked ? '' : null),
    );
  }
  const value = given ?? attribute.default;
  const set = (text: string): void => app.setAttribute(name, text);
  if (kind === 'choice') {
    const options = inOrder(app, attribute);
    return options.length < MANY
      ? radioField({ ...field, options, value }, set)
      : selectField({ ...field, options, value }, set);
  }
  return textField({ ...field, value }, set);
}

const inContent = ({ figures, common }: Attribute): boolean => figures || !common;

function widgetField({ facts, state, words, widget, set }: App): TemplateResult {
  const options = facts.widgets.map(({ name, title, description }) => ({
    value: name,
    label: title[state.ui],
    help: description[state.ui],
  }));
  return radioField(
    { id: 'widget', label: words.settings.widget, options, value: widget.name },
    (name) => {
      const next = facts.widgets.find((each) => each.name === name);
      if (next) set({ widget: name, attributes: kept(next, state.attributes) });
    },
  );
}

function languageField({ facts, state, words, set }: App): TemplateResult {
  const named = new Intl.DisplayNames([state.ui], { type: 'language' });
  const options = facts.languages.map((code) => {
    const name = named.of(code) ?? code;
    return { value: code, label: name.charAt(0).toUpperCase() + name.slice(1) };
  });
  return radioField(
    { id: 'lang', label: words.settings.language, options, value: state.lang, form: 'row' },
    (code) => {
      const lang = facts.languages.find((each) => each === code);
      if (lang) set({ lang });
    },
  );
}

function widthField({ state, words, drafts, write }: App): TemplateResult {
  const { width, widthHelp, widthBad } = words.settings;
  const draft = drafts.get('px');
  return textField(
    {
      id: 'px',
      label: width,
      help: widthHelp(LEAST_WIDTH, MOST_WIDTH),
      error: draft === undefined ? undefined : widthBad(LEAST_WIDTH, MOST_WIDTH),
      value: draft ?? (state.px ? String(state.px) : ''),
      type: 'number',
      short: true,
    },
    (text) => {
      const px = Number(text);
      const legal = Number.isInteger(px) && px >= LEAST_WIDTH && px <= MOST_WIDTH;
      write('px', text, text.trim() === '' ? { px: 0 } : legal ? { px } : undefined);
    },
  );
}

function fontSizeField({ state, words, set }: App): TemplateResult {
  return selectField(
    {
      id: 'font-size',
      label: words.settings.fontSize,
      options: fontSizes.map((value) => ({ value, label: words.settings.fontSizes[value] })),
      value: state.fontSize,
    },
    (value) => {
      const fontSize = fontSizes.find((each) => each === value);
      if (fontSize) set({ fontSize });
    },
  );
}

function aboveField({ state, words, set }: App): TemplateResult {
  const { above, aboveHelp, level } = words.settings;
  return selectField(
    {
      id: 'above',
      label: above,
      help: aboveHelp,
      options: [1, 2, 3, 4, 5, 6].map((each) => ({ value: String(each), label: level(each) })),
      value: String(state.above),
    },
    (value) => set({ above: Number(value) }),
  );
}

const group = (legend: string, content: unknown): TemplateResult =>
  html`<fieldset class="group">
    <legend>${legend}</legend>
    ${content}
  </fieldset>`;

/** A group that few need; what it holds is told by its name. It opens by itself when it is in use. */
const more = (
  { opened }: App,
  id: string,
  summary: string,
  inUse: boolean,
  content: unknown,
): TemplateResult =>
  html`<details
    class="group"
    ?open=${inUse || opened.has(id)}
    @toggle=${({ currentTarget }: Event) => {
      if ((currentTarget as HTMLDetailsElement).open) opened.add(id);
      else opened.delete(id);
    }}
  >
    <summary>${summary}</summary>
    <div>${content}</div>
  </details>`;

export function settingsTemplate(app: App): TemplateResult {
  const { state, words, widget } = app;
  const { settings } = words;
  const offered = widget.attributes.filter(({ name }) => name !== 'lang');
  const safe = offered.filter((attribute) => !isTechnical(attribute));
  const technical = offered.filter(isTechnical);
  const content = safe.filter(inContent);
  const scheme = safe.filter(({ name }) => name === 'scheme');
  const rest = safe.filter((each) => !content.includes(each) && !scheme.includes(each));
  const inUse = (list: readonly Attribute[]): boolean =>
    list.some(({ name }) => name in state.attributes);
  const fields = (list: readonly Attribute[]): TemplateResult[] =>
    list.map((attribute) => attributeField(app, attribute));

  return html`<section class="settings" aria-labelledby="settings">
    <h2 id="settings">${settings.title}</h2>
    ${widgetField(app)} ${group(settings.content, [languageField(app), ...fields(content)])}
    ${group(settings.look, [...fields(scheme), widthField(app), fontSizeField(app)])}
    ${more(
      app,
      'colours',
      words.colours.title,
      tokenNames.some((name) => name in state.colours),
      coloursTemplate(app),
    )}
    ${more(app, 'more', settings.more, inUse(rest), [aboveField(app), ...fields(rest)])}
    ${
      technical.length > 0
        ? more(app, 'technical', settings.technical, inUse(technical), [
            html`<p class="help">${settings.technicalHelp}</p>`,
            ...fields(technical),
          ])
        : nothing
    }
    <p class="actions">
      <button type="button" class="quiet" @click=${app.reset}>${settings.reset}</button>
      ${said(app, 'reset')}
    </p>
  </section>`;
}
