import { describe, expect, it } from 'vitest';
import { linkStudy } from '../../../src/load/index.js';
import { EMPTY_CATALOGUE, type CatalogueFactor } from '../../../src/model/catalogue.js';
import { brief, FRAMEWORK, framework, HEAD, study, WITH_ITEM } from '../reading.js';

const factor = (polarity: CatalogueFactor['polarity']): CatalogueFactor => ({
  title: { en: 'x' },
  polarity,
  locus: 'internal',
  concepts: [],
  usuallyLeadsTo: [],
  source: 'convention',
});

const { framework: f } = framework(FRAMEWORK, {
  ...EMPTY_CATALOGUE,
  concepts: { funding: { title: { en: 'x' } } },
  factors: { 'no-funds': factor('inhibiting'), 'good-will': factor('enabling') },
  remedies: {
    'plan-a-budget': {
      title: { en: 'x' },
      addresses: ['no-funds'],
      improves: [],
      uses: [],
      horizon: 'short',
      effort: 1,
      who: { en: 'x' },
      source: 'convention',
    },
  },
});

const findingsOf = (...args: Parameters<typeof linkStudy>): string[] => {
  const { unknown, findings } = linkStudy(...args);
  return [...unknown, ...findings].map(brief);
};

function linked(text: string): string[] {
  const { study: read } = study(text);
  if (!read || !f) throw new Error('the fixture must be sound');
  return findingsOf(read, [f]);
}

describe('what a study says of a framework', () => {
  it.each([
    [
      'a node that is none',
      'ratings: { f: { bb: { level: 1, evidence: [e1] } } }',
      'UNKNOWN-NODE study.yaml:10:17 {"id":"bb","suggestion":"b","framework":"f"}',
    ],
    [
      'a level off the scale',
      'ratings: { f: { b: { level: 3, evidence: [e1] } } }',
      'LEVEL-OFF-SCALE study.yaml:10:29 {"node":"b","level":3,"levels":[1,2]}',
    ],
    [
      'an item off the scale',
      'ratings: { f: { b: { evidence: { e1: 0 } } } }',
      'LEVEL-OFF-SCALE study.yaml:10:38 {"node":"b","level":0,"levels":[1,2]}',
    ],
    [
      'a verdict on a node that is none',
      'published: [{ framework: f, node: x, words: x, at: x }]',
      'UNKNOWN-NODE study.yaml:10:35 {"id":"x","suggestion":null,"framework":"f"}',
    ],
    [
      'a verdict in a band that is none',
      'published: [{ framework: f, words: x, at: x, band: hihg }]',
      'UNKNOWN-BAND study.yaml:10:52 {"id":"hihg","suggestion":"high","known":["low","high"]}',
    ],
    [
      'a factor that nobody knows, as an effect',
      'factors: { no-funds: { leads-to: [x, y] } }',
      'UNKNOWN-FACTOR study.yaml:10:35 {"id":"x","suggestion":null,"frameworks":["f"]}',
    ],
    [
      'a concept that nobody knows',
      'factors: { no-funds: { concepts: [fundign] } }',
      'UNKNOWN-CONCEPT study.yaml:10:35 {"id":"fundign","suggestion":"funding","frameworks":["f"]}',
    ],
    [
      'a factor of its own that is not all there',
      'factors: { flood: { title: Flood } }',
      'FACTOR-INCOMPLETE study.yaml:10:12 {"id":"flood","missing":["polarity","locus"],"frameworks":["f"]}',
    ],
    [
      'a proposal that is not all there',
      'proposals: [{ id: roster }]',
      'PROPOSAL-INCOMPLETE study.yaml:10:13 {"id":"roster","missing":["title","addresses"],"frameworks":["f"]}',
    ],
    [
      'a proposal for a factor that nobody knows',
      'proposals: [{ id: plan-a-budget, addresses: [no-fnds] }]',
      'UNKNOWN-FACTOR study.yaml:10:46 {"id":"no-fnds","suggestion":"no-funds","frameworks":["f"]}',
    ],
    [
      'a proposal that uses what nobody knows',
      'proposals: [{ id: plan-a-budget, uses: [x] }]',
      'UNKNOWN-FACTOR study.yaml:10:41 {"id":"x","suggestion":null,"frameworks":["f"]}',
    ],
    [
      'a proposal against what carries implementation',
      'proposals: [{ id: plan-a-budget, addresses: [good-will] }]',
      'INHIBITOR-EXPECTED study.yaml:10:46 {"remedy":"plan-a-budget","factor":"good-will"}',
    ],
    [
      'a proposal for a node that is none',
      'proposals: [{ id: plan-a-budget, improves: [other/x, f/b, f/q] }]',
      'UNKNOWN-NODE study.yaml:10:59 {"id":"q","suggestion":null,"framework":"f"}',
    ],
  ])('is refused: %s', (_, line, expected) => {
    expect(linked(`${WITH_ITEM}${line}\n`)[0]).toBe(expected);
  });

  it('is refused where evidence shows, denies or touches what nobody knows', () => {
    const text = WITH_ITEM.replace('Found. }', 'Found., shows: [no-funds, a], denies: [b], about: [funding, c] }');
    expect(linked(text)).toEqual([
      'UNKNOWN-FACTOR study.yaml:9:62 {"id":"a","suggestion":null,"frameworks":["f"]}',
      'UNKNOWN-FACTOR study.yaml:9:75 {"id":"b","suggestion":null,"frameworks":["f"]}',
      'UNKNOWN-CONCEPT study.yaml:9:96 {"id":"c","suggestion":null,"frameworks":["f"]}',
    ]);
  });

  it('names an effect by its key where it is one', () => {
    expect(linked(`${WITH_ITEM}factors:\n  no-funds:\n    leads-to:\n      x: { evidence: [e1] }\n`)).toEqual([
      'UNKNOWN-FACTOR study.yaml:13:7 {"id":"x","suggestion":null,"frameworks":["f"]}',
    ]);
  });

  it('may add to it, and name inner nodes', () => {
    const text = WITH_ITEM.replace('Found. }', 'Found., shows: [flood] }');
    expect(
      linked(`${text}ratings: { f: { a: { level: 2, evidence: [e1] } }, other: { nowhere: { level: 9, evidence: [e1] } } }
factors:
  flood: { title: Flood, polarity: inhibiting, locus: external, leads-to: [no-funds], concepts: [funding] }
  good-will: { polarity: inhibiting }
proposals:
  - { id: roster, title: Roster, horizon: short, addresses: [flood, good-will] }
  - { id: forms, title: Forms, horizon: short, improves: [b] }
  - { id: meetings, title: Meetings, horizon: short, uses: [good-will] }
published: [{ framework: other, node: x, words: x, at: x, band: x }]
`),
    ).toEqual([]);
  });

  it('is found in parts and at the items of studies that were not read from files', () => {
    const { study: read } = study(`${HEAD}include: [p.yaml]\n`, {
      'p.yaml':
        'format: egov-study-part/1\nsources: { h: { kind: place } }\nevidence:\n  - { id: e, from: h, finding: x, shows: [y] }\n',
    });
    if (!read || !f) throw new Error('the fixture must be sound');
    expect(findingsOf(read, [f])).toEqual([
      'UNKNOWN-FACTOR p.yaml:4:43 {"id":"y","suggestion":null,"frameworks":["f"]}',
    ]);
    expect(findingsOf({ ...read }, [f])).toEqual([
      'UNKNOWN-FACTOR p.yaml:4:5 {"id":"y","suggestion":null,"frameworks":["f"]}',
    ]);
  });
});
