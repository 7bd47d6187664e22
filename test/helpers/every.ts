/** Every widget of the registry, with everything it owes. */
import '../../src/define.js';
import { widgets, type WidgetTag } from '../../src/widgets/registry.js';

export function everyWidget(owes: (tag: WidgetTag) => void): void {
  for (const tag of Object.keys(widgets) as WidgetTag[]) {
    describe(`<${tag}>`, () => {
      owes(tag);
    });
  }
}
