import type { Mark, Paint, Scene } from '../charts/scene.js';

/** A colour that stands by itself, outside the page. */
export type Palette = (paint: Paint) => string;

export interface SvgOptions {
  readonly title: string;
  readonly description: string;
  readonly family: string;
  readonly language: string;
  readonly palette: Palette;
}

/** XML has no way to write control characters, such as the line breaks of a pasted slide. */
const escape = (value: string): string =>
  value.replace(
    /[&<>"]|\p{Cc}/gu,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? ' ',
  );

const round = (value: number): number => Math.round(value * 100) / 100;

/** The scene as a file that needs nothing else: no styles, no fonts, no links. */
export function sceneSvg(scene: Scene, options: SvgOptions): string {
  const { palette } = options;
  const draw = (mark: Mark): string => {
    switch (mark.type) {
      case 'group': {
        const { x, y, k } = mark.transform;
        return `<g transform="translate(${round(x)} ${round(y)}) scale(${k})">${mark.marks.map(draw).join('')}</g>`;
      }
      case 'path': {
        const fill = mark.fill ? palette(mark.fill) : 'none';
        const stroke = mark.stroke
          ? ` stroke="${palette(mark.stroke)}" stroke-width="${mark.strokeWidth ?? 1}" vector-effect="non-scaling-stroke"`
          : '';
        const dash = mark.dash ? ` stroke-dasharray="${mark.dash}"` : '';
        return `<path d="${mark.d}" fill="${fill}"${stroke}${dash}/>`;
      }
      case 'text': {
        const halo = mark.halo
          ? ` stroke="${palette(mark.halo)}" stroke-width="3" stroke-linejoin="round" paint-order="stroke"`
          : '';
        return (
          `<text x="${round(mark.x)}" y="${round(mark.y)}" font-size="${mark.size}" font-weight="${mark.weight ?? 400}"` +
          ` text-anchor="${mark.anchor ?? 'start'}" fill="${palette(mark.fill ?? 'ink')}"${halo}>${escape(mark.text)}</text>`
        );
      }
    }
  };
  const { width, height } = scene;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"` +
    ` role="img" aria-labelledby="title description" lang="${options.language}" font-family="${escape(options.family)}">` +
    `<title id="title">${escape(options.title)}</title><desc id="description">${escape(options.description)}</desc>` +
    `<path d="M0 0h${width}v${height}H0Z" fill="${palette('surface')}"/>${scene.marks.map(draw).join('')}</svg>\n`
  );
}
