import type { Assessment } from '../../model/assessment/index.js';
import type { NodeResult } from '../../model/assessment/nodes.js';
import { GRADES } from '../../model/assessment/strength.js';
import { finding, type Finding } from '../../model/findings/index.js';
import { scoresNodes, type Framework } from '../../model/framework.js';
import type { Gap, Gaps } from '../../model/gaps.js';
import type { Study } from '../../model/study.js';
import { assess, type ScoringOptions, type Tool } from '../../assess/index.js';
import { judgeLeaves } from '../../assess/nodes/leaves.js';
import { unmetNeeds } from '../../assess/nodes/needs.js';
import { nodeOf } from '../../assess/shape.js';
import { effectsOf, type Effect } from './effect.js';
import { planOf } from './plan.js';
import { isWeak, wantsOf } from './wants.js';

/**
 * What to find out next: the indicators of which nothing is known, that have less evidence than the framework asks for, or whose
 * evidence is weak, with what the field has to give. null where the framework scores no indicators.
 */
export function gapsOf(study: Study, framework: Framework, tool: Tool, options: ScoringOptions = {}): Gaps | null {
  if (!scoresNodes(framework)) return null;
  const assessment = assess(study, framework, tool, options);
  const { study: known, agency, framework: facts, result, nodes, sources } = assessment;
  const leaves = concerned(nodes);
  const effect = effectsOf(framework, judgeLeaves(study, framework, options.projectFrom ?? null));
  const gaps = inOrder(leaves.flatMap((leaf) => gapOf(framework, leaf, effect) ?? []));
  return {
    format: 'egov-gaps/1',
    tool,
    options: assessment.options,
    study: { id: known.id, title: known.title, digest: known.digest, period: known.period },
    agency,
    framework: facts,
    result,
    indicators: leaves.length,
    places: sources.filter(({ kind }) => kind === 'place').map(({ id, title }) => ({ id, title })),
    gaps,
    plan: planOf(gaps),
  };
}

/** What is wrong with asking: a framework without indicators to found. */
export const gapFindings = ({ id }: Pick<Framework, 'id'>): Finding[] => [
  finding('NO-INDICATORS-TO-FOUND', { framework: id }, null),
];

/** Leaves that the study itself is to find out: not what does not apply, nor what is taken over from elsewhere. */
function concerned(nodes: Assessment['nodes']): NodeResult[] {
  const closed = new Set<string | null>();
  for (const { id, parent, status } of nodes)
    if (status === 'external' || status === 'not-applicable' || closed.has(parent)) closed.add(id);
  return nodes.filter(({ id, children }) => children.length === 0 && !closed.has(id));
}

function gapOf(framework: Framework, leaf: NodeResult, effect: Effect): Gap | null {
  const { id, title, status, sought } = leaf;
  const node = nodeOf(framework, id);
  // A value assumed or projected rests on no evidence, whatever was quoted beside it.
  const strength = status === 'scored' ? leaf.strength : null;
  const isFounded = strength !== null && unmetNeeds(node.needs, strength).length === 0 && !isWeak(strength);
  if (isFounded) return null;
  return {
    node: id,
    title,
    status,
    sought,
    grade: strength?.grade ?? null,
    effect: effect(id),
    wants: wantsOf(node, strength),
    ask: node.ask,
    look: node.look,
    read: node.read,
  };
}

/** What is unknown first; then what weighs most; then the weakest; then as in the framework. */
function inOrder(gaps: readonly Gap[]): Gap[] {
  const isKnown = ({ status }: Gap): number => (status === 'scored' ? 1 : 0);
  // No grade at all is before the first of them.
  const grade = (gap: Gap): number => GRADES.findIndex((each) => each === gap.grade);
  return [...gaps].sort((a, b) => isKnown(a) - isKnown(b) || (b.effect ?? 0) - (a.effect ?? 0) || grade(a) - grade(b));
}
