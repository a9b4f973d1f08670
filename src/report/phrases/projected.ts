import type { ProjectedFrom } from '../../model/assessment/projection.js';
import type { Result } from '../../model/assessment/result.js';
import { percent, plain } from '../../text/numbers.js';
import type { Context, Wording } from '../context.js';
import { inWords } from '../context.js';

/** Share of weight that stands on ratings by other frameworks, 0–1. */
export const projectedShare = ({ shares }: Result): number => shares.projected ?? 0;

/** `80%`; empty where nothing is projected. */
export const projectedText = (result: Result, c: Wording): string =>
  projectedShare(result) === 0 ? '' : percent(projectedShare(result), c.lang);

/** The status of a result in words: what rests on evidence as well is called projected in part. */
export const statusText = ({ status, coverage }: Result, c: Wording): string =>
  status === 'projected' && (coverage ?? 0) > 0 ? c.t.score.partlyProjected : c.t.vocabulary.status[status];

/** `Staffing (framework), level 3, 66.7%`: what a projection comes from, in short. */
export const projectedFrom = ({ framework, title, level, percent: share }: ProjectedFrom, c: Context): string =>
  c.t.reportNodes.projectedFrom(inWords(title, c.lang), framework, plain(level, c.lang), percent(share / 100, c.lang));

/** The titles of the frameworks that could be projected from; empty where it was not asked to project. */
export const projectable = (c: Context): string[] =>
  (c.assessment.options.project ?? []).map(({ title }) => inWords(title, c.lang));
