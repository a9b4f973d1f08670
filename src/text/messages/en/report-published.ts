/** The computed verdicts set beside those a publication printed. */
export const reportPublished = {
  heading: 'Beside what was published',
  none: 'The study records no published verdict by this framework to compare with.',
  intro: 'What the publication concluded was compared with the result here, never used to make it.',
  publication: 'The publication: ',
  noneComparable: 'None of these verdicts can be compared.',
  node: 'What',
  words: 'Published as',
  read: 'Read as the band',
  computed: 'Computed here',
  agrees: 'Same?',
  whole: 'The whole',
  at: (words: string, at: string) => `"${words}" (${at})`,
  notComparable: 'cannot be compared',
  count: (agree: number, of: number, all: number) =>
    `${String(agree)} of ${String(of)} verdicts that can be compared agree${all > of ? ` (${String(all - of)} cannot be compared)` : ''}.`,
  selfContradiction: (node: string, verdicts: string) =>
    `The publication contradicts itself about "${node}": ${verdicts}.`,
  verdict: (band: string, at: string) => `${band} (${at})`,
  by: (by: string) => `, ${by}`,
};
