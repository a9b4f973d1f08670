import type { Comparison } from '../../model/agreement/index.js';
import { finding, type Finding } from '../../model/findings/index.js';
import { couldHaveSeen } from '../blind.js';
import { nth } from '../../model/nth.js';
import { LEAST_UNITS } from './bootstrap.js';
import { tableOf, type Compared } from './compare.js';
import { MOST_PAIRED } from './table.js';
import type { Group, RatedStudy } from './raters.js';

/** A finding, and the study it is about, by its place among those given; null where it is about none or several. */
export interface FoundAt {
  readonly finding: Finding;
  readonly at: number | null;
}

/** Raters who could have seen the levels of others; and studies in which there is nobody to compare. */
export function groupFindings(groups: readonly Group[], rated: readonly RatedStudy[]): FoundAt[] {
  const open = groups
    .filter(({ between }) => between === 'role')
    .flatMap(({ studies }) =>
      studies.flatMap(({ at, sheets }) => {
        const { study, framework } = nth(rated, at);
        const open = couldHaveSeen(study, framework);
        return sheets
          .filter((sheet) => open.includes(sheet))
          .map(({ rater, place }) => ({ finding: finding('NOT-BLIND', { rater }, place), at }));
      }),
    );
  if (groups.length === 0) return open;
  const compared = new Set(groups.flatMap(({ studies }) => studies.map(({ at }) => at)));
  const alone = rated.flatMap(({ study, framework }, at) => {
    if (compared.has(at)) return [];
    const args = { study: study.id, framework: framework.id };
    return [{ finding: finding('STUDY-WITHOUT-PAIR', args, null), at }];
  });
  return [...open, ...alone];
}

/** Raters who share no unit with another, and units too few for an interval. */
export function comparisonFindings(compared: Compared, comparison: Comparison | undefined): FoundAt[] {
  const { ratings, raters } = tableOf(compared);
  const apart = raters.filter((_, i) => !ratings.some((row) => isGiven(row[i]) && row.filter(isGiven).length > 1));
  // Where nobody shares anything, that is said of the others, not of the first as well.
  const told = apart.length === raters.length ? apart.slice(1) : apart;
  const { shared, drawn } = comparison?.units ?? { shared: 0, drawn: { count: 0 } };
  const few = Math.min(shared, drawn.count);
  return [
    ...told.map((rater) => finding('RATER-APART', { rater, others: raters.filter((each) => each !== rater) }, null)),
    ...(few >= LEAST_UNITS || told.length === raters.length - 1
      ? []
      : [finding('UNITS-TOO-FEW', { raters, units: few, least: LEAST_UNITS }, null)]),
    ...drawnApart(compared, comparison),
    ...(raters.length > MOST_PAIRED
      ? [finding('PAIRS-LEFT-OUT', { raters: raters.length, most: MOST_PAIRED }, null)]
      : []),
  ].map((each) => ({ finding: each, at: null }));
}

/** That studies are pooled and yet not drawn as wholes. */
function drawnApart({ rows }: Compared, comparison: Comparison | undefined): Finding[] {
  const what = comparison?.units.drawn.what ?? 'studies';
  const studies = new Set(rows.map(({ study }) => study)).size;
  const isMade = comparison?.figures.some(({ interval }) => interval !== null) ?? false;
  if (what === 'studies' || studies < 2 || !isMade) return [];
  return [finding('STUDIES-DRAWN-APART', { what, studies, least: LEAST_UNITS }, null)];
}

const isGiven = (cell: number | null | undefined): cell is number => typeof cell === 'number';
