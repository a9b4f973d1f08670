import { Type } from '@sinclair/typebox';
import { EVIDENCE_STATES, QUOTE_CONSENTS } from '../../study.js';
import { closed, date, id, line, list, mapOf, note, oneOf, text } from '../common.js';
import { attachments } from './attachments.js';

export const evidence = Type.Object(
  {
    'id': id('How ratings and factors refer to this item.'),
    'from': id('The session it comes from; or a source, where there was no session.'),
    'at': Type.Optional(line('Where in the source it can be found: a page, section or minute.')),
    'date': Type.Optional(date('When it was said or seen, where no session tells.')),
    'finding': text('What was said, seen or read, in your own words: one finding.'),
    'quote': Type.Optional(
      Type.Object(
        {
          text: line('The words as spoken or printed.'),
          lang: Type.Optional(line('Their language.')),
          consent: Type.Optional(oneOf(QUOTE_CONSENTS, 'Whether they may be printed (default open).')),
        },
        { ...closed, description: 'A verbatim quote.' },
      ),
    ),
    'against': Type.Optional(
      list(
        Type.Object(
          { norm: id('A norm of this study.'), at: Type.Optional(line('The article.')) },
          { ...closed, description: 'A rule found not carried out.' },
        ),
        'Rules that this item shows are not carried out.',
      ),
    ),
    'shows': Type.Optional(list(id('A factor id.'), 'Factors this item is evidence for.')),
    'denies': Type.Optional(list(id('A factor id.'), 'Factors this item is evidence against.')),
    'disputes': Type.Optional(list(id('An evidence id.'), 'Other items it contradicts.')),
    'state': Type.Optional(
      oneOf(EVIDENCE_STATES, 'rejected: kept in the file, out of the judgement (default accepted).'),
    ),
    'why': Type.Optional(text('Why the item was rejected.')),
    'about': Type.Optional(list(id('A concept id.'), 'Its topics, only where factors and ratings do not tell.')),
    'self-report': Type.Optional(Type.Boolean({ description: 'true: the source speaks of its own merit.' })),
    'second-hand': Type.Optional(
      Type.Boolean({
        description: 'true: the source passes on what others said, did or saw, and was no witness of it.',
      }),
    ),
    'attachments': Type.Optional(attachments),
    'suggested': Type.Optional(
      mapOf(
        list(id('A factor or concept id.'), 'What was taken over.'),
        'Rater id → what this rater took over from "suggest", which writes it down: a coding that a program proposed is told from others.',
      ),
    ),
    'import': Type.Optional(
      Type.Object(
        {
          of: line('The file it was imported from.'),
          key: line('What it is called there: the id of a submission, or a digest of its row.'),
          as: Type.Optional(line('A digest of what it said then. Another one now: it was edited since.')),
        },
        { ...closed, description: 'Written by "import", so that the same row is not imported twice.' },
      ),
    ),
    note,
  },
  { ...closed, description: 'One finding from one session.' },
);
