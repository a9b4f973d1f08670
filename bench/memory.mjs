import { node } from './child.mjs';

const MOST_MIB = 300;
/** A collector that runs when it likes blurs the figure: less than this is not growth with four times the studies. */
const BLUR = 1.25;

/** Peak memory of a quarter of the studies and of all of them. */
export function memory(quarter, all) {
  return ['score', 'validate'].flatMap((command) => {
    const few = node(['bin/egov-assess.js', command, quarter], { peak: true }).peakMiB;
    const many = node(['bin/egov-assess.js', command, all], { peak: true }).peakMiB;
    return [
      { what: `${command}: peak memory, MiB`, ratio: many, bound: MOST_MIB, seconds: null },
      { what: `${command}: peak of all / of a quarter`, ratio: many / few, bound: BLUR, seconds: null },
    ];
  });
}
