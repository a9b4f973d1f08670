import type { QuoteConsent } from '../../../model/study.js';
import type { YES_NO } from '../../../model/xlsform.js';

/** The questions of a form for phones, beside those of the framework. */
export const xlsform = {
  meeting: 'The meeting',
  method: 'How do you find out?',
  date: 'On which day?',
  opening:
    'Say who you are and what this is for. Taking part is voluntary, and any question can be passed over. No names are noted.',
  agreed: 'Does the person agree to take part?',
  refused: 'Thank the person, and end the form here. Nothing else is noted.',
  consent: 'May words of theirs be quoted?',
  consents: {
    open: 'Yes, without the name',
    closed: 'No, for our own use only',
  } satisfies Record<QuoteConsent, string>,
  yesNo: { yes: 'Yes', no: 'No' } satisfies Record<(typeof YES_NO)[number], string>,
  role: 'In what role does the person speak?',
  roleHint: 'For example: head of the licensing section. No name.',
  group: 'To which group do they belong?',
  otherGroup: 'Which group?',
  other: 'Another group',
  title: 'What was read or looked at?',
  titleHint: 'The document with number and year, the dataset, or the place.',
  ask: 'Ask:',
  look: 'Look at:',
  read: 'Read:',
  finding: 'What did you find out?',
  findingHint: 'One or two sentences. Leave it empty if nothing was learnt.',
  quote: 'In which words?',
  quoteHint: 'Word for word, without names. Leave it empty if nothing is worth quoting.',
  at: 'Where does it stand?',
  atHint: 'Page, article, or minute of the recording.',
  level: 'Which level does this show?',
  levelHint: 'Do not read aloud. The highest description that what was found meets; empty if nothing was learnt.',
  provenHint:
    'Do not read aloud. The highest level that this proves, and only if the levels below it are proven too; empty if it proves none.',
  shows: 'Which of these does it show?',
  showsHint: 'Do not read aloud. Only what follows from what was found; empty if none does.',
  further: 'Further points',
  furtherAny: 'Was anything else found out?',
  furtherHint:
    'A second point about one of the indicators, or something that came up out of turn. It is noted without a level.',
  furtherOne: 'A further point',
  furtherAbout: 'Which indicator is it about?',
  furtherAboutHint: 'Leave it empty if it fits none of them.',
  furtherFindingHint: 'One or two sentences, and one point only. The next one gets a place of its own.',
  /** Behind words that are asked of every indicator as well, in place of its id. */
  furtherMark: 'further point',
  proof: (proofs: string) => `Proof: ${proofs}`,
};
