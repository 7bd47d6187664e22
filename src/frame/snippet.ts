/** The frame as text: what people paste, and what oEmbed answers. Pure: for the build and the builder. */
import { attributesHtml, escapeHtml } from '../embed/markup.js';

export interface FramedWidget {
  /** As in the tag, without `innocities-`. */
  readonly name: string;
  /** By attribute name; true is a flag, and what is empty is left out. */
  readonly attributes?: Readonly<Record<string, string | boolean | null | undefined>>;
  /** Where dist/ stands, with a slash at its end. */
  readonly base: string;
}

/** Until the page listens, or where it never does: enough for most, and the rest scrolls. */
export const FRAME_HEIGHT = 760;

/** The address of a frame: the options stand in its query. */
export function frameAddress({ name, attributes = {}, base }: FramedWidget): string {
  const query = new URLSearchParams();
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value) query.set(attribute, value === true ? '' : value);
  }
  const text = query.toString().replace(/=(?=&|$)/g, '');
  return `${base}embed/${name}.html${text && `?${text}`}`;
}

/** `title` says what the frame holds, for readers who hear it before they enter. */
export const frameHtml = ({
  title,
  language,
  height = FRAME_HEIGHT,
  ...widget
}: FramedWidget & {
  readonly title: string;
  /** The language of the title, where it may not be that of the page. */
  readonly language?: string;
  /** In CSS pixels, until the frame tells its own. */
  readonly height?: number;
}): string =>
  `<iframe class="innocities-frame" src="${escapeHtml(frameAddress(widget))}" ` +
  `title="${escapeHtml(title)}"${attributesHtml({ lang: language })} width="100%" ` +
  `height="${height}" loading="lazy" frameborder="0"></iframe>`;

/** Beside the frames of a page, once: gives them the height of what they show. */
export const resizeHtml = (base: string): string =>
  `<script src="${escapeHtml(base)}embed/resize.js" defer></script>`;
