/** The section with the link that leads back to these choices. */
import { html, type TemplateResult } from 'lit';
import type { App } from './app.js';
import { copyField } from './parts.js';
import { queryOf } from './state.js';

export const linkOf = ({ state }: Pick<App, 'state'>): string => {
  const link = new URL(location.href);
  link.search = queryOf(state);
  link.hash = '';
  return link.href;
};

export const shareTemplate = (app: App): TemplateResult =>
  html`<section class="share" aria-labelledby="share">
    <h2 id="share">${app.words.share.title}</h2>
    ${copyField(app, {
      id: 'link',
      label: app.words.share.label,
      text: linkOf(app),
      button: app.words.share.copy,
      help: app.words.share.help,
      code: true,
    })}
  </section>`;
