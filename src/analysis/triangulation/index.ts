import type { Assessment } from '../../model/assessment/index.js';
import type { NodeResult } from '../../model/assessment/nodes.js';
import type { NodeTriangulation, Reading, ReadingCounts, Triangle, Triangulation } from '../../model/triangulation.js';
import { dataTriangulation } from './data.js';
import { investigatorTriangulation, roleComparisons } from './investigator.js';
import { methodTriangulation } from './method.js';
import { theoryTriangulation } from './theory.js';
import { fieldOf, voicesOf, type Field } from './voices.js';

/**
 * How the evidence of an assessment goes together by Denzin's four types (1978, The Research Act). `others`: what came out of the
 * same study by other frameworks, for triangulation of theories. Neither the order of evidence nor that of raters matters. null
 * where the framework scores no nodes, or nothing was judged.
 */
export function triangulationOf(assessment: Assessment, others: readonly Assessment[] = []): Triangulation | null {
  const field = fieldOf(assessment);
  if (field === null) return null;
  const beside = others.flatMap((other) => fieldOf(other) ?? []);
  const nodes = assessment.nodes.flatMap((node) => {
    if (node.children.length > 0) return [];
    const found = triangulated(field, node, beside);
    const several = (found.investigator?.sides.length ?? 0) > 1 || found.roles.length > 0;
    return node.evidence.length > 0 || several ? [found] : [];
  });
  if (nodes.length === 0) return null;
  return { summary: summaryOf(nodes), roles: rolesOf(nodes), nodes };
}

function triangulated(field: Field, node: NodeResult, beside: readonly Field[]): NodeTriangulation {
  const voices = voicesOf(field, node);
  return {
    node: node.id,
    data: dataTriangulation(field, node, voices),
    investigator: investigatorTriangulation(field, node),
    method: methodTriangulation(field, node, voices),
    theory: theoryTriangulation(field, node, beside),
    roles: roleComparisons(field, node),
  };
}

function summaryOf(nodes: readonly NodeTriangulation[]): Triangulation['summary'] {
  const counts = (type: Triangle): ReadingCounts => {
    const count = (reading: Reading): number => nodes.filter((node) => node[type]?.reading === reading).length;
    return {
      divergent: count('divergent'),
      convergent: count('convergent'),
      complementary: count('complementary'),
      singleSource: count('single-source'),
    };
  };
  return {
    data: counts('data'),
    investigator: counts('investigator'),
    method: counts('method'),
    theory: counts('theory'),
  };
}

function rolesOf(nodes: readonly NodeTriangulation[]): Triangulation['roles'] {
  const differences = nodes.flatMap(({ roles }) => roles.map(({ difference }) => difference));
  if (differences.length === 0) return null;
  const count = (holds: (difference: number) => boolean): number => differences.filter(holds).length;
  return { alike: count((d) => d === 0), selfBetter: count((d) => d > 0), selfWorse: count((d) => d < 0) };
}
