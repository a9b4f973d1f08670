import type { RemedyReason, RemedyResult } from '../../../model/assessment/remedies.js';
import { date } from '../../../text/dates.js';
import { plain } from '../../../text/numbers.js';
import { bullets, heading, item, line, paragraph, separated, strong } from '../../compose.js';
import type { Piece } from '../../compose.js';
import type { Context } from '../../context.js';
import { inWords } from '../../context.js';
import { evidenceLinks, factorLink, nodeLink, remedyAnchor, remedyTitle, sourceLink } from '../../phrases/links.js';
import { gainNote, gainText } from '../../phrases/gains.js';
import { givenScore } from '../../phrases/values.js';
import { workLink } from '../../phrases/works.js';
import type { Block, ListItem } from '../../tree.js';

/** What to do, soon and later, each with what it answers; apart, what the agency has done or dropped. */
export function remedies(c: Context): Block[] {
  const t = c.t.reportRemedies;
  const all = c.assessment.remedies.filter(({ open }) => open);
  const decided = alreadyDecided(
    c.assessment.remedies.filter(({ open }) => !open),
    c,
  );
  if (all.length === 0) return [heading(2, t.heading), paragraph(isJudged(c) ? t.none : t.noneYet), ...decided];
  return [
    heading(2, t.heading),
    paragraph(hasLevels(c) ? [t.order, ' ', t.reachMeans, gainNote(c)] : t.orderWithoutReach),
    ...group(
      t.short,
      all.filter(({ horizon }) => horizon === 'short'),
      c,
    ),
    ...group(
      t.long,
      all.filter(({ horizon }) => horizon === 'long'),
      c,
    ),
    ...group(
      t.open,
      all.filter(({ horizon }) => horizon === null),
      c,
    ),
    ...decided,
  ];
}

/** Whether anything was found that could have called for a remedy: an indicator judged, or an inhibiting factor. */
export const isJudged = (c: Context): boolean =>
  c.leaves.some((leaf) => givenScore(leaf) !== null) ||
  c.assessment.factors.some(({ polarity }) => polarity === 'inhibiting');

/** Without levels nothing can rise, and no remedy has a reach. */
const hasLevels = (c: Context): boolean => c.assessment.framework.levels.length > 0;

const group = (title: string, found: readonly RemedyResult[], c: Context): Block[] =>
  found.length === 0 ? [] : [heading(3, title), bullets(found.map((remedy) => remedyItem(remedy, c)))];

/** What was done or dropped, with no more than whose idea it was: it answers nothing and raises nothing any more. */
function alreadyDecided(found: readonly RemedyResult[], c: Context): Block[] {
  const t = c.t.reportRemedies;
  if (found.length === 0) return [];
  return [
    heading(3, t.decided),
    paragraph(t.decidedIntro),
    bullets(
      found.map((remedy) => ({
        ...item(strong(remedyTitle(remedy.id, c)), statusText(remedy, c), textOf(remedy, c)),
        anchor: remedyAnchor(remedy.id),
        items: whyItem(
          remedy.why.filter(({ kind }) => kind === 'proposed'),
          c,
        ),
      })),
    ),
  ];
}

const statusText = ({ status }: RemedyResult, c: Context): string =>
  status === null ? '' : ` (${c.t.vocabulary.proposalStatus[status]})`;
const textOf = ({ text }: RemedyResult, c: Context): string => (text === null ? '' : `: ${inWords(text, c.lang)}`);

function whyItem(why: readonly RemedyReason[], c: Context): ListItem[] {
  if (why.length === 0) return [];
  const reasons = why.map((reason) => reasonText(reason, c));
  return [item(c.t.reportRemedies.why, separated(reasons, '; '), '.')];
}

/** Present inhibiting factors that nothing answers. */
export function unanswered(c: Context): Block[] {
  const t = c.t.reportRemedies;
  const inhibiting = c.assessment.factors.filter((factor) => factor.polarity === 'inhibiting');
  const open = inhibiting.filter((factor) => factor.remedies.length === 0);
  if (inhibiting.length === 0) return [];
  if (open.length === 0) return [heading(2, t.unansweredHeading), paragraph(t.allAnswered)];
  return [
    heading(2, t.unansweredHeading),
    paragraph(t.unanswered),
    bullets(open.map((factor) => item(factorLink(factor.id, c)))),
  ];
}

function remedyItem(remedy: RemedyResult, c: Context): ListItem {
  const t = c.t.reportRemedies;
  return {
    ...item(strong(remedyTitle(remedy.id, c)), textOf(remedy, c)),
    anchor: remedyAnchor(remedy.id),
    items: [
      ...whyItem(remedy.why, c),
      ...(remedy.improves.length > 0 && hasLevels(c)
        ? [item(t.improves, separated(remedy.improves.map((id) => nodeLink(id, c))), '.')]
        : []),
      ...(remedy.uses.length > 0 ? [item(t.uses, separated(remedy.uses.map((id) => factorLink(id, c))), '.')] : []),
      ...(remedyFacts(remedy, c).length > 0 ? [item(`${remedyFacts(remedy, c).join('. ')}.`)] : []),
      ...(remedy.source === null ? [] : [item(t.source, workLink(remedy.source, c), '.')]),
    ],
  };
}

/** Who, effort, reach and what is known of its progress. */
export function remedyFacts(remedy: RemedyResult, c: Context): string[] {
  const t = c.t.reportRemedies;
  return [
    remedy.who === null ? null : t.who(inWords(remedy.who, c.lang)),
    remedy.effort === null ? null : t.effort(c.t.vocabulary.effort[remedy.effort]),
    remedy.reach === null || !remedy.open ? null : t.reach(gainText(remedy.reach, c)),
    remedy.status === null ? null : t.status(c.t.vocabulary.proposalStatus[remedy.status]),
    remedy.owner === null ? null : t.owner(inWords(remedy.owner, c.lang)),
    remedy.due === null ? null : t.due(date(remedy.due, c.lang)),
  ].filter((fact) => fact !== null);
}

/** Why a remedy is here, as the rest of "Why: ...". */
export function reasonText(reason: RemedyReason, c: Context): Piece {
  const t = c.t.reportRemedies;
  switch (reason.kind) {
    case 'addresses':
      return [t.answers, factorLink(reason.factor, c)];
    case 'next-step':
      return [t.nextStep(plain(reason.level, c.lang)), nodeLink(reason.node, c)];
    case 'proposed': {
      const by: Piece = reason.by === null ? t.proposed : [t.proposedBy, sourceLink({ id: reason.by }, c)];
      const evidence = reason.evidence.length === 0 ? null : line(' (', evidenceLinks(reason.evidence), ')');
      return [by, reason.at === null ? null : t.at(reason.at), evidence];
    }
  }
}
