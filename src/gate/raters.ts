import type { ScaleType } from '../model/agreement/index.js';
import type { StatisticName } from '../model/agreement/statistics.js';
import { finding } from '../model/findings/index.js';
import { smallest } from '../model/lists.js';
import { topOf, type Judging, type Of, type Outcome } from './facts.js';
import { unjudged } from './scores.js';

/** The coefficient that takes missing ratings and the kind of the scale into account, whatever the number of raters. */
export const ALPHA_OF: Readonly<Record<ScaleType, StatisticName>> = {
  nominal: 'alpha-nominal',
  ordinal: 'alpha-ordinal',
  interval: 'alpha-interval',
};

/** Raters of one role agree well enough on every ladder. `found`: the least of the coefficients. */
export function agreement(judging: Judging, { statistic, least }: Of<'agreement'>): Outcome {
  const { facts, told, gate } = judging;
  const place = topOf(facts);
  const alike = (facts.agreement?.comparisons ?? []).filter(({ between }) => between === 'role');
  if (alike.length === 0) return unjudged(judging, { node: null, title: null, place }, { kind: 'no-raters' });
  const outcomes = alike.map(({ scale, figures, raters }) => {
    const name = statistic ?? ALPHA_OF[scale.type];
    const value = figures.find((figure) => figure.statistic === name)?.value ?? null;
    return { name, value, raters: raters.map(({ rater }) => rater) };
  });
  const failed = outcomes.filter(({ value }) => value === null || value < least);
  const values = outcomes.map(({ value }) => value);
  return {
    passed: failed.length === 0,
    found: values.some((value) => value === null) ? null : smallest(values.map(Number)),
    findings: failed.flatMap(({ name, value, raters }) =>
      value === null
        ? unjudged(judging, { node: null, title: null, place }, { kind: 'undefined', statistic: name }).findings
        : [finding('GATE-AGREEMENT', { ...told, statistic: name, least, value, raters }, place, gate.severity)],
    ),
  };
}
