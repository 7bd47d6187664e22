/** Contrast, as WCAG computes it. */
export type Rgb = readonly [number, number, number];

/** `#16202b` or `rgb(22, 32, 43)`. */
export function rgb(colour: string): Rgb {
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  const parts = hex
    ? hex.slice(1).map((pair) => parseInt(pair, 16))
    : (/^rgba?\(([^)]+)\)$/
        .exec(colour)?.[1]
        ?.split(/[ ,/]+/)
        .map(Number) ?? []);
  const [r, g, b] = parts;
  if (r === undefined || g === undefined || b === undefined)
    throw new Error(`no colour: ${colour}`);
  return [r, g, b];
}

export function luminance(colour: string): number {
  const [r, g, b] = rgb(colour).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

export function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}
