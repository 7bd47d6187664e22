/**
 * Lit finds its way about what a server wrote by comments, five for a text of a picture: more bytes and
 * nodes than the picture itself. They follow from the marks, so the server leaves them out, and the page
 * puts them back before it takes the picture over.
 */
import { digestForTemplateResult } from '@lit-labs/ssr-client';
import { markTemplate } from '../element/scene-template.js';
import type { Mark } from '../charts/scene.js';

/** A picture from its group of marks to its end; the comments after the group stay. */
const PICTURE = /(<g class="marks"[^>]*>)([^]*?)(<\/g>(?:(?!<\/g>)[^])*?<\/svg>)/g;
/** The table before the script: it is not taken over. */
const TABLE = /<details class="still">[^]*?<\/details>/g;
const COMMENT = /<!--[^]*?-->/g;
const SPACE = /[ \n]+/g;
/** Between two tags of pictures and tables no space is seen. */
const BETWEEN = />[ \n]+</g;
const IN_TAG = /<[a-z][^>]*>/g;

const dense = (html: string): string => html.replace(COMMENT, '').replace(BETWEEN, '><');

/** The markup with nothing in it that a browser does not need for the first picture. */
export const squeeze = (html: string): string =>
  html
    .replace(PICTURE, (_, open: string, marks: string, rest: string) => open + dense(marks) + rest)
    .replace(TABLE, dense)
    .replace(SPACE, ' ')
    .replace(IN_TAG, (tag) => tag.replace(/ (?=\/?>$)/, ''));

const digests = (
  [
    { type: 'path', d: '' },
    { type: 'text', x: 0, y: 0, text: '', size: 0 },
    { type: 'group', transform: { x: 0, y: 0, k: 1 }, marks: [] },
  ] satisfies Mark[]
).map(markTemplate);

function unsqueezeMarks(group: Element): void {
  const [path, text, inner] = digests.map(digestForTemplateResult);
  const digest: Record<string, string | undefined> = { path, text, g: inner };
  const comment = (data: string): Comment => group.ownerDocument.createComment(data);
  for (const mark of [...group.children]) {
    mark.before(comment(`lit-part ${String(digest[mark.localName])}`), comment('lit-node 0'));
    mark.after(comment('/lit-part'));
    if (mark.localName === 'g') unsqueezeMarks(mark);
    else if (mark.localName === 'text') {
      mark.prepend(comment('lit-part'));
      mark.append(comment('/lit-part'));
    }
  }
  group.prepend(comment('lit-part'));
  group.append(comment('/lit-part'));
}

/** Makes of what the server wrote what Lit expects; says whether the reader had opened the table. */
export function unsqueeze(root: ParentNode): boolean {
  root.querySelectorAll('.marks').forEach(unsqueezeMarks);
  let open = false;
  for (const table of root.querySelectorAll<HTMLDetailsElement>('details.still')) {
    open ||= table.open;
    // The comment that says with what template to go on in its place.
    const marker = table.previousSibling as Comment;
    marker.data = 'lit-part';
    table.remove();
  }
  return open;
}
