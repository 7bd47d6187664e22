import { HALO, type Mark, type Scene } from '../charts/scene.js';
import type { Palette } from './scene-svg.js';

export interface CanvasOptions {
  readonly family: string;
  readonly palette: Palette;
  /** Pixels of the file for each design pixel. */
  readonly scale: number;
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
        context.font = `${mark.weight ?? 400} ${mark.size}px ${family}`;
        context.textAlign = mark.anchor === 'middle' ? 'center' : (mark.anchor ?? 'start');
        if (mark.halo) {
          context.strokeStyle = palette(mark.halo);
          context.lineWidth = HALO;
          context.strokeText(mark.text, mark.x, mark.y);
        }
        context.fillStyle = palette(mark.fill ?? 'ink');
        context.fillText(mark.text, mark.x, mark.y);
        break;
      }
    }
  };
  for (const mark of scene.marks) draw(mark, 1);
  return canvas;
}
