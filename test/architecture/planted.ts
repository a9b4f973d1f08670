import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractConfig from 'dependency-cruiser/config-utl/extract-depcruise-config';

const config = await extractConfig('./.dependency-cruiser.mjs');

export const ruleNames = (config.forbidden ?? []).map((rule) => rule.name ?? '');

/** A small tree that breaks no rule. */
export const SOUND: Readonly<Record<string, string>> = {
  'package.json': '{"type":"module","imports":{"#validators/*":"./dist/validators/*.js"}}',
  'dist/validators/study.js': 'export default () => true;',
  'src/model/study.ts': 'export interface Study { id: string }',
  'src/model/schemas/study.ts':
    "import { Type } from '@sinclair/typebox'; export const StudySchema = Type; export type StudyFile = object;",
  'src/load/index.ts': `import { load } from 'js-yaml';
    import validate from '#validators/study';
    import type { StudyFile } from '../model/schemas/study.js';
    import type { Study } from '../model/study.js';
    export const loadStudy = (file: StudyFile): Study => ({ id: String(validate(load(String(file)))) });`,
  'src/assess/index.ts':
    "import type { Study } from '../model/study.js'; export const assess = (s: Study): string => s.id;",
  'src/text/escape.ts':
    "import type { Study } from '../model/study.js'; export const escape = (s: Study): string => s.id;",
  'src/report/index.ts': "import { escape } from '../text/escape.js'; export const render = escape;",
  'src/files/node.ts': "import { readFileSync } from 'node:fs'; export const read = readFileSync;",
  'src/files/memory.ts':
    "import type { Study } from '../model/study.js'; export const memory = (s: Study): Study => s;",
  'src/app/score.ts': `import { assess } from '../assess/index.js'; import { loadStudy } from '../load/index.js';
    export const score = (): string => assess(loadStudy({}));`,
  'src/cli/main.ts': `import { Command } from 'commander'; import { score } from '../app/score.js';
    import { render } from '../report/index.js'; import { read } from '../files/node.js'; import { memory } from '../files/memory.js';
    export const main = [Command, score, render, read, memory];`,
  'src/index.ts': "export { score } from './app/score.js';",
};

const PACKAGES = ['@sinclair/typebox', 'ajv', 'chalk', 'commander', 'js-yaml', 'yaml', 'left-pad'];

/** The rules broken by a tree of these files, each with the file that breaks it. */
export async function broken(files: Readonly<Record<string, string>>): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'layers-'));
  try {
    for (const name of PACKAGES) {
      write(folder, `node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' }));
      write(folder, `node_modules/${name}/index.js`, 'export const Type = 1, load = String, Command = 1;');
    }
    for (const [path, content] of Object.entries(files)) write(folder, path, content);
    const { output } = await cruise(
      ['src'],
      { ...config.options, ruleSet: config, validate: true, baseDir: folder },
      config.options?.enhancedResolveOptions,
    );
    return (output as ICruiseResult).summary.violations.map(({ rule, from }) => `${rule.name} by ${from}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function write(folder: string, path: string, content: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}
