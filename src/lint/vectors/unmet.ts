import { exact } from '../../model/aggregate.js';
import type { Assessment } from '../../model/assessment/index.js';
import type { Result } from '../../model/assessment/result.js';
import { finding, type Finding } from '../../model/findings/index.js';
import type { Expected } from '../../model/findings/lint.js';
import type { Expectation, Vector } from '../../model/vectors.js';
import { unmetPosition } from './position.js';

/** The expectations of a vector that its assessment does not meet. */
export function unmet(vector: Vector, assessment: Assessment): Finding[] {
  const { expect } = vector;
  return [
    ...unmetResult(vector, null, expect, assessment.result),
    ...assessment.nodes.flatMap((node) => unmetResult(vector, node.id, expect.nodes[node.id] ?? {}, node)),
    ...unmetPosition(vector, assessment).map(({ what, expected, found }) =>
      failed(vector, what, null, expected, found),
    ),
    ...unmetFactors(vector, assessment),
    ...unmetRemedies(vector, assessment),
  ];
}

function unmetResult(vector: Vector, node: string | null, expected: Expectation, result: Result): Finding[] {
  const { score, band, status } = expected;
  const found = { score: result.score, band: result.band?.id ?? null, status: result.status };
  return [
    ...(score && (found.score === null || found.score < exact(score[0]) || found.score > exact(score[1]))
      ? [failed(vector, 'score', node, `[${score.join(', ')}]`, found.score === null ? null : String(found.score))]
      : []),
    ...(band !== undefined && band !== found.band ? [failed(vector, 'band', node, band, found.band)] : []),
    ...(status !== undefined && status !== found.status ? [failed(vector, 'status', node, status, found.status)] : []),
  ];
}

/** The listed factors must be present in that order; others may stand between them. */
function unmetFactors(vector: Vector, { factors }: Assessment): Finding[] {
  const present = factors.filter((factor) => factor.polarity === 'inhibiting').map((factor) => factor.id);
  const expected = vector.expect.factors;
  let next = 0;
  for (const id of present) if (id === expected[next]) next++;
  return next === expected.length ? [] : [failed(vector, 'factors', null, listed(expected), listed(present))];
}

function unmetRemedies(vector: Vector, { remedies }: Assessment): Finding[] {
  const recommended = remedies.map((remedy) => remedy.id);
  const missing = vector.expect.remedies.filter((id) => !recommended.includes(id));
  return missing.length === 0 ? [] : [failed(vector, 'remedies', null, listed(missing), listed(recommended))];
}

const listed = (ids: readonly string[]): string => ids.join(', ');

function failed(vector: Vector, what: Expected, node: string | null, expected: string, found: string | null): Finding {
  return finding(
    'VECTOR-FAILED',
    { vector: vector.name, what, node, expected, found: found === '' ? null : found },
    vector.place,
  );
}
