import type { NodeResult } from '../../model/assessment/nodes.js';
import type { Result } from '../../model/assessment/result.js';
import { finding, type Finding } from '../../model/findings/index.js';
import { given } from '../../model/at.js';
import type { Framework, FrameworkNode } from '../../model/framework.js';
import { WHOLE } from '../shape.js';
import type { Measure } from './measure.js';
import { unmetNeeds } from './needs.js';
import type { Judgement } from './ratings.js';
import { isDivergent, type LevelledItem } from './saidSeen.js';
import { troubleOf, type MeasuredTree } from './trouble.js';

interface NodeFacts extends Pick<NodeResult, 'strength' | 'saidSeen'> {
  readonly framework: Framework;
  readonly node: FrameworkNode;
  readonly judgement: Judgement | null;
  readonly measure: Measure;
  readonly levelled: readonly LevelledItem[];
}

/** What a reader of a node's score should know of what it rests on. */
export function nodeFindings(facts: NodeFacts): Finding[] {
  const { framework, node, judgement, measure, strength, saidSeen, levelled } = facts;
  const found: Finding[] = [];
  const place = judgement?.ratings[0]?.place ?? null;
  const levels = levelled.map((i) => i.level).sort((a, b) => a - b);
  if (isDivergent(framework, levels)) found.push(finding('DIVERGENT', { node: node.id, levels }, place));
  const { said, seen } = saidSeen ?? { said: null, seen: null };
  if (said !== null && seen !== null && said !== seen) {
    found.push(finding('SAID-SEEN-APART', { node: node.id, said, seen }, place));
  }
  if (strength && node.children.length === 0) {
    const missing = unmetNeeds(node.needs, strength);
    if (missing.length > 0) found.push(finding('NEEDS-UNMET', { node: node.id, missing }, place));
  }
  const rated = node.children.length > 0 ? (judgement?.level ?? null) : null;
  const computed = measure.made?.known ?? null;
  if (rated !== null && computed !== null && rated !== computed) {
    const args = { node: node.id, rated, computed };
    found.push(finding('PARENT-AND-CHILDREN-DIFFER', args, place));
  }
  return found;
}

/** Why a parent has no score; the whole, with WHOLE. */
export function insufficient(measured: MeasuredTree, id: string, { coverage, trouble }: Result): Finding[] {
  if (trouble !== null) return troubleOf(measured, id);
  const { coverageFloor: floor } = measured.framework;
  return [finding('INSUFFICIENT', { node: id === WHOLE ? null : id, coverage: given(coverage), floor }, null)];
}
