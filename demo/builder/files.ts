/** The section with the picture and the table as files, and the alternative text of the picture. */
import { html, type TemplateResult } from 'lit';
import { figureValues, fileStem } from '../../src/embed/file-name.js';
import type { App } from './app.js';
import { copyField, said } from './parts.js';
import type { FileKind } from './preview.js';

const kinds = ['png', 'svg', 'csv'] as const satisfies readonly FileKind[];

const fileName = ({ state, widget }: App, kind: FileKind): string =>
  `${fileStem(widget.tag, figureValues(widget.attributes, state.attributes), state.lang)}.${kind}`;

async function save(app: App, kind: FileKind): Promise<void> {
  const { words } = app;
  try {
    const preview = app.visible()[0];
    if (!preview) throw new Error('There is no preview.');
    const address = URL.createObjectURL(await preview.blob(kind));
    const link = document.createElement('a');
    link.href = address;
    link.download = fileName(app, kind);
    link.click();
    // Long enough for a browser that asks where to put it.
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
    app.say('files', words.files.saved(link.download));
  } catch {
    app.say('files', words.files.failed);
  }
}

/** The heading says what the picture is of, the summary what it shows. */
export const altOf = ({ seen }: App): string =>
  [seen?.heading, seen?.summary]
    .filter(Boolean)
    .map((text) => (/[.!?]$/.test(text ?? '') ? text : `${text ?? ''}.`))
    .join(' ');

export function filesTemplate(app: App): TemplateResult {
  const { words, state, seen } = app;
  const text = words.files;
  const alt = altOf(app);
  return html`<section class="files" aria-labelledby="files">
    <h2 id="files">${text.title}</h2>
    <p>${text.help}</p>
    <p class="actions">
      ${kinds.map(
        (kind) =>
          html`<button type="button" @click=${() => void save(app, kind)}>
            ${text.kinds[kind]}
          </button>`,
      )}
      ${said(app, 'files')}
    </p>
    ${copyField(app, {
      id: 'alt',
      label: text.alt,
      text: alt || text.waiting,
      button: text.copyAlt,
      help: text.altHelp,
      lang: (alt && seen?.lang) || state.ui,
    })}
  </section>`;
}
