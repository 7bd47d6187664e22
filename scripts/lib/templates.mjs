/**
 * Lit's templates without the white space and comments that only a reader of the source needs: a
 * minifier of JavaScript must leave them alone, since they are inside a string.
 *
 * HTML keeps every space that may be seen. An expression may stand where text or attribute values
 * stand, and in style sheets where a declaration or a rule stands.
 */
import { transform } from 'esbuild';
import ts from 'typescript';
import { edited } from './edits.mjs';

/** Stands for an expression in the text of a template; nobody writes it. */
const HOLE = '\uE000';

const TAG = /(<!--[^]*?-->|<\/?[a-z](?:"[^"]*"|'[^']*'|[^"'>])*>)/i;

/** White space beside these is never seen: no style sheet of ours puts them into a line of text. */
const BLOCK =
  /^<\/?(caption|div|figure|li|ol|option|p|section|select|table|tbody|td|tfoot|th|thead|tr|ul)\b/;

const collapse = (text) => text.replace(/\s+/g, ' ');

/** One space between attributes; what stands in quotes stays. */
const tidyTag = (tag) =>
  tag
    .split(/("[^"]*"|'[^']*')/)
    .map((part, index) => (index % 2 === 0 ? collapse(part) : part))
    .join('')
    .replace(/ >$/, '>')
    // After a value without quotes the slash would belong to the value.
    .replace(/(["']) \/>$/, '$1/>');

/** `drawing`: the template stands inside an svg element. */
export function minifyHtml(html, drawing = false) {
  // Text and tags in turn.
  const parts = html.replace(/<!--[^]*?-->/g, '').split(TAG);
  let svg = drawing ? 1 : 0;
  let words = 0;
  return parts
    .map((part, index) => {
      if (index % 2 === 1) {
        const step = part.startsWith('</') ? -1 : part.endsWith('/>') ? 0 : 1;
        if (/^<\/?svg\b/.test(part)) svg += step;
        if (/^<\/?(text|title|desc)\b/.test(part)) words += step;
        return tidyTag(part);
      }
      if (svg > 0 && words === 0) return part.trim();
      const text = BLOCK.test(parts[index - 1]) ? part.trimStart() : part;
      return collapse(BLOCK.test(parts[index + 1]) ? text.trimEnd() : text);
    })
    .join('');
}

/** An at-rule may stand where a declaration or a rule does. */
export async function minifyCss(css) {
  let holes = 0;
  const { code, warnings } = await transform(
    css.replaceAll(HOLE, () => `@hole-${holes++};`),
    { charset: 'utf8', loader: 'css', minify: true },
  );
  if (warnings.length > 0) throw new Error(`css: ${warnings[0].text} in ${css}`);
  return code.trim().replace(/@hole-\d+;?/g, HOLE);
}

const minifiers = {
  css: minifyCss,
  html: (text) => minifyHtml(text),
  svg: (text) => minifyHtml(text, true),
};

/** The texts of a template around its expressions, as ranges of the source. */
function textsOf({ template }, source) {
  const literals = ts.isTemplateExpression(template)
    ? [template.head, ...template.templateSpans.map(({ literal }) => literal)]
    : [template];
  return literals.map((literal) => ({
    from: literal.getStart(source) + 1,
    to: literal.end - (source.text[literal.end - 1] === '`' ? 1 : 2),
  }));
}

/** TypeScript or JavaScript with shorter templates. */
export async function minifyTemplates(code) {
  if (!/\b(css|html|svg)`/.test(code)) return code;
  const source = ts.createSourceFile('source.ts', code, ts.ScriptTarget.Latest);
  const templates = [];
  const visit = (node) => {
    if (ts.isTaggedTemplateExpression(node) && Object.hasOwn(minifiers, node.tag.text ?? '')) {
      templates.push(node);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);

  const edits = [];
  for (const template of templates) {
    const ranges = textsOf(template, source);
    const long = ranges.map(({ from, to }) => code.slice(from, to)).join(HOLE);
    const short = await minifiers[template.tag.text](long);
    const texts = short.split(HOLE);
    // What is written with a backslash here is not what the browser reads.
    if (/[\\`]/.test(long + short) || texts.length !== ranges.length) {
      throw new Error(`this template cannot be minified: ${long}`);
    }
    ranges.forEach((range, index) => edits.push({ ...range, by: texts[index] }));
  }
  return edited(code, edits);
}
