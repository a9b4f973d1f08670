import type { Study } from '../../model/study.js';
import type { Known } from './shape.js';

/** Submission → what the study has of it. */
export function knownIn(study: Study): Map<string, Known> {
  const known = new Map<string, { session: string; ids: Map<string, string> }>();
  for (const { id, session, source, imported } of study.evidence.values()) {
    const [submission = '', part = ''] = imported?.key.split('/') ?? [];
    if (part === '') continue;
    const of = known.get(submission) ?? { session: session ?? source, ids: new Map<string, string>() };
    of.ids.set(part, id);
    known.set(submission, of);
  }
  return known;
}

export const NOTHING: Known = { session: null, ids: new Map() };

/** Of the name of a submission: enough to tell apart what one study can hold. */
export const shortOf = (key: string): string =>
  key
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '')
    .slice(0, SHORT);

const SHORT = 12;

/** Whether it is enough to know a session by: one that was made by hand may be called `m-1`. */
export const isLong = (short: string): boolean => short.length === SHORT;

/** What the session of a submission is called until somebody calls it otherwise. */
export const sessionOf = (short: string): string => `m-${short}`;
