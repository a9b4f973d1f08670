import * as fc from 'fast-check';
import { it } from 'vitest';

/** Cases to try of a property: fewer where many runs of the same tests are to come, as for mutants. */
export const cases = (usual: number): number => Math.min(usual, Number(process.env['MOST_CASES'] ?? Infinity));

/** A property over generated cases, the seed fixed so that a run repeats. */
export function test<T>(name: string, values: fc.Arbitrary<T>, holds: (value: T) => void): void {
  it(name, () => {
    fc.assert(fc.property(values, holds), { seed: 20261120, numRuns: cases(100) });
  });
}

export { fc };
