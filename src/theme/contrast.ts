/** Contrast as WCAG 2 computes it, and what the colours of a widget owe each other. */
import type { tokens } from './tokens.js';

export type TokenName = keyof typeof tokens;

/** A colour in six digits, `#16202b`. */
export const isHex = (colour: string): boolean => /^#[0-9a-f]{6}$/i.test(colour);

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** From 1, the same lightness, to 21, black on white. */
export function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

export interface Demand {
  readonly colour: TokenName;
  readonly ground: TokenName;
  /** 4.5 for text (WCAG 1.4.3), 3 for what has to be seen (1.4.11). */
  readonly least: 4.5 | 3;
}

const demand =
  (least: Demand['least'], ...grounds: readonly TokenName[]) =>
  (colour: TokenName): Demand[] =>
    grounds.map((ground) => ({ colour, ground, least }));

const SOURCES: readonly TokenName[] = ['eu-state', 'municipal', 'other-public', 'private'];
const CITIES: readonly TokenName[] = ['city', 'city-selected', 'coast'];

/** `line`, `track`, `land`, `border` and `band` only set things apart, so they owe nothing. */
export const demands: readonly Demand[] = [
  ...demand(4.5, 'surface', 'track', 'land')('ink'),
  ...demand(4.5, 'surface', 'track')('ink2'),
  ...(['ui', 'focus', 'money', 'count'] as const).flatMap(demand(3, 'surface')),
  ...SOURCES.flatMap(demand(3, 'surface', 'band')),
  ...CITIES.flatMap(demand(3, 'surface', 'land')),
];

export interface Shortfall extends Demand {
  readonly ratio: number;
}

/** The demands that a set of colours does not meet. */
export function shortfalls(valueOf: (name: TokenName) => string): Shortfall[] {
  return demands
    .map((each) => ({ ...each, ratio: contrast(valueOf(each.colour), valueOf(each.ground)) }))
    .filter(({ ratio, least }) => ratio < least);
}
