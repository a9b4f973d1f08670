import { at } from '../../model/at.js';
import type { Ladder, NodeResult } from '../../model/assessment/nodes.js';
import type { Result } from '../../model/assessment/result.js';
import { finding, type Finding } from '../../model/findings/index.js';
import type { Framework, FrameworkNode } from '../../model/framework.js';
import type { Study } from '../../model/study.js';
import { append } from '../../model/lists.js';
import { exact } from '../../model/aggregate.js';
import { ruleAt } from '../../model/range.js';
import { betterBy, stepUp, type Scale } from '../../model/scale.js';
import { unmetNeeds } from './needs.js';
import type { Measure } from './measure.js';
import { settle, type Judgements } from './judgements.js';
import type { Judgement } from './ratings.js';
import { resultOf } from './result.js';
import { isDivergent, saidAndSeen, type LevelledItem } from './saidSeen.js';
import { strengthOf } from './strength.js';
import { project, type Projections } from '../project/index.js';
import { nodeOf, shapeOf, WHOLE } from '../shape.js';
import { measureTree, wholeWith } from './tree.js';

/** The judged tree: what later stages (factors, remedies, published verdicts) read. */
export interface Judged extends Leaves {
  readonly nodes: readonly NodeResult[];
  readonly whole: Result;
  readonly findings: readonly Finding[];
}

/** What a score rests on. */
export interface Leaves extends Judgements {
  /** Leaf id → what is projected on it; null where it was not asked to project. */
  readonly projections: Projections | null;
}

/** What the raters gave, and what can be projected where they gave nothing. `others`: the frameworks to project from, or null. */
export function judgeLeaves(study: Study, framework: Framework, others: readonly Framework[] | null = null): Leaves {
  const { judgements, levels } = settle(study, framework);
  return { judgements, levels, projections: others && project(study, framework, judgements, others) };
}

/** The score of the whole alone: what a table of many studies needs. */
export function judgeWhole(study: Study, framework: Framework, others: readonly Framework[] | null): Result {
  const leaves = judgeLeaves(study, framework, others);
  return wholeOf(framework, measureTree(framework, leaves), leaves);
}

/** Judges every node of a framework by a study's evidence: levels → nodes → bands, strength, stake. */
export function judgeNodes(study: Study, framework: Framework, others: readonly Framework[] | null): Judged {
  const leaves = judgeLeaves(study, framework, others);
  const measures = measureTree(framework, leaves);
  const whole = wholeOf(framework, measures, leaves);
  const findings = [...leaves.judgements.values()].flatMap((j) => j.findings);
  const context: Context = { study, framework, ...leaves, measures, index: whole.known, findings };
  const nodes = shapeOf(framework).order.map(({ id }) => nodeResult(context, id));
  if (whole.status === 'insufficient') append(findings, insufficient(context, null, whole));
  return { nodes, whole, ...leaves, findings };
}

const wholeOf = (framework: Framework, measures: ReadonlyMap<string, Measure>, leaves: Leaves): Result =>
  resultOf(framework, WHOLE, at(measures, WHOLE), null, shapeOf(framework).leaves, leaves);

interface Context extends Leaves {
  readonly study: Study;
  readonly framework: Framework;
  readonly measures: ReadonlyMap<string, Measure>;
  readonly index: number | null;
  readonly findings: Finding[];
}

