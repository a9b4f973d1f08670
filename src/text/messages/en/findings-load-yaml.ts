import type { YamlConstruct, YamlFindings } from '../../../model/findings/load/yaml.js';
import type { FindingMessages } from '../finding-messages.js';
import { quoted } from '../quoted.js';

const constructs: Readonly<Record<YamlConstruct, { readonly name: string; readonly fix: string }>> = {
  'tag': { name: 'a tag', fix: 'delete the tag and write the value plainly' },
  'anchor': { name: 'an anchor', fix: 'delete the anchor and write the value out wherever it is needed' },
  'alias': { name: 'an alias', fix: 'write the value out; if the text starts with *, put it in quotes' },
  'merge-key': { name: 'a merge key', fix: 'write out the keys it would bring in' },
  'directive': { name: 'a directive', fix: 'delete the line that starts with %' },
  'several-documents': {
    name: 'a second document',
    fix: 'keep one document a file: delete the --- between them, or split the file',
  },
  'complex-key': { name: 'a key that is not a plain text', fix: 'write the key as one word, without "? "' },
  'number': {
    name: 'a number in a form that readers of YAML disagree on',
    fix: 'write it as a decimal number such as 11 or 0.5, or in quotes if it is a text',
  },
  'other-reading': { name: 'a text that readers of YAML disagree on', fix: 'put it in double quotes' },
  'null-key': { name: 'an empty key', fix: 'write a key before the colon' },
  'long-key': {
    name: 'a key of more than 1,024 characters',
    fix: 'write a short key; a long text is a value, and stands behind a colon',
  },
  'pair-in-list': {
    name: 'a key with its value directly inside square brackets',
    fix: 'give the pair braces of its own, as in [{ key: value }], or put a text that contains ": " in double quotes',
  },
  'lone-key': {
    name: 'a key without a value inside braces',
    fix: 'write its value, as in { key: value }, or put a text that contains a comma in double quotes',
  },
  'empty-item': { name: 'a dash with nothing after it', fix: 'write the item after the dash, or delete the dash' },
  'indentation': {
    name: 'a line that is not indented enough',
    fix: 'indent it with spaces by more than the key or dash it belongs to',
  },
  'tab': { name: 'a tab in the indentation', fix: 'replace the tab by spaces' },
};

/** What stands there, where it can be seen. */
const sample = (text: string): string => (text.trim() === '' ? '' : `: ${quoted(text)}`);

export const yamlFindings: FindingMessages<YamlFindings> = {
  'YAML-SYNTAX': {
    what: ({ reason }) => `this is not valid YAML: ${reason}`,
    why: 'Up to this mistake the file has a structure, after it nobody can say.',
    fix: 'check the indentation (spaces, no tabs), the colons and the quotes here and on the line above; put a text that contains ": " in double quotes',
  },
  'JSON-SYNTAX': {
    what: ({ isCut }) =>
      isCut ? 'this is not valid JSON: the file breaks off before its end' : 'this is not valid JSON from here on',
    why: 'Of a file that is incomplete, or was changed by hand, nothing can be relied on.',
    fix: 'have it written anew by the program it comes from (for assessments: "egov-assess score <study> -f json=<file>")',
  },
  'CONFLICT-MARKER': {
    what: () => 'two versions of this file were merged, and here nobody has decided between them yet',
    why: 'Between "<<<<<<<" and ">>>>>>>" stand both versions; which one holds only people can tell.',
    fix: 'keep what holds, and delete the lines that begin with "<<<<<<<", "|||||||", "=======" and ">>>>>>>"',
  },
  'YAML-NOT-ACCEPTED': {
    what: ({ construct, text }) => `${constructs[construct].name} is not accepted in these files${sample(text)}`,
    why: 'Every program that reads this file must read the same from it.',
    fix: ({ construct }) => constructs[construct].fix,
  },
  'NESTED-TOO-DEEP': {
    what: ({ limit }) => `this is nested more than ${limit} levels deep`,
    why: 'No study needs such depth, and some readers of YAML crash on it.',
    fix: 'flatten the structure; a stray run of "- - -" or "[[[" is the usual cause',
  },
  'TOO-MANY-KEYS': {
    what: ({ count, limit }) => `this map has ${count} keys; at most ${limit} are read`,
    why: 'A limit keeps a broken or hostile file from exhausting the machine.',
    fix: 'split the file, or divide it into several studies',
  },
  'TOO-MANY-ITEMS': {
    what: ({ count, limit }) => `this list has ${count} items; at most ${limit} are read`,
    why: 'A limit keeps a broken or hostile file from exhausting the machine.',
    fix: 'split the file, or divide it into several studies',
  },
  'TEXT-TOO-LONG': {
    what: ({ length, limit }) => `this text has ${length} characters; at most ${limit} are read`,
    why: 'An evidence item holds one finding; a whole document cannot be traced back to a sentence.',
    fix: 'shorten it to the finding itself and give its locator under "at"',
  },
  'RESERVED-KEY': {
    what: ({ key }) => `the key ${quoted(key)} is not allowed`,
    why: 'It has a meaning of its own inside JavaScript programs and can be used to attack them.',
    fix: 'choose another name for it',
  },
  'DUPLICATE-KEY': {
    what: ({ key }) => `the key ${quoted(key)} stands twice in one map`,
    why: 'One of the two values would be lost, and readers disagree on which.',
    fix: 'keep one of them, or rename the other',
  },
  'NUMBER-NOT-FINITE': {
    what: ({ text }) => `${quoted(text)} is not a number that can be calculated with`,
    why: 'Infinity, "not a number" and numbers too large to be exact would spoil every score.',
    fix: 'write an ordinary number, or put it in quotes if it is a text',
  },
  'TEXT-NOT-WELL-FORMED': {
    what: () => 'this text contains half a character (a lone surrogate)',
    why: 'It cannot be written to any file or report.',
    fix: 'delete the broken character, or replace an escape such as "\\ud83d" by the character itself',
  },
};
