import { joined } from '../../element/typeset.js';
import type { Panel, PanelBlock } from './city-map.view.js';

const block = <B extends PanelBlock>(each: B): B => ({
  ...each,
  lines: each.lines.map(joined),
  source: joined(each.source),
});

/** The panel as it is read in a page: see `element/typeset.ts`. */
export const typesetPanel = (panel: Panel): Panel => ({
  ...panel,
  funding: { ...panel.funding, source: joined(panel.funding.source) },
  projects: panel.projects && block(panel.projects),
  blocks: panel.blocks.map(block),
});
