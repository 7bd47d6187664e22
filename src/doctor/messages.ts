import type { Language } from '../i18n/languages.js';
import { en } from './messages.en.js';
import { fi } from './messages.fi.js';
import { sv } from './messages.sv.js';
import type { Severity } from './types.js';

/** A policy that stands in the way: what it says now and what it should say. */
export interface PolicyFacts {
  /** The page, where its address is known. */
  readonly page: string | undefined;
  /** What is stopped, as it is written in the page. */
  readonly what: string;
  /** The directive as it stands. */
  readonly now: string;
  /** The directive as it should stand. */
  readonly ask: string;
}

interface ScriptFacts {
  readonly script: string;
}

interface AddressFacts {
  readonly address: string;
}

interface ServerFacts extends ScriptFacts {
  readonly page: string | undefined;
}

interface WrittenFacts {
  readonly written: string;
  /** What was probably meant. */
  readonly meant: string | undefined;
}

/** A diagnosis that says it all. */
interface Nothing {
  readonly nothing?: never;
}

/** What each diagnosis tells of the page. */
export interface Facts {
  'csp-script': PolicyFacts;
  'csp-nonce': PolicyFacts;
  'csp-inline': PolicyFacts;
  'csp-unknown': PolicyFacts;
  'csp-report-only': PolicyFacts;
  'csp-chunks': PolicyFacts;
  'csp-trusted-types': PolicyFacts;
  'csp-trusted-twice': PolicyFacts;
  'csp-sandbox': PolicyFacts;
  'csp-sandbox-origin': PolicyFacts;
  'csp-sandbox-downloads': PolicyFacts;
  'csp-connect': PolicyFacts;
  'csp-tiles': PolicyFacts;
  'csp-frame': PolicyFacts;
  'csp-style': PolicyFacts;

  'no-script': { readonly tag: string };
  /** `loads`: the file that a script whose text stands in the page names. */
  'script-bundled': ScriptFacts & { readonly tag: string; readonly loads: string | undefined };
  'other-widget': ScriptFacts & { readonly tag: string };
  'script-inert': ScriptFacts & { readonly type: string };
  'script-nomodule': ScriptFacts;
  'script-not-module': ScriptFacts;
  'script-missing': ServerFacts & { readonly status: number };
  'script-mime': ServerFacts & { readonly type: string };
  'script-cors': ServerFacts & { readonly origin: string };
  'cors-unknown': ScriptFacts;
  'mixed-content': AddressFacts;
  'local-address': AddressFacts;
  'integrity-crossorigin': ScriptFacts;
  'integrity-wrong': ScriptFacts & { readonly right: string };
  'integrity-unsure': ScriptFacts & { readonly version: string };
  'two-versions': { readonly versions: readonly string[] };
  'loaded-twice': { readonly scripts: readonly string[] };
  'paints-later': ScriptFacts & {
    /** The classic file needs no more than to stand in the head, and there without these attributes. */
    readonly classic: { readonly inHead: boolean; readonly waits: readonly string[] } | undefined;
  };
  'old-browser': { readonly written: string };

  nothing: Nothing;
  piece: Nothing;
  'tag-stripped': Nothing;
  'not-a-figure': { readonly tag: string; readonly written: string };
  'tag-as-text': { readonly written: string };
  'shortcode-as-text': { readonly written: string };
  'tag-unknown': WrittenFacts & { readonly legal: readonly string[] };
  'attribute-unknown': WrittenFacts & { readonly tag: string; readonly legal: readonly string[] };
  'attribute-ignored': { readonly written: string; readonly inAddress: boolean };
  'option-unknown': WrittenFacts & { readonly legal: readonly string[] };
  'attribute-without-figures': { readonly written: string; readonly tag: string };
  /** Written and meant are whole: `compare="model"`, or `compare=model` in the address of a frame. */
  'value-unknown': WrittenFacts & { readonly legal: readonly string[] };
  'city-unknown': WrittenFacts & { readonly legal: readonly string[] };
  'flag-false': { readonly written: string };
  'for-missing': { readonly id: string };
  'city-lost': { readonly city: string; readonly attribute: string };
  'lang-missing': Nothing;
  'frame-lang': Nothing;
  'lang-unsupported': WrittenFacts & { readonly place: 'tag' | 'page' | 'address' };
  'self-closing': { readonly tag: string };
  'not-closed': { readonly tag: string };
  'in-paragraph': { readonly tag: string };
  'in-template': { readonly tag: string };
  'in-noscript': { readonly tag: string };
  'no-fallback': { readonly tag: string };
  'src-elsewhere': AddressFacts;
  'tiles-elsewhere': AddressFacts;
  'frame-title': AddressFacts;
  'frame-missing': AddressFacts & { readonly status: number };
  'frame-refused': AddressFacts & { readonly now: string; readonly origin: string };
  'frame-sandbox': { readonly now: string };

  works: { readonly widgets: number };
}

export interface Words {
  readonly title: string;
  readonly text: string;
  readonly fix?: string;
  readonly message?: string;
}

export type DoctorMessages = {
  readonly [Code in keyof Facts]: (facts: Facts[Code]) => Words;
};

/** The words around the diagnoses. */
export interface DoctorLabels {
  readonly severity: Readonly<Record<Severity, string>>;
  readonly line: (line: number) => string;
  readonly header: (name: string) => string;
  readonly fix: string;
  readonly message: string;
}

export const doctorLabels: Readonly<Record<Language, DoctorLabels>> = {
  fi: {
    severity: { blocks: 'Estää', breaks: 'Haittaa', hint: 'Vihje', fine: 'Kunnossa' },
    line: (line) => `rivi ${line}`,
    header: (name) => `otsake ${name}`,
    fix: 'Korjaus',
    message: 'Viesti ylläpidolle',
  },
  sv: {
    severity: { blocks: 'Hindrar', breaks: 'Stör', hint: 'Tips', fine: 'I sin ordning' },
    line: (line) => `rad ${line}`,
    header: (name) => `HTTP-huvudet ${name}`,
    fix: 'Åtgärd',
    message: 'Meddelande till driften',
  },
  en: {
    severity: { blocks: 'Blocks', breaks: 'Problem', hint: 'Hint', fine: 'Fine' },
    line: (line) => `line ${line}`,
    header: (name) => `header ${name}`,
    fix: 'Fix',
    message: 'Message to IT',
  },
};

export const doctorMessages: Readonly<Record<Language, DoctorMessages>> = { fi, sv, en };
