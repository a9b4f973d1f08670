import { given } from '../model/at.js';
import { finding, type Finding } from '../model/findings/index.js';
import type { GateFindings } from '../model/findings/gate.js';
import { bandOf, betterBy, directionOf } from '../model/scale.js';
import { targetOf, type Judging, type Of, type Outcome, type Target } from './facts.js';

type Unjudged = GateFindings['GATE-UNJUDGED']['why'];

/** Nothing to judge: what is unknown passes no gate. */
export function unjudged(
  { told, gate }: Judging,
  { node, title, place }: Pick<Target, 'node' | 'title' | 'place'>,
  why: Unjudged,
): Outcome {
  return {
    passed: false,
    found: null,
    findings: [finding('GATE-UNJUDGED', { ...told, node, title, why }, place, gate.severity)],
  };
}

/** The worst bound is as good as it must be, before it is rounded: what is unknown counts at its worst. */
export function score(judging: Judging, { node, least }: Of<'score'>): Outcome {
  const { told, gate } = judging;
  const target = targetOf(judging, node);
  const { title, result, range, place } = target;
  if (result.bounds === null || range === null)
    return unjudged(judging, target, { kind: 'status', status: result.status });
  const [worst] = result.bounds;
  const args = { ...told, node, title, least, worst, score: result.score, lower: directionOf(range) < 0 };
  return outcome(betterBy(range, worst, least) >= 0, worst, finding('GATE-SCORE', args, place, gate.severity));
}

/** The worst bound lies in a band as good as it must be. */
export function band(judging: Judging, { node, least }: Of<'band'>): Outcome {
  const { told, gate } = judging;
  const target = targetOf(judging, node);
  const { title, result, range, bands, place } = target;
  if (bands === null) return unjudged(judging, target, { kind: 'no-bands' });
  if (result.bounds === null || range === null)
    return unjudged(judging, target, { kind: 'status', status: result.status });
  const lowest = bandOf(bands, result.bounds[0]);
  const worst = lowest.id;
  const rank = (id: string) => directionOf(range) * bands.edges.findIndex((edge) => edge.id === id);
  const asked = given(bands.edges.find(({ id }) => id === least) ?? null);
  const labels = { least: asked.label, worst: lowest.label };
  const args = { ...told, node, title, least, worst, band: result.band?.id ?? null, labels };
  return outcome(rank(worst) >= rank(least), worst, finding('GATE-BAND', args, place, gate.severity));
}

/** So much of the weight rests on evidence. */
export function coverage(judging: Judging, { node, least }: Of<'coverage'>): Outcome {
  const { told, gate } = judging;
  const target = targetOf(judging, node);
  const { title, result, place } = target;
  if (result.coverage === null) return unjudged(judging, target, { kind: 'status', status: result.status });
  const args = { ...told, node, title, least, coverage: result.coverage };
  return outcome(result.coverage >= least, result.coverage, finding('GATE-COVERAGE', args, place, gate.severity));
}

const outcome = (passed: boolean, found: Outcome['found'], failed: Finding): Outcome => ({
  passed,
  found,
  findings: passed ? [] : [failed],
});
