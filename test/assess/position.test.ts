import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assess/index.js';
import { TOOL } from '../build.js';
import { factorCase } from '../factors.js';

function assessed(shows: string, rest = '', options: Parameters<typeof factorCase>[2] = {}) {
  const { study, framework, findings, sound } = factorCase(shows, rest, options);
  if (!sound) throw new Error(JSON.stringify(findings));
  return assess(study, framework, TOOL);
}
const positionOf = (...args: Parameters<typeof assessed>) => assessed(...args).position;

const ALL = 's1, s2, w1, o1, t1';
/** x = 0.5 x 4 + 0.2 x 3 - 0.3 x 2 = 2, y = 0.4 x 1 - 0.6 x 3 = -1.4 */
const TABLE =
  's1: { weight: 0.5, level: 4 }, s2: { weight: 0.2, level: 3 }, w1: { weight: 0.3, level: 2 }, o1: { weight: 0.4, level: 1 }, t1: { weight: 0.6, level: 3 }';
const weighed = (table: string) => `factor-ratings: { f: { ${table} } }`;

describe('without weights', () => {
  it('the factors of each side are counted by basis, and there is no position', () => {
    const found = positionOf(
      ALL,
      'factors: { s3: { title: S3, polarity: enabling, locus: internal, stated-by: [head] }, s1: { stated-by: [head] } }',
    );
    expect(found).toMatchObject({ status: 'unweighted', x: null, y: null, quadrant: null, border: [], tables: [] });
    expect(
      found?.sides.map(({ axis, sign, count, evidenced, stated }) => [axis, sign, count, evidenced, stated]),
    ).toEqual([
      ['x', 'plus', 3, 2, 1],
      ['x', 'minus', 1, 1, 0],
      ['y', 'plus', 1, 1, 0],
      ['y', 'minus', 1, 1, 0],
    ]);
  });

  it('no node is scored, and an aspect is not missing evidence', () => {
    const { framework, result, nodes, findings } = assessed(ALL);
    expect(framework).toMatchObject({ levels: [], bands: [], range: null, weakBelow: null, target: null });
    expect(new Set(nodes.map(({ range }) => range))).toEqual(new Set([null]));
    expect(result).toMatchObject({ status: 'not-applicable', score: null, coverage: null, bounds: null });
    expect(new Set(nodes.map(({ status }) => status))).toEqual(new Set(['not-applicable']));
    expect(findings.map(({ code }) => code)).not.toContain('INSUFFICIENT');
  });
});

