/** Where things stand: clipped, overlapping, too small. */
import { isSeen, part, textOf, type Widget } from './widget.js';

interface TextBox {
  readonly text: string;
  readonly box: DOMRect;
}

const label = ({ text, box }: TextBox): string =>
  `"${text}" at ${box.left.toFixed(1)}..${box.right.toFixed(1)} x ` +
  `${box.top.toFixed(1)}..${box.bottom.toFixed(1)}`;

const svgTexts = (widget: Widget): SVGTextElement[] =>
  [...(part(widget, 'graphic')?.querySelectorAll('text') ?? [])].filter((each) => textOf(each));

/** The letters without the air above and below that a line of text has. */
function lettersOf(element: SVGTextElement): DOMRect {
  // Not the bounding rectangle: Firefox adds a pixel on all sides.
  const { x, y, width, height } = element.getBBox();
  const { a, d, e, f } = element.getScreenCTM()!;
  return new DOMRect(x * a + e, (y + height * 0.2) * d + f, width * a, height * d * 0.6);
}

const textBoxes = (widget: Widget): TextBox[] =>
  svgTexts(widget).map((each) => ({ text: textOf(each), box: lettersOf(each) }));

/** Texts of the picture that reach out of it. */
export function clippedTexts(widget: Widget, slack = 1): string[] {
  const frame = part(widget, 'graphic')?.getBoundingClientRect();
  if (!frame) return [];
  return textBoxes(widget)
    .filter(
      ({ box }) =>
        box.left < frame.left - slack ||
        box.right > frame.right + slack ||
        box.top < frame.top - slack ||
        box.bottom > frame.bottom + slack,
    )
    .map((each) => `${label(each)} leaves ${frame.left.toFixed(0)}..${frame.right.toFixed(0)}`);
}

/** Pairs of texts of the picture that stand on each other. */
export function overlappingTexts(widget: Widget, slack = 0.5): string[] {
  const boxes = textBoxes(widget);
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter(
        ({ box: b }) =>
          a.box.left < b.right - slack &&
          b.left < a.box.right - slack &&
          a.box.top < b.bottom - slack &&
          b.top < a.box.bottom - slack,
      )
      .map((b) => `${label(a)} on ${label(b)}`),
  );
}

/** Elements wider than their place: they reach out of the widget, or are cut off. */
export function overflowing(widget: Widget): string[] {
  const { left, right } = widget.getBoundingClientRect();
  return [...widget.shadowRoot!.querySelectorAll<HTMLElement>('*')]
    .filter((each) => isSeen(each) && !each.parentElement?.closest('.scroll, svg'))
    .filter((each) => {
      const box = each.getBoundingClientRect();
      if (box.width === 0) return false;
      const cut =
        getComputedStyle(each).overflowX === 'hidden' && each.scrollWidth > each.clientWidth;
      return box.left < left - 1 || box.right > right + 1 || (cut && each.localName !== 'svg');
    })
    .map((each) => `<${each.localName} class="${each.getAttribute('class') ?? ''}">`);
}

/** A table that must be scrolled: its last numbers are cut off. */
export const cutTables = (widget: Widget): string[] =>
  [...widget.shadowRoot!.querySelectorAll('.scroll')]
    .filter((box) => box.scrollWidth > box.clientWidth)
    .map((box) => `${String(box.scrollWidth)} in ${String(box.clientWidth)} px`);

/** Text smaller than `least` CSS pixels, in the picture and round it. */
export function smallTexts(widget: Widget, least: number): string[] {
  const ownText = (each: Element): string =>
    [...each.childNodes]
      .filter((node) => node.nodeType === Node.TEXT_NODE)
      .map((node) => node.textContent!.trim())
      .join('');
  return [...widget.shadowRoot!.querySelectorAll('*')]
    .filter((each) => ownText(each) && isSeen(each))
    .flatMap((each) => {
      const size = parseFloat(getComputedStyle(each).fontSize);
      const zoom = each instanceof SVGTextElement ? (each.getScreenCTM()?.a ?? 1) : 1;
      return size * zoom < least - 0.05
        ? [`"${ownText(each)}" ${(size * zoom).toFixed(1)} px`]
        : [];
    });
}

const CONTROLS = 'button, select, input, a[href], summary, .hit';

/** Things to press that are smaller than 24 px; a box in a label is as large as the label. */
export const smallTargets = (widget: Widget): string[] =>
  [...widget.shadowRoot!.querySelectorAll(CONTROLS)]
    .filter((each) => isSeen(each))
    .map((each) => each.closest('label') ?? each)
    .flatMap((each) => {
      const { width, height } = each.getBoundingClientRect();
      const name = each.parentElement?.getAttribute('aria-label') ?? textOf(each);
      return Math.min(width, height) < 23.95
        ? [`${name}: ${width.toFixed(1)} x ${height.toFixed(1)}`]
        : [];
    });
