import { seeded } from '../../src/analysis/random.js';
import type { Corpus } from '../corpus.js';
import * as characters from './characters.js';
import { drawing, type Change, type Draw } from './draw.js';
import * as lines from './lines.js';
import * as tokens from './tokens.js';

/** Changes after which a text is mostly still what it was: a file that somebody else could have written. */
const GENTLE: readonly Change[] = [
  lines.dropBlock,
  lines.renamedCopy,
  lines.renamedCopy,
  lines.swapBlocks,
  lines.commented,
  lines.trailing,
  lines.deepened,
  tokens.number,
  tokens.number,
  tokens.word,
  tokens.renamed,
  tokens.prose,
  tokens.prose,
  tokens.character,
  tokens.escapedCharacter,
  tokens.quoted,
  tokens.unquoted,
  tokens.folded,
  tokens.part,
  characters.ends,
];

/** Changes that mostly break something. */
const ROUGH: readonly Change[] = [
  lines.dropLine,
  lines.doubleBlock,
  lines.spliceBlock,
  lines.spliceBlock,
  lines.shifted,
  lines.cutShort,
  tokens.oddNumber,
  tokens.strangeWord,
  tokens.strangeWord,
  tokens.key,
  tokens.value,
  tokens.bracketed,
  characters.joint,
  characters.joint,
  characters.joint,
  characters.strange,
  characters.stretch,
];

/** Of how many changes one makes a text long. */
const SWOLLEN = 400;

/** The input of one run: the same for the same corpus, seed, target and number of the run, whatever ran before. */
export function inputFor(target: string, { bases, donors }: Corpus, rough: number, seed: number, run: number): string {
  const draw = drawing(seeded(mixed(seed, target, run)));
  let text = draw.one(bases);
  // Every third input has more than one change, every ninth more than two, ...
  do text = changed(text, draw, draw.one(donors), rough);
  while (draw.chance(33));
  return text;
}

function changed(text: string, draw: Draw, donor: string, rough: number): string {
  if (draw.below(SWOLLEN) === 0) return characters.swollen(text, draw, donor);
  return draw.one(draw.chance(rough) ? ROUGH : GENTLE)(text, draw, donor);
}

/** FNV-1a over the name, the seed and the number: neighbours get unlike states. */
function mixed(seed: number, target: string, run: number): number {
  let hash = 0x811c9dc5;
  for (const character of `${target} ${seed} ${run}`) {
    hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193);
  }
  return hash >>> 0;
}
