import { Type, type Static } from '@sinclair/typebox';
import type { UncertaintyResult } from '../uncertainty.js';
import { framework } from './assessment/framework.js';
import { options, tool } from './assessment/index.js';
import { some } from './assessment/parts.js';
import { composedResult } from './assessment/result.js';
import { agency, studyBrief } from './assessment/study.js';
import { uncertainty } from './assessment/uncertainty.js';
import type { Holds, Same } from './same.js';

export const UncertaintySchema = Type.Object(
  {
    format: Type.Literal('egov-uncertainty/1', some('The format and its version.')),
    tool,
    options,
    study: studyBrief,
    agency,
    framework,
    result: Type.Object(composedResult, some('The score as it is.')),
    uncertainty,
  },
  { title: 'egov-uncertainty/1', description: 'How far the score of one study by one framework can be trusted.' },
);

/**
 * Does not compile unless schema and type say the same.
 * @internal
 */
export type SchemaMatchesType = Holds<Same<UncertaintyResult, Static<typeof UncertaintySchema>>>;
