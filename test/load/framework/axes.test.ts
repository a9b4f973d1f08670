import { describe, expect, it } from 'vitest';
import { linkStudy } from '../../../src/load/index.js';
import { factorFramework } from '../../factors.js';
import { brief, FRAMEWORK, framework, study, WITH_ITEM } from '../reading.js';

const HEAD = 'format: egov-framework/1\nid: f\nversion: 1.0.0\ntitle: F\nsources: {}\nnodes: { a: { title: A } }\n';
const PLUS_MINUS = 'x: plus, y: minus';
const Y_MINUS = '{ title: T, polarity: inhibiting, locus: external }';
const AXES = `axes:
  x: { title: X, plus: { title: S, polarity: enabling, locus: internal }, minus: { title: W, polarity: inhibiting, locus: internal } }
  y: { title: Y, plus: { title: O, polarity: enabling, locus: external }, minus: ${Y_MINUS} }
`;
const QUADRANTS = `quadrants:
  - { x: plus, y: plus, id: one, label: one, means: m, source: convention }
  - { ${PLUS_MINUS}, id: two, label: two, means: m, source: convention }
  - { x: minus, y: plus, id: three, label: three, means: m, source: convention }
  - { x: minus, y: minus, id: four, label: four, means: m, source: convention }
`;
const found = (text: string) => framework(text).findings.map(brief);

describe('a framework with axes', () => {
  it('may do without a scale, and then scores no node', () => {
    const { framework: f, findings } = factorFramework();
    expect(findings).toEqual([]);
    expect(f?.scale.levels).toEqual([]);
    expect(f?.bands.edges).toEqual([]);
    expect(f?.positioning?.axes.x).toMatchObject({
      aspects: 'inner',
      plus: { polarity: 'enabling', locus: 'internal' },
    });
  });

  it('is read with its texts, and with its sources in full: what is convention stays so, whatever a source is called', () => {
    const { framework: f, findings } = framework(
      HEAD.replace('sources: {}', 'sources: { book: { cite: A. Author }, convention: { cite: Somebody }}') +
        AXES +
        QUADRANTS.replace(
          'label: one, means: m, source: convention',
          'label: First, means: Go on., source: book',
        ).replace(
          'id: two, label: two, means: m, source: convention',
          'id: two, label: two, means: m, source: unheard-of',
        ) +
        'weighting: { sum: side, ratings: { from: 0, to: 5 }, minus: inverse, source: book }\n' +
        'strategy-classes: { SO: { title: Grow, source: book }, WT: { title: Shrink, source: convention } }\n',
    );
    expect(findings).toEqual([]);
    const side = (title: string, polarity: string, locus: string) => ({ title: { en: title }, polarity, locus });
    const quadrant = (x: string, y: string, id: string) => ({ x, y, id, label: { en: id }, means: { en: 'm' } });
    expect(f?.positioning).toEqual({
      axes: {
        x: {
          title: { en: 'X' },
          plus: side('S', 'enabling', 'internal'),
          minus: side('W', 'inhibiting', 'internal'),
        },
        y: {
          title: { en: 'Y' },
          plus: side('O', 'enabling', 'external'),
          minus: side('T', 'inhibiting', 'external'),
        },
      },
      quadrants: [
        { x: 'plus', y: 'plus', id: 'one', label: { en: 'First' }, means: { en: 'Go on.' }, source: 'A. Author' },
        { ...quadrant('plus', 'minus', 'two'), source: 'unheard-of' },
        { ...quadrant('minus', 'plus', 'three'), source: 'convention' },
        { ...quadrant('minus', 'minus', 'four'), source: 'convention' },
      ],
      weighting: { sum: 'side', ratings: { from: 0, to: 5 }, minus: 'inverse' },
      classes: {
        SO: { title: { en: 'Grow' }, source: 'A. Author' },
        WT: { title: { en: 'Shrink' }, source: 'convention' },
      },
    });
  });

  it('says nowhere how nodes are scored, where it scores none', () => {
    const text = `${HEAD.replace('{ a: { title: A } }', '{ a: { title: A, nodes: { b: { title: B, aggregate: min } } } }')}missing: { sought: floor }
${AXES}${QUADRANTS}`;
    expect(found(text)).toEqual([
      'SCORING-INCOMPLETE framework.yaml:2:5 {"missing":["scale","weak-below","bands"],"given":["missing","nodes/a/nodes/b/aggregate"]}',
    ]);
  });

  it('weighs factors in the usual way, and calls no class of strategy by a name, where it does not say', () => {
    const without = framework(HEAD + AXES + QUADRANTS);
    expect(without.findings).toEqual([]);
    expect(without.framework?.positioning).toMatchObject({
      weighting: { sum: 'axis', ratings: { from: 1, to: 4 }, minus: 'plain' },
      classes: {},
    });
  });

  it.each([
    [
      'two sides for the same factors',
      [Y_MINUS, Y_MINUS.replace('external', 'internal')],
      ['SIDES-ALIKE framework.yaml:9:75 {"side":"y/minus","other":"x/minus"}'],
    ],
    [
      'a quadrant twice, of a pair of signs that has one',
      ['id: two', 'id: one'],
      [
        'DUPLICATE-ID framework.yaml:12:30 {"id":"one","kind":"quadrant","first":{"file":"framework.yaml","line":11,"col":29}}',
      ],
    ],
    [
      'a pair of signs without a quadrant, and another with two',
      [PLUS_MINUS, 'x: minus, y: plus'],
      ['QUADRANTS-HOLE framework.yaml:10:1 {"missing":[{"x":"plus","y":"minus"}]}'],
    ],
    [
      'aspects that are no node',
      ['x: { title: X', 'x: { aspects: aa, title: X'],
      ['UNKNOWN-NODE framework.yaml:8:17 {"id":"aa","suggestion":"a","framework":"f"}'],
    ],
  ])('is refused: %s', (_, [from = '', to = ''], expected) => {
    const text = (HEAD + AXES + QUADRANTS).replace(from, to);
    expect(found(text)).toEqual(expected);
    expect(framework(text).framework).toBeNull();
  });

  it.each([
    ['axes without quadrants', AXES, 'AXES-INCOMPLETE framework.yaml:11:1 {"missing":["quadrants"],"given":["axes"]}'],
    [
      'quadrants without axes',
      QUADRANTS,
      'AXES-INCOMPLETE framework.yaml:11:1 {"missing":["axes"],"given":["quadrants"]}',
    ],
    [
      'weights and names of strategies without either',
      'strategy-classes: { SO: { title: Grow, source: convention } }\nweighting: { sum: axis, ratings: { from: 1, to: 4 }, minus: plain, source: convention }\n',
      'AXES-INCOMPLETE framework.yaml:12:1 {"missing":["axes","quadrants"],"given":["weighting","strategy-classes"]}',
    ],
  ])('has all of them, or is refused: %s', (_, part, expected) => {
    expect(found(FRAMEWORK + part)).toEqual([expected]);
  });

  it.each([
    [0, 1, 'plain'],
    [0, 1, 'inverse'],
    [-1, 1, 'signed'],
  ] as const)('takes ratings from %i to %i where the minus side is %s', (from, to, minus) => {
    const { framework: f, findings } = factorFramework(weighted(from, to, minus));
    expect(findings).toEqual([]);
    expect(f?.positioning?.weighting).toEqual({ sum: 'axis', ratings: { from, to }, minus });
  });

  it.each([
    [1, 1, 'plain'],
    [-1, 4, 'plain'],
    [-4, 4, 'inverse'],
    [-4, 3, 'signed'],
    [0, 0, 'signed'],
    [4, -4, 'signed'],
  ] as const)('takes no ratings from %i to %i where the minus side is %s', (from, to, minus) => {
    expect(factorFramework(weighted(from, to, minus)).findings.map(brief)).toEqual([
      `RATINGS-RANGE framework.yaml:22:25 ${JSON.stringify({ from, to, minus })}`,
    ]);
  });
});

