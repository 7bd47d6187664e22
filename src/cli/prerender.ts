/**
 * Widgets without a browser: the same elements, view models and templates, run in Node. Makes static
 * HTML with a declarative shadow root, and the files of a picture.
 */
import { render, type RenderInfo } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import type { MeasureText, Paint } from '../charts/scene.js';
import { everything } from '../data/lazy.js';
import { attributesHtml, escapeHtml, fallbackHtml } from '../embed/markup.js';
import { version } from '../element/define.js';
import type { ViewModel } from '../element/view-model.js';
import { tableCsv } from '../export/csv.js';
import { composePicture, describePicture } from '../export/picture.js';
import { sceneSvg } from '../export/scene-svg.js';
import type { Language } from '../i18n/languages.js';
import { css } from 'lit';
import { squeeze } from '../prerender/markers.js';
import { servedStyles } from '../prerender/served-styles.js';
import { interMeasure, prerenderMeasure } from '../prerender/measure.js';
import { onDemandStyles } from '../element/on-demand.styles.js';
import { prerenderStyles } from '../prerender/prerender.styles.js';
import { prerendering, prerenderWidths, type PrerenderResult } from '../prerender/prerendering.js';
import { prerenderTable } from '../prerender/table.js';
import { PRERENDERED, chosenOf } from '../prerender/take-over.js';
import { tokens } from '../theme/tokens.js';
import { widgets, type WidgetTag } from '../widgets/registry.js';

prerendering.table = prerenderTable;
// A server draws without waiting.
await everything();

export type Attributes = Readonly<Record<string, string | true>>;

export interface Prerendered {
  /** As in the tag, without `innocities-`. */
  readonly name: string;
  readonly attributes: Attributes;
  readonly language: Language;
}

/** The font of pictures that are made here; bundled, so that they look the same everywhere. */
const FAMILY = 'Inter';

/** The width of a picture for a page or a newspaper, as the widget is on a wide screen. */
const PICTURE_WIDTH = 800;

const tagOf = (name: string): WidgetTag => `innocities-${name}` as WidgetTag;

/** The class of a widget. Lit prepares it when its attributes are asked for; no registry does so here. */
function classOf(name: string) {
  const Widget = widgets[tagOf(name)];
  // Asking is what prepares it.
  if (Widget.observedAttributes.length === 0) throw new Error(`${name} has no attributes`);
  return Widget;
}

function create({ name, attributes }: Prerendered) {
  const widget = new (classOf(name))();
  for (const [attribute, value] of Object.entries(attributes)) {
    widget.attributeChangedCallback(attribute, null, value === true ? '' : value);
  }
  return widget;
}

/** We write the tag and the shadow root ourselves; slots need to hear that they stand in one. */
const inShadowRoot = { customElementHostStack: [{}] } as unknown as Partial<RenderInfo>;

function draw(
  widget: object,
  language: Language,
  widths: readonly number[],
  measure: MeasureText,
): PrerenderResult {
  const drawn = prerendering.draw?.(widget, { language, measure, widths });
  if (!drawn) throw new Error('This build does not prerender.');
  return drawn;
}

/** What the widget shows, laid out for one width. */
export function viewOf(wanted: Prerendered, width = PICTURE_WIDTH): ViewModel {
  const { view } = draw(create(wanted), wanted.language, [width], interMeasure);
  if (!view) throw new Error(`<${tagOf(wanted.name)}> shows no figures.`);
  return view;
}

/** What stands inside the tag for readers without the widget. */
export const fallbackOf = (wanted: Prerendered): string =>
  fallbackHtml(viewOf(wanted), wanted.language);

export interface HtmlOptions {
  /** The address of `widgets/<name>.css`; `inline` writes the rules out, which strict pages forbid. */
  readonly styles: string;
  /** Widths of the element that get a frame of their own, of `prerenderWidths`. */
  readonly widths?: readonly number[];
}

/**
 * The tag with a declarative shadow root. It paints without a script, under a strict policy; the bundle
 * `hydrate.js` takes its nodes over. Inside stands the table, for browsers and systems that know no
 * shadow roots.
 */
export function htmlOf(
  wanted: Prerendered,
  { styles, widths = [...prerenderWidths] }: HtmlOptions,
): string {
  const tag = tagOf(wanted.name);
  const widget = create(wanted);
  const shadow = squeeze(
    collectResultSync(
      render(draw(widget, wanted.language, widths, prerenderMeasure).drawn, inShadowRoot),
    ),
  );
  const attributes = attributesHtml({
    ...wanted.attributes,
    lang: wanted.language,
    [PRERENDERED]: [version, chosenOf(widget, wanted.language), ...widths].join(' '),
  });
  const sheet =
    styles === 'inline'
      ? `<style>${servedStyles(cssOf(wanted.name, widths), shadow)}</style>`
      : `<link rel="stylesheet" href="${escapeHtml(styles)}">`;
  return (
    `<${tag}${attributes}><template shadowrootmode="open">${sheet}${shadow}</template>\n` +
    `${fallbackOf(wanted)}\n</${tag}>\n`
  );
}

/** Every rule that the static page of a widget needs, whatever is chosen. */
export const cssOf = (name: string, widths: readonly number[] = prerenderWidths): string =>
  [...classOf(name).elementStyles, onDemandStyles({ css }), prerenderStyles(widths)]
    .map((style) => (style as { readonly cssText: string }).cssText)
    .join('\n')
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The picture as a self-contained file. */
export function svgOf(wanted: Prerendered, scheme: 'light' | 'dark', width?: number): string {
  const view = viewOf(wanted, width);
  return sceneSvg(composePicture(view, interMeasure), {
    title: [view.heading.title, view.heading.scope].filter(Boolean).join(', '),
    description: describePicture(view),
    family: FAMILY,
    language: wanted.language,
    palette: (paint: Paint) => tokens[paint][scheme],
  });
}

export const csvOf = (wanted: Prerendered): string => tableCsv(viewOf(wanted), wanted.language);

/** The words and figures of the view: what the widget says, without how it looks. */
export function jsonOf(wanted: Prerendered): string {
  const { heading, summary, table, source, footnotes, notes } = viewOf(wanted);
  return `${JSON.stringify({ heading, summary, table, source, footnotes, notes }, null, 2)}\n`;
}
