import { Type } from '@sinclair/typebox';
import { AGGREGATES, COMBINE_RULES, MISSING } from '../framework/rules.js';
import { ROLES } from '../../study.js';
import { choice, many, some } from './parts.js';

/** The rules of a framework, as every result names them that was made by them. */
export const APPLIED_RULES = {
  combine: choice(COMBINE_RULES, 'Levels per item → one.'),
  raters: choice(COMBINE_RULES, 'Levels of raters → one.'),
  counts: many(choice(ROLES, 'A role.'), 'Roles that make the score.'),
  aggregate: choice(AGGREGATES, 'Children → parent.'),
  missing: Type.Object(
    { sought: choice(MISSING, 'Looked for, not found.'), unsought: choice(MISSING, 'Nobody looked.') },
    some('What becomes of leaves without a value.'),
  ),
};
