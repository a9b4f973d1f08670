import type { EvidenceResult } from '../../../model/assessment/evidence.js';
import { date } from '../../../text/dates.js';
import { capital } from '../../../text/words.js';
import {
  bullets,
  code,
  emphasis,
  entryHeading,
  heading,
  item,
  line,
  paragraph,
  separated,
  strong,
  worded,
} from '../../compose.js';
import type { Context } from '../../context.js';
import { inWords } from '../../context.js';
import {
  evidenceAnchor,
  evidenceLinks,
  evidenceNumber,
  factorLink,
  placeText,
  sourceLink,
  sourceName,
} from '../../phrases/links.js';
import type { Block, Inline, ListItem } from '../../tree.js';

/** The appendix: every finding under its source, with what it takes to look it up. */
export function evidence(c: Context): Block[] {
  const t = c.t.reportEvidence;
  const all = c.assessment.evidence;
  if (all.length === 0) return [heading(2, t.heading), paragraph(t.none)];
  const bySource = c.assessment.sources.map((source) => ({
    source,
    found: all.filter((each) => each.source === source.id),
  }));
  return [
    heading(2, t.heading),
    paragraph(t.intro),
    ...bySource
      .filter(({ found }) => found.length > 0)
      .flatMap(({ source, found }) => [
        entryHeading(3, sourceName(source.id, c)),
        bullets(found.map((each) => evidenceItem(each, c))),
      ]),
  ];
}

/** `id (interview, 7 January 2022; section 3.1): finding "quote" file:line`. */
function evidenceItem(found: EvidenceResult, c: Context): ListItem {
  const circumstances = [
    c.t.vocabulary.method[found.method],
    found.date === null ? null : date(found.date, c.lang),
    found.at,
  ].filter((part) => part !== null);
  return {
    ...item(
      strong(evidenceNumber(found.id, c)),
      ' ',
      code(found.id),
      ` (${circumstances.join(', ')}): `,
      worded(found.finding, c.lang),
      quoteOf(found, c),
      ' ',
      code(placeText(found.place)),
    ),
    anchor: evidenceAnchor(found.id),
    items: [...evidenceRemarks(found, c), ...factorsShown(found, c)],
  };
}

/** Words as they were spoken, with their language where the report is in another. */
function quoteOf({ quote }: EvidenceResult, c: Context): Inline[] {
  if (quote === null) return [];
  const lang = quote.lang === null || quote.lang === c.lang ? null : ` [${quote.lang}]`;
  return line(' ', emphasis(`“${quote.text}”`), lang);
}

/** The factors a finding speaks for and against. */
function factorsShown(found: EvidenceResult, c: Context): ListItem[] {
  const t = c.t.reportEvidence;
  const factors = (lead: string, ids: readonly string[]): ListItem[] =>
    ids.length === 0 ? [] : [item(lead, separated(ids.map((id) => factorLink(id, c))), '.')];
  return [...factors(t.shows, found.shows), ...factors(t.denies, found.denies)];
}

/** What weighs on a finding: rejected, contradicted, about oneself, or against a rule. */
export function evidenceRemarks(found: EvidenceResult, c: Context): ListItem[] {
  const t = c.t.reportEvidence;
  return [
    ...(found.state === 'rejected'
      ? [item(strong(t.rejected(found.why === null ? null : inWords(found.why, c.lang))))]
      : []),
    ...(found.disputes.length > 0 ? [item(t.disputes, evidenceLinks(found.disputes), '.')] : []),
    ...(found.against.length > 0
      ? [
          item(
            t.against,
            separated(
              found.against.map(({ norm, at }) => [sourceLink({ id: norm }, c), at === null ? null : `, ${at}`]),
              '; ',
            ),
            '.',
          ),
        ]
      : []),
    ...(found.selfReport ? [item(t.selfReport)] : []),
    ...(found.secondHand ? [item(t.secondHand)] : []),
    ...attached(found, c),
  ];
}

/** The files that bear it out, with the digest by which anybody can see that they are the same. */
const attached = ({ attachments = [] }: EvidenceResult, c: Context): ListItem[] =>
  attachments.map(({ path, sha256, kind, title }) =>
    item(
      `${capital(c.t.vocabulary.attachment[kind])}${title === null ? '' : `, ${inWords(title, c.lang)}`}: `,
      code(path),
      sha256 === null ? c.t.reportEvidence.unsealed : [', SHA-256 ', code(sha256)],
    ),
  );
