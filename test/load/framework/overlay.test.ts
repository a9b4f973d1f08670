import { describe, expect, it } from 'vitest';
import { loadFramework } from '../../../src/load/index.js';
import { EMPTY_CATALOGUE } from '../../../src/model/catalogue.js';
import type { Framework } from '../../../src/model/framework.js';
import { factorFramework } from '../../factors.js';
import { brief, FRAMEWORK, framework, portsFor } from '../reading.js';
import { OVERLAY, overlay as overlayOf } from './overlay.js';

const base = (): Framework => {
  const { framework: made } = framework(FRAMEWORK); // a: b, c
  if (!made) throw new Error('the fixture must be sound');
  return made;
};
const overlay = (text: string, on: Framework | null = base()) => overlayOf(text, on);
const made = (text: string): Framework => {
  const { framework: result, findings } = overlay(text);
  expect(findings).toEqual([]);
  if (!result) throw new Error('it must load');
  return result;
};
const found = (text: string) => overlay(text).findings.map(brief);

describe('a framework that extends another', () => {
  it('is the other under its own name, with a digest of its own', () => {
    const { id, version, title, extends: from, digest, ...rest } = made('');
    expect({ id, version, title, from }).toEqual({
      id: 'o',
      version: '1.0.0',
      title: { en: 'Another' },
      from: { id: 'f', version: '1.0.0' },
    });
    expect(digest).not.toBe(base().digest);
    expect(rest).toMatchObject({ nodes: base().nodes, bands: base().bands, scale: base().scale, top: ['a'] });
  });

  it('knows all that it was made of', () => {
    expect(base().lineage).toEqual(['f']);
    expect(made('').lineage).toEqual(['o', 'f']);
    expect(overlay('', { ...base(), lineage: ['f', 'e'] }).framework?.lineage).toEqual(['o', 'f', 'e']);
  });

  it('changes fields of nodes, and leaves the others as they are', () => {
    const { nodes } = made('change: { b: { weight: 3, title: Bee }, a: { aggregate: min } }');
    expect(nodes['b']).toMatchObject({ weight: 3, title: { en: 'Bee' }, parent: 'a' });
    expect(nodes['a']).toMatchObject({ aggregate: 'min', children: ['b', 'c'] });
    expect(nodes['c']).toEqual(base().nodes['c']);
  });

  it('has the sources of the other and its own, of which it may cite one otherwise, and no entries of its own', () => {
    const on = framework(
      FRAMEWORK.replace('sources: {}', 'sources: { old: { cite: Old }, both: { cite: Then } }') +
        'factors: { x: { title: X, polarity: inhibiting, locus: internal, concepts: [], source: old } }\n' +
        'remedies: { r: { title: R, horizon: short, effort: 1, who: W, source: old } }\n',
    ).framework;
    const { framework: f } = overlay('sources: { new: { cite: New }, both: { cite: Now } }', on);
    expect(f?.sources).toEqual({ old: { cite: 'Old' }, new: { cite: 'New' }, both: { cite: 'Now' } });
    expect(overlay('', on).framework?.sources).toEqual(on?.sources);
    expect(f?.catalogue).toEqual(on?.catalogue);
    expect(f?.own).toEqual({ factors: [], remedies: [] });
  });

  it('drops nodes with all below them', () => {
    expect(made('drop: [c]').nodes['a']?.children).toEqual(['b']);
    expect(Object.keys(made('drop: [c, a]\nadd: { z: { title: Z } }').nodes)).toEqual(['z']);
    expect(Object.keys(made('drop: [a]\nadd: { z: { title: Z } }').nodes)).toEqual(['z']);
  });

  it('adds nodes under another, and at the top', () => {
    const { nodes, top } = made('add: { d: { title: D, under: a }, e: { title: E, nodes: { f1: { title: F } } } }');
    expect(nodes['a']?.children).toEqual(['b', 'c', 'd']);
    expect(nodes['d']).toMatchObject({ parent: 'a', weight: 1 });
    expect(nodes['f1']?.parent).toBe('e');
    expect(top).toEqual(['a', 'e']);
  });

  it('replaces bands, or only how scores are compared with them', () => {
    expect(made('bands: { compare: rounded, decimals: 1 }').bands).toEqual({ edges: base().bands.edges, decimals: 1 });
    expect(made('bands: { compare: rounded }').bands.decimals).toBe(2);
    const { bands } = made('bands: { edges: [{ from: 1, id: all, label: all }] }');
    expect(bands.edges.map(({ id }) => id)).toEqual(['all']);
    expect(made('bands: { compare: exact, source: convention }').bands.decimals).toBeNull();
    expect(made('summary: Short.\ntotal: 3\nweak-below: 1\nsources: { x: { cite: X } }')).toMatchObject({
      summary: { en: 'Short.' },
      total: 3,
      weakBelow: 1,
    });
  });

  it('replaces rules, aims and time', () => {
    expect(
      made(
        'counts: [official]\naggregate: max\nmissing: { sought: floor }\nneeds: { coverage: 0.3 }\ntarget: 2\nvalid: { from: 2023, to: 2023-12 }\nsupersedes: g',
      ),
    ).toMatchObject({
      counts: ['official'],
      aggregate: 'max',
      missing: { sought: 'floor', unsought: 'exclude' },
      coverageFloor: 0.3,
      valid: { from: '2023', to: '2023-12' },
      supersedes: 'g',
    });
  });

  it.each([
    [
      'an unknown node to change',
      'change: { bb: { weight: 2 } }',
      'UNKNOWN-NODE overlay.yaml:6:11 {"id":"bb","suggestion":"b","framework":"f"}',
    ],
    [
      'an unknown node to drop',
      'drop: [zebra]',
      'UNKNOWN-NODE overlay.yaml:6:8 {"id":"zebra","suggestion":null,"framework":"f"}',
    ],
    [
      'an unknown node to add under',
      'add: { d: { title: D, under: zebra } }',
      'UNKNOWN-NODE overlay.yaml:6:30 {"id":"zebra","suggestion":null,"framework":"f"}',
    ],
    ['an id that is taken', 'add: { b: { title: B } }', 'NODE-TAKEN overlay.yaml:6:8 {"id":"b","framework":"f"}'],
    [
      'an id that is taken, of a node it brings along: of that one nothing more is said',
      'add: { d: { title: D, nodes: { b: { title: B, concepts: [x] } } } }',
      'NODE-TAKEN overlay.yaml:6:8 {"id":"b","framework":"f"}',
    ],
    ['all children of a node dropped', 'drop: [b, c]', 'NODE-EMPTIED overlay.yaml:6:11 {"node":"a","framework":"f"}'],
    ['all nodes dropped', 'drop: [a]', 'NODE-EMPTIED overlay.yaml:6:8 {"node":null,"framework":"f"}'],
    [
      'a concept that nobody knows',
      'change: { b: { concepts: [x] } }',
      'UNKNOWN-CONCEPT overlay.yaml:6:27 {"id":"x","suggestion":null}',
    ],
    [
      'a remedy that nobody knows, deep in what it adds',
      'add: { e: { title: E, nodes: { f1: { title: F, remedies: { 1: [x] } } } } }',
      'UNKNOWN-REMEDY overlay.yaml:6:64 {"id":"x","suggestion":null}',
    ],
    [
      'bands that begin too high',
      'bands: { edges: [{ from: 1.2, id: all, label: all }] }',
      'BANDS-HOLE overlay.yaml:6:26 {"from":1.2,"lowest":1}',
    ],
    [
      'a band twice',
      'bands: { edges: [{ from: 1, id: all, label: all }, { from: 2, id: all, label: all }] }',
      'DUPLICATE-ID overlay.yaml:6:67 {"id":"all","kind":"band","first":{"file":"overlay.yaml","line":6,"col":33}}',
    ],
    [
      'a rule that makes other scores than its bands are for',
      'change: { a: { aggregate: sum } }',
      'BANDS-OF-OTHER-SCORES overlay.yaml:5:10 {"node":null,"framework":"f","were":[1,2],"are":[2,4]}',
    ],
    ['weakness off the scale', 'weak-below: 9', 'WEAK-OFF-SCALE overlay.yaml:6:13 {"level":9,"levels":[1,2]}'],
    ['that it replaces itself', 'supersedes: o', 'SUPERSEDES-ITSELF overlay.yaml:6:13 {"id":"o"}'],
    ['decimals without rounding', 'bands: { decimals: 2 }', 'DECIMALS-WITHOUT-ROUNDING overlay.yaml:6:10 {}'],
    [
      'the same at a node',
      'change: { b: { bands: { edges: [{ from: 1, id: all, label: all }], decimals: 2 } } }',
      'DECIMALS-WITHOUT-ROUNDING overlay.yaml:6:68 {}',
    ],
    [
      'a level that the scale does not have',
      'change: { b: { levels: { 7: Much. } } }',
      'RUBRIC-LEVEL-OFF-SCALE overlay.yaml:6:26 {"node":"b","level":7,"levels":[1,2]}',
    ],
    [
      'what only a whole framework can say',
      'axes: {}\nscale: {}',
      'OVERLAY-KEEPS overlay.yaml:6:1 {"key":"axes"}',
      'OVERLAY-KEEPS overlay.yaml:7:1 {"key":"scale"}',
    ],
    [
      'a weighting of factors where there are no axes',
      'weighting: { sum: side, ratings: { from: 1, to: 4 }, minus: plain, source: convention }',
      'FRAMEWORK-WITHOUT-AXES overlay.yaml:6:1 {"framework":"f"}',
    ],
    ['a target off the scale', 'target: 9', 'TARGET-OFF-SCALE overlay.yaml:6:9 {"level":9,"levels":[1,2]}'],
  ])('is refused: %s', (_, text, ...expected) => {
    expect(found(text)).toEqual(expected);
    expect(overlay(text).framework).toBeNull();
  });

  it('may drop all children of a node if it adds others', () => {
    expect(made('drop: [b, c]\nadd: { d: { title: D, under: a } }').nodes['a']?.children).toEqual(['d']);
  });

  it('keeps that the other one replaced a third, and cannot be that third', () => {
    const newer = { ...base(), supersedes: 'old' };
    expect(overlay('', newer).framework?.supersedes).toBe('old');
    const { findings } = overlay('', { ...base(), supersedes: 'o' });
    expect(findings.map(brief)).toEqual(['SUPERSEDES-ITSELF overlay.yaml:5:10 {"id":"o"}']);
  });

  describe('of a sum', () => {
    const own = '{ edges: [{ from: 2, id: few, label: few }, { from: 4, id: all, label: all }] }';
    const summed = framework(
      FRAMEWORK.replace('a: { title: A,', `a: { title: A, aggregate: sum, bands: ${own},`).replace(
        'edges: [{ from: 1, id: low, label: low }, { from: 1.5,',
        'edges: [{ from: 2, id: low, label: low }, { from: 3,',
      ),
    ).framework;
    const narrower = '{ edges: [{ from: 1, id: few, label: few }] }';

    it('keeps its bands where scores run as they did', () => {
      const { framework: result, findings } = overlay(
        'change: { b: { title: Bee } }\nbands: { compare: exact }',
        summed,
      );
      expect(findings).toEqual([]);
      expect(result?.bands).toEqual(summed?.bands);
    });

    it.each([
      ['drops a part', 'drop: [c]', '5:10'],
      ['has another rule', 'change: { a: { aggregate: mean } }', '6:11'],
      ['weighs a part otherwise', 'change: { b: { weight: 0.5 }, c: { weight: 0.5 } }', '5:10'],
    ])('needs bands of its own where it %s', (_, text, where) => {
      const { framework: none, findings } = overlay(text, summed);
      const args = (node: string | null) => JSON.stringify({ node, framework: 'f', were: [2, 4], are: [1, 2] });
      expect(findings.map(brief)).toEqual([
        `BANDS-OF-OTHER-SCORES overlay.yaml:5:10 ${args(null)}`,
        `BANDS-OF-OTHER-SCORES overlay.yaml:${where} ${args('a')}`,
      ]);
      expect(none).toBeNull();
    });

    it.each([
      ['the worst', 'direction: lower-is-better,', 0],
      ['the best', '', 1],
    ])('needs bands of its own where %s score alone is another', (_, direction, best) => {
      const level = (value: string) => `${value}: { label: l, means: m }`;
      const counted = FRAMEWORK.replace(
        /scale: .*/u,
        `scale: { ${direction} levels: { ${level('0')}, ${level('1')} } }`,
      )
        .replace('weak-below: 2', `weak-below: ${best}\naggregate: sum`)
        .replace('from: 1,', 'from: 0,');
      const { findings } = overlay('drop: [c]', framework(counted).framework);
      expect(findings.map(brief)).toEqual([
        'BANDS-OF-OTHER-SCORES overlay.yaml:5:10 {"node":null,"framework":"f","were":[0,2],"are":[0,1]}',
      ]);
    });

    it('has those it gives, for the whole and for nodes', () => {
      const { framework: result, findings } = overlay(
        `drop: [c]\nbands: ${narrower}\nchange: { a: { bands: ${narrower} } }`,
        summed,
      );
      expect(findings).toEqual([]);
      expect(result?.bands.edges).toMatchObject([{ from: 1 }]);
      expect(result?.nodes['a']?.bands?.edges).toMatchObject([{ from: 1 }]);
    });
  });

  it('cannot take a mean of ratios where scores reach 0, which is said where it chooses that', () => {
    const fromZero = framework(
      FRAMEWORK.replace('1: { label: bad', '0: { label: none, means: none }, 1: { label: bad').replace(
        'from: 1,',
        'from: 0,',
      ),
    ).framework;
    const refused = (text: string) => overlay(text, fromZero).findings.map(brief);
    expect(refused('change: { a: { aggregate: geometric } }')).toEqual([
      'AGGREGATE-OFF-SCALE overlay.yaml:6:27 {"node":"a","rule":"geometric","lowest":0}',
    ]);
    expect(refused('aggregate: harmonic')).toEqual([
      'AGGREGATE-OFF-SCALE overlay.yaml:6:12 {"node":null,"rule":"harmonic","lowest":0}',
    ]);
  });

  describe('that places factors', () => {
    const factors = factorFramework().framework;

    it('weighs them another way where it says so, and keeps axes and quadrants', () => {
      const weighting = { sum: 'side', ratings: { from: 0, to: 5 }, minus: 'inverse' };
      const { framework: result, findings } = overlay(
        `weighting: ${JSON.stringify({ ...weighting, source: 'convention' })}`,
        factors,
      );
      expect(findings).toEqual([]);
      expect(result?.positioning).toEqual({ ...factors?.positioning, weighting });
      expect(result?.remarks?.basis).toEqual({ weighting: 'convention' });
      expect(result?.digest).not.toBe(overlay('', factors).framework?.digest);
    });

    it('keeps its axes, quadrants and weighting, and scores no node either', () => {
      const { framework: result, findings } = overlay('change: { people: { title: Staff } }', factors);
      expect(findings).toEqual([]);
      expect(result?.positioning).toEqual(factors?.positioning);
      expect(result?.scale.levels).toEqual([]);
      expect(result?.nodes['people']?.title).toEqual({ en: 'Staff' });
    });

    it('may do without any aspects, where its axes look for factors in none', () => {
      if (!factors?.positioning) throw new Error('the fixture has axes');
      const { x, y } = factors.positioning.axes;
      const anywhere = ({ aspects: _, ...axis }: typeof x): typeof x => axis;
      const axes = { x: anywhere(x), y: anywhere(y) };
      const { framework: result, findings } = overlay('drop: [inner, outer]', {
        ...factors,
        positioning: { ...factors.positioning, axes },
      });
      expect(findings).toEqual([]);
      expect(result?.nodes).toEqual({});
    });

    it.each([
      [
        'saying how nodes are scored',
        'needs: { coverage: 0.5 }\nadd: { z: { title: Z, aggregate: min } }',
        'OVERLAY-UNSCORED overlay.yaml:5:10 {"framework":"f","given":["needs","add/z/aggregate"]}',
      ],
      [
        'saying that of a node it changes, or of one below a node it adds',
        'change: { people: { aggregate: min } }\nadd: { z: { title: Z, nodes: { y: { title: Y, bands: { edges: [{ from: 1, id: all, label: all }] } } } } }',
        'OVERLAY-UNSCORED overlay.yaml:5:10 {"framework":"f","given":["change/people/aggregate","add/z/nodes/y/bands"]}',
      ],
      [
        'dropping all there is below a node',
        'drop: [people]',
        'NODE-EMPTIED overlay.yaml:6:8 {"node":"inner","framework":"f"}',
      ],
      [
        'ratings that do not go with their rule',
        'weighting: { sum: axis, ratings: { from: 1, to: 4 }, minus: signed, source: convention }',
        'RATINGS-RANGE overlay.yaml:6:25 {"from":1,"to":4,"minus":"signed"}',
      ],
      [
        'dropping the aspects of an axis',
        'drop: [inner]',
        'ASPECTS-DROPPED overlay.yaml:6:1 {"node":"inner","axis":"x"}',
      ],
    ])('is refused: %s', (_, text, expected) => {
      const { framework: none, findings } = overlay(text, factors);
      expect(findings.map(brief)).toEqual([expected]);
      expect(none).toBeNull();
    });
  });

  it('takes no name that every object has for a node', () => {
    expect(found('drop: [constructor, valueof]\nadd: { z: { title: Z, under: constructor } }')).toEqual([
      'UNKNOWN-NODE overlay.yaml:6:8 {"id":"constructor","suggestion":null,"framework":"f"}',
      'UNKNOWN-NODE overlay.yaml:6:21 {"id":"valueof","suggestion":null,"framework":"f"}',
      'UNKNOWN-NODE overlay.yaml:7:30 {"id":"constructor","suggestion":null,"framework":"f"}',
    ]);
  });

  it.each(['constructor', '__proto__'])('refuses %s as the name of a node it changes or adds', (id) => {
    expect(found(`change: { ${id}: { title: X } }\nadd: { ${id}: { title: Y } }`)).toEqual([
      `RESERVED-KEY overlay.yaml:6:11 {"key":"${id}"}`,
      `RESERVED-KEY overlay.yaml:7:8 {"key":"${id}"}`,
    ]);
  });

  it.each(['toString', '__proto__'])('refuses %s where it is to name a node', (id) => {
    const codes = overlay(`drop: [${id}]\nadd: { z: { title: Z, under: ${id} } }`).findings.map(({ code }) => code);
    expect(codes).toEqual(['BAD-ID', 'BAD-ID']);
  });

  it('says what is wrong with the other where it names it', () => {
    const { findings, ...rest } = loadFramework('overlay.yaml', portsFor({ 'overlay.yaml': OVERLAY }), EMPTY_CATALOGUE);
    expect(rest).toMatchObject({ framework: null, places: null, cited: [] });
    expect(findings.map(brief)).toEqual([
      'UNKNOWN-FRAMEWORK overlay.yaml:5:10 {"id":"f","suggestion":null,"known":[]}',
    ]);
  });
});

it('drops thousands of nodes, and adds in place of them', () => {
  const leaves = Array.from({ length: 10_000 }, (_, i) => `leaf-${i}`);
  const plain = base().nodes['b'];
  const above = base().nodes['a'];
  if (!plain || !above) throw new Error('the fixture has both');
  const nodes = Object.fromEntries([
    ['a', { ...above, children: leaves }],
    ...leaves.map((id) => [id, { ...plain, id }] as const),
  ]);
  const text = `drop: [${leaves.join(', ')}]\nadd: {one: {title: One, under: a}}\n`;
  const { framework: result, findings } = overlay(text, { ...base(), nodes });
  expect(findings).toEqual([]);
  expect(result?.nodes['a']?.children).toEqual(['one']);
  expect(Object.keys(result?.nodes ?? {})).toEqual(['a', 'one']);
});
