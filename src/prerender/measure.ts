import type { MeasureText } from '../charts/scene.js';
import advances from './advances.json';

const { letters } = advances;

/** What is not in the table is taken for a wide letter: a label must rather fit too well. */
const UNKNOWN = 700;

/** The width of a text in Inter, which files of pictures have, from a table: the same on any machine. */
export const interMeasure: MeasureText = (text, size, weight = 400) => {
  const table = advances[weight];
  let width = 0;
  for (const letter of text) {
    // Zero-width signs, such as the word joiner in "2–⁠22", take no room.
    width += /[\u200b-\u200d\u2060]/.test(letter) ? 0 : (table[letters.indexOf(letter)] ?? UNKNOWN);
  }
  return (width / 1000) * size;
};

/** About so much wider than Inter are the widest fonts that systems bring. */
const WIDER = 1.05;

/** The room for a text on a page whose font nobody knows yet: what fits here fits there. */
export const prerenderMeasure: MeasureText = (text, size, weight) =>
  WIDER * interMeasure(text, size, weight);
