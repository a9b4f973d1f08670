import { at } from '../../model/at.js';
import { aggregate, exact, isDefined, type Weighted } from '../../model/aggregate.js';
import type { Shares, Trouble } from '../../model/assessment/result.js';
import type { Aggregate, Framework } from '../../model/framework.js';
import { ruleAt } from '../../model/range.js';
import { shapeOf, WHOLE } from '../shape.js';
import { NOTHING, type Measure, type Part } from './measure.js';

/**
 * What the children of a node make of it by its rule; of the whole with `WHOLE`. A folder of many studies spends much of
 * its time here, so each part is looked at once, and none is copied.
 */
export function parentMeasure(framework: Framework, id: string, parts: readonly Part[]): Measure {
  const rule = ruleAt(framework, id === WHOLE ? null : id);
  const applicable = parts.filter(({ measure }) => measure.bounds !== null);
  if (applicable.length === 0) return NOTHING;
  // A sum has room for all its parts: one that does not apply may not make it smaller.
  const needed = rule === 'sum' ? parts : applicable;
  const { ranges } = shapeOf(framework);
  const atWorst: Weighted[] = [];
  const atBest: Weighted[] = [];
  const values: Weighted[] = [];
  let floored = true;
  for (const { id: child, weight, measure } of needed) {
    const { worst, best } = at(ranges, child);
    atWorst.push({ value: measure.bounds?.[0] ?? worst, weight });
    atBest.push({ value: measure.bounds?.[1] ?? best, weight });
    if (measure.known === null) continue;
    values.push({ value: measure.known, weight });
    floored &&= measure.floored;
  }
  const trouble = troubleOf(rule, needed, values);
  const known = trouble === null ? aggregate(rule, values) : null;
  const { worst, best } = at(ranges, id);
  const bounds = [aggregate(rule, atWorst) ?? worst, aggregate(rule, atBest) ?? best] as const;
  const shares = sharesOf(applicable);
  return {
    known,
    made: { known, bounds, shares, parts },
    bounds,
    shares,
    floored: values.length > 0 && floored,
    trouble,
  };
}

function sharesOf(parts: readonly Part[]): Shares {
  const sums = { own: 0, external: 0, assumed: 0, rejected: 0, none: 0, projected: 0 };
  let total = 0;
  for (const {
    weight,
    measure: { shares },
  } of parts) {
    total += weight;
    sums.own += weight * shares.own;
    sums.external += weight * shares.external;
    sums.assumed += weight * shares.assumed;
    sums.rejected += weight * shares.rejected;
    sums.none += weight * shares.none;
    sums.projected += weight * (shares.projected ?? 0);
  }
  return {
    own: exact(sums.own / total),
    external: exact(sums.external / total),
    assumed: exact(sums.assumed / total),
    rejected: exact(sums.rejected / total),
    none: exact(sums.none / total),
    projected: exact(sums.projected / total),
  };
}

/** Where nothing at all is known, that is no trouble with the rule: there is nothing to apply it to. */
function troubleOf(rule: Aggregate, parts: readonly Part[], values: readonly Weighted[]): Trouble | null {
  const isLacking = ({ known, trouble }: Measure) => (rule === 'sum' ? known === null : trouble !== null);
  const lacking = parts.filter(({ measure }) => isLacking(measure));
  const isWanted = values.length > 0 || lacking.some(({ measure }) => measure.trouble !== null);
  if (isWanted && lacking.length > 0) return { kind: 'missing', rule, children: lacking.map(({ id }) => id) };
  if (isDefined(rule, values)) return null;
  const over = parts.filter(({ measure: { known } }) => known !== null && !isDefined(rule, [{ value: known }]));
  return { kind: 'undefined', rule, children: over.map(({ id }) => id) };
}
