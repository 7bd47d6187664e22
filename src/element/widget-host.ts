import type { Lazy } from '../data/lazy.js';
import type { ErrorCode } from '../i18n/messages.js';
import type { Language } from '../i18n/languages.js';
import type { ViewModel } from './view-model.js';

export type FileKind = 'png' | 'svg' | 'csv';

/** A widget as the chunks see it that act for the reader. */
export interface WidgetHost extends HTMLElement {
  readonly renderRoot: ParentNode;
  readonly language: Language;
  /** The ids of the marks, in their order. */
  readonly marks: readonly string[];
  readonly selected: string | undefined;
  /** The mark that Tab leads to. */
  stop: string | undefined;
  menuOpen: boolean;
  downloadFailed: boolean;
  select(id: string | null): void;
  neighbour?(from: string, key: string): string | undefined;
  reveal?(id: string): void;
  city?: string | null;
  /** What changes the figures besides the city, in the widgets that have it. */
  readonly measure?: string | null;
  readonly compare?: string | null;
  readonly sort?: string | null;
  /** What is on show; undefined while there are no figures. */
  readonly viewModel: ViewModel | undefined;
  readonly updateComplete: Promise<boolean>;
  /** What is far from the screen may wait with its picture. */
  near: boolean;
  /** All that the reader could come to need. */
  later(): readonly (Lazy<unknown> | undefined)[];
  requestUpdate(): void;
  announceSelection(value: string | null, subject: 'city'): void;
  toBlob(kind: FileKind): Promise<Blob>;
  report(code: ErrorCode, message: string): void;
}
