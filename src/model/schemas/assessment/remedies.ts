import { Type } from '@sinclair/typebox';
import { HORIZONS } from '../../catalogue.js';
import { CLASSES, LINKERS } from '../../tows.js';
import { PROPOSAL_STATUSES } from '../../study.js';
import { both, choice, flag, many, number, orNull, place, some, text } from './parts.js';

const strategy = Type.Object(
  {
    words: orNull(both('What the study calls the class.')),
    stated: orNull(choice(CLASSES, 'The class as the study states it.')),
    uses: many(text('A factor id.'), 'Present factors the study says it builds on.'),
    addresses: many(text('A factor id.'), 'Present factors the study says it works against.'),
    derived: orNull(choice(CLASSES, 'The class that follows from what it uses and addresses.')),
    agrees: orNull(flag('Whether the two are the same.')),
    links: choice(LINKERS, 'Who linked it to factors.'),
  },
  some('A proposal as a strategy.'),
);

const reason = Type.Union(
  [
    Type.Object({ kind: Type.Literal('addresses'), factor: text('A present factor.') }),
    Type.Object({ kind: Type.Literal('next-step'), node: text('A leaf.'), level: number('Its level.') }),
    Type.Object({
      kind: Type.Literal('proposed'),
      by: orNull(text('A source id.')),
      at: orNull(text('Where.')),
      evidence: many(text('An evidence id.'), 'In which items.'),
    }),
  ],
  some('Why it is recommended.'),
);

export const remedy = Type.Object(
  {
    id: text('Its id.'),
    position: Type.Integer(some('Its place in the order of what comes first, from 1; equal ones share it.')),
    calledFor: flag('Whether it was proposed here, or is the next step of a weak indicator.'),
    title: both('The action.'),
    text: orNull(both('How to go about it.')),
    addresses: many(text('A factor id.'), 'Present inhibiting factors it works against.'),
    improves: many(text('A node id.'), 'Leaves it would raise.'),
    uses: many(text('A factor id.'), 'Present enabling factors it builds on.'),
    why: many(reason, 'Why it is recommended.'),
    horizon: orNull(choice(HORIZONS, 'short or long.')),
    effort: orNull(Type.Unsafe<1 | 2 | 3>({ description: '1–3.', type: 'integer', minimum: 1, maximum: 3 })),
    who: orNull(both('Who acts.')),
    reach: orNull(number('What the whole would gain if the leaves it touches rose one level.')),
    strategy: orNull(strategy),
    status: orNull(choice(PROPOSAL_STATUSES, 'How far it has come, where it was proposed.')),
    open: flag('Whether it is still to be decided or done.'),
    owner: orNull(both('Who answers for it.')),
    due: orNull(text('By when.')),
    source: orNull(text("The catalogue's source.")),
    place: orNull(place),
  },
  some('A recommended remedy.'),
);
