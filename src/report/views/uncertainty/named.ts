import type { Omitted } from '../../../model/uncertainty.js';
import { code } from '../../compose.js';
import type { Context } from '../../context.js';
import { groupName } from '../../phrases/groups.js';
import { evidenceLink, nodeLink, nodeTitle, sourceLink, sourceName } from '../../phrases/links.js';
import type { Inline } from '../../tree.js';

/** How sources, groups, items and nodes are called. */
export interface Names {
  readonly of: Readonly<Record<Omitted, (id: string) => Inline>>;
  readonly node: (id: string) => Inline;
}

/** Names that lead to where a report says more. */
export const linkedNames = (c: Context): Names => ({
  of: { source: (id) => sourceLink({ id }, c), group: (id) => groupName(id, c.t), item: evidenceLink },
  node: (id) => nodeLink(id, c),
});

/** Names alone, where there is no such place. */
export const plainNames = (c: Context): Names => ({
  of: { source: (id) => sourceName(id, c), group: (id) => groupName(id, c.t), item: code },
  node: (id) => nodeTitle(id, c),
});
