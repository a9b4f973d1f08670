import { Type, type Static, type TObject, type TSchema } from '@sinclair/typebox';
import { concept, factor, remedy } from './catalogue.js';
import { axes, quadrants, strategyClasses, weighting } from './axes.js';
import { basis, byLevel, citation, closed, date, id, list, mapOf, note, oneOf, text } from './common.js';
import { ROLES } from './ratings.js';

/** Rules that always yield a level of the scale: levels are ordinal, so no rule invents one in between. */
export const COMBINE_RULES = ['median-low', 'min', 'max'] as const;
export const AGGREGATES = ['mean', 'geometric', 'harmonic', 'median', 'min', 'max', 'sum'] as const;
export const MISSING = ['exclude', 'floor', 'block'] as const;

/** Beyond these a sum of weights loses digits that count. */
const WEIGHT = { minimum: 1e-6, maximum: 1e6 };

export const coverageNeed = Type.Object(
  {
    coverage: Type.Number({
      minimum: 0,
      maximum: 1,
      description: 'The least share of weight that must be known before a parent gets a score and a band.',
    }),
    source: Type.Optional(basis('Where this floor comes from.')),
  },
  { ...closed, description: 'What a parent needs before it is judged.' },
);

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

export const edge = Type.Object(
  {
    from: Type.Number({ description: 'The lowest score of this band, inclusive.' }),
    id: id('The id studies use for this band.'),
    label: text('What the band is called.'),
  },
  { ...closed, description: 'One band.' },
);

const bands = (description: string) =>
  Type.Object(
    {
      compare: Type.Optional(
        oneOf(['exact', 'rounded'], 'Whether a score is compared as it is (default), or rounded to `decimals` first.'),
      ),
      decimals: Type.Optional(
        Type.Integer({ minimum: 0, maximum: 6, description: 'With rounded: to how many decimals (default 2).' }),
      ),
      edges: Type.Array(edge, {
        minItems: 1,
        description: 'The bands in ascending order; the first starts at the lowest score there can be.',
      }),
      source: Type.Optional(basis('Where the edges come from.')),
    },
    { ...closed, description },
  );

const ladder = {
  levels: byLevel(
    Type.Object(
      { label: text('What the level is called.'), means: text('What it means in general.') },
      { ...closed, description: 'One level.' },
    ),
    'Level → label and meaning, without a gap, lowest number first.',
  ),
  fractional: Type.Optional(
    Type.Boolean({ description: 'Whether values between the levels may be given (default false).' }),
  ),
  cumulative: Type.Optional(
    Type.Boolean({
      description:
        'Whether a level counts only if every level below it is proven (default false): the level of an item then says which level it proves.',
    }),
  ),
  source: Type.Optional(basis('Where the scale comes from.')),
};

export const aggregateOf = (description: string) => Type.Optional(oneOf(AGGREGATES, description));

export const missingRule = (whom: string) =>
  Type.Optional(
    oneOf(
      MISSING,
      `A leaf ${whom}: left out (exclude, the default), taken for the worst level (floor), or its parent gets no score (block).`,
    ),
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
  ask: Type.Optional(list(text('An interview question.'), 'What to ask.')),
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

export const validity = Type.Optional(
  Type.Object(
    {
      from: Type.Optional(date('The first day it was in force.')),
      to: Type.Optional(date('The last day it was in force.')),
    },
    { ...closed, description: 'When it was in force: a study of another time gets a warning.' },
  ),
);

export const missingRules = Type.Optional(
  Type.Object(
    { sought: missingRule('that was looked for and not found'), unsought: missingRule('nobody looked for') },
    { ...closed, description: 'What becomes of leaves without a value.' },
  ),
);

export const FrameworkSchema = Type.Object(
  {
    'format': Type.Literal('egov-framework/1', { description: 'The format of this file and its version.' }),
    'id': id('How studies name this framework.'),
    'version': Type.String({
      pattern: '^[0-9]+\\.[0-9]+\\.[0-9]+$',
      description: 'Its semantic version: results carry it.',
    }),
    'lang': Type.Optional(oneOf(['en', 'id'], 'The language of texts given as a bare string (default en).')),
    'title': text('What the framework is called.'),
    'summary': Type.Optional(text('What it judges and for whom, in a sentence or two.')),
    'sources': mapOf(citation('A publication the framework rests on.'), 'What the framework cites.'),
    'based-on': Type.Optional(
      list(basis('A publication the framework as a whole follows.'), 'What the framework as a whole rests on.'),
    ),
    'valid': validity,
    'supersedes': Type.Optional(id('The framework it replaces: results of the two do not make one series.')),
    'scale': Type.Optional(
      Type.Object(
        {
          direction: Type.Optional(
            oneOf(
              ['higher-is-better', 'lower-is-better'],
              'Which end is the good one (default higher-is-better); of gaps, the lower.',
            ),
          ),
          ...ladder,
        },
        { ...closed, description: 'The ordinal scale of every indicator; a framework with axes may do without.' },
      ),
    ),
    'combine': Type.Optional(oneOf(COMBINE_RULES, 'How levels per item become one level (default median-low).')),
    'raters': Type.Optional(
      oneOf(COMBINE_RULES, 'How the levels of several counted raters become one (default median-low).'),
    ),
    'counts': Type.Optional(
      Type.Array(oneOf(ROLES, 'A role.'), {
        minItems: 1,
        description: 'The roles whose ratings make the score (default coder and consensus).',
      }),
    ),
    'aggregate': aggregateOf('How children make their parent (default mean: the weighted arithmetic mean).'),
    'missing': missingRules,
    'needs': Type.Optional(coverageNeed),
    'weak-below': Type.Optional(
      Type.Integer({ description: 'Levels worse than this one count as weak: candidates and divergence rest on it.' }),
    ),
    'target': Type.Optional(
      Type.Integer({ description: 'The level to aim for: gaps are counted to it (default: the best level).' }),
    ),
    'bands': Type.Optional(bands('How a score is put into words.')),
    'total': Type.Optional(
      Type.Number({
        exclusiveMinimum: 0,
        description: 'The declared sum of the weights of the top nodes; lint checks it.',
      }),
    ),
    'nodes': mapOf(node, 'The dimensions: node id → node.'),
    'axes': Type.Optional(axes),
    'quadrants': Type.Optional(quadrants),
    'weighting': Type.Optional(weighting),
    'strategy-classes': Type.Optional(strategyClasses),
    'concepts': Type.Optional(mapOf(concept, 'Concepts that only this framework needs.')),
    'factors': Type.Optional(mapOf(factor, 'Factors that only this framework needs.')),
    'remedies': Type.Optional(mapOf(remedy, 'Remedies that only this framework needs.')),
    note,
  },
  {
    ...closed,
    title: 'egov-framework/1',
    description: 'A weighted tree of nodes with a scale and bands: what a study is scored against.',
  },
);
