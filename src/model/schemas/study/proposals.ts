import { Type } from '@sinclair/typebox';
import { HORIZONS } from '../../catalogue.js';
import { PROPOSAL_STATUSES } from '../../study.js';
import { CLASSES, LINKERS } from '../../tows.js';
import { closed, date, id, line, list, nodeReference, note, oneOf, text } from '../common.js';

const strategyClass = Type.Object(
  {
    words: Type.Optional(text('What the study calls the class.')),
    standard: Type.Optional(oneOf(CLASSES, 'Which of the four classes that is.')),
  },
  { ...closed, minProperties: 1, description: 'The class of strategy, as the study states it.' },
);

export const proposal = Type.Object(
  {
    id: id('A new id, or the id of a catalogue remedy that was proposed here.'),
    title: Type.Optional(text('The action; needed where the catalogue has no remedy of this id.')),
    text: Type.Optional(text('How to go about it.')),
    addresses: Type.Optional(list(id('A factor id.'), 'The inhibiting factors it works against.')),
    improves: Type.Optional(
      list(nodeReference('A node: framework/node.'), 'The nodes it would raise, where no factor is named.'),
    ),
    uses: Type.Optional(list(id('A factor id.'), 'The enabling factors it builds on.')),
    horizon: Type.Optional(oneOf(HORIZONS, 'short: within a budget year. long: needs more than one.')),
    effort: Type.Optional(
      Type.Integer({
        minimum: 1,
        maximum: 3,
        description: '1 with the means at hand, 2 some budget or training, 3 investment or a change of structure.',
      }),
    ),
    class: Type.Optional(strategyClass),
    links: Type.Optional(
      oneOf(LINKERS, 'Who linked it to factors: the source itself (default), or the coder of this study.'),
    ),
    by: Type.Optional(id('The source that proposed it.')),
    at: Type.Optional(line('Where it was proposed.')),
    evidence: Type.Optional(list(id('An evidence id.'), 'The items it was proposed in.')),
    status: Type.Optional(oneOf(PROPOSAL_STATUSES, 'How far it has come.')),
    owner: Type.Optional(text('Who answers for it: a role.')),
    due: Type.Optional(date('By when.')),
    note,
  },
  { ...closed, description: 'A remedy proposed in or for this agency.' },
);