function nodeResult(context: Context, id: string): NodeResult {
  const { study, framework, judgements, projections, measures, findings } = context;
  const node = nodeOf(framework, id);
  const shape = shapeOf(framework);
  const range = at(shape.ranges, id);
  const judgement = judgements.get(id) ?? null;
  const measure = at(measures, id);
  const below = node.children.length === 0 ? [] : at(shape.leavesUnder, id);
  // A rater's level settles an inner node; anything else said of it leaves it to its children.
  const own = below.length === 0 || (judgement?.level ?? null) !== null ? judgement : null;
  const result = resultOf(framework, id, measure, own, below, context);
  const evidence = judgement?.evidence ?? [];
  const items = evidence.map((e) => at(study.evidence, e));
  // On a cumulative ladder an item's level says what it proves, not what it thinks of the node.
  const levelled = at(shape.ladders, id).cumulative ? [] : levelledItems(study, judgement);
  const strength = strengthOf(
    study,
    framework,
    items,
    levelled.map((i) => i.level),
  );
  const saidSeen = levelled.length > 0 ? saidAndSeen(framework, levelled) : null;
  append(findings, nodeFindings({ framework, node, judgement, measure, strength, saidSeen, levelled }));
  if (result.status === 'insufficient') append(findings, insufficient(context, id, result));
  return {
    id,
    parent: node.parent,
    children: node.children,
    title: node.title,
    definition: node.definition ?? null,
    weight: node.weight,
    share: at(shape.share, id),
    wholeShare: at(shape.wholeShare, id),
    concepts: node.concepts,
    levels: node.levels,
    ladder: node.scale ? ladderOf(node.scale) : null,
    proof: node.proof,
    aggregate: node.children.length === 0 ? null : ruleAt(framework, id),
    range: [range.worst, range.best],
    bands: node.bands?.edges ?? null,
    bandDecimals: node.bands?.decimals ?? null,
    ...result,
    sought: judgement?.sought ?? false,
    strength,
    saidSeen,
    ratings: judgement?.ratings ?? [],
    evidence,
    stake: stakeOf(context, id),
    ...(projections && { projection: projections.get(id) ?? null }),
  };
}

const ladderOf = ({ levels, cumulative, fractional }: Scale): Ladder => ({ levels, cumulative, fractional });

/**
 * The items that speak for a level of their own, from the ratings that make the node's level. What a publication says
 * is no voice of its own.
 */
function levelledItems(study: Study, judgement: Judgement | null): LevelledItem[] {
  const seen = new Map<string, LevelledItem>();
  for (const rating of judgement?.settling ?? []) {
    for (const { evidence, level, accepted } of rating.items) {
      const item = at(study.evidence, evidence);
      const independent = at(study.sources, item.source).kind !== 'publication';
      if (accepted && level !== null && independent && !seen.has(evidence)) seen.set(evidence, { item, level });
    }
  }
  return [...seen.values()];
}

interface NodeFacts extends Pick<NodeResult, 'strength' | 'saidSeen'> {
  readonly framework: Framework;
  readonly node: FrameworkNode;
  readonly judgement: Judgement | null;
  readonly measure: Measure;
  readonly levelled: readonly LevelledItem[];
}

function nodeFindings(facts: NodeFacts): Finding[] {
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
  if (rated !== null && measure.fromChildren !== null && rated !== measure.fromChildren) {
    const args = { node: node.id, rated, computed: measure.fromChildren };
    found.push(finding('PARENT-AND-CHILDREN-DIFFER', args, place));
  }
  return found;
}

/** Why a parent has no score. Where a child is already in trouble, that says it. */
function insufficient({ framework, measures }: Context, node: string | null, { coverage, trouble }: Result): Finding[] {
  if (trouble === null)
    return [finding('INSUFFICIENT', { node, coverage: coverage ?? 0, floor: framework.coverageFloor }, null)];
  const isItsOwn = trouble.children.some((id) => (at(measures, id).trouble?.children.length ?? 0) === 0);
  if (!isItsOwn) return [];
  const { rule, children } = trouble;
  if (trouble.kind === 'undefined') return [finding('AGGREGATE-UNDEFINED', { node, rule, children }, null)];
  return [finding('PARTS-MISSING', { node, rule: rule === 'sum' ? 'sum' : 'block', missing: children }, null)];
}

/** What the whole would gain from one level more at a leaf; null where it has no level or is at the best. */
function stakeOf(context: Context, id: string): number | null {
  const { framework, levels, index } = context;
  const level = levels.get(id);
  const { scale } = framework;
  if (level === undefined || betterBy(scale, level, scale.best) >= 0 || index === null) return null;
  const raised = wholeWith(framework, context, new Map([[id, stepUp(scale, level)]]));
  return raised === null ? null : exact(betterBy(scale, raised, index));
}
