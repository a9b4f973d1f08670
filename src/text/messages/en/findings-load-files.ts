import type { FileFindings } from '../../../model/findings/load/files.js';
import { LIMIT_FLAGS } from '../../../model/limits.js';
import type { FindingMessages } from '../finding-messages.js';
import { quoted, size } from '../quoted.js';
import { didYouMean } from './findings-phrases.js';

const kinds = { folder: 'a folder', link: 'a symbolic link', special: 'a device, pipe or socket' } as const;

export const fileFindings: FindingMessages<FileFindings> = {
  'PATH-NOT-FOUND': {
    what: ({ path }) => `there is nothing at ${quoted(path)}`,
    why: 'Nothing can be read from a path that does not exist.',
    fix: 'check the spelling, and the folder the path starts from',
  },
  'NOT-A-FILE': {
    what: ({ path, kind }) => `${quoted(path)} is ${kinds[kind]}, not a regular file`,
    why: 'Only regular files are read: links can lead out of a study, and devices never end.',
    fix: 'name a file, or copy what it leads to into the study',
  },
  'NO-PERMISSION': {
    what: ({ path }) => `no permission to read ${quoted(path)}`,
    why: 'A file left out unread would lower the evidence without anybody noticing.',
    fix: 'give yourself read access to the file and to the folders above it',
  },
  'READ-FAILED': {
    what: ({ path, reason }) => `${quoted(path)} could not be read: ${reason}`,
    why: 'The system gave up on the file, so what it holds is unknown.',
    fix: 'check the disk or the network drive, then try again',
  },
  'FILE-TOO-LARGE': {
    what: ({ bytes, limit }) => `the file has ${size(bytes)}; at most ${size(limit)} are read`,
    why: 'A limit keeps a broken or hostile file from exhausting the machine.',
    fix({ flag }) {
      if (flag === null) return 'divide it into several files';
      const split = flag === LIMIT_FLAGS.fileBytes ? 'split the file and list the parts under include, or ' : '';
      return `${split}raise the limit with ${flag}`;
    },
  },
  'STUDY-TOO-LARGE': {
    what: ({ bytes, limit }) => `the files of this study have ${size(bytes)} together; at most ${size(limit)} are read`,
    why: 'A limit keeps a broken or hostile study from exhausting the machine.',
    fix: ({ flag }) => `divide it into several studies, or raise the limit with ${flag}`,
  },
  'FILE-EMPTY': {
    what: () => 'the file is empty',
    why: 'Without a format line the program cannot tell what the file is meant to be.',
    fix: 'start it with a format line such as "format: egov-study/1", or let "egov-assess init" write a first study',
  },
  'NOT-UTF8': {
    what: ({ byte }) => `the text is not UTF-8: byte ${byte} cannot be read`,
    why: 'Guessing the encoding would silently change names and quotes.',
    fix: 'save the file as UTF-8 in your editor',
  },
  'CONTROL-CHARACTER': {
    what: ({ code }) => `the text contains the control character ${code}`,
    why: 'Control characters cannot be seen and can make a terminal show something else than is there.',
    fix: 'delete the character; it usually comes from copying out of a PDF or a word processor',
  },
  'OUTSIDE-STUDY': {
    what: ({ path }) => `${quoted(path)} leads out of the study's folder`,
    why: 'A study must be complete in its folder, and must not reach for other files on the machine.',
    fix: 'copy the file into the folder of the study and name it by a relative path',
  },
  'INCLUDE-MATCHES-NOTHING': {
    what: ({ pattern }) => `no file matches ${quoted(pattern)}`,
    why: 'Evidence meant to be included would be missing without anybody noticing.',
    fix: 'correct the pattern, for example "evidence/*.yaml", or delete the line',
  },
  'FILE-MISNAMED': {
    what: ({ path, meant }) => `${quoted(path)} is not read${didYouMean(meant)}`,
    why: 'Only files and folders of exactly that name are looked for, and what others say counts nowhere.',
    fix: ({ meant }) => `call it ${meant}, or give it quite another name if it is something else`,
  },
  'INCLUDED-TWICE': {
    what: ({ path }) => `${quoted(path)} is included more than once`,
    why: 'Evidence read twice would count as two independent items.',
    fix: 'leave only one line or pattern that includes it',
  },
};
