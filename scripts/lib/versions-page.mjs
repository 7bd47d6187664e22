/** The page that tells embedders what changed, and what to paste to stay with one version. */
import { differences, majorOf } from './contract.mjs';
import { forEmbedders } from './changelog.mjs';

const escape = (text) =>
  text.replace(
    /[&<>"]/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign],
  );

/** The few signs of Markdown that a line of the changelog has. */
const inline = (text) =>
  escape(text)
    .replace(/`([^`]+)`/g, '<code>$1</code>')
    .replace(/\[([^\]]+)\]\(([^)\s]+)\)/g, '<a href="$2">$1</a>');

const list = (items) => `<ul>\n${items.map((item) => `<li>${item}</li>`).join('\n')}\n</ul>`;
const code = (text) => `<pre><code>${escape(text)}</code></pre>`;

/** A script tag that loads this version and no other byte. */
export const pinnedSnippet = ({ address, file, hash }) =>
  `<script ${file.endsWith('.classic.js') ? 'defer' : 'type="module"'} src="${address}${file}"\n` +
  `  integrity="${hash}"\n  crossorigin="anonymous"></script>`;

/** What a tag of a page can name: all bundles, in every language, and the script that hydrates. */
const isEntry = (file) => /^(innocities(\.[\w-]+)?|hydrate|widgets\/[^/]+)\.js$/.test(file);

function snippets({ version, base, integrity }) {
  const pinned = Object.entries(integrity)
    .filter(([file]) => isEntry(file))
    .map(([file, hash]) => code(pinnedSnippet({ address: `${base}${version}/`, file, hash })));
  return `<details>
<summary>Stay with ${version}, with integrity</summary>
${pinned.join('\n')}
</details>`;
}

function changeList({ entry, lost, gained }) {
  const sections = Object.entries(forEmbedders(entry)).map(
    ([kind, items]) => `<h3>${escape(kind)}</h3>\n${list(items.map(inline))}`,
  );
  const contract = [
    ...(lost.length > 0 ? ['<h3>No longer there</h3>', list(lost.map(escape))] : []),
    ...(gained.length > 0 ? ['<h3>New in the contract</h3>', list(gained.map(escape))] : []),
  ];
  return [...sections, ...contract].join('\n');
}

/**
 * @param {object} options
 * @param {object[]} options.changelog From readChangelog.
 * @param {object[]} options.contracts Oldest first, the present one last.
 * @param {{version: string, integrity: Record<string, string>}[]} options.published
 *   Every version in the folder, newest first.
 * @param {string} options.base Where the folder will stand, with a slash at its end.
 */
export function versionsPage({ changelog, contracts, published, base }) {
  const chapters = published.map(({ version, integrity }) => {
    const entry = changelog.find((each) => each.version === version);
    const unreleased = changelog.find((each) => !each.version);
    const at = contracts.findIndex((each) => each.version === version);
    const change =
      at > 0 ? differences(contracts[at - 1], contracts[at]) : { lost: [], gained: [] };
    const when = entry?.date ?? 'not released yet';
    return `<h2 id="${version}">${version}, ${when}</h2>
${changeList({ entry: entry ?? unreleased ?? { changes: {} }, ...change })}
${snippets({ version, base, integrity })}`;
  });
  const [{ version: newest }] = published;
  const alias = majorOf(newest);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>innocities-widgets: versions</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="versions.css">
</head>
<body>
<h1>Versions of innocities-widgets</h1>
<p>What changed for pages that embed the widgets. Tags, attributes, events, methods, parts, slots and
custom properties are kept until the major version moves; before 1.0 that is the second number.</p>
<h2 id="addresses">Addresses</h2>
${list([
  `<code>${escape(base)}${newest}/</code> never changes. Browsers keep it for a year.`,
  `<code>${escape(base)}${alias}/</code> is the newest version that breaks no page; today ${newest}. ` +
    'Browsers ask again after five minutes. It cannot have integrity, since its bytes change.',
])}
<p>Integrity covers the file of the tag. What <code>innocities.js</code> and the single widgets fetch
later, such as the zoom of the map, comes from the same folder unchecked;
<code>innocities.classic.js</code> is all in one file.</p>
${chapters.join('\n')}
</body>
</html>
`;
}
