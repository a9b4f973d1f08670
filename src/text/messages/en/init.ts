/** A study that is begun: the comments and examples of its files, and what to do next. */
export const init = {
  head: 'One agency in one period. Lines that start with "# " are examples: take "# " away and fill them in. "##" explains.',
  firstDay: 'first-day',
  lastDay: 'last-day',
  period: 'when the evidence was gathered, such as 2000-01-31',
  coder: 'who rates: a pseudonym, never a name',
  kind: 'these three help to compare agencies; reviewers ask for them',
  region: 'Regency X',
  codedFrom: 'field, transcript or publication: what you worked from',
  norms: 'sources that are rules to be carried out',
  sources: 'Whom you asked and what you saw or read. Roles, never names.',
  headOfAgency: 'Head of agency',
  office: "The agency's office",
  rule: 'The rule that is to be carried out',
  sessions: 'One meeting with a source each.',
  evidence:
    'What you found: one thing an item, in your own words, with the place where it can be found again. Ids name source and number: a second rater sees them.',
  at: 'page 1',
  finding: '"What was said, seen or read."',
  ratings: (command: string) =>
    `Your judgement: the level of each indicator, and the evidence it rests on. What each level means: ${command}`,
  proven:
    'Where levels are proven one by one, say of each item which level it proves: a level counts if all below it are proven.',
  ratedElsewhere: (frameworks: string, roles: string, file: string) =>
    `By ${frameworks} the score is made by ratings of these roles: ${roles}. They stand in a file of their own: see ${file}.`,
  sheetHead: 'The ratings of one rater. Lines that start with "# " are examples: take "# " away and fill them in.',
  rater: 'a pseudonym, never a name',
  role: (roles: string) => `the score is made by: ${roles}`,
  weights: (command: string) =>
    `How much each factor counts on its axis (0 to 1, together 1), and its rating: ${command}`,
  why: '"the reason"',
  factors:
    'What inhibits or enables. Evidence names it: shows: [my-factor], or a factor of the catalogue (docs/catalogue.md).',
  factor: 'What holds the work back',
  proposals: 'Remedies proposed in the agency.',
  remedy: 'What should be done',
  reporting:
    'What only you can tell, such as who asked and who consented; the report prints it. Topics: egov-assess checklist PATH coreq',
  interviewer: '"Who held the interviews."',
};
