import { describe, expect, it } from 'vitest';
import { linkStudy } from '../../../src/load/index.js';
import type { Framework } from '../../../src/model/framework.js';
import { factorCase } from '../../factors.js';
import { brief, FRAMEWORK, framework, study, WITH_ITEM } from '../reading.js';

/** Reads the study with one rating of node b and links it; by default to a scale of 1 and 2. */
function rated(rating: string, made: string = FRAMEWORK, node = 'b'): string[] {
  const { framework: f, findings: inFramework } = framework(made);
  const { study: s, findings } = study(`${WITH_ITEM}ratings: { f: { ${node}: ${rating} } }\n`);
  if (!f || !s) throw new Error([...inFramework, ...findings].map(brief).join('\n'));
  return linkStudy(s, [f]).findings.map(brief);
}

const FRACTIONAL = FRAMEWORK.replace('scale: {', 'scale: { fractional: true,');
/** Node a is the sum of b and c, and runs from 2 to 4. */
const SUM = FRAMEWORK.replace('a: { title: A,', 'a: { title: A, aggregate: sum,').replace(
  'edges: [{ from: 1, id: low, label: low }, { from: 1.5,',
  'edges: [{ from: 2, id: low, label: low }, { from: 3,',
);
/** The same from 0 to 1: node a runs from 0 to 2, and begins as the scale does. */
const COUNT = SUM.replace('1: { label: bad', '0: { label: none, means: none }, 1: { label: bad')
  .replace(', 2: { label: good, means: good }', '')
  .replace('weak-below: 2', 'weak-below: 0')
  .replace('from: 2', 'from: 0')
  .replace('from: 3', 'from: 1');
/** The same where lower is better: node a runs from 2 down to 0, and ends as the scale does. */
const GAPS = COUNT.replace('scale: {', 'scale: { direction: lower-is-better,');

const judged = (value: number, waiver = '') => `{ value: ${value}, evidence: [e1], why: x${waiver} }`;
const external = (value: number, waiver = '') =>
  `{ value: ${value}, status: external, source: head, at: row 1${waiver} }`;
const assumed = (value: number) => `{ value: ${value}, status: assumed, why: x }`;
const WAIVER = ', out-of-scale: { why: printed so }';
const off = (value: number, [worst, best] = [1, 2], node = 'b') =>
  `VALUE-OFF-SCALE study.yaml:10:29 ${JSON.stringify({ node, value, worst, best })}`;

describe('a value that a rater judged', () => {
  it('is a level, where nothing lies between the levels', () => {
    expect(rated(judged(2))).toEqual([]);
    expect(rated(judged(1.5))).toEqual([expect.stringMatching(/^LEVEL-OFF-SCALE .*"level":1.5,"levels":\[1,2\]\}$/u)]);
  });

  it('may lie between the levels of a fractional scale, up to its ends', () => {
    for (const value of [1, 1.5, 2]) expect(rated(judged(value), FRACTIONAL)).toEqual([]);
    for (const value of [0.99, 2.01]) expect(rated(judged(value), FRACTIONAL)).toEqual([off(value)]);
  });

  it('of a parent lies where its rule can bring it, which may be beyond the scale', () => {
    for (const value of [2, 3.5, 4]) expect(rated(judged(value), SUM, 'a')).toEqual([]);
    for (const value of [1, 4.5]) expect(rated(judged(value), SUM, 'a')).toEqual([off(value, [2, 4], 'a')]);
    for (const turned of [COUNT, GAPS]) expect(rated(judged(1.5), turned, 'a')).toEqual([]);
    expect(rated(judged(3), COUNT, 'a')).toEqual([off(3, [0, 2], 'a')]);
    expect(rated(judged(3), GAPS, 'a')).toEqual([off(3, [2, 0], 'a')]);
  });
});

describe('a value that was made elsewhere', () => {
  it('may lie between the levels of any scale, taken over or assumed', () => {
    expect(rated(external(1.5))).toEqual([]);
    expect(rated(assumed(1.5))).toEqual([]);
    expect(rated(external(2.5))).toEqual([off(2.5)]);
    expect(rated(assumed(0.3))).toEqual([off(0.3)]);
  });

  it('may lie beyond it for a reason, which is told as a warning', () => {
    expect(rated(external(2.5, WAIVER))).toEqual([
      'OFF-SCALE-WAIVED study.yaml:10:29 {"node":"b","value":2.5,"worst":1,"best":2}',
    ]);
  });
});

describe('a reason for lying beyond the scale', () => {
  const needless = (rating: string) => [
    `WAIVER-NEEDLESS study.yaml:10:${20 + rating.indexOf('{ why: printed')} {"node":"b"}`,
  ];

  it('is needless where the value lies within it, at its end too', () => {
    for (const rating of [external(1.5, WAIVER), external(2, WAIVER)]) expect(rated(rating)).toEqual(needless(rating));
  });

  it('is needless where there is no value', () => {
    const rating = `{ status: not-applicable, why: x${WAIVER} }`;
    expect(rated(rating)).toEqual(needless(rating));
    expect(rated(rating, FRACTIONAL)).toEqual(needless(rating));
    expect(rated('{ status: not-applicable, why: x }', FRACTIONAL)).toEqual([]);
  });

  it('does not help a level, which is on the scale or is none', () => {
    const rating = judged(3, WAIVER).replace('value', 'level');
    expect(rated(rating)).toEqual([
      'LEVEL-OFF-SCALE study.yaml:10:29 {"node":"b","level":3,"levels":[1,2]}',
      ...needless(rating),
    ]);
  });
});

describe('ratings by another framework', () => {
  it('are none of this one', () => {
    const { framework: f } = framework(FRAMEWORK);
    const { study: s } = study(`${WITH_ITEM}ratings: { other: { nowhere: { level: 9, evidence: [e1] } } }\n`);
    expect(s && f && linkStudy(s, [f]).findings).toEqual([]);
  });
});

describe('a published verdict', () => {
  it('is a quadrant, where no node is scored', () => {
    const found = (band: string) =>
      factorCase('s1', `published: [{ framework: f, words: x, at: x, band: ${band} }]`).findings.map(brief);
    expect(found('three')).toEqual([]);
    expect(found('tree')).toEqual([
      'UNKNOWN-BAND study.yaml:8:52 {"id":"tree","suggestion":"three","known":["one","two","three","four"]}',
    ]);
  });

  it('may be in a band that only a node has', () => {
    const own = FRAMEWORK.replace(
      'b: { title: B }',
      'b: { title: B, bands: { edges: [{ from: 1, id: all, label: all }] } }',
    );
    const link = (f: Framework | null) => {
      const { study: s } = study(`${WITH_ITEM}published: [{ framework: f, node: b, words: x, at: x, band: all }]\n`);
      return s && f && linkStudy(s, [f]).findings.map(brief);
    };
    expect(link(framework(own).framework)).toEqual([]);
    expect(link(framework(FRAMEWORK).framework)).toEqual([
      'UNKNOWN-BAND study.yaml:10:61 {"id":"all","suggestion":null,"known":["low","high"]}',
    ]);
  });
});
