import { describe, expect, it } from 'vitest';
import { loadFramework } from '../../../src/load/index.js';
import { EMPTY_CATALOGUE } from '../../../src/model/catalogue.js';
import type { Framework } from '../../../src/model/framework.js';
import { factorFramework } from '../../factors.js';
import { brief, FRAMEWORK, framework, portsFor } from '../reading.js';

const base = (): Framework => {
  const { framework: made } = framework(FRAMEWORK); // a: b, c
  if (!made) throw new Error('the fixture must be sound');
  return made;
};
const HEAD = 'format: egov-overlay/1\nid: o\nversion: 1.0.0\ntitle: Another\nextends: f\n';
const overlay = (text: string, on: Framework | null = base()) =>
  loadFramework('overlay.yaml', portsFor({ 'overlay.yaml': HEAD + text }), EMPTY_CATALOGUE, () => ({
    framework: on,
    findings: [],
  }));
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

  it('changes fields of nodes, and leaves the others as they are', () => {
    const { nodes } = made('change: { b: { weight: 3, title: Bee }, a: { aggregate: min } }');
    expect(nodes['b']).toMatchObject({ weight: 3, title: { en: 'Bee' }, parent: 'a' });
    expect(nodes['a']).toMatchObject({ aggregate: 'min', children: ['b', 'c'] });
    expect(nodes['c']).toEqual(base().nodes['c']);
  });

  it('drops nodes with all below them', () => {
    expect(made('drop: [c]').nodes['a']?.children).toEqual(['b']);
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
    ['all children of a node dropped', 'drop: [b, c]', 'NODE-EMPTIED overlay.yaml:6:11 {"node":"a"}'],
    ['decimals without rounding', 'bands: { decimals: 2 }', 'DECIMALS-WITHOUT-ROUNDING overlay.yaml:6:10 {}'],
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

    it.each([
      [
        'saying how nodes are scored',
        'needs: { coverage: 0.5 }\nadd: { z: { title: Z, aggregate: min } }',
        'OVERLAY-UNSCORED overlay.yaml:5:10 {"framework":"f","given":["needs","add/z/aggregate"]}',
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

  it('says what is wrong with the other where it names it', () => {
    const { framework: none, findings } = loadFramework(
      'overlay.yaml',
      portsFor({ 'overlay.yaml': HEAD }),
      EMPTY_CATALOGUE,
    );
    expect(none).toBeNull();
    expect(findings.map(brief)).toEqual([
      'UNKNOWN-FRAMEWORK overlay.yaml:5:10 {"id":"f","suggestion":null,"known":[]}',
    ]);
  });
});
