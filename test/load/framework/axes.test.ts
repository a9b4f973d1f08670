import { describe, expect, it } from 'vitest';
import { linkStudy } from '../../../src/load/index.js';
import { factorFramework } from '../../factors.js';
import { brief, FRAMEWORK, framework, study, WITH_ITEM } from '../reading.js';

const HEAD = 'format: egov-framework/1\nid: f\nversion: 1.0.0\ntitle: F\nsources: {}\nnodes: { a: { title: A } }\n';

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

  it('says nowhere how nodes are scored, where it scores none', () => {
    const text = `${HEAD.replace('{ a: { title: A } }', '{ a: { title: A, nodes: { b: { title: B, aggregate: min } } } }')}missing: { sought: floor }
axes:
  x: { title: X, plus: { title: S, polarity: enabling, locus: internal }, minus: { title: W, polarity: inhibiting, locus: internal } }
  y: { title: Y, plus: { title: O, polarity: enabling, locus: external }, minus: { title: T, polarity: inhibiting, locus: external } }
quadrants:
  - { x: plus, y: plus, id: one, label: one, means: m, source: convention }
  - { x: plus, y: minus, id: two, label: two, means: m, source: convention }
  - { x: minus, y: plus, id: three, label: three, means: m, source: convention }
  - { x: minus, y: minus, id: four, label: four, means: m, source: convention }
`;
    expect(framework(text).findings.map(brief)).toEqual([
      'SCORING-INCOMPLETE framework.yaml:2:5 {"missing":["scale","weak-below","bands"],"given":["missing","nodes/a/nodes/b/aggregate"]}',
    ]);
  });

  it('weighs factors in the usual way where it does not say how', () => {
    const without = framework(
      `${HEAD}axes:
  x: { title: X, plus: { title: S, polarity: enabling, locus: internal }, minus: { title: W, polarity: inhibiting, locus: internal } }
  y: { title: Y, plus: { title: O, polarity: enabling, locus: external }, minus: { title: T, polarity: inhibiting, locus: external } }
quadrants:
  - { x: plus, y: plus, id: one, label: one, means: m, source: convention }
  - { x: plus, y: minus, id: two, label: two, means: m, source: convention }
  - { x: minus, y: plus, id: three, label: three, means: m, source: convention }
  - { x: minus, y: minus, id: four, label: four, means: m, source: convention }
`,
    );
    expect(without.findings).toEqual([]);
    expect(without.framework?.positioning?.weighting).toEqual({
      sum: 'axis',
      ratings: { from: 1, to: 4 },
      minus: 'plain',
    });
  });
});

describe('a framework without axes', () => {
  it('needs scale, weak level and bands, and is told so once', () => {
    expect(framework(HEAD).findings.map(brief)).toEqual([
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

  it('resolves to the same as before there were axes', () => {
    expect(framework(FRAMEWORK).framework).not.toHaveProperty('positioning');
  });
});
