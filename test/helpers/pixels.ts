/** Reading a picture file as pixels. */
import { rgb, type Rgb } from './colour.js';

export async function pixelsOf(file: Blob): Promise<ImageData> {
  const bitmap = await createImageBitmap(file);
  return drawn(bitmap, bitmap.width, bitmap.height);
}

/** An SVG file as the browser shows it, on a canvas of that size. */
export async function pixelsOfSvg(file: string, width: number, height: number): Promise<ImageData> {
  const address = URL.createObjectURL(new Blob([file], { type: 'image/svg+xml' }));
  const image = new Image(width, height);
  image.src = address;
  await image.decode();
  URL.revokeObjectURL(address);
  return drawn(image, width, height);
}

function drawn(image: CanvasImageSource, width: number, height: number): ImageData {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  context.drawImage(image, 0, 0, width, height);
  return context.getImageData(0, 0, width, height);
}

export const pixelAt = ({ data, width }: ImageData, x: number, y: number): Rgb => {
  const start = (Math.round(y) * width + Math.round(x)) * 4;
  return [data[start]!, data[start + 1]!, data[start + 2]!];
};

const near = (a: Rgb, b: Rgb): boolean => a.every((part, i) => Math.abs(part - b[i]!) <= 6);

/** How many pixels have each colour, among those that `within` lets count. */
export function count(
  image: ImageData,
  colours: readonly string[],
  within: (x: number, y: number) => boolean = () => true,
): number[] {
  const wanted = colours.map(rgb);
  const found = wanted.map(() => 0);
  for (let y = 0; y < image.height; y += 1) {
    for (let x = 0; x < image.width; x += 1) {
      if (!within(x, y)) continue;
      const index = wanted.findIndex((colour) => near(colour, pixelAt(image, x, y)));
      if (index >= 0) found[index]! += 1;
    }
  }
  return found;
}

export const isOpaque = ({ data }: ImageData): boolean => {
  for (let i = 3; i < data.length; i += 4) if (data[i] !== 255) return false;
  return true;
};

/**
 * The share of the picture that differs. Compared in squares of 8 px by their mean, since no two
 * renderers smooth the edge of a letter alike.
 */
export function unlike(a: ImageData, b: ImageData): number {
  const SIDE = 8;
  let squares = 0;
  let differing = 0;
  for (let top = 0; top + SIDE <= a.height; top += SIDE) {
    for (let left = 0; left + SIDE <= a.width; left += SIDE) {
      squares += 1;
      const mean = (image: ImageData): Rgb => {
        const sum: [number, number, number] = [0, 0, 0];
        for (let y = top; y < top + SIDE; y += 1) {
          for (let x = left; x < left + SIDE; x += 1) {
            pixelAt(image, x, y).forEach((part, i) => (sum[i]! += part));
          }
        }
        return sum.map((part) => part / SIDE / SIDE) as unknown as Rgb;
      };
      const [one, other] = [mean(a), mean(b)];
      if (one.some((part, i) => Math.abs(part - other[i]!) > 40)) differing += 1;
    }
  }
  return differing / squares;
}
