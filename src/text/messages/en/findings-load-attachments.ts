import type { AttachmentFindings } from '../../../model/findings/load/attachments.js';
import type { FindingMessages } from '../finding-messages.js';
import { counted } from '../../words.js';
import { quoted, size } from '../quoted.js';

export const attachmentFindings: FindingMessages<AttachmentFindings> = {
  'ATTACHMENT-MISSING': {
    what: ({ path }) => `the attachment ${quoted(path)} is not there`,
    why: 'What nobody can open bears nothing out.',
    fix: 'put the file there, correct the path, or remove the attachment',
  },
  'ATTACHMENT-CHANGED': {
    what: ({ path }) => `the attachment ${quoted(path)} is not the file it was`,
    why: 'A digest changes with a single byte, so this is another file than the one that was attached.',
    fix: ({ sha256 }) => `put the old file back; or, if this one is meant, write sha256: ${sha256}`,
  },
  'ATTACHMENT-UNSEALED': {
    what: ({ path }) => `the attachment ${quoted(path)} has no digest`,
    why: 'Without one nobody can tell later whether it is still the same file.',
    fix: ({ sha256 }) => `add sha256: ${sha256}`,
  },
  'ATTACHMENT-TWICE': {
    what: ({ path }) => `the attachment ${quoted(path)} is named twice in one place`,
    why: 'It would be listed twice and looks like more than there is.',
    fix: 'delete one of the two',
  },
  'ATTACHMENT-TOO-LARGE': {
    what: ({ path, bytes, limit }) =>
      `the attachment ${quoted(path)} has ${size(bytes)}, and ${size(limit)} is the most`,
    why: 'It is read in full to check it.',
    fix: 'attach the part that matters, or a smaller copy',
  },
  'ATTACHMENTS-TOO-LARGE': {
    what: ({ path, unread, limit }) =>
      `the attachments of the study come to more than ${size(limit)}: ${quoted(path)}${unread > 1 ? ` and ${counted(unread - 1, 'en', 'other', 'others')}` : ''} could not be checked`,
    why: 'All of them are read in full to check them, which would take many minutes.',
    fix: 'attach the parts that matter, or smaller copies, and keep the originals elsewhere',
  },
};
