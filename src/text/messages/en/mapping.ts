/** What stands in a mapping that the program writes, and what is said while it is made. */
export const mapping = {
  proposed: (file: string) => [
    `A mapping for ${file}. What is uncertain is a comment: take the # away where it holds.`,
    'docs/formats.md tells of every key.',
  ],
  made: (file: string) => [`A mapping for ${file}; docs/formats.md tells of every key.`],
  kinds: { empty: 'empty', number: 'numbers', date: 'dates', choice: 'a few texts', text: 'texts' },
  column: (letter: string, header: string, filled: number, different: number) =>
    `${letter} ${header}: ${String(filled)} filled, ${String(different)} different`,
  written: (path: string) => `Written: ${path}`,
  again: (command: string) => `The next time: ${command}`,
  next: (command: string) => `Next: ${command}`,
  unknown: 'No table here has the headers of the tool. What its columns mean is asked now, and kept for the next time.',
  sheet: 'Which sheet?',
  use: (letter: string, header: string) => `Column ${letter} ${header}: what is it for?`,
  uses: {
    none: 'nothing: it is not imported',
    key: 'it tells rows apart (number, code)',
    question: 'a question: each answer becomes evidence',
    rates: (node: string, title: string) => `a question: its answers show levels of ${title} (${node})`,
    indicator: (node: string, title: string) => `levels that somebody gave to ${title} (${node})`,
  },
  filled: (column: string) => `another column fills ${column}`,
  otherFramework: (framework: string) =>
    `another column has levels of ${framework}, and a sheet has those of one framework`,
  level: (text: string, title: string) => `${text}: which level of ${title} does it show?`,
  noLevel: 'none',
  value: (table: string, column: string) => `${table}: ${column}, the same in every row?`,
  from: 'Whom does the evidence come from?',
  eachRow: 'each row is a source of its own',
  needed: 'It is needed.',
  keyNeeded: 'Questions need a column that tells rows apart. Nothing was written.',
  nothing: 'No column is to be imported. Nothing was written.',
};
