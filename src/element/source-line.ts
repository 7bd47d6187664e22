import { selectNote } from '../data/select.js';
import type { LocalizedText } from '../i18n/languages.js';
import type { ViewContext } from './view-model.js';

/** The part of a dataset that says where its figures come from. */
export interface Sourced {
  readonly asOf: string | null;
  readonly source: {
    readonly document: LocalizedText;
    readonly table: LocalizedText | null;
    readonly publisher: LocalizedText;
  };
  readonly notes: readonly { readonly id: string; readonly text: LocalizedText }[];
}

export type Origin = Omit<Sourced, 'notes'>;

type Words = Pick<ViewContext, 'language' | 'messages' | 'format'>;

/** "Suunniteltu rahoitus, tilanne 20.6.2024. Lähde: julkaisu, taulukko." */
export function sourceLine(lead: string, dataset: Origin, words: Words): string {
  const { messages, format } = words;
  const date = dataset.asOf ? messages.asOf(format.date(dataset.asOf)) : messages.undated;
  return `${lead}, ${date}. ${documentOf(dataset, words)}.`;
}

/** "Lähde: julkaisu, taulukko, 20.6.2024": the source of one figure among others. */
export function sourcePlace(dataset: Origin, words: Words): string {
  const date = dataset.asOf ? words.format.date(dataset.asOf) : words.messages.undated;
  return `${documentOf(dataset, words)}, ${date}`;
}

/** The table of a publication; of what has no tables, who publishes it. */
function documentOf({ source }: Origin, { language, messages }: Words): string {
  const { document, table, publisher } = source;
  const place = table ? `, ${table[language]}` : ` (${publisher[language]})`;
  return `${messages.source}: ${document[language]}${place}`;
}

/** The notes of a dataset that a reader of this view needs, in the order asked for. */
export const notesOf = (
  dataset: Sourced,
  ids: readonly string[],
  words: Words,
): readonly string[] =>
  ids.flatMap((id) => {
    const note = selectNote(dataset, id);
    return note ? [note.text[words.language]] : [];
  });
