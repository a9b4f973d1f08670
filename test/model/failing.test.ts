import { describe, expect, it } from 'vitest';
import { failing } from '../../src/model/failing.js';
import { SEVERITIES } from '../../src/model/findings/index.js';

const every = SEVERITIES.map((severity) => ({ severity }));

describe('what makes a run fail', () => {
  it.each([
    ['error', ['error']],
    ['warning', ['error', 'warning']],
    ['note', ['error', 'warning', 'note']],
  ] as const)('from %s on', (failOn, expected) => {
    expect(failing(every, { failOn, mostWarnings: null })).toEqual(expected);
    expect(failing([], { failOn, mostWarnings: 0 })).toEqual([]);
  });

  it('are warnings where there are more than may be', () => {
    const two = [{ severity: 'warning' }, { severity: 'warning' }] as const;
    expect(failing(two, { failOn: 'error', mostWarnings: 2 })).toEqual([]);
    expect(failing(two, { failOn: 'error', mostWarnings: 1 })).toEqual(['warning']);
  });
});
