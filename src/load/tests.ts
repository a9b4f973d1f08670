import type { Finding } from '../model/findings/index.js';
import { fileName } from '../model/paths.js';
import type { Expectation, FrameworkTests, Vector } from '../model/vectors.js';
import { forEachItem } from './entries.js';
import type { Ports } from './ports.js';
import type { TestsFile } from './raw.js';
import { checkFormat } from './schema/check.js';
import { TESTS } from './schema/formats.js';
import { readSource } from './source.js';
import { optional } from './text.js';

export interface LoadedTests {
  /** null where there is an error. */
  readonly tests: FrameworkTests | null;
  readonly findings: readonly Finding[];
  /** File, as places name it → its text. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Reads the vectors a framework must satisfy. What they name is checked by lint, which knows the framework. */
export function loadTests(path: string, ports: Ports): LoadedTests {
  const file = fileName(path);
  const { source, shown, findings } = readSource({ path, file, called: path }, null, ports);
  const texts = new Map(shown === null ? [] : [[file, shown]]);
  if (!source) return { tests: null, findings, texts };
  const checked = checkFormat(source, [TESTS]);
  if (!checked.format) return { tests: null, findings: checked.findings, texts };
  const raw = source.value as TestsFile; // the validator has just said so
  const vectors: Vector[] = [];
  forEachItem(raw.vectors, source.places, 'vectors', ({ name, given, expect }, place) => {
    vectors.push({
      name,
      given: {
        ...optional('all', given.all),
        levels: given.levels ?? {},
        unknown: given.unknown ?? [],
        shows: given.shows ?? [],
        weights: given.weights ?? {},
      },
      expect: {
        ...expectationOf(expect),
        ...optional('x', expect.x),
        ...optional('y', expect.y),
        ...optional('quadrant', expect.quadrant),
        nodes: Object.fromEntries(Object.entries(expect.nodes ?? {}).map(([id, node]) => [id, expectationOf(node)])),
        factors: expect.factors ?? [],
        remedies: expect.remedies ?? [],
      },
      place,
    });
  });
  return { tests: { framework: raw.framework, vectors }, findings: [], texts };
}

type RawExpectation = Pick<TestsFile['vectors'][number]['expect'], 'score' | 'band' | 'status'>;

function expectationOf({ score, band, status }: RawExpectation): Expectation {
  return { ...optional('score', score), ...optional('band', band), ...optional('status', status) };
}
