import type { Agreement } from '../model/agreement/index.js';
import type { NodeResult } from '../model/assessment/nodes.js';
import type { Result } from '../model/assessment/result.js';
import type { ChecklistResult } from '../model/checklist.js';
import type { Finding } from '../model/findings/index.js';
import type { Gate, Gateable, GateFound, Requirement } from '../model/gates.js';
import type { Localized } from '../model/lang.js';
import type { Place } from '../model/places.js';
import type { Range, BandTable } from '../model/scale.js';
import type { PartialDate } from '../model/study.js';

/** What gates look at. */
export interface GateFacts {
  readonly assessment: Gateable;
  /** How far raters agree; null where no gate asks for it. */
  readonly agreement: Agreement | null;
  /** By id: those that gates ask for. */
  readonly checklists: ReadonlyMap<string, ChecklistResult>;
  /** The day that dates are held against. */
  readonly today: PartialDate;
  /** The file of the study, as its places name it. */
  readonly file: string;
}

/** How a requirement came out. A gate that found nothing to judge has not been passed. */
export interface Outcome {
  readonly passed: boolean;
  readonly found: GateFound;
  /** Why it was not passed, each at its place: at least one where it was not. */
  readonly findings: readonly Finding[];
  /** What each way lacks, where one of several would have been enough: a help, and no wrong of its own. */
  readonly ways?: readonly Finding[];
}

/** A gate about to be judged: what every finding of it says of it. */
export interface Judging {
  readonly facts: GateFacts;
  readonly gate: Gate;
  /** What every finding of the gate tells. */
  readonly told: { readonly gate: string; readonly framework: string; readonly because: Gate['why'] };
}

export type Of<K extends Requirement['kind']> = Extract<Requirement, { kind: K }>;

/** What a gate on a node looks at, or on the whole with null. */
export interface Target {
  readonly node: string | null;
  readonly title: Localized | null;
  readonly result: Result;
  /** null where nothing is scored. */
  readonly range: Range | null;
  /** null where scores of it are not put into words. */
  readonly bands: BandTable | null;
  readonly place: Place;
}

const rangeOf = (ends: readonly [number, number] | null): Range | null => ends && { worst: ends[0], best: ends[1] };

/** The whole, or a node that the framework has. */
export function targetOf({ facts }: Judging, node: string | null): Target {
  const { framework } = facts.assessment;
  const result = facts.assessment.result();
  const whole = framework.bands.length === 0 ? null : { edges: framework.bands, decimals: framework.bandDecimals };
  if (node === null)
    return { node, title: null, result, range: rangeOf(framework.range), bands: whole, place: topOf(facts) };
  const found = nodeOf(facts, node);
  const isAlike = JSON.stringify(found.range) === JSON.stringify(framework.range);
  const own = found.bands && { edges: found.bands, decimals: found.bandDecimals };
  return {
    node,
    title: found.title,
    result: found,
    range: rangeOf(found.range),
    bands: own ?? (isAlike ? whole : null),
    place: placeOf(facts, found),
  };
}

export function nodeOf({ assessment }: GateFacts, id: string): NodeResult {
  const found = assessment.nodes().find((node) => node.id === id);
  if (!found) throw new Error(`a gate on the unknown node "${id}" is refused before it is judged`);
  return found;
}

/** Where a node is rated by who counts; else where the study begins. */
export const placeOf = (facts: GateFacts, { ratings }: Pick<NodeResult, 'ratings'>): Place =>
  (ratings.find(({ counted }) => counted) ?? ratings[0])?.place ?? topOf(facts);

/** Where a finding on the study as a whole stands. */
export const topOf = ({ file }: GateFacts): Place => ({ file, line: 1, col: 1 });

/** The leaves at or below a node; all of them with null. In the order of the framework. */
export function leavesAt({ assessment }: GateFacts, node: string | null): NodeResult[] {
  const nodes = assessment.nodes();
  const within = new Set<string>();
  for (const { id, parent } of nodes) if (id === node || (parent !== null && within.has(parent))) within.add(id);
  return nodes.filter(({ id, children }) => children.length === 0 && (node === null || within.has(id)));
}
