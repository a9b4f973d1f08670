import { Type } from '@sinclair/typebox';
import { LANGUAGES } from '../lang.js';
import { LIMIT_CEILINGS } from '../limits.js';
import { closed, line, list, mapOf, note, oneOf } from './common.js';
import { comparisons } from './comparisons.js';
import { gates, suppressions } from './gates.js';

const MiB = 1024 * 1024;

const size = (most: number, description: string) =>
  Type.Number({ exclusiveMinimum: 0, maximum: most / MiB, description: `${description} In MiB.` });

export const ConfigSchema = Type.Object(
  {
    'format': Type.Literal('egov-config/1', { description: 'The format of this file and its version.' }),
    'lang': Type.Optional(oneOf(LANGUAGES, 'The language of the output (default en).')),
    'max-file-size': Type.Optional(size(LIMIT_CEILINGS.fileBytes, 'How large one file may be (default 1).')),
    'max-study-size': Type.Optional(
      size(LIMIT_CEILINGS.studyBytes, 'How large a study may be with all its files (default 32).'),
    ),
    'framework-folders': Type.Optional(
      list(line('A folder, seen from this file.'), 'Folders that hold frameworks: <id>/framework.yaml or <id>.yaml.'),
    ),
    'framework-packages': Type.Optional(
      list(
        line('The name of an npm package.'),
        'Installed npm packages whose folder frameworks/ holds frameworks. They are read as data.',
      ),
    ),
    'framework-digests': Type.Optional(
      mapOf(
        Type.String({ pattern: '^[0-9a-f]{64}$', description: 'Its digest, SHA-256 as lower-case hex.' }),
        'Framework id → the digest it must have: another one under this id is refused.',
      ),
    ),
    gates,
    suppressions,
    comparisons,
    note,
  },
  {
    ...closed,
    title: 'egov-config/1',
    description: 'Settings for a folder and all below it: what a command line would otherwise have to say each time.',
  },
);
