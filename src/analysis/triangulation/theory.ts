import { betterBy } from '../../model/scale.js';
import type { NodeResult } from '../../model/assessment/nodes.js';
import type { TheoryComparison, TheoryNode, TheorySide } from '../../model/triangulation.js';
import { ground, readingOf } from './reading.js';
import type { Field } from './voices.js';

/**
 * Theory triangulation (Denzin 1978): the same evidence read by several theories. The leaves of the other frameworks that share a
 * concept with this one, or rest on an item that it rests on, are set beside it. Scales differ, so what is compared is whether
 * each framework calls the matter weak by its own measure. null where no other framework was scored.
 */
export function theoryTriangulation(field: Field, node: NodeResult, others: readonly Field[]): TheoryComparison | null {
  if (others.length === 0) return null;
  const own = judged(field, node, { concepts: [], evidence: [] });
  if (own === null) return null;
  const beside = others.map((other) => sideOf(other, besides(other, node))).filter(({ nodes }) => nodes.length > 0);
  const sides = [sideOf(field, [own]), ...beside];
  const said = beside.filter(({ weak }) => weak !== null);
  const apart = said.some(({ weak }) => weak !== own.weak);
  const evidence = [...new Set(beside.flatMap(({ nodes }) => nodes.flatMap((each) => each.evidence)))].sort();
  const found = said.length === 0 ? [] : [ground(apart ? 'verdicts-apart' : 'verdicts-agree', { evidence })];
  return { sides, ...readingOf(sides.length, found) };
}

function sideOf({ assessment }: Field, nodes: readonly TheoryNode[]): TheorySide {
  const { id, title } = assessment.framework;
  const [first] = nodes;
  const isClear = first !== undefined && nodes.every(({ weak }) => weak === first.weak);
  return { framework: id, title, weak: isClear ? first.weak : null, nodes };
}

function besides(other: Field, node: NodeResult): TheoryNode[] {
  const [topics, items] = [new Set(node.concepts), new Set(node.evidence)];
  return other.assessment.nodes
    .filter(({ children }) => children.length === 0)
    .flatMap((leaf) => {
      const concepts = leaf.concepts.filter((concept) => topics.has(concept));
      const evidence = leaf.evidence.filter((item) => items.has(item)).sort();
      if (concepts.length === 0 && evidence.length === 0) return [];
      return judged(other, leaf, { concepts, evidence }) ?? [];
    });
}

/** A leaf that was judged from evidence; what is taken over, assumed, projected or unknown is no reading of it. */
function judged(
  { measure }: Field,
  { id, title, status, score, percent }: NodeResult,
  common: Pick<TheoryNode, 'concepts' | 'evidence'>,
): TheoryNode | null {
  if (status !== 'scored' || score === null || percent === null) return null;
  return { node: id, title, percent, weak: betterBy(measure.scale, score, measure.weakBelow) < 0, ...common };
}
