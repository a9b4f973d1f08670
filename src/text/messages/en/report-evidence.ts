/** The appendix of evidence, the list of sources, and where all this comes from. */
export const reportEvidence = {
  heading: 'Evidence',
  intro:
    "Every item of evidence, by source. The words are the coder's; quotations are verbatim. At the end of each stands where it is recorded: file and line.",
  none: 'The study holds no evidence.',
  rejected: (why: string | null) => (why === null ? 'Rejected.' : `Rejected: ${why}.`),
  against: 'Shows a rule not carried out: ',
  disputes: 'Contradicts: ',
  shows: 'Shows: ',
  denies: 'Denies: ',
  selfReport: 'The source speaks of its own merit.',
  secondHand: 'Second-hand: the source passes on what others said, did or saw.',
  unsealed: ' (without a digest)',
  attached: (kind: string, path: string) => `${kind}: ${path}`,
  sourcesHeading: 'Sources',
  source: 'Source',
  kind: 'Kind',
  details: 'Details',
  items: 'Items',
  norm: 'yardstick: a rule that should be carried out',
  publication: 'adds no independent voice',
  people: (size: string) => `${size} people, counted as one source`,
  selection: (how: string) => `chosen: ${how}`,
  group: (group: string) => `speaks for: ${group}`,
  provenanceHeading: 'Provenance',
  study: (id: string) => `Study ${id}, digest `,
  framework: (title: string, id: string, version: string) => `Framework "${title}" (${id} ${version}), digest `,
  projectedFrom: (title: string, id: string, version: string) =>
    `Projected from ratings by "${title}" (${id} ${version}), digest `,
  namesFrom: (title: string, id: string, version: string) =>
    `Some factors, topics or remedies that the study names are described by "${title}" (${id} ${version}), digest `,
  program: (name: string, version: string) =>
    `Made by ${name} ${version}. The same study, framework and program give the same report, to the byte.`,
  raters: (raters: string) => `Rated by: ${raters}.`,
  files: 'Files: ',
  worksHeading: 'References',
  works: 'What the framework rests on, where the methods used here come from, and what the study itself read:',
  catalogueWorks: 'Behind factors and remedies of the catalogue',
  cite: 'How to cite: ',
  citation: (agency: string, framework: string, version: string, period: string | null, tool: string, digest: string) =>
    `Assessment of e-government at ${agency}${period === null ? '' : `, ${period}`}, by the framework ${framework} ${version}, made with ${tool} (study digest ${digest}).`,
  digestMeaning: 'A digest is a fingerprint: it changes if a single character of the study or of the framework does.',
};
