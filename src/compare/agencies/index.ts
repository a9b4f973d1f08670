import type { Entrant, EntrantNode } from '../../model/comparison/entrant.js';
import type { Compared, ComparedResult, Comparison, ComparisonOptions } from '../../model/comparison/index.js';
import { hasErrors, type Finding } from '../../model/findings/index.js';
import { conceptRows } from './concepts.js';
import { inhibitedTopics, sharedFactors } from './factors.js';
import { askedFindings, readersFindings } from './findings.js';
import { pairOf, type DrawAhead } from './pair.js';
import { seriesOf } from './series.js';
import { alike, byPeriod, numbered, type Numbered } from './sets.js';
import { aheadBy, comparedSet, type DrawRanks } from './set.js';
import { makingsOf } from './values.js';

export type { DrawRanks } from './set.js';

/** null where what was asked cannot be meant, or there is nothing to compare; the findings say why. */
export interface Answer {
  readonly comparison: Comparison | null;
  readonly findings: readonly Finding[];
}

/**
 * Agencies side by side. Scores are held against each other only where they mean the same (nodes, weights, scales and rules are alike);
 * else agencies are compared topic by topic. `draw`: what other weights do to ranks; null: not asked. `made`: by which tool, and what it is called.
 */
export function compareAgencies(
  entrants: readonly Entrant[],
  options: ComparisonOptions,
  draw: DrawRanks | null,
  made: Pick<Comparison, 'tool' | 'id' | 'title'>,
): Answer {
  const all = numbered(entrants);
  const groups = alike(all);
  const asked = askedFindings(entrants, groups, options);
  if (hasErrors(asked)) return { comparison: null, findings: asked };
  const ahead: DrawAhead = (first, second) => draw && aheadBy(draw, first, second, options.weights);
  const times = groups.map(byPeriod);
  const parts = times.flatMap((ofGroup, scale) =>
    ofGroup.flatMap((part) => (part.members.length > 1 ? [{ ...part, scale }] : [])),
  );
  const sets = parts.map((part) => comparedSet(part, options, draw));
  const isOneScale = groups.length === 1 && groups[0]?.length === entrants.length;
  const concepts = conceptRows(entrants);
  const found = {
    concepts: isOneScale ? [] : concepts,
    factors: sharedFactors(all),
    inhibited: inhibitedTopics(all),
    series: seriesOf(groups, options.weights, ahead),
    pair: options.pair && pairOf(options.pair, groups, concepts, options.weights, ahead),
  };
  const told = readersFindings(
    entrants,
    groups,
    times,
    parts.map((part, i) => ({ ...part, standings: sets[i]?.standings ?? [] })),
    draw !== null,
    { ...found, options },
  );
  if (hasErrors(told)) return { comparison: null, findings: told };
  const { public: published } = entrants[0]?.options ?? {};
  const comparison: Comparison = {
    format: 'egov-comparison/1',
    tool: made.tool,
    id: made.id,
    title: made.title,
    options: { ...options, ...(published && { public: published }) },
    compared: all.map(comparedOf),
    sets,
    ...found,
    findings: told,
  };
  return { comparison, findings: told };
}

const comparedOf = ({ agency: agencyKey, entrant }: Numbered): Compared => {
  const { study, agency, framework, options, result, nodes } = entrant;
  return {
    study: { id: study.id, title: study.title, digest: study.digest, period: study.period },
    agency,
    agencyKey,
    framework: { id: framework.id, version: framework.version, title: framework.title, digest: framework.digest },
    ...(options.project && { project: options.project }),
    result: brief(result),
    makings: makingsOf({ nodes, result }),
    nodes: nodes.filter(isKnown).map((node) => ({ id: node.id, ...brief(node), grade: node.grade })),
  };
};

/** Whether anything is known of it. */
const isKnown = ({ known }: EntrantNode): boolean => known !== null;

const brief = ({ status, score, percent, band, coverage, bounds }: ComparedResult): ComparedResult => ({
  status,
  score,
  percent,
  band,
  coverage,
  bounds,
});
