/** The section with the code to copy. */
import { html, nothing, type TemplateResult } from 'lit';
import {
  isVersioned,
  snippetKinds,
  snippetPieces,
  type SnippetKind,
  type SnippetOptions,
  type StyleValue,
} from '../../src/embed/snippets.js';
import type { App } from './app.js';
import { home } from './facts.js';
import { radioField, textField } from './fields.js';
import { copyField } from './parts.js';
import { baseOf, isBase, isTechnical } from './state.js';

/**
 * Ways in without addresses: what an author without rights pastes may not make a page ask another
 * origin, and the command line has no page.
 */
const WITHOUT_ADDRESSES: readonly SnippetKind[] = ['figure', 'frame', 'wordpress', 'static'];
/** Ways in whose text needs no address of the files. */
const WITHOUT_FILES: readonly SnippetKind[] = ['wordpress'];
/** Ways in where a figure is pasted. */
const WITH_FIGURE: readonly SnippetKind[] = ['module', 'classic', 'figure', 'static'];
/** Ways in whose code loads the script, so that it can have integrity. */
const WITH_SCRIPT: readonly SnippetKind[] = ['module', 'classic', 'figure'];
/** Taller than most at any width, until the preview has told the height. */
const USUAL_HEIGHT = 700;

/** The attributes that cannot be used in the chosen way. */
const leftOut = ({ state, widget }: App): readonly string[] =>
  WITHOUT_ADDRESSES.includes(state.form)
    ? widget.attributes
        .filter((each) => isTechnical(each) && each.name in state.attributes)
        .map(({ name }) => name)
    : [];

function styleOf({ state }: App): Record<string, StyleValue> {
  const style: Record<string, StyleValue> = {};
  for (const [name, { light, dark }] of Object.entries(state.colours)) {
    style[`--innocities-color-${name}`] = light === dark ? { light } : { light, dark };
  }
  if (state.fontSize !== 'medium') style['--innocities-font-size'] = { light: state.fontSize };
  return style;
}

export function optionsOf(app: App, inner: string): SnippetOptions {
  const { state, widget, facts, seen } = app;
  const left = leftOut(app);
  return {
    name: widget.name,
    attributes: Object.fromEntries(
      Object.entries(state.attributes).filter(([name]) => !left.includes(name)),
    ),
    language: state.lang,
    base: baseOf(state, home),
    version: facts.version,
    integrity: facts.integrity,
    inner,
    title: seen?.heading || widget.title[state.lang],
    height: seen?.height || USUAL_HEIGHT,
    alone: state.alone,
    style: styleOf(app),
  };
}

const isLocal = (base: string): boolean =>
  ['localhost', '127.0.0.1', '[::1]'].includes(new URL(base, home).hostname) &&
  /^[a-z]+:/i.test(base);

/** The classic file from another server: integrity would need CORS there, which it is made to do without. */
const isClassicElsewhere = ({ state }: App): boolean =>
  state.form === 'classic' && !baseOf(state, home).startsWith('/');

function baseField(app: App): TemplateResult {
  const { state, words, drafts, facts, write } = app;
  const draft = drafts.get('base');
  const text = words.code;
  const base = baseOf(state, home);
  const couldHaveIntegrity = WITH_SCRIPT.includes(state.form) && !isClassicElsewhere(app);
  return html`${textField(
    {
      id: 'base',
      label: text.base,
      help: text.baseHelp(home),
      error: draft === undefined ? undefined : text.baseBad,
      value: draft ?? state.base,
      type: 'url',
    },
    (value) => {
      const base = value.trim();
      write('base', value, base === '' || isBase(base) ? { base } : undefined);
    },
  )}
  ${
    couldHaveIntegrity && !isVersioned(base, facts.version)
      ? html`<p class="note">${text.integrity(facts.version)}</p>`
      : nothing
  }
  ${isLocal(base) ? html`<p class="note">${text.baseLocal}</p>` : nothing}`;
}

const scriptField = ({ state, words, set }: App): TemplateResult =>
  radioField(
    {
      id: 'script',
      label: words.code.script,
      options: [
        { value: 'all', label: words.code.all },
        { value: 'one', label: words.code.alone },
      ],
      value: state.alone ? 'one' : 'all',
    },
    (value) => set({ alone: value === 'one' }),
  );

/** What has to be known before pasting. */
function notes(app: App, options: SnippetOptions): string[] {
  const { state, words } = app;
  const text = words.code;
  const left = leftOut(app);
  return [
    ...(state.form === 'module' || state.form === 'classic' ? [text.once] : []),
    ...(WITH_FIGURE.includes(state.form) ? [text.languageInside, text.margin] : []),
    ...(isClassicElsewhere(app) ? [text.noIntegrity] : []),
    ...('src' in options.attributes ? [text.ownData] : []),
    ...(left.length > 0 ? [text.leftOut(left.join(', '))] : []),
    ...(state.form === 'frame' ? [text.sandbox] : []),
    ...(state.form === 'frame' && !('scheme' in state.attributes) ? [text.frameLight] : []),
    ...(state.form === 'frame' && Object.keys(styleOf(app)).length > 0 ? [text.noStyle] : []),
  ];
}

export function codeTemplate(app: App): TemplateResult {
  const { state, words, inner, set } = app;
  const text = words.code;
  const options = optionsOf(app, inner.html ?? '');
  const pieces = snippetPieces(state.form, options);
  const needsInner =
    pieces.some(({ text: piece }) => piece.includes('innocities-')) && state.form !== 'wordpress';
  return html`<section class="codes" aria-labelledby="code">
    <h2 id="code">${text.title}</h2>
    <p>${text.lead}</p>
    <div class="two">
      <div>
        ${radioField(
          {
            id: 'form',
            label: text.way,
            options: snippetKinds.map((kind) => ({
              value: kind,
              label: text.kinds[kind].name,
              help: text.kinds[kind].for,
            })),
            value: state.form,
          },
          (value) => {
            const form = snippetKinds.find((each) => each === value);
            if (form) set({ form });
          },
        )}
      </div>
      <div>
        ${WITHOUT_FILES.includes(state.form) ? nothing : baseField(app)}
        ${state.form === 'module' ? scriptField(app) : nothing}
        ${
          inner.html !== undefined || !needsInner
            ? pieces.map((piece, index) =>
                copyField(app, {
                  id: `code-${index}`,
                  label:
                    pieces.length > 1
                      ? `${index + 1}. ${text.places[piece.place]}`
                      : text.places[piece.place],
                  text: piece.text,
                  button: text.copy,
                  code: true,
                }),
              )
            : html`<p class="note" role="status">
                ${inner.failed ? text.noFigures : text.loading}
              </p>`
        }
        <ul class="notes">
          ${notes(app, options).map((note) => html`<li>${note}</li>`)}
        </ul>
      </div>
    </div>
  </section>`;
}
