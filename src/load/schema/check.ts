import type { ErrorObject } from 'ajv';
import type { SchemaName } from '#validators/schemas';
import { finding, type Finding } from '../../model/findings/index.js';
import type { SourceFile } from '../source.js';
import { explainErrors } from './explain.js';
import { keysOf, schemaOf } from './meaning.js';

/** A file format: the line it begins with, its schema, and the validator made of that. */
export interface Format {
  readonly line: string;
  readonly schema: SchemaName;
  /** The format from which it takes over everything that it has no key for. */
  readonly onTopOf?: SchemaName;
  readonly validate: { (value: unknown): boolean; errors?: ErrorObject[] | null };
}

export interface Checked {
  /** The format the file has; null where it has none of those expected, or does not keep to it. */
  readonly format: Format | null;
  readonly findings: readonly Finding[];
}

/** Checks a file against the one of the expected formats that its `format:` names; without a name, against the first. */
export function checkFormat({ value, places }: SourceFile, expected: readonly [Format, ...Format[]]): Checked {
  const named = nameOf(value);
  const format = named === undefined ? expected[0] : expected.find((f) => f.line === named);
  if (!format) {
    const lines = expected.map((f) => f.line);
    return {
      format: null,
      findings: [finding('FORMAT-UNKNOWN', { found: inText(named), expected: lines }, places.value(['format']))],
    };
  }
  if (format.validate(value)) return { format, findings: [] };
  return {
    format: null,
    findings: explainErrors(format.validate.errors ?? [], schemaOf(format.schema), value, places, keptBy(format)),
  };
}

/** A map or a list names no format. */
const inText = (named: unknown): string =>
  typeof named === 'string' || typeof named === 'number' || typeof named === 'boolean' ? String(named) : '';

const keptBy = ({ onTopOf }: Format): readonly string[] => (onTopOf ? keysOf(schemaOf(onTopOf)) : []);

function nameOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'format' in value ? value.format : undefined;
}
