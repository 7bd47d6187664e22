/** The source of a page as a browser's parser understands it, with the place of every element. */
import { parse, parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { Place } from './types.js';

/** How an element stands in the page, where that is not simply in its body. */
export type Inert = 'template' | 'noscript';

export interface Item {
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly parent: Item | undefined;
  readonly node: Tree.Element;
  readonly inert: Inert | undefined;
  /** The order in the source. */
  readonly offset: number;
  readonly place: Place;
  /** `<tag />`, which HTML reads as `<tag>`. */
  readonly selfClosing: boolean;
  /** Whether the source closes it, rather than something else that begins or ends. */
  readonly closed: boolean;
}

export interface ParsedPage {
  readonly items: readonly Item[];
  /** Texts that a reader sees, with what looks like tags in them. */
  readonly texts: readonly { readonly text: string; readonly place: Place }[];
  /** A whole page, rather than a piece of one. */
  readonly whole: boolean;
}

/** Longer start tags are cut in what the reader is shown. */
const SHOWN = 90;

export function parsePage(html: string): ParsedPage {
  const items: Item[] = [];
  const texts: { text: string; place: Place }[] = [];
  // Where a piece that was parsed by itself begins in the page.
  interface Base {
    readonly source: string;
    readonly offset: number;
    readonly line: number;
    readonly column: number;
  }

  const placeOf = (base: Base, offset: number, line: number, column: number, length: number) => {
    const tag = base.source.slice(offset, offset + length).replace(/\s+/g, ' ');
    return {
      line: base.line + line - 1,
      column: line === 1 ? base.column + column - 1 : column,
      tag: tag.length > SHOWN ? `${tag.slice(0, SHOWN)}…` : tag,
    };
  };

  const visit = (
    node: Tree.ParentNode,
    parent: Item | undefined,
    inert: Inert | undefined,
    base: Base,
  ): void => {
    for (const child of node.childNodes) {
      if (child.nodeName === '#text' && 'value' in child) {
        const at = child.sourceCodeLocation;
        if (at && parent?.tag === 'noscript' && !inert) {
          const source = child.value;
          const inner = { source, offset: 0, line: at.startLine, column: at.startCol };
          const fragment = parseFragment(source, PARSER_WITHOUT_SCRIPTS);
          visit(fragment, parent, 'noscript', {
            ...inner,
            offset: base.offset + at.startOffset,
          });
        } else if (at && !inert && !UNSEEN.has(parent?.tag ?? '')) {
          texts.push({
            text: child.value,
            place: placeOf(base, at.startOffset, at.startLine, at.startCol, SHOWN),
          });
        }
        continue;
      }
      if (!('tagName' in child)) continue;
      const at = child.sourceCodeLocation;
      const start = at?.startTag ?? at;
      // Elements that the parser adds by itself, such as html, stand nowhere.
      const item: Item = {
        tag: child.tagName,
        attributes: new Map(child.attrs.map(({ name, value }) => [name, value])),
        parent,
        node: child,
        inert,
        offset: base.offset + (start?.startOffset ?? 0),
        place: start
          ? placeOf(
              base,
              start.startOffset,
              start.startLine,
              start.startCol,
              start.endOffset - start.startOffset,
            )
          : { line: 1, column: 1, tag: '' },
        selfClosing: start
          ? base.source.slice(start.startOffset, start.endOffset).endsWith('/>')
          : false,
        closed: Boolean(at?.endTag),
      };
      items.push(item);
      if ('content' in child) {
        const live = item.attributes.has('shadowrootmode');
        visit(child.content, item, inert ?? (live ? undefined : 'template'), base);
      }
      visit(child, item, inert, base);
    }
  };

  const base = { source: html, offset: 0, line: 1, column: 1 };
  visit(parse(html, { sourceCodeLocationInfo: true }), undefined, undefined, base);
  return { items, texts, whole: /<!doctype|<html[\s>]|<head[\s>]|<body[\s>]/i.test(html) };
}

const PARSER_WITHOUT_SCRIPTS = { sourceCodeLocationInfo: true, scriptingEnabled: false };

/** What is in these is no text to a reader. */
const UNSEEN = new Set(['script', 'style', 'title', 'noscript', 'textarea', 'template']);

/** The items inside another one. */
export const inside = (items: readonly Item[], outer: Item): readonly Item[] =>
  items.filter((item) => ancestors(item).includes(outer));

export function ancestors(item: Item): readonly Item[] {
  const found: Item[] = [];
  for (let each = item.parent; each; each = each.parent) found.push(each);
  return found;
}

/** The text of an element with everything in it, its spaces made one. */
export function textOf(node: Tree.Node): string {
  const parts: string[] = [];
  const collect = (each: Tree.Node): void => {
    if (each.nodeName === '#text' && 'value' in each) parts.push(each.value);
    else if ('childNodes' in each) {
      for (const child of each.childNodes) collect(child);
      parts.push(' ');
    }
  };
  collect(node);
  return parts.join('').replace(/\s+/g, ' ').trim();
}
