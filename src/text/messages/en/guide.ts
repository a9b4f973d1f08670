import { counted } from '../../words.js';

/** What to take to the field: questions, sheets and lists, to be printed and written on. */
export const guide = {
  title: (framework: string) => `Field guide: ${framework}`,
  titleFor: (agency: string, framework: string) => `What is still to be found out: ${agency} (${framework})`,
  edition: (framework: string, version: string) =>
    `Framework: ${framework}, version ${version}. An indicator has the same number in every part; behind it stands the id under which it is entered.`,
  nothingLacks:
    'Nothing is needed: every indicator has the evidence that the framework asks for, and none of it is weak.',
  before: 'To open',
  notOurs:
    "How to open and close a conversation is this program's own suggestion (convention), and no framework's. Put it in your own words, and keep to the rules on ethics and permits that hold where you work.",
  opening: {
    who: 'Who we are, on whose behalf we come, and what the results are for.',
    voluntary:
      'Taking part is voluntary. You may pass over any question, stop at any time, and take back what you have said until the report is written.',
    pseudonym:
      'Your name is not written down. What you say is kept under a pseudonym, with your role and your group only.',
    recording:
      'May the conversation be recorded? The recording helps to write down what was said, is kept apart from the notes, and is deleted after that.',
    use: 'What you say is put together with what others say, and with documents and observations. The report shows what was found, and from what role.',
    quoting: 'May words of yours be quoted, without your name? If not, they are for our own use only.',
    questions: 'Is there anything you would like to know before we begin?',
  },
  meeting: { date: 'Date', place: 'Place', role: 'Role', pseudonym: 'Pseudonym' },
  agreements: { agrees: 'Takes part', recording: 'Recording', quoting: 'Quoting' },
  yesNo: 'yes ☐ no ☐',
  interviews: 'Interviews',
  with: (group: string) => `Interview with: ${group}`,
  anybody: 'whoever knows',
  anybodyHint: 'The framework names no group for these. Ask whoever knows best, and note who that was.',
  group: 'Group',
  noQuestion: 'The framework has no question on this. Ask how it stands with what the title and the definition name.',
  notes: 'Notes',
  words: 'In their own words',
  closing: 'To close',
  end: {
    left: 'Is there anything that we did not ask and should know?',
    others: 'Whom else should we talk to, what should we see, and which document should we read?',
    again: 'May we come back if something is unclear?',
    results: 'Thank you. Say how and when the results can be seen.',
    after: 'For the interviewer: write up the notes on the same day, and mark what was seen or heard at first hand.',
  },
  observation: 'Observation sheet',
  observationHint: 'One sheet for each place and visit. Tick what was seen; under the note, write what exactly.',
  observer: 'Observer',
  time: 'Time',
  indicator: 'Indicator',
  lookAt: 'What to look at',
  yes: 'Yes',
  partly: 'Partly',
  no: 'No',
  note: 'Note',
  documents: 'Document checklist',
  documentsHint:
    'Tick what was asked for and what was received. Note number and date, whether it is a draft or enacted, where the file lies, and the page or article that counts.',
  document: 'Document',
  asked: 'Asked',
  got: 'Received',
  locator: 'Number, date; where it is',
  besides: 'What else is wanted',
  levels: 'Levels: for the interviewer, not to be read aloud',
  levelsHint:
    'They help to ask on where an answer leaves two levels open. Whoever hears them may answer what sounds best.',
  cumulative: 'A level counts only if those below it are proven too.',
  proof: 'Proof: ',
  informants: 'Who has been heard, and what they were not asked',
  informantsHint: 'Of what is still lacking. Indicators by their numbers.',
  informant: 'Informant',
  unasked: 'Not asked yet',
  topics: (count: number) => counted(count, 'en', 'indicator', 'indicators'),
  why: (soFar: string, wanted: string) => `So far: ${soFar}. Needed: ${wanted}.`,
  noQuestions: 'The framework has no interview questions.',
  noLooks: 'The framework names nothing to observe.',
  noReads: 'The framework names no documents.',
  notNeeded: 'Nothing is lacking of this kind.',
};
