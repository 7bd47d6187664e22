/** The state of the page and the ways to change it; the sections draw it and call these. */
import type { Check } from './check.js';
import type { Facts, Widget } from './facts.js';
import type { Preview, Seen } from './preview.js';
import type { Refused, State } from './state.js';
import type { Words } from './words/words.js';

/** Where something was said last, for the live region beside the button that caused it. */
export interface Said {
  readonly at: string;
  readonly text: string;
}

export interface App {
  readonly facts: Facts;
  readonly state: State;
  readonly widget: Widget;
  readonly words: Words;
  readonly refused: readonly Refused[];
  readonly previews: readonly Preview[];
  /** What the first visible preview shows. */
  readonly seen: Seen | undefined;
  readonly inner: { readonly html: string | undefined; readonly failed: boolean };
  readonly said: Said;
  /** What stands in a text field while it is no legal value. */
  readonly drafts: Map<string, string>;
  /** Groups that the reader has open; they stay so when what opened them is gone. */
  readonly opened: Set<string>;

  readonly check: Check;

  readonly set: (change: Partial<State>) => void;
  readonly setCheck: (change: Partial<Check>) => void;
  readonly setAttribute: (name: string, value: string | null) => void;
  /** Takes the text of a field: into the state if it is legal, otherwise as a draft. */
  readonly write: (field: string, text: string, change: Partial<State> | undefined) => void;
  readonly say: (at: string, text: string) => void;
  readonly copy: (at: string, text: string, field: string) => Promise<void>;
  readonly dismiss: () => void;
  readonly reset: () => void;
  readonly visible: () => readonly Preview[];
}
