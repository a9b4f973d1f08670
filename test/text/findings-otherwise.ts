import type { FindingCode, Findings } from '../../src/model/findings/index.js';

type Changed = { readonly [C in FindingCode]: readonly [C, Partial<Findings[C]>] }[FindingCode];

const MANY = Array.from({ length: 25 }, (_, i) => `coder-${String(i)}`);
const differing = { path: 'result.band', published: null, recomputed: '"fair"' };

/** Arguments in which a finding differs from its sample, and by which it says another sentence. */
export const OTHERWISE: readonly Changed[] = [
  ['RATER-APART', { others: MANY }],
  ['STUDIES-DRAWN-APART', { what: 'items' }],
  ['RATERS-TOO-FEW', { raters: [] }],
  ['UNITS-TOO-FEW', { raters: MANY }],
  ['CATEGORIES-TOO-MANY', { numeric: false }],
  ['CONFIG-NOT-USED', { used: 'studies/a/egov-assess.yaml' }],
  ['ENDING-MISLEADS', { path: 'report' }],
  ['STUDY-UNCHECKED', { because: 'below' }],
  ['STUDY-UNCHECKED', { because: 'link' }],
  ['GATE-SCORE', { worst: 2.5 }],
  ['GATE-SCORE', { worst: 2.5, node: null }],
  ['GATE-BAND', { worst: 'fair' }],
  ['NO-STUDY', { like: 'studies/study.yml' }],
  ['NO-STUDY', { path: '.' }],
  ['SEVERAL-STUDIES', { path: '.' }],
  ['FILE-TOO-LARGE', { flag: '--max-study-size' }],
  ['FILE-TOO-LARGE', { flag: null }],
  ['JSON-SYNTAX', { isCut: false }],
  ['WRONG-TYPE', { expected: ['integer'], found: 'number' }],
  ['NO-RATINGS', { counts: ['assessor'] }],
  ['FRAMEWORK-MISNAMED', { id: 'My framework' }],
  ['WRITE-FAILED', { reason: 'ENOENT' }],
  ['WRITE-FAILED', { reason: 'EACCES' }],
  ['CONSENSUS-OF-TOO-FEW', { raters: [] }],
  ['PARTS-MISSING', { rule: 'block' }],
  ['PARTS-MISSING', { rule: 'block', missing: ['technology'] }],
  ['AGGREGATE-UNDEFINED', { children: ['services', 'funds'] }],
  ['BASELINE-OTHER-SET', { gained: [] }],
  ['BASELINE-OTHER-SET', { lost: [] }],
  ['STUDY-NOT-GIVEN', { given: [] }],
  ['STUDY-NOT-GIVEN', { given: ['a', 'b'] }],
  ['ASSESSMENT-DIFFERS', { difference: differing }],
  ['ASSESSMENT-DIFFERS', { difference: { ...differing, published: '"weak"', recomputed: null } }],
  ['ASSESSMENT-DIFFERS', { difference: null }],
  ['ASSESSMENT-DIFFERS', { because: [] }],
  ['ATTACHMENTS-TOO-LARGE', { unread: 1 }],
  ['FACTOR-NOT-PRESENT', { suggestion: 'budget-assigned' }],
  ['FACTOR-WEIGHTS-ROUNDED', { sign: 'plus' }],
  ['RUBRIC-LEVEL-OFF-SCALE', { levels: [] }],
  ['BANDS-OF-OTHER-SCORES', { node: 'organization' }],
  ['NODE-EMPTIED', { node: null }],
  ['DECLARATION-UNCLEAR', { both: true }],
  ['RANGES-MIXED', { node: 'organization' }],
  ['SET-OFF-SCALE', { fractional: true }],
];
