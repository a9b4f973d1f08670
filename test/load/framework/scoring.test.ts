import { describe, expect, it } from 'vitest';
import { brief, FRAMEWORK, framework } from '../reading.js';

const scale = 'scale: { levels: { 1: { label: bad, means: bad }, 2: { label: good, means: good } } }';
const top = '  a: { title: A, nodes: { b: { title: B }, c: { title: C } } }';
const made = (...changes: readonly (readonly [string, string])[]) => {
  const { framework: read, findings } = framework(
    changes.reduce((text, [from, to]) => text.replace(from, to), FRAMEWORK),
  );
  return { read, found: findings.map(brief) };
};
const LADDER = 'levels: { 1: { label: no, means: not there }, 2: { label: yes, means: there } }';

describe('how a framework scores', () => {
  it('has its worst level first where lower is better', () => {
    const { read, found } = made([scale, scale.replace('scale: {', 'scale: { direction: lower-is-better,')]);
    expect(found).toEqual([]);
    expect(read?.scale).toMatchObject({ worst: 2, best: 1, fractional: false, cumulative: false });
    expect(read?.scale.levels.map(({ value }) => value)).toEqual([2, 1]);
  });

  it('has ladders of branches, turned as the scale is', () => {
    const branch = top.replace('title: A,', `title: A, scale: { ${LADDER}, cumulative: true, fractional: true },`);
    expect(made([top, branch]).read?.nodes['a']?.scale).toMatchObject({
      worst: 1,
      best: 2,
      cumulative: true,
      fractional: true,
    });
    const turned = made([top, branch], [scale, scale.replace('scale: {', 'scale: { direction: lower-is-better,')]);
    expect(turned.read?.nodes['a']?.scale?.levels.map(({ value }) => value)).toEqual([2, 1]);
  });

  it('has bands of nodes, checked against what their scores can be', () => {
    const sum = ['weak-below: 2', 'weak-below: 2\naggregate: sum'] as const;
    const wide = ['{ from: 1, id: low', '{ from: 2, id: low'] as const;
    const narrow = ['1.5, id: high', '3, id: high'] as const;
    const own = top.replace('b: { title: B }', 'b: { title: B, bands: { edges: [{ from: 1, id: all, label: all }] } }');
    const { read, found } = made(sum, wide, narrow, [top, own]);
    expect(found).toEqual([]);
    expect(read?.nodes['b']?.bands).toMatchObject({ decimals: null, edges: [{ id: 'all' }] });
    expect(made(sum, narrow, [top, own]).found).toEqual(['BANDS-HOLE framework.yaml:9:26 {"from":1,"lowest":2}']);
  });

  it('compares rounded scores, to two decimals unless it says otherwise', () => {
    const bands = (how: string) => made(['bands: {', `bands: { ${how},`]).read?.bands.decimals;
    expect([bands('compare: rounded'), bands('compare: rounded, decimals: 0'), bands('compare: exact')]).toEqual([
      2,
      0,
      null,
    ]);
  });

  it('may be in force from a day, to a day, or both', () => {
    const valid = (dates: string) => made(['scale:', `valid: { ${dates} }\nscale:`]);
    expect(valid('from: 2021').read?.valid).toEqual({ from: '2021' });
    expect(valid('to: 2026-06').read?.valid).toEqual({ to: '2026-06' });
    expect(valid('from: 2021, to: 2020').found[0]).toMatch(/^DATES-REVERSED/u);
    expect(valid('from: 2021-13').found[0]).toMatch(/^DATE-IMPOSSIBLE/u);
  });

  it('takes the unknown as it says, and leaves it out where it is silent', () => {
    const missing = (rule: string) => made(['scale:', `missing: { ${rule} }\nscale:`]).read?.missing;
    expect(missing('sought: floor')).toEqual({ sought: 'floor', unsought: 'exclude' });
    expect(missing('unsought: block')).toEqual({ sought: 'exclude', unsought: 'block' });
  });
});
