import type { Mark, Scene } from '../../src/charts/scene.js';

const whole = (value: number): string => String(Math.round(value) || 0);

/** Numbers of a path rounded to whole pixels: what the eye could see, and no more. */
const pathText = (d: string): string =>
  d.replace(/-?\d+(?:\.\d+)?/g, (value) => whole(Number(value)));

const lines = (mark: Mark): readonly string[] => {
  switch (mark.type) {
    case 'group': {
      const { x, y, k } = mark.transform;
      return [
        `group ${whole(x)} ${whole(y)} x${String(k)}`,
        ...mark.marks.flatMap(lines).map((line) => `  ${line}`),
      ];
    }
    case 'path': {
      const stroke = mark.stroke ? ` ${mark.stroke}/${String(mark.strokeWidth ?? 1)}` : '';
      const dash = mark.dash ? ` dash ${mark.dash}` : '';
      return [`path ${mark.fill ?? '-'}${stroke}${dash} ${pathText(mark.d)}`];
    }
    case 'text': {
      const { x, y, size, weight = 400, anchor = 'start', fill = 'ink', halo } = mark;
      const style = `${String(size)}/${String(weight)} ${anchor} ${fill}${halo ? ` halo ${halo}` : ''}`;
      const words = [mark.text, mark.bold && `*${mark.bold}*`].filter(Boolean).join(' ');
      return [`text ${whole(x)} ${whole(y)} ${style} "${words.replaceAll('\u00a0', '_')}"`];
    }
  }
};

/** A picture as text: one line a mark, then two a target. No-break spaces show as `_`. */
export const sceneText = ({ width, height, marks, targets }: Scene): string =>
  [
    `scene ${whole(width)} x ${whole(height)}`,
    ...marks.flatMap(lines),
    ...targets.flatMap(({ id, label, selected, hit, focus }) => [
      `target ${id}${selected ? ' selected' : ''} "${label.replaceAll('\u00a0', '_')}"`,
      `  hit ${pathText(hit)} focus ${pathText(focus)}`,
    ]),
  ].join('\n');
