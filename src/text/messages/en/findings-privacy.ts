import { shellWord } from '../../encode/shell.js';
import type { PrivacyFindings } from '../../../model/findings/privacy.js';
import type { PersonalKind } from '../../../model/personal.js';
import type { FindingMessages } from '../finding-messages.js';
import { counted, listed } from '../../words.js';
import { quoted } from '../quoted.js';
import { publicVersion } from './public-version.js';

const KIND: Readonly<Record<PersonalKind, string>> = {
  'email': 'an e-mail address',
  'phone': 'a telephone number',
  'nik': 'the number of a citizen (NIK)',
  'nip': 'the number of a civil servant (NIP)',
  'id-number': 'the number of personal papers',
  'name': 'the name of a person',
};

const COUNTED: Readonly<Record<PersonalKind, readonly [one: string, several: string]>> = {
  'email': ['e-mail address', 'e-mail addresses'],
  'phone': ['telephone number', 'telephone numbers'],
  'nik': ['number of a citizen', 'numbers of citizens'],
  'nip': ['number of a civil servant', 'numbers of civil servants'],
  'id-number': ['number of personal papers', 'numbers of personal papers'],
  'name': ['name', 'names'],
};

const validateIt = (study: string): string => `run: egov-assess validate ${shellWord(study)}`;

export const privacyFindings: FindingMessages<PrivacyFindings> = {
  'PERSONAL-DATA': {
    what: ({ kind, shown }) => `this looks like ${KIND[kind]}: ${quoted(shown)}`,
    why: 'Whoever reads the file or a report learns who it is; most of it is not printed here either.',
    fix: ({ kind }) =>
      kind === 'name'
        ? 'write the role or a pseudonym; who is who belongs in a file names.* that no command reads and git ignores. Leave it if it is nobody who was asked, such as an author'
        : 'delete it; what is needed to reach people belongs in a file names.* that no command reads and git ignores. Leave it if it is no such thing, or belongs to an office',
  },
  'NAMES-NOT-READ': {
    what: ({ path }) => `${quoted(path)} is a file of names and is not read`,
    why: 'Files called names.* tell who the informants are; nothing of them may get into a message or a report.',
    fix: 'keep the study in files of other names, and leave this one out of them',
  },
  'NAMES-NOT-IGNORED': {
    what: ({ path }) => `${quoted(path)} was there already, and does not name names.*`,
    why: 'A file that tells who the informants are would get into the repository, and stay in its history.',
    fix: 'add a line "names.*" to it',
  },
  'PUBLIC-GENERALISED': {
    what: (facts) =>
      `public version: ${listed(publicVersion.changes(facts), 'en')}; ${publicVersion.told(facts.k, facts.people)}`,
    why: 'Scores, bands and ranks are those of the full study. The strength of evidence, triangulation, intervals and what depends on the order of meetings are judged by what is left, and may differ.',
    fix: 'read it before you publish it; keep the full study for those who check it',
  },
  'PUBLIC-FREE-TEXT': {
    what: ({ texts }) =>
      `${counted(texts, 'en', 'text is printed as it was', 'texts are printed as they were')} written`,
    why: 'No program can tell what in a sentence gives somebody away: an event, a post that only one person holds, a turn of phrase.',
    fix: 'let a person read them who knows the agency, and reword what tells who spoke',
  },
  'PUBLIC-FEW-PEOPLE': {
    what: ({ people, k }) =>
      `${people === 1 ? 'only one person was' : `only ${String(people)} people were`} asked, fewer than ${String(k)}`,
    why: 'However little is told of them, whoever knows whom you met can guess who said what; their words are left out, the findings are not.',
    fix: 'ask them whether they agree to what is published, or publish the score alone',
  },
  'PUBLIC-LIKELY-NAMES': {
    what: ({ names }) =>
      `${counted(names, 'en', 'likely name stands', 'likely names stand')} in texts that are published`,
    why: 'Roles and ids were made neutral; a name in a sentence undoes that.',
    fix: ({ study }) => `${validateIt(study)}, which says where, and reword them`,
  },
  'PUBLIC-REFUSED': {
    what: ({ found }) =>
      `not published: the texts hold ${listed(
        found.map(([kind, count]) => counted(count, 'en', ...COUNTED[kind])),
        'en',
      )}`,
    why: 'Such data name one person, and cannot be made less precise.',
    fix: ({ study }) => `${validateIt(study)}, which says where, and delete them`,
  },
  'PUBLIC-STUDY-FAULTY': {
    what: ({ errors, study }) =>
      `${quoted(study)} cannot be used: ${counted(errors, 'en', 'error, which is', 'errors, which are')} not shown here`,
    why: 'A message quotes the study as it is, before anything was generalised.',
    fix: ({ study }) => validateIt(study),
  },
  'PUBLIC-FINDINGS-WITHHELD': {
    what: ({ findings }) => `${counted(findings, 'en', 'remark', 'remarks')} on the files of the study are not shown`,
    why: 'They quote the study as it is, before anything was generalised.',
    fix: ({ study }) => validateIt(study),
  },
};
