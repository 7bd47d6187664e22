import { HALO, type Mark, type Paint, type Scene } from '../charts/scene.js';

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
  /** `k`: how much larger the mark is drawn than it is written. */
  const draw = (mark: Mark, k: number): string => {
    switch (mark.type) {
      case 'group': {
        const { transform, marks } = mark;
        const moved = `translate(${round(transform.x)} ${round(transform.y)}) scale(${transform.k})`;
        return `<g transform="${moved}">${marks.map((each) => draw(each, k * transform.k)).join('')}</g>`;
      }
      case 'path': {
        const fill = mark.fill ? palette(mark.fill) : 'none';
        // Few programs know of lines that keep their width.
        const kept = (length: number): number => round(length / k);
        const stroke = mark.stroke
          ? ` stroke="${palette(mark.stroke)}" stroke-width="${kept(mark.strokeWidth ?? 1)}"`
          : '';
        const dash = mark.dash
          ? ` stroke-dasharray="${mark.dash.split(' ').map(Number).map(kept).join(' ')}"`
          : '';
        return `<path d="${mark.d}" fill="${fill}"${stroke}${dash}/>`;
      }
      case 'text': {
        const halo = mark.halo
          ? ` stroke="${palette(mark.halo)}" stroke-width="${HALO}" stroke-linejoin="round" paint-order="stroke"`
          : '';
        const bold = mark.bold ? ` <tspan font-weight="600">${escape(mark.bold)}</tspan>` : '';
        return (
          `<text x="${round(mark.x)}" y="${round(mark.y)}" font-size="${mark.size}" font-weight="${mark.weight ?? 400}"` +
          ` text-anchor="${mark.anchor ?? 'start'}" fill="${palette(mark.fill ?? 'ink')}"${halo}>${escape(mark.text)}${bold}</text>`
        );
      }
    }
  };
  const { width, height } = scene;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"` +
    ` role="img" aria-labelledby="title description" lang="${options.language}" font-family="${escape(options.family)}">` +
    `<title id="title">${escape(options.title)}</title><desc id="description">${escape(options.description)}</desc>` +
    `<path d="M0 0h${width}v${height}H0Z" fill="${palette('surface')}"/>${scene.marks.map((mark) => draw(mark, 1)).join('')}</svg>\n`
  );
}
