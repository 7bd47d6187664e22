/**
 * Lit's decorators as the list that they stand for: `@property(options) name` becomes an entry of
 * `static properties`. Decorators cost a visitor 0.3 kB: a call for each, a helper in every module,
 * and Lit's code for both kinds of decorators.
 */
import ts from 'typescript';
import { edited } from './edits.mjs';

const MODULE = 'lit/decorators.js';

/** What Lit's own decorators give to `createProperty`. */
const options = {
  property: (given = '{}') => given,
  state: (given) => (given ? `{ ...${given}, state: true }` : '{ state: true }'),
};

function optionsOf({ expression }, source) {
  const name = ts.isCallExpression(expression) && expression.expression.getText(source);
  if (!Object.hasOwn(options, name)) throw new Error(`no such decorator: ${String(name)}`);
  return options[name](expression.arguments[0]?.getText(source));
}

/** TypeScript without decorators. */
export function listProperties(code) {
  if (!code.includes(MODULE)) return code;
  const source = ts.createSourceFile('source.ts', code, ts.ScriptTarget.Latest);
  const edits = [];
  const cut = (node) => edits.push({ from: node.getStart(source), to: node.end, by: '' });
  const visit = (node) => {
    if (ts.isImportDeclaration(node) && node.moduleSpecifier.text === MODULE) cut(node);
    if (ts.isClassLike(node)) {
      const list = node.members.flatMap((member) =>
        (ts.canHaveDecorators(member) ? (ts.getDecorators(member) ?? []) : []).map((decorator) => {
          cut(decorator);
          return `${member.name.getText(source)}: ${optionsOf(decorator, source)}`;
        }),
      );
      const insert = (at, by) => edits.push({ from: at, to: at, by });
      if (list.length > 0) {
        insert(node.members.pos, ` static properties = { ${list.join(', ')} };`);
        // As with decorators, the class knows its properties before it is defined as an element.
        insert(node.members.end, ' static { this.finalize(); }');
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return edited(code, edits);
}
