import { allOf, firstDifference, type Oracle } from './oracle.js';
import { terminal } from './terminal.js';

/** A bibliography has the same entries with the same fields, and no field commands TeX or leaves its braces. */
const sameEntries: Oracle = (hostile, harmless) => {
  const found = partsOf(hostile);
  return typeof found === 'string' ? found : firstDifference(found, partsOf(harmless) as readonly string[]);
};

export const bibtex: Oracle = allOf(terminal, sameEntries);

/** Kinds of entries and names of their fields, in order; or what is no BibTeX. */
function partsOf(text: string): readonly string[] | string {
  const parts: string[] = [];
  for (const line of text.split('\n')) {
    const [, kind] = /^@([a-z]+)\{[A-Za-z0-9._:-]+,$/u.exec(line) ?? [];
    const [, name, value] = /^ {2}([a-z]+) = \{(.*)\},$/u.exec(line) ?? [];
    if (kind !== undefined) parts.push(`@${kind}`);
    else if (name !== undefined && value !== undefined) {
      const complaint = wrong(name, value);
      if (complaint !== null) return complaint;
      parts.push(name);
    } else if (line !== '}' && line !== '') return `${JSON.stringify(line)} is no line of an entry`;
  }
  return parts;
}

function wrong(name: string, value: string): string | null {
  // What hyperref and the styles take as it stands has no commands, but must not end its braces either.
  const isVerbatim = name === 'doi' || name === 'url';
  const bare = isVerbatim
    ? value
    : value.replace(/\\(?:textbackslash|textasciitilde|textasciicircum)\{\}|\\[{}$&#_%]/gu, '');
  let depth = 0;
  for (const mark of bare) {
    if (mark === '{') depth++;
    if (mark === '}') depth--;
    if (depth < 0) return `${name} ends its braces: ${value}`;
  }
  if (depth !== 0) return `${name} leaves a brace open: ${value}`;
  const [command] = (isVerbatim ? /[\\\s]/u : /[\\$&#_%~^]/u).exec(bare) ?? [];
  return command === undefined ? null : `${name} holds ${JSON.stringify(command)}: ${value}`;
}
