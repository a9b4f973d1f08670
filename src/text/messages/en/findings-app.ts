import { shellWord } from '../../encode/shell.js';
import { nth } from '../../../model/nth.js';
import type { AppFindings } from '../../../model/findings/app.js';
import { isId } from '../../../model/ids.js';
import type { FindingMessages } from '../finding-messages.js';
import { counted, either, listed } from '../../words.js';
import { choices, quoted } from '../quoted.js';
import { didYouMean } from './findings-phrases.js';

const unchecked = {
  below: { reason: 'it lies below another one', fix: 'move it beside the other study, or name each study by itself' },
  link: { reason: 'it lies behind a link', fix: 'put the folder itself there, or name the link as a path' },
  name: { reason: 'it is not called study.yaml', fix: 'call it study.yaml, or give it another name if it is none' },
} as const;

const folderText = (path: string): string => (path === '.' ? 'this folder' : quoted(path));

/** By where the other study is. */
const nested = {
  above: (path: string) => `the new study would lie inside another one, ${path}`,
  below: (path: string) => `the new study would lie around another one, ${path}`,
} as const;

/** What is meant by flags whose names alone may not tell. */
const MEANT: Readonly<Record<string, string>> = {
  '--accept': ' (what to take over, as item=factor: nobody can be asked here)',
  '--agency': ' (the name of the agency)',
  '--by': ' (who says yes: a rater of the study)',
  '--framework': ' (the framework to score it against)',
  '--node': ' (the indicator that is rated)',
  '--role': ' (in what capacity the new rater judges: coder, self, assessor, official or consensus)',
};

