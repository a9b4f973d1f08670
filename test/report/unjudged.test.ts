import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess/index.js';
import type { Framework } from '../../src/model/framework.js';
import { render, type ViewName } from '../../src/report/index.js';
import { framework, study, TOOL, type StudySpec } from '../build.js';
import { section, words } from './sections.js';

const TREE = { a: { a1: {}, a2: {} }, b: { b1: {} } };
const BLOCK = { missing: { sought: 'block', unsought: 'exclude' }, coverageFloor: 0 } as const;

function shown(over: Partial<Framework>, spec: StudySpec) {
  const assessment = assess(study(spec), framework(TREE, over), TOOL);
  const view = (name: ViewName, id = 'index') => words(render(assessment, { view: name, id }));
  return { view, under: (title: string) => words(section(render(assessment), title)) };
}

describe('what was looked for and blocks', () => {
  const spec: StudySpec = {
    evidence: { wrong: { state: 'rejected' } },
    ratings: {
      a1: 3,
      a2: { level: null, status: 'no-evidence', sought: true },
      b1: { level: null, status: 'rejected', evidence: ['wrong'] },
    },
  };
  const { view } = shown(BLOCK, spec);

  test('is named wherever it lies in the tree', () => {
    expect(view('score')).toContain('Without a value, and so in the way of a score: a2, b1.');
    expect(view('explain')).toContain('No score: what has no value stands in the way of it.');
    expect(view('explain', 'a')).toMatch(/No score: .* a2 \(a2\)\./u);
  });

  test('what nobody looked for blocks nothing', () => {
    const open = shown(BLOCK, { ratings: { a1: 3, b1: 2 } });
    expect(open.view('score')).not.toContain('in the way');
    expect(open.view('explain', 'a')).toContain('no evidence | not counted');
  });
});

describe('a rating beside what does not count', () => {
  test('without a score to set it against stands alone', () => {
    const raters: StudySpec['raters'] = [
      { rater: 'office', role: 'self', ratings: { a1: 4, a2: { level: null, evidence: [] } } },
      { rater: 'board', role: 'assessor', ratings: { a1: 2, a2: 1, b1: { level: 3, status: 'external' } } },
      { rater: 'team', role: 'coder', ratings: { b1: { level: 2, status: 'assumed' } } },
    ];
    const { under } = shown({ coverageFloor: 0 }, { raters });
    const text = under('Ratings side by side');
    expect(text).toContain('| a1 | 4 | 2 | – | no evidence |');
    expect(text).toContain('| a2 | – | 1 | – | no evidence |');
    expect(text).toContain('| b1 | – | 3 (taken from elsewhere) (+1.00) | 2 (assumed) | 2 (assumed) |');
  });

  test('a value taken from elsewhere names as much of its origin as is told', () => {
    const external = { level: 3, status: 'external' } as const;
    const said = (rating: object) => shown({}, { ratings: { a: { ...external, ...rating }, b1: 2 } }).under('a');
    expect(said({ source: 'head', at: null })).toContain('Taken over from head.');
    expect(said({})).not.toContain('Taken over');
  });
});

test('an insufficient parent says so where the others have their score', () => {
  const { view } = shown({ coverageFloor: 0.9 }, { ratings: { a1: 3, b1: 2 } });
  expect(view('explain')).toContain('| a (a) | 1 | 3.00 (as far as it is known) | 3.00 |');
  expect(view('explain', 'a')).toContain('3.00');
});

test('a node found not applicable is told as such, and counts for nothing', () => {
  const { view, under } = shown({}, { ratings: { a1: 3, a2: 3, b1: { level: null, status: 'not-applicable' } } });
  expect(under('b1')).toContain('Not applicable to this agency');
  expect(view('explain', 'b')).toMatch(/not applicable/u);
});
