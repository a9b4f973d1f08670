import * as fc from 'fast-check';
import { it } from 'vitest';

/** A property over generated cases, the seed fixed so that a run repeats. */
export function test<T>(name: string, cases: fc.Arbitrary<T>, holds: (value: T) => void): void {
  it(name, () => {
    fc.assert(fc.property(cases, holds), { seed: 20261120 });
  });
}

export { fc };
