import { Type } from '@sinclair/typebox';
import { DECLARED_STATUSES, ROLES } from '../study.js';
import { closed, id, line, mapOf, note, oneOf, text } from './common.js';
import { factorRatings } from './factor-ratings.js';

const itemLevels = Type.Unsafe<string[] | Record<string, number>>({
  description:
    'The evidence this rating rests on: a list of evidence ids, or a map from evidence id to the level that item alone speaks for (combined by the rule of the framework).',
  type: ['array', 'object'],
  items: id('An evidence id of this study.'),
  propertyNames: { pattern: '^[a-z0-9][a-z0-9._-]*$' },
  additionalProperties: { type: 'integer', description: 'The level this item speaks for.' },
});

export const rating = Type.Object(
  {
    'level': Type.Optional(Type.Integer({ description: 'The level of the node on the scale of the framework.' })),
    'value': Type.Optional(
      Type.Number({
        description:
          'Instead of level: a fraction, where the scale allows it, or a value with status external or assumed.',
      }),
    ),
    'evidence': Type.Optional(itemLevels),
    'status': Type.Optional(
      oneOf(
        DECLARED_STATUSES,
        'Said instead of a level: nothing was found, what was found is not usable, or the node does not apply here. With a value: it was taken over from elsewhere (external) or is assumed.',
      ),
    ),
    'sought': Type.Optional(
      Type.Boolean({
        description:
          'With no-evidence: true where it was looked for and not found, false (default) where nobody looked.',
      }),
    ),
    'why': Type.Optional(text('The reason for this judgement, in a sentence.')),
    'source': Type.Optional(id('With external: the source of this study that the value is taken over from.')),
    'at': Type.Optional(line('With external: where in that source the value stands.')),
    'out-of-scale': Type.Optional(
      Type.Object(
        { why: text('Why a value beyond the scale is kept.') },
        { ...closed, description: 'Waives the check that a value lies on the scale; shown as a warning.' },
      ),
    ),
    note,
  },
  { ...closed, description: "A rater's judgement of one framework node." },
);

export const ratingsByFramework = mapOf(mapOf(rating, 'Node id → rating.'), 'Framework id → node id → rating.');

export const RatingsSchema = Type.Object(
  {
    'format': Type.Literal('egov-ratings/1', { description: 'The format of this file and its version.' }),
    'rater': id('Who rated: a pseudonym, never a name.'),
    'role': oneOf(ROLES, 'In what capacity. Roles are compared, never blended.'),
    'blind': Type.Optional(
      Type.Object(
        {
          seed: Type.Optional(
            Type.Integer({
              description: 'What the order of the evidence was drawn from, where `ratings new` handed it out.',
              minimum: 0,
              maximum: 4_294_967_295,
            }),
          ),
          how: Type.Optional(text('In words, where it was handed out otherwise.')),
        },
        {
          ...closed,
          minProperties: 1,
          description: 'That these judgements were made without seeing those of others, and how that was done.',
        },
      ),
    ),
    'ratings': Type.Optional(ratingsByFramework),
    'factor-ratings': Type.Optional(factorRatings),
    note,
  },
  { ...closed, title: 'egov-ratings/1', description: "One rater's judgements on a study, beside its study.yaml." },
);
