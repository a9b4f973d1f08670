import { at } from '../../model/at.js';
import type { NodeResult } from '../../model/assessment/nodes.js';
import type { ComposedResult } from '../../model/assessment/result.js';
import type { Finding } from '../../model/findings/index.js';
import type { Framework } from '../../model/framework.js';
import type { Study } from '../../model/study.js';
import { shapeOf, WHOLE } from '../shape.js';
import { insufficient } from './findings.js';
import { judgeLeaves, type Leaves } from './leaves.js';
import { append } from '../../model/lists.js';
import { nodeResult, type Context } from './node.js';
import { madeBy, resultOf } from './result.js';
import { measureTree, type Tree } from './tree.js';

/** The leaves as they are judged, and what the tree comes to by them: what factors and remedies are made of. */
export interface Measured extends Leaves {
  readonly tree: Tree;
  readonly whole: ComposedResult;
}

/** The judged tree. */
export interface Judged extends Measured {
  readonly nodes: readonly NodeResult[];
  readonly findings: readonly Finding[];
}

/** The score of the whole alone: what a table of many studies needs. */
export function judgeWhole(study: Study, framework: Framework, others: readonly Framework[] | null): ComposedResult {
  return wholeOf(framework, judgeLeaves(study, framework, others));
}

export function measured(study: Study, framework: Framework, others: readonly Framework[] | null): Measured {
  const leaves = judgeLeaves(study, framework, others);
  const tree = measureTree(framework, leaves);
  return { ...leaves, tree, whole: wholeOf(framework, leaves, tree) };
}

/** Judges every node of a framework by a study's evidence: levels → nodes → bands, strength, stake. */
export function judgeNodes(study: Study, framework: Framework, measure: Measured): Judged {
  const { whole } = measure;
  const findings = [...measure.judgements.values()].flatMap((j) => j.findings);
  const context: Context = { study, framework, ...measure, index: whole.known, findings };
  const nodes = shapeOf(framework).order.map(({ id }) => nodeResult(context, id));
  if (whole.status === 'insufficient') append(findings, insufficient(context, WHOLE, whole));
  return { ...measure, nodes, findings };
}

/** The result of the whole. `tree`: where it was measured already. */
export function wholeOf(
  framework: Framework,
  leaves: Leaves,
  tree: Tree = measureTree(framework, leaves),
): ComposedResult {
  const measure = at(tree, WHOLE).shown;
  return { ...resultOf(framework, WHOLE, measure, null, shapeOf(framework).leaves, leaves), ...madeBy(measure) };
}
