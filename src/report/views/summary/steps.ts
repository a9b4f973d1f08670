import type { RemedyResult } from '../../../model/assessment/remedies.js';
import { date } from '../../../text/dates.js';
import { cell, heading, left, paragraph, right, strong, table, worded } from '../../compose.js';
import type { Context } from '../../context.js';
import { gainText } from '../../phrases/gains.js';
import { foremost } from '../../phrases/leading.js';
import { remedyTitle } from '../../phrases/links.js';
import { DASH, lowerIsBetter } from '../../phrases/values.js';
import type { Block, Cell } from '../../tree.js';
import { soonest } from '../report/first.js';
import { isJudged } from '../report/remedies.js';
import { FEW } from './few.js';

/** More rows than this do not fit the page (a convention of this program). */
const MOST = 5;

/** What to do first: what, by whom, by when, and what it would change. */
export function steps(c: Context): Block[] {
  const t = c.t.summary;
  const { soon, beyond } = soonest(c, (all) => foremost(all, FEW, MOST));
  if (soon.shown.length === 0)
    return [heading(2, t.stepsHeading), paragraph(isJudged(c) ? t.noSteps : c.t.reportRemedies.noneYet)];
  const reaching = [...soon.shown, ...beyond].some(({ reach }) => reach !== null);
  const gain = lowerIsBetter(c.assessment.framework) ? t.lowers : t.raises;
  return [
    heading(2, t.stepsHeading),
    table(
      [left(t.what), left(t.who), left(t.when), ...(reaching ? [right(gain)] : [])],
      soon.shown.map((remedy) => row(remedy, reaching, c)),
    ),
    ...(soon.tied === 0 ? [] : [paragraph(t.andTied(c.t.reportVerdict.tied(soon.tied, true)))]),
    ...beyond.map((remedy) => paragraph(t.beyond(remedyTitle(remedy.id, c), gainOf(remedy, c)))),
    ...(reaching ? [paragraph(t.order)] : []),
  ];
}

function row(remedy: RemedyResult, reaching: boolean, c: Context): Cell[] {
  const { status, owner, who } = remedy;
  const by = owner ?? who;
  return [
    cell(strong(remedyTitle(remedy.id, c)), status === null ? null : ` (${c.t.vocabulary.proposalStatus[status]})`),
    cell(by === null ? DASH : worded(by, c.lang)),
    cell(whenOf(remedy, c)),
    ...(reaching ? [cell(gainOf(remedy, c))] : []),
  ];
}

/** The date agreed on, else what the catalogue says of how long it takes. */
function whenOf({ due, horizon }: RemedyResult, c: Context): string {
  if (due !== null) return date(due, c.lang);
  return horizon === null ? DASH : c.t.summary.withinYear;
}

const gainOf = ({ reach }: RemedyResult, c: Context): string => (reach === null ? DASH : gainText(reach, c));
