import type { Cell, Row, ViewModel } from '../element/view-model.js';
import type { Language } from '../i18n/languages.js';

/**
 * The table as a spreadsheet program of the language opens it: semicolons, decimal commas and a byte
 * order mark for Finnish and Swedish; commas and decimal points for English.
 */
export function tableCsv(
  { table, source, notes, footnotes }: ViewModel,
  language: Language,
): string {
  const comma = language !== 'en';
  const separator = comma ? ';' : ',';
  const quote = (value: string): string =>
    /["\n\r;,]/.test(value) ? `"${value.replace(/"/g, '""')}"` : value;
  const raw = ({ text, value }: Cell): string => {
    if (value === undefined) return quote(text);
    if (value === null) return '';
    return comma ? String(value).replace('.', ',') : String(value);
  };
  const rows = [...table.rows, ...(table.total ? [table.total] : [])];
  // A sign after a number would make a word of it: which columns have it stands in one of its own.
  const [mark] = rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.mark ?? []));
  const marked = ({ cells }: Row): string =>
    table.columns
      .slice(1)
      .filter((_, index) => cells[index]?.mark)
      .map(({ label }) => label)
      .join(' + ');
  const line = (row: Row): string =>
    [
      quote(row.header),
      ...row.cells.map(raw),
      ...(mark === undefined ? [] : [quote(marked(row))]),
    ].join(separator);
  const labels = [
    ...table.columns.map(({ label }) => label),
    ...(mark === undefined ? [] : [mark]),
  ];
  const lines = [
    labels.map(quote).join(separator),
    ...rows.map(line),
    '',
    ...[table.caption, source, ...footnotes, ...notes].map(quote),
  ];
  return `\ufeff${lines.join('\r\n')}\r\n`;
}
