import { entry } from '../../model/at.js';
import { askedOf, type Framework, type Question } from '../../model/framework.js';
import { groupedBy } from '../../model/grouped.js';
import type { Interview } from '../../model/guide.js';
import type { VisitPlan } from '../../model/gaps.js';

type Meeting = VisitPlan['meet'][number];

/** Whom to meet about what so that every question of these nodes is asked. */
export const meetingsOn = ({ nodes }: Framework, ids: readonly string[]): Meeting[] =>
  ids.flatMap((node) => {
    const { ask, needs } = entry(nodes, node);
    return [...new Set(ask.flatMap((question) => askedOf(question, needs)))].map((group) => ({ group, nodes: [node] }));
  });

/** What to ask at these meetings: a sheet for each group, then one for whoever knows. */
export function interviewsOf(framework: Framework, meetings: readonly Meeting[]): Interview[] {
  const met = [...groupedBy(meetings, ({ group }) => group)].map(([group, parts]) => ({
    group,
    nodes: parts.flatMap(({ nodes }) => nodes),
  }));
  return [...met.filter(({ group }) => group !== null), ...met.filter(({ group }) => group === null)].map(
    ({ group, nodes }) => ({
      group,
      asked: nodes.map((node) => ({ node, questions: questionsFor(framework, node, group, met) })),
    }),
  );
}

/** A group has its own questions, and those for all where it is to be heard. Whoever knows is asked what nobody else will be. */
function questionsFor(
  { nodes }: Framework,
  id: string,
  group: string | null,
  met: readonly Meeting[],
): readonly Question[] {
  const { ask, needs } = entry(nodes, id);
  if (group !== null) return ask.filter((question) => askedOf(question, needs).includes(group));
  const others = met.filter((each) => each.nodes.includes(id)).map((each) => each.group);
  return ask.filter(({ to = [] }) => !to.some((named) => others.includes(named)));
}
