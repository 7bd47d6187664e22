/**
 * Makes dist/, the same bytes every time:
 *
 *   innocities.js, innocities.classic.js, widgets/, chunks/   for script tags
 *   index.js, lib/                                            for bundlers, with types
 *   types/                                                    the elements in React, Vue, Svelte
 *   builder/                                                  the page that makes an embed
 *   hydrate.js, widgets/<name>.css, fallback/, fonts/         for pages that a server wrote
 *   embed/                                                    for sites that allow frames alone
 *   widgets.json                                              for forms
 *   wordpress/, drupal/                                       plug-ins, as zip files
 *   custom-elements.json, vscode.html-custom-data.json        for editors and documentation
 *   data/, open-data/                                         the figures
 *   sri.json, third-party-licences.txt
 */
import { spawn } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { writeBuilder } from './lib/builder.mjs';
import { bundleForBrowsers, bundleForBundlers, writeStyles } from './lib/bundle.mjs';
import { writeDeclarations } from './lib/declarations.mjs';
import { writeFrames } from './lib/frames.mjs';
import { fontLicence, fonts } from './lib/fonts.mjs';
import { writeFallbacks } from './lib/fallback.mjs';
import { writeFrameworkTypes } from './lib/framework-types.mjs';
import { readOptions } from './lib/options.mjs';
import { thirdPartyLicences } from './lib/licences.mjs';
import { editorData, readManifest } from './lib/manifest.mjs';
import { DIST, filesBelow, fromRoot, pkg } from './lib/project.mjs';
import { integrity } from './lib/integrity.mjs';
import { writePlugins } from './lib/plugins.mjs';

const dist = (...parts) => path.join(DIST, ...parts);
function writeJson(file, value) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(value, null, 2) + '\n');
}

function node(...args) {
  return new Promise((resolve, reject) => {
    spawn(process.execPath, args, { cwd: fromRoot(), stdio: 'inherit' }).on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`${args.join(' ')} failed`)),
    );
  });
}

const started = performance.now();
rmSync(DIST, { recursive: true, force: true });
mkdirSync(DIST, { recursive: true });

// TypeScript runs in its own process, beside Rollup.
const declarations = writeDeclarations(dist('lib'));
const modules = await bundleForBrowsers();
await bundleForBundlers();
for (const command of Object.values(pkg.bin)) chmodSync(fromRoot(command), 0o755);
modules.push(...(await writeBuilder()));
writeFileSync(dist('third-party-licences.txt'), thirdPartyLicences(modules));

const manifest = await readManifest();
writeJson(dist('custom-elements.json'), manifest);
writeJson(dist('vscode.html-custom-data.json'), editorData(manifest));
writeFrameworkTypes(dist('types'), manifest);

// What is written without a browser: forms, tables for pages without the script, styles, the font.
const options = await readOptions();
for (const [name, languages] of Object.entries(await writeFallbacks(options))) {
  for (const [language, texts] of Object.entries(languages)) {
    writeJson(dist('fallback', `${name}.${language}.json`), texts);
  }
}
writeJson(dist('widgets.json'), options);
await writeStyles(dist('widgets'));
for (const file of [...Object.values(fonts), fontLicence]) {
  cpSync(file, dist('fonts', path.basename(file)));
}

for (const file of filesBelow(fromRoot('data')).filter((each) => each.endsWith('.json'))) {
  cpSync(fromRoot('data', file), dist('data', file));
}
if (existsSync(fromRoot('scripts/open-data.mjs'))) {
  await node('scripts/open-data.mjs', dist('open-data'));
}

await declarations;
for (const ending of ['js', 'd.ts']) {
  writeFileSync(dist(`index.${ending}`), "export * from './lib/index.js';\n");
}
writePlugins();
await writeFrames();
writeJson(dist('sri.json'), integrity(DIST));

const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(`dist/: ${filesBelow(DIST).length} files in ${seconds} s`);
