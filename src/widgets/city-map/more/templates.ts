import type { TemplateResult } from 'lit';
import type { Kit } from '../../../element/kit.js';
import type { Language } from '../../../i18n/languages.js';
import type { PanelBlock } from '../city-map.view.js';
import { moreMessages } from './messages.js';

export const clearTemplate = (
  { html }: Pick<Kit, 'html'>,
  language: Language,
  clear: () => void,
  scriptless: boolean,
): TemplateResult =>
  html`<button
    type="button"
    ?disabled=${scriptless}
    @click=${({ currentTarget }: Event) => {
      // The button goes with the selection: the reader is led back to where the city can be chosen again.
      const root = (currentTarget as Element).getRootNode() as ShadowRoot;
      root.querySelector<HTMLElement>('.cities [aria-pressed="true"]')?.focus();
      clear();
    }}
  >
    ${moreMessages[language].clear}
  </button>`;

/** What the panel says of a city besides euros and projects. */
export const blocksTemplate = (
  { html, nothing }: Omit<Kit, 'css'>,
  blocks: readonly PanelBlock[],
  level: number,
): readonly TemplateResult[] =>
  blocks.map(
    ({ title, lines, list, source }) =>
      html`<div class="block">
        <p class="name" role="heading" aria-level=${level}>${title}</p>
        ${
          list
            ? html`<ul>
                ${lines.map((line) => html`<li>${line}</li>`)}
              </ul>`
            : lines.map((line) => html`<p>${line}</p>`)
        }
        ${source ? html`<p class="from">${source}</p>` : nothing}
      </div>`,
  );

/** Whether a tile layer lies under the picture, or none came. */
export type TileLayer = 'none' | 'shown' | 'failed';

interface Tiled {
  readonly language: Language;
  readonly tiles?: string | null;
  readonly tilesAttribution?: string | null;
}

/** The reader decides whether the page asks the tile server for anything; then it is named. */
export const tilesTemplate = (
  { html, nothing }: Omit<Kit, 'css'>,
  { language, tiles, tilesAttribution }: Tiled,
  layer: TileLayer,
  show: () => void,
): TemplateResult => {
  const words = moreMessages[language];
  const host = hostOf(tiles ?? '');
  const offer = html`${words.tilesFrom(host)}
    <button type="button" @click=${show}>${words.tiles}</button>`;
  const failed = layer === 'failed' ? words.tilesFailed(host) : nothing;
  return html`${
      layer === 'shown'
        ? html`<p class="attribution">${tilesAttribution ?? host}</p>`
        : html`<p class="hint">${offer}</p>`
    }
    <p class="hint" role="status">${failed}</p>`;
};

const hostOf = (address: string): string => {
  try {
    return new URL(address.replace(/[{}]/g, ''), document.baseURI).host;
  } catch {
    return address;
  }
};
