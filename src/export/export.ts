import type { MeasureText, Paint } from '../charts/scene.js';
import type { FileKind, WidgetHost } from '../element/widget-host.js';
import type { ViewModel } from '../element/view-model.js';
import { tableCsv } from './csv.js';
import { composePicture, describePicture } from './picture.js';
import { sceneCanvas } from './scene-canvas.js';
import { sceneSvg, type Palette } from './scene-svg.js';

/** Twice the size on screen, so that the picture is sharp in print. */
const SCALE = 2;

/** Draws with the colours as they are now on the element, the page's own tokens and scheme resolved. */
function withPalette<T>(host: HTMLElement, draw: (palette: Palette) => T): T {
  const probe = document.createElement('span');
  // As the picture does: in forced colours all shares would come out in the colour of text.
  probe.style.setProperty('forced-color-adjust', 'none');
  host.shadowRoot?.append(probe);
  const colours = new Map<Paint, string>();
  try {
    return draw((paint) => {
      let colour = colours.get(paint);
      if (colour === undefined) {
        probe.style.setProperty('color', `var(--_${paint})`);
        colour = getComputedStyle(probe).color;
        colours.set(paint, colour);
      }
      return colour;
    });
  } finally {
    probe.remove();
  }
}

function measureIn(family: string): MeasureText {
  const context = document.createElement('canvas').getContext('2d');
  return (value, size, weight = 400) => {
    if (!context) return value.length * size * 0.56;
    context.font = `${weight} ${size}px ${family}`;
    return context.measureText(value).width;
  };
}

const familyOf = (host: HTMLElement): string => getComputedStyle(host).fontFamily || 'sans-serif';

/** A file holds what a reader could open, such as the notes. */
async function viewOf(widget: WidgetHost): Promise<ViewModel> {
  await Promise.all(widget.later().map((each) => each?.load() ?? Promise.resolve()));
  widget.near = true;
  widget.requestUpdate();
  // Never put on a page, it never draws.
  if (widget.isConnected) await widget.updateComplete;
  const { viewModel } = widget;
  if (!viewModel?.graphic) throw new Error(`<${widget.localName}> shows no figures to export.`);
  return viewModel;
}

export async function pictureSvg(widget: WidgetHost): Promise<string> {
  const view = await viewOf(widget);
  const family = familyOf(widget);
  return withPalette(widget, (palette) =>
    sceneSvg(composePicture(view, measureIn(family)), {
      title: [view.heading.title, view.heading.scope].filter(Boolean).join(', '),
      description: describePicture(view),
      family,
      language: widget.language,
      palette,
    }),
  );
}

export const widgetCsv = async (widget: WidgetHost): Promise<string> =>
  tableCsv(await viewOf(widget), widget.language);

async function picturePng(host: WidgetHost): Promise<Blob> {
  const view = await viewOf(host);
  const family = familyOf(host);
  const canvas = withPalette(host, (palette) =>
    sceneCanvas(composePicture(view, measureIn(family)), { family, palette, scale: SCALE }),
  );
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('The browser made no picture.'));
    }, 'image/png');
  });
}

export async function fileBlob(kind: FileKind, widget: WidgetHost): Promise<Blob> {
  switch (kind) {
    case 'png':
      return picturePng(widget);
    case 'svg':
      return new Blob([await pictureSvg(widget)], { type: 'image/svg+xml' });
    case 'csv':
      return new Blob([await widgetCsv(widget)], { type: 'text/csv;charset=utf-8' });
  }
  throw new Error(`There is no file "${String(kind)}": use png, svg or csv.`);
}

/** Hands a file to the reader. A blob, since `data:` downloads fail in frames. */
export function saveFile(blob: Blob, name: string, kind: FileKind): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = `${name}.${kind}`;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
