import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assess/index.js';
import { memoryFiles } from '../../src/files/memory.js';
import { sha256 } from '../../src/files/sha256.js';
import { runVectors } from '../../src/lint/index.js';
import { linkStudy, loadCatalogue, loadFramework, loadStudy, loadTests } from '../../src/load/index.js';
import { readYaml } from '../../src/load/yaml/read.js';
import { EMPTY_CATALOGUE } from '../../src/model/catalogue.js';
import type { Finding } from '../../src/model/findings/index.js';
import type { Framework } from '../../src/model/framework.js';
import { DEFAULT_LIMITS, LIMIT_CEILINGS, LIMIT_FLAGS, MOST_EXTENDS, MOST_FINDINGS } from '../../src/model/limits.js';
import { TOOL } from '../build.js';
import {
  blocksOf,
  closed,
  codeIn,
  everyObject,
  keysIn,
  objectAt,
  objectsOf,
  tablesOf,
  typeWord,
  type Keys,
  type Schema,
} from './formats.js';

const page = readFileSync('docs/formats.md', 'utf8');

const NAMES = [
  'study',
  'study-part',
  'ratings',
  'framework',
  'overlay',
  'catalogue',
  'tests',
  'checklist',
  'mapping',
  'config',
  'assessment',
  'resolved-framework',
  'agreement',
  'check',
  'uncertainty',
  'gaps',
  'whatif',
  'checklist-result',
  'comparison',
  'saturation',
  'tables',
  'suggestions',
  'verify',
] as const;
/** What the program writes and nobody else: its keys are listed, not told field by field. */
const WRITTEN_ONLY: readonly string[] = [
  'assessment',
  'resolved-framework',
  'agreement',
  'uncertainty',
  'gaps',
  'whatif',
  'checklist-result',
  'check',
  'verify',
  'comparison',
  'saturation',
  'tables',
  'suggestions',
];
const schemas = new Map(
  NAMES.map((name) => [name as string, JSON.parse(readFileSync(`dist/schemas/${name}.schema.json`, 'utf8')) as Schema]),
);
const ajv = new Ajv({ strict: false, allErrors: true, allowUnionTypes: true });

function problems(schema: Schema, value: unknown): string[] {
  const validate = ajv.compile({ ...schema, $id: undefined });
  validate(value);
  return validate.errors?.map((e) => `${e.instancePath}: ${e.message ?? ''} ${JSON.stringify(e.params)}`) ?? [];
}

/** As the program reads it: js-yaml, and what is refused besides. */
function read(text: string): { value: unknown; refused: string[] } {
  const { value, findings } = readYaml(new TextEncoder().encode(text), 'example.yaml', DEFAULT_LIMITS);
  return { value, refused: findings.map((f) => JSON.stringify(f)) };
}

const blocks = blocksOf(page);
const yaml = blocks.filter(({ lang }) => lang === 'yaml');
const whole = (piece: string): string =>
  yaml
    .filter((b) => b.piece === piece)
    .map((b) => b.text)
    .join('');
const SMALLEST_STUDY = 'format: egov-study/1\nid: x\nlang: en\nagency: { name: X }\nframeworks: [jones]\n';

