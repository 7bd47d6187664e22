import { html, nothing, svg, type TemplateResult } from 'lit';
import { sceneTemplate } from '../../element/scene-template.js';
import type { CityMapMessages } from './city-map.messages.js';
import type { ListItem, Panel } from './city-map.view.js';

const fundingTemplate = (funding: Panel['funding']): TemplateResult => html`
  <div role="status">
    <p class="label">${funding.label}</p>
    <p class="total">${funding.total}</p>
  </div>
  ${
    funding.bar
      ? html`<svg
          class="scene"
          viewBox="0 0 ${funding.bar.width} ${funding.bar.height}"
          aria-hidden="true"
        >
          ${sceneTemplate(funding.bar, undefined)}
        </svg>`
      : nothing
  }
  <ul class="parts">
    ${funding.parts.map(
      ({ id, name, euros }) =>
        html`<li>
          <svg viewBox="0 0 12 12" aria-hidden="true">
            ${svg`<path d="M0 0h12v12H0Z" fill="var(--_${id})" />`}
          </svg>
          <span>${name}</span> <span>${euros}</span>
        </li>`,
    )}
  </ul>
  ${funding.remark ? html`<p class="label">${funding.remark}</p>` : nothing}
  <p class="from">${funding.source}</p>
`;

/** The selected city region, or the whole country. What only a city has comes with `more`. */
export const panelTemplate = (
  panel: Panel,
  level: number,
  clear: unknown,
  blocks: unknown,
): TemplateResult => html`
  <div class="panel" part="panel" role="group" aria-labelledby="panel">
    <div class="title">
      <span id="panel" role="heading" aria-level=${level}>${panel.title}</span>
      ${clear}
    </div>
    ${fundingTemplate(panel.funding)}
    ${
      panel.projects
        ? html`<div class="block">
            <p class="name" role="heading" aria-level=${Math.min(6, level + 1)}>
              ${panel.projects.title}
            </p>
            <p><strong>${panel.projects.lead}</strong>${panel.projects.lines.join('')}</p>
            <p class="from">${panel.projects.source}</p>
          </div>`
        : nothing
    }
    ${blocks}
  </div>
`;

/** All city regions as buttons: the equal path for keyboard, small markers and small screens. */
export const listTemplate = (
  list: readonly ListItem[],
  words: CityMapMessages,
  choose: (id: ListItem['id']) => void,
  scriptless: boolean,
): TemplateResult => html`
  <div
    class="cities"
    part="list"
    role="group"
    aria-labelledby="cities"
    aria-describedby=${list[0]?.value ? 'legend' : nothing}
  >
    <p class="name" id="cities">${words.all}</p>
    <ul>
      ${list.map(
        ({ id, name, value, selected }) =>
          html`<li>
            <button
              type="button"
              data-city=${id}
              ?disabled=${scriptless}
              aria-pressed=${selected}
              @click=${() => {
                choose(id);
              }}
            >
              ${name} ${value ? html`<span>${value}</span>` : nothing}
            </button>
          </li>`,
      )}
    </ul>
  </div>
`;
