import type { EntryKind } from '../../../model/edits.js';
import type { DeclaredStatus, QuoteConsent } from '../../../model/study.js';
import { counted } from '../../words.js';

/** What `add` asks, and what it says while it does. */
export const adding = {
  begin: (kind: string, study: string, language: string) =>
    `A new entry for ${study}: ${kind}. Texts are in ${language}. Ctrl-C stops, and what you have answered is kept.`,
  languages: { en: 'English', id: 'Indonesian' },
  open: (question: string) => `${question} (Enter: leave it open)`,
  needed: 'This is needed.',
  none: 'None',
  enough: 'No more',
  more: 'Another?',
  notKnown: 'not known',
  number: 'Type a number, such as 2 or 1.5.',

  // Source
  kind: 'What is it?',
  role: 'What is their role? Never a name.',
  group: 'For which group do they speak, such as leadership, staff or users?',
  whichGroup: 'For which group do they speak?',
  anotherGroup: 'another group',
  roleOrGroup: 'Without a role or a group nobody can tell who spoke.',
  selection: 'How were they chosen, such as purposive or snowball?',
  size: 'How many people does the group have?',
  title: 'What is it called?',
  status: 'Is it in force?',
  issued: 'When was it issued or made, such as 2017 or 2017-03-09?',
  validUntil: 'When does it cease to be in force?',
  cite: 'What is its full reference?',
  doi: 'What is its DOI, without a prefix?',
  url: 'Where can it be read, as a web address?',

  // Session
  met: 'Whom did you meet, or what did you see or read?',
  method: 'How?',
  day: 'When, such as 2022-01-07, or 2022-01?',

  // Evidence
  from: 'Which session does it come from, or which source?',
  noSession: (source: string, command: string) =>
    `No session with ${source} is written down ("${command}" writes one). Go on without one?`,
  straight: 'the source itself, without a session',
  at: 'Where in it can it be found: a page, section or minute?',
  finding: 'What was said, seen or read? One thing, in your own words.',
  quote: 'What are the words as spoken or printed?',
  quoteLang: 'In which language are they?',
  quoteConsent: 'May these words be printed?',
  consents: { open: 'open: they may', closed: 'closed: they may not' } satisfies Record<QuoteConsent, string>,
  against: 'Which rule does it show is not carried out?',
  article: (norm: string) => `Which article of it (${norm})?`,
  shows: 'Which factor is it evidence for?',
  denies: 'Which factor is it evidence against?',
  about: 'What is it about?',
  knows: 'How does the source know?',
  knowings: {
    itself: 'it says what it did or saw itself',
    selfReport: 'it speaks of its own merit',
    secondHand: 'it passes on what others said, did or saw',
  },

  // Rating
  framework: 'By which framework?',
  node: 'Which indicator?',
  rated: (level: string, place: string) => `(rated: ${level}, in ${place}; --replace rates it anew)`,
  dimension: 'This is a dimension: a rating of it counts instead of what its indicators say.',
  raterRole: (rater: string) => `In what capacity does ${rater} judge?`,
  speaking: (count: number) =>
    count === 0
      ? 'No item speaks to it so far.'
      : `${counted(count, 'en', 'item speaks', 'items speak')} to it so far, first in the list.`,
  speaks: 'speaks to it',
  items: 'Which item does it rest on?',
  level: 'Which level?',
  between: 'a value between levels',
  byItem: 'by what each item proves',
  noLevel: 'no level: these items do not decide it (rejected, not applicable, or a value from elsewhere)',
  itemLevel: (item: string) => `Which level does ${item} prove?`,
  value: (least: string, most: string) => `Which value, from ${least} to ${most}?`,
  taken: 'Which value?',
  statusOfNode: 'Why is there no level?',
  statuses: {
    'no-evidence': 'no evidence: nothing speaks for any level',
    'not-applicable': 'not applicable here',
    'rejected': 'evidence was supplied, and rejected',
    'assumed': 'a value is assumed for now',
    'external': 'a value is taken over from elsewhere',
  } satisfies Record<DeclaredStatus, string>,
  sought: 'Was it looked for?',
  takenFrom: 'From which source is it taken?',
  takenAt: 'Where in it does the value stand?',
  why: 'Why, in a sentence?',

  // Factor
  factorTitle: 'What is the factor, in a few words?',
  factorText: 'What does it mean here?',
  polarity: 'Does it hold implementation back, or carry it?',
  polarities: { inhibiting: 'inhibiting: holds it back', enabling: 'enabling: carries it' },
  locus: 'Where does it lie?',
  loci: { internal: 'internal: within the agency', external: 'external: around it' },
  concepts: 'Which topic does it fall under?',
  leadsTo: 'Which factor does it bring about?',
  statedBy: 'Which source lists it?',
  statedAt: 'Where in it?',

  // Proposal
  action: 'What is to be done?',
  addresses: 'Which inhibiting factor does it work against?',
  improves: 'Which indicator would it raise?',
  uses: 'Which enabling factor does it build on?',
  horizon: 'How soon?',
  effort: 'How much effort does it take?',
  by: 'Which source proposed it?',
  proposedAt: 'Where in it?',
  proposedIn: 'In which item was it proposed?',
  progress: 'How far has it come?',
  owner: 'Who answers for it? A role, never a name.',
  due: 'By when, such as 2026-06?',

  // At the end
  willBe: 'It will stand so:',
  refused: 'It cannot be written so.',
  write: 'Write this?',
  decisions: { write: 'Yes, write it', change: 'Change an answer', leave: 'No, leave it' },
  whichAnswer: 'Which answer?',
  left: 'Nothing was written.',
  another: {
    evidence: 'Another item from the same session?',
    rating: 'Another indicator?',
    source: 'Another source?',
    session: 'Another session?',
    factor: 'Another factor?',
    proposal: 'Another proposal?',
  } satisfies Record<EntryKind, string>,
  nothingToChoose: {
    source: (command: string) => `There is no source yet. Begin with: ${command}`,
    framework: 'None of the frameworks of this study rates indicators.',
  },

  // Drafts
  draftOf: (day: string) => `You left one unfinished on ${day}:`,
  takeUp: 'Go on with it?',
  takings: { takeUp: 'Yes, go on', anew: 'No, begin anew (the old one is thrown away)' },
  askedAgain: (answers: string) => `What was answered does not fit the study any more, and is asked again: ${answers}.`,
  damaged: (path: string) => `${path} holds no draft that can be taken up; it is left out.`,
  kept: (command: string) => `What you have answered is kept: ${command} offers it again.`,
  notKept: (reason: string) => `What you have answered could not be kept (${reason}).`,
  noHome: 'no folder for it is known',
};
