import { Type, type Static } from '@sinclair/typebox';
import { basis, citation, closed, id, line, list, mapOf, note, oneOf, text } from './common.js';
import {
  aggregateOf,
  coverageNeed,
  edge,
  missingRules,
  node,
  nodeFields,
  type NodeFile,
  validity,
} from './framework.js';
import { ROLES } from './ratings.js';

const { title, scale: _scale, ...changeable } = nodeFields;

/** A node of the other framework: what is given replaces what it has. */
const change = Type.Object(
  { title: Type.Optional(title), ...changeable },
  { ...closed, description: 'What a node of the other framework has instead.' },
);

const added = Type.Object(
  {
    under: Type.Optional(id('The node it stands under; at the top without it.')),
    ...nodeFields,
    nodes: Type.Optional(mapOf(node, 'Its children: node id → node.')),
  },
  { ...closed, description: 'A node that the other framework does not have.' },
);

/** A framework told by how it differs from another. */
export const OverlaySchema = Type.Object(
  {
    'format': Type.Literal('egov-overlay/1', { description: 'The format of this file and its version.' }),
    'id': id('How studies name this framework.'),
    'version': Type.String({
      pattern: '^[0-9]+\\.[0-9]+\\.[0-9]+$',
      description: 'Its semantic version: results carry it.',
    }),
    'lang': Type.Optional(oneOf(['en', 'id'], 'The language of texts given as a bare string (default en).')),
    'title': text('What the framework is called.'),
    'summary': Type.Optional(text('What it judges and for whom, in a sentence or two.')),
    'extends': line('The framework it differs from: an id, `id@major`, or a path seen from this file.'),
    'sources': Type.Optional(mapOf(citation('A publication the differences rest on.'), 'What the differences cite.')),
    'based-on': Type.Optional(list(basis('A publication it follows.'), 'What it rests on as a whole.')),
    'valid': validity,
    'supersedes': Type.Optional(id('The framework it replaces.')),
    'counts': Type.Optional(
      Type.Array(oneOf(ROLES, 'A role.'), { minItems: 1, description: 'The roles whose ratings make the score.' }),
    ),
    'aggregate': aggregateOf('How children make their parent.'),
    'missing': missingRules,
    'needs': Type.Optional(coverageNeed),
    'weak-below': Type.Optional(Type.Integer({ description: 'Levels worse than this one count as weak.' })),
    'target': Type.Optional(Type.Integer({ description: 'The level to aim for.' })),
    'bands': Type.Optional(
      Type.Object(
        {
          compare: Type.Optional(
            oneOf(['exact', 'rounded'], 'Whether a score is compared as it is, or rounded to `decimals` first.'),
          ),
          decimals: Type.Optional(
            Type.Integer({ minimum: 0, maximum: 6, description: 'With rounded: to how many decimals (default 2).' }),
          ),
          edges: Type.Optional(
            Type.Array(edge, {
              minItems: 1,
              description: 'Other bands; without them those of the other framework stay.',
            }),
          ),
          source: Type.Optional(basis('Where this comes from.')),
        },
        { ...closed, description: 'How a score is put into words.' },
      ),
    ),
    'total': Type.Optional(
      Type.Number({ exclusiveMinimum: 0, description: 'The declared sum of the weights of the top nodes.' }),
    ),
    'change': Type.Optional(mapOf(change, 'Node id → what it has instead.')),
    'add': Type.Optional(mapOf(added, 'Node id → a node more.')),
    'drop': Type.Optional(list(id('A node id.'), 'Nodes it does without, with all below them.')),
    note,
  },
  {
    ...closed,
    title: 'egov-overlay/1',
    description: 'A framework that differs from another in weights, texts, bands, or in some of its nodes.',
  },
);

export type ChangeFile = Static<typeof change>;

/** The raw shape of an added node: see `NodeFile`. */
export type AddedFile = NodeFile & { under?: string };
