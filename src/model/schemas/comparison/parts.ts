import { Type } from '@sinclair/typebox';
import { AGGREGATES } from '../framework/rules.js';
import { choice, number, orNull, some } from '../assessment/parts.js';

export const whole = (description: string) => Type.Integer(some(description));

/** One of what is compared. */
export const entry = (description: string) => whole(`${description} By its number among what is compared, from 0.`);

/** By the rule that takes turns with the framework's own. */
export const exchanged = (description: string) =>
  orNull(Type.Object({ rule: choice(AGGREGATES, 'A rule.'), share: number('0–1.') }, some(description)));

/** Two of them, in the order that was asked for. */
export const two = (description: string) =>
  Type.Unsafe<[string, string]>({
    ...some(description),
    type: 'array',
    items: { type: 'string' },
    minItems: 2,
    maxItems: 2,
  });
