/**
 * A picture as plain data. View models make it; the page, the SVG file and the PNG file are three
 * small renderers of the same marks, so a picture for the press cannot differ from the one on screen.
 *
 * Units are design pixels: the reader's text size scales the whole scene.
 */

/** A colour by meaning. `theme/tokens.ts` gives each its light and dark value. */
export type Paint =
  | 'ink'
  | 'ink2'
  | 'ui'
  | 'line'
  | 'track'
  | 'surface'
  | 'eu-state'
  | 'municipal'
  | 'other-public'
  | 'private'
  | 'money'
  | 'count'
  | 'city'
  | 'city-selected'
  | 'land'
  | 'border'
  | 'coast'
  | 'band';

export type Anchor = 'start' | 'middle' | 'end';
export type Weight = 400 | 600;

export interface PathMark {
  readonly type: 'path';
  readonly d: string;
  readonly fill?: Paint;
  readonly stroke?: Paint;
  /** In design pixels, whatever the transform of the group. */
  readonly strokeWidth?: number;
  readonly dash?: string;
}

export interface TextMark {
  readonly type: 'text';
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly text: string;
  /** Follows the text after a space, in bold: wherever a font of another width lets it end. */
  readonly bold?: string;
  readonly size: number;
  readonly weight?: Weight;
  readonly anchor?: Anchor;
  readonly fill?: Paint;
  /** An outline in this colour keeps the text readable over lines. */
  readonly halo?: Paint;
}

export interface GroupMark {
  readonly type: 'group';
  /** Moves, then scales. */
  readonly transform: { readonly x: number; readonly y: number; readonly k: number };
  readonly marks: readonly Mark[];
}

export type Mark = PathMark | TextMark | GroupMark;

/** Something in the picture that can be focused and selected. */
export interface Target {
  readonly id: string;
  /** What a screen reader says. */
  readonly label: string;
  readonly selected: boolean;
  /** The area that reacts to the pointer, at least 24 px each way. */
  readonly hit: string;
  /** The outline that shows the keyboard focus; clear of the mark. */
  readonly focus: string;
}

export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
  readonly targets: readonly Target[];
}

/** The width of a halo, in design pixels; `svg text` in the styles of the frame has it too. */
export const HALO = 5;

/** The width of a text in design pixels, in the font the reader sees. */
export type MeasureText = (text: string, size: number, weight?: Weight) => number;

/** A number of a path: hundredths of a pixel are finer than a screen. */
export const n = (value: number): number => Math.round(value * 100) / 100;

export const rectPath = (x: number, y: number, width: number, height: number): string =>
  `M${n(x)} ${n(y)}h${n(width)}v${n(height)}h${n(-width)}Z`;

export const circlePath = (cx: number, cy: number, r: number): string =>
  `M${n(cx - r)} ${n(cy)}a${n(r)} ${n(r)} 0 1 1 ${n(2 * r)} 0a${n(r)} ${n(r)} 0 1 1 ${n(-2 * r)} 0Z`;

/** An open line through the points. */
export const linePath = (...points: readonly (readonly [number, number])[]): string =>
  'M' + points.map(([x, y]) => `${n(x)} ${n(y)}`).join('L');

export const filled = (d: string, fill: Paint): PathMark => ({ type: 'path', d, fill });

export const stroked = (d: string, stroke: Paint, strokeWidth: number): PathMark => ({
  type: 'path',
  d,
  stroke,
  strokeWidth,
});

export const text = (
  x: number,
  y: number,
  value: string,
  options: Omit<TextMark, 'type' | 'x' | 'y' | 'text'>,
): TextMark => ({ type: 'text', x, y, text: value, ...options });

/** Breaks a text into lines no wider than `width`; no-break spaces hold. */
export function wrap(
  value: string,
  width: number,
  measure: (text: string) => number,
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of value.split(/[ \n]+/)) {
    const longer = line ? `${line} ${word}` : word;
    if (line && measure(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  if (line) lines.push(line);
  return lines;
}
