import type { UncertaintyFindings } from '../../../model/findings/uncertainty.js';
import type { FindingMessages } from '../finding-messages.js';
import { counted } from '../../words.js';
import { quoted } from '../quoted.js';

export const uncertaintyFindings: FindingMessages<UncertaintyFindings> = {
  'NO-SCORE-TO-VARY': {
    what: ({ framework }) => `the study has no score by ${quoted(framework)} that could be varied`,
    why: 'Without a score there is nothing to be uncertain of; where too little is known, the bounds say what is still possible.',
    fix: 'see with "score" what is missing and rate it, or choose a framework that scores the study with --framework',
  },
  'SOURCES-TOO-FEW': {
    what: ({ sources, least }) =>
      `${counted(sources, 'en', 'source speaks', 'sources speak')} in the score, and at least ${least} are needed to draw others from them`,
    why: 'Of so few sources the same few draws come up again and again, and an interval made of them would feign knowledge.',
    fix: 'take the rest as it stands; with more sources heard, the draw is made too',
  },
};
