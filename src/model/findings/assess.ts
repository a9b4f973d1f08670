import type { NodeStatus } from '../assessment/result.js';
import type { AxisName } from '../axes.js';
import type { Aggregate } from '../framework.js';
import type { Localized } from '../lang.js';
import type { Role } from '../study.js';
import type { Linker, StrategyClass } from '../tows.js';
import type { Severity } from './index.js';

/** Raised by `assess/`: what a reader of the score should know. */
export interface AssessFindings {
  /** A rating whose every item was rejected: its node counts as rejected. */
  'RATING-ONLY-REJECTED': { readonly node: string; readonly evidence: readonly string[] };
  /** A level was given beside levels per item, and the two differ. */
  'LEVEL-AND-ITEMS-DIFFER': {
    readonly node: string;
    readonly rater: string;
    readonly level: number;
    readonly combined: number;
  };
  /** Counted raters lie two or more levels apart. */
  'UNSETTLED': {
    readonly node: string;
    readonly levels: readonly { readonly rater: string; readonly level: number }[];
  };
  /** Some who count gave a value, others hold that there is nothing to judge. */
  'STATUS-UNSETTLED': {
    readonly node: string;
    readonly raters: readonly { readonly rater: string; readonly status: NodeStatus; readonly level: number | null }[];
  };
  /** A consensus on what fewer than two raters judged. `raters`: who did. */
  'CONSENSUS-OF-TOO-FEW': { readonly node: string; readonly rater: string; readonly raters: readonly string[] };
  /** A consensus on a level that lies outside those of the raters, or on a state that none of them found. */
  'CONSENSUS-OUTSIDE': {
    readonly node: string;
    readonly rater: string;
    readonly status: NodeStatus;
    readonly level: number | null;
    readonly given: readonly { readonly rater: string; readonly status: NodeStatus; readonly level: number | null }[];
  };
  /** A node was rated though one above it does not apply. */
  'RATING-SET-ASIDE': { readonly node: string; readonly above: string; readonly rater: string };
  /** A rater judged an inner node and its children say something else. */
  'PARENT-AND-CHILDREN-DIFFER': { readonly node: string; readonly rated: number; readonly computed: number };
  /** Items two levels apart, or on both sides of weak. */
  'DIVERGENT': { readonly node: string; readonly levels: readonly number[] };
  /** What was said and what was seen or read speak for different levels. */
  'SAID-SEEN-APART': { readonly node: string; readonly said: number; readonly seen: number };
  /** One item says it contradicts another. */
  'CONTRADICTION': { readonly evidence: string; readonly disputes: string };
  /** On a cumulative ladder: an item proves a level, and levels below it are not proven. */
  'LEVEL-UNPROVEN': { readonly node: string; readonly level: number; readonly missing: readonly number[] };
  /** On a cumulative ladder: a level was given, and no item says which level it proves. */
  'LEVEL-ASSERTED': { readonly node: string; readonly rater: string; readonly level: number };
  /** A sum or a blocking rule, and values are missing: no score, only bounds. */
  'PARTS-MISSING': {
    readonly node: string | null;
    readonly rule: 'sum' | 'block';
    readonly missing: readonly string[];
  };
  /** A mean of ratios over a value of 0 or below. */
  'AGGREGATE-UNDEFINED': {
    readonly node: string | null;
    readonly rule: Aggregate;
    readonly children: readonly string[];
  };
  /** There are ratings, and none of a role that makes the score. */
  'NO-RATING-COUNTS': {
    readonly framework: string;
    readonly roles: readonly Role[];
    readonly counts: readonly Role[];
  };
  /** The study's period lies outside the time in which the framework was in force. */
  'FRAMEWORK-NOT-IN-FORCE': { readonly framework: string; readonly from: string | null; readonly to: string | null };
  /** Too little of a parent is known to judge it. */
  'INSUFFICIENT': { readonly node: string | null; readonly coverage: number; readonly floor: number };
  /** Items show an inhibiting factor on the topic of a node at the best level. */
  'INHIBITOR-AT-TOP': { readonly factor: string; readonly node: string };
  /** Items for and against. */
  'FACTOR-CONTESTED': { readonly factor: string; readonly for: readonly string[]; readonly against: readonly string[] };
  /** Factors that lead to each other. */
  'VICIOUS-CIRCLE': { readonly factors: readonly string[] };
  /** A present inhibiting factor that no remedy answers. */
  'FACTOR-WITHOUT-REMEDY': { readonly factor: string };
  /** A judgement rests on less than the framework asks for. */
  'NEEDS-UNMET': {
    readonly node: string;
    readonly missing: readonly {
      readonly what: 'sources' | 'methods' | 'group';
      readonly need: string;
      readonly have: number;
    }[];
  };
  /** The computed band is not the published one. */
  'PUBLISHED-DIFFERS': { readonly node: string | null; readonly published: string; readonly computed: string | null };
  /** The publication gives one node different bands in different places. */
  'PUBLISHED-CONTRADICTS-ITSELF': {
    readonly node: string | null;
    readonly verdicts: readonly { readonly band: string; readonly at: string }[];
  };
  /** A rater weighed some factors of an axis and left out others. */
  'POSITION-INCOMPLETE': {
    readonly rater: string;
    readonly axis: AxisName;
    readonly title: Localized;
    readonly missing: readonly string[];
  };
  /** Several counted raters weighed the factors, and there is no consensus. */
  'POSITION-UNSETTLED': { readonly raters: readonly string[] };
  /** The class the study states is not the one that follows from what the strategy uses and addresses. */
  'STRATEGY-CLASS-DIFFERS': {
    readonly remedy: string;
    readonly stated: StrategyClass;
    readonly derived: StrategyClass;
    readonly links: Linker;
  };
  /** A rule that items show is not carried out. */
  'NORM-NOT-CARRIED-OUT': { readonly norm: string; readonly at: string | null; readonly evidence: readonly string[] };
}

export const assessSeverities: { readonly [C in keyof AssessFindings]: Severity } = {
  'RATING-ONLY-REJECTED': 'warning',
  'LEVEL-AND-ITEMS-DIFFER': 'warning',
  'UNSETTLED': 'warning',
  'STATUS-UNSETTLED': 'warning',
  'CONSENSUS-OF-TOO-FEW': 'warning',
  'CONSENSUS-OUTSIDE': 'warning',
  'RATING-SET-ASIDE': 'warning',
  'PARENT-AND-CHILDREN-DIFFER': 'warning',
  'DIVERGENT': 'warning',
  'SAID-SEEN-APART': 'note',
  'CONTRADICTION': 'warning',
  'LEVEL-UNPROVEN': 'warning',
  'LEVEL-ASSERTED': 'note',
  'PARTS-MISSING': 'warning',
  'AGGREGATE-UNDEFINED': 'warning',
  'NO-RATING-COUNTS': 'warning',
  'FRAMEWORK-NOT-IN-FORCE': 'warning',
  'INSUFFICIENT': 'warning',
  'INHIBITOR-AT-TOP': 'warning',
  'FACTOR-CONTESTED': 'warning',
  'VICIOUS-CIRCLE': 'note',
  'FACTOR-WITHOUT-REMEDY': 'warning',
  'NEEDS-UNMET': 'note',
  'PUBLISHED-DIFFERS': 'note',
  'PUBLISHED-CONTRADICTS-ITSELF': 'note',
  'POSITION-INCOMPLETE': 'warning',
  'POSITION-UNSETTLED': 'warning',
  'STRATEGY-CLASS-DIFFERS': 'note',
  'NORM-NOT-CARRIED-OUT': 'note',
};
