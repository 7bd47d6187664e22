import type { MeasureText } from '../charts/scene.js';
import type { ViewModel } from '../element/view-model.js';
import type { Language } from '../i18n/languages.js';
import type { prerenderTable } from './table.js';

/** A place that is described instead of looked at: on a server, or in a page that a server wrote. */
export interface PrerenderContext {
  readonly language: Language;
  readonly measure: MeasureText;
  /** Widths of the element, in design pixels. Each gets a frame of its own; the page shows one. */
  readonly widths: readonly number[];
}

/** The widths that `prerender.styles.ts` can choose between, in design pixels. */
export const prerenderWidths = [320, 400, 480, 560, 640, 720, 800, 960, 1120] as const;

/** What is taken over of a widget. */
export interface PrerenderHost extends Element {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly updateComplete: Promise<boolean>;
  view?: 'graphic' | 'table' | null;
}

export interface PrerenderResult {
  readonly view: ViewModel | undefined;
  /** A frame for each width, without what needs the script. */
  readonly drawn: unknown;
}

/**
 * What only a server and a page that a server wrote need. It is empty in other pages, which need not
 * load it; there a widget draws itself anew over what a server wrote.
 */
export const prerendering: {
  /** Draws a widget in a described place. */
  draw?: (widget: object, context: PrerenderContext) => PrerenderResult;
  /** Takes over the nodes that a server wrote; returns for which widths, or nothing if it cannot. */
  takeOver?: (host: PrerenderHost, options: object) => readonly number[] | undefined;
  /** The table, where no button of ours can open it; only a server writes it. */
  table?: typeof prerenderTable;
} = {};
