import { describe, expect, it } from 'vitest';
import { broken, ruleNames, SOUND } from './planted.js';

/** Rule → a file planted in a sound tree that breaks it. */
const PLANTED: Readonly<Record<string, readonly [path: string, content: string]>> = {
  'model-stands-alone': ['src/model/x.ts', "import { escape } from '../text/escape.js'; export const x = escape;"],
  'core-knows-only-the-model': [
    'src/assess/x.ts',
    "import { loadStudy } from '../load/index.js'; export const x = loadStudy;",
  ],
  'analysis-scores-by-assess': [
    'src/analysis/x.ts',
    "import { loadStudy } from '../load/index.js'; export const x = loadStudy;",
  ],
  'report-knows-model-and-text': [
    'src/report/x.ts',
    "import { assess } from '../assess/index.js'; export const x = assess;",
  ],
  'explorer-is-a-page': ['src/explorer/x.ts', "import { render } from '../report/index.js'; export const x = render;"],
  'nobody-imports-the-explorer': ['src/app/x.ts', "import { draw } from '../explorer/rank.js'; export const x = draw;"],
  'import-makes-entries': [
    'src/import/x.ts',
    "import { loadStudy } from '../load/index.js'; export const x = loadStudy;",
  ],
  'workbook-knows-only-the-model': [
    'src/workbook/x.ts',
    "import { loadStudy } from '../load/index.js'; export const x = loadStudy;",
  ],
  'workbook-is-loaded-when-used': [
    'src/cli/x.ts',
    "import { write } from '../workbook/index.js'; export const x = write;",
  ],
  'prompts-know-their-questions': [
    'src/prompts/x.ts',
    "import { loadStudy } from '../load/index.js'; export const x = loadStudy;",
  ],
  'prompts-take-types-of-the-command-line': [
    'src/prompts/x.ts',
    "import { Stopped } from '../cli/prompter.js'; export const x = Stopped;",
  ],
  'prompts-are-loaded-when-somebody-is-asked': [
    'src/cli/x.ts',
    "import { prompterOn } from '../prompts/index.js'; export const x = prompterOn;",
  ],
  'watching-knows-only-what-is-watched': [
    'src/watching/x.ts',
    "import { loadStudy } from '../load/index.js'; export const x = loadStudy;",
  ],
  'watching-is-loaded-when-used': [
    'src/cli/x.ts',
    "import { watching } from '../watching/index.js'; export const x = watching;",
  ],
  'text-knows-only-the-model': [
    'src/text/x.ts',
    "import { render } from '../report/index.js'; export const x = render;",
  ],
  'files-know-only-the-model': [
    'src/files/x.ts',
    "import { loadStudy } from '../load/index.js'; export const x = loadStudy;",
  ],
  'app-knows-no-command-line': ['src/app/x.ts', "import { main } from '../cli/main.js'; export const x = main;"],
  'edges-go-through-app': ['src/cli/x.ts', "import { loadStudy } from '../load/index.js'; export const x = loadStudy;"],
  'nobody-imports-the-edges': ['src/report/x.ts', "export { score } from '../index.js';"],
  'library-carries-no-command-line': ['src/index.ts', "export { main } from './cli/main.js';"],
  'raw-shapes-stay-in-load': [
    'src/load/x.ts',
    "import { StudySchema } from '../model/schemas/study.js'; export const x = StudySchema;",
  ],
  'raw-shapes-are-for-load': [
    'src/assess/x.ts',
    "import type { StudyFile } from '../model/schemas/study.js'; export type X = StudyFile;",
  ],
  'generated-files-have-their-readers': [
    'src/assess/x.ts',
    "import validate from '#validators/study'; export const x = validate;",
  ],
  'program-knows-no-tools': ['src/app/x.ts', "import { spec } from '../../test/spec.js'; export const x = spec;"],
  'pure-reaches-no-runtime': [
    'src/load/x.ts',
    "import { readFileSync } from 'node:fs'; export const x = readFileSync;",
  ],
  'pure-reaches-no-files': ['src/assess/x.ts', "import { read } from '../files/node.js'; export const x = read;"],
  'runtime-at-the-edge': ['src/app/x.ts', "import { cpus } from 'node:os'; export const x = cpus;"],
  'packages-have-their-places': ['src/report/x.ts', "import chalk from 'chalk'; export const x = chalk;"],
  'load-knows-the-yaml-readers': ['src/load/x.ts', "import pad from 'left-pad'; export const x = pad;"],
  'edit-knows-yaml': ['src/edit/x.ts', "import { load } from 'js-yaml'; export const x = load;"],
  'load-takes-only-types-of-ajv': ['src/load/x.ts', "import { Ajv } from 'ajv'; export const x = Ajv;"],
  'schemas-know-typebox': ['src/model/schemas/x.ts', "import pad from 'left-pad'; export const x = pad;"],
  'charts-know-shapes-and-scales': ['src/report/charts/x.ts', "import pad from 'left-pad'; export const x = pad;"],
  'cli-knows-the-terminal': ['src/cli/x.ts', "import pad from 'left-pad'; export const x = pad;"],
  'prompts-know-inquirer': ['src/prompts/x.ts', "import pad from 'left-pad'; export const x = pad;"],
  'watching-knows-chokidar': ['src/watching/x.ts', "import pad from 'left-pad'; export const x = pad;"],
  'workbook-knows-its-packages': ['src/workbook/x.ts', "import pad from 'left-pad'; export const x = pad;"],
  'no-cycles': ['src/text/x.ts', "import { y } from './y.js'; export const x = () => y;"],
  'no-orphans': ['src/text/x.ts', 'export const x = 1;'],
  'resolvable': ['src/text/x.ts', "export * from './nowhere.js';"],
};

