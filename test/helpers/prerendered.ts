/** What a server sends, read by the browser's own parser. */
import type { WidgetTag } from '../../src/widgets/registry.js';

/** A widget with its shadow root, not yet on the page, where no script has touched it. */
export async function prerendered<W extends HTMLElement>(tag: WidgetTag, query = ''): Promise<W> {
  const frame = document.createElement('iframe');
  frame.src = `/prerendered/${tag.replace('innocities-', '')}.html?${query}`;
  document.body.append(frame);
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve);
  });
  const widget = frame.contentDocument!.querySelector<W>(tag)!;
  document.adoptNode(widget);
  frame.remove();
  if (!widget.shadowRoot) throw new Error('no declarative shadow root');
  return widget;
}

/** Waits for the style sheets that stand in a shadow root. */
export async function styled(widget: HTMLElement): Promise<void> {
  const links = [...widget.shadowRoot!.querySelectorAll('link')];
  await Promise.all(
    links.map(async (link) => {
      if (!link.sheet) {
        await new Promise((resolve) => {
          link.addEventListener('load', resolve);
        });
      }
    }),
  );
}
