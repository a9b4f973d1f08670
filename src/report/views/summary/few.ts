import type { NodeResult } from '../../../model/assessment/nodes.js';
import { listed } from '../../../text/words.js';
import type { Context } from '../../context.js';
import { nodeTitle } from '../../phrases/links.js';

/** As many names as a page for busy readers has room for in one place (a convention of this program). */
export const FEW = 3;

/** The first few names, and how many more there are: `Funds, Staff, Rules and 4 more`. */
export function withMore(names: readonly string[], c: Context): string {
  const rest = names.length - FEW;
  return listed(rest > 0 ? [...names.slice(0, FEW), c.t.summary.more(rest)] : names, c.lang);
}

export const titles = (nodes: readonly Pick<NodeResult, 'id'>[], c: Context): string[] =>
  nodes.map(({ id }) => nodeTitle(id, c));
