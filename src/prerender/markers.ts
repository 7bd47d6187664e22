/**
 * Lit finds its way about what a server wrote by comments: more bytes and nodes than a picture itself.
 * They follow from what is drawn, so the server leaves them out within pictures and shortens the others,
 * and the page puts them back before it takes the markup over.
 */
import { digestForTemplateResult } from '@lit-labs/ssr-client';
import type { TemplateResult } from 'lit';
import { isTemplateResult } from 'lit/directive-helpers.js';
import { squeezePicture, unsqueezePicture } from './pictures.js';

/** A picture from its group of marks to its end; the comments after the group stay. */
const PICTURE = /(<g class="marks"[^>]*>)([^]*?)(<\/g>(?:(?!<\/g>)[^])*?<\/svg>)/g;
/** The table before the script: it is not taken over. */
const TABLE = /<details class="static">[^]*?<\/details>/g;
const COMMENT = /<!--[^]*?-->/g;
/** Comments of Lit with nothing in between. */
const RUN = /(?:<!--(?:\/?lit-part[^>]*|lit-node \d+)-->)+/g;
const SPACE = /[ \n]+/g;
/** Between two tags of pictures and tables no space is seen. */
const BETWEEN = />[ \n]+</g;
const IN_TAG = /<[a-z][^>]*>/g;

/** What a table means without being told. */
const EMPTY = / class=""|<\/(?:t[dhr]|thead|tbody|li)>/g;

const tidy = (tag: string): string => tag.replace(SPACE, ' ').replace(/ (?=\/?>$)/, '');

const dense = (html: string): string => html.replace(COMMENT, '').replace(BETWEEN, '><');

/** A sign for each: the end of a part, its start, its start with a template, a node by its number. */
const shorten = (run: string): string =>
  run
    .replaceAll('<!--/lit-part-->', ']')
    .replaceAll('<!--lit-part-->', '[')
    .replace(/<!--lit-part [^>]*-->/g, '{')
    .replace(/<!--lit-node (\d+)-->/g, '$1');

/** The markup with nothing in it that a browser does not need for the first picture. */
export function squeeze(html: string): string {
  let pictures = 0;
  return html
    .replace(PICTURE, (_, open: string, marks: string, rest: string) => {
      const name = `outline-${(pictures += 1)}`;
      return open + squeezePicture(dense(marks).replace(IN_TAG, tidy), name) + rest;
    })
    .replace(TABLE, (table) => dense(table).replace(EMPTY, ''))
    .replace(RUN, (run) => `<!--${shorten(run)}-->`)
    .replace(SPACE, ' ')
    .replace(IN_TAG, tidy);
}

/** By what Lit tells templates apart, in the order of the page. */
function* digestsOf(drawn: unknown): Generator<string> {
  if (Array.isArray(drawn)) for (const each of drawn) yield* digestsOf(each);
  else if (isTemplateResult(drawn)) {
    yield digestForTemplateResult(drawn as TemplateResult);
    yield* digestsOf(drawn.values);
  }
}

const comment = (data: string): Comment => document.createComment(data);

function unsqueezeMarks(group: Element): void {
  for (const mark of [...group.children]) {
    mark.before(comment('{0'));
    mark.after(comment(']'));
    if (mark.localName === 'g') unsqueezeMarks(mark);
    else if (mark.localName === 'text') {
      mark.prepend(comment('['));
      mark.append(comment(']'));
    }
  }
  group.prepend(comment('['));
  group.append(comment(']'));
}

function lengthen(root: Node, drawn: unknown): void {
  const digests = digestsOf(drawn);
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  const runs: Comment[] = [];
  while (walker.nextNode()) runs.push(walker.currentNode as Comment);
  for (const run of runs) {
    const signs = run.data.match(/[[\]{]|\d+/g);
    if (!signs) continue;
    const whole = signs.map((sign) => {
      if (sign === '{') return `lit-part ${String(digests.next().value)}`;
      return sign === '[' ? 'lit-part' : sign === ']' ? '/lit-part' : `lit-node ${sign}`;
    });
    run.replaceWith(...whole.map(comment));
  }
}

/** Makes of what the server wrote what Lit expects; says whether the reader had opened the table. */
export function unsqueeze(root: ParentNode & Node, drawn: unknown): boolean {
  for (const marks of root.querySelectorAll('.marks')) {
    unsqueezePicture(marks);
    unsqueezeMarks(marks);
  }
  let open = false;
  for (const table of root.querySelectorAll<HTMLDetailsElement>('details.static')) {
    open ||= table.open;
    // The sign of the template that does not go on in its place.
    const run = table.previousSibling as Comment;
    run.data = run.data.replace(/\{$/, '[');
    table.remove();
  }
  lengthen(root, drawn);
  return open;
}
