import type { Assessment } from '../../model/assessment/index.js';
import type { RemedyReason, RemedyResult } from '../../model/assessment/remedies.js';
import type { SheetTable } from '../../model/sheets.js';
import { inBoth, listed, tableOfColumns, type Column } from './column.js';

interface Row {
  readonly framework: string;
  readonly remedy: RemedyResult;
  /** Where it was proposed; null where it was not. */
  readonly proposed: Extract<RemedyReason, { readonly kind: 'proposed' }> | null;
}

const COLUMNS: readonly Column<Row>[] = [
  ['framework', ({ framework }) => framework],
  ['id', ({ remedy }) => remedy.id],
  ...inBoth<Row>('title', ({ remedy }) => remedy.title),
  ['position', ({ remedy }) => remedy.position],
  ['called_for', ({ remedy }) => remedy.calledFor],
  ['reach', ({ remedy }) => remedy.reach],
  ['horizon', ({ remedy }) => remedy.horizon],
  ['effort', ({ remedy }) => remedy.effort],
  ['addresses', ({ remedy }) => listed(remedy.addresses)],
  ['improves', ({ remedy }) => listed(remedy.improves)],
  ['uses', ({ remedy }) => listed(remedy.uses)],
  ['next_step_of', ({ remedy }) => listed(remedy.why.flatMap((why) => (why.kind === 'next-step' ? why.node : [])))],
  ['proposed', ({ proposed }) => proposed !== null],
  ['proposed_by', ({ proposed }) => proposed?.by],
  ['evidence', ({ proposed }) => listed(proposed?.evidence ?? [])],
  ['class', ({ remedy }) => remedy.strategy?.stated],
  ['class_derived', ({ remedy }) => remedy.strategy?.derived],
  ['status', ({ remedy }) => remedy.status],
  ['open', ({ remedy }) => remedy.open],
  ...inBoth<Row>('owner', ({ remedy }) => remedy.owner),
  ['due', ({ remedy }) => remedy.due],
];

/** What to do by each framework, in the order of what comes first. */
export const remediesTable = (assessments: readonly Assessment[]): SheetTable =>
  tableOfColumns(
    'remedies',
    COLUMNS,
    assessments.flatMap(({ framework, remedies }) =>
      remedies.map((remedy) => ({
        framework: framework.id,
        remedy,
        proposed: remedy.why.find((why) => why.kind === 'proposed') ?? null,
      })),
    ),
  );
