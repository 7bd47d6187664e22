import { text, wrap, type Mark, type MeasureText, type Scene } from '../charts/scene.js';
import type { ViewModel } from '../element/view-model.js';
import { unparted } from '../i18n/grammar.js';

const PAD = 24;

/**
 * The picture as the press gets it: heading and message above, the scene as it is on screen, notes and
 * source below, on its own surface.
 */
export function composePicture(view: ViewModel, measure: MeasureText): Scene {
  const { graphic, heading } = view;
  if (!graphic) throw new Error('There is no picture without figures.');
  const width = graphic.width + 2 * PAD;
  const marks: Mark[] = [];
  let y = PAD;
  const paragraph = (
    value: string,
    size: number,
    line: number,
    options: { weight?: 400 | 600; quiet?: boolean },
  ): void => {
    const weight = options.weight ?? 400;
    for (const row of wrap(unparted(value), graphic.width, (each) => measure(each, size, weight))) {
      y += line;
      marks.push(
        text(PAD, y - line * 0.28, row, { size, weight, fill: options.quiet ? 'ink2' : 'ink' }),
      );
    }
  };
  const { title, scope } = heading;
  paragraph(scope ? `${title},` : title, 22, 28, { weight: 600 });
  if (scope) {
    const last = marks.at(-1);
    const beside = last?.type === 'text' ? measure(`${last.text} `, 22, 600) : 0;
    if (beside + measure(scope, 22) <= graphic.width) {
      marks.push(text(PAD + beside, y - 28 * 0.28, scope, { size: 22, fill: 'ink2' }));
    } else paragraph(scope, 22, 28, { quiet: true });
  }
  y += 6;
  const [message] = view.summary;
  if (message) paragraph(message, 16, 24, { weight: 600 });
  y += 20;
  marks.push({ type: 'group', transform: { x: PAD, y, k: 1 }, marks: graphic.marks });
  y += graphic.height + 12;
  if (view.legend) paragraph(view.legend, 13, 20, { quiet: true });
  for (const note of [...view.footnotes, ...(view.pictureNotes ?? [])])
    paragraph(note, 13, 20, { quiet: true });
  y += 4;
  paragraph(view.source, 13, 20, { quiet: true });
  return { width, height: Math.ceil(y + PAD - 4), marks, targets: [] };
}

/** What the picture says, for those who do not see it. */
export const describePicture = (view: ViewModel): string =>
  [...view.summary, ...view.footnotes, view.source].join(' ');
