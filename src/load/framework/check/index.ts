import { finding } from '../../../model/findings/index.js';
import { scoresNodes } from '../../../model/framework.js';
import { checkAspects } from './aspects.js';
import { checkBands } from './bands.js';
import { checkNodes } from './nodes.js';
import type { Resolved } from './resolved.js';
import { checkAims, checkRules } from './scoring.js';

/**
 * What must hold of a framework as a whole, however its file makes it: a rule, a weight or a node that is sound in one
 * framework may not be in what another makes of it.
 */
export function checkResolved(resolved: Resolved): void {
  const { framework, base, places, findings } = resolved;
  const { id, supersedes } = framework;
  if (supersedes === id) findings.push(finding('SUPERSEDES-ITSELF', { id }, places.value(['supersedes'])));
  checkNodes(resolved);
  checkAspects(resolved);
  if (!scoresNodes(framework)) return;
  if (framework.top.length === 0) {
    // An overlay says where it drops the last of them.
    if (!base) findings.push(finding('NODES-MISSING', {}, places.value(['nodes'])));
    return;
  }
  checkAims(resolved);
  // Where a rule is not defined, scores run from nowhere to nowhere, and bands cannot be set against them.
  if (checkRules(resolved)) checkBands(resolved);
}
