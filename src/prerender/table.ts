import type { Kit } from '../element/kit.js';
import type * as OnDemand from '../element/on-demand.js';
import type { ViewContext, ViewModel } from '../element/view-model.js';
import type { TemplateResult } from 'lit';

/** The table before there is a script: the browser itself opens it, and the style sheet the notes with it. */
export const prerenderTable = (
  kit: Kit,
  { tableTemplate }: typeof OnDemand,
  view: ViewModel,
  context: ViewContext,
): TemplateResult =>
  kit.html`<details class="static">
    <summary>${context.messages.table}</summary>
    ${tableTemplate(kit, view.table, context.width, context.measure, true)}
  </details>`;
