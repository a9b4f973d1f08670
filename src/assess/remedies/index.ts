import { at } from '../../model/at.js';
import type { ProposedRemedy, RemedyResult } from '../../model/assessment/remedies.js';
import { finding, type Finding } from '../../model/findings/index.js';
import type { Framework } from '../../model/framework.js';
import { entryOf } from '../../model/entry.js';
import type { Localized } from '../../model/lang.js';
import type { Proposal, Study } from '../../model/study.js';
import type { FactorWithoutRemedies } from '../factors/index.js';
import { leavesOfConcepts } from '../factors/gap.js';
import type { Measured } from '../nodes/index.js';
import { shapeOf } from '../shape.js';
import { addressedBy, recommendedRemedies, type Recommended } from './collect.js';
import { ordered, type Unordered } from './order.js';
import { reachOf } from './reach.js';
import { classFindings, strategyOf } from './strategy.js';

/** The remedies in the order of `order.ts`, and the factors none answers. */
export function assessRemedies(
  study: Study,
  framework: Framework,
  judged: Measured,
  factors: readonly FactorWithoutRemedies[],
): { remedies: RemedyResult[]; findings: Finding[] } {
  const present = new Map(factors.map((f) => [f.id, f]));
  const context: Context = { framework, judged, present, reach: reachOnce(framework, judged) };
  const results = recommendedRemedies(study, framework, judged, factors).map((each) => remedyResult(context, each));
  const remedies = ordered(results, framework, present);
  const answered = new Set(remedies.filter((r) => r.open).flatMap((r) => r.addresses));
  const findings = factors
    .filter((f) => f.polarity === 'inhibiting' && !answered.has(f.id))
    .map((f) => finding('FACTOR-WITHOUT-REMEDY', { factor: f.id }, f.place));
  return { remedies, findings: [...findings, ...remedies.flatMap(classFindings)] };
}

/** The remedies that were proposed in or for the agency, in the order of the study, with the factors that each is to answer. */
export const proposedRemedies = ({ proposals }: Study, { catalogue }: Framework): ProposedRemedy[] =>
  proposals.map((proposal) => {
    const listed = entryOf(catalogue.remedies, proposal.id) ?? null;
    const { id } = proposal;
    return {
      ...standing(proposal),
      id,
      title: titleOf(id, proposal, listed),
      addresses: addressedBy(listed, proposal),
    };
  });

/** What a remedy is called: by whoever proposed it, else by the catalogue. */
const titleOf = (
  id: string,
  proposal: Pick<Proposal, 'title'> | null,
  listed: { readonly title: Localized } | null,
): Localized => proposal?.title ?? listed?.title ?? { en: id };

/** How far a remedy has come: the proposal tells, and one that was not proposed is still to be begun. */
const standing = (proposal: Proposal | null) => ({
  status: proposal === null ? null : (proposal.status ?? 'proposed'),
  open: proposal?.status !== 'done' && proposal?.status !== 'dropped',
  due: proposal?.due ?? null,
  place: proposal?.place ?? null,
});

interface Context {
  readonly framework: Framework;
  readonly judged: Measured;
  readonly present: ReadonlyMap<string, FactorWithoutRemedies>;
  readonly reach: (leaves: readonly string[]) => number | null;
}

/** Many remedies touch the same leaves: their reach is worked out once. */
function reachOnce(framework: Framework, judged: Measured): Context['reach'] {
  const known = new Map<string, number | null>();
  return (leaves) => {
    const key = leaves.join(' ');
    const before = known.get(key);
    if (before !== undefined) return before;
    const reach = reachOf(framework, judged, leaves);
    known.set(key, reach);
    return reach;
  };
}

function remedyResult(
  { framework, judged, present, reach }: Context,
  { id, listed, proposal, why }: Recommended,
): Unordered {
  const addresses = addressedBy(listed, proposal).filter((factor) => present.get(factor)?.polarity === 'inhibiting');
  const improves = new Set([
    ...addresses.flatMap((factor) => at(present, factor).affects),
    ...why.flatMap((reason) => (reason.kind === 'next-step' ? [reason.node] : [])),
    ...(proposal?.improves ?? []).flatMap((reference) => leavesNamed(framework, judged, reference)),
    ...leavesOfConcepts(framework, judged, listed?.improves ?? []),
  ]);
  const leaves = shapeOf(framework).leaves.filter((leaf) => improves.has(leaf));
  const { status, open, due, place } = standing(proposal);
  return {
    id,
    title: titleOf(id, proposal, listed),
    text: proposal?.text ?? listed?.text ?? null,
    addresses,
    improves: leaves,
    uses: [...new Set([...(proposal?.uses ?? []), ...(listed?.uses ?? [])])].filter((factor) => present.has(factor)),
    why,
    horizon: proposal?.horizon ?? listed?.horizon ?? null,
    effort: proposal?.effort ?? listed?.effort ?? null,
    who: proposal?.owner ?? listed?.who ?? null,
    reach: reach(leaves),
    strategy: proposal && strategyOf(proposal, present),
    status,
    open,
    owner: proposal?.owner ?? null,
    due,
    source: listed?.source ?? null,
    place,
  };
}

/** The leaves a proposal's `framework/node` or bare `node` names; none where it speaks of another framework. */
function leavesNamed(framework: Framework, judged: Measured, reference: string): readonly string[] {
  const [first = '', second] = reference.split('/');
  if (second !== undefined && first !== framework.id) return [];
  const id = second ?? first;
  return (shapeOf(framework).leavesUnder.get(id) ?? []).filter(
    (leaf) => at(judged.judgements, leaf).status !== 'not-applicable',
  );
}