/** What a planted file needs beside itself. */
const BESIDE: Readonly<Record<string, string>> = {
  'test/spec.ts': 'export const spec = 1;',
  'src/explorer/rank.ts': 'export const draw = 1;',
  'src/cli/prompter.ts': 'export const Stopped = 1;',
  'src/prompts/index.ts': 'export const prompterOn = 1;',
  'src/watching/index.ts': 'export const watching = 1;',
  'src/workbook/index.ts': 'export const write = 1;',
  'src/text/y.ts': "import { x } from './x.js'; export const y = () => x;",
};

const beside = (content: string) =>
  Object.entries(BESIDE).filter(([path]) => content.includes(path.replace(/^.*\/(.*)\.ts$/, '/$1.js')));

describe('the layers', () => {
  it('let a sound tree pass', async () => {
    expect(await broken(SOUND)).toEqual([]);
  });

  it('have a planted violation for every rule', () => {
    expect(Object.keys(PLANTED).sort()).toEqual([...ruleNames].sort());
  });

  it.each(Object.entries(PLANTED))('%s is caught', async (rule, [path, content]) => {
    const found = await broken({ ...SOUND, ...Object.fromEntries(beside(content)), [path]: content });
    expect(found).toContain(`${rule} by ${path}`);
  });

  it.each(['load', 'edit', 'assess', 'lint'])('let src/%s know the model alone', async (folder) => {
    const x = `src/${folder}/x.ts`;
    const found = await broken({
      ...SOUND,
      [x]: "import { render } from '../report/index.js'; export const x = render;",
    });
    expect(found).toEqual([`core-knows-only-the-model by ${x}`]);
  });

  it('see a way out of the core that takes a detour', async () => {
    const found = await broken({
      ...SOUND,
      'src/assess/clock.ts': "import { now } from '../model/now.js'; export const clock = now;",
      'src/model/now.ts': "import { now } from './port.js'; export { now };",
      'src/model/port.ts': "import { performance } from 'node:perf_hooks'; export const now = performance;",
    });
    expect(found).toContain('pure-reaches-no-runtime by src/assess/clock.ts');
  });

  it('let types form a cycle', async () => {
    const found = await broken({
      ...SOUND,
      'src/model/a.ts': "import { b } from './b.js'; export type A = 1; export const a = b;",
      'src/model/b.ts': "import type { A } from './a.js'; export const b: A = 1;",
    });
    expect(found).toEqual([]);
  });
});
