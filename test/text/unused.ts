import ts from 'typescript';

/** Where the texts lie, of which the program is to read every one. */
const MESSAGES = '/src/text/messages/en/';
/** The files that say which subjects there are. */
const INDEXES = [`${MESSAGES}index.ts`, `${MESSAGES}command-line.ts`];

/** What a file that reads messages has in it. Not asking the others saves most of the time; a text read there would be called unread. */
const SPEAKS = /\bt\b|messages/iu;

/**
 * The texts of the messages that no code reads, as `subject.key.key`. Reads are found by types, not by names: a property is read where
 * the compiler says that it is that property, under whatever name the object goes there. What is looked up by a key counts as
 * read for the keys it can be, and an object that is handed to code that knows no messages as read whole.
 */
export function unread(program: ts.Program): string[] {
  const checker = program.getTypeChecker();
  const texts = textsOf(program);
  const names = new Set([...texts.values()].flatMap((path) => path.split('.')));
  const read = new Set<ts.Node>();
  for (const file of program.getSourceFiles()) {
    if (file.isDeclarationFile || !SPEAKS.test(file.text)) continue;
    walk(file);
  }
  return [...texts].filter(([node]) => !isRead(node)).map(([, path]) => path);

  function walk(node: ts.Node): void {
    if (ts.isPropertyAccessExpression(node) && names.has(node.name.text)) {
      mark(checker.getSymbolAtLocation(node.name));
      readWhole(node);
    } else if (ts.isIdentifier(node) && isExpression(node)) readWhole(node);
    else if (ts.isElementAccessExpression(node)) lookUp(node);
    else if (ts.isObjectBindingPattern(node)) takeApart(node);
    ts.forEachChild(node, walk);
  }

  function mark(symbol: ts.Symbol | undefined): void {
    const found = symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    for (const declaration of found?.declarations ?? []) read.add(declaration);
  }

  /** An object of messages that is neither asked for a property nor only given another name. */
  function readWhole(node: ts.Expression): void {
    if (isAskedOrNamed(node)) return;
    const type = checker.getTypeAtLocation(node);
    const literal = literalOf(type);
    if (literal === undefined) return;
    const expected = checker.getContextualType(node);
    // What a function of no declared type returns keeps its type, and is looked at where the function is called.
    if (expected === undefined ? !isReturned(node) : literalOf(expected) !== literal) read.add(literal);
  }

  function lookUp(node: ts.ElementAccessExpression): void {
    const of = checker.getTypeAtLocation(node.expression);
    const key = checker.getTypeAtLocation(node.argumentExpression);
    const keys = key.isUnion() ? key.types : [key];
    for (const each of keys) {
      if (each.isStringLiteral() || each.isNumberLiteral()) mark(of.getProperty(String(each.value)));
      else for (const property of of.getProperties()) mark(property);
    }
  }

  function takeApart(pattern: ts.ObjectBindingPattern): void {
    const of = checker.getTypeAtLocation(pattern);
    for (const { dotDotDotToken, propertyName, name } of pattern.elements) {
      const key = propertyName ?? name;
      if (dotDotDotToken) for (const property of of.getProperties()) mark(property);
      else if (ts.isIdentifier(key)) mark(of.getProperty(key.text));
    }
  }

  /** A text is read where itself is, or something that holds it is read whole. */
  function isRead(node: ts.Node): boolean {
    if (read.has(node)) return true;
    for (let above = node.parent; !ts.isSourceFile(above); above = above.parent)
      if (ts.isObjectLiteralExpression(above) && read.has(above)) return true;
    return false;
  }
}

/** Every text, by the node that declares it: leaves of the object literals that the subjects are. */
function textsOf(program: ts.Program): Map<ts.Node, string> {
  const found = new Map<ts.Node, string>();
  const indexes = program.getSourceFiles().filter(({ fileName }) => INDEXES.some((name) => fileName.endsWith(name)));
  const subjects = new Set<string>();
  for (const index of indexes)
    index.forEachChild((node) => {
      if (ts.isExportDeclaration(node) && node.exportClause && ts.isNamedExports(node.exportClause))
        for (const { name } of node.exportClause.elements) subjects.add(name.text);
    });
  for (const file of program.getSourceFiles()) {
    if (!file.fileName.includes(MESSAGES)) continue;
    file.forEachChild((node) => {
      if (!ts.isVariableStatement(node)) return;
      for (const { name, initializer } of node.declarationList.declarations)
        if (initializer && ts.isIdentifier(name) && subjects.has(name.text)) leaves(initializer, name.text);
    });
  }
  return found;

  function leaves(value: ts.Expression, path: string): void {
    const object = bare(value);
    if (!ts.isObjectLiteralExpression(object)) return;
    for (const property of object.properties) {
      if (!property.name || !('text' in property.name)) continue;
      const at = `${path}.${property.name.text}`;
      const inner = ts.isPropertyAssignment(property) ? bare(property.initializer) : null;
      if (inner && ts.isObjectLiteralExpression(inner)) leaves(inner, at);
      else found.set(property, at);
    }
  }
}

const bare = (value: ts.Expression): ts.Expression =>
  ts.isSatisfiesExpression(value) ? bare(value.expression) : value;

/** The literal of the messages that a type was made of. */
function literalOf(type: ts.Type): ts.Node | undefined {
  return (type.getSymbol()?.declarations ?? []).find(
    (node) => ts.isObjectLiteralExpression(node) && node.getSourceFile().fileName.includes(MESSAGES),
  );
}

function isAskedOrNamed(node: ts.Expression): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return true;
  if (ts.isElementAccessExpression(parent)) return parent.expression === node;
  return ts.isVariableDeclaration(parent);
}

const isReturned = (node: ts.Expression): boolean =>
  ts.isReturnStatement(node.parent) || (ts.isArrowFunction(node.parent) && node.parent.body === node);

/** Not the name that something is given. */
const isExpression = (node: ts.Identifier): boolean => {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  return (
    (ts.isCallExpression(parent) && parent.arguments.includes(node)) ||
    ts.isSpreadAssignment(parent) ||
    ts.isConditionalExpression(parent) ||
    ts.isReturnStatement(parent) ||
    ts.isShorthandPropertyAssignment(parent) ||
    (ts.isArrowFunction(parent) && parent.body === node)
  );
};

/** Files do not change while tests run, and most of what a program reads is its libraries. */
const PARSED = new Map<string, ts.SourceFile | undefined>();

/** A program of these files. `planted`: texts of files that are to be read instead of what lies there. */
export function programOf(roots: readonly string[], planted: ReadonlyMap<string, string> = new Map()): ts.Program {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    strict: true,
    noEmit: true,
    types: ['node'],
  };
  const files = ts.createCompilerHost(options, true);
  const host = { ...files };
  host.readFile = (name) => planted.get(name) ?? files.readFile(name);
  host.fileExists = (name) => planted.has(name) || files.fileExists(name);
  // Folders of files that are only planted exist nowhere, and modules are not looked for where there is no folder.
  delete host.directoryExists;
  host.getSourceFile = (name, ...rest) => {
    const text = planted.get(name);
    if (text !== undefined) return ts.createSourceFile(name, text, options.target ?? ts.ScriptTarget.ESNext, true);
    const known = PARSED.get(name) ?? files.getSourceFile(name, ...rest);
    PARSED.set(name, known);
    return known;
  };
  return ts.createProgram(roots, options, host);
}
