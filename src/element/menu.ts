import { resolvePlace } from '../data/select.js';
import { fileStem } from '../embed/file-name.js';
import type { FileKind, WidgetHost } from './widget-host.js';

interface Watch {
  readonly box: Element;
  readonly end: AbortController;
}

const watches = new WeakMap<WidgetHost, Watch>();

/**
 * Closes the menu of files on Esc, on a click elsewhere, and when the focus goes on by key. Not as soon as
 * the pointer is down: what stands below would move away from under it, and the click would hit nothing.
 */
export function watchMenu(widget: WidgetHost): void {
  const watch = watches.get(widget);
  const box = widget.menuOpen ? widget.renderRoot.querySelector<HTMLElement>('.download') : null;
  // The toolbar may have gone and come back with another box.
  if (watch?.box === box) return;
  watch?.end.abort();
  watches.delete(widget);
  if (!box) return;
  const controller = new AbortController();
  const { signal } = controller;
  const close = (): void => {
    widget.menuOpen = false;
  };
  watches.set(widget, { box, end: controller });
  let pressed = false;
  const press = ({ type }: Event): void => {
    pressed = type === 'pointerdown';
  };
  for (const type of ['pointerdown', 'pointerup', 'pointercancel']) {
    document.addEventListener(type, press, { capture: true, signal });
  }
  document.addEventListener(
    'click',
    (event) => {
      if (!event.composedPath().includes(box)) close();
    },
    { capture: true, signal },
  );
  box.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      close();
      box.querySelector('button')?.focus();
    },
    { signal },
  );
  box.addEventListener(
    'focusout',
    ({ relatedTarget }) => {
      if (!pressed && relatedTarget && !box.contains(relatedTarget as Node)) close();
    },
    { signal },
  );
}

/** By what is on show: a member's name, or a wrong one, is not. */
function nameOf({ localName, language, city, measure, compare, sort }: WidgetHost): string {
  const compared = compare === 'none' ? null : compare;
  return fileStem(localName, [resolvePlace(city), measure, compared, sort], language);
}

export async function save(widget: WidgetHost, kind: FileKind): Promise<void> {
  widget.downloadFailed = false;
  try {
    const { saveFile } = await import('../export/export.js');
    saveFile(await widget.toBlob(kind), nameOf(widget), kind);
  } catch (error) {
    widget.downloadFailed = true;
    widget.report('internal', `the ${kind} file could not be made: ${String(error)}`);
  }
  widget.menuOpen = false;
}
