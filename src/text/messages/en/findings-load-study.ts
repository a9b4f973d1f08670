import type { StudyFindings } from '../../../model/findings/load/study.js';
import { either, listed } from '../../words.js';
import type { FindingMessages } from '../finding-messages.js';
import { quoted } from '../quoted.js';
import { noSuch, writeOr } from './findings-phrases.js';

export const studyFindings: FindingMessages<StudyFindings> = {
  'DUPLICATE-ID': {
    what: ({ id, kind }) => `the ${kind} id ${quoted(id)} is used twice`,
    why: 'Whatever refers to it could mean either of the two.',
    fix: 'give one of them another id, and correct what refers to it',
  },
  'DATE-IMPOSSIBLE': {
    what: ({ value }) => `there is no such day as ${quoted(value)}`,
    why: 'Dates are compared and counted from: the age of evidence, what is overdue, how long a suppression holds.',
    fix: 'correct the date, or write it less precisely, such as 2022-02',
  },
  'DATES-REVERSED': {
    what: ({ from, to, keys: [earlier, later] }) => `${quoted(later)} (${to}) lies before ${quoted(earlier)} (${from})`,
    why: 'The age and validity of evidence are judged by these dates.',
    fix: ({ keys: [earlier, later] }) => `swap ${earlier} and ${later}, or correct one of them`,
  },
  'UNKNOWN-SOURCE': {
    what: noSuch('source'),
    why: 'Evidence counts only if it is known who said or showed it.',
    fix: writeOr('add the source under "sources"'),
  },
  'UNKNOWN-EVIDENCE': {
    what: noSuch('evidence item'),
    why: 'A judgement that points at nothing cannot be checked by anybody.',
    fix: writeOr('add the item under "evidence"'),
  },
  'UNKNOWN-NORM': {
    what: noSuch('norm'),
    why: 'Only a rule that the study names as its yardstick can be found not carried out.',
    fix: writeOr('add the rule under "sources" and its id under "norms"'),
  },
  'SELF-DISPUTE': {
    what: ({ id }) => `the item ${quoted(id)} disputes itself`,
    why: 'A contradiction takes two items.',
    fix: 'name the other item under "disputes"; if one source says both, write two items',
  },
  'SELF-EFFECT': {
    what: ({ id }) => `the factor ${quoted(id)} leads to itself`,
    why: 'A factor that explains itself explains nothing; a circle takes at least two.',
    fix: ({ id }) => `delete ${id} from its "leads-to", or name the factor in between`,
  },
  'REJECTED-WITHOUT-WHY': {
    what: ({ id }) => `the item ${quoted(id)} is rejected without a reason`,
    why: 'Leaving out evidence without saying why looks like choosing the result.',
    fix: 'add "why: ..." to the item, such as "why: the document is of another agency"',
  },
  'RATING-EMPTY': {
    what: ({ node }) => `the rating of ${quoted(node)} says nothing`,
    why: 'It has neither a level nor evidence nor a status, so it cannot be told from a forgotten one.',
    fix: 'add a level with its evidence, or "status: no-evidence"',
  },
  'LEVEL-WITHOUT-EVIDENCE': {
    what: ({ node }) => `the level of ${quoted(node)} rests on no evidence`,
    why: 'Every number must lead back to a sentence of evidence.',
    fix: 'add "evidence: [...]" with the ids of the items it rests on, or write "status: no-evidence" instead of the level',
  },
  'LEVEL-AND-STATUS': {
    what: ({ node, status }) => `the rating of ${quoted(node)} has a level and also the status ${quoted(status)}`,
    why: 'The status says that there is no level.',
    fix: 'delete one of the two',
  },
  'NO-EVIDENCE-NAMED': {
    what: ({ node }) => `the rating of ${quoted(node)} says that there is no evidence, and names evidence`,
    why: 'One of the two is wrong, and a report would show both.',
    fix: 'delete the evidence; or give the level that it shows; or, if it does not count, write "status: rejected"',
  },
  'STATUS-WITHOUT-WHY': {
    what: ({ node, status }) => `the status ${quoted(status)} of ${quoted(node)} has no reason`,
    why: 'A node left out changes the score of the whole; readers must be able to judge whether rightly.',
    fix: 'add "why: ..." to the rating',
  },
  'CONSENSUS-WITHOUT-WHY': {
    what: ({ node }) => `the consensus on ${quoted(node)} has no reason`,
    why: 'A consensus takes the place of the judgements it was made of; readers must be able to see how the raters came to it.',
    fix: 'add "why: ..." to the rating: what was disputed, and what decided it',
  },
  'SHEET-UNFILLED': {
    what: ({ rater }) => `the sheet of ${quoted(rater)} is not filled in yet`,
    why: 'It was handed out to be rated blind; until it holds a judgement this rater says nothing.',
    fix: 'uncomment the indicators in it and give them levels, or delete the file',
  },
  'SHEET-UNREAD': {
    what: ({ path }) => `the file ${quoted(path)} was not read`,
    why: 'Sheets of raters are read that lie in ratings/ itself, not in folders below it.',
    fix: ({ path }) => `move it to ratings/, or name it under "include": [${path}]`,
  },
  'RATER-TWICE': {
    what: ({ rater }) => `the rater ${quoted(rater)} has two sheets of ratings`,
    why: 'A rater who counts twice outweighs the others.',
    fix: 'merge the two files, or give the raters different names',
  },
  'FRAMEWORK-TWICE': {
    what: ({ framework }) => `the study names the framework ${quoted(framework)} twice`,
    why: 'It would be scored and reported twice.',
    fix: 'delete one of the two',
  },
  'FACTOR-INCOMPLETE': {
    what: ({ id, missing, frameworks }) =>
      `the factor ${quoted(id)} is not known to ${either(frameworks.map(quoted), 'en')}, and here it lacks ${listed(missing, 'en')}`,
    why: 'A factor that only this study knows must say everything about itself.',
    fix: ({ missing }) =>
      `add ${listed(missing, 'en')}, use the id of a catalogue factor, or list the framework that knows it under "frameworks"`,
  },
  'PROPOSAL-INCOMPLETE': {
    what: ({ id, missing, frameworks }) =>
      `the proposal ${quoted(id)} is no remedy known to ${either(frameworks.map(quoted), 'en')}, and here it lacks ${listed(missing, 'en')}`,
    why: 'A remedy that only this study knows must say everything about itself.',
    fix: ({ missing }) =>
      `add ${listed(missing, 'en')}, use the id of a catalogue remedy, or list the framework that knows it under "frameworks"`,
  },
};