const weighted = (from: number, to: number, minus: string): string =>
  `{ sum: axis, ratings: { from: ${from}, to: ${to} }, minus: ${minus}, source: convention }`;

describe('a framework without axes', () => {
  it('needs scale, weak level and bands, and is told so once', () => {
    expect(found(HEAD)).toEqual([
      'SCORING-INCOMPLETE framework.yaml:2:5 {"missing":["scale","weak-below","bands"],"given":[]}',
    ]);
  });

  it('takes no weights of factors', () => {
    const { framework: f } = framework(FRAMEWORK);
    const { study: s } = study(`${WITH_ITEM}factor-ratings: { f: { x: { weight: 1, level: 1 } } }\n`);
    expect(s && f && linkStudy(s, [f]).findings.map(brief)).toEqual([
      'FRAMEWORK-WITHOUT-AXES study.yaml:10:24 {"framework":"f"}',
    ]);
  });

  it('takes no table of them either, though it be empty', () => {
    const { framework: f } = framework(FRAMEWORK);
    const { study: s } = study(`${WITH_ITEM}factor-ratings: { f: {} }\n`);
    expect(s && f && linkStudy(s, [f]).findings.map(brief)).toEqual([
      'FRAMEWORK-WITHOUT-AXES study.yaml:10:1 {"framework":"f"}',
    ]);
  });

  it('resolves to the same as before there were axes', () => {
    expect(framework(FRAMEWORK).framework).not.toHaveProperty('positioning');
  });
});
