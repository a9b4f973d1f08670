import type { NodeResult } from '../../../../model/assessment/nodes.js';
import { line } from '../../../compose.js';
import type { Context } from '../../../context.js';
import { evidenceNumbered, nodeLink } from '../../../phrases/links.js';
import { fewOf, inSeries } from '../../../phrases/series.js';
import type { Sentence } from '../sentences.js';

/** A sentence that ends in indicators of which the judgement of each says the same; none of none. */
export function nodesSentence(
  lead: string,
  nodes: readonly Pick<NodeResult, 'id'>[],
  c: Context,
  end = '',
): Sentence[] {
  if (nodes.length === 0) return [];
  const section = { anchor: 'judgements', title: c.t.reportNodes.judgements };
  return [line(lead, fewOf(links(nodes, c), section, c), end, '.')];
}

/** The same where nothing else says it: all are named. */
export const allNodesSentence = (lead: string, nodes: readonly Pick<NodeResult, 'id'>[], c: Context): Sentence[] =>
  nodes.length === 0 ? [] : [line(lead, inSeries(links(nodes, c), c), '.')];

const links = (nodes: readonly Pick<NodeResult, 'id'>[], c: Context) => nodes.map(({ id }) => nodeLink(id, c));

/** A sentence that ends in items by their numbers; the appendix marks each of them. */
export function evidenceSentence(
  words: (count: string) => string,
  found: readonly { readonly id: string }[],
  c: Context,
): Sentence[] {
  if (found.length === 0) return [];
  const section = { anchor: 'evidence', title: c.t.reportEvidence.heading };
  const items = found.map(({ id }) => evidenceNumbered(id, c));
  return [line(words(c.t.nouns.items(found.length)), fewOf(items, section, c), '.')];
}
