import type { Declaration } from '../../../model/reporting.js';
import { capital } from '../../../text/words.js';
import type { Context } from '../../context.js';
import { inWords } from '../../context.js';

/**
 * Where the topics of a study's own declarations stand among the methods, each once. What is left out belongs elsewhere in a
 * paper: the problem and the purpose to its introduction.
 */
const PLACES = {
  approach: ['methodology'],
  conduct: [
    'setting',
    'approach',
    'non-participation',
    'bystanders',
    'interview-guide',
    'recording',
    'field-notes',
    'session-duration',
    'transcripts-returned',
    'data-processing',
  ],
  people: [
    'interviewer',
    'researcher-credentials',
    'researcher-occupation',
    'researcher-gender',
    'researcher-training',
    'prior-relationship',
    'participant-knowledge',
    'researcher-stance',
  ],
  saturation: ['saturation'],
  checking: ['participant-checking'],
  ethics: ['ethics-approval', 'consent', 'data-security', 'competing-interests', 'funding'],
  limits: ['limitations'],
} as const;

/** What the study says of itself on the topics of one place, in its own words, a sentence each; with where it can be read. */
export function declared(place: keyof typeof PLACES, c: Context): string[] {
  return PLACES[place].flatMap((topic) => {
    const found = c.assessment.reporting.find((each) => each.topic === topic);
    return found ? said(found, c) : [];
  });
}

function said({ says, at }: Declaration, c: Context): string[] {
  if (says === null) return [];
  const words = capital(inWords(says, c.lang));
  if (at === null) return [/[.!?]$/u.test(words) ? words : `${words}.`];
  return [`${words.replace(/\.$/u, '')} (${at}).`];
}

/** What is missing from what the study says of itself, by its own account. */
export const untold = (c: Context): string[] =>
  c.assessment.reporting.flatMap(({ lacks }) => (lacks === null ? [] : [inWords(lacks, c.lang)]));
