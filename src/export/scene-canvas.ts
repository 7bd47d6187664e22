import { HALO, type Mark, type Scene, type TextMark, type Weight } from '../charts/scene.js';
import type { Palette } from './scene-svg.js';

export interface CanvasOptions {
  readonly family: string;
  readonly palette: Palette;
  /** Pixels of the file for each design pixel. */
  readonly scale: number;
}

/** A canvas knows no text in two weights: each part is written where the one before ends. */
function writeText(
  context: CanvasRenderingContext2D,
  mark: TextMark,
  family: string,
  palette: Palette,
): void {
  const font = (weight: Weight): string => `${weight} ${mark.size}px ${family}`;
  const { weight = 400 } = mark;
  const parts = [
    { words: mark.bold ? `${mark.text} ` : mark.text, weight },
    ...(mark.bold ? [{ words: mark.bold, weight: 600 as const }] : []),
  ].map((part) => {
    context.font = font(part.weight);
    return { ...part, width: context.measureText(part.words).width };
  });
  const whole = parts.reduce((sum, { width }) => sum + width, 0);
  let x = mark.x - { start: 0, middle: whole / 2, end: whole }[mark.anchor ?? 'start'];
  context.fillStyle = palette(mark.fill ?? 'ink');
  context.lineWidth = HALO;
  if (mark.halo) context.strokeStyle = palette(mark.halo);
  const placed = parts.map((part) => {
    const at = x;
    x += part.width;
    return { ...part, at };
  });
  // The halo of a part must not bite into the one before.
  for (const write of mark.halo ? (['strokeText', 'fillText'] as const) : (['fillText'] as const)) {
    for (const part of placed) {
      context.font = font(part.weight);
      context[write](part.words, part.at, mark.y);
    }
  }
}

/**
 * Draws the scene itself: a picture taken through `<img>` fails under a strict `img-src`.
 */
export function sceneCanvas(
  scene: Scene,
  { family, palette, scale }: CanvasOptions,
): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(scene.width * scale);
  canvas.height = Math.round(scene.height * scale);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser gives no canvas to draw on.');
  context.scale(scale, scale);
  context.fillStyle = palette('surface');
  context.fillRect(0, 0, scene.width, scene.height);
  context.lineJoin = 'round';
  const draw = (mark: Mark, k: number): void => {
    switch (mark.type) {
      case 'group': {
        const { transform } = mark;
        context.save();
        context.translate(transform.x, transform.y);
        context.scale(transform.k, transform.k);
        for (const each of mark.marks) draw(each, k * transform.k);
        context.restore();
        break;
      }
      case 'path': {
        const path = new Path2D(mark.d);
        if (mark.fill) {
          context.fillStyle = palette(mark.fill);
          context.fill(path);
        }
        if (mark.stroke) {
          context.strokeStyle = palette(mark.stroke);
          context.lineWidth = (mark.strokeWidth ?? 1) / k;
          context.setLineDash(
            (mark.dash ?? '')
              .split(/[ ,]+/)
              .filter(Boolean)
              .map((dash) => Number(dash) / k),
          );
          context.stroke(path);
          context.setLineDash([]);
        }
        break;
      }
      case 'text': {
        writeText(context, mark, family, palette);
        break;
      }
    }
  };
  for (const mark of scene.marks) draw(mark, 1);
  return canvas;
}
