import type { RemedyResult } from '../../model/assessment.js';
import { finding, type Finding } from '../../model/findings/index.js';
import type { Framework } from '../../model/framework.js';
import type { Study } from '../../model/study.js';
import type { FactorWithoutRemedies } from '../factors/index.js';
import { leavesOfConcepts } from '../factors/gap.js';
import type { Judged } from '../nodes/index.js';
import { leavesUnder } from '../nodes/tree.js';
import { addressedBy, recommendedRemedies, type Recommended } from './collect.js';
import { reachOf } from './reach.js';

/** The remedies, those against the highest-ranked factor first, then the least effort; and the factors none answers. */
export function assessRemedies(
  study: Study,
  framework: Framework,
  judged: Judged,
  factors: readonly FactorWithoutRemedies[],
): { remedies: RemedyResult[]; findings: Finding[] } {
  const present = new Map(factors.map((f) => [f.id, f]));
  const position = (remedy: RemedyResult) =>
    Math.min(...remedy.addresses.map((id) => present.get(id)?.rank?.position ?? Infinity), Infinity);
  const remedies = recommendedRemedies(study, framework, judged, factors)
    .map((recommended) => remedyResult(framework, judged, present, recommended))
    .sort((a, b) => order(position(a), position(b)) || order(a.effort ?? 4, b.effort ?? 4) || (a.id < b.id ? -1 : 1));
  const answered = new Set(remedies.flatMap((r) => r.addresses));
  const findings = factors
    .filter((f) => f.polarity === 'inhibiting' && !answered.has(f.id))
    .map((f) => finding('FACTOR-WITHOUT-REMEDY', { factor: f.id }, f.place));
  return { remedies, findings };
}

/** Unlike subtraction, right for two infinities. */
const order = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);

function remedyResult(
  framework: Framework,
  judged: Judged,
  present: ReadonlyMap<string, FactorWithoutRemedies>,
  { id, listed, proposal, why }: Recommended,
): RemedyResult {
  const addresses = addressedBy(listed, proposal).filter((factor) => present.get(factor)?.polarity === 'inhibiting');
  const improves = new Set([
    ...addresses.flatMap((factor) => present.get(factor)?.affects ?? []),
    ...why.flatMap((reason) => (reason.kind === 'next-step' ? [reason.node] : [])),
    ...(proposal?.improves ?? []).flatMap((reference) => leavesNamed(framework, reference)),
    ...leavesOfConcepts(framework, judged, listed?.improves ?? []),
  ]);
  const leaves = [...judged.nodes].map((n) => n.id).filter((node) => improves.has(node));
  return {
    id,
    title: proposal?.title ?? listed?.title ?? { en: id },
    text: proposal?.text ?? listed?.text ?? null,
    addresses,
    improves: leaves,
    uses: [...new Set([...(proposal?.uses ?? []), ...(listed?.uses ?? [])])].filter((factor) => present.has(factor)),
    why,
    horizon: proposal?.horizon ?? listed?.horizon ?? null,
    effort: proposal?.effort ?? listed?.effort ?? null,
    who: proposal?.owner ?? listed?.who ?? null,
    reach: reachOf(framework, judged, leaves),
    status: proposal === null ? null : (proposal.status ?? 'proposed'),
    owner: proposal?.owner ?? null,
    due: proposal?.due ?? null,
    source: listed?.source ?? null,
    place: proposal?.place ?? null,
  };
}

/** The leaves a proposal's `framework/node` or bare `node` names; none where it speaks of another framework. */
function leavesNamed(framework: Framework, reference: string): readonly string[] {
  const [first = '', second] = reference.split('/');
  if (second !== undefined && first !== framework.id) return [];
  const id = second ?? first;
  return framework.nodes[id] ? leavesUnder(framework, id) : [];
}
