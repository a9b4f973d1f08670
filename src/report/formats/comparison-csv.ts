import type { Compared, ComparedNode, ComparedResult, Comparison, Standing } from '../../model/comparison/index.js';
import { csvField, csvRow, type Csv } from '../../text/encode/csv.js';

/** The whole of one study by one framework, or a node of it. */
interface Row extends Pick<Compared, 'study' | 'agency' | 'framework'> {
  readonly comparison: string;
  /** null for the whole. */
  readonly node: ComparedNode | null;
  readonly result: ComparedResult;
  /** Where the whole stands; null for a node, and where it stands in no set. */
  readonly standing: Standing | null;
}

type Value = string | number | null;

const COLUMNS: readonly (readonly [name: string, value: (row: Row) => Value | undefined])[] = [
  ['comparison', ({ comparison }) => comparison],
  ['study', ({ study }) => study.id],
  ['agency_en', ({ agency }) => agency.name.en],
  ['agency_id', ({ agency }) => agency.name.id],
  ['region', ({ agency }) => agency.region],
  ['kind', ({ agency }) => agency.kind],
  ['country', ({ agency }) => agency.country],
  ['from', ({ study }) => study.period?.from],
  ['to', ({ study }) => study.period?.to],
  ['framework', ({ framework }) => framework.id],
  ['node', ({ node }) => node?.id],
  ['status', ({ result }) => result.status],
  ['score', ({ result }) => result.score],
  ['percent', ({ result }) => result.percent],
  ['band', ({ result }) => result.band?.id],
  ['coverage', ({ result }) => result.coverage],
  ['worst', ({ result }) => result.bounds?.[0]],
  ['best', ({ result }) => result.bounds?.[1]],
  ['strength', ({ node }) => node?.grade],
  ['weighed_score', ({ standing }) => standing?.score],
  ['rank', ({ standing }) => standing?.rank],
  ['rank_best_possible', ({ standing }) => standing?.possible?.[0]],
  ['rank_worst_possible', ({ standing }) => standing?.possible?.[1]],
  ['rank_drawn_best', ({ standing }) => standing?.spread?.interval[0]],
  ['rank_drawn_worst', ({ standing }) => standing?.spread?.interval[1]],
  ['rank_drawn_median', ({ standing }) => standing?.spread?.median],
  ['share_first', ({ standing }) => standing?.spread?.first],
  ['share_first_exchanged', ({ standing }) => standing?.spread?.firstExchanged],
  ['dominates', ({ standing }) => standing?.dominates],
  ['dominated_by', ({ standing }) => standing?.dominatedBy],
  ['ahead_of_median', ({ standing }) => standing?.ahead],
];

/**
 * One row for each study, framework and node of which something is known; the whole first, its `node` empty. Where it stands among others
 * is told of the whole alone. Ids, names and numbers, so that it reads alike in any language.
 */
export const comparisonCsv = (comparisons: readonly Comparison[]): string =>
  [csvRow(COLUMNS.map(([name]) => csvField(name))), ...comparisons.flatMap(rowsOf).map(csv)].join('');

const csv = (row: Row): Csv => csvRow(COLUMNS.map(([, value]) => csvField(value(row) ?? null)));

function rowsOf({ id, compared, sets }: Comparison): Row[] {
  const standings = new Map(
    sets.flatMap((set) => set.standings.map((standing) => [standing.entry, standing] as const)),
  );
  return compared.flatMap(({ study, agency, framework, result, nodes }, entry): Row[] => {
    const of = { comparison: id, study, agency, framework };
    return [
      { ...of, node: null, result, standing: standings.get(entry) ?? null },
      ...nodes.map((node) => ({ ...of, node, result: node, standing: null })),
    ];
  });
}
