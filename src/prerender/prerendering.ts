import type { Measure } from '../charts/scene.js';
import type { ViewModel } from '../element/view-model.js';
import type { Language } from '../i18n/languages.js';
import type { stillTable } from './table.js';

/** A place that is described instead of looked at: on a server, or in a page that a server wrote. */
export interface Still {
  readonly language: Language;
  readonly measure: Measure;
  /** Widths of the element, in design pixels. Each gets a frame of its own; the page shows one. */
  readonly widths: readonly number[];
}

/** The widths that `still.styles.ts` can choose between, in design pixels. */
export const stillWidths = [320, 400, 480, 560, 640, 720, 800, 960, 1120] as const;

/** What a widget needs to be told of a still. */
export interface StillHost extends Element {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly updateComplete: Promise<boolean>;
  view?: 'graphic' | 'table' | null;
}

export interface StillDrawn {
  readonly view: ViewModel | undefined;
  /** A frame for each width, without what needs the script. */
  readonly drawn: unknown;
}

/**
 * What only a server and a page that a server wrote need. It is empty in other pages, which need not
 * load it; there a widget draws itself anew over what a server wrote.
 */
export const stillness: {
  /** Draws a widget in a described place. */
  draw?: (widget: object, still: Still) => StillDrawn;
  /** Takes over the nodes that a server wrote; returns for which widths, or nothing if it cannot. */
  takeOver?: (host: StillHost, options: object) => readonly number[] | undefined;
  /** The table, where no button of ours can open it; only a server writes it. */
  table?: typeof stillTable;
} = {};
