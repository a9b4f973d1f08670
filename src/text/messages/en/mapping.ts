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
  again: (command: string) => `The next time: ${command}`,
  next: (command: string) => `Next: ${command}`,
  unknown: 'No table here has the headers of the tool. What its columns mean is asked now, and kept for the next time.',
  exists: (path: string) =>
    `${path} is there: --mapping ${path} reads the same table by it. What is asked now is kept as another, for another table.`,
  sheet: 'Which sheet?',
  use: (letter: string, header: string) => `Column ${letter} ${header}: what is it for?`,
  uses: {
    none: 'nothing: it is not imported',
    key: 'it tells rows apart (number, code)',
    question: 'a question: each answer becomes evidence',
    rates: (node: string) => `a question: its answers show levels of ${node}`,
    indicator: (node: string) => `levels that somebody gave to ${node}`,
  },
  repeats: 'it says the same in several rows',
  filled: (column: string) => `another column fills ${column}`,
  otherFramework: (framework: string) =>
    `another column has levels of ${framework}, and a sheet has those of one framework`,
  numbers: (texts: string, title: string) =>
    `${texts}: are these the levels of ${title} themselves, and no scale of their own?`,
  level: (text: string, title: string) => `${text}: which level of ${title} does it show?`,
  noLevel: 'none',
  value: (column: string) => `${column}. What is it in every row?`,
  from: 'Whom does the evidence come from?',
  eachRow: 'each row is a source of its own',
  group: 'For which group do all these sources speak? (Where they differ, a column has to say it.)',
  key: 'Which column tells rows apart? It becomes a part of ids.',
  personalKey: 'Its header may mean people: what stands in it would stand in the study.',
  noKey: 'no column says something else in each row, and something short',
  rowsNeedKey:
    'Each row can be a source of its own where a column tells rows apart, by something else and something short in each of them. Number the rows in a column of their own for that.',
  dates: (cell: string) => `${cell}: what comes first in the dates of this table?`,
  orders: { 'day-first': 'the day', 'month-first': 'the month' },
  decimal: (cell: string) => `${cell}: what is the comma in the numbers of this table?`,
  signs: { comma: 'it begins a fraction', point: 'it parts thousands: such cells are refused' },
  needed: 'It is needed.',
  keyNeeded:
    'Answers to questions need a column that tells rows apart, and none says something else and something short in each of them. Number the rows in a column of their own, and import again; or change what the columns are for.',
  nothing: 'No column is to be imported.',
  write: 'Write this mapping?',
  left: 'Nothing was written.',
};
