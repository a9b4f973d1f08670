import { append } from '../../model/lists.js';
import { at } from '../../model/at.js';
import { exact } from '../../model/aggregate.js';
import type { Ladder, NodeResult } from '../../model/assessment/nodes.js';
import type { Finding } from '../../model/findings/index.js';
import type { Framework } from '../../model/framework.js';
import { ruleAt } from '../../model/range.js';
import { betterBy, stepUp, type Scale } from '../../model/scale.js';
import type { Study } from '../../model/study.js';
import { nodeOf, shapeOf } from '../shape.js';
import { insufficient, nodeFindings } from './findings.js';
import type { Leaves } from './leaves.js';
import { evidenceOf } from './ratings.js';
import { madeBy, resultOf } from './result.js';
import { levelledItems, saidAndSeen } from './saidSeen.js';
import { strengthOf } from './strength.js';
import { wholeWith, type Tree } from './tree.js';

/** What every node is judged with. `index`: the known score of the whole. */
export interface Context extends Leaves {
  readonly study: Study;
  readonly framework: Framework;
  readonly tree: Tree;
  readonly index: number | null;
  readonly findings: Finding[];
}

/** Judges one node: its measure put into status, score and band, with the strength of its evidence. Adds to the findings. */
export function nodeResult(context: Context, id: string): NodeResult {
  const { study, framework, judgements, projections, tree, findings } = context;
  const node = nodeOf(framework, id);
  const shape = shapeOf(framework);
  const range = at(shape.ranges, id);
  const judgement = judgements.get(id) ?? null;
  const measure = at(tree, id).shown;
  const below = node.children.length === 0 ? [] : at(shape.leavesUnder, id);
  // A rater's level settles an inner node; anything else said of it leaves it to its children.
  const own = below.length === 0 || (judgement?.level ?? null) !== null ? judgement : null;
  const result = resultOf(framework, id, measure, own, below, context);
  const evidence = judgement ? evidenceOf(judgement) : [];
  const items = evidence.map((e) => at(study.evidence, e));
  // On a cumulative ladder an item's level says what it proves, not what it thinks of the node.
  const levelled = at(shape.ladders, id).cumulative ? [] : levelledItems(study, framework, judgement);
  const strength = strengthOf(
    study,
    framework,
    items,
    levelled.map((i) => i.level),
    // What a parent needs is for its leaves to say.
    below.length === 0 ? node.needs : {},
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
    ...madeBy(measure),
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

/** What the whole would gain from one level more at a leaf; null where it has no level or is at the best. */
function stakeOf(context: Context, id: string): number | null {
  const { framework, levels, index } = context;
  const level = levels.get(id);
  const { scale } = framework;
  if (level === undefined || betterBy(scale, level, scale.best) >= 0 || index === null) return null;
  const raised = wholeWith(framework, context, new Map([[id, stepUp(scale, level)]]));
  return raised === null ? null : exact(betterBy(scale, raised, index));
}
