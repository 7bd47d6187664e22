/** The smallest widget there can be, to see what the base element does by itself. */
import { rectPath, text } from '../../src/charts/scene.js';
import { themes } from '../../src/data/themes.js';
import type { Themes } from '../../src/data/types.js';
import { define } from '../../src/element/define.js';
import { InnocitiesElement } from '../../src/element/innocities-element.js';
import type { ViewContext, ViewModel } from '../../src/element/view-model.js';
import { show } from './widget.js';

export class TinyWidget extends InnocitiesElement<Themes> {
  override readonly bundled = themes;
  protected override readonly subject = 'theme';

  /** What the view function was last asked with. */
  context!: ViewContext;
  /** Thrown by the view function, while it is set. */
  fault: Error | undefined;
  columns = 2;

  protected override createView(data: Themes, context: ViewContext): ViewModel {
    this.context = context;
    if (this.fault) throw this.fault;
    const columns = Array.from({ length: this.columns }, (_, i) => ({
      label: `column ${String(i)}`,
    }));
    return {
      heading: { title: 'Tiny' },
      summary: ['One.', 'Two.'],
      table: {
        caption: 'Caption',
        columns,
        rows: [
          { header: 'row', cells: columns.slice(1).map(() => ({ text: 'a-long-unbroken-value' })) },
        ],
      },
      source: 'Source.',
      footnotes: [],
      notes: [],
      graphic: {
        width: context.width,
        height: 100,
        marks: [text(0, 40, 'text', { size: 16 })],
        targets: data.rows.map(({ id }, i) => ({
          id,
          label: id,
          selected: id === context.selected,
          hit: rectPath(i * 30, 0, 24, 24),
          focus: rectPath(i * 30, 0, 24, 24),
        })),
      },
    };
  }
}

define('innocities-tiny', TinyWidget);

/** The first one in a piece of page. */
export async function showTiny(html = '<innocities-tiny></innocities-tiny>'): Promise<TinyWidget> {
  const widget = await show(html);
  if (!(widget instanceof TinyWidget)) throw new Error(`no tiny widget in ${html}`);
  return widget;
}