describe('with weights', () => {
  it('weight times rating makes the score of a factor, and plus less minus the place on an axis', () => {
    const found = positionOf(ALL, weighed(TABLE));
    expect(found).toMatchObject({ status: 'settled', rater: 'coder', x: 2, y: -1.4, quadrant: 'two', border: [] });
    expect(found?.tables[0]?.x).toEqual({ plus: 2.6, minus: 0.6, value: 2, missing: [] });
    expect(found?.tables[0]?.factors.map(({ factor, score }) => [factor, score])).toEqual([
      ['s1', 2],
      ['s2', 0.6],
      ['w1', 0.6],
      ['o1', 0.4],
      ['t1', 1.8],
    ]);
  });

  // Synthetic: invented weights and ratings. The formulas are David's and Rangkuti's tables, and (S - W, O - T).
  it('a whole table of internal and external factors is summed side by side', () => {
    const table = `
      s1: { weight: 0.15, level: 4 }, s2: { weight: 0.15, level: 3 }, s3: { weight: 0.1, level: 3 }, s4: { weight: 0.1, level: 4 },
      w1: { weight: 0.15, level: 2 }, w2: { weight: 0.15, level: 1 }, w3: { weight: 0.1, level: 2 }, w4: { weight: 0.1, level: 1 },
      o1: { weight: 0.2, level: 4 }, o2: { weight: 0.15, level: 3 }, o3: { weight: 0.15, level: 3 },
      t1: { weight: 0.2, level: 1 }, t2: { weight: 0.15, level: 2 }, t3: { weight: 0.15, level: 2 }`;
    const kinds = {
      s: 'polarity: enabling, locus: internal',
      w: 'polarity: inhibiting, locus: internal',
      o: 'polarity: enabling, locus: external',
      t: 'polarity: inhibiting, locus: external',
    };
    const factors = Object.entries(kinds).flatMap(([side, kind]) =>
      (table.match(new RegExp(`${side}\\d`, 'gu')) ?? []).map((id) => `${id}: { title: ${id}, ${kind} }`),
    );
    const found = positionOf(
      (table.match(/[swot]\d/gu) ?? []).join(', '),
      `factors: { ${factors.join(', ')} }\n${weighed(table)}`,
    );
    expect(found).toMatchObject({ status: 'settled', x: 1, y: 0.9, quadrant: 'one', border: [] });
    expect(found?.tables[0]).toMatchObject({ x: { plus: 1.75, minus: 0.75 }, y: { plus: 1.7, minus: 0.8 } });
  });

  it('signed ratings are added', () => {
    const weighting = '{ sum: axis, ratings: { from: -4, to: 4 }, minus: signed, source: convention }';
    const table = TABLE.replace('level: 2', 'level: -2').replace('0.6, level: 3', '0.6, level: -3');
    expect(positionOf(ALL, weighed(table), { weighting })).toMatchObject({ x: 2, y: -1.4, quadrant: 'two' });
  });

  it('inverse ratings are added, and the middle of the range, 2.5 of 1 to 4, is the border', () => {
    const weighting = '{ sum: axis, ratings: { from: 1, to: 4 }, minus: inverse, source: convention }';
    // 2 + 0.6 + 0.6 - 2.5 and 0.4 + 1.8 - 2.5
    expect(positionOf(ALL, weighed(TABLE), { weighting })).toMatchObject({ x: 0.7, y: -0.3, quadrant: 'two' });
  });

  it('weights may sum to 1 on each side', () => {
    const weighting = '{ sum: side, ratings: { from: 1, to: 4 }, minus: plain, source: convention }';
    const table =
      's1: { weight: 0.5, level: 4 }, s2: { weight: 0.5, level: 3 }, w1: { weight: 1, level: 4 }, o1: { weight: 1, level: 2 }, t1: { weight: 1, level: 1 }';
    expect(positionOf(ALL, weighed(table), { weighting })).toMatchObject({ x: -0.5, y: 1, quadrant: 'three' });
  });

  it('exactly 0 is on the border and in no quadrant, whatever binary fractions do', () => {
    const table =
      's1: { weight: 0.1, level: 3 }, s2: { weight: 0.4, level: 3 }, w1: { weight: 0.5, level: 3 }, o1: { weight: 1, level: 1 }';
    expect(positionOf('s1, s2, w1, o1', weighed(table))).toMatchObject({
      status: 'settled',
      x: 0,
      y: 1,
      quadrant: null,
      border: ['x'],
    });
  });

  it('a factor left out is unknown, not 0: no position, and a finding', () => {
    const table = 's1: { weight: 1, level: 4 }, o1: { weight: 1, level: 4 }';
    const { position, findings } = assessed('s1, w1, o1', weighed(table));
    expect(position).toMatchObject({ status: 'incomplete', x: null, y: null });
    expect(position?.tables[0]?.x).toEqual({ plus: 4, minus: null, value: null, missing: ['w1'] });
    expect(findings.filter(({ code }) => code === 'POSITION-INCOMPLETE').map(({ args }) => args)).toEqual([
      { rater: 'coder', axis: 'x', title: { en: 'within' }, missing: ['w1'] },
    ]);
  });
});

