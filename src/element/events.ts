import type { ErrorCode } from '../i18n/messages.js';

// All are of `CustomEvent`: MooTools, which old sites load, puts a constructor of its own at `Event`.

/** What the reader selected: a city region, a funding source or a theme. */
export type SelectSubject = 'city' | 'source' | 'theme';

/**
 * The reader selected something, or cleared the selection. Fired for the reader's own act only,
 * never for a change made by script.
 */
export class InnocitiesSelectEvent extends CustomEvent<null> {
  constructor(
    readonly subject: SelectSubject,
    /** The id of what is selected; null when the selection was cleared. */
    readonly value: string | null,
  ) {
    super('innocities-select', { bubbles: true, composed: true });
  }
}

/** Figures are on show, for the first time or anew from `src`. */
export class InnocitiesLoadEvent extends CustomEvent<null> {
  constructor(
    /** The id of the dataset. */
    readonly dataset: string,
    /** The address they came from; null for the figures that ship with the widget. */
    readonly src: string | null,
  ) {
    super('innocities-load', { bubbles: true, composed: true });
  }
}

/** Figures, a part of the widget or a file could not be had. What was shown before stays. */
export class InnocitiesErrorEvent extends CustomEvent<null> {
  constructor(
    readonly code: ErrorCode,
    /** For the developer: what was wrong, where, with which value. */
    readonly message: string,
  ) {
    super('innocities-error', { bubbles: true, composed: true });
  }
}

declare global {
  // Of elements, document and window: the events leave shadow roots, so a page can listen once for all.
  interface GlobalEventHandlersEventMap {
    'innocities-select': InnocitiesSelectEvent;
    'innocities-load': InnocitiesLoadEvent;
    'innocities-error': InnocitiesErrorEvent;
  }
}
