import type { Assessment } from '../../model/assessment/index.js';
import type { NodeResult } from '../../model/assessment/nodes.js';
import type { ComposedResult } from '../../model/assessment/result.js';
import type { SheetTable } from '../../model/sheets.js';
import { inBoth, listed, tableOfColumns, type Column } from './column.js';

/** A node of one framework, or the whole of it. */
interface Row {
  readonly framework: string;
  readonly result: ComposedResult;
  /** null of the whole. */
  readonly node: NodeResult | null;
}

const SHARES = ['own', 'external', 'assumed', 'rejected', 'none'] as const;

/** Of nothing there are no shares, and none of them is 0. */
const shareOf = ({ coverage, shares }: ComposedResult, share: (typeof SHARES)[number]): number | null =>
  coverage === null ? null : shares[share];

const COLUMNS: readonly Column<Row>[] = [
  ['framework', ({ framework }) => framework],
  ['id', ({ node }) => node?.id],
  ['parent', ({ node }) => node?.parent],
  ...inBoth<Row>('title', ({ node }) => node?.title ?? null),
  ['indicator', ({ node }) => node?.children.length === 0],
  ['weight', ({ node }) => node?.weight],
  ['share', ({ node }) => node?.share],
  ['whole_share', ({ node }) => node?.wholeShare],
  ['status', ({ result }) => result.status],
  ['score', ({ result }) => result.score],
  ['percent', ({ result }) => result.percent],
  ['band', ({ result }) => result.band?.id],
  ['band_from', ({ result }) => result.band?.from],
  ['band_to', ({ result }) => result.band?.to],
  ['coverage', ({ result }) => result.coverage],
  ['worst', ({ result }) => result.bounds?.[0]],
  ['best', ({ result }) => result.bounds?.[1]],
  ...SHARES.map((share): Column<Row> => [`share_${share}`, ({ result }) => shareOf(result, share)]),
  ['floored', ({ result }) => result.floored],
  ['sought', ({ node }) => node?.sought],
  ['strength', ({ node }) => node?.strength?.grade],
  ['sources', ({ node }) => node?.strength?.sources],
  ['groups', ({ node }) => listed(node?.strength?.groups ?? [])],
  ['methods', ({ node }) => listed(node?.strength?.methods ?? [])],
  ['agreement', ({ node }) => node?.strength?.agreement],
  ['said', ({ node }) => node?.saidSeen?.said],
  ['seen', ({ node }) => node?.saidSeen?.seen],
  ['stake', ({ node }) => node?.stake],
  ['evidence', ({ node }) => listed(node?.evidence ?? [])],
];

/** The whole of each framework, without an id, and its nodes in their order. */
export const nodesTable = (assessments: readonly Assessment[]): SheetTable =>
  tableOfColumns(
    'nodes',
    COLUMNS,
    assessments.flatMap(({ framework: { id: framework }, result, nodes }): Row[] => [
      { framework, result, node: null },
      ...nodes.map((node) => ({ framework, result: node, node })),
    ]),
  );
