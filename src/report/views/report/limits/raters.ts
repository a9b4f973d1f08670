import { line } from '../../../compose.js';
import type { Context } from '../../../context.js';
import type { Sentence } from '../sentences.js';

/** Whose judgement the score rests on: one person's, or that of several, of whom so much could be compared. */
export function judged(c: Context): Sentence[] {
  const { study, framework, agreement } = c.assessment;
  const t = c.t.reportLimits;
  if (framework.levels.length === 0) return [];
  const counting = study.raters.filter(({ role }) => framework.counts.includes(role) && role !== 'consensus');
  const [rater, ...others] = counting;
  if (rater && others.length === 0) return rater.role === 'official' ? [] : [line(t.oneRater(rater.rater))];
  return (agreement?.comparisons ?? [])
    .filter(({ between }) => between === 'role')
    .map(({ units, disagreements }) => line(t.agreementOn(units.shared, disagreements.length)));
}
