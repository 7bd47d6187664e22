import type { ThemeId } from '../../data/select.js';
import type { Kind } from '../../data/types.js';
import type { Format } from '../../i18n/format.js';
import { Words } from '../../i18n/words.js';
import { words } from './theme-projects.fi.js';

export type Figure = 'projects' | 'funding';

export interface Theme {
  readonly id: ThemeId;
  /** As the data has it, in the reader's language. */
  readonly name: string;
  /** Null where the source has no figure; that is not 0. */
  readonly projects: number | null;
  readonly funding: number | null;
}

export interface ThemeFacts {
  readonly themes: readonly Theme[];
  readonly figures: readonly Figure[];
}

export interface ThemeProjectsMessages {
  readonly title: Readonly<Record<'both' | Figure, string>>;
  /** The first words of the source line, by the kind of the figures. */
  readonly leads: Readonly<Partial<Record<Kind, string>>>;
  readonly lead: string;
  readonly columnTheme: string;
  readonly column: Readonly<Record<Figure, string>>;
  /** The title of the panel, with the unit of its labels. */
  readonly fundingIn: (millions: boolean) => string;
  readonly overlap: string;
  readonly notAdditive: string;
  readonly widened: (names: readonly string[]) => string;
  readonly spoken: (figure: Figure, value: number | null, format: Format) => string;
  readonly summary: (facts: ThemeFacts, format: Format) => readonly string[];
}

/** Those of one language come with the bundle, the others when a page is in them. */
export const themeProjectsMessages = new Words<ThemeProjectsMessages>(words, {
  fi: () => import('./theme-projects.fi.js'),
  sv: () => import('./theme-projects.sv.js'),
  en: () => import('./theme-projects.en.js'),
});
