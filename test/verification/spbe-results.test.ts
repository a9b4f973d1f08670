import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder } from '../cli/run.js';

/*
 * KemenPANRB, results of the evaluations of SPBE of 2023 and 2024: 23 of the 1,227 rows. Printed indices of 1.80, 2.60,
 * 3.50 and 4.20, where the predicate hangs on whether the index is rounded first; one value below the scale; one name with a
 * comma; the row whose printed index lies furthest from its domain values; and from each predicate some others.
 */
const RESULTS = readFileSync('test/fixtures/spbe-results/results.csv', 'utf8');

function verify(change: (text: string) => string = (text) => text) {
  const path = join(folder({ 'results.csv': change(RESULTS) }), 'results.csv');
  const { status, stdout, stderr } = spawnSync(process.execPath, ['test/verification/spbe-results.mjs', path], {
    encoding: 'utf8',
  });
  return { status, out: stdout, err: stderr };
}

const replace = (from: string, to: string) => (text: string) => {
  expect(text).toContain(from);
  return text.replace(from, to);
};

describe('the official results', () => {
  it('agree with the program in index and predicate, each by the rule of its year', () => {
    const { status, out, err } = verify();
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).not.toContain('DISAGREES');
    expect(out).toContain('2023, by spbe-results-2023: 17 results\n2024, by spbe-2020: 6 results\n23 of 23 agree');
  });

  it('hold one value that the scale does not allow, and it is named', () => {
    const named = verify().out.match(/^known anomaly: .*$/gmu);
    expect(named).toEqual([expect.stringMatching(/line 11, Pemerintah Kab\. Banyuasin 2023, d4 0\.30\. Printed so/u)]);
  });
});

describe('a row that disagrees is named, and the verification fails', () => {
  it('where the predicate is not that of its year', () => {
    const { status, out } = verify(replace('2.75,1.80,Cukup', '2.75,1.80,Kurang'));
    expect(status).toBe(1);
    expect(out).toContain(
      'DISAGREES: line 8, Pemerintah Kab. Nias Barat 2023: Kurang printed, cukup computed for an index of 1.79625',
    );
    expect(out).toContain('22 of 23 agree');
  });

  it('where the index lies further away than rounding explains', () => {
    const { status, out } = verify(replace('4.74,4.66', '4.74,4.68'));
    expect(status).toBe(1);
    expect(out).toMatch(/DISAGREES: line 4, Kementerian Keuangan 2023: index 4\.68 printed, 4\.6584 computed/u);
  });

  it('where a value lies beyond the scale and nobody knows why', () => {
    const { status, out } = verify(replace('1.09,0.30,1.05', '1.09,0.31,1.05'));
    expect(status).toBe(1);
    expect(out).toContain('DISAGREES: line 11, Pemerintah Kab. Banyuasin 2023: the program gave no index');
    expect(out).toContain('VALUE-OFF-SCALE');
    expect(out).not.toContain('known anomaly: line');
  });
});

it.each([
  ['a column is missing', (text: string) => text.replace('d3_management', 'd3'), 'no column d3_management'],
  [
    'the rule of a year is not known',
    (text: string) => text.replace('\n2024,', '\n2025,'),
    'line 19: no rule is known for 2025',
  ],
  ['a number is none', (text: string) => text.replace('3.55,4.24', ',60,4.24'), 'line 19 has 9 fields'],
  [
    'a number is cut off',
    (text: string) => text.replace('4.90,4.20', '.90,4.20'),
    'line 19: d1_policy is no number: ".90"',
  ],
  ['a row is cut off', (text: string) => text.slice(0, -20), 'line 24 has 5 fields, the first line has 8'],
  ['there is no row', (text: string) => text.slice(0, text.indexOf('\n') + 1), 'there is no result in it'],
])('a file in which %s is refused', (_, change, why) => {
  const { status, out, err } = verify(change);
  expect({ status, out }).toEqual({ status: 2, out: '' });
  expect(err).toContain(why);
});
