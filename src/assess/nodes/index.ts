import { at } from '../../model/at.js';
import type { Ladder, NodeResult } from '../../model/assessment/nodes.js';
import type { Result } from '../../model/assessment/result.js';
import { finding, type Finding } from '../../model/findings/index.js';
import type { Framework, FrameworkNode } from '../../model/framework.js';
import type { Study } from '../../model/study.js';
import { exact } from '../../model/aggregate.js';
import { ruleAt } from '../../model/range.js';
import { betterBy, stepUp, type Scale } from '../../model/scale.js';
import { unmetNeeds } from './needs.js';
import type { Measure } from './measure.js';
import { judge, type Judgement } from './ratings.js';
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

/** The judgements a score rests on: of every leaf, and of the inner nodes a rater gave a level. */
export interface Leaves {
  readonly judgements: ReadonlyMap<string, Judgement>;
  /** Leaf id → settled level, in the order of the framework; unknown leaves are missing, projected ones as well. */
  readonly levels: ReadonlyMap<string, number>;
  /** Leaf id → what is projected on it; null where it was not asked to project. */
  readonly projections: Projections | null;
}

/**
 * Settles what the raters gave: levels per item → level of each node. `others`: the frameworks to project from; null
 * where it was not asked to project.
 */
export function judgeLeaves(study: Study, framework: Framework, others: readonly Framework[] | null = null): Leaves {
  const { order, leaves } = shapeOf(framework);
  const judgements = new Map<string, Judgement>();
  for (const { id, children } of order) {
    const judgement = judge(study, framework, id);
    // An inner node is judged by its children unless a rater said something of it.
    if (children.length === 0 || judgement.ratings.length > 0) judgements.set(id, judgement);
  }
  const levels = new Map<string, number>();
  for (const id of leaves) {
    const level = judgements.get(id)?.level ?? null;
    if (level !== null) levels.set(id, level);
  }
  return { judgements, levels, projections: others && project(study, framework, judgements, others) };
}

/** The score of the whole alone: what a table of many studies needs. */
export function judgeWhole(study: Study, framework: Framework, others: readonly Framework[] | null): Result {
  return wholeOf(framework, judgeLeaves(study, framework, others));
}

/** Judges every node of a framework by a study's evidence: levels → nodes → bands, strength, stake. */
export function judgeNodes(study: Study, framework: Framework, others: readonly Framework[] | null): Judged {
  const leaves = judgeLeaves(study, framework, others);
  const measures = measureTree(framework, leaves);
  const whole = wholeOf(framework, leaves, measures);
  const findings = [...leaves.judgements.values()].flatMap((j) => j.findings);
  const context: Context = { study, framework, ...leaves, measures, index: whole.known, findings };
  const nodes = shapeOf(framework).order.map(({ id }) => nodeResult(context, id));
  if (whole.status === 'insufficient') findings.push(...insufficient(framework, null, whole, at(measures, WHOLE)));
  return { nodes, whole, ...leaves, findings };
}

/** The result of the whole from judgements that were made already. */
export const wholeOf = (framework: Framework, leaves: Leaves, measures = measureTree(framework, leaves)): Result =>
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
  findings.push(...nodeFindings({ framework, node, judgement, measure, strength, saidSeen, levelled }));
  if (result.status === 'insufficient') findings.push(...insufficient(framework, id, result, measure));
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
function insufficient(
  framework: Framework,
  node: string | null,
  { coverage }: Result,
  { trouble }: Measure,
): Finding[] {
  if (trouble === null)
    return [finding('INSUFFICIENT', { node, coverage: coverage ?? 0, floor: framework.coverageFloor }, null)];
  if (!trouble.own) return [];
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
