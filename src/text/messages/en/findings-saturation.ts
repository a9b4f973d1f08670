import type { SaturationFindings } from '../../../model/findings/saturation.js';
import type { FindingMessages } from '../finding-messages.js';
import { percent } from '../../numbers.js';
import { counted } from '../../words.js';

const THEMES = { factors: 'shows a factor', concepts: 'touches a topic', nodes: 'was rated on' } as const;

export const saturationFindings: FindingMessages<SaturationFindings> = {
  'NO-SESSIONS': {
    what: ({ items }) =>
      `none of ${counted(items, 'en', 'accepted item', 'accepted items')} of evidence comes from an interview, a focus group or a questionnaire`,
    why: 'Saturation asks whether people still said anything new; documents and places do not speak.',
    fix: 'give the sessions of the study with their method and date, and let evidence come from them',
  },
  'SESSIONS-TOO-FEW': {
    what: ({ sessions, base, run }) =>
      `${counted(sessions, 'en', 'session', 'sessions')}, and saturation with a base of ${base} and a run of ${run} takes at least ${base + run}`,
    why: 'Of so few sessions nobody can say whether the next one would bring anything new.',
    fix: 'say in the paper that saturation was not assessed, or hold and code more interviews',
  },
  'SATURATION-UNDONE': {
    what: ({ point, after, share }) =>
      `saturation at ${point} did not last: up to session ${after} a run brought ${percent(share, 'en')} again`,
    why: 'Who had stopped at that point would have missed what came after it; how much hangs on the order, the random orders show.',
    fix: 'claim saturation only by a rule that holds to the end: a longer run, a larger base, or --threshold 0',
  },
  'SESSIONS-UNDATED': {
    what: ({ undated, sessions }) => `${undated} of ${counted(sessions, 'en', 'session', 'sessions')} without a date`,
    why: 'Saturation follows the order of the sessions; without a date they come last, in the order of the file.',
    fix: 'give each session its date, as precise as it is known',
  },
  'BASE-WITHOUT-THEMES': {
    what: ({ base, of }) =>
      `nothing in the first ${counted(base, 'en', 'session', 'sessions')} ${THEMES[of]}, so there is nothing to compare with`,
    why: 'New themes are told as a share of those of the first sessions, and a share of nothing is not defined.',
    fix: 'choose with --of what the study does code: factors, concepts or nodes',
  },
};