export const appFindings: FindingMessages<AppFindings> = {
  'NO-STUDY': {
    what: ({ path, like }) => `there is no study in ${folderText(path)} or in any folder below it${didYouMean(like)}`,
    why: 'A study is a folder with a file study.yaml, or one YAML file given by name.',
    fix({ path, like }) {
      if (like !== null) return `call ${like} study.yaml`;
      const seek = path === '.' ? 'go to the folder of your study, or name it in the command' : 'check the path';
      return `${seek}, or start a study with "egov-assess init"`;
    },
  },
  'PATH-SKIPPED': {
    what: ({ path }) => `${quoted(path)} holds no study and is skipped`,
    why: 'The other paths are still read; this one adds nothing.',
    fix: 'leave it out, or put a study.yaml there if a study was meant',
  },
  'STUDY-UNCHECKED': {
    what: ({ path, because }) => `${quoted(path)} looks like a study and is not checked: ${unchecked[because].reason}`,
    why: 'A study that is overlooked would pass every gate.',
    fix: ({ because }) => unchecked[because].fix,
  },
  'STUDY-TWICE': {
    what: ({ study, path, other }) => `${quoted(path)} and ${quoted(other)} are both called ${quoted(study)}`,
    why: 'Results name a study by its id: what is said of one could be meant of the other.',
    fix: 'give one of them an id of its own, or leave one out',
  },
  'PART-WITHOUT-STUDY': {
    what: ({ path }) => `${quoted(path)} is part of a study, and there is no study.yaml in its folder or above`,
    why: 'A part names sources and evidence of its study, so alone it cannot be checked.',
    fix: 'put it below the folder of its study, or name the study',
  },
  'PART-NOT-INCLUDED': {
    what: ({ path, study }) => `${quoted(study)} does not read ${quoted(path)}`,
    why: 'What stands in the file counts nowhere.',
    fix: 'name the file under "include" in the study; ratings may also lie in ratings/ beside it',
  },
  'SEVERAL-STUDIES': {
    what: ({ path, studies }) => `${folderText(path)} holds ${studies.length} studies, and this command takes one`,
    why: 'Which of them is meant must not be guessed.',
    fix: ({ studies }) => `name one of them: ${choices(studies)}`,
  },
  'FRAMEWORK-INVALID': {
    what: ({ path }) => `the framework ${quoted(path)} has errors`,
    why: 'It lies outside the folder of the file that names it, so its lines are not shown here.',
    fix: ({ path }) => `run: egov-assess frameworks lint ${shellWord(path)}`,
  },
  'ENDING-MISLEADS': {
    what: ({ path, format }) => `${quoted(path)} holds ${format}, which is not what its ending says`,
    why: 'Programs that open a file by its ending will refuse it, or show the markup.',
    fix: ({ format }) =>
      format === 'markdown'
        ? 'end its name in .md, and let another program convert it: pandoc -f gfm report.md -o report.docx'
        : 'give it an ending that fits, or ask for another format',
  },
  'TARGET-IS-YAML': {
    what: ({ path }) => `${quoted(path)} has the name of a YAML file`,
    why: 'Results are not written over what may be evidence, nor where they would be read as evidence.',
    fix: 'write to another name, such as report.md',
  },
  'TARGET-WAS-READ': {
    what: ({ path }) => `${quoted(path)} is one of the files that the result was made from`,
    why: 'Writing the result there would destroy what it rests on.',
    fix: 'write to another name, such as report.md',
  },
  'SERIES-BROKEN': {
    what: ({ before, after, agencies }) =>
      `results by ${quoted(before)} and by ${quoted(after)}, which replaced it, stand side by side for ${counted(agencies, 'en', 'agency', 'agencies')}`,
    why: 'The two ask different things on different scales; that one figure is higher says nothing about progress.',
    fix: 'compare years within one framework',
  },
  'NO-RATINGS': {
    what: ({ framework }) => `the study has no ratings under ${quoted(framework)}`,
    why: 'Without ratings every indicator of the framework is unknown.',
    fix: ({ framework, study, counts, extended }) =>
      extended !== null
        ? `copy the ratings under "ratings: ${extended}:" to "ratings: ${framework}:", and look over those of what it changes: a framework that extends another is rated by itself`
        : counts.includes('coder')
          ? `add ratings under "ratings: ${framework}:" in ${study}`
          : `add ratings under "ratings: ${framework}:" in a file of their own beside ${study}, such as ratings/${nth(counts, 0)}.yaml`,
  },
  'UNKNOWN-ID': {
    what: ({ id, suggestion, kinds }) =>
      `there is no ${either(kinds, 'en')} ${quoted(id)} in this assessment${didYouMean(suggestion)}`,
    why: 'Only what the assessment contains can be explained.',
    fix: ({ suggestion }) =>
      suggestion === null
        ? 'begin with "index", whose parts are named with their ids, or take one from a link of the report: what follows "node-", "factor-", "remedy-" or "evidence-"'
        : `write ${suggestion}`,
  },
  'FRAMEWORK-ID-AMBIGUOUS': {
    what: ({ id, paths }) => `several frameworks are called ${quoted(id)}: ${listed(paths.map(quoted), 'en')}`,
    why: 'They may score the same evidence differently, so which is meant must not be guessed.',
    fix: 'give one of them another id and folder, or name the one that is meant by its path',
  },
  'FRAMEWORK-MISNAMED': {
    what: ({ id, found, path }) =>
      `${quoted(path)} should hold the framework ${quoted(id)}, but calls itself ${quoted(found)}`,
    why: 'Ratings stand under the id of a framework, and would be looked for under another.',
    fix: ({ id, found }) =>
      `${isId(id) ? `write "id: ${id}" in the file, or ` : ''}call it or its folder ${quoted(found)}`,
  },
  'FRAMEWORK-UNTRUSTED': {
    what: ({ path }) => `the study brings the framework ${quoted(path)}, and only trusted frameworks count here`,
    why: 'Whoever writes the study must not write the yardstick by which it is checked.',
    fix: 'put the framework into a folder that the trusted egov-assess.yaml names, or use one that ships',
  },
  'FRAMEWORK-DIGEST': {
    what: ({ id, wanted, found }) =>
      `the framework ${quoted(id)} has the digest ${found.slice(0, 12)}\u2026, and egov-assess.yaml pins ${wanted.slice(0, 12)}\u2026`,
    why: 'By another framework, even of the same name, scores say something else.',
    fix: ({ found }) =>
      `get the framework that was pinned; or, if this one is meant, write "${found}" in framework-digests`,
  },
  'TRUSTED-CONFIG-MISSING': {
    what: ({ path }) => `there is no ${quoted(path)}, from which gates were to be taken`,
    why: 'Without it nothing would be checked.',
    fix: 'check out the branch that is trusted into that folder, or name the folder it is in',
  },
  'GATE-UNBOUND': {
    what: ({ gate }) => `the gate ${quoted(gate)} does not say by which framework`,
    why: 'Whoever writes the study could put an easier framework first.',
    fix: 'add "framework" to the gate, or give --framework',
  },
  'PACKAGE-NOT-FOUND': {
    what: ({ name }) => `the package ${quoted(name)} is not installed here`,
    why: 'Frameworks that a study rests on may be in it.',
    fix: "install it, or correct its name; it is looked for in node_modules of the config's folder and of those above",
  },
  'NO-FRAMEWORKS': {
    what: ({ path }) => `there is no framework in ${quoted(path)}`,
    why: 'A framework lies in a folder of its own as <id>/framework.yaml, or is a file <id>.yaml.',
    fix: 'correct the path, put a framework there, or delete the line',
  },
  'FOLDER-EXPECTED': {
    what: ({ path }) => `${quoted(path)} is not a folder`,
    why: 'Frameworks are found by id in a folder that holds several.',
    fix: 'name the folder in which the framework or its folder lies',
  },
  'OUTSIDE-REPOSITORY': {
    what: ({ path }) => `${quoted(path)} lies outside the repository, or else the working directory`,
    why: 'Others who have the same files would not have it, and neither a config nor a link may reach across the machine.',
    fix: 'copy it into the repository, or publish it as a package and name that',
  },
  'CONFIG-NOT-USED': {
    what: ({ path, used }) =>
      `${quoted(path)} is not used: ${used === null ? 'this run has no config' : `this run has the config ${quoted(used)}`}`,
    why: 'A run has one config, that of the first path named; the studies under this one are read with other settings.',
    fix: 'run the command for these studies by themselves',
  },
  'FRAMEWORK-EXISTS': {
    what: ({ path }) => `${quoted(path)} is there already`,
    why: 'What somebody wrote is never overwritten.',
    fix: 'choose another id or another folder, or edit the file that is there',
  },
  'STUDY-EXISTS': {
    what: ({ path }) => `there is a study in ${quoted(path)} already`,
    why: 'What somebody wrote is never overwritten.',
    fix: 'choose another folder, or edit the study that is there; --force replaces it and keeps a copy',
  },
  'STUDY-NESTED': {
    what: ({ path, lies }) => nested[lies](quoted(path)),
    why: 'All that lies in the folder of a study is taken for a part of it: the inner study would be overlooked.',
    fix: 'choose a folder beside it; --force begins the study all the same',
  },
  'FLAG-MISSING': {
    what: ({ flag }) => `${flag} is missing`,
    why: 'What nobody is asked for has to be given as a flag: nobody is without a terminal, in CI, or with --no-input.',
    fix: ({ flag }) => `add ${flag}${MEANT[flag] ?? ''}`,
  },
  'WRITE-FAILED': {
    what: ({ path, reason }) => `${quoted(path)} could not be written: ${reason}`,
    why: 'Nothing was changed: a file is either written whole or left as it was.',
    fix: ({ reason }) =>
      reason === 'ENOENT'
        ? 'make the folder first, or correct its name'
        : reason === 'EEXIST' || reason === 'ENOTDIR'
          ? 'a file of that name is in the way: choose another one'
          : reason === 'ENOSPC'
            ? 'free some space on the disk'
            : 'check your permission to write there, and the free space',
  },
  'TARGET-CHANGED': {
    what: ({ path }) => `${quoted(path)} was changed by another program meanwhile`,
    why: 'Writing now would undo that change.',
    fix: 'look at the file, then run the command again',
  },
  'WATCH-FAILED': {
    what: ({ reason }) => `changes to files cannot be waited for: ${reason}`,
    why: 'The system tells of changes to so many files at a time and no more (ENOSPC, EMFILE).',
    fix: 'set CHOKIDAR_USEPOLLING=1, by which the files are looked at again and again, or raise what the system allows (fs.inotify)',
  },
};
