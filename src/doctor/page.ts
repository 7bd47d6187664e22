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

export interface Text {
  readonly text: string;
  readonly place: Place;
  readonly parent: Item | undefined;
}

export interface ParsedPage {
  readonly items: readonly Item[];
  /** Texts that a reader sees, with what looks like tags in them. */
  readonly texts: readonly Text[];
  /** A whole page, rather than a piece of one. */
  readonly whole: boolean;
}

/** Longer start tags are cut in what the reader is shown. */
const SHOWN = 90;

export function parsePage(html: string): ParsedPage {
  const items: Item[] = [];
  const texts: Text[] = [];
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

  interface Step {
    readonly node: Tree.ChildNode;
    readonly parent: Item | undefined;
    readonly inert: Inert | undefined;
    readonly base: Base;
  }

  /** A list instead of a function that calls itself: pages can be nested without end. */
  const steps: Step[] = [];
  const enter = ({ childNodes }: Tree.ParentNode, rest: Omit<Step, 'node'>): void => {
    for (const node of [...childNodes].reverse()) steps.push({ node, ...rest });
  };

  const readText = (node: Tree.TextNode, { parent, inert, base }: Step): void => {
    const at = node.sourceCodeLocation;
    if (!at || inert) return;
    if (parent?.tag === 'noscript') {
      const inner = { source: node.value, line: at.startLine, column: at.startCol };
      enter(parseFragment(node.value, PARSER_WITHOUT_SCRIPTS), {
        parent,
        inert: 'noscript',
        base: { ...inner, offset: base.offset + at.startOffset },
      });
    } else if (!UNSEEN.has(parent?.tag ?? '')) {
      const place = placeOf(base, at.startOffset, at.startLine, at.startCol, SHOWN);
      texts.push({ text: node.value, place, parent });
    }
  };

  const readElement = (node: Tree.Element, { parent, inert, base }: Step): void => {
    const at = node.sourceCodeLocation;
    const start = at?.startTag ?? at;
    const length = start ? start.endOffset - start.startOffset : 0;
    // Elements that the parser adds by itself, such as html, stand nowhere.
    const item: Item = {
      tag: node.tagName,
      attributes: new Map(node.attrs.map(({ name, value }) => [name, value])),
      parent,
      node,
      inert,
      offset: base.offset + (start?.startOffset ?? 0),
      place: start
        ? placeOf(base, start.startOffset, start.startLine, start.startCol, length)
        : { line: 1, column: 1, tag: '' },
      selfClosing: start
        ? base.source.slice(start.startOffset, start.endOffset).endsWith('/>')
        : false,
      closed: Boolean(at?.endTag),
    };
    items.push(item);
    enter(node, { parent: item, inert, base });
    if ('content' in node) {
      const live = item.attributes.has('shadowrootmode');
      enter((node as Tree.Template).content, {
        parent: item,
        inert: inert ?? (live ? undefined : 'template'),
        base,
      });
    }
  };

  const base = { source: html, offset: 0, line: 1, column: 1 };
  enter(parse(html, { sourceCodeLocationInfo: true }), {
    parent: undefined,
    inert: undefined,
    base,
  });
  for (let step = steps.pop(); step; step = steps.pop()) {
    const { node } = step;
    if (node.nodeName === '#text' && 'value' in node) readText(node, step);
    else if ('tagName' in node) readElement(node, step);
  }
  return { items, texts, whole: /<!doctype|<html[\s>]|<head[\s>]|<body[\s>]/i.test(html) };
}

const PARSER_WITHOUT_SCRIPTS = { sourceCodeLocationInfo: true, scriptingEnabled: false };

/** What is in these is no text to a reader. */
const UNSEEN = new Set(['script', 'style', 'title', 'noscript', 'textarea', 'template']);

const CODE = new Set(['code', 'pre', 'kbd', 'samp']);

/** Whether a text is shown as code, as in a manual. */
export const isCode = ({ parent }: Text): boolean =>
  parent !== undefined && [parent, ...ancestors(parent)].some(({ tag }) => CODE.has(tag));

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
  const left: (Tree.Node | ' ')[] = [node];
  for (let each = left.pop(); each; each = left.pop()) {
    if (each === ' ') parts.push(each);
    else if (each.nodeName === '#text' && 'value' in each) parts.push(each.value);
    else if ('childNodes' in each) left.push(' ', ...[...each.childNodes].reverse());
  }
  return parts.join('').replace(/\s+/g, ' ').trim();
}
