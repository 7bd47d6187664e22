import { unparted } from '../i18n/grammar.js';
import type { ViewModel } from './view-model.js';

/** A browser may break a line after a dash; this sign, which nobody sees, keeps a range together. */
export const joined = (text: string): string => unparted(text).replace(/\d–(?=\d)/g, '$&\u2060');

/** A view as it is read in a page. Files are made of the view itself, without signs that nobody sees. */
export const typeset = (view: ViewModel): ViewModel => ({
  ...view,
  summary: view.summary.map(joined),
  table: { ...view.table, caption: joined(view.table.caption) },
  source: joined(view.source),
  footnotes: view.footnotes.map(joined),
  pictureNotes: (view.pictureNotes ?? []).map(joined),
  notes: view.notes.map(joined),
});
