import type { Assessment } from '../../model/assessment/index.js';
import type { Result } from '../../model/assessment/result.js';
import type { Strength } from '../../model/assessment/strength.js';
import { csvField, csvRow } from '../../text/encode/csv.js';
import type { Csv } from '../../text/encode/csv.js';

/**
 * One row a node, the whole first (its `node` is empty). Ids and numbers only, so it reads alike in any language. Where it
 * was asked to project, a last column tells the share of weight that is projected.
 */
export function csv(assessments: readonly Assessment[]): string {
  return [csvHead(assessments.some(isProjecting)), ...assessments.map(csvRows)].join('');
}

/** The line of column names. */
export const csvHead = (projecting = false): string =>
  csvRow([...COLUMNS, ...(projecting ? ['projected'] : [])].map(csvField));

/** Whether rows of this assessment have the column of what is projected. */
export const isProjecting = ({ options }: Assessment): boolean => options.project !== undefined;

/** The rows of one assessment. */
export const csvRows = (assessment: Assessment): string => rows(assessment).join('');

const COLUMNS = [
  'study',
  'framework',
  'framework_version',
  'node',
  'parent',
  'weight',
  'status',
  'score',
  'percent',
  'band',
  'band_from',
  'band_to',
  'coverage',
  'worst',
  'best',
  'strength',
  'sources',
];

function rows(assessment: Assessment): Csv[] {
  const { study, framework } = assessment;
  const row = (
    node: string | null,
    parent: string | null,
    weight: number | null,
    result: Result,
    strength: Strength | null,
  ): Csv =>
    csvRow(
      [
        study.id,
        framework.id,
        framework.version,
        node,
        parent,
        weight,
        result.status,
        result.score,
        result.percent,
        result.band?.id ?? null,
        result.band?.from ?? null,
        result.band?.to ?? null,
        result.coverage,
        result.bounds?.[0] ?? null,
        result.bounds?.[1] ?? null,
        strength?.grade ?? null,
        strength?.sources ?? null,
        ...(isProjecting(assessment) ? [result.shares.projected ?? 0] : []),
      ].map(csvField),
    );
  return [
    row(null, null, null, assessment.result, null),
    ...assessment.nodes.map((n) => row(n.id, n.parent, n.weight, n, n.strength)),
  ];
}
