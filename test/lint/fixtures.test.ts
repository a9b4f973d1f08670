import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { frameworkShelf, type Shipped } from '../../src/app/shelf.js';
import { assess } from '../../src/assess/index.js';
import { nodeFiles } from '../../src/files/node.js';
import { sha256 } from '../../src/files/sha256.js';
import { lintCatalogue, lintFramework, runVectors } from '../../src/lint/index.js';
import { loadCatalogue, loadTests } from '../../src/load/index.js';
import { EMPTY_CATALOGUE } from '../../src/model/catalogue.js';
import type { Finding } from '../../src/model/findings/index.js';
import { lintSeverities } from '../../src/model/findings/lint.js';
import { DEFAULT_LIMITS } from '../../src/model/limits.js';
import { TOOL } from '../build.js';

const FIXTURES = 'test/fixtures';
const ports = { files: nodeFiles(process.cwd()), sha256, limits: DEFAULT_LIMITS };
/** Those with a study show what is wrong between it and its framework: test/cli/bad-input.test.ts. */
const bad = readdirSync(FIXTURES).filter(
  (name) => name.startsWith('bad-') && !existsSync(`${FIXTURES}/${name}/study.yaml`),
);
const NOTHING_SHIPPED: Shipped = {
  ids: () => [],
  framework: () => null,
  file: () => null,
  catalogue: () => EMPTY_CATALOGUE,
};

/** What `frameworks lint` and `test` find: the loader's findings, and lint's where the file loads. */
function findingsOf(folder: string): readonly Finding[] {
  const catalogue = `${folder}/catalogue.yaml`;
  return existsSync(catalogue) ? inCatalogue(catalogue) : inFramework(folder);
}

function inFramework(folder: string): readonly Finding[] {
  const { framework, findings, places, cited } = frameworkShelf(ports, NOTHING_SHIPPED, () => ['.']).load(
    `${folder}/framework.yaml`,
  );
  if (!framework || !places) return findings;
  const vectors = `${folder}/tests.yaml`;
  const { tests, findings: inTests } = existsSync(vectors) ? loadTests(vectors, ports) : { tests: null, findings: [] };
  const run = tests && runVectors(tests, framework, (study, scored) => assess(study, scored, TOOL));
  const unfinished = lintFramework(framework, run, places, { alsoCited: cited });
  return [...findings, ...inTests, ...(run?.findings ?? []), ...unfinished];
}

function inCatalogue(path: string): readonly Finding[] {
  const { catalogue, keywords, findings, places } = loadCatalogue([path], ports);
  const [only] = places.values();
  return catalogue && only ? [...findings, ...lintCatalogue(catalogue, only, [], keywords)] : findings;
}

/** `file:line CODE` of each mark `# <- CODE` in a fixture. */
function marked(folder: string): string[] {
  return readdirSync(folder).flatMap((file) =>
    readFileSync(`${folder}/${file}`, 'utf8')
      .split('\n')
      .flatMap((line, index) => {
        const code = /# <- ([A-Z-]+)$/u.exec(line)?.[1];
        return code === undefined ? [] : `${file}:${index + 1} ${code}`;
      }),
  );
}

const told = (findings: readonly Finding[]): string[] =>
  findings.map((f) => `${f.place?.file}:${f.place?.line} ${f.code}`);

test.each(['good-framework', 'good-factor-framework'])('%s has no findings', (name) => {
  expect(told(findingsOf(`${FIXTURES}/${name}`))).toEqual([]);
});

test.each(bad)('%s has its one defect, at its place, and no other', (name) => {
  const expected = marked(`${FIXTURES}/${name}`);
  expect(expected).toHaveLength(1);
  expect(told(findingsOf(`${FIXTURES}/${name}`))).toEqual(expected);
});

test('every code of lint has a fixture', () => {
  const shown = new Set(bad.flatMap((name) => marked(`${FIXTURES}/${name}`)).map((mark) => mark.split(' ')[1]));
  // Only a framework of the program's own must have vectors, and no fixture is one.
  const others = Object.keys(lintSeverities).filter((code) => code !== 'VECTORS-MISSING');
  expect(others.filter((code) => !shown.has(code))).toEqual([]);
});
