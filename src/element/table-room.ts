import type { MeasureText } from '../charts/scene.js';
import type { Column, Table } from './view-model.js';

/** Of the letters of a table, in design pixels: as large as there is room for. */
const SIZES = { usual: 15, small: 13 } as const;

/** In em of the letters: between two columns, and what a column of text should have to be read with ease. */
const GAP = 1;
const EASY = 8;

/** A unit stays on the line of the word before it. */
export const withUnit = (label: string): string => label.replace(/, (?=\S+$)/, ',\u00a0');

/** The largest letters in which the columns have room beside each other, in the font of the page. */
export const lettersFor = (
  table: Table,
  width: number,
  measure: MeasureText,
): keyof typeof SIZES | undefined =>
  (['usual', 'small'] as const).find((each) => columnsFit(table, width, measure, SIZES[each]));

function columnsFit(table: Table, width: number, measure: MeasureText, size: number): boolean {
  const { columns, rows, total } = table;
  const lines = [...rows, ...(total ? [total] : [])];
  const widthOf = ({ label, numeric }: Column, index: number): number => {
    const texts = lines.map(({ header, cells }) =>
      index === 0 ? header : (cells[index - 1]?.text ?? ''),
    );
    const longest = (parts: readonly string[], weight?: 600): number =>
      Math.max(0, ...parts.map((part) => measure(part, size, weight)));
    const words = (text: string): string[] => text.split(/[ -]/);
    return Math.max(
      longest(words(withUnit(label)), 600),
      numeric
        ? longest(texts, 600)
        : Math.max(longest(texts.flatMap(words)), Math.min(longest(texts), EASY * size)),
    );
  };
  const needed = columns.map(widthOf).reduce((sum, each) => sum + each + GAP * size, 0);
  return needed - GAP * size <= width;
}