describe('several raters', () => {
  const sheet = (rater: string, role: string, level: number) => ({
    [`ratings/${rater}.yaml`]: `format: egov-ratings/1\nrater: ${rater}\nrole: ${role}\n${weighed(`s1: { weight: 1, level: ${String(level)} }, o1: { weight: 1, level: 1 }`)}\n`,
  });

  it('are not averaged: counted tables without a consensus leave the position open', () => {
    const { position, findings } = assessed('s1, o1', '', {
      beside: { ...sheet('a', 'coder', 4), ...sheet('b', 'coder', 2) },
    });
    expect(position).toMatchObject({ status: 'unsettled', x: null, quadrant: null });
    expect(findings.filter(({ code }) => code === 'POSITION-UNSETTLED').map(({ args }) => args)).toEqual([
      { raters: ['a', 'b'] },
    ]);
  });

  it('have one position by their consensus', () => {
    const beside = { ...sheet('a', 'coder', 4), ...sheet('b', 'coder', 2), ...sheet('both', 'consensus', 3) };
    expect(positionOf('s1, o1', '', { beside })).toMatchObject({ status: 'settled', rater: 'both', x: 3 });
  });

  it('have the position of a consensus that stands alone', () => {
    expect(positionOf('s1, o1', '', { beside: sheet('both', 'consensus', 3) })).toMatchObject({ rater: 'both', x: 3 });
  });

  it('a role that does not count is shown beside', () => {
    const found = positionOf('s1, o1', '', { beside: { ...sheet('a', 'coder', 4), ...sheet('agency', 'self', 1) } });
    expect(found).toMatchObject({ rater: 'a', x: 4 });
    expect(found?.tables.map(({ rater, counted }) => [rater, counted])).toEqual([
      ['a', true],
      ['agency', false],
    ]);
  });

  it('of whom none counts make no position, and that is said', () => {
    const { position, findings } = assessed('s1, o1', '', { beside: sheet('agency', 'self', 1) });
    expect(position).toMatchObject({ status: 'unweighted', x: null });
    expect(findings.filter(({ code }) => code === 'NO-RATING-COUNTS').map(({ args }) => args)).toEqual([
      { framework: 'f', roles: ['self'], counts: ['coder', 'consensus'] },
    ]);
  });
});

describe('aspects', () => {
  it('take the factors of their own axis only, whatever topics they share', () => {
    const { factors } = assessed('w1, t1');
    expect(factors.map(({ id, affects }) => [id, affects])).toEqual([
      ['t1', ['market']],
      ['w1', ['people']],
    ]);
  });
});

describe('a strategy', () => {
  const strategyOf = (fields: string, shows = ALL) =>
    assessed(shows, `proposals: [{ id: p, title: P, horizon: short, ${fields} }]`).remedies.find(({ id }) => id === 'p')
      ?.strategy;

  it.each([
    ['uses: [s1, o1]', 'SO'],
    ['addresses: [w1], uses: [o1]', 'WO'],
    ['addresses: [w1], uses: [s1, o1]', 'WO'],
    ['addresses: [t1], uses: [s1]', 'ST'],
    ['addresses: [w1, t1], uses: [s1, o1]', 'WT'],
    ['addresses: [w1], uses: [s1]', null],
    ['uses: [s1]', null],
  ])('that %s is of class %s', (fields, derived) => {
    expect(strategyOf(fields)?.derived).toBe(derived);
  });

  it('counts only factors that are present', () => {
    expect(strategyOf('uses: [s1, o1]', 's1, w1')).toMatchObject({ derived: null, uses: ['s1'] });
  });

  it('has its stated class beside the derived one', () => {
    expect(
      strategyOf('uses: [s1, o1], links: coder, class: { words: comparative advantage, standard: ST }'),
    ).toMatchObject({
      stated: 'ST',
      derived: 'SO',
      agrees: false,
      links: 'coder',
      words: { en: 'comparative advantage' },
    });
    expect(strategyOf('uses: [s1, o1], class: { words: own words }')).toMatchObject({ stated: null, agrees: null });
  });

  it('of another class than its factors make it is a finding; where they make none, nothing is known to differ', () => {
    const differing = (fields: string) =>
      assessed(ALL, `proposals: [{ id: p, title: P, ${fields} }]`)
        .findings.filter(({ code }) => code === 'STRATEGY-CLASS-DIFFERS')
        .map(({ args }) => args);
    expect(differing('uses: [s1, o1], class: { standard: ST }')).toEqual([
      { remedy: 'p', stated: 'ST', derived: 'SO', links: 'source' },
    ]);
    expect(differing('uses: [s1, o1], class: { standard: SO }')).toEqual([]);
    expect(differing('uses: [s1], class: { standard: SO }')).toEqual([]);
    expect(differing('uses: [s1, o1]')).toEqual([]);
  });

  it('is linked by what the study says, not by what the catalogue says of the remedy', () => {
    const { remedies } = assessed(ALL, 'proposals: [{ id: mend }]');
    expect(remedies.find(({ id }) => id === 'mend')).toMatchObject({
      addresses: ['w1'],
      uses: ['o1'],
      strategy: { addresses: [], uses: [], derived: null },
    });
  });
});
