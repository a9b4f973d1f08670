import type { GuideFindings } from '../../../model/findings/guide.js';
import type { FindingMessages } from '../finding-messages.js';
import { choices, quoted } from '../quoted.js';
import { didYouMean } from './findings-phrases.js';

export const guideFindings: FindingMessages<GuideFindings> = {
  'GUIDE-GROUP-UNKNOWN': {
    what: ({ group, framework, suggestion }) =>
      `by ${quoted(framework)} there is no interview with a group ${quoted(group)}${didYouMean(suggestion)}`,
    why: 'A sheet without questions would look as if there were nothing to ask.',
    fix: ({ known }) =>
      known.length === 0
        ? 'leave out --group: no group is named whose voice must be heard, so anybody who knows is asked'
        : `take one of ${choices(known)}, or leave out --group`,
  },
  'FORM-EMPTY': {
    what: ({ framework, study }) =>
      study === null
        ? `${quoted(framework)} has no indicators, so no form was written`
        : `${quoted(study)} lacks nothing by ${quoted(framework)}, so no form was written`,
    why: 'A form without questions brings nothing home.',
    fix: ({ study }) =>
      study === null ? 'add indicators to the framework' : 'leave out --for to have a form with everything',
  },
};
