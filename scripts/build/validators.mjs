import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { bundle, common } from './bundle.mjs';
import { BuildProblem, root } from './project.mjs';
import { takeApart } from './shapes.mjs';

const standaloneCode = createRequire(import.meta.url)('ajv/dist/standalone/index.js').default;

/** What the program writes is published as a schema, but nothing reads it back: it needs no validator. */
const WRITTEN_ONLY = new Set([
  'agreement',
  'check',
  'checklist-result',
  'findings',
  'gaps',
  'resolved-framework',
  'saturation',
  'suggestions',
  'tables',
  'uncertainty',
  'verify',
  'whatif',
]);

const VALIDATOR_TYPES = `import type { ErrorObject } from 'ajv';

/** Whether the value has the shape of this format; what is wrong stands in \`errors\` until the next call. */
declare const validate: { (value: unknown): boolean; errors?: ErrorObject[] | null };
export default validate;
`;

const schemasTypes = (names) => `export type SchemaName = ${names.map((name) => `'${name}'`).join(' | ')};

/** The published JSON Schemas by name. */
declare const schemas: Readonly<Record<SchemaName, Readonly<Record<string, unknown>>>>;
export default schemas;
`;

/**
 * Writes dist/validators/<name>.js: compiling a schema at run time would cost every start about 100 ms. All are made of
 * one module, since they have most of their parts in common.
 */
export async function buildValidators(stage, schemas) {
  const folder = join(stage, 'validators');
  mkdirSync(folder);
  const read = Object.fromEntries(Object.entries(schemas).filter(([name]) => !WRITTEN_ONLY.has(name)));
  writeFileSync(join(folder, 'all.js'), await compile(stage, read));
  for (const name of Object.keys(read)) {
    writeFileSync(join(folder, `${name}.js`), `export { ${camel(name)} as default } from './all.js';\n`);
    writeFileSync(join(folder, `${name}.d.ts`), VALIDATOR_TYPES);
  }
  writeFileSync(join(folder, 'schemas.js'), schemasCode(read));
  writeFileSync(join(folder, 'schemas.d.ts'), schemasTypes(Object.keys(read)));
}

const camel = (name) => name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());

/** Schemas are needed only to explain an error: until then they are text, which costs a start next to nothing. */
function schemasCode(schemas) {
  const getters = Object.entries(schemas).map(([name, schema]) => {
    const text = JSON.stringify(JSON.stringify(schema));
    return `get ${JSON.stringify(name)}() { return read[${JSON.stringify(name)}] ??= JSON.parse(${text}); }`;
  });
  return `const read = {};\nexport default {\n${getters.join(',\n')}\n};\n`;
}

async function compile(stage, schemas) {
  const ajv = new Ajv({
    strict: true,
    allErrors: true,
    ownProperties: true,
    allowUnionTypes: true,
    inlineRefs: false,
    messages: false, // ours are made of keyword and parameters, in two languages
    // Lengths count UTF-16 units, as our limits do; counting code points walks every text once more.
    unicode: false,
    logger: false, // says that `unicode` is deprecated, and nothing else: strict mode throws
    code: { esm: true, source: true, lines: false, optimize: 2 },
  });
  const { roots, shapes, uses } = takeApart(schemas);
  for (const [id, shape] of Object.entries(shapes)) ajv.addSchema(shape, id);
  // Not a bare reference: ajv would resolve that, and the place of the use would be lost.
  for (const [id, { shape }] of Object.entries(uses)) ajv.addSchema({ allOf: [{ $ref: shape }] }, id);
  for (const [name, root] of Object.entries(roots)) ajv.addSchema(root, name);
  const exported = Object.fromEntries(Object.keys(roots).map((name) => [camel(name), name]));
  for (const id of [...Object.keys(roots), ...Object.keys(shapes)]) direct(ajv, id, uses);
  const source = standaloneCode(ajv, exported);
  // Standalone code may require parts of ajv's runtime: bundled, so that this is seen.
  const bundled = await bundle({
    ...common(stage),
    stdin: { contents: `${source}\n${AT}`, resolveDir: root, loader: 'js' },
    minify: true,
    metafile: true,
    write: false,
  });
  const inlined = Object.keys(bundled.metafile.inputs).filter((path) => path.includes('node_modules/'));
  // The notices are made of what the program's bundles take in, and could not tell of these.
  if (inlined.length > 0)
    throw new BuildProblem(`the validators take in ${inlined.join(', ')}, which no notice tells of`);
  return bundled.outputFiles[0].text;
}

const AT = `function at(place, errors) {
  for (const error of errors) {
    // What lies in a definition is counted from the top already.
    if (!error.schemaPath.startsWith('#/definitions/')) error.schemaPath = place + error.schemaPath.slice(1);
  }
  return errors;
}`;

/**
 * Lets the function of a schema call shapes directly instead of by way of their uses, and put the place of the use in
 * front of the `schemaPath` of what they found: ajv counts it from the function that found an error. The functions of
 * the uses are then called by nobody, and the bundler drops them.
 */
function direct(ajv, id, uses) {
  const { source } = ajv.getSchema(id);
  for (const name of source.scopeValues.validate ?? []) {
    const useId = Object.keys(uses).find((use) => ajv.getSchema(use) === name.value.ref);
    if (!useId) throw new Error(`${id}: a reference that is no use of a shape`);
    const { shape, place } = uses[useId];
    const callee = ajv.getSchema(shape).source.validateName;
    source.validateCode = source.validateCode
      .replaceAll(new RegExp(`\\b${name}\\.errors`, 'g'), `at(${JSON.stringify(place)}, ${callee}.errors)`)
      .replaceAll(new RegExp(`\\b${name}\\(`, 'g'), `${callee}(`);
  }
}
