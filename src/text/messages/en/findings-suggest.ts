import type { SuggestFindings } from '../../../model/findings/suggest.js';
import type { FindingMessages } from '../finding-messages.js';
import { choices, quoted } from '../quoted.js';
import { didYouMean } from './findings-phrases.js';

export const suggestFindings: FindingMessages<SuggestFindings> = {
  'NOT-A-RATER': {
    what: ({ id, suggestion }) => `nobody called ${quoted(id)} rates in this study${didYouMean(suggestion)}`,
    why: 'Who said yes is written down, and must be somebody whom the study knows.',
    fix: ({ known }) => `give one of its raters with --by: ${choices(known)}`,
  },
  'NOT-SUGGESTED': {
    what: ({ item, id, suggestion }) => `${quoted(id)} is not proposed for ${quoted(item)}${didYouMean(suggestion)}`,
    why: 'Only factors and topics that are proposed, and that the item does not have yet, can be taken over.',
    fix: 'look up what is proposed with "egov-assess suggest --all"; write anything else into the study yourself, and rate indicators with "egov-assess add rating"',
  },
};
