import { entrantOf as enter } from '../../../src/app/entrant.js';
import type { DrawRanks } from '../../../src/compare/agencies/index.js';
import { compareAgencies } from '../../../src/compare/index.js';
import type { Entrant } from '../../../src/model/comparison/entrant.js';
import type { Comparison, ComparisonOptions } from '../../../src/model/comparison/index.js';
import type { Aggregate, Framework } from '../../../src/model/framework.js';
import type { Study } from '../../../src/model/study.js';
import { framework, study, TOOL, type StudySpec } from '../../build.js';
import { fc } from '../../property.js';

/** Studies by a framework of two dimensions, and what a comparison makes of them. */

/** Two dimensions of two indicators each; the first weighs three times the second. */
export const desk = (over: Partial<Framework> = {}): Framework =>
  weighing(
    { people: 3, means: 1 },
    framework({ people: { staff: {}, head: {} }, means: { rooms: {}, funds: {} } }, over),
  );

/** The same framework, some nodes of it with other weights. */
export function weighing(weights: Readonly<Record<string, number>>, of: Framework): Framework {
  const nodes = Object.entries(of.nodes).map(([id, node]) => [id, { ...node, weight: weights[id] ?? node.weight }]);
  return { ...of, nodes: Object.fromEntries(nodes) as Framework['nodes'] };
}

/** Levels of indicators; null: not known. */
export type Levels = Readonly<Record<string, number | null>>;

interface Told extends Pick<Partial<Study>, 'period'> {
  readonly region?: string;
  /** The agency's name; by default one of its own. */
  readonly name?: string;
}

/** A study of one agency, both called by `id`. */
export function entrant(
  id: string,
  levels: Levels,
  { name = `Agency ${id}`, region, period = null }: Told = {},
  by = desk(),
  spec: StudySpec = {},
): Entrant {
  const known = Object.entries(levels).filter((each): each is [string, number] => each[1] !== null);
  const agency = { name: { en: name }, kind: null, region: region ?? null, country: null };
  const over = { id, agency, period, digest: () => `digest-${id}` };
  return entrantOf(study({ ratings: Object.fromEntries(known), ...spec, over: { ...over, ...spec.over } }), by);
}

/** As much of a study as is compared; what evidence says stands for itself. */
export const entrantOf = (of: Study, by: Framework, projectFrom: readonly Framework[] | null = null): Entrant =>
  enter(of, by, (parts) => [...parts].join(''), { projectFrom });

/** Levels of people (staff, head) and means (rooms, funds). */
export const all = (staff: number, head: number, rooms: number, funds: number): Levels => ({
  staff,
  head,
  rooms,
  funds,
});

export const USUAL: ComparisonOptions = { weights: { kind: 'official' }, by: null, pair: null };

export const compare = (
  entrants: readonly Entrant[],
  over: Partial<ComparisonOptions> = {},
  draw: DrawRanks | null = null,
) => compareAgencies(entrants, { ...USUAL, ...over }, draw, { tool: TOOL, id: 'comparison', title: null });

/** What comes of it where something must. */
export function comparison(...asked: Parameters<typeof compare>): Comparison {
  const { comparison: found, findings } = compare(...asked);
  if (!found) throw new Error(findings.map(({ code }) => code).join());
  return found;
}

export const codes = (...asked: Parameters<typeof compare>): string[] =>
  compare(...asked).findings.map(({ code }) => code);

/** For properties: one framework, several agencies by it, indicators of theirs unknown or not. */
export const RULES: readonly Aggregate[] = ['mean', 'geometric', 'harmonic', 'sum', 'median', 'min', 'max'];

const level = fc.option(fc.integer({ min: 1, max: 4 }), { freq: 6, nil: null });
const weight = fc.integer({ min: 1, max: 9 });
const levels = fc.record({ staff: level, head: level, rooms: level, funds: level });

export const anyAgencies = fc
  .record({
    rule: fc.constantFrom(...RULES),
    people: weight,
    means: weight,
    coverageFloor: fc.constantFrom(0, 0.5, 0.6, 1),
    agencies: fc.array(levels, { minLength: 2, maxLength: 6 }),
  })
  .map(({ rule, people, means, coverageFloor, agencies }) => {
    // A sum runs from 2 to 8 where its two parts run from 1 to 4, and its bands with it.
    const bands = { decimals: null, edges: [{ from: 0, id: 'any', label: { en: 'any' } }] };
    const by = weighing({ people, means }, desk({ aggregate: rule, coverageFloor, bands }));
    return agencies.map((own, i) => entrant(`s${String(i)}`, own, {}, by));
  });
