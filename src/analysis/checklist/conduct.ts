import { computed, extent, type FactOf } from './reasons.js';

/** How the evidence was gathered. */
export const methods: FactOf = ({ study }) => {
  const used = [...study.evidence.values(), ...study.sessions.values()].map(({ method }) => method);
  return used.length === 0
    ? computed('not-met', 'no-evidence', {})
    : computed('met', 'methods-told', { methods: [...new Set(used)] });
};

/** When: the period of the study, and the date of each session. */
export const dates: FactOf = ({ study }) => {
  const sessions = [...study.sessions];
  const without = sessions.filter(([, { date }]) => date === null).map(([id]) => id);
  const { period } = study;
  if (period !== null && without.length === 0)
    return computed('met', 'dates-told', { from: period.from, to: period.to, sessions: sessions.length });
  return computed(extent(sessions.length + 1, without.length + (period === null ? 1 : 0)), 'dates-untold', {
    period: period !== null,
    sessions: sessions.length,
    without,
  });
};

/**
 * Whether interviews still brought new themes, which a report tells in a section of its own. Not reached is told in part only:
 * whoever says that it was has more to say.
 */
export const saturation: FactOf = ({ saturation: found }) => {
  const { base, run, reached, why } = found?.outcome ?? { base: 0, run: 0, reached: null, why: null };
  const sessions = found?.sessions.length ?? 0;
  if (reached !== null) return computed('met', 'saturation-reached', { reached, run, sessions });
  return why === 'not-reached'
    ? computed('partly', 'saturation-not-reached', { base, run, sessions })
    : computed('not-applicable', 'saturation-unseen', {});
};

/** Where: the agency, what kind it is, and its region and country. */
export const context: FactOf = ({ study }) => {
  const { name, kind, region, country } = study.agency;
  const missing = Object.entries({ kind, region, country }).flatMap(([key, value]) => (value === null ? [key] : []));
  return region !== null && missing.length === 0
    ? computed('met', 'context-told', { agency: name, region })
    : computed('partly', 'context-untold', { missing });
};
