import { node } from './child.mjs';
import { inTurn } from './median.mjs';

const BIN = 'bin/egov-assess.js';
const EXAMPLE = 'examples/hulu-sungai-tengah';

/** What a start costs, in starts of Node itself. */
export function starts(rounds) {
  const [bare, version, score] = inTurn(rounds, [
    () => node(['-e', '0']).seconds,
    () => node([BIN, '--version']).seconds,
    () => node([BIN, 'score', EXAMPLE]).seconds,
  ]);
  return [
    { what: '--version / node -e 0', ratio: version / bare, bound: 1.4, seconds: version },
    { what: 'score of the example / node -e 0', ratio: score / bare, bound: 3.3, seconds: score },
  ];
}
