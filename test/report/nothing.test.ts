import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess/index.js';
import { render } from '../../src/report/index.js';
import { framework, inhibitor, study, TOOL, type StudySpec } from '../build.js';
import { section, words } from './sections.js';

const f = framework(
  { a: { a1: {}, a2: {} } },
  { catalogue: { concepts: {}, factors: { few: inhibitor() }, remedies: {} } },
);
const under = (spec: StudySpec, title: string) => words(section(render(assess(study(spec), f, TOOL)), title));

describe('where nothing was judged yet', () => {
  test('no remedy can be recommended, which is no praise', () => {
    const nothing = 'No indicator was judged here and no inhibiting factor was found';
    expect(under({}, 'Remedies')).toContain(nothing);
    expect(under({ ratings: { a: { level: 3, status: 'external' } } }, 'Remedies')).toContain(nothing);
    expect(under({ ratings: { a1: 4 } }, 'Remedies')).toContain('no factor and no level calls for one');
    expect(under({ evidence: { e1: { shows: ['few'] } } }, 'Remedies')).toContain(
      'no factor and no level calls for one',
    );
  });

  test('no item can contradict another', () => {
    const title = 'Contradictions and differences';
    expect(under({}, title)).toContain('There is no item of evidence yet that could contradict another.');
    expect(under({ ratings: { a1: 4 } }, title)).toContain('No item of evidence contradicts another');
  });
});

test('a factor shown by a publication alone has no independent source, and the table says why', () => {
  const spec: StudySpec = {
    sources: { article: { kind: 'publication' } },
    evidence: { e1: { source: 'article', shows: ['few'] } },
  };
  expect(under(spec, 'Inhibiting factors')).toContain('| evidenced | 0 (publication only) |');
  expect(under({ factors: { few: { statedBy: ['head'] } } }, 'Inhibiting factors')).toContain('| stated only | 0 |');
});
