/**
 * The hosted frames, dist/embed/: for each widget a page, its script and its oEmbed answer; resize.js for
 * the pages that hold them. Needs the rest of dist/: options, fallback texts, chunks.
 *
 * oEmbed wants whole addresses, which a build does not know. INNOCITIES_BASE names the place where dist/
 * will stand (`npm run release:layout -- <folder> --base` does it for every version); without it the
 * addresses are relative to the answer itself, which only a reader of ours can make use of.
 */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { rollup } from 'rollup';
import { minify } from 'terser';
import { plugins } from '../../rollup.config.mjs';
import { DIST, filesBelow, fromRoot, pkg } from './project.mjs';
import { importSource } from './source.mjs';

const BANNER = `/*! ${pkg.name} ${pkg.version} | ${pkg.license} | third-party-licences.txt */`;

/**
 * `'self'` is nobody in a sandbox that takes the origin away: WebKit then refuses the page its own files.
 * So they are named by a nonce too. It is no secret, and need not be: the page is a file that nothing is
 * written into, and the policy is there so that nothing is asked of anyone else.
 */
const NONCE = 'innocities';
const POLICY = [
  "default-src 'none'",
  `script-src 'self' 'nonce-${NONCE}'`,
  `style-src 'self' 'nonce-${NONCE}'`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

const escape = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/** What a frame may do without. All else is in its script: a sandboxed frame can import nothing. */
const APART = ['export', 'leaflet', 'load'];

/** Names the chunk, made before with the bundles, that a dynamic import leads to. */
function chunkPlugin() {
  const chunks = filesBelow(path.join(DIST, 'chunks'));
  return {
    name: 'frame-chunks',
    async resolveDynamicImport(specifier, importer) {
      const { id } = await this.resolve(specifier, importer);
      const name = path.basename(id).replace(/\.[^.]+$/, '');
      if (!APART.includes(name)) return id;
      const chunk = chunks.find((file) => file.replace(/-[\w-]{6}\.js$/, '') === name);
      if (!chunk) throw new Error(`frames: no chunk for ${specifier}`);
      return { id: `../chunks/${chunk}`, external: true };
    },
  };
}

/** One classic script, without names in the page. */
async function bundle(code, file) {
  const entry = fromRoot('src/frame/entry.ts');
  const made = await rollup({
    input: entry,
    plugins: [
      {
        name: 'frame-entry',
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? code : null),
      },
      chunkPlugin(),
      ...plugins(),
    ],
    onwarn(warning) {
      throw new Error(`rollup: ${warning.message}`);
    },
  });
  const { output } = await made.generate({
    format: 'iife',
    generatedCode: 'es2015',
    inlineDynamicImports: true,
  });
  await made.close();
  const small = await minify(output[0].code, { ecma: 2020, compress: { passes: 2 } });
  writeFileSync(path.join(DIST, file), `${BANNER}\n${small.code}\n`);
}

/** Where the class of each tag is, by the manifest. */
function classes() {
  const { modules } = JSON.parse(readFileSync(path.join(DIST, 'custom-elements.json'), 'utf8'));
  return new Map(
    modules.flatMap(({ path: file, declarations = [] }) =>
      declarations
        .filter(({ tagName }) => tagName)
        .map(({ tagName, name }) => [
          tagName,
          { name, file: file.replace(/^dist\/lib\//, '../').replace(/\.js$/, '.ts') },
        ]),
    ),
  );
}

/** Every language is there without scripts: the page cannot know then which one was asked for. */
function pageOf({ name, tag, title, attributes }, languages, fallback) {
  const [first, ...others] = languages;
  const options = attributes
    .filter((attribute) => !attribute.closed && attribute.name !== 'lang')
    .map((attribute) => attribute.name);
  return `<!doctype html>
<html lang="${first}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escape(title[first])}</title>
<link rel="icon" href="data:,">
<link rel="alternate" type="application/json+oembed" href="${name}.oembed.json" title="${escape(title[first])}">
<link rel="stylesheet" href="frame.css" nonce="${NONCE}">
<script src="${name}.js" nonce="${NONCE}" data-options="${options.join(' ')}"></script>
</head>
<body>
<main>
<${tag}>
${fallback(first)}
</${tag}>
<noscript>
${others.map((lang) => `<section lang="${lang}">\n${fallback(lang)}\n</section>`).join('\n')}
</noscript>
</main>
</body>
</html>
`;
}

/** Writes the addresses of a folder with dist/ in it: whole ones with a base, else relative ones. */
export function setBase(folder, base = process.env.INNOCITIES_BASE ?? '../') {
  const embed = path.join(folder, 'embed');
  const answers = filesBelow(embed).filter((file) => file.endsWith('.oembed.json'));
  for (const file of answers) {
    const target = path.join(embed, file);
    const answer = JSON.parse(readFileSync(target, 'utf8'));
    // The address of the frame is the only one in the answer; it ends where its file name begins.
    answer.html = answer.html.replace(/src="[^"]*embed\//, `src="${escape(base)}embed/`);
    writeFileSync(target, `${JSON.stringify(answer, null, 2)}\n`);
    if (!URL.canParse(base)) continue;
    const page = path.join(embed, file.replace('.oembed.json', '.html'));
    const text = readFileSync(page, 'utf8');
    const link = /(type="application\/json\+oembed" href=")[^"]*"/;
    writeFileSync(page, text.replace(link, `$1${escape(base)}embed/${file}"`));
  }
}

export async function writeFrames() {
  const read = (file) => JSON.parse(readFileSync(path.join(DIST, file), 'utf8'));
  const { frameHtml, FRAME_HEIGHT } = await importSource({}, 'src/frame/snippet.ts');
  const { widgets, languages } = read('widgets.json');
  const byTag = classes();
  const embed = (file) => path.join(DIST, 'embed', file);
  mkdirSync(embed(''), { recursive: true });
  cpSync(fromRoot('src/frame/frame.css'), embed('frame.css'));
  await bundle("import './resize.ts';", 'embed/resize.js');
  for (const widget of widgets) {
    const { name, tag, title } = widget;
    const { name: className, file } = byTag.get(tag);
    await bundle(
      `import { ${className} } from '${file}';
       import { showFrame } from './frame.ts';
       showFrame('${tag}', ${className});`,
      `embed/${name}.js`,
    );
    const fallback = (lang) => read(`fallback/${name}.${lang}.json`)[''];
    writeFileSync(embed(`${name}.html`), pageOf(widget, languages, fallback));
    const [lang] = languages;
    const answer = {
      version: '1.0',
      type: 'rich',
      title: title[lang],
      provider_name: pkg.name,
      html: frameHtml({ name, base: '../', title: title[lang] }),
      width: 800,
      height: FRAME_HEIGHT,
    };
    writeFileSync(embed(`${name}.oembed.json`), `${JSON.stringify(answer, null, 2)}\n`);
  }
  setBase(DIST);
}
