import { nothing, svg, type SVGTemplateResult } from 'lit';
import { n, type Mark, type Paint, type Scene, type Target } from '../charts/scene.js';

const paint = (token: Paint | undefined): string => (token ? `var(--_${token})` : 'none');

/** What the frame and the group hand down need not stand in every text. */
export const markTemplate = (mark: Mark): SVGTemplateResult => {
  switch (mark.type) {
    case 'group': {
      const { x, y, k } = mark.transform;
      return svg`<g transform="translate(${x} ${y}) scale(${k})">${mark.marks.map(markTemplate)}</g>`;
    }
    case 'path':
      return svg`<path
        d=${mark.d}
        fill=${paint(mark.fill)}
        stroke=${mark.stroke ? paint(mark.stroke) : nothing}
        stroke-width=${mark.strokeWidth ?? nothing}
        stroke-dasharray=${mark.dash ?? nothing}
      />`;
    case 'text':
      return svg`<text
        x=${n(mark.x)}
        y=${n(mark.y)}
        font-size=${mark.size}
        font-weight=${mark.weight ?? nothing}
        text-anchor=${mark.anchor ?? nothing}
        fill=${mark.fill ? paint(mark.fill) : nothing}
        stroke=${mark.halo ? paint(mark.halo) : nothing}
      >${mark.text}${mark.bold ? svg`<tspan font-weight="600">${` ${mark.bold}`}</tspan>` : nothing}</text>`;
  }
};

const targetTemplate = (target: Target, stop: boolean): SVGTemplateResult =>
  svg`<g
    class="target"
    part=${target.selected ? 'mark selected' : 'mark'}
    role="button"
    tabindex=${stop ? 0 : -1}
    data-id=${target.id}
    aria-label=${target.label}
    aria-pressed=${target.selected}
  ><path class="hit" d=${target.hit} /><path class="focus" d=${target.focus} /></g>`;

/** The marks for the eye, then the targets for hand, key and ear. `stop` has the one Tab stop. */
export const sceneTemplate = (scene: Scene, stop: string | undefined): SVGTemplateResult => {
  // The mark that had the stop may be gone with the city before.
  const at = Math.max(
    0,
    scene.targets.findIndex(({ id }) => id === stop),
  );
  return svg`
    <g class="marks" fill="var(--_ink)" aria-hidden="true">${scene.marks.map(markTemplate)}</g>
    ${scene.targets.map((target, index) => targetTemplate(target, index === at))}
  `;
};
