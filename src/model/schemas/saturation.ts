import { Type, type Static } from '@sinclair/typebox';
import type { SaturationResult } from '../saturation.js';
import { tool } from './assessment/index.js';
import { many, some, text } from './assessment/parts.js';
import { publicOptions } from './assessment/public.js';
import { saturationKeys } from './assessment/saturation.js';
import { agency, studyBrief } from './assessment/study.js';
import type { Holds, Same } from './same.js';

export const SaturationSchema = Type.Object(
  {
    format: Type.Literal('egov-saturation/1', some('The format and its version.')),
    tool,
    options: Type.Optional(publicOptions),
    agency,
    study: studyBrief,
    frameworks: many(
      Type.Object(
        { id: text('Its id.'), version: text('Its version.'), digest: text('SHA-256 over what it resolves to.') },
        some('A framework.'),
      ),
      'The frameworks by whose catalogues and nodes themes are told.',
    ),
    ...saturationKeys,
  },
  { title: 'egov-saturation/1', description: 'Whether the sessions of a study still brought new themes.' },
);

/**
 * Does not compile unless schema and type say the same.
 * @internal
 */
export type SchemaMatchesType = Holds<Same<SaturationResult, Static<typeof SaturationSchema>>>;
