/** The rules of content-management systems, as they treat markup on saving. */
import { readFileSync } from 'node:fs';
import { parseFragment, serialize } from 'parse5';

/** Takes away tags that are not allowed, but not what is inside them, and attributes likewise. */
function filter(html, isTag, isAttribute) {
  const clean = (parent) => {
    parent.childNodes = parent.childNodes.flatMap((node) => {
      if (node.nodeName === '#comment') return [];
      if (!node.tagName) return [node];
      clean(node);
      if (!isTag(node.tagName)) {
        node.childNodes.forEach((child) => (child.parentNode = parent));
        return node.childNodes;
      }
      node.attrs = node.attrs.filter(({ name }) => isAttribute(node.tagName, name));
      return [node];
    });
  };
  const fragment = parseFragment(html);
  clean(fragment);
  return serialize(fragment);
}

const wordpress = JSON.parse(readFileSync(new URL('wordpress-6.1.json', import.meta.url), 'utf8'));

/**
 * `wp_kses_post` of WordPress 6.1 with its own list of tags and attributes: what it does to a post of
 * an author without `unfiltered_html`. `data-*` stands for names of letters, digits and underscores.
 */
export const ksesPost = (html) =>
  filter(
    html,
    (tag) => Boolean(wordpress[tag]),
    (tag, name) =>
      Boolean(wordpress[tag][name]) ||
      (Boolean(wordpress[tag]['data-*']) && /^data(-[a-z0-9_]+)+$/.test(name)),
  );

/** `allowed_html` of the text format Basic HTML, as the standard profile of Drupal 11 installs it. */
const BASIC_HTML =
  '<br> <p> <h2 id> <h3 id> <h4 id> <h5 id> <h6 id> <cite> <dl> <dt> <dd> <a hreflang href> ' +
  '<blockquote cite> <ul type> <ol start type> <strong> <em> <code> <li> ' +
  '<img src alt data-entity-uuid data-entity-type height width data-caption data-align>';

const basic = new Map(
  [...BASIC_HTML.matchAll(/<([^>]+)>/g)].map(([, words]) => {
    const [tag, ...attributes] = words.split(' ');
    return [tag, attributes];
  }),
);

/** `filter_html`: `lang` and `dir` are allowed everywhere. */
export const drupalBasic = (html) =>
  filter(
    html,
    (tag) => basic.has(tag),
    (tag, name) => ['lang', 'dir', ...basic.get(tag)].includes(name),
  );

/** Full HTML has no `filter_html`; its other filters change images and captions of images only. */
export const drupalFull = (html) => html;
