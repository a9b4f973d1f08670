import type { EditFindings } from '../../../model/findings/edit.js';
import type { FindingMessages } from '../finding-messages.js';
import { quoted } from '../quoted.js';
import { add } from './add.js';

export const editFindings: FindingMessages<EditFindings> = {
  'ENTRY-EXISTS': {
    what: ({ kind, id }) =>
      `${kind === 'evidence' ? 'there already is' : 'there already is a'} ${add.kind[kind]} ${quoted(id)}`,
    why: "What stands in a study is never written over unasked: it may be somebody else's work.",
    fix: ({ kind }) =>
      kind === 'rating'
        ? 'change the rating where it stands, or give --replace to put another in its place'
        : 'choose another id, or change what stands there by hand',
  },
  'NOT-EDITABLE': {
    what: ({ why, key }) =>
      why === 'open-text'
        ? 'the file ends within a text that has no line end'
        : `${key === '' ? 'the file' : quoted(key)} holds no ${why === 'no-list' ? 'list' : 'mapping'}, so nothing can be added to it`,
    why: ({ why }) =>
      why === 'open-text'
        ? 'Whatever is written after it would change how that text is read.'
        : 'Entries are put beside those that are there; nothing else in the file is touched.',
    fix: ({ why, key }) =>
      why === 'open-text'
        ? 'end the last line of the file (press Enter there), then add again'
        : key === ''
          ? 'run "egov-assess validate" on the study first'
          : `write ${key}: ${why === 'no-list' ? '[]' : '{}'} or take the key out, then add again`,
  },
  'LOCK-HELD': {
    what: ({ path, host, pid, since }) =>
      `${quoted(path)} is being written to${host === '' ? '' : ` by process ${String(pid)} on ${quoted(host)}`}, since ${since}`,
    why: 'Two runs that write at once would lose what one of them adds.',
    fix: ({ lock }) =>
      `wait until it is done and run this again; if nothing runs there any more, remove the file ${quoted(lock)}`,
  },
};
