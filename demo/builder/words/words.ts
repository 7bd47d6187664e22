/** Every word of the builder. A gap in a language does not compile. */
import type { Place, SnippetKind } from '../../../src/embed/snippets.js';
import type { TokenName } from '../../../src/theme/contrast.js';
import type { Language } from '../../../src/i18n/languages.js';
import type { fontSizes, pages } from '../state.js';
import { en } from './en.js';
import { fi } from './fi.js';
import { sv } from './sv.js';

export interface Words {
  /** The language itself, in its own words. */
  readonly language: string;
  readonly languages: string;
  readonly product: string;
  readonly skip: string;
  readonly tabs: string;
  readonly failed: string;

  readonly build: {
    readonly tab: string;
    readonly title: string;
    readonly lead: string;
  };
  readonly refused: {
    readonly title: string;
    readonly text: string;
    readonly close: string;
  };

  readonly settings: {
    readonly title: string;
    readonly widget: string;
    readonly content: string;
    readonly language: string;
    readonly look: string;
    readonly more: string;
    readonly technical: string;
    readonly technicalHelp: string;
    readonly above: string;
    readonly aboveHelp: string;
    readonly level: (level: number) => string;
    readonly width: string;
    readonly widthHelp: (least: number, most: number) => string;
    readonly widthBad: (least: number, most: number) => string;
    readonly fontSize: string;
    readonly fontSizes: Readonly<Record<(typeof fontSizes)[number], string>>;
    readonly reset: string;
    readonly resetDone: string;
  };

  readonly colours: {
    readonly title: string;
    readonly help: string;
    readonly choose: string;
    readonly add: string;
    readonly remove: (name: string) => string;
    readonly onPage: Readonly<Record<'light' | 'dark', string>>;
    readonly hex: (page: string) => string;
    readonly pick: (page: string) => string;
    readonly bad: string;
    readonly names: Readonly<Record<TokenName, string>>;
    readonly good: string;
    readonly usual: string;
    readonly weak: Readonly<Record<'light' | 'dark', string>>;
    readonly pair: (pair: {
      readonly colour: string;
      readonly ground: string;
      readonly ratio: string;
      readonly least: string;
    }) => string;
    readonly unused: string;
  };

  readonly preview: {
    readonly title: string;
    readonly on: string;
    readonly pages: Readonly<Record<(typeof pages)[number], string>>;
    readonly frame: Readonly<Record<'light' | 'dark' | 'phone', string>>;
    readonly width: (px: string) => string;
    readonly scroll: string;
    readonly shown: (heading: string) => string;
    readonly failed: string;
  };

  readonly code: {
    readonly title: string;
    readonly lead: string;
    readonly way: string;
    readonly kinds: Readonly<Record<SnippetKind, { readonly name: string; readonly for: string }>>;
    readonly places: Readonly<Record<Place, string>>;
    readonly base: string;
    readonly baseHelp: (home: string) => string;
    readonly baseBad: string;
    readonly baseLocal: string;
    readonly script: string;
    readonly all: string;
    readonly alone: string;
    readonly copy: string;
    readonly copied: string;
    readonly select: string;
    readonly noFigures: string;
    readonly loading: string;
    readonly leftOut: (names: string) => string;
    readonly noStyle: string;
    readonly sandbox: string;
    readonly frameLight: string;
    readonly integrity: (version: string) => string;
    readonly noIntegrity: string;
    readonly languageInside: string;
    readonly margin: string;
    readonly once: string;
    readonly ownData: string;
  };

  readonly files: {
    readonly title: string;
    readonly help: string;
    readonly kinds: Readonly<Record<'png' | 'svg' | 'csv', string>>;
    readonly saved: (name: string) => string;
    readonly failed: string;
    readonly alt: string;
    readonly altHelp: string;
    readonly copyAlt: string;
    readonly waiting: string;
  };

  readonly access: {
    readonly title: string;
    readonly warnings: string;
    readonly none: string;
    readonly duties: string;
    readonly headingSkips: (level: number, above: number) => string;
    readonly headingFix: (level: number) => string;
    readonly noSummary: string;
    readonly noSummaryFix: string;
    readonly noTable: string;
    readonly noTableFix: string;
    readonly contrast: (name: string, pairs: number) => string;
    readonly contrastFix: (name: string) => string;
    readonly headingFits: (level: number, above: number) => string;
    readonly headingFrame: string;
    readonly pageLanguage: (code: string) => string;
    readonly pageLanguageOther: (name: string, code: string) => string;
    readonly ownHeading: string;
    readonly keyboard: string;
    readonly motion: string;
    readonly picture: string;
    readonly fixed: string;
  };

  readonly share: {
    readonly title: string;
    readonly label: string;
    readonly help: string;
    readonly copy: string;
  };

  readonly check: {
    readonly tab: string;
    readonly title: string;
    readonly lead: string;
    readonly html: string;
    readonly htmlHelp: string;
    readonly address: string;
    readonly headers: string;
    readonly headersHelp: string;
    readonly run: string;
    readonly empty: string;
    readonly isAddress: string;
    readonly badAddress: string;
    readonly noHeaders: string;
    readonly running: string;
    readonly failed: string;
    readonly results: string;
    readonly nothing: string;
    readonly found: (count: number) => string;
    readonly copyMessage: string;
  };

  readonly footer: (version: string) => string;
}

const all: Readonly<Record<Language, Words>> = { fi, sv, en };

export const wordsFor = (language: Language): Words => all[language];
