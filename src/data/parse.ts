/**
 * From unknown to a typed dataset. Loaded only when a page names an address in `src`: what ships with
 * a widget is proven by `npm run data:check` and not parsed again in the browser.
 */
import { safeParse, type BaseIssue } from 'valibot';
import { DataError } from './data-error.js';
import { schemas } from './schema.js';
import type { DatasetId, DatasetOf } from './types.js';

/** `rows[3].totalEur` */
function pathOf(issue: BaseIssue<unknown>): string {
  let path = '';
  for (const { key } of issue.path ?? []) {
    path += typeof key === 'number' ? `[${key}]` : `${path && '.'}${String(key)}`;
  }
  return path;
}

/** A value for a message: short, and never a whole dataset. */
function show(value: unknown): string {
  const json = JSON.stringify(value);
  return json.length > 60 ? `${json.slice(0, 57)}...` : json;
}

/** @throws {DataError} with the code `schema`, or `city` for a place that does not exist. */
export function parseDataset<Id extends DatasetId>(id: Id, input: unknown): DatasetOf<Id> {
  const result = safeParse(schemas[id], input, { abortEarly: true });
  if (result.success) return result.output as unknown as DatasetOf<Id>;
  const [issue] = result.issues;
  const path = pathOf(issue);
  const value = issue.input;
  const unknownPlace = issue.type === 'picklist' && path.endsWith('.place');
  const wanted = issue.expected ?? issue.message;
  throw new DataError({
    code: unknownPlace ? 'city' : 'schema',
    path,
    value,
    message: `expected ${wanted}, got ${value === undefined ? 'nothing' : show(value)}`,
  });
}
