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
const LEVELS = '1: { label: no, means: not there }, 2: { label: yes, means: there }';
const LADDER = `levels: { ${LEVELS} }`;

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

  it('has its levels in the order of their numbers, below zero too', () => {
    const level = (value: number) => `${value}: { label: l${value}, means: m }`;
    const { read, found } = made(
      [scale, `scale: { levels: { ${[1, -1, 0, -2].map(level).join(', ')} } }`],
      ['weak-below: 2', 'weak-below: 0'],
      ['{ from: 1,', '{ from: -2,'],
      ['from: 1.5', 'from: 1'],
    );
    expect(found).toEqual([]);
    expect(read?.scale).toEqual({
      levels: [-2, -1, 0, 1].map((value) => ({ value, label: { en: `l${value}` }, means: { en: 'm' } })),
      worst: -2,
      best: 1,
      fractional: false,
      cumulative: false,
    });
  });

  it.each([
    ['higher', '2: { label: no, means: no }, 3: { label: yes, means: yes }', [2, 3]],
    ['longer', `${LEVELS}, 3: { label: more, means: more }`, [1, 2, 3]],
    ['deeper', `0: { label: none, means: none }, ${LEVELS}`, [0, 1, 2]],
  ])('has no ladder of a branch that is %s than the scale', (_, rungs, levels) => {
    const branch = top.replace('title: A,', `title: A, scale: { levels: { ${rungs} } },`);
    expect(made([top, branch]).found).toEqual([
      `LADDER-OFF-SCALE framework.yaml:10:27 {"levels":${JSON.stringify(levels)},"worst":1,"best":2}`,
    ]);
  });

  it('says of a ladder of a branch that it has a hole, where that is', () => {
    const branch = top.replace('title: A,', `title: A, scale: { levels: { ${LEVELS}, 4: { label: l, means: m } } },`);
    expect(made([top, branch]).found[0]).toBe('SCALE-HOLE framework.yaml:10:27 {"levels":[1,2,4],"missing":3}');
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
    expect(valid('from: 2021, to: 2021').read?.valid).toEqual({ from: '2021', to: '2021' });
    expect(valid('from: 2021, to: 2020').found).toEqual([
      'DATES-REVERSED framework.yaml:6:8 {"from":"2021","to":"2020","keys":["from","to"]}',
    ]);
    expect(valid('from: 2021-13').found).toEqual(['DATE-IMPOSSIBLE framework.yaml:6:16 {"value":"2021-13"}']);
    expect(valid('to: 2021-00').found).toEqual(['DATE-IMPOSSIBLE framework.yaml:6:14 {"value":"2021-00"}']);
  });

  it('takes the unknown as it says, and leaves it out where it is silent', () => {
    const missing = (rule: string) => made(['scale:', `missing: { ${rule} }\nscale:`]).read?.missing;
    expect(missing('sought: floor')).toEqual({ sought: 'floor', unsought: 'exclude' });
    expect(missing('unsought: block')).toEqual({ sought: 'exclude', unsought: 'block' });
  });

  it('has decimals only where rounded scores are compared, for the whole as for a node', () => {
    expect(made(['bands: {', 'bands: { decimals: 1,']).found).toEqual([
      'DECIMALS-WITHOUT-ROUNDING framework.yaml:8:10 {}',
    ]);
    const own = 'c: { title: C, bands: { edges: [{ from: 1, id: all, label: all }], decimals: 1 } }';
    expect(made(['c: { title: C }', own]).found).toEqual(['DECIMALS-WITHOUT-ROUNDING framework.yaml:10:111 {}']);
  });

  it.each([
    ['no weak level', ['weak-below: 2\n', ''], ['weak-below'], ['scale', 'bands']],
    ['no scale', [`${scale}\n`, ''], ['scale'], ['weak-below', 'bands']],
    ['no bands', [/bands: .*\n/u, ''], ['bands'], ['scale', 'weak-below']],
  ] as const)('cannot do without one of scale, weak level and bands: %s', (_, [from, to], missing, given) => {
    expect(framework(FRAMEWORK.replace(from, to)).findings.map(brief)).toEqual([
      `SCORING-INCOMPLETE framework.yaml:2:5 ${JSON.stringify({ missing, given })}`,
    ]);
  });
});

describe('children whose scores run otherwise', () => {
  const below = (rule: string, direction = '') =>
    made(
      [scale, `scale: { ${direction} levels: { 0: { label: none, means: none }, 1: { label: some, means: some } } }`],
      ['weak-below: 2', 'weak-below: 1'],
      ['{ from: 1,', '{ from: 0,'],
      ['from: 1.5', 'from: 1'],
      [
        top,
        `  a:\n    title: A\n    aggregate: ${rule}\n    nodes: { b: { title: B, aggregate: sum, nodes: { d: { title: D }, e: { title: E } } }, c: { title: C } }`,
      ],
    ).found;

  it('are added up', () => {
    expect(below('sum')).toEqual([]);
  });

  it('make nothing by another rule, which is said where it is chosen, with the first that runs otherwise', () => {
    expect(below('mean')).toEqual([
      'RANGES-MIXED framework.yaml:12:16 {"node":"a","rule":"mean","ranges":[{"id":"b","worst":0,"best":2},{"id":"c","worst":0,"best":1}]}',
    ]);
    expect(below('max', 'direction: lower-is-better,')).toEqual([
      'RANGES-MIXED framework.yaml:12:16 {"node":"a","rule":"max","ranges":[{"id":"b","worst":2,"best":0},{"id":"c","worst":1,"best":0}]}',
    ]);
  });

  it('make nothing by the rule of the framework either, though it be inherited', () => {
    const { found } = made([
      top,
      '  a: { title: A, aggregate: sum, nodes: { b: { title: B }, c: { title: C } } }\n  z: { title: Z }',
    ]);
    expect(found).toEqual([
      'RANGES-MIXED framework.yaml:1:1 {"node":null,"rule":"mean","ranges":[{"id":"a","worst":2,"best":4},{"id":"z","worst":1,"best":2}]}',
    ]);
  });
});
