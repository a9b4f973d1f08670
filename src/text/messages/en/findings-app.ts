import type { AppFindings } from '../../../model/findings/app.js';
import type { FindingMessages } from '../finding-messages.js';
import { quoted } from '../quoted.js';
import { didYouMean } from './findings-phrases.js';

export const appFindings: FindingMessages<AppFindings> = {
  'NO-STUDY': {
    what: ({ path }) => `there is no study in ${quoted(path)} or in any folder below it`,
    why: 'A study is a folder with a file study.yaml, or one YAML file given by name.',
    fix: 'check the path, or start a study with "egov-assess init"',
  },
  'PATH-SKIPPED': {
    what: ({ path }) => `${quoted(path)} holds no study and is skipped`,
    why: 'The other paths are still read; this one adds nothing.',
    fix: 'leave it out, or put a study.yaml there if a study was meant',
  },
  'SEVERAL-STUDIES': {
    what: ({ path, count }) => `${quoted(path)} holds ${count} studies, and this command takes one`,
    why: 'Which of them is meant must not be guessed.',
    fix: 'name the folder of one study',
  },
  'FRAMEWORK-INVALID': {
    what: ({ path }) => `the framework ${quoted(path)} has errors`,
    why: "It lies outside the study's folder, so its lines are not shown here.",
    fix: ({ path }) => `run: egov-assess frameworks lint ${path}`,
  },
  'TARGET-IS-YAML': {
    what: ({ path }) => `${quoted(path)} is a YAML file that is already there`,
    why: 'Results are not written over what may be evidence.',
    fix: 'write to another name, such as report.md',
  },
  'NO-RATINGS': {
    what: ({ framework }) => `the study has no ratings under ${quoted(framework)}`,
    why: 'Without ratings every indicator of the framework is unknown.',
    fix: ({ framework, study }) => `add ratings under "ratings: ${framework}:" in ${study}`,
  },
  'UNKNOWN-ID': {
    what: ({ id, suggestion, kinds }) =>
      `there is no ${kinds.join(' or ')} ${quoted(id)} in this assessment${didYouMean(suggestion)}`,
    why: 'Only what the assessment contains can be explained.',
    fix: ({ suggestion }) =>
      suggestion === null ? 'take an id from the report or from "score"' : `write ${suggestion}`,
  },
  'STUDY-EXISTS': {
    what: ({ path }) => `there is a study in ${quoted(path)} already`,
    why: 'What somebody wrote is never overwritten.',
    fix: 'choose another folder, or edit the study that is there',
  },
  'FLAG-MISSING': {
    what: ({ flag }) => `${flag} is missing`,
    why: 'The program asks nothing: every answer is given as a flag.',
    fix: ({ flag, meaning }) => `add ${flag}${meaning === '' ? '' : ` (${meaning})`}`,
  },
  'WRITE-FAILED': {
    what: ({ path, reason }) => `${quoted(path)} could not be written: ${reason}`,
    why: 'Nothing was changed: a file is either written whole or left as it was.',
    fix: 'check the free space and your permission to write to the folder',
  },
  'TARGET-CHANGED': {
    what: ({ path }) => `${quoted(path)} was changed by another program meanwhile`,
    why: 'Writing now would undo that change.',
    fix: 'look at the file, then run the command again',
  },
};
