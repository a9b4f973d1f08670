import type { Candidate } from '../../../model/assessment/factors.js';
import { bullets, heading, item, paragraph, worded } from '../../compose.js';
import type { Context } from '../../context.js';
import { levelText } from '../../phrases/values.js';
import type { Block } from '../../tree.js';
import { namedNode } from './named.js';

/** Why a factor is only a candidate. */
export function explainCandidate(candidate: Candidate, c: Context): Block[] {
  const weak = candidate.because.map((id) => {
    const node = c.nodes.get(id) ?? null;
    const score = node?.score ?? null;
    return item(namedNode(id, c), score === null ? null : `: ${levelText(score, node, c)}`);
  });
  return [heading(1, worded(candidate.title, c.lang)), paragraph(c.t.explain.candidate), bullets(weak)];
}
