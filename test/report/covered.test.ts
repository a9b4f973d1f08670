import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess/index.js';
import { render } from '../../src/report/index.js';
import { framework, study, TOOL, type StudySpec } from '../build.js';
import { section, words } from './sections.js';

const f = framework({ a: { a1: {}, a2: {} }, b: { b1: {} } });
const external = { level: 3, status: 'external', source: 'head', at: 'p. 1' } as const;
const report = (spec: StudySpec) => render(assess(study(spec), f, TOOL));
const rowOf = (spec: StudySpec, title: string) =>
  words(section(report(spec), 'Dimensions and indicators'))
    .split('\n')
    .find((row) => row.startsWith(`| ${title} |`));

describe('what a dimension stands on', () => {
  test('is evidence of its own, a value taken over, or some of each', () => {
    expect(rowOf({ ratings: { a1: 3 } }, 'a')).toContain('| evidence for 50% |');
    expect(rowOf({ ratings: { a1: external, a2: external } }, 'a')).toContain('| taken over 100% |');
    expect(rowOf({ ratings: { a1: 3, a2: external } }, 'a')).toContain('| evidence for 50%, taken over 50% |');
    expect(rowOf({ ratings: { b1: 3 } }, 'a')).toContain('| evidence for 0% |');
  });

  test('is nothing to tell of where nothing applies', () => {
    expect(rowOf({ ratings: { a: { status: 'not-applicable' }, b1: 3 } }, 'a')).toContain('| not applicable | – |');
  });

  test('is not called evidence in the method where there is none', () => {
    const text = words(report({ ratings: { a: external, b: external } }));
    expect(text).toContain('No item of evidence of its own was accepted.');
    expect(text).not.toContain('0 items of evidence from 0 sources');
    expect(words(report({ ratings: { a1: 3 } }))).toContain('written down as 1 item of evidence from 1 informant');
  });
});
