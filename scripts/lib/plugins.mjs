/**
 * The plug-ins of content-management systems, as zip files that their administrators upload. Each is
 * its folder in integrations/, the renderer that they share, and what of dist/ a page needs. What
 * names widgets, attributes or words is derived here, from dist/widgets.json.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { parsePo, textsIn, writeMo, writePot, writeScriptJson } from './gettext.mjs';
import { DIST, filesBelow, fromRoot, pkg } from './project.mjs';

const WORDPRESS = 'innocities-widgets';
const DRUPAL = 'innocities_widgets';

/** As the renderer has it: what could make a page ask another server is not for authors. */
const isOffered = ({ closed, offered = true }) => offered && !closed;

/** What a page loads and what the renderer reads. */
const NEEDED = /^(innocities\.js|chunks\/.+|widgets\.json|fallback\/.+|third-party-licences\.txt)$/;

const text = (file) => readFileSync(file, 'utf8').replaceAll('@version@', pkg.version);
const json = (value) => JSON.stringify(value, null, 2) + '\n';

/** A folder of sources by path, with the version in its place. */
const sources = (folder, wanted = () => true) =>
  Object.fromEntries(
    filesBelow(fromRoot(folder))
      .filter(wanted)
      .map((file) => [file, text(fromRoot(folder, file))]),
  );

const inFolder = (folder, files) =>
  Object.fromEntries(
    Object.entries(files).map(([file, content]) => [`${folder}/${file}`, content]),
  );

/** What both have. */
function shared() {
  const built = filesBelow(DIST).filter((file) => NEEDED.test(file));
  return {
    LICENSE: text(fromRoot('LICENSE')),
    ...inFolder(
      'renderer',
      sources('integrations/php', (file) => /\.(php|css)$/.test(file)),
    ),
    ...Object.fromEntries(
      built.map((file) => [`dist/${file}`, readFileSync(path.join(DIST, file))]),
    ),
  };
}

const blockAttribute = ({ kind, default: standard }) =>
  kind === 'flag' ? { type: 'boolean', default: false } : { type: 'string', default: standard };

/** What a block tells WordPress of itself. */
const blockJson = ({ name, title, description, attributes }) => ({
  apiVersion: 3,
  name: `innocities/${name}`,
  version: pkg.version,
  category: 'innocities',
  title: title.en,
  description: description.en,
  keywords: ['InnoCities', ...new Set([title.fi, title.sv])],
  textdomain: WORDPRESS,
  attributes: Object.fromEntries(
    attributes.filter(isOffered).map((attribute) => [attribute.name, blockAttribute(attribute)]),
  ),
  supports: { html: false, align: ['wide', 'full'] },
  example: { attributes: {} },
  editorScript: 'innocities-widgets-editor',
  render: 'file:../render.php',
});

function wordpressTranslations(files) {
  const asked = (ending) =>
    Object.entries(files)
      .filter(([file]) => file.endsWith(ending))
      .flatMap(([, content]) => textsIn(content));
  const translations = Object.entries(files).filter(([file]) => file.endsWith('.po'));
  return {
    [`languages/${WORDPRESS}.pot`]: writePot([...asked('.php'), ...asked('.js')], WORDPRESS),
    ...Object.fromEntries(
      translations.flatMap(([file, content]) => {
        const po = parsePo(content);
        const start = file.slice(0, -'.po'.length);
        const language = start.split(`${WORDPRESS}-`)[1];
        return [
          [`${start}.mo`, writeMo(po)],
          [`${start}-innocities-widgets-editor.json`, writeScriptJson(po, asked('.js'), language)],
        ];
      }),
    ),
  };
}

export function wordpressFiles() {
  const { widgets } = JSON.parse(readFileSync(path.join(DIST, 'widgets.json'), 'utf8'));
  const files = sources('integrations/wordpress', (file) => file !== 'README.md');
  return {
    ...files,
    ...wordpressTranslations(files),
    ...Object.fromEntries(
      widgets.map((widget) => [`blocks/${widget.name}/block.json`, json(blockJson(widget))]),
    ),
    ...shared(),
  };
}

export function drupalFiles() {
  const { widgets } = JSON.parse(readFileSync(path.join(DIST, 'widgets.json'), 'utf8'));
  const entries = Object.entries(sources(`integrations/drupal/${DRUPAL}`)).map(
    ([file, content]) => {
      const language = /\.(\w+)\.po$/.exec(file)?.[1];
      if (!language) return [file, content];
      const titles = widgets.map(
        ({ title }) =>
          `\nmsgid ${JSON.stringify(title.en)}\nmsgstr ${JSON.stringify(title[language])}\n`,
      );
      return [file, content + titles.join('')];
    },
  );
  return {
    ...Object.fromEntries(entries),
    'README.md': text(fromRoot('integrations/drupal/README.md')),
    ...shared(),
  };
}

/** A zip file with one folder in it, the same bytes whenever and wherever it is made. */
function zip(folder, files) {
  const entries = Object.keys(files)
    .sort()
    .map((file) => [
      `${folder}/${file}`,
      typeof files[file] === 'string' ? strToU8(files[file]) : files[file],
    ]);
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: '1980-01-01T00:00:00' });
}

/** Writes dist/wordpress/ and dist/drupal/. */
export function writePlugins() {
  for (const [system, folder, files] of [
    ['wordpress', WORDPRESS, wordpressFiles()],
    ['drupal', DRUPAL, drupalFiles()],
  ]) {
    mkdirSync(path.join(DIST, system), { recursive: true });
    writeFileSync(path.join(DIST, system, `${folder}.zip`), zip(folder, files));
  }
}
