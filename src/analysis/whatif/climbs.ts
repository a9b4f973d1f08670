import type { Assessment } from '../../model/assessment/index.js';
import type { RemedyResult } from '../../model/assessment/remedies.js';
import type { Framework, FrameworkNode } from '../../model/framework.js';
import { betterBy, stepUp } from '../../model/scale.js';
import type { Step } from '../../model/whatIf.js';
import type { Leaves } from '../../assess/nodes/leaves.js';
import { nextSteps } from '../../assess/remedies/collect.js';
import { nodeOf, shapeOf } from '../../assess/shape.js';

/** What a step costs where no remedy tells. A convention, without a source. */
const UNIT = 1;

/**
 * The steps that each known leaf could take, one level each, up to the best. What is unknown, assumed or projected is not
 * known to stand anywhere, and is not raised.
 */
export function climbs(framework: Framework, { judgements }: Leaves, assessment: Assessment): Map<string, Step[]> {
  const found = new Map<string, Step[]>();
  for (const id of shapeOf(framework).leaves) {
    const own = judgements.get(id);
    const isKnown = own?.status === 'scored' || own?.status === 'external';
    if (isKnown && own.level !== null) found.set(id, climb(framework, nodeOf(framework, id), own.level, assessment));
  }
  return found;
}

function climb(framework: Framework, node: FrameworkNode, level: number, assessment: Assessment): Step[] {
  const { scale } = framework;
  const steps: Step[] = [];
  for (let from = level; betterBy(scale, from, scale.best) < 0; from = stepUp(scale, from)) {
    const remedy = cheapest(framework, node, from, assessment);
    steps.push({
      node: node.id,
      title: node.title,
      from,
      to: stepUp(scale, from),
      effort: remedy?.effort ?? UNIT,
      remedy: remedy && { id: remedy.id, title: remedy.title },
    });
  }
  return steps;
}

/**
 * The remedy of least effort for one step: the framework's next step from that level, one against a present factor that shares
 * the leaf's topics, or one that was proposed for it. What was done or dropped answers nothing any more. Of equals the
 * first by id.
 */
function cheapest(framework: Framework, node: FrameworkNode, level: number, assessment: Assessment): Known | null {
  const { remedies, factors } = assessment;
  const affecting = new Set(factors.filter(({ affects }) => affects.includes(node.id)).map(({ id }) => id));
  const answering = remedies.filter(
    ({ open, addresses, improves, why }) =>
      open &&
      (addresses.some((factor) => affecting.has(factor)) ||
        (improves.includes(node.id) && why.some(({ kind }) => kind === 'proposed'))),
  );
  const next = nextSteps(framework, node, level).flatMap((id): Candidate[] => {
    const known = remedies.find((remedy) => remedy.id === id);
    if (known) return known.open ? [known] : [];
    const listed = framework.catalogue.remedies[id];
    return listed ? [{ id, ...listed }] : [];
  });
  const known = [...answering, ...next].flatMap(({ id, title, effort }) =>
    effort === null ? [] : [{ id, title, effort }],
  );
  return known.reduce<Known | null>((best, remedy) => (best && !isBefore(remedy, best) ? best : remedy), null);
}

type Candidate = Pick<RemedyResult, 'id' | 'title' | 'effort'>;
type Known = Pick<RemedyResult, 'id' | 'title'> & { readonly effort: number };

const isBefore = (a: Known, b: Known): boolean => (a.effort === b.effort ? a.id < b.id : a.effort < b.effort);
