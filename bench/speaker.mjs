import { random } from './random.mjs';

export const SOURCES = ['head', 'secretary', 'data-head', 'analyst', 'staff-a', 'staff-b', 'user-a', 'user-b'];
const WORDS = (
  'the unit keeps a register of requests and answers within two working days but the server in the district office ' +
  'stops when power fails so records are entered again by hand and nobody checks whether they agree with the letter ' +
  'that named a team whose members were moved to other posts before training had been paid for by the region'
).split(' ');

/** Chooses and speaks, always the same for a seed. */
export function speaker(seed) {
  const next = random(seed);
  const pick = (list) => list[Math.floor(next() * list.length)];
  return { next, pick, words: (count) => Array.from({ length: count }, () => pick(WORDS)).join(' ') };
}
