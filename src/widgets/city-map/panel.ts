import { html, nothing, svg, type TemplateResult } from 'lit';
import { sceneTemplate } from '../../element/scene-template.js';
import type { CityMapMessages } from './city-map.messages.js';
import type { ListItem, Panel } from './city-map.view.js';

/** The first figure is what is announced when another city is selected. */
const figureTemplate = (label: string, figure: string, first: boolean): TemplateResult => html`
  <div class="key" role=${first ? 'status' : nothing}>
    <p class="label">${label}</p>
    <p class="total">${figure}</p>
  </div>
`;

const fundingTemplate = (funding: Panel['funding'], first: boolean): TemplateResult => html`
  ${figureTemplate(funding.label, funding.total, first)}
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
  { title, lead, lines, source }: NonNullable<Panel['projects']>,
  first: boolean,
  level: number,
): TemplateResult =>
  first
    ? html`${figureTemplate(title, lead, true)}
        ${lines.map((line) => html`<p class="label">${line}</p>`)}
        <p class="from">${source}</p>`
    : html`<div class="block">
        <p class="name" role="heading" aria-level=${Math.min(6, level + 1)}>${title}</p>
        <p><strong>${lead}</strong>${lines.map((line) => `: ${line}`)}</p>
        <p class="from">${source}</p>
      </div>`;

/** The selected city region, or the whole country. What only a city has comes with `more`. */
export const panelTemplate = (
  panel: Panel,
  level: number,
  clear: unknown,
  blocks: unknown,
): TemplateResult => {
  const sections = [
    fundingTemplate(panel.funding, panel.first === 'funding'),
    panel.projects ? projectsTemplate(panel.projects, panel.first === 'projects', level) : nothing,
  ];
  return html`
    <div class="panel" part="panel" role="group" aria-labelledby="panel">
      <div class="title">
        <span id="panel" role="heading" aria-level=${level}>${panel.title}</span>
        ${clear}
      </div>
      ${panel.first === 'projects' ? sections.reverse() : sections} ${blocks}
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
