import { Type } from '@sinclair/typebox';
import { DOCUMENT_STATUSES, METHODS, SOURCE_KINDS } from '../../study.js';
import { closed, date, id, line, note, oneOf, text } from '../common.js';
import { attachments } from './attachments.js';

export const source = Type.Object(
  {
    'kind': oneOf(SOURCE_KINDS, 'What it is. A publication adds no independent voice; a group counts as one source.'),
    'role': Type.Optional(text("An informant's role. Never a name: there is no field for one.")),
    'group': Type.Optional(id('The informant group it speaks for: leadership, staff, users, ...')),
    'selection': Type.Optional(line('How the informant was chosen: purposive, snowball, ...')),
    'size': Type.Optional(Type.Integer({ minimum: 1, description: 'How many people a group has.' })),
    'title': Type.Optional(text('What a document, place or dataset is called.')),
    'status': Type.Optional(oneOf(DOCUMENT_STATUSES, 'Whether a document is in force.')),
    'date': Type.Optional(date('When it was issued or made.')),
    'valid-until': Type.Optional(date('When it ceases to be in force.')),
    'cite': Type.Optional(line('The full reference of a publication or rule.')),
    'doi': Type.Optional(line('Its DOI, without a prefix.')),
    'url': Type.Optional(line('Where it can be read.')),
    'attachments': Type.Optional(attachments),
    note,
  },
  { ...closed, description: 'An informant, a group, a document, a place, a dataset or a publication.' },
);

export const session = Type.Object(
  {
    source: id('The source that was met or read.'),
    method: oneOf(METHODS, 'How.'),
    date: Type.Optional(date('When.')),
    note,
  },
  { ...closed, description: 'One meeting with a source.' },
);
