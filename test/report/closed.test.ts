import { expect, test } from 'vitest';
import { assess } from '../../src/assess/index.js';
import { render } from '../../src/report/index.js';
import { framework, inhibitor, study, TOOL, type StudySpec } from '../build.js';
import { section } from './sections.js';

const f = framework(
  { a: { a1: { concepts: ['staff'] }, a2: {} }, b: { b1: {} } },
  { catalogue: { concepts: {}, factors: { few: inhibitor(['staff']) }, remedies: {} } },
);
const TAKEN = { level: 3, status: 'external' as const };
const assessed = (spec: StudySpec) => assess(study(spec), f, TOOL);
const CLOSED = 'judged as a whole; its 2 indicators are not listed';

test('of a branch judged as a whole the indicators are not listed, and that is said in their place', () => {
  const closed = assessed({ ratings: { a: TAKEN, b1: 2 } });
  const report = render(closed);
  expect(section(report, 'Dimensions and indicators')).toContain(`| &emsp;*${CLOSED}* |`);
  expect(section(report, 'Judgement of each indicator')).toContain('- Judged as a whole; its 2 indicators are not');
  expect(section(report, 'Level profile')).toContain(
    'Indicators of branches that were judged as a whole are left out.',
  );
  expect(section(report, 'Level profile')).toMatch(/^b {2}2$/mu);
  expect(report).not.toMatch(/node-a[12]/u);
  expect(report).not.toContain('(bounds'); // between 2.50 and 2.50 there is nothing
  expect(report).toContain('node-b1');
  const score = render(closed, { view: 'score', format: 'text' });
  expect(score).toMatch(new RegExp(`^a .*\n  ${CLOSED}\nb `, 'mu'));
  expect(render(closed, { view: 'score', lang: 'id' })).toContain('2 indikator di dalamnya tidak dirinci');
});

test('beside dimensions, an indicator at the top of the tree stands in the profile as one', () => {
  const mixed = framework({ a: { a1: {}, a2: {} }, x: {} });
  const report = render(assess(study({ ratings: { a1: 2, x: 3 } }), mixed, TOOL));
  expect(section(report, 'Level profile')).toContain('a  2 ?\nx  3\n');
});

test.each(['assumed', 'rated'] as const)('under a branch that was %s as a whole the unknown stays in sight', (how) => {
  const level = how === 'assumed' ? ({ level: 3, status: 'assumed' } as const) : 3;
  const report = render(assessed({ ratings: { a: level, b1: 2 } }));
  expect(report).not.toContain('are not listed');
  expect(section(report, 'Level profile')).toMatch(/^\? unknown +2 /mu);
});

test('where every branch was judged as a whole there is no profile', () => {
  expect(section(render(assessed({ ratings: { a: TAKEN, b: TAKEN } })), 'Level profile')).toContain(
    'Every branch was judged as a whole',
  );
});

test('what was rated, found or looked for below is listed all the same, with what stands beside it', () => {
  const self = { rater: 'unit', role: 'self' as const, ratings: { a2: 4 } };
  for (const spec of [
    { ratings: { a: TAKEN }, raters: [self] },
    { ratings: { a: TAKEN, a2: { sought: true } } },
    { ratings: { a: TAKEN, a2: 2 } },
  ]) {
    const report = render(assessed(spec));
    expect(report).toContain('id="node-a1"');
    expect(report).not.toContain('are not listed');
  }
});

test('a link to an indicator that is not listed leads to its branch', () => {
  const report = render(assessed({ ratings: { a: TAKEN }, evidence: { e1: { shows: ['few'] } } }));
  expect(report).toContain('- Touches: [a1](#node-a).');
});
