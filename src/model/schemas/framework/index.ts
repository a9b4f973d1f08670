import { Type } from '@sinclair/typebox';
import { concept, factor, remedy } from '../catalogue.js';
import { basis, citation, closed, id, list, mapOf, note, oneOf } from '../common.js';
import { ROLES } from '../../study.js';
import { axes, quadrants, strategyClasses, weighting } from './axes.js';
import { bands } from './bands.js';
import { edition, validity } from './edition.js';
import { node } from './nodes.js';
import { aggregateOf, COMBINE_RULES, coverageNeed, missingRules } from './rules.js';
import { ladder } from './scale.js';

export const FrameworkSchema = Type.Object(
  {
    'format': Type.Literal('egov-framework/1', { description: 'The format of this file and its version.' }),
    ...edition,
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
