import { Type, type Static } from '@sinclair/typebox';
import { CAUSES, VERIFY_OUTCOMES, type Verified } from '../verify.js';
import { named, tool } from './assessment/index.js';
import { both, choice, many, orNull, some, text } from './assessment/parts.js';
import { agency } from './assessment/study.js';
import type { Holds, Same } from './same.js';

export const VerifySchema = Type.Object(
  {
    format: Type.Literal('egov-verify/1', some('The format and its version.')),
    tool,
    study: Type.Object({ id: text('Its id.'), title: orNull(both('Its title.')) }, some('The study.')),
    agency,
    framework: named,
    outcome: choice(
      VERIFY_OUTCOMES,
      'Whether the published assessment is what the study amounts to, byte by byte; written-otherwise: in every value and the order of keys, while the bytes of the file are others.',
    ),
    difference: orNull(
      Type.Object(
        {
          path: text('Keys and positions from the top, joined by dots; empty where only their order differs.'),
          published: orNull(text('As JSON, cut where it is long; null where nothing stands there.')),
          recomputed: orNull(text('The same of what came out now.')),
        },
        some('The first difference from the top; null where there is none.'),
      ),
    ),
    because: many(
      choice(CAUSES, 'What it is made from.'),
      'What is not as it was; none where the file itself was changed afterwards.',
    ),
    versions: Type.Unsafe<[string, string]>({
      description: 'The versions of the program: as published, and now.',
      type: 'array',
      items: { type: 'string' },
      minItems: 2,
      maxItems: 2,
    }),
  },
  { title: 'egov-verify/1', description: 'Whether a published assessment is what its study amounts to.' },
);

/**
 * Does not compile unless the type written by hand says the same.
 * @internal
 */
export type SchemaMatchesType = Holds<Same<Verified, Static<typeof VerifySchema>>>;
