import type { ReportingFindings } from '../../../model/findings/load/reporting.js';
import { either } from '../../words.js';
import type { FindingMessages } from '../finding-messages.js';
import { choices, quoted } from '../quoted.js';
import { didYouMean, noSuch, writeOr } from './findings-phrases.js';
import { vocabulary } from './vocabulary.js';

export const reportingFindings: FindingMessages<ReportingFindings> = {
  'UNKNOWN-CHECKLIST': {
    what: ({ id, suggestion }) => `there is no reporting checklist ${quoted(id)}${didYouMean(suggestion)}`,
    why: 'Without its items there is nothing to hold the study against.',
    fix: ({ known }) => `name one that ships (${choices(known)}), or the path of a file of the format egov-checklist/1`,
  },
  'UNKNOWN-DOMAIN': {
    what: noSuch('domain'),
    why: 'Items are listed by their domains.',
    fix: writeOr('add the domain under "domains"'),
  },
  'DECLARATION-UNCLEAR': {
    what: ({ topic, both }) =>
      both
        ? `${quoted(topic)} has something to say, and is said not to apply`
        : `nothing is said on the topic ${quoted(topic)}`,
    why: 'A checklist must be able to tell what was reported from what does not apply and from what was forgotten.',
    fix: ({ both }) =>
      both
        ? 'keep "says" or "not-applicable", whichever is true'
        : 'add "says: ..." or "not-applicable: ...", or leave the topic out',
  },
  'UNKNOWN-TOPIC': {
    what: ({ id, suggestion }) => `no checklist at hand asks for the topic ${quoted(id)}${didYouMean(suggestion)}`,
    why: 'What is said under a name that nobody asks for answers no item.',
    fix: writeOr('leave it if a checklist of your own asks for it'),
  },
  'CHECKLIST-UNFIT': {
    what: ({ checklist, methods }) =>
      `${quoted(checklist)} is made for studies by ${either(
        methods.map((method) => vocabulary.method[method]),
        'en',
      )}, and this study has none`,
    why: 'What it asks of people and meetings says little about a study of documents.',
    fix: 'choose a checklist for any kind of qualitative study, or add the sessions that are missing',
  },
};
