import type { SourceResult } from '../../model/assessment/evidence.js';
import type { Localized } from '../../model/lang.js';
import type { Place } from '../../model/places.js';
import { code, link, separated, worded } from '../compose.js';
import type { Context, ScoreContext, Wording } from '../context.js';
import { inWords } from '../context.js';
import type { Inline } from '../tree.js';

/** Names of things, each a link to where the report says more; where a report has no such place, they read as text. */

export const nodeAnchor = (id: string): string => `node-${id}`;
export const factorAnchor = (id: string): string => `factor-${id}`;
export const remedyAnchor = (id: string): string => `remedy-${id}`;
export const evidenceAnchor = (id: string): string => `evidence-${id}`;
export const sourceAnchor = (id: string): string => `source-${id}`;

export const nodeTitle = (id: string, c: ScoreContext): string => titleOf(c.nodes.get(id), id, c);
export const factorTitle = (id: string, c: Context): string => titleOf(c.factors.get(id), id, c);
export const remedyTitle = (id: string, c: Context): string => titleOf(c.remedies.get(id), id, c);

/** To the branch that stands for it, where the node is not listed. */
export const nodeLink = (id: string, c: ScoreContext): Inline =>
  link(nodeAnchor(c.closed.get(id) ?? id), titleShown(c.nodes.get(id), id, c));
export const factorLink = (id: string, c: Context): Inline =>
  link(factorAnchor(id), titleShown(c.factors.get(id), id, c));
export const remedyLink = (id: string, c: Context): Inline =>
  link(remedyAnchor(id), titleShown(c.remedies.get(id), id, c));
export const evidenceLink = (id: string): Inline => link(evidenceAnchor(id), code(id));
/** `E12`: short enough for a table; the appendix shows the same number. */
export const evidenceNumber = (id: string, c: Context): string => `E${String(c.numbers.get(id) ?? '?')}`;
export const evidenceNumbered = (id: string, c: Context): Inline => link(evidenceAnchor(id), evidenceNumber(id, c));
export const evidenceNumbers = (ids: readonly string[], c: Context): Inline[] =>
  separated(ids.map((id) => evidenceNumbered(id, c)));
export const evidenceLinks = (ids: readonly string[]): Inline[] => separated(ids.map(evidenceLink));

/** `Head of agency`; a document's title; what is cited; else the id. */
export function sourceName(id: string, c: Context): string {
  const source = c.sources.get(id);
  const named = source?.role ?? source?.title;
  if (named) return inWords(named, c.lang);
  return source?.cite ?? id;
}

export const sourceLink = (source: Pick<SourceResult, 'id'>, c: Context): Inline =>
  link(sourceAnchor(source.id), sourceName(source.id, c));

export const placeText = (place: Place): string => `${place.file}:${String(place.line)}`;

const titleShown = (thing: { readonly title: Localized } | undefined, id: string, c: Wording): Inline =>
  thing ? worded(thing.title, c.lang) : id;

const titleOf = (thing: { readonly title: Localized } | undefined, id: string, c: Wording): string =>
  thing ? inWords(thing.title, c.lang) : id;
