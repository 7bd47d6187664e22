import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';
import { dist } from './options.js';

/** The font beside the package, and no other: the same picture on every machine. */
const fontFiles = ['Inter_400Regular.ttf', 'Inter_600SemiBold.ttf'].map((file) =>
  fileURLToPath(new URL(`fonts/${file}`, dist)),
);

/** A picture file from an SVG of ours, `scale` times its size. */
export function pngOf(svg: string, scale: number): Uint8Array {
  // Without its font resvg draws a picture without a word, and says nothing.
  const missing = fontFiles.find((file) => !existsSync(file));
  if (missing) throw new Error(`${missing} is not there`);
  const picture = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: scale },
    font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Inter' },
  });
  return picture.render().asPng();
}
