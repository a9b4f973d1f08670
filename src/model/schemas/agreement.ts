import { Type, type Static } from '@sinclair/typebox';
import type { AgreementResult } from '../agreement/index.js';
import { agreement } from './assessment/agreement.js';
import { named, tool } from './assessment/index.js';
import { many, orNull, some, text } from './assessment/parts.js';
import { publicOptions } from './assessment/public.js';
import { studyBrief } from './assessment/study.js';
import type { Holds, Same } from './same.js';

export const AgreementSchema = Type.Object(
  {
    format: Type.Literal('egov-agreement/1', some('The format and its version.')),
    tool,
    options: Type.Optional(publicOptions),
    framework: orNull(named),
    studies: many(studyBrief, 'The studies, pooled; none for a bare table.'),
    file: orNull(text("The name of a bare table's file; null for studies.")),
    agreement,
  },
  { title: 'egov-agreement/1', description: 'How far the raters of studies, or of a bare table, agree.' },
);

/**
 * Does not compile unless schema and type say the same.
 * @internal
 */
export type SchemaMatchesType = Holds<Same<AgreementResult, Static<typeof AgreementSchema>>>;
