import { Type } from '@sinclair/typebox';
import { ATTACHMENT_KINDS } from '../../attachments.js';
import { DOCUMENT_STATUSES, EVIDENCE_STATES, METHODS, SOURCE_KINDS } from '../../study.js';
import { both, choice, flag, many, number, orNull, place, some, text } from './parts.js';

const attachments = Type.Optional(
  many(
    Type.Object(
      {
        path: text("Relative to the study's folder."),
        sha256: orNull(text('As the study gives it; null where it gives none.')),
        kind: choice(ATTACHMENT_KINDS, 'What it is.'),
        title: orNull(both('What it shows.')),
      },
      some('A file.'),
    ),
    'Files that bear it out; only if there are any.',
  ),
);

export const source = Type.Object(
  {
    id: text('Its id.'),
    kind: choice(SOURCE_KINDS, 'What it is.'),
    role: orNull(both('Its role.')),
    group: orNull(text('Its group.')),
    selection: orNull(text('How chosen.')),
    size: orNull(number('How many people.')),
    title: orNull(both('Its title.')),
    cite: orNull(text('The reference.')),
    status: orNull(choice(DOCUMENT_STATUSES, 'Whether in force.')),
    date: orNull(text('When.')),
    validUntil: Type.Optional(text('When it ceases to be in force; only if it is known.')),
    norm: flag('Whether it is a yardstick.'),
    attachments,
  },
  some('A source.'),
);

export const session = Type.Object(
  {
    id: text('Its id.'),
    source: text('A source id.'),
    method: choice(METHODS, 'How.'),
    date: orNull(text('When.')),
  },
  some('A session.'),
);

export const declaration = Type.Object(
  {
    topic: text('The topic.'),
    says: orNull(both('What the study says; null where it does not apply.')),
    at: orNull(text('Where it can be read.')),
    lacks: orNull(both('What is missing from it.')),
    notApplicable: orNull(both('Why it does not apply.')),
    place,
  },
  some('What a study says of how it was done.'),
);

export const evidence = Type.Object(
  {
    id: text('Its id.'),
    source: text('A source id.'),
    session: orNull(text('A session id.')),
    method: choice(METHODS, 'How.'),
    date: orNull(text('When.')),
    at: orNull(text('Where in the source.')),
    finding: both('What was found.'),
    quote: orNull(Type.Object({ text: text('The words.'), lang: orNull(text('Their language.')) }, some('A quote.'))),
    against: many(
      Type.Object({ norm: text('A source id.'), at: orNull(text('The article.')) }, some('A rule.')),
      'Rules not carried out.',
    ),
    shows: many(text('A factor id.'), 'Factors it shows.'),
    denies: many(text('A factor id.'), 'Factors it denies.'),
    disputes: many(text('An evidence id.'), 'Items it contradicts.'),
    state: choice(EVIDENCE_STATES, 'Whether it counts.'),
    why: orNull(both('Why it was rejected.')),
    about: many(text('A concept id.'), 'Its topics.'),
    selfReport: flag('Whether the source speaks of its own merit.'),
    secondHand: flag('Whether the source passes on what others said, did or saw.'),
    attachments,
    place,
  },
  some('An item of evidence.'),
);
