import { jsonText } from '../../text/encode/json.js';

/**
 * Plain data as YAML in block style. Strings are quoted as in JSON, which is YAML as well, unless they are words that no
 * reader takes for anything else: so nothing in them can be misread or obeyed by a terminal.
 */
export const yaml = (value: object): string => `${block(value, '').trimStart()}\n`;

function block(value: unknown, indent: string): string {
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    if (value.length === 0) return ' []';
    return value.map((item: unknown) => `\n${indent}-${inItem(item, inner)}`).join('');
  }
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, entry]) => entry !== undefined);
    if (entries.length === 0) return ' {}';
    return entries.map(([key, entry]) => `\n${indent}${word(key)}:${block(entry, inner)}`).join('');
  }
  return ` ${typeof value === 'string' ? plainOr(value) : jsonText(value, 0)}`;
}

/** The first line of a map or list stands behind the dash. */
const inItem = (item: unknown, indent: string): string => block(item, indent).replace(/^\n\s*/u, ' ');

/** Ids and levels stand as they are; what some reader takes for a truth value, a number or nothing is quoted. */
const word = (text: string): string =>
  /^([a-z][\w.-]*|[0-9]+)$/iu.test(text) && !/^([yn]|yes|no|on|off|true|false|null|nan|inf)$/iu.test(text)
    ? text
    : jsonText(text, 0);

/** A string of digits would be read as a number. */
const plainOr = (text: string): string => (/^[0-9]/u.test(text) ? jsonText(text, 0) : word(text));
