import { at } from '../../model/at.js';
import { aggregate, exact, isDefined, type Weighted } from '../../model/aggregate.js';
import type { Shares, Trouble } from '../../model/assessment/result.js';
import type { Aggregate, Framework } from '../../model/framework.js';
import { ruleAt } from '../../model/range.js';
import { shapeOf, WHOLE } from '../shape.js';
import { NOTHING, type Measure, type Part } from './measure.js';

/** What the children of a node make of it by its rule; of the whole with `WHOLE`. */
export function parentMeasure(framework: Framework, id: string, parts: readonly Part[]): Measure {
  const rule = ruleAt(framework, id === WHOLE ? null : id);
  const applicable = parts.filter(({ bounds }) => bounds !== null);
  if (applicable.length === 0) return NOTHING;
  // A sum has room for all its parts: one that does not apply may not make it smaller.
  const needed = rule === 'sum' ? parts : applicable;
  const { ranges } = shapeOf(framework);
  const end = (which: 'worst' | 'best'): number => {
    const ends = needed.map((part): Weighted => {
      const [worst, best] = part.bounds ?? [at(ranges, part.id).worst, at(ranges, part.id).best];
      return { value: which === 'worst' ? worst : best, weight: part.weight };
    });
    return aggregate(rule, ends) ?? at(ranges, id)[which];
  };
  const values = needed.flatMap((part) => (part.known === null ? [] : [{ ...part, value: part.known }]));
  const trouble = troubleOf(rule, needed, values);
  const known = trouble === null ? aggregate(rule, values) : null;
  const bounds = [end('worst'), end('best')] as const;
  const shares = sharesOf(applicable);
  return {
    known,
    made: { known, bounds, shares, parts },
    bounds,
    shares,
    floored: values.length > 0 && values.every(({ floored }) => floored),
    trouble,
  };
}

function sharesOf(parts: readonly Part[]): Shares {
  const total = parts.reduce((sum, { weight }) => sum + weight, 0);
  const share = (pick: keyof Shares) =>
    exact(parts.reduce((sum, part) => sum + part.weight * (part.shares[pick] ?? 0), 0) / total);
  return {
    own: share('own'),
    external: share('external'),
    assumed: share('assumed'),
    rejected: share('rejected'),
    none: share('none'),
    projected: share('projected'),
  };
}

/** Where nothing at all is known, that is no trouble with the rule: there is nothing to apply it to. */
function troubleOf(
  rule: Aggregate,
  parts: readonly Part[],
  values: readonly (Part & { readonly value: number })[],
): Trouble | null {
  const lacking = parts.filter(({ known, trouble }) => (rule === 'sum' ? known === null : trouble !== null));
  const isWanted = values.length > 0 || lacking.some(({ trouble }) => trouble !== null);
  if (isWanted && lacking.length > 0) return { kind: 'missing', rule, children: lacking.map(({ id }) => id) };
  if (isDefined(rule, values)) return null;
  const over = values.filter((part) => !isDefined(rule, [part]));
  return { kind: 'undefined', rule, children: over.map(({ id }) => id) };
}
