import type { Entrant } from '../../model/comparison/entrant.js';
import { isWeight, type ComparedSet, type Comparison, type ComparisonOptions } from '../../model/comparison/index.js';
import { finding, type Finding } from '../../model/findings/index.js';
import { spanOf } from '../../model/dates.js';
import { groupedBy } from '../../model/grouped.js';
import { nearest } from '../../model/nearest.js';
import { nth } from '../../model/nth.js';
import { inSequence, inTime, type Numbered, type OfPeriod, type Scored } from './sets.js';
import { MOST_DRAWN } from './set.js';
import { weighed } from './values.js';

type Groups = readonly (readonly Scored[])[];

/** What was asked and cannot be meant. */
export function askedFindings(entrants: readonly Entrant[], groups: Groups, options: ComparisonOptions): Finding[] {
  const known = [...new Set(entrants.map(({ study }) => study.id))];
  if (known.length < 2) return [finding('COMPARED-TOO-FEW', { study: known[0] ?? null }, null)];
  return [...pairFindings(known, options), ...weightFindings(groups, options)];
}

function pairFindings(known: readonly string[], { pair }: ComparisonOptions): Finding[] {
  if (pair === null) return [];
  if (pair[0] === pair[1]) return [finding('PAIR-ALIKE', { id: pair[0] }, null)];
  return pair
    .filter((id) => !known.includes(id))
    .map((id) => finding('PAIR-UNKNOWN', { id, suggestion: nearest(id, known), known }, null));
}

function weightFindings(groups: Groups, { weights }: ComparisonOptions): Finding[] {
  if (weights.kind !== 'own') return [];
  const invalid = Object.entries(weights.weights).filter(([, weight]) => !isWeight(weight));
  if (invalid.length > 0) return invalid.map(([node, weight]) => finding('WEIGHT-INVALID', { node, weight }, null));
  const tops = groups.map((members) => weighed(nth(members, 0).entrant, weights));
  const titles = new Map(tops.flat().map(({ id, title }) => [id, title]));
  const known = [...titles].map(([id, title]) => ({ id, title }));
  const unknown = Object.keys(weights.weights)
    .filter((id) => !titles.has(id))
    .map((node) =>
      finding('WEIGHT-UNKNOWN-NODE', { node, suggestion: nearest(node, [...titles.keys()]), known }, null),
    );
  const empty = groups.filter((_, i) => nth(tops, i).every(({ weight }) => weight === 0));
  return [...unknown, ...empty.map((members) => finding('WEIGHTS-EMPTY', { frameworks: frameworksOf(members) }, null))];
}

/** What a reader of the comparison should know. `times`: of each group. `isDrawing`: whether ranks were to be drawn. */
export function readersFindings(
  entrants: readonly Entrant[],
  groups: Groups,
  times: readonly (readonly OfPeriod[])[],
  sets: readonly (OfPeriod & Pick<ComparedSet, 'standings'>)[],
  isDrawing: boolean,
  {
    concepts,
    factors,
    inhibited,
    series,
    pair,
    options,
  }: Pick<Comparison, 'concepts' | 'factors' | 'inhibited' | 'series' | 'pair' | 'options'>,
): Finding[] {
  const isShared = [...factors, ...inhibited].some(({ found }) => found.length > 1);
  if (sets.length + concepts.length + series.length === 0 && !isShared)
    return [
      finding('COMPARED-NOTHING-SHARED', { studies: [...new Set(entrants.map(({ study }) => study.id))] }, null),
      ...groups.flatMap(overlapFindings),
    ];
  return [
    ...(groups.length > 1 ? [finding('COMPARED-BY-CONCEPT', { frameworks: groups.map(frameworksOf) }, null)] : []),
    ...groups.flatMap(wordsFindings),
    ...groups.flatMap(twiceFindings),
    ...groups.flatMap(overlapFindings),
    ...times.flatMap(aloneFindings),
    ...sets.flatMap((set) => setFindings(set, options, isDrawing)),
    ...(pair?.differences.length === 0
      ? [finding('PAIR-APART', { one: pair.studies[0], other: pair.studies[1], concepts: pair.concepts.length }, null)]
      : []),
  ];
}

