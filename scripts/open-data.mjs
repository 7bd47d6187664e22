/**
 * Writes the figures for everyone: `<dist>/open-data/*.csv`, `<dist>/data/*.json` and the JSON Schema
 * of each dataset in `<dist>/data/schema/`. Run by the build; `node scripts/open-data.mjs [folder]`
 * names another place for the CSV files, and the rest goes beside it.
 */
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { loadDatasets, loadSource } from './data/load.mjs';
import { observations, toCsv } from './data/observations.mjs';
import { fromRoot } from './lib/project.mjs';

const csvFolder = path.resolve(fromRoot(), process.argv[2] ?? 'dist/open-data');
const dataFolder = path.join(path.dirname(csvFolder), 'data');
const schemaFolder = path.join(dataFolder, 'schema');
for (const folder of [csvFolder, schemaFolder]) mkdirSync(folder, { recursive: true });

const { schemas, toJsonSchema } = await loadSource();
const datasets = loadDatasets();

for (const [id, rows] of Object.entries(observations(datasets))) {
  writeFileSync(path.join(csvFolder, `${id}.csv`), toCsv(rows));
}
for (const [id, data] of Object.entries(datasets)) {
  copyFileSync(fromRoot('data', `${id}.json`), path.join(dataFolder, `${id}.json`));
  // JSON Schema has no word for "each place once".
  const { $schema, ...schema } = toJsonSchema(schemas[id], { ignoreActions: ['check'] });
  const described = { $schema, $id: `${id}.json`, title: data.title.en, ...schema };
  writeFileSync(path.join(schemaFolder, `${id}.json`), JSON.stringify(described, null, 2) + '\n');
}
