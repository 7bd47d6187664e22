import type { Row, Table, ViewModel } from '../element/view-model.js';
import { languageOf, type Language } from '../i18n/languages.js';
import { onDemandMessages } from '../i18n/on-demand.js';

/**
 * The markup that people paste, as text: a figure whose element holds the same figures as a table. What
 * a content-management system or a missing script leaves of it is still right.
 */

export const escapeHtml = (value: string): string =>
  value.replace(
    /[&<>"]/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign,
  );

/** A space between cells keeps figures apart where the tags of the table are taken away. */
const BETWEEN = ' ';

const rowHtml = ({ header, cells }: Row): string =>
  '<tr>' +
  [
    `<th scope="row">${escapeHtml(header)}</th>`,
    ...cells.map(({ text, mark = '' }) => `<td>${escapeHtml(text + mark)}</td>`),
  ].join(BETWEEN) +
  '</tr>';

const tableHtml = ({ caption, columns, rows, total }: Table): string =>
  [
    '<table>',
    `<caption>${escapeHtml(caption)}</caption>`,
    `<thead><tr>${columns.map(({ label }) => `<th scope="col">${escapeHtml(label)}</th>`).join(BETWEEN)}</tr></thead>`,
    '<tbody>',
    ...rows.map(rowHtml),
    '</tbody>',
    ...(total ? [`<tfoot>${rowHtml(total)}</tfoot>`] : []),
    '</table>',
  ].join('\n');

/**
 * What stands inside the element for readers without it: summary, table, footnotes, source; where there
 * are no figures, the words that say so. The first sentence is strong, as in the widget.
 */
export function fallbackHtml(
  { heading, graphic, summary, table, footnotes, source }: ViewModel,
  language: Language,
): string {
  if (!graphic) {
    const { emptyTitle, emptyText } = onDemandMessages[language];
    const text = escapeHtml(emptyText(heading.scope ?? ''));
    return `<p><strong>${escapeHtml(emptyTitle)}.</strong> ${text}</p>\n<p>${escapeHtml(source)}</p>`;
  }
  // Some systems drop the caption: the title says by itself what the figures cover.
  const title = [heading.title, heading.scope].filter(Boolean).join(', ');
  const [first, ...rest] = summary.map(escapeHtml);
  const lead = first ? [`<p><strong>${first}</strong> ${rest.join(' ')}`.trimEnd() + '</p>'] : [];
  const foot = [...footnotes, source].map((each) => `<p>${escapeHtml(each)}</p>`);
  return [`<p><strong>${escapeHtml(title)}</strong></p>`, ...lead, tableHtml(table), ...foot].join(
    '\n',
  );
}

/** The same with a title of one's own before what it covers. */
export const withTitle = (inner: string, title: string): string =>
  inner.replace(
    /^<p><strong>[^<]*?(, [^,<]*)?<\/strong>/,
    (_, scope = '') => `<p><strong>${escapeHtml(title)}${scope}</strong>`,
  );

export interface PastedWidget {
  /** As in the tag, without `innocities-`. */
  readonly name: string;
  /** By attribute name; true is an attribute without a value, false and null leave it out. */
  readonly attributes: Readonly<Record<string, string | boolean | null | undefined>>;
  readonly language?: Language;
  /** From `fallbackHtml`. */
  readonly inner: string;
  /** A tag of its own, or a figure that the script upgrades, where tags are stripped. */
  readonly form: 'element' | 'figure';
}

export const attributesHtml = (
  attributes: PastedWidget['attributes'],
  prefix: '' | 'data-' = '',
): string =>
  Object.entries(attributes)
    .filter(([, value]) => value !== false && value !== null && value !== undefined)
    .map(([name, value]) => {
      // A system that rewrites markup may drop an empty data attribute; "true" it keeps.
      if (value === true) return prefix ? ` ${prefix}${name}="true"` : ` ${name}`;
      return ` ${prefix}${name}="${escapeHtml(String(value))}"`;
    })
    .join('');

export function pasteHtml({ name, attributes, language, inner, form }: PastedWidget): string {
  const { lang, ...others } = attributes;
  const tongue = language ?? (typeof lang === 'string' ? languageOf(lang) : undefined);
  const marked = attributesHtml({ lang: tongue });
  if (form === 'figure') {
    const data = attributesHtml(others, 'data-');
    return `<figure class="innocities" data-innocities="${name}"${data}${marked}>\n${inner}\n</figure>\n`;
  }
  const tag = `innocities-${name}`;
  return (
    `<figure class="innocities">\n<${tag}${attributesHtml(others)}${marked}>\n` +
    `${inner}\n</${tag}>\n</figure>\n`
  );
}