const frameworksOf = (members: readonly Numbered[]): string[] => [
  ...new Set(members.map(({ entrant }) => entrant.framework.id)),
];

/** Frameworks of one meaning and several digests differ in nothing but bands and words. */
function wordsFindings(members: readonly Numbered[]): Finding[] {
  const digests = new Set(members.map(({ entrant }) => entrant.framework.digest));
  return digests.size > 1 ? [finding('COMPARED-WORDS-DIFFER', { frameworks: frameworksOf(members) }, null)] : [];
}

function twiceFindings(members: readonly Numbered[]): Finding[] {
  return [...groupedBy(members, ({ agency }) => agency).values()].flatMap((own) =>
    inTime(own).flatMap(({ members: same }) =>
      same.length > 1
        ? [finding('COMPARED-TWICE', { agency: nth(own, 0).entrant.agency.name, studies: idsOf(same) }, null)]
        : [],
    ),
  );
}

function overlapFindings(members: readonly Numbered[]): Finding[] {
  return [...groupedBy(members, ({ agency }) => agency).values()].flatMap((own) => {
    const { overlapping } = inSequence(own);
    const [first] = overlapping;
    return first
      ? [finding('COMPARED-OVERLAPPING', { agency: first.entrant.agency.name, studies: idsOf(overlapping) }, null)]
      : [];
  });
}

/** Who is ranked among nobody, since times were set apart; where there is one agency alone, that is what it was asked for. */
function aloneFindings(parts: readonly OfPeriod[]): Finding[] {
  const agencies = new Set(parts.flatMap(({ members }) => members.map(({ agency }) => agency)));
  const alone = parts.flatMap(({ members }) => (members.length === 1 ? members : []));
  return agencies.size > 1 && alone.length > 0 ? [finding('COMPARED-ALONE', { studies: idsOf(alone) }, null)] : [];
}

const idsOf = (members: readonly Numbered[]): string[] => members.map(({ entrant }) => entrant.study.id);

/** Coverage further apart than this is told (a convention of this program). */
const APART = 0.2;

function setFindings(
  { members, standings }: OfPeriod & Pick<ComparedSet, 'standings'>,
  { by }: ComparisonOptions,
  isDrawing: boolean,
): Finding[] {
  const unscored = new Set(standings.flatMap(({ rank, entry }) => (rank === null ? [entry] : [])));
  const without = members.filter(({ entry }) => unscored.has(entry));
  const ranked = standings.length - unscored.size;
  const ungrouped = by === null ? [] : members.filter(({ entrant }) => entrant.agency[by] === null);
  return [
    ...(without.length > 0 ? [finding('COMPARED-UNSCORED', { studies: idsOf(without) }, null)] : []),
    ...coverageFindings(members),
    ...periodFindings(members),
    ...(by !== null && ungrouped.length > 0
      ? [finding('COMPARED-UNGROUPED', { by, studies: idsOf(ungrouped) }, null)]
      : []),
    ...(isDrawing && ranked > MOST_DRAWN
      ? [finding('COMPARED-TOO-MANY-TO-DRAW', { agencies: ranked, most: MOST_DRAWN }, null)]
      : []),
  ];
}

function coverageFindings(members: readonly Numbered[]): Finding[] {
  const covered = members
    .flatMap(({ entrant: { study, result } }) =>
      result.coverage === null ? [] : [{ study: study.id, coverage: result.coverage }],
    )
    .sort((a, b) => a.coverage - b.coverage);
  const [least, most] = [covered[0], covered.at(-1)];
  if (!least || !most || most.coverage - least.coverage <= APART) return [];
  return [finding('COMPARED-COVERAGE-DIFFERS', { least, most }, null)];
}

function periodFindings(members: readonly Numbered[]): Finding[] {
  const [first, ...others] = inTime(members).map(({ period }) => period);
  return first && others.length > 0 ? [finding('COMPARED-PERIODS-DIFFER', spanOf([first, ...others]), null)] : [];
}
