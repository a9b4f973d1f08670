import { finding } from '../../../model/findings/index.js';
import type { FrameworkNode } from '../../../model/framework.js';
import { checkReferences } from '../../study/references.js';
import type { Resolved } from './resolved.js';

/** Levels of nodes are on the scale, their concepts and remedies in the catalogue. */
export function checkNodes(resolved: Resolved): void {
  const { nodes, catalogue } = resolved.framework;
  const concepts = new Set(Object.keys(catalogue.concepts));
  const remedies = new Set(Object.keys(catalogue.remedies));
  for (const node of Object.values(nodes)) {
    checkLevels(node, resolved);
    checkTopics(node, concepts, resolved);
    checkSteps(node, remedies, resolved);
  }
}

function checkLevels(node: FrameworkNode, { framework: { scale }, places, findings }: Resolved): void {
  const levels = scale.levels.map(({ value }) => value);
  for (const key of ['levels', 'proof', 'remedies'] as const) {
    for (const level of Object.keys(node[key])) {
      if (levels.includes(Number(level))) continue;
      const args = { node: node.id, level: Number(level), levels };
      findings.push(finding('RUBRIC-LEVEL-OFF-SCALE', args, places.key(['nodes', node.id, key, level])));
    }
  }
}

function checkTopics({ id, concepts }: FrameworkNode, known: Set<string>, { places, findings }: Resolved): void {
  checkReferences('UNKNOWN-CONCEPT', concepts, known, (i) => places.value(['nodes', id, 'concepts', i]), findings);
}

function checkSteps({ id, remedies }: FrameworkNode, known: Set<string>, { places, findings }: Resolved): void {
  for (const [level, steps] of Object.entries(remedies)) {
    const placeOf = (i: number) => places.value(['nodes', id, 'remedies', level, i]);
    checkReferences('UNKNOWN-REMEDY', steps, known, placeOf, findings);
  }
}
