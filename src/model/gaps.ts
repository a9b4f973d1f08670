import type { Assessment } from './assessment/index.js';
import type { NodeStatus } from './assessment/result.js';
import type { Grade, GradeReason } from './assessment/strength.js';
import type { Question } from './framework.js';
import type { Localized } from './lang.js';

/** What can be asked of the field, in the order in which it is told. */
export const WANTS = [
  'voice',
  'observation',
  'document',
  'source',
  'settling',
  'recent',
  'outsider',
  'first-hand',
  'enacted',
  'in-force',
] as const;
export type WantKind = (typeof WANTS)[number];

/** One thing to bring home from the field. */
export interface Want {
  readonly what: WantKind;
  /** The group whose voice it is; null where anybody's will do, or it is no voice. */
  readonly group: string | null;
  readonly count: number;
  /** Whether the framework asks for it, or this program's own measure of weak evidence. */
  readonly by: 'framework' | 'convention';
  /** The rule of the grade table that is behind it; null where nothing is known, or the framework asks for more. */
  readonly because: GradeReason['code'] | null;
}

/** An indicator of which too little is known. */
export interface Gap {
  readonly node: string;
  readonly title: Localized;
  readonly status: NodeStatus;
  readonly sought: boolean;
  /** null where no evidence speaks. */
  readonly grade: Grade | null;
  /**
   * What finding out would do to the whole, on its scale. Of an unknown indicator: by how much the bounds draw closer at least.
   * Of a known one: how far the score moves if the level was wrong by one. null where neither can be said.
   */
  readonly effect: number | null;
  readonly wants: readonly Want[];
  /** What the framework says to ask, look at and read. */
  readonly ask: readonly Question[];
  readonly look: readonly Localized[];
  readonly read: readonly Localized[];
}

/** One visit: whom to meet about what, what to see and what to read. Node ids, in the order of the gaps. */
export interface VisitPlan {
  /** null: anybody who knows. */
  readonly meet: readonly { readonly group: string | null; readonly nodes: readonly string[] }[];
  readonly observe: readonly string[];
  readonly read: readonly string[];
  /** Whatever else is wanted, of whatever kind. */
  readonly besides: readonly string[];
}

/** What to find out next: what `gaps` writes as JSON. */
export interface Gaps extends Pick<Assessment, 'tool' | 'options' | 'agency' | 'framework' | 'result'> {
  readonly format: 'egov-gaps/1';
  readonly study: Pick<Assessment['study'], 'id' | 'title' | 'digest' | 'period'>;
  /** Indicators that apply and are not taken over from elsewhere. */
  readonly indicators: number;
  /** Places the study has been to. */
  readonly places: readonly { readonly id: string; readonly title: Localized | null }[];
  /** The unknown first, then by effect, the widest first. */
  readonly gaps: readonly Gap[];
  readonly plan: VisitPlan;
}
