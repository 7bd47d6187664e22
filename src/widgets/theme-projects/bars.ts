import type { Box } from '../../charts/box.js';
import { barRoom, bars, type Bar } from '../../charts/bars.js';
import {
  linePath,
  rectPath,
  stroked,
  text,
  wrap,
  type Mark,
  type MeasureText,
  type Scene,
  type Target,
} from '../../charts/scene.js';

/** One figure of every theme, ready to draw. */
export interface Panel {
  readonly title: string;
  readonly fill: 'count' | 'money';
  /** In the order of the themes. */
  readonly values: readonly { readonly value: number | null; readonly text: string }[];
}

export interface ThemeItem {
  readonly id: string;
  readonly name: string;
  /** What a screen reader says. */
  readonly label: string;
}

export interface Drawing {
  readonly scene: Scene;
  /** The themes of which a bar is drawn longer than it is. */
  readonly widened: readonly string[];
}

interface Place {
  readonly x: number;
  readonly width: number;
}

/** Heights within a row whose name stands above its bars. */
interface Form {
  readonly bar: number;
  readonly above: number;
  readonly below: number;
  /** A line between the rows shows that a name belongs to the bars of all panels. */
  readonly ruled: boolean;
}

const UNDER_NAMES: Form = { bar: 26, above: 8, below: 14, ruled: true };
const ONE_BY_ONE: Form = { bar: 22, above: 0, below: 10, ruled: false };

const NAME = { size: 15, line: 20 };
const TITLE = { size: 15, line: 20 };
const VALUE = 18;
const LABEL_GAP = 12;
const ROW = 64;
/** Names stand beside the bars while the bars get at least this much. */
const LEAST_PANEL = 200;
/** Panels stand side by side from this width on. */
const MIDDLE = 400;

/**
 * Bars in one panel a figure, each on its own scale from 0. Names stand to the left where there is
 * room for them, otherwise above the bars; on a phone the panels follow one another.
 */
export function themeBars(
  width: number,
  panels: readonly Panel[],
  items: readonly ThemeItem[],
  measure: MeasureText,
  selected: string | undefined,
): Drawing {
  const sheet = new Sheet(width, panels, items, measure, selected);
  return sheet.besideNames() ?? sheet.underNames() ?? sheet.oneByOne();
}

/** Lines of about the same length: "Digitalisaatio ja / uudet teknologiat". */
function balanced(
  value: string,
  width: number,
  measure: (text: string) => number,
): readonly string[] {
  let lines = wrap(value, width, measure);
  if (lines.length < 2) return lines;
  for (let room = width - 4; room > 0; room -= 4) {
    const next = wrap(value, room, measure);
    if (next.length > lines.length || next.some((line) => measure(line) > room)) break;
    lines = next;
  }
  return lines;
}

class Sheet {
  readonly #marks: Mark[] = [];
  readonly #boxes: Box[][];
  readonly #widened = new Set<string>();

  constructor(
    private readonly width: number,
    private readonly panels: readonly Panel[],
    private readonly items: readonly ThemeItem[],
    private readonly measure: MeasureText,
    private readonly selected: string | undefined,
  ) {
    this.#boxes = items.map(() => []);
  }

