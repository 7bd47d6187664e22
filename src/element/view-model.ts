import type { MeasureText, Scene } from '../charts/scene.js';
import type { Format } from '../i18n/format.js';
import type { Language } from '../i18n/languages.js';
import type { Messages } from '../i18n/messages.js';
import type { PlaceWords } from '../i18n/place-words.js';

/** What a view function may know besides its selection. It knows no DOM. */
export interface ViewContext {
  readonly language: Language;
  readonly messages: Messages;
  readonly format: Format;
  /** There when a place is chosen. */
  readonly places: PlaceWords | undefined;
  /** The room for the picture, in design pixels. */
  readonly width: number;
  readonly measure: MeasureText;
  /** The id of the mark that the reader has selected. */
  readonly selected: string | undefined;
}

export interface Column {
  readonly label: string;
  /** Numbers stand to the right. */
  readonly numeric?: boolean;
}

export interface Cell {
  /** As shown. */
  readonly text: string;
  /** A sign after the text that the caption explains, such as that the figure is inferred. */
  readonly mark?: string;
  /** As written to the CSV file: a raw number, or null for no data. Without it, the text. */
  readonly value?: number | null;
}

export interface Row {
  readonly header: string;
  /** That of the reader's selection. */
  readonly selected?: boolean;
  readonly cells: readonly Cell[];
}

export interface Table {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** As printed in the source; never computed from the rows. */
  readonly total?: Row;
}

/** All that a widget shows. Table, summary, CSV, picture and files are drawn from this alone. */
export interface ViewModel {
  readonly heading: {
    readonly title: string;
    /** What the figures cover, such as a city; set lighter. */
    readonly scope?: string;
  };
  /** Sentences. The first carries the message. */
  readonly summary: readonly string[];
  readonly table: Table;
  /** Kind, date, publisher and place of the figures, in one line. */
  readonly source: string;
  /** Always shown under the picture or table. */
  readonly footnotes: readonly string[];
  /** What the marks mean, where the widget says it beside the picture; files carry it too. */
  readonly legend?: string;
  /** What the picture alone needs, such as that a slice is drawn wider than it is. */
  readonly pictureNotes?: readonly string[];
  /** Shown when the reader asks for more. */
  readonly notes: readonly string[];
  /** Null when there is no data for the selection. */
  readonly graphic: Scene | null;
  /** The room that a picture would take, for the face that stands in its place. */
  readonly room?: { readonly width: number; readonly height: number };
}
