import type { FactorResult } from '../../model/assessment/factors.js';
import type { Assessment } from '../../model/assessment/index.js';
import type { SheetTable } from '../../model/sheets.js';
import { inBoth, listed, tableOfColumns, type Column } from './column.js';

interface Row {
  readonly framework: string;
  readonly factor: FactorResult;
}

const COLUMNS: readonly Column<Row>[] = [
  ['framework', ({ framework }) => framework],
  ['id', ({ factor }) => factor.id],
  ...inBoth<Row>('title', ({ factor }) => factor.title),
  ['polarity', ({ factor }) => factor.polarity],
  ['locus', ({ factor }) => factor.locus],
  ['concepts', ({ factor }) => listed(factor.concepts)],
  ['basis', ({ factor }) => factor.basis],
  ['rank', ({ factor }) => factor.rank?.position],
  ['weighed', ({ factor }) => factor.rank?.weighed],
  ['gap_least', ({ factor }) => factor.rank?.gap?.[0]],
  ['gap_most', ({ factor }) => factor.rank?.gap?.[1]],
  ['reaches', ({ factor }) => factor.rank?.leadsTo],
  ['root', ({ factor }) => factor.root],
  ['sources', ({ factor }) => factor.sources.length],
  ['shown_by', ({ factor }) => listed(factor.evidence)],
  ['denied_by', ({ factor }) => listed(factor.against)],
  ['stated_by', ({ factor }) => listed(factor.statedBy)],
  ['leads_to', ({ factor }) => listed(factor.leadsTo.map((link) => link.factor))],
  ['circle', ({ factor }) => listed(factor.circle)],
  ['affects', ({ factor }) => listed(factor.affects)],
  ['remedies', ({ factor }) => listed(factor.remedies)],
];

/** The factors that are present, by each framework: inhibiting ones by rank, then enabling ones. */
export const factorsTable = (assessments: readonly Assessment[]): SheetTable =>
  tableOfColumns(
    'factors',
    COLUMNS,
    assessments.flatMap(({ framework, factors }) => factors.map((factor) => ({ framework: framework.id, factor }))),
  );
