import type { Recorded } from '../model/changes.js';
import type { Cause, Difference } from '../model/verify.js';

/** Longer values are cut: the path says where to look. */
const LONGEST = 200;

/** The first place, from the top, at which two plain values are not alike; null where there is none. */
export function firstDifference(published: unknown, recomputed: unknown, path = ''): Difference | null {
  if (Object.is(published, recomputed)) return null;
  if (!isSeveral(published) || !isSeveral(recomputed) || Array.isArray(published) !== Array.isArray(recomputed))
    return { path, published: shown(published), recomputed: shown(recomputed) };
  const [one, other] = [new Map(Object.entries(published)), new Map(Object.entries(recomputed))];
  for (const key of new Set([...one.keys(), ...other.keys()])) {
    const found = firstDifference(one.get(key), other.get(key), path === '' ? key : `${path}.${key}`);
    if (found) return found;
  }
  return null;
}

const isSeveral = (value: unknown): value is object => typeof value === 'object' && value !== null;

function shown(value: unknown): string | null {
  if (value === undefined) return null;
  const text = JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}\u2026` : text;
}

/**
 * The first place at which an assessment that was published says something else: of its result, then of what else it says of the study, and
 * only then of what it is made from. Whoever changes a score and the version beside it shall not have the version blamed alone.
 */
export function differenceOf(published: Recorded, now: Recorded): Difference | null {
  const said = ({ tool: _tool, options: _options, study: _study, framework: _framework, ...rest }: Recorded) => rest;
  return (
    firstDifference({ result: published.result }, { result: now.result }) ??
    firstDifference(said(published), said(now)) ??
    firstDifference(published, now)
  );
}

/** What an assessment is made from, and is not as it was. */
export function causesOf(published: Recorded, now: Recorded): Cause[] {
  const made: Readonly<Record<Cause, (assessment: Recorded) => string>> = {
    program: ({ tool }) => tool.version,
    framework: ({ framework }) => framework.digest,
    evidence: ({ study }) => study.digest,
    options: ({ options }) => JSON.stringify(options),
  };
  return (Object.keys(made) as Cause[]).filter((cause) => made[cause](published) !== made[cause](now));
}
