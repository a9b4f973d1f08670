import { counted } from '../../words.js';
import type { Proposable } from '../../../model/suggestions.js';

/** What is proposed for evidence, and what becomes of it. */
export const suggest = {
  title: (agency: string) => `Suggestions: ${agency}`,
  looked: (open: number, items: number, proposed: number) =>
    `Of ${counted(items, 'en', 'accepted item', 'accepted items')} ${String(open)} ${open === 1 ? 'was' : 'were'} looked at; for ${String(proposed)} something is proposed.`,
  taken: (taken: number) =>
    `${counted(taken, 'en', 'factor or topic was', 'factors or topics were')} taken over from suggestions before.`,
  nothingOpen: 'All evidence has factors or topics, and a rating rests on it.',
  nothingFound: 'No keyword stands in what was looked at.',
  caution:
    'These are words found, not judgements: each is for a coder to accept or to leave. Nothing has been written. What a text denies is not proposed as a factor.',
  kind: { factors: 'factor', concepts: 'topic', nodes: 'indicator' } satisfies Record<Proposable, string>,
  proposal: 'Proposed',
  score: 'Score',
  context: 'Because of',
  quote: ' (quote)',
  ask: (kind: string, title: string, id: string) => `Does it show this? ${kind}: ${title} (${id})`,
  topic: (title: string, id: string) => `Is it about this? topic: ${title} (${id})`,
  answers: { yes: 'Yes', no: 'No', stop: 'Stop here, and write what I said yes to' },
  noneAccepted: 'Nothing was taken over.',
};
