import { describe, expect, it } from 'vitest';
import { inputFindings } from '../../../src/assess/index.js';
import { linkStudy } from '../../../src/load/index.js';
import { factorCase, factorFramework } from '../../factors.js';
import { brief, HEAD, study } from '../reading.js';

const found = (rest: string, options = {}) => factorCase('s1, w1, o1', rest, options).findings.map(brief);
const SOUND = 's1: { weight: 0.6, level: 4 }, w1: { weight: 0.4, level: 1 }';

describe('weights and ratings of factors', () => {
  it('are taken where they keep to the framework', () => {
    expect(found(`factor-ratings: { f: { ${SOUND} } }`)).toEqual([]);
  });

  it.each([
    [
      'a factor that the study does not have',
      `factor-ratings: { f: { ${SOUND}, s2: { weight: 0, level: 1 } } }`,
      ['FACTOR-NOT-PRESENT study.yaml:8:86 {"factor":"s2","suggestion":"s1"}'],
    ],
    [
      'the same with a weight, which is then counted with no other',
      `factor-ratings: { f: { ${SOUND}, s2: { weight: 0.5, level: 1 } } }`,
      ['FACTOR-NOT-PRESENT study.yaml:8:86 {"factor":"s2","suggestion":"s1"}'],
    ],
    [
      'a rating off the range',
      'factor-ratings: { f: { s1: { weight: 0.6, level: 5 }, w1: { weight: 0.4, level: 1 } } }',
      ['FACTOR-LEVEL-OFF-RANGE study.yaml:8:50 {"factor":"s1","level":5,"from":1,"to":4}'],
    ],
    [
      'weights of an axis that do not sum to 1, with the sum',
      'factor-ratings: { f: { s1: { weight: 0.6, level: 4 }, w1: { weight: 0.2, level: 1 } } }',
      [
        'FACTOR-WEIGHTS-SUM study.yaml:8:24 {"rater":"coder","axis":"x","title":{"en":"within"},"sign":null,"sum":0.8,"factors":["s1","w1"],"unweighted":[]}',
      ],
    ],
    [
      'weights beyond 1 although a factor has none yet, with that factor',
      'factor-ratings: { f: { s1: { weight: 1, level: 4 }, w1: { weight: 0.5, level: 1 } } }',
      [
        'FACTOR-WEIGHTS-SUM study.yaml:8:24 {"rater":"coder","axis":"x","title":{"en":"within"},"sign":null,"sum":1.5,"factors":["s1","w1"],"unweighted":["s2"]}',
      ],
    ],
    [
      'a node that is rated although none is scored',
      'ratings: { f: { people: { level: 1, evidence: [e1] } } }',
      ['NODE-UNSCORED study.yaml:8:17 {"node":"people","framework":"f"}'],
    ],
  ])('name %s', (name, rest, findings) => {
    const shows = name.includes('has none yet') ? 's1, s2, w1, o1' : 's1, w1, o1';
    expect(factorCase(shows, rest).findings.map(brief)).toEqual(findings);
  });

  it('may leave to a factor without a weight what is missing to 1: the position is open then', () => {
    const rest = 'factor-ratings: { f: { s1: { weight: 0.6, level: 4 }, w1: { weight: 0.2, level: 1 } } }';
    const { findings, study, framework } = factorCase('s1, s2, w1', rest);
    expect(findings).toEqual([]);
    expect(inputFindings(study, framework).map(brief)).toEqual([
      'POSITION-INCOMPLETE study.yaml:8:24 {"rater":"coder","axis":"x","title":{"en":"within"},"missing":["s2"]}',
    ]);
  });

  it('are of the factors that accepted evidence shows or a source states, and of no others', () => {
    const evidence =
      'evidence: [{ id: e1, from: head, finding: Found., shows: [s1], denies: [o1] }, { id: e2, from: head, finding: F., shows: [s2], state: rejected, why: x }]';
    const rest = `sources: { head: { kind: informant, role: Head } }
${evidence}
factors: { w1: { stated-by: [head] }, t1: { locus: external } }
factor-ratings: { f: { ${SOUND}, s2: { weight: 0, level: 1 }, o1: { weight: 0, level: 1 }, t1: { weight: 0, level: 1 } } }
`;
    const { study: s } = study(HEAD + rest);
    const { framework: f } = factorFramework();
    const codes = s && f && linkStudy(s, [f]).findings.map(({ code, args }) => [code, args]);
    expect(codes).toEqual([
      ['FACTOR-NOT-PRESENT', { factor: 's2', suggestion: 's1' }],
      ['FACTOR-NOT-PRESENT', { factor: 'o1', suggestion: 's1' }],
      ['FACTOR-NOT-PRESENT', { factor: 't1', suggestion: 's1' }],
    ]);
  });

  it('are of factors on the axes: of one that nobody knows nothing can be said', () => {
    expect(
      factorCase('s1, w1, zebra', `factor-ratings: { f: { ${SOUND}, zebra: { weight: 0.5, level: 9 } } }`).findings.map(
        brief,
      ),
    ).toEqual([
      'UNKNOWN-FACTOR study.yaml:7:67 {"id":"zebra","suggestion":null,"frameworks":["f"]}',
      'FACTOR-OFF-AXES study.yaml:8:86 {"factor":"zebra","framework":"f"}',
    ]);
  });

  it('count where the study says that a factor lies, before what the framework says', () => {
    const weights = 'factor-ratings: { f: { s1: { weight: 0.6, level: 4 }, o1: { weight: 0.4, level: 1 } } }';
    expect(factorCase('s1, o1', `factors: { o1: { locus: internal } }\n${weights}`).findings).toEqual([]);
    expect(factorCase('s1, o1', weights).findings).toHaveLength(2);
    const side = { weighting: '{ sum: side, ratings: { from: 1, to: 4 }, minus: plain, source: convention }' };
    const two = 'factor-ratings: { f: { s1: { weight: 0.6, level: 4 }, w1: { weight: 0.4, level: 1 } } }';
    expect(factorCase('s1, w1', `factors: { w1: { polarity: enabling } }\n${two}`, side).findings).toEqual([]);
  });

  it('may be by another framework, and are none by this one then', () => {
    expect(found('factor-ratings: { other: { s1: { weight: 0.3, level: 9 } } }')).toEqual([]);
  });

  it('of a side may leave what is missing to another of that side only', () => {
    const weighting = '{ sum: side, ratings: { from: 1, to: 4 }, minus: plain, source: convention }';
    const codes = (weighed: string) =>
      factorCase('s1, s2, w1', `factor-ratings: { f: { ${weighed} } }`, { weighting }).findings.map(({ code }) => code);
    expect(codes('s1: { weight: 0.6, level: 4 }, w1: { weight: 1, level: 1 }')).toEqual([]);
    expect(codes('s1: { weight: 1, level: 4 }, w1: { weight: 0.6, level: 1 }')).toEqual(['FACTOR-WEIGHTS-SUM']);
  });

  it('may miss 1 by their rounding, which is said with the sum and stops nobody', () => {
    const thirds = 's1: { weight: 0.333, level: 4 }, s2: { weight: 0.333, level: 2 }, w1: { weight: 0.333, level: 1 }';
    const { findings } = factorCase('s1, s2, w1', `factor-ratings: { f: { ${thirds} } }`);
    expect(findings.map(brief)).toEqual([
      'FACTOR-WEIGHTS-ROUNDED study.yaml:8:24 {"rater":"coder","axis":"x","title":{"en":"within"},"sign":null,"sum":0.999,"factors":["s1","s2","w1"],"unweighted":[]}',
    ]);
    expect(findings.map(({ severity }) => severity)).toEqual(['warning']);
  });

  it('sum to 1 on each side where the framework says so', () => {
    const weighting = '{ sum: side, ratings: { from: 1, to: 4 }, minus: plain, source: convention }';
    expect(
      found('factor-ratings: { f: { s1: { weight: 1, level: 4 }, w1: { weight: 1, level: 1 } } }', { weighting }),
    ).toEqual([]);
    expect(found(`factor-ratings: { f: { ${SOUND} } }`, { weighting })).toEqual([
      'FACTOR-WEIGHTS-SUM study.yaml:8:24 {"rater":"coder","axis":"x","title":{"en":"Strengths"},"sign":"plus","sum":0.6,"factors":["s1"],"unweighted":[]}',
      'FACTOR-WEIGHTS-SUM study.yaml:8:55 {"rater":"coder","axis":"x","title":{"en":"Weaknesses"},"sign":"minus","sum":0.4,"factors":["w1"],"unweighted":[]}',
    ]);
  });

  it('carry the sign of their side where ratings are signed', () => {
    const weighting = '{ sum: axis, ratings: { from: -4, to: 4 }, minus: signed, source: convention }';
    expect(found(`factor-ratings: { f: { ${SOUND} } }`, { weighting })).toEqual([
      'FACTOR-LEVEL-OFF-RANGE study.yaml:8:81 {"factor":"w1","level":1,"from":-4,"to":0}',
    ]);
  });

  it('lie between 0 and 1, which the format itself says', () => {
    expect(() => found('factor-ratings: { f: { s1: { weight: 60, level: 4 } } }')).toThrow(
      'OUT-OF-RANGE study.yaml:8:38',
    );
  });
});

describe("another rater's file", () => {
  const beside = (text: string) => ({
    'ratings/b.yaml': `format: egov-ratings/1\nrater: coder-b\nrole: coder\n${text}`,
  });

  it('may weigh factors and rate no node', () => {
    const { findings, study } = factorCase('s1, w1', '', { beside: beside(`factor-ratings: { f: { ${SOUND} } }\n`) });
    expect(findings).toEqual([]);
    expect(study.factorSheets.map(({ rater }) => rater)).toEqual(['coder-b']);
  });

  it('without any judgement is refused', () => {
    expect(factorCase('s1', '', { beside: beside('') }).findings.map(brief)).toEqual([
      'SHEET-EMPTY ratings/b.yaml:2:8 {"rater":"coder-b"}',
    ]);
  });
});
