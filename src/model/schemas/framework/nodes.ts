import { Type, type Static, type TObject, type TSchema } from '@sinclair/typebox';
import { basis, byLevel, closed, id, keywords, list, mapOf, note, question, text } from '../common.js';
import { bands } from './bands.js';
import { aggregateOf } from './rules.js';
import { ladder } from './scale.js';

/** Beyond these a sum of weights loses digits that count. */
const WEIGHT = { minimum: 1e-6, maximum: 1e6 };

const leafNeeds = Type.Object(
  {
    sources: Type.Optional(
      Type.Integer({ minimum: 1, description: 'Independent sources that make a judgement well-founded.' }),
    ),
    methods: Type.Optional(
      Type.Integer({
        minimum: 1,
        description: 'Different methods (interview, observation, document) it should rest on.',
      }),
    ),
    groups: Type.Optional(list(id('An informant group.'), 'Whose voice must be heard.')),
  },
  { ...closed, description: 'What counts as well-founded here.' },
);

export const nodeFields = {
  title: text('What the node is called.'),
  weight: Type.Optional(Type.Number({ ...WEIGHT, description: 'Its weight among its siblings (default 1).' })),
  total: Type.Optional(
    Type.Number({ exclusiveMinimum: 0, description: "The declared sum of the children's weights; lint checks it." }),
  ),
  definition: Type.Optional(
    Type.Object(
      { text: text('What is meant.'), source: basis('Where the definition comes from.') },
      { ...closed, description: 'What the node asks about, with its source.' },
    ),
  ),
  concepts: Type.Optional(list(id('A concept id.'), 'The topics it touches: how factors and remedies find it.')),
  keywords: Type.Optional(
    keywords('Words by which "suggest" finds evidence about it, instead of those of its concepts.'),
  ),
  ask: Type.Optional(list(question('An interview question.'), 'What to ask.')),
  look: Type.Optional(list(text('Something to observe.'), 'What to look at.')),
  read: Type.Optional(list(text('A document to read.'), 'What to read.')),
  levels: Type.Optional(
    byLevel(text('What this level looks like here.'), 'The rubric: level → what it looks like at this node.'),
  ),
  proof: Type.Optional(
    byLevel(
      list(text('Something that must be shown.'), 'What must be shown.'),
      'On a cumulative ladder: level → the evidence it requires.',
    ),
  ),
  needs: Type.Optional(leafNeeds),
  scale: Type.Optional(
    Type.Object(ladder, {
      ...closed,
      description: 'A ladder of its own for this branch, with the same lowest and highest level as the framework.',
    }),
  ),
  aggregate: aggregateOf("How its children make it, if not by the framework's rule."),
  bands: Type.Optional(bands('Bands of its own, for a node whose scores run differently from the whole.')),
  remedies: Type.Optional(
    byLevel(list(id('A remedy id.'), 'Remedy ids.'), 'From which level → the next step: remedy ids.'),
  ),
  note,
};

export const node = Type.Recursive(
  (self: TSchema) =>
    Type.Object(
      { ...nodeFields, nodes: Type.Optional(mapOf(self, 'The children: node id → node.')) },
      { ...closed, description: 'A dimension or an indicator.' },
    ),
  { $id: 'node' },
);

/** The raw shape of a node; recursive types do not survive `Static`, so it is spelt once here. */
export type NodeFile = Static<TObject<typeof nodeFields>> & { nodes?: Record<string, NodeFile> };
