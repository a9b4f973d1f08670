import { Type, type Static } from '@sinclair/typebox';
import { basis, citation, closed, id, line, list, mapOf, note, oneOf } from '../common.js';
import { ROLES } from '../../study.js';
import { weighting } from './axes.js';
import { bandChanges } from './bands.js';
import { edition, validity } from './edition.js';
import { node, nodeFields, type NodeFile } from './nodes.js';
import { aggregateOf, coverageNeed, missingRules } from './rules.js';

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
    ...edition,
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
    'bands': Type.Optional(bandChanges),
    'total': Type.Optional(
      Type.Number({ exclusiveMinimum: 0, description: 'The declared sum of the weights of the top nodes.' }),
    ),
    'weighting': Type.Optional(weighting),
    'change': Type.Optional(mapOf(change, 'Node id → what it has instead.')),
    'add': Type.Optional(mapOf(added, 'Node id → a node more.')),
    'drop': Type.Optional(list(id('A node id.'), 'Nodes it does without, with all below them.')),
    note,
  },
  {
    ...closed,
    title: 'egov-overlay/1',
    description: 'A framework that differs from another in weights, texts, rules, bands, or in some of its nodes.',
  },
);

export type ChangeFile = Static<typeof change>;

/** The raw shape of an added node: see `NodeFile`. */
export type AddedFile = NodeFile & { under?: string };
