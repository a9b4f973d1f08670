import { join } from 'node:path';
import { node } from './child.mjs';
import { inTurn } from './median.mjs';

const BIN = 'bin/egov-assess.js';
const EXAMPLE = 'examples/hulu-sungai-tengah';

const score = (path) => () => node([BIN, 'score', path]).seconds;
const load = (folder) => () => Number(node(['bench/parse.mjs', 'js-yaml', folder]).stdout);

/** What a framework of many indicators costs: one study beside the example, and a folder of them beside merely loading it. */
export function full(startRounds, bulkRounds, folder) {
  const [one, example] = inTurn(startRounds, [score(join(folder, 'f0000')), score(EXAMPLE)]);
  // Scoring keeps to one thread, and so does loading.
  const [all, loaded] = inTurn(bulkRounds, [score(folder), load(folder)]);
  return [
    { what: 'score of a full SPBE study / of the example', ratio: one / example, bound: 1.3, seconds: one },
    { what: 'score of full SPBE studies / js-yaml load', ratio: all / loaded, bound: 3, seconds: all },
  ];
}