describe('the examples', () => {
  const isComplete = (text: string): boolean => /^(#.*\n)*format: /u.test(text);
  const files = [
    ...yaml.filter(({ text, piece }) => isComplete(text) && piece !== 'framework').map((b) => b.text),
    // A fragment stands for itself too, within the smallest study there is.
    ...yaml.filter(({ text, piece }) => !isComplete(text) && piece !== 'framework').map((b) => SMALLEST_STUDY + b.text),
    whole('study'),
    whole('framework'),
  ];

  it.each(files.map((text) => [text.split('\n').find((l) => !l.startsWith('#')) ?? '', text]))(
    '%s is valid',
    (_, text) => {
      const { value, refused } = read(text);
      expect(refused).toEqual([]);
      const name = (value as { format: string }).format.replace(/^egov-|\/1$/gu, '');
      expect(problems(schemas.get(name) ?? { const: 'no schema' }, value)).toEqual([]);
    },
  );

  it('every format people write is shown, and every part of a study', () => {
    const shown = files.map((text) => (read(text).value as { format: string }).format);
    const formats = NAMES.filter((name) => !WRITTEN_ONLY.includes(name)).map((name) => `egov-${name}/1`);
    expect([...new Set(shown)].sort()).toEqual([...formats].sort());
    const parts = Object.keys(schemas.get('study-part')?.properties ?? {}).filter((key) => key !== 'note');
    expect(Object.keys(read(whole('study')).value as object)).toEqual(expect.arrayContaining(parts));
  });

  it('what the JSON shows is in the schema of the assessment', () => {
    const json = blocks.filter(({ lang }) => lang === 'json').map(({ text }) => JSON.parse(text) as unknown);
    expect(json.length).toBeGreaterThan(0);
    const excerpt = excerptOf(schemas.get('assessment') ?? {});
    expect(json.flatMap((value) => problems(excerpt, value))).toEqual([]);
  });
});

/** The schema for an excerpt: keys may be missing, and none may be unknown. */
const excerptOf = (schema: Schema): Schema =>
  JSON.parse(JSON.stringify(closed(schema)), (key, value: unknown) =>
    key === 'required' ? undefined : value,
  ) as Schema;

describe('the program takes the examples as they stand', () => {
  const shipped = (path: string): [string, string] => [path, readFileSync(path, 'utf8')];
  const catalogueFiles = ['concepts', 'factors', 'remedies'].map((name) => `frameworks/catalogue/${name}.yaml`);
  const shippedAt = (path: string) => Object.fromEntries([shipped(path)]);
  const holding = (line: string, word: string): string =>
    yaml.find(({ text }) => text.startsWith(line) && text.includes(word))?.text ?? '';
  const starting = (line: string): string => yaml.find(({ text }) => text.startsWith(line))?.text ?? '';
  const files = memoryFiles({
    ...Object.fromEntries([...catalogueFiles, 'frameworks/jones/framework.yaml'].map(shipped)),
    'alone/study.yaml': whole('study'),
    'large/study.yaml': `${whole('study')}include: [evidence/*.yaml]\n`,
    'large/evidence/more.yaml': starting('format: egov-study-part/1'),
    'large/ratings/coder-b.yaml': starting('format: egov-ratings/1'),
    'large/ratings/both.yaml': holding('format: egov-ratings/1', 'role: consensus'),
    ...shippedAt('frameworks/spbe-2020/framework.yaml'),
    'proven/study.yaml': `${whole('study')}include: [more.yaml]\n`,
    'proven/more.yaml': holding('format: egov-study-part/1', 'architecture-ruled'),
    'proven/ratings/assessor.yaml': holding('format: egov-ratings/1', 'spbe-2020:'),
    'check/framework.yaml': whole('framework'),
    'check/tests.yaml': starting('format: egov-tests/1'),
  });
  const ports = { files, sha256, limits: DEFAULT_LIMITS };
  const catalogue = loadCatalogue(catalogueFiles, ports).catalogue ?? EMPTY_CATALOGUE;
  const frameworkAt = (path: string): Framework => there(loadFramework(path, ports, catalogue));
  const there = ({ framework, findings }: { framework: Framework | null; findings: readonly Finding[] }): Framework => {
    expect(findings).toEqual([]);
    if (!framework) throw new Error('no framework');
    return framework;
  };

  it.each(['alone', 'large'])('the study, %s', (folder) => {
    const { study, findings } = loadStudy(`${folder}/study.yaml`, ports);
    expect(findings).toEqual([]);
    const linked = study && linkStudy(study, [frameworkAt('frameworks/jones/framework.yaml')]);
    expect(linked).toMatchObject({ unknown: [], findings: [] });
  });

  it('the sheet of an assessor, by levels that must be proven', () => {
    const { study, findings } = loadStudy('proven/study.yaml', ports);
    expect(findings).toEqual([]);
    const index = study && assess(study, frameworkAt('frameworks/spbe-2020/framework.yaml'), TOOL);
    expect(index?.nodes.filter(({ status, children }) => status === 'scored' && children.length === 0)).toMatchObject([
      { id: 'i1', score: 3 },
      { id: 'i2', score: 2 },
    ]);
    expect(index?.findings.map(({ code }) => code)).toContain('LEVEL-UNPROVEN');
    expect(page).toContain(`gives ${(index?.result.score ?? 0).toFixed(2)}, in brackets`);
  });

  it('and what the JSON shows is what comes out', () => {
    const { study } = loadStudy('alone/study.yaml', ports);
    const assessment = study && assess(study, frameworkAt('frameworks/jones/framework.yaml'), TOOL);
    const shown = JSON.parse(blocks.find(({ lang }) => lang === 'json')?.text ?? '') as { nodes: { id: string }[] };
    const ids = shown.nodes.map(({ id }) => id);
    const nodes = assessment?.nodes.filter(({ id }) => ids.includes(id));
    expect({ ...assessment, nodes }).toMatchObject(shown);
  });

  it('the framework, which meets its tests', () => {
    const framework = frameworkAt('check/framework.yaml');
    const { tests, findings } = loadTests('check/tests.yaml', ports);
    expect(findings).toEqual([]);
    expect(tests && runVectors(tests, framework, (study, f) => assess(study, f, TOOL)).findings).toEqual([]);
  });
});

describe('the tables of fields', () => {
  const tables = tablesOf(page, 'fields').map(({ of, rows }) => {
    const [name = '', ...path] = of.split('.');
    const root = schemas.get(name) ?? {};
    const fields = rows.flatMap(([names = '', type = '', meaning = '', needed = '']) =>
      codeIn(names).map((field) => ({ field, type, meaning, needed })),
    );
    return { of, root, path, fields };
  });

  it.each(tables.map((table) => [table.of, table] as const))(
    '%s names fields that exist, and tells them right',
    (_, table) => {
      const { root, path, fields } = table;
      const told = fields.map(({ field, type, needed }) => ({ field, type, needed: needed === 'yes' }));
      const facts = fields.map(({ field }) => {
        const names = field.split('.');
        const owner = objectAt(root, [...path, ...names.slice(0, -1)]);
        const name = names.at(-1) ?? '';
        const schema = owner?.properties?.[name];
        return {
          field,
          type: schema ? typeWord(schema) : 'no such field',
          needed: owner?.required?.includes(name) ?? false,
        };
      });
      expect(told).toEqual(facts);
      expect(fields.filter(({ meaning }) => meaning === '')).toEqual([]);
      expect(new Set(fields.map(({ field }) => field)).size).toBe(fields.length);
    },
  );

  it('leave out no field of any format', () => {
    const told = new Map<string, Set<string>>();
    const tell = (object: Schema | undefined, name: string): void => {
      const shape = shapeOf(object ?? {});
      told.set(shape, (told.get(shape) ?? new Set()).add(name));
    };
    for (const { root, path, fields } of tables) {
      for (const { field } of fields) {
        const names = field.split('.');
        tell(objectAt(root, [...path, ...names.slice(0, -1)]), names.at(-1) ?? '');
      }
    }
    const untold = [...schemas].flatMap(([name, root]) =>
      WRITTEN_ONLY.includes(name)
        ? []
        : [...everyObject(root)].flatMap((object) =>
            Object.keys(object.properties ?? {})
              .filter((key) => !told.get(shapeOf(object))?.has(key))
              .map((key) => `${name}: ${key} of ${Object.keys(object.properties ?? {}).join(' ')}`),
          ),
    );
    expect(untold).toEqual([]);
  });
});

/** Two formats share some objects; what is told of one is told of all that are the same. */
const shapeOf = (object: Schema): string => JSON.stringify({ ...object, description: '' });

describe.each(tablesOf(page, 'keys').map((table) => [table.of, table] as const))('the keys of %s', (of, table) => {
  const root = schemas.get(of) ?? {};
  const parts = table.rows.map(([part = '', keys = '']) => {
    const [name = ''] = codeIn(part);
    const [own = '', from] = codeIn(keys);
    const borrowed = keys.includes('all keys of') && from !== undefined ? [from] : [];
    return { name, keys: keysIn(own), borrowed };
  });
  const topKeys = (name: string): string[] => [...(parts.find((part) => part.name === name)?.keys.keys() ?? [])];

  const differences = (path: string, keys: Keys, schema: Schema, borrowed: readonly string[] = []): string[] => {
    const properties = Object.assign({}, ...objectsOf(schema, root).map((o) => o.properties)) as Record<string, Schema>;
    const told = [...keys.keys(), ...borrowed.flatMap(topKeys)];
    const real = Object.keys(properties);
    const wrong = [...told.filter((k) => !real.includes(k)), ...real.filter((k) => !told.includes(k))];
    const inner = [...keys].flatMap(([key, below]) => {
      const value = properties[key] ?? {};
      const isToldElsewhere = key === 'place' || (path === '' && parts.some((part) => part.name === key));
      const isShown =
        below.size > 0 || (!isToldElsewhere && !borrowed.includes(key) && objectsOf(value, root).length > 0);
      return isShown ? differences(`${path}.${key}`, below, value) : [];
    });
    return [...wrong.map((key) => `${path}.${key}`), ...inner];
  };

  it.each(parts.map((part) => [part.name || 'the whole', part] as const))('%s', (_, { name, keys, borrowed }) => {
    expect(differences(name, keys, name === '' ? root : (root.properties?.[name] ?? {}), borrowed)).toEqual([]);
  });
});

it('what is only written has its keys told', () => {
  expect(tablesOf(page, 'keys').map(({ of }) => of)).toEqual([...WRITTEN_ONLY]);
});

describe('what is refused', () => {
  const rows =
    page
      .split('## 6. ')[1]
      ?.split('\n')
      .filter((row) => row.split('|').length === 5) ?? [];
  const samples = rows
    .flatMap((row) => codeIn(row.split('|')[2] ?? ''))
    .filter((sample) => !sample.startsWith('--max'));

  it.each(samples)('%s', (sample) => {
    expect(read(`${sample.replaceAll('↵', '\n').replaceAll('→', '\t')}\n`).refused).not.toEqual([]);
  });

  it('of each kind there is a sample', () => {
    expect(samples.length).toBeGreaterThan(15);
  });
});

it('the limits are those of the program', () => {
  const [table] = tablesOf(page, 'limits');
  const told = table?.rows.map(([, normally = '', raised = '']) => [
    Number(normally.replace(' MiB', '').replace(',', '')),
    ...codeIn(raised),
  ]);
  const MiB = 1024 * 1024;
  const { fileBytes, studyBytes, depth, keys, items, textLength } = DEFAULT_LIMITS;
  expect(told).toEqual([
    [fileBytes / MiB, `${LIMIT_FLAGS.fileBytes} ${LIMIT_CEILINGS.fileBytes / MiB}`],
    [studyBytes / MiB, `${LIMIT_FLAGS.studyBytes} ${LIMIT_CEILINGS.studyBytes / MiB}`],
    ...[depth, keys, items, textLength, MOST_EXTENDS, MOST_FINDINGS].map((limit) => [limit]),
  ]);
});
