import type { EvidenceResult } from '../../../model/assessment/evidence.js';
import { date } from '../../../text/dates.js';
import { bullets, code, heading, item, paragraph, worded } from '../../compose.js';
import type { Context } from '../../context.js';
import { placeText, sourceName } from '../../phrases/links.js';
import type { Block, ListItem } from '../../tree.js';
import { evidenceRemarks } from '../report/evidence.js';
import { sourceDetails } from '../report/sources.js';
import { namedFactor, namedNode, namedRemedy } from './named.js';

/** An item of evidence: who said or showed it, where it stands, and what rests on it. */
export function explainEvidence(found: EvidenceResult, c: Context): Block[] {
  const t = c.t.explain;
  const source = c.sources.get(found.source);
  const about = [
    c.t.vocabulary.method[found.method],
    found.date === null ? null : date(found.date, c.lang),
    found.at,
    ...(source ? sourceDetails(source, c) : []),
  ].filter((part) => part !== null);
  const uses = usedBy(found.id, c);
  return [
    heading(1, found.id),
    paragraph(worded(found.finding, c.lang), found.quote === null ? null : ` “${found.quote.text}”`),
    bullets([
      ...(found.session === null ? [] : [item(t.session, code(found.session))]),
      item(t.source, sourceName(found.source, c), ` (${about.join('; ')})`),
      item(t.at, code(placeText(found.place))),
      ...evidenceRemarks(found, c),
    ]),
    heading(2, t.usedBy),
    uses.length === 0 ? paragraph(t.unused) : bullets(uses),
  ];
}

/** The ratings, factors and proposals that rest on an item. */
export function usedBy(id: string, c: Context): ListItem[] {
  const { nodes, factors, remedies } = c.assessment;
  const t = c.t;
  return [
    ...nodes
      .filter((node) => node.ratings.some((rating) => rating.items.some((each) => each.evidence === id)))
      .map((node) => item(t.explain.ratingsUse, namedNode(node.id, c))),
    ...factors
      .filter((factor) => factor.evidence.includes(id))
      .map((factor) => item(t.reportEvidence.shows, namedFactor(factor.id, c))),
    ...factors
      .filter((factor) => factor.against.includes(id))
      .map((factor) => item(t.reportEvidence.denies, namedFactor(factor.id, c))),
    ...remedies
      .filter((remedy) => remedy.why.some((why) => why.kind === 'proposed' && why.evidence.includes(id)))
      .map((remedy) => item(t.explain.proposalUses, namedRemedy(remedy.id, c))),
  ];
}
