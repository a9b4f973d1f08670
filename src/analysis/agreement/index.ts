import type { Agreement, Comparison, ComparedScale } from '../../model/agreement/index.js';
import type { RatingTable } from '../../model/ratingTable.js';
import { GENERATOR } from '../random.js';
import { byCoding } from './byCoding.js';
import { byNodes } from './byNodes.js';
import { compare, type Compared, type Comparing } from './compare.js';
import { comparisonFindings, groupFindings, type FoundAt } from './findings.js';
import { groupsOf, type RatedStudy } from './raters.js';

export interface AgreementOptions extends Comparing {
  readonly unit: 'nodes' | 'coding';
}

export interface Agreed {
  /** Without comparisons where nobody can be compared. */
  readonly agreement: Agreement;
  readonly findings: readonly FoundAt[];
}

/**
 * How far the raters of studies agree, the studies pooled: all rated by one framework. Groups of raters see `groupsOf`, units
 * `byNodes` and `byCoding`. Levels that were taken over, assumed or replaced by a state such as "no evidence" are missing, and
 * so are those of whoever did not rate a unit.
 */
export function agreementOf(rated: readonly RatedStudy[], { unit, ...comparing }: AgreementOptions): Agreed {
  const groups = groupsOf(rated);
  const compared = groups.map((group) => (unit === 'nodes' ? byNodes : byCoding)(group, rated));
  const all = compared.flat();
  const comparisons = all.map((each) => compare(each, comparing));
  return {
    agreement: agreementIn(unit, comparisons, comparing),
    findings: [...groupFindings(groups, rated), ...all.flatMap((each, i) => comparisonFindings(each, comparisons[i]))],
  };
}

/** How far the raters of a bare table agree. */
export function agreementOfTable(table: RatingTable, scale: ComparedScale, comparing: Comparing): Agreed {
  const compared: Compared = {
    between: 'role',
    raters: table.raters.map((rater) => ({ rater, role: null, sheets: [] })),
    branches: [],
    scale,
    links: [],
    rows: table.units.map((unit, i) => ({
      unit,
      study: null,
      node: null,
      title: null,
      consensus: null,
      said: table.raters.map((rater, j) => {
        const level = table.ratings[i]?.[j] ?? null;
        return level === null ? null : { rater, level, status: null, why: null, place: null };
      }),
    })),
  };
  const comparison = compare(compared, comparing);
  return {
    agreement: agreementIn('table', [comparison], comparing),
    findings: comparisonFindings(compared, comparison),
  };
}

const agreementIn = (
  unit: Agreement['unit'],
  comparisons: readonly Comparison[],
  { runs, seed }: Comparing,
): Agreement => ({ unit, generator: GENERATOR, seed, runs, comparisons });
