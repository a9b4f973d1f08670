import type { SchemaFindings } from '../../../model/findings/load/schema.js';
import type { FindingMessages } from '../finding-messages.js';
import { either } from '../../words.js';
import { choices, isAnother, quoted } from '../quoted.js';
import { didYouMean, ruleText, typeName } from './findings-phrases.js';

const kinds = (types: readonly string[]): string => types.map(typeName).join(' or ');

export const schemaFindings: FindingMessages<SchemaFindings> = {
  'FORMAT-UNKNOWN': {
    what: ({ found }) =>
      found === '' ? 'the file does not say its format' : `${quoted(found)} is not a format that is read here`,
    why: 'The format line says what the file is and which version of its rules it follows.',
    fix: ({ found, expected }) => {
      const lines = expected.map((line) => quoted(`format: ${line}`));
      return isAnother(found, expected)
        ? `name a file that begins with ${either(lines, 'en')}; this one says it is something else`
        : `write ${either(lines, 'en')} as the first line`;
    },
  },
  'OVERLAY-KEEPS': {
    what: ({ key }) => `an overlay cannot change ${quoted(key)}: it keeps what the framework it extends has`,
    why: 'The two are one framework in two versions; with other levels, axes or entries they would be two frameworks.',
    fix: ({ key }) =>
      key === 'nodes'
        ? 'say under "change", "add" and "drop" which nodes are different'
        : 'delete it, or write a whole framework ("format: egov-framework/1")',
  },
  'UNKNOWN-KEY': {
    what: ({ key, suggestion }) => `there is no key ${quoted(key)} here${didYouMean(suggestion)}`,
    why: 'A mistyped key would be ignored, and what it says with it.',
    fix: ({ suggestion, allowed }) =>
      suggestion === null ? `use one of: ${allowed.join(', ')}; remarks go under "note"` : `write "${suggestion}:"`,
  },
  'MISSING-KEY': {
    what: ({ key }) => `the key ${quoted(key)} is missing`,
    why: 'Without it the entry cannot be used.',
    fix: ({ key, meaning }) => `add "${key}: ..."${meaning === '' ? '' : ` (${meaning})`}`,
  },
  'WRONG-TYPE': {
    what: ({ expected, found }) =>
      `${kinds(expected)} is expected here, not ${
        found === 'number' && expected.includes('integer') ? 'one with decimals' : typeName(found)
      }`,
    why: 'A value of another kind cannot be understood here.',
    fix: ({ expected, meaning }) => `write ${kinds(expected)}${meaning === '' ? '' : ` (${meaning})`}`,
  },
  'NOT-ONE-OF': {
    what: ({ value, suggestion }) =>
      `${quoted(value)} is not one of the values this key takes${didYouMean(suggestion)}`,
    why: 'The program treats each of the listed values differently and knows no other.',
    fix: ({ allowed }) => `write one of: ${choices(allowed)}`,
  },
  'BAD-KEYWORD': {
    what: ({ value }) => `${quoted(value)} is no keyword`,
    why: 'A keyword is a word or a short phrase; * stands for any letters, at the beginning or the end of a word.',
    fix: ({ most }) => `write one to ${most} words, each with letters, such as train* or *latih*`,
  },
  'BAD-ID': {
    what: ({ value }) => `${quoted(value)} cannot be an id`,
    why: 'Ids are typed by hand and stand in file names, links and diagrams.',
    fix: 'use lower-case letters, digits, hyphens, dots and underscores, starting with a letter or digit, such as "head-2022"',
  },
  'BAD-DATE': {
    what: ({ value }) => `${quoted(value)} is not a date in the form used here`,
    why: 'Dates are compared and counted from: the age of evidence, what is overdue, how long a suppression holds.',
    fix: 'write the date as precisely as it is known: 2022, 2022-01 or 2022-01-07',
  },
  'OUT-OF-RANGE': {
    what: ({ value, rule }) => `${quoted(value)} is not allowed here: it must be ${ruleText(rule)}`,
    why: 'Outside these limits the value has no meaning.',
    fix: ({ rule }) => `write a value that is ${ruleText(rule)}`,
  },
  'EMPTY-VALUE': {
    what: () => 'the value is empty',
    why: 'An empty value looks like an answer and is none.',
    fix: ({ meaning }) => `write a value${meaning === '' ? '' : ` (${meaning})`}, or delete the key`,
  },
  'SCHEMA': {
    what: ({ rule }) => `the value breaks a rule of the format: ${rule}`,
    why: 'The program relies on this rule when it scores.',
    fix: 'compare with docs/formats.md, or with what "egov-assess schema" prints',
  },
};
