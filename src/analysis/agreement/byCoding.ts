import type { NodeLinks, Said } from '../../model/agreement/index.js';
import type { RatingResult } from '../../model/assessment/ratings.js';
import { nth } from '../../model/nth.js';
import type { Compared, ComparedRow } from './compare.js';
import type { Group, RatedStudy } from './raters.js';
import { ratingsIn } from './said.js';

/**
 * Whether the raters of a group let an item of evidence speak for an indicator: a unit is an accepted item at an indicator to which
 * two of them gave a level. An item that a rater's judgement does not name is taken as not linked: whether it was passed over or
 * turned down, the format does not tell. What items show of factors is said once for a study, so raters cannot differ on it.
 */
export function byCoding(group: Group, rated: readonly RatedStudy[]): Compared[] {
  const rows: ComparedRow[] = [];
  const links: NodeLinks[] = [];
  let items = 0;
  for (const { at } of group.studies) {
    const { study, framework } = nth(rated, at);
    const { of } = ratingsIn(nth(rated, at), group);
    const accepted = [...study.evidence.values()].filter(({ state }) => state === 'accepted').map(({ id }) => id);
    for (const node of Object.values(framework.nodes).filter(({ children }) => children.length === 0)) {
      const linked = of(node.id).map(linkedBy);
      if (linked.filter((each) => each !== null).length < 2) continue;
      const unit = group.studies.length > 1 ? `${study.id}/${node.id}` : node.id;
      const about = { study: study.id, node: node.id, title: node.title };
      accepted.forEach((evidence, i) => {
        const said = group.raters.map(({ rater }, j) => said01(rater, nth(linked, j), evidence));
        rows.push({ unit: `${unit}/${evidence}`, ...about, said, consensus: null, item: items + i });
      });
      links.push({ unit, ...about, ...linksOf(group, linked, accepted) });
    }
    items += accepted.length;
  }
  if (rows.length === 0) return [];
  const { between, raters } = group;
  const scale = {
    type: 'nominal',
    given: true,
    categories: [
      { value: 0, label: null },
      { value: 1, label: null },
    ],
  } as const;
  return [{ between, raters, branches: [], scale, rows, links: links.sort((a, b) => b.some.length - a.some.length) }];
}

/**
 * The items a rater linked to an indicator; null without a level. A state such as "no evidence" is missing here as it is among
 * the levels: taken for items turned down one by one, it would be agreement on all that nobody linked.
 */
function linkedBy(rating: RatingResult | null): ReadonlySet<string> | null {
  if (rating?.status !== 'scored') return null;
  return new Set(rating.items.map(({ evidence }) => evidence));
}

const said01 = (rater: string, linked: ReadonlySet<string> | null, evidence: string): Said | null =>
  linked && { rater, level: Number(linked.has(evidence)), status: null, why: null, place: null };

function linksOf(
  { raters }: Pick<Group, 'raters'>,
  linked: readonly (ReadonlySet<string> | null)[],
  accepted: readonly string[],
): Pick<NodeLinks, 'all' | 'some'> {
  const coded = linked.filter((each) => each !== null);
  const by = (evidence: string): string[] =>
    raters.flatMap(({ rater }, i) => (linked[i]?.has(evidence) ? [rater] : []));
  const spoken = accepted
    .map((evidence) => ({ evidence, raters: by(evidence) }))
    .filter((each) => each.raters.length > 0);
  return {
    all: spoken.filter((each) => each.raters.length === coded.length).map(({ evidence }) => evidence),
    some: spoken.filter((each) => each.raters.length < coded.length),
  };
}
