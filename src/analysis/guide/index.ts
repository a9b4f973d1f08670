import { shapeOf } from '../../assess/shape.js';
import { at, entry } from '../../model/at.js';
import { scoresNodes, type Framework, type FrameworkNode } from '../../model/framework.js';
import type { Gap, Gaps } from '../../model/gaps.js';
import type { Guide, Topic } from '../../model/guide.js';
import type { Study } from '../../model/study.js';
import { interviewsOf, meetingsOn } from './interviews.js';
import { unaskedOf } from './unasked.js';

/** All that a framework asks to find out. */
export function guideOf(framework: Framework): Guide {
  const topics = topicsOf(framework, ({ children, ask, look, read }) =>
    children.length === 0 || ask.length + look.length + read.length > 0 ? null : undefined,
  );
  return {
    ...head(framework),
    topics,
    interviews: interviewsOf(
      framework,
      meetingsOn(
        framework,
        topics.map(({ node }) => node),
      ),
    ),
    observe: topics.filter(({ look }) => look.length > 0).map(({ node }) => node),
    read: topics.filter(({ read }) => read.length > 0).map(({ node }) => node),
    study: null,
  };
}

/** What a study still lacks of it. */
export function guideFor(study: Study, framework: Framework, { agency, gaps, plan }: Gaps): Guide {
  const lacking = new Map(gaps.map((gap) => [gap.node, gap]));
  const topics = topicsOf(framework, ({ id }) => lacking.get(id));
  const inOrder = (nodes: readonly string[]): string[] =>
    topics.map(({ node }) => node).filter((node) => nodes.includes(node));
  return {
    ...head(framework),
    topics,
    interviews: interviewsOf(
      framework,
      plan.meet.map(({ group, nodes }) => ({ group, nodes: inOrder(nodes) })),
    ),
    observe: inOrder(plan.observe),
    read: inOrder(plan.read),
    study: {
      id: study.id,
      agency,
      besides: inOrder(plan.besides),
      informants: unaskedOf(
        study,
        framework,
        topics.flatMap(({ gap }) => gap ?? []),
      ),
    },
  };
}

const head = ({ id, version, title, digest, scale }: Framework) => ({
  framework: { id, version, title, digest },
  cumulative: scale.cumulative,
});

/** The nodes of which something is to be found out; `gapAt`: undefined where nothing is. */
function topicsOf(framework: Framework, gapAt: (node: FrameworkNode) => Gap | null | undefined): Topic[] {
  const { order, ladders } = shapeOf(framework);
  const numbers = numbersOf(framework);
  return order.flatMap((node) => {
    const gap = gapAt(node);
    if (gap === undefined) return [];
    const { id, title, definition, look, read, levels, proof, children } = node;
    const rubric = scoresNodes(framework) && children.length === 0 ? at(ladders, id).levels : [];
    return {
      node: id,
      number: at(numbers, id),
      title,
      ...(definition ? { definition } : {}),
      look,
      read,
      levels: rubric.map(({ value, label, means }) => ({
        value,
        label,
        means: levels[String(value)] ?? means,
        proof: proof[String(value)] ?? [],
      })),
      gap,
    };
  });
}

/** Node id → `2.3`: the third of the second. */
function numbersOf({ nodes, top }: Framework): Map<string, string> {
  const numbers = new Map<string, string>();
  const visit = (siblings: readonly string[], before: string): void =>
    siblings.forEach((id, i) => {
      const number = `${before}${String(i + 1)}`;
      numbers.set(id, number);
      visit(entry(nodes, id).children, `${number}.`);
    });
  visit(top, '');
  return numbers;
}
