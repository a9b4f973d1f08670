import type { Compared, ComparedNode, ComparedResult, Comparison, Standing } from '../../model/comparison/index.js';
import { csvField, csvRow, type Csv } from '../../text/encode/csv.js';

const COLUMNS = [
  'study',
  'agency_en',
  'agency_id',
  'region',
  'kind',
  'country',
  'from',
  'to',
  'framework',
  'node',
  'status',
  'score',
  'percent',
  'band',
  'coverage',
  'worst',
  'best',
  'strength',
  'weighed_score',
  'rank',
  'rank_best_possible',
  'rank_worst_possible',
  'rank_drawn_best',
  'rank_drawn_worst',
  'rank_drawn_median',
  'share_first',
  'dominates',
  'dominated_by',
  'ahead_of_median',
];

/**
 * One row for each study, framework and node of which something is known; the whole first, its `node` empty. Where it stands among others
 * is told of the whole alone. Ids, names and numbers, so that it reads alike in any language.
 */
export const comparisonCsv = (comparisons: readonly Comparison[]): string =>
  [csvRow(COLUMNS.map(csvField)), ...comparisons.flatMap(rows)].join('');

function rows({ compared, sets }: Comparison): Csv[] {
  const standings = new Map(
    sets.flatMap((set) => set.standings.map((standing) => [standing.entry, standing] as const)),
  );
  return compared.flatMap((each, entry) => [
    row(each, null, each.result, standings.get(entry)),
    ...each.nodes.map((node) => row(each, node, node, undefined)),
  ]);
}

function row(
  { study, agency, framework }: Compared,
  node: ComparedNode | null,
  result: ComparedResult,
  standing: Standing | undefined,
): Csv {
  return csvRow(
    [
      study.id,
      agency.name.en ?? null,
      agency.name.id ?? null,
      agency.region,
      agency.kind,
      agency.country,
      study.period?.from ?? null,
      study.period?.to ?? null,
      framework.id,
      node?.id ?? null,
      result.status,
      result.score,
      result.percent,
      result.band?.id ?? null,
      result.coverage,
      result.bounds?.[0] ?? null,
      result.bounds?.[1] ?? null,
      node?.grade ?? null,
      standing?.score ?? null,
      standing?.rank ?? null,
      standing?.possible?.[0] ?? null,
      standing?.possible?.[1] ?? null,
      standing?.spread?.interval[0] ?? null,
      standing?.spread?.interval[1] ?? null,
      standing?.spread?.median ?? null,
      standing?.spread?.first ?? null,
      standing?.dominates ?? null,
      standing?.dominatedBy ?? null,
      standing?.ahead ?? null,
    ].map(csvField),
  );
}
