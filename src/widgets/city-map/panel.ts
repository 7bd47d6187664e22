import { html, nothing, svg, type TemplateResult } from 'lit';
import { sceneTemplate } from '../../element/scene-template.js';
import type { CityMapMessages } from './city-map.messages.js';
import type { KeyFigure, ListItem, Panel } from './city-map.view.js';

const keyTemplate = ({ label, figure }: KeyFigure): TemplateResult => html`
  <p class="label">${label}</p>
  <p class="total">${figure}</p>
`;

const fundingTemplate = (funding: Panel['funding'], led: boolean): TemplateResult => html`
  ${led ? nothing : html`<div class="key">${keyTemplate(funding.key)}</div>`}
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

const projectsTemplate = (
  { title, count, lines, source }: NonNullable<Panel['projects']>,
  led: boolean,
  level: number,
): TemplateResult =>
  led
    ? html`${lines.map((line) => html`<p class="label">${line}</p>`)}
        <p class="from">${source}</p>`
    : html`<div class="block">
        <p class="name" role="heading" aria-level=${Math.min(6, level + 1)}>${title}</p>
        <p><strong>${count}</strong>${lines.map((line) => `: ${line}`)}</p>
        <p class="from">${source}</p>
      </div>`;

/** The selected city region, or the whole country. What only a city has comes with `more`. */
export const panelTemplate = (
  { title, lead, first, funding, projects }: Panel,
  level: number,
  clear: unknown,
  blocks: unknown,
): TemplateResult => {
  const sections = [
    fundingTemplate(funding, first === 'funding'),
    projects ? projectsTemplate(projects, first === 'projects', level) : nothing,
  ];
  return html`
    <div class="panel" part="panel" role="group" aria-labelledby="panel">
      <div class="title">
        <span id="panel" role="heading" aria-level=${level}>${title}</span>
        ${clear}
      </div>
      <div class="key" role="status">${keyTemplate(lead)}</div>
      ${first === 'projects' ? sections.reverse() : sections} ${blocks}
    </div>
  `;
};

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
