import { node } from './child.mjs';

const MOST_MIB = 300;
/** Below fifty MiB the collector is in no hurry: less than this is no growth, with four times the studies. */
const BLUR = 1.5;

/** Peak memory of all studies, and of four times as many. */
export function memory(all, fourfold) {
  return ['score', 'validate'].flatMap((command) => {
    const few = node(['bin/egov-assess.js', command, all], { peak: true }).peakMiB;
    const many = node(['bin/egov-assess.js', command, fourfold], { peak: true }).peakMiB;
    return [
      { what: `${command}: peak memory, MiB`, ratio: few, bound: MOST_MIB, seconds: null },
      { what: `${command}: peak of fourfold / of all`, ratio: many / few, bound: BLUR, seconds: null },
    ];
  });
}
