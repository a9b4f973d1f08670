import { finding, type Finding } from '../../model/findings/index.js';
import { at } from '../../model/at.js';
import type { Framework } from '../../model/framework.js';
import type {
  Saturation,
  SaturationOutcome,
  SaturationRule,
  SaturationSession,
  Themes,
} from '../../model/saturation.js';
import type { Study } from '../../model/study.js';
import { nth } from '../../model/nth.js';
import { GENERATOR, type Drawing } from '../random.js';
import { overOrders } from './orders.js';
import { reachedBy, runEndingWith } from './reached.js';
import { themesBy } from './themes.js';
import { unitsOf, type Unit } from './units.js';

export interface SaturationOptions extends SaturationRule, Drawing {
  readonly of: Themes;
}

/** Base sizes, run lengths and thresholds that the source looks at. */
const COMBINATIONS: readonly SaturationRule[] = [4, 5, 6].flatMap((base) =>
  [2, 3].flatMap((run) => [0.05, 0].map((threshold) => ({ base, run, threshold }))),
);

/**
 * Whether the sessions of a study still brought new themes (see `reachedBy` for the method and its source): in the order of
 * their dates, and how much hangs on that order. null where no evidence comes from a session in which people spoke.
 */
export function saturationOf(
  study: Study,
  frameworks: readonly Framework[],
  { of, base, run, threshold, runs, seed }: SaturationOptions,
): { readonly saturation: Saturation | null; readonly findings: readonly Finding[] } {
  const units = unitsOf(study);
  const items = [...study.evidence.values()].filter(({ state }) => state === 'accepted').length;
  if (units.length === 0) return { saturation: null, findings: [finding('NO-SESSIONS', { items }, null)] };
  const rule = { base, run, threshold };
  const themesOf = themesBy(of, study, frameworks);
  const themes = units.map(({ items }) => [...new Set(items.flatMap(themesOf))]);
  const sessions = sessionsOf(units, themes, rule, study);
  const counts = sessions.map((session) => session.new.length);
  const rules = [rule, ...COMBINATIONS];
  const orders = overOrders(numbered(themes), rules, { runs, seed });
  const outcomes = rules.map((each, i): SaturationOutcome => ({
    ...each,
    ...reachedBy(each, counts),
    orders: nth(orders, i),
  }));
  const saturation: Saturation = {
    of,
    codedFrom: study.codedFrom,
    sessions,
    undated: units.filter(({ date }) => date === null).length,
    generator: GENERATOR,
    seed,
    runs,
    outcome: nth(outcomes, 0),
    combinations: outcomes.slice(1),
  };
  return { saturation, findings: findingsOf(saturation) };
}

function sessionsOf(
  units: readonly Unit[],
  themes: readonly (readonly string[])[],
  rule: SaturationRule,
  study: Study,
): SaturationSession[] {
  const heard = new Set<string>();
  const fresh = themes.map((each) => {
    const found = each.filter((theme) => !heard.has(theme));
    for (const theme of found) heard.add(theme);
    return { found, cumulative: heard.size };
  });
  const counts = fresh.map(({ found }) => found.length);
  return units.map(({ session, source, method, date, items }, i) => {
    const { found, cumulative } = nth(fresh, i);
    const { role, title } = at(study.sources, source);
    return {
      session,
      source,
      name: role ?? title ?? null,
      method,
      date,
      items: items.length,
      themes: nth(themes, i).length,
      new: found,
      cumulative,
      run: runEndingWith(i, rule, counts),
    };
  });
}

/** Themes by number, in the order in which they come up. */
function numbered(themes: readonly (readonly string[])[]): number[][] {
  const numbers = new Map<string, number>();
  return themes.map((each) =>
    each.map((theme) => {
      const number = numbers.get(theme) ?? numbers.size;
      numbers.set(theme, number);
      return number;
    }),
  );
}

function findingsOf({ sessions, undated, outcome, of }: Saturation): Finding[] {
  const { base, run, why } = outcome;
  return [
    ...(why === 'too-few-sessions'
      ? [finding('SESSIONS-TOO-FEW', { sessions: sessions.length, base, run }, null)]
      : []),
    ...(why === 'empty-base' ? [finding('BASE-WITHOUT-THEMES', { base, of }, null)] : []),
    ...undone(sessions, outcome),
    ...(undated > 0 ? [finding('SESSIONS-UNDATED', { undated, sessions: sessions.length }, null)] : []),
  ];
}

/** The last session at which a run brought more than little again, after saturation was reached. */
function undone(sessions: readonly SaturationSession[], { reached, run, threshold }: SaturationOutcome): Finding[] {
  if (reached === null) return [];
  const after = sessions.findLastIndex((session) => (session.run?.share ?? 0) > threshold);
  const share = sessions[after]?.run?.share ?? null;
  if (share === null || after < reached + run) return [];
  return [finding('SATURATION-UNDONE', { point: `${String(reached)}+${String(run)}`, after: after + 1, share }, null)];
}