  /** Undefined if the names would leave the bars too little room. */
  besideNames(): Drawing | undefined {
    const { width, items, panels } = this;
    const gap = width >= 1000 ? 48 : 36;
    const limit = Math.round(width * (panels.length > 1 ? 0.25 : 0.4));
    const names = items.map(({ name }) => balanced(name, limit, this.#nameWidth));
    const column = Math.max(...names.flat().map(this.#nameWidth)) + 24;
    const room = (width - column - gap * (panels.length - 1)) / panels.length;
    if (room < Math.max(LEAST_PANEL, this.#longestTitle)) return undefined;
    const row = Math.max(ROW, ...names.map((lines) => lines.length * NAME.line + 16));
    const places = panels.map((_, index) => ({ x: column + index * (room + gap), width: room }));
    const top = this.#titles(panels, places, 0) + 2;
    const bottom = top + row * items.length;
    items.forEach((item, index) => {
      const middle = top + row * (index + 0.5);
      const lines = names[index] ?? [];
      this.#name(item, lines, 0, middle + 5 - ((lines.length - 1) * NAME.line) / 2);
      this.#boxes[index]?.push({ x: 0, y: middle - row / 2, width, height: row });
    });
    this.#bars(panels, places, (index) => top + row * (index + 0.5), 32);
    for (const { x } of places) {
      this.#marks.push(
        stroked(linePath([x, top + row / 2 - 24], [x, bottom - row / 2 + 24]), 'ui', 1),
      );
    }
    return this.#drawing(bottom - (row - 56) / 2);
  }

  /** Each name once, over its bars in all panels. Undefined if the panels would be too narrow. */
  underNames(): Drawing | undefined {
    const { panels, width } = this;
    const gap = 36;
    const room = (width - gap * (panels.length - 1)) / panels.length;
    if (width < MIDDLE || room < this.#longestTitle) return undefined;
    const places = panels.map((_, index) => ({ x: index * (room + gap), width: room }));
    return this.#drawing(this.#block(panels, places, 0, UNDER_NAMES) + 12);
  }

  oneByOne(): Drawing {
    let y = 0;
    for (const panel of this.panels) {
      y = this.#block([panel], [{ x: 0, width: this.width }], y, ONE_BY_ONE) + 32;
    }
    return this.#drawing(y - 24);
  }

  /** Titles, then names and bars in turn. Returns where it ends. */
  #block(panels: readonly Panel[], places: readonly Place[], y: number, form: Form): number {
    const { items, width } = this;
    const { bar, above, below, ruled } = form;
    let top = this.#titles(panels, places, y);
    const middles = items.map((item, index) => {
      const lines = balanced(item.name, width, this.#nameWidth);
      const names = lines.length * NAME.line;
      const height = above + names + 4 + bar + below;
      if (ruled) {
        this.#marks.push(stroked(linePath([0, top], [width, top]), 'line', 1));
      }
      this.#name(item, lines, 0, top + above + 15);
      this.#boxes[index]?.push({ x: 0, y: ruled ? top : top - 2, width, height });
      const middle = top + above + names + 4 + bar / 2;
      top += height;
      return middle;
    });
    this.#bars(panels, places, (index) => middles[index] ?? 0, bar);
    return top - below;
  }

  #titles(panels: readonly Panel[], places: readonly Place[], y: number): number {
    const titles = panels.map(({ title }, index) =>
      wrap(title, places[index]?.width ?? 0, (each) => this.measure(each, TITLE.size, 600)),
    );
    const lines = Math.max(...titles.map(({ length }) => length));
    titles.forEach((rows, index) => {
      rows.forEach((row, line) => {
        const baseline = y + 15 + (lines - rows.length + line) * TITLE.line;
        this.#marks.push(
          text(places[index]?.x ?? 0, baseline, row, { size: TITLE.size, weight: 600 }),
        );
      });
    });
    return y + lines * TITLE.line + 8;
  }

  /** Of the words in the titles, which cannot be broken. */
  get #longestTitle(): number {
    const words = this.panels.flatMap(({ title }) => title.split(' '));
    return Math.max(...words.map((word) => this.measure(word, TITLE.size, 600)));
  }

  readonly #nameWidth = (value: string): number => this.measure(value, NAME.size, 600);

  #name({ id }: ThemeItem, lines: readonly string[], x: number, y: number): void {
    const weight = id === this.selected ? 600 : 400;
    lines.forEach((line, index) => {
      this.#marks.push(text(x, y + index * NAME.line, line, { size: NAME.size, weight }));
    });
  }

  /** The longest bar is as long in every panel, so that the eye takes up only the proportions. */
  #bars(
    panels: readonly Panel[],
    places: readonly Place[],
    middle: (index: number) => number,
    height: number,
  ): void {
    const room = Math.min(
      ...panels.map(({ values }, index) =>
        barRoom(
          values.map(({ value, text: label }) => ({
            id: '',
            value,
            labelWidth: LABEL_GAP + this.measure(label, VALUE, 600),
          })),
          places[index]?.width ?? 0,
        ),
      ),
    );
    panels.forEach((panel, index) => {
      const drawn = bars(
        this.items.map(({ id }, row) => ({ id, value: panel.values[row]?.value ?? null })),
        room,
      );
      const x = places[index]?.x ?? 0;
      drawn.forEach((bar, row) => {
        this.#bar(bar, panel, { x, y: middle(row) - height / 2, width: bar.length, height });
        this.#value(bar, panel.values[row]?.text ?? '', x, middle(row));
      });
    });
  }

  #bar({ id, widened }: Bar, { fill }: Panel, { x, y, width, height }: Box): void {
    if (width === 0) return;
    if (widened) this.#widened.add(id);
    this.#marks.push({ type: 'path', d: rectPath(x, y, width, height), fill });
    if (id !== this.selected) return;
    const edge = (by: number): string => rectPath(x - by, y - by, width + 2 * by, height + 2 * by);
    // The hairline keeps the edge apart from the bar where both have the colour of the text.
    this.#marks.push(stroked(edge(0.5), 'surface', 1), stroked(edge(2.5), 'ink', 3));
  }

  #value({ value, length }: Bar, label: string, x: number, middle: number): void {
    const at = x + length + LABEL_GAP;
    this.#marks.push(
      value === null
        ? text(at, middle + 5, label, { size: NAME.size, fill: 'ink2' })
        : text(at, middle + 6, label, { size: VALUE, weight: 600 }),
    );
  }

  #drawing(height: number): Drawing {
    const targets = this.items.map(({ id, label }, index): Target => {
      const boxes = this.#boxes[index] ?? [];
      return {
        id,
        label,
        selected: id === this.selected,
        hit: boxes.map((box) => rectPath(box.x, box.y, box.width, box.height)).join(''),
        focus: boxes
          .map((box) => rectPath(box.x - 8, box.y + 1, box.width + 16, box.height - 2))
          .join(''),
      };
    });
    const scene = { width: this.width, height: Math.ceil(height), marks: this.#marks, targets };
    return { scene, widened: [...this.#widened] };
  }
}
