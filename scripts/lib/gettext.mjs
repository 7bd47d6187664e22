/**
 * Translations as WordPress and Drupal read them: what the sources ask for (.pot), what a translator
 * wrote (.po), and what WordPress loads of it (.mo, and JSON for scripts). The same bytes every time.
 */

const CALL = /\b(?:esc_html_|esc_attr_|_)(?:_|e)\(\s*'((?:[^'\\]|\\.)*)'\s*,\s*'[\w-]+'/g;
const HEADER = /^ \* (?:Plugin Name|Description): +(.+)$/gm;

/** All texts that PHP or JavaScript sources hand to WordPress for translation. */
export function textsIn(source) {
  const called = [...source.matchAll(CALL)].map(([, text]) => text.replace(/\\(.)/g, '$1'));
  const header = /^ \* Plugin Name:/m.test(source)
    ? [...source.matchAll(HEADER)].map(([, text]) => text)
    : [];
  return [...header, ...called];
}

const unquoted = (lines) => lines.map((line) => JSON.parse(line.slice(line.indexOf('"')))).join('');

/** The header and the translations of a .po file; no plurals or contexts, since we have none. */
export function parsePo(po) {
  const entries = po
    .split(/\n\s*\n/)
    .map((block) => block.split('\n').filter((line) => /^(msgid|msgstr|")/.test(line)))
    .filter((lines) => lines.length > 0)
    .map((lines) => {
      const cut = lines.findIndex((line) => line.startsWith('msgstr'));
      return [unquoted(lines.slice(0, cut)), unquoted(lines.slice(cut))];
    });
  const { '': header = '', ...texts } = Object.fromEntries(entries);
  return { header, texts };
}

/** A template for translators: every text once, in the order of the sources. */
export function writePot(texts, domain) {
  const header = [
    `Project-Id-Version: ${domain}\\n`,
    'MIME-Version: 1.0\\n',
    'Content-Type: text/plain; charset=UTF-8\\n',
    'Content-Transfer-Encoding: 8bit\\n',
  ];
  const entry = (text) => `msgid ${JSON.stringify(text)}\nmsgstr ""\n`;
  return [
    `msgid ""\nmsgstr ""\n${header.map((line) => `"${line}"\n`).join('')}`,
    ...new Set(texts.map(entry)),
  ].join('\n');
}

/** GNU gettext's binary form: two tables of lengths and places, then the texts, sorted by bytes. */
export function writeMo({ header, texts }) {
  const entries = Object.entries({ '': header, ...texts })
    .filter(([, translation]) => translation !== '')
    .map((pair) => pair.map((text) => Buffer.from(text, 'utf8')))
    .sort(([a], [b]) => Buffer.compare(a, b));
  const tables = 28 + entries.length * 16;
  const head = Buffer.alloc(tables);
  [0x950412de, 0, entries.length, 28, 28 + entries.length * 8, 0, tables].forEach((number, index) =>
    head.writeUInt32LE(number, index * 4),
  );
  const body = [];
  let place = tables;
  for (const column of [0, 1]) {
    entries.forEach((entry, index) => {
      const text = entry[column];
      const slot = 28 + (column * entries.length + index) * 8;
      head.writeUInt32LE(text.length, slot);
      head.writeUInt32LE(place, slot + 4);
      body.push(text, Buffer.alloc(1));
      place += text.length + 1;
    });
  }
  return Buffer.concat([head, ...body]);
}

/** What `wp.i18n` loads: only the texts that the script asks for. */
export function writeScriptJson({ texts }, asked, language) {
  const messages = Object.fromEntries(asked.map((text) => [text, [texts[text]]]));
  return JSON.stringify({
    domain: 'messages',
    locale_data: { messages: { '': { domain: 'messages', lang: language }, ...messages } },
  });
}
