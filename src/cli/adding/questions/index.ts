import type { EntryKind } from '../../../model/edits.js';
import type { Question } from '../scene.js';
import { evidence } from './evidence.js';
import { factor } from './factor.js';
import { proposal } from './proposal.js';
import { rating } from './rating/index.js';
import { session } from './session.js';
import { source } from './source.js';

/** What is asked of an entry, in the order in which one thinks. What is rarely said is left to flags. */
export const QUESTIONS: Readonly<Record<EntryKind, readonly Question[]>> = {
  source,
  session,
  evidence,
  rating,
  factor,
  proposal,
};
