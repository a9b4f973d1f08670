import { Type } from '@sinclair/typebox';
import { ATTACHMENT_KINDS } from '../../attachments.js';
import { closed, line, list, note, oneOf, text } from '../common.js';

const attachment = Type.Object(
  {
    path: line("The file, relative to the study's folder and within it."),
    sha256: Type.Optional(
      Type.String({
        pattern: '^[0-9a-f]{64}$',
        description:
          'Its SHA-256: 64 digits and letters from a to f. "validate" says what it is, and whether it still is.',
      }),
    ),
    kind: oneOf(ATTACHMENT_KINDS, 'What it is.'),
    title: Type.Optional(text('What it shows.')),
    note,
  },
  { ...closed, description: 'A file that bears something out.' },
);

export const attachments = list(attachment, 'Files that bear it out: photos, scans, recordings, documents.');
