import type { SourceResult } from '../../../model/assessment/evidence.js';
import { date } from '../../../text/dates.js';
import { cell, heading, left, right, table } from '../../compose.js';
import type { Context } from '../../context.js';
import { inWords } from '../../context.js';
import { groupName } from '../../phrases/groups.js';
import { sourceAnchor, sourceName } from '../../phrases/links.js';
import { workLink } from '../../phrases/works.js';
import type { Block } from '../../tree.js';

/** Who and what was heard, seen and read. */
export function sources(c: Context): Block[] {
  const t = c.t.reportEvidence;
  if (c.assessment.sources.length === 0) return [];
  const rows = c.assessment.sources.map((source) => [
    { ...cell(sourceName(source.id, c)), anchor: sourceAnchor(source.id) },
    cell(c.t.vocabulary.sourceKind[source.kind]),
    cell(
      sourceDetails({ ...source, cite: null }, c).join('; '),
      source.cite === null ? null : [' ', workLink(source.cite, c)],
    ),
    cell(String(c.assessment.evidence.filter((found) => found.source === source.id).length)),
  ]);
  return [heading(2, t.sourcesHeading), table([left(t.source), left(t.kind), left(t.details), right(t.items)], rows)];
}

/** What weighs on a source's word: its group, how it was chosen, its date and force. */
export function sourceDetails(source: SourceResult, c: Context): string[] {
  const t = c.t.reportEvidence;
  const named = source.role ?? source.title;
  return [
    source.role !== null && source.title !== null ? inWords(source.title, c.lang) : null,
    source.group === null ? null : t.group(groupName(source.group, c.t)),
    source.selection === null ? null : t.selection(source.selection),
    source.size === null ? null : t.people(String(source.size)),
    source.status === null ? null : c.t.vocabulary.documentStatus[source.status],
    source.date === null ? null : date(source.date, c.lang),
    source.validUntil === undefined ? null : t.validUntil(date(source.validUntil, c.lang)),
    source.norm ? t.norm : null,
    source.kind === 'publication' ? t.publication : null,
    source.cite !== null && named !== null ? source.cite : null,
    ...(source.attachments ?? []).map(({ path, kind }) => t.attached(c.t.vocabulary.attachment[kind], path)),
  ].filter((part) => part !== null);
}
