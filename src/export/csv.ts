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
  const line = ({ header, cells }: Row): string =>
    [quote(header), ...cells.map(raw)].join(separator);
  const lines = [
    table.columns.map(({ label }) => quote(label)).join(separator),
    ...table.rows.map(line),
    ...(table.total ? [line(table.total)] : []),
    '',
    ...[table.caption, source, ...footnotes, ...notes].map(quote),
  ];
  return `\ufeff${lines.join('\r\n')}\r\n`;
}
