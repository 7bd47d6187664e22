/**
 * What the analyzer reads, and three things it does not know of this library: tags are registered
 * with `define()` of src/element/define.ts, what is private is no one's business, and people import
 * the modules of dist/lib, not those of src.
 */
const isPublic = (member) => member.privacy !== 'private' && member.privacy !== 'protected';

const registeredTags = {
  name: 'registered-tags',
  analyzePhase({ ts, node, moduleDoc }) {
    if (!ts.isCallExpression(node) || node.expression.getText() !== 'define') return;
    const [tag, element] = node.arguments;
    if (!tag || !element || !ts.isStringLiteral(tag) || !ts.isIdentifier(element)) return;
    moduleDoc.exports = [
      ...(moduleDoc.exports ?? []),
      {
        kind: 'custom-element-definition',
        name: tag.text,
        declaration: { name: element.text, module: moduleDoc.path },
      },
    ];
  },
  packageLinkPhase({ customElementsManifest }) {
    const { modules } = customElementsManifest;
    // The analyzer takes the body of define() itself for a registration.
    for (const module of modules) {
      module.exports = module.exports?.filter(
        ({ kind, name }) => kind !== 'custom-element-definition' || name.includes('-'),
      );
    }
    const classes = modules.flatMap((module) =>
      (module.declarations ?? []).map((declaration) => ({ module, declaration })),
    );
    for (const definition of modules.flatMap((module) => module.exports ?? [])) {
      if (definition.kind !== 'custom-element-definition') continue;
      const found = classes.find((each) => each.declaration.name === definition.declaration.name);
      if (!found) throw new Error(`<${definition.name}> has no class in src/`);
      found.declaration.tagName = definition.name;
      found.declaration.customElement = true;
      definition.declaration.module = found.module.path;
    }
  },
};

/**
 * Attributes with a named type, such as `measure?: Measure`: the words of the type are what an embedder
 * may write, so they stand in the manifest instead of its name.
 */
const aliases = new Map();
const writtenOut = {
  name: 'written-out',
  analyzePhase({ ts, node, moduleDoc }) {
    if (ts.isTypeAliasDeclaration(node) && ts.isUnionTypeNode(node.type)) {
      aliases.set(`${moduleDoc.path} ${node.name.text}`, node.type.getText());
    }
    if (ts.isImportDeclaration(node)) {
      const from = node.moduleSpecifier.text.split('/').at(-1).replace(/\.js$/, '.ts');
      for (const { name } of node.importClause?.namedBindings?.elements ?? []) {
        aliases.set(`${moduleDoc.path} ${name.text}`, { from });
      }
    }
  },
  packageLinkPhase({ customElementsManifest }) {
    const paths = customElementsManifest.modules.map((module) => module.path);
    const home = (path, name) => {
      const own = aliases.get(`${path} ${name}`);
      if (typeof own !== 'object') return path;
      return paths.find((each) => each.endsWith(`/${own.from}`));
    };
    const written = (path, text) =>
      text.replace(/(?<!['\w-])[A-Z]\w*/g, (name) => {
        const source = home(path, name);
        const alias = aliases.get(`${source} ${name}`);
        return typeof alias === 'string' ? written(source, alias) : name;
      });
    for (const { path, declarations = [] } of customElementsManifest.modules) {
      for (const { type } of declarations.flatMap(({ attributes, members }) => [
        ...(attributes ?? []),
        ...(members ?? []),
      ])) {
        if (type) type.text = written(path, type.text);
      }
    }
  },
};

const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations = [] } of customElementsManifest.modules) {
      for (const declaration of declarations) {
        declaration.members = declaration.members?.filter(isPublic);
      }
    }
    // What is left are the elements, their bases and their events: not every helper function.
    customElementsManifest.modules = customElementsManifest.modules.filter(
      ({ declarations = [], exports = [] }) =>
        declarations.some(({ kind, customElement }) => kind === 'class' || customElement) ||
        exports.some(({ kind }) => kind === 'custom-element-definition'),
    );
  },
};

const publishedPaths = {
  name: 'published-paths',
  packageLinkPhase({ customElementsManifest }) {
    const published = (path) => path.replace(/^\/?src\//, 'dist/lib/').replace(/\.ts$/, '.js');
    JSON.stringify(customElementsManifest, function replace(key, value) {
      if (typeof value === 'string' && (key === 'path' || key === 'module')) {
        this[key] = published(value);
      }
      return value;
    });
  },
};

export default {
  // What src/lit has, nobody but the widgets sees; hydration ships as a bundle, not as a module.
  globs: ['src/**/*.ts', '!src/lit/**', '!src/prerender/hydrate.ts'],
  litelement: true,
  // It would put into package.json where it supposes the manifest; the build writes that into dist/.
  packagejson: false,
  quiet: true,
  // The analyzer finds files in the order in which the disk answers.
  overrideModuleCreation: ({ ts, globs }) =>
    globs
      .toSorted()
      .map((file) =>
        ts.createSourceFile(file, ts.sys.readFile(file), ts.ScriptTarget.ES2022, true),
      ),
  plugins: [registeredTags, writtenOut, publicOnly, publishedPaths],
};
