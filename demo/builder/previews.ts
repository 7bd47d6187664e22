/** The section with the widget on a light page, on a dark one and at the width of a phone. */
import { html, nothing, type TemplateResult } from 'lit';
import type { App } from './app.js';
import { radioField } from './fields.js';
import type { Preview } from './preview.js';
import { pages } from './state.js';

const figureTemplate = (app: App, preview: Preview): TemplateResult => {
  const { state, words, visible } = app;
  const shown = visible().includes(preview);
  preview.frame.title = words.preview.frame[preview.page];
  // Only a width of one's own can be wider than the room.
  const scrolls = preview.page !== 'phone' && state.px > 0;
  return html`<figure class="on ${preview.page}" ?hidden=${!shown}>
    <figcaption>
      ${words.preview.pages[preview.page]}${
        preview.seen ? html`, ${words.preview.width(String(preview.seen.width))}` : nothing
      }
    </figcaption>
    <div
      class="scroll"
      role=${scrolls ? 'group' : nothing}
      tabindex=${scrolls ? 0 : nothing}
      aria-label=${scrolls ? words.preview.scroll : nothing}
    >
      ${shown || preview.seen ? preview.frame : nothing}
    </div>
  </figure>`;
};

export function previewsTemplate(app: App): TemplateResult {
  const { state, words, previews, seen, set } = app;
  return html`<section class="previews" aria-labelledby="preview">
    <h2 id="preview">${words.preview.title}</h2>
    ${radioField(
      {
        id: 'on',
        label: words.preview.on,
        options: pages.map((value) => ({ value, label: words.preview.pages[value] })),
        value: state.on,
        form: 'row',
      },
      (value) => {
        const on = pages.find((each) => each === value);
        if (on) set({ on });
      },
    )}
    <output class="unseen">${seen?.heading ? words.preview.shown(seen.heading) : ''}</output>
    <div class="frames">${previews.map((preview) => figureTemplate(app, preview))}</div>
  </section>`;
}
