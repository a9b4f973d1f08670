import type { WantKind } from '../../../model/gaps.js';

/** What to find out next, as a list that can be taken to the field. */
export const gaps = {
  title: (agency: string) => `What to find out next: ${agency}`,
  some: (gaps: number, all: number) =>
    `${String(gaps)} of ${all === 1 ? 'one indicator rests' : `${String(all)} indicators rest`} on too little.`,
  bounds: (bounds: string) =>
    `With what is unknown the whole may lie anywhere between ${bounds.replace('–', ' and ')}.`,
  none: 'Nothing is needed: every indicator has the evidence that the framework asks for, and none of it is weak.',
  noIndicators: 'Nothing is to be found out here: no indicator applies that is not taken over from elsewhere.',
  byIndicator: 'Indicator by indicator',
  indicator: 'Indicator',
  soFar: 'So far',
  needed: 'Needed',
  effect: 'What it could change',
  /** What is known of it: a status in words, or the strength of the evidence. */
  soughtInVain: 'looked for, and no evidence',
  unfounded: 'a level without evidence',
  strength: (grade: string) => `evidence of ${grade} strength`,
  closer: (width: string) => `bounds narrow by ${width}`,
  moves: (score: string) => `score moves ${score} if its level is off by one`,
  plan: 'For the visit',
  meet: (group: string) => `Whom to meet: ${group}`,
  anybody: 'whoever knows',
  observe: 'What to see',
  places: (places: string) => `Places the study has been to: ${places}.`,
  read: 'What to read',
  besides: 'What else is wanted',
  convention:
    "* By this program's own measure (convention): evidence is weak below moderate strength, and it takes two independent sources by two methods to get there. The framework asks for no more than stands without an asterisk.",
  voices: new Map([
    ['leadership', "one leader's voice"],
    ['staff', "one staff member's voice"],
    ['users', "one service user's voice"],
    ['partners', "one partner's voice"],
    ['villages', "one village's voice"],
    ['communities', "one community's voice"],
  ]),
  voiceOf: (group: string) => `one voice from the group ${group}`,
  wants: {
    'voice': () => 'one interview',
    'observation': () => 'one observation',
    'document': () => 'one document',
    'source': (count: number) => (count === 1 ? 'one more source' : `${String(count)} more sources`),
    'settling': () => 'what settles the contradiction',
    'recent': () => 'something more recent',
    'outsider': () => 'the word of somebody who does not judge their own work',
    'first-hand': () => 'the word of somebody who was there',
    'enacted': () => 'what was enacted of the drafts',
    'in-force': () => 'the rule now in force',
  } satisfies Record<WantKind, (count: number) => string>,
};
