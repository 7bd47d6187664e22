/** The dataset that a widget reads from `src`, to be spoiled in a test. */
import type { DatasetId } from '../../src/data/types.js';
import type { WidgetTag } from '../../src/widgets/registry.js';
import { caught } from './replace.js';
import { showWidget } from './widget.js';

export interface Loose {
  id: DatasetId;
  rows: (Record<string, unknown> & { place?: string })[];
  total?: Record<string, unknown>;
}

/** As it ships: asked for by the id that the widget itself announces. */
export async function datasetOf(tag: WidgetTag): Promise<Loose> {
  const loads = caught(document, 'innocities-load');
  await showWidget(tag);
  const id = loads[0]?.dataset;
  const response = await fetch(`/data/${String(id)}.json`);
  if (!response.ok) throw new Error(`<${tag}> announced "${String(id)}", which is no dataset`);
  return (await response.json()) as Loose;
}
