import { describe, expect, it } from 'vitest';
import type { Place } from '../../src/model/places.js';
import { codes, factsOf, judged, office } from './gates.js';

const ratedAt: Place = { file: 'ratings/a.yaml', line: 7, col: 5 };
const asked = { kind: 'score', node: null, least: 2.5 } as const;

describe('a score', () => {
  it('passes where the worst bound is as good as asked, before it is rounded', () => {
    // organization (3 + 2) / 2 = 2.5, application 3: the whole 2.75
    const facts = factsOf({ ratings: { staffing: 3, facilities: 2, funds: 3 } });
    expect(judged({ ...asked, least: 2.75 }, facts)).toEqual({ passed: true, found: 2.75, findings: [] });
    expect(judged({ ...asked, least: 2.7500001 }, facts)).toMatchObject({ passed: false, found: 2.75 });
  });

  it('is taken at its worst bound, so that what is unknown passes nothing', () => {
    // funds unknown: application 1 at worst, so (2.5 + 1) / 2 = 1.75
    const facts = factsOf({ ratings: { staffing: 3, facilities: 2 } });
    const { passed, found, findings } = judged(asked, facts);
    expect({ passed, found }).toEqual({ passed: false, found: 1.75 });
    expect(findings).toMatchObject([
      {
        code: 'GATE-SCORE',
        severity: 'error',
        args: { gate: 'g', framework: 'f', node: null, least: 2.5, worst: 1.75, score: 2.5, lower: false },
        place: { file: 'study.yaml', line: 1, col: 1 },
      },
    ]);
  });

  it('of a node fails where the node is rated by who counts', () => {
    const facts = factsOf({ ratings: { staffing: { level: 2, place: ratedAt, evidence: ['e'] }, funds: 4 } });
    const { findings } = judged({ ...asked, node: 'staffing' }, facts, { severity: 'warning' });
    expect(findings).toMatchObject([{ code: 'GATE-SCORE', severity: 'warning', place: ratedAt }]);
  });

  it('is at most so much where lower is better', () => {
    const { levels, worst, best, ...rest } = office().scale;
    const risk = office({
      scale: { ...rest, levels: [...levels].reverse(), worst: best, best: worst },
      weakBelow: 2,
      target: 1,
    });
    const facts = factsOf({ ratings: { staffing: 2, facilities: 2, funds: 3 } }, risk);
    expect(judged({ ...asked, least: 3, node: 'funds' }, facts).passed).toBe(true);
    const failed = judged({ ...asked, least: 2, node: 'funds' }, facts);
    expect(failed).toMatchObject({ passed: false, findings: [{ args: { lower: true } }] });
  });

  it('of what does not apply cannot be judged, and does not pass', () => {
    const facts = factsOf({ ratings: { staffing: 3, facilities: 3, funds: { status: 'not-applicable' } } });
    const outcome = judged({ ...asked, node: 'funds' }, facts);
    expect(outcome).toMatchObject({
      passed: false,
      found: null,
      findings: [{ code: 'GATE-UNJUDGED', args: { why: { kind: 'status', status: 'not-applicable' } } }],
    });
    expect(codes(judged({ kind: 'coverage', node: 'funds', least: 0 }, facts))).toEqual(['GATE-UNJUDGED']);
    expect(codes(judged({ kind: 'band', node: 'funds', least: 'weak' }, facts))).toEqual(['GATE-UNJUDGED']);
  });
});

describe('a band', () => {
  const facts = factsOf({ ratings: { staffing: 3, facilities: 2 } });

  it('passes where the worst bound lies in it or a better one', () => {
    expect(judged({ kind: 'band', node: null, least: 'weak' }, facts)).toMatchObject({ passed: true, found: 'weak' });
    expect(judged({ kind: 'band', node: null, least: 'fair' }, facts)).toMatchObject({
      passed: false,
      found: 'weak',
      findings: [{ code: 'GATE-BAND', args: { least: 'fair', worst: 'weak', band: 'fair' } }],
    });
  });

  it('cannot be judged of a node whose scores run otherwise and have none of their own', () => {
    const own = office({ aggregate: 'sum' });
    const facts = factsOf({ ratings: { staffing: 3, facilities: 2, funds: 3 } }, own);
    expect(judged({ kind: 'band', node: 'organization', least: 'weak' }, facts)).toMatchObject({
      passed: false,
      found: null,
      findings: [{ code: 'GATE-UNJUDGED', args: { why: { kind: 'no-bands' } } }],
    });
  });

  it('is one of the node itself where it has bands of its own', () => {
    const own = office();
    const edges = [
      { from: 1, id: 'bad', label: { en: 'bad' } },
      { from: 3, id: 'fine', label: { en: 'fine' } },
    ];
    const nodes = { ...own.nodes, staffing: { ...own.nodes['staffing']!, bands: { edges, decimals: null } } };
    const spec = { ratings: { staffing: 3, facilities: 2 } };
    const least = 'fine';
    expect(judged({ kind: 'band', node: 'staffing', least }, factsOf(spec, { ...own, nodes }))).toMatchObject({
      passed: true,
      found: 'fine',
    });
  });
});

it('coverage is the share of weight with evidence', () => {
  const facts = factsOf({ ratings: { staffing: 3, funds: 3 } });
  expect(judged({ kind: 'coverage', node: null, least: 0.75 }, facts)).toMatchObject({ passed: true, found: 0.75 });
  expect(judged({ kind: 'coverage', node: 'organization', least: 0.75 }, facts)).toMatchObject({
    passed: false,
    found: 0.5,
    findings: [{ code: 'GATE-COVERAGE', args: { node: 'organization', coverage: 0.5, least: 0.75 } }],
  });
});
