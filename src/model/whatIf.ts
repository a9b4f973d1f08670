import type { Assessment } from './assessment/index.js';
import type { NodeResult } from './assessment/nodes.js';
import type { ComposedResult, NodeStatus, Result } from './assessment/result.js';
import type { Localized } from './lang.js';

/** A leaf taken to stand at a level. */
export interface Setting {
  readonly node: string;
  readonly level: number;
}

/** The same, beside what the study knows of it. */
export interface SettingResult {
  readonly node: string;
  readonly title: Localized;
  readonly status: NodeStatus;
  /** null where it is unknown. */
  readonly from: number | null;
  readonly to: number;
}

/** A node whose result changes. */
export interface ChangedNode extends Pick<NodeResult, 'id' | 'title' | 'parent' | 'range' | 'bands'> {
  readonly before: Result;
  readonly after: Result;
}

/** One level up at one leaf. */
export interface Step {
  readonly node: string;
  readonly title: Localized;
  readonly from: number;
  readonly to: number;
  /** 1–3 as of the remedy; 1 where no remedy tells. */
  readonly effort: number;
  /** The open remedy of least effort that would bring it about; null where there is none. */
  readonly remedy: { readonly id: string; readonly title: Localized } | null;
}

/** Steps that lead to a band. */
export interface Path {
  /** The sum of the steps'. */
  readonly effort: number;
  /** No path takes less than this. Equal to `effort` where the path is proven to be the cheapest. */
  readonly atLeast: number;
  /** In the order of the framework; several levels of a leaf one after the other. */
  readonly steps: readonly Step[];
  /** The whole once all are taken. */
  readonly result: ComposedResult;
}

/**
 * best-band: there is none above. reached: the score lies in the band asked for, or a better one. out-of-reach: not even with
 * all that is known at its best. nothing-to-raise: no indicator that makes the score has a level below the best.
 * no-score: there is no score to start from.
 */
export const NO_PATHS = ['best-band', 'reached', 'out-of-reach', 'nothing-to-raise', 'no-score'] as const;
export type NoPath = (typeof NO_PATHS)[number];

/** What would become of a score if some leaves stood at other levels, and the way of least effort to a better band. */
export interface WhatIf extends Pick<Assessment, 'tool' | 'options' | 'agency' | 'framework'> {
  readonly format: 'egov-whatif/1';
  readonly study: Pick<Assessment['study'], 'id' | 'title' | 'digest' | 'period'>;
  readonly set: readonly SettingResult[];
  readonly before: ComposedResult;
  readonly after: ComposedResult;
  /** Parents before children. */
  readonly nodes: readonly ChangedNode[];
  /** The band aimed at, from what is set on; null where there is none above, or no score. */
  readonly target: string | null;
  readonly path: Path | null;
  /** Why there is no path; null where there is one. */
  readonly noPath: NoPath | null;
  /** Where the score would be with all that is known at its best; null without a score. */
  readonly summit: { readonly score: number; readonly band: string } | null;
}
