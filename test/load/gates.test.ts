import { describe, expect, it } from 'vitest';
import { gatesOf } from '../../src/load/gates.js';
import { loadConfig } from '../../src/load/index.js';
import { STATISTIC_NAMES } from '../../src/model/agreement/statistics.js';
import { brief, portsFor, spot, yaml } from './reading.js';

/** A config with these gates; the first stands in line 3. */
const read = (gates: string, head = '') =>
  loadConfig('a/x.yaml', portsFor({ 'a/x.yaml': `format: egov-config/1\ngates:\n${gates}\n${head}` }));

const requirement = (asked: string) => {
  const { config, findings } = read(`  g: { ${asked} }`);
  expect(findings).toEqual([]);
  return config?.gates[0]?.requirement;
};

const refused = (asked: string): string[] => {
  const { config, findings } = read(`  g: { ${asked} }`);
  expect(config).toBeNull();
  return findings.map(brief);
};

const KINDS = [
  'score',
  'band',
  'coverage',
  'strength',
  'contradictions',
  'agreement',
  'remedied',
  'overdue-remedies',
  'checklist',
  'neglected-norms',
  'figure',
];
const WITH_NODE = ['score', 'band', 'coverage', 'strength', 'contradictions', 'figure'];

describe('a gate', () => {
  it('asks for one thing, of the whole where it names no node', () => {
    expect(requirement('score: 3')).toEqual({ kind: 'score', node: null, least: 3 });
    expect(requirement('band: good')).toEqual({ kind: 'band', node: null, least: 'good' });
    expect(requirement('coverage: 0.8')).toEqual({ kind: 'coverage', node: null, least: 0.8 });
    expect(requirement('strength: moderate')).toEqual({ kind: 'strength', node: null, least: 'moderate' });
    expect(requirement('contradictions: 0')).toEqual({ kind: 'contradictions', node: null, most: 0 });
    expect(requirement('agreement: 0.7')).toEqual({ kind: 'agreement', statistic: null, least: 0.7 });
    expect(requirement('remedied: 2')).toEqual({ kind: 'remedied', rank: 2 });
    expect(requirement('overdue-remedies: 1')).toEqual({ kind: 'overdue-remedies', most: 1 });
    expect(requirement('checklist: coreq')).toEqual({ kind: 'checklist', checklist: 'coreq', items: null });
    expect(requirement('neglected-norms: 4')).toEqual({ kind: 'neglected-norms', most: 4 });
    expect(requirement('figure: items, least: 5')).toEqual({
      kind: 'figure',
      figure: 'items',
      node: null,
      least: 5,
      most: null,
    });
  });

  it('is told more by the keys that go with what it asks', () => {
    expect(requirement('score: 3, node: a')).toEqual({ kind: 'score', node: 'a', least: 3 });
    expect(requirement('node: a, band: good')).toEqual({ kind: 'band', node: 'a', least: 'good' });
    expect(requirement('coverage: 1, node: a')).toMatchObject({ kind: 'coverage', node: 'a' });
    expect(requirement('strength: low, node: a')).toMatchObject({ kind: 'strength', node: 'a' });
    expect(requirement('contradictions: 2, node: a')).toMatchObject({ kind: 'contradictions', node: 'a' });
    expect(requirement('agreement: 0.7, statistic: ac1')).toMatchObject({ kind: 'agreement', statistic: 'ac1' });
    expect(requirement('checklist: coreq, items: [3, 1]')).toMatchObject({ kind: 'checklist', items: [3, 1] });
    expect(requirement('figure: items, node: a, least: 5, most: 9')).toEqual({
      kind: 'figure',
      figure: 'items',
      node: 'a',
      least: 5,
      most: 9,
    });
  });

  it('holds for all studies by their first framework, as an error, where it does not say otherwise', () => {
    expect(read('  g: { score: 3 }').config?.gates).toEqual([
      {
        id: 'g',
        requirement: { kind: 'score', node: null, least: 3 },
        framework: null,
        studies: null,
        severity: 'error',
        why: null,
        from: { kind: 'file', place: { file: 'a/x.yaml', line: 3, col: 3 } },
      },
    ]);
  });

  it('says of what it asks it, how bad it is, and why in the language of the file', () => {
    const text = '  g: { score: 3, framework: f, studies: [a, b], severity: note, why: Begitu. }';
    const said = { framework: 'f', studies: ['a', 'b'], severity: 'note' };
    expect(read(text, 'lang: id').config?.gates).toMatchObject([{ ...said, why: { id: 'Begitu.' } }]);
    expect(read(text).config?.gates).toMatchObject([{ ...said, why: { en: 'Begitu.' } }]);
    expect(read('  g: { score: 3, why: { en: So., id: Begitu. } }').config?.gates).toMatchObject([
      { why: { en: 'So.', id: 'Begitu.' } },
    ]);
  });

  it('stands where the file has it, also if its name looks like a number', () => {
    const { config } = read('  z: { score: 3 }\n  10: { score: 2 }\n  2: { score: 1 }');
    expect(config?.gates.map(({ id, from }) => [id, from])).toEqual([
      ['z', { kind: 'file', place: { file: 'a/x.yaml', line: 3, col: 3 } }],
      ['10', { kind: 'file', place: { file: 'a/x.yaml', line: 4, col: 3 } }],
      ['2', { kind: 'file', place: { file: 'a/x.yaml', line: 5, col: 3 } }],
    ]);
  });
});

describe('a gate that cannot be told', () => {
  it('asks nothing', () => {
    const known = [...KINDS, 'any'];
    expect(refused('severity: note')).toEqual([
      `GATE-ASKS-NOTHING a/x.yaml:3:3 ${JSON.stringify({ gate: 'g', known })}`,
    ]);
    // What says more about nothing is not told a second time.
    expect(refused('node: a')).toEqual([`GATE-ASKS-NOTHING a/x.yaml:3:3 ${JSON.stringify({ gate: 'g', known })}`]);
  });

  it('asks several things', () => {
    expect(refused('figure: items, coverage: 1, score: 3')).toEqual([
      'GATE-ASKS-SEVERAL a/x.yaml:3:3 {"gate":"g","keys":["score","coverage","figure"]}',
    ]);
  });

  it.each(KINDS)('has keys that do not go with %s', (kind) => {
    const value = { band: 'good', strength: 'low', checklist: 'c', figure: 'items' }[kind] ?? '1';
    const details = { statistic: 'ac1', items: '[1]', least: '1', most: '1', node: 'a' };
    const used = kind === 'figure' ? ['least', 'most', 'node'] : WITH_NODE.includes(kind) ? ['node'] : [];
    const own = { agreement: 'statistic', checklist: 'items' }[kind];
    const asked = Object.entries(details).map(([key, detail]) => `${key}: ${detail}`);
    const expected = Object.keys(details).filter((key) => key !== own && !used.includes(key));
    const { findings } = read(`  g: { ${[`${kind}: ${value}`, ...asked].join(', ')} }`);
    expect(findings.map(({ code }) => code)).toEqual(expected.map(() => 'GATE-KEY-UNUSED'));
    expect(findings.map(({ args }) => args)).toMatchObject(expected.map((key) => ({ gate: 'g', key })));
  });

  it('is told what each of its keys would go with', () => {
    expect(refused('remedied: 1, statistic: ac1, items: [1], least: 1, most: 1, node: a')).toEqual([
      'GATE-KEY-UNUSED a/x.yaml:3:21 {"gate":"g","key":"statistic","goesWith":["agreement"]}',
      'GATE-KEY-UNUSED a/x.yaml:3:37 {"gate":"g","key":"items","goesWith":["checklist"]}',
      'GATE-KEY-UNUSED a/x.yaml:3:49 {"gate":"g","key":"least","goesWith":["figure"]}',
      'GATE-KEY-UNUSED a/x.yaml:3:59 {"gate":"g","key":"most","goesWith":["figure"]}',
      `GATE-KEY-UNUSED a/x.yaml:3:68 ${JSON.stringify({ gate: 'g', key: 'node', goesWith: WITH_NODE })}`,
    ]);
  });

  it('names a statistic that there is not', () => {
    const known = JSON.stringify(STATISTIC_NAMES);
    expect(refused('agreement: 0.7, statistic: alfa-ordinal')).toEqual([
      `GATE-UNKNOWN-STATISTIC a/x.yaml:3:35 {"gate":"g","id":"alfa-ordinal","suggestion":"alpha-ordinal","known":${known}}`,
    ]);
  });

  it('limits a figure by nothing, or by what nothing can keep to', () => {
    expect(refused('node: a, figure: items')).toEqual(['GATE-UNLIMITED a/x.yaml:3:17 {"gate":"g","figure":"items"}']);
    expect(refused('figure: items, least: 5, most: 4')).toEqual([
      'GATE-LIMITS-CROSSED a/x.yaml:3:33 {"gate":"g","least":5,"most":4}',
    ]);
    expect(requirement('figure: items, least: 5, most: 5')).toMatchObject({ least: 5, most: 5 });
    expect(requirement('figure: items, most: -1')).toMatchObject({ least: null, most: -1 });
    expect(requirement('figure: items, least: 1')).toMatchObject({ least: 1, most: null });
  });

  it('asks for a figure of one node that only the whole has', () => {
    expect(refused('figure: inhibiting-factors, most: 4, node: a')).toEqual([
      'GATE-KEY-UNUSED a/x.yaml:3:45 {"gate":"g","key":"node","goesWith":[]}',
    ]);
    expect(requirement('figure: inhibiting-factors, most: 4')).toMatchObject({ figure: 'inhibiting-factors' });
  });

  it('makes the whole config unusable, and the others are still read', () => {
    const { config, findings } = read('  a: {}\n  b: { score: 1 }\n  c: { score: 1, items: [1] }');
    expect(config).toBeNull();
    expect(findings.map(({ args }) => args)).toMatchObject([{ gate: 'a' }, { gate: 'c', key: 'items' }]);
  });
});

describe('gates that cannot be told', () => {
  it('are left out of those that are read', () => {
    const sound = { score: 1 };
    const raw = {
      nothing: {},
      sound,
      unused: { score: 1, items: [1] },
      wayward: { any: [sound, { items: [1] }] },
      unclear: { node: 'a', any: [sound, sound] },
    };
    const { places } = yaml(JSON.stringify({ gates: raw }));
    const { gates, findings } = gatesOf(raw, places, 'en');
    expect(gates.map(({ id }) => id)).toEqual(['sound']);
    expect(findings.map(({ args }) => args)).toMatchObject([
      { gate: 'nothing' },
      { gate: 'unused' },
      { gate: 'wayward' },
      { gate: 'unclear' },
    ]);
  });
});

describe('a gate of which one thing is enough', () => {
  it('has all of them in their order', () => {
    expect(requirement('any: [{ score: 3, node: a }, { agreement: 0.7, statistic: ac1 }]')).toEqual({
      kind: 'any',
      of: [
        { kind: 'score', node: 'a', least: 3 },
        { kind: 'agreement', statistic: 'ac1', least: 0.7 },
      ],
    });
  });

  it('asks nothing beside them', () => {
    const any = 'any: [{ score: 3 }, { band: good }]';
    expect(refused(`score: 1, ${any}, band: low`)).toEqual([
      'GATE-ASKS-SEVERAL a/x.yaml:3:18 {"gate":"g","keys":["any","score","band"]}',
    ]);
    expect(refused(`node: a, ${any}`)).toEqual([
      `GATE-KEY-UNUSED a/x.yaml:3:8 ${JSON.stringify({ gate: 'g', key: 'node', goesWith: WITH_NODE })}`,
    ]);
  });

  it('places what is wrong with each of them', () => {
    const spots = (any: string) => read(`  g: { any: [${any}] }`).findings.map(spot);
    expect(spots('{ score: 3, items: [1] }, {}, { figure: items }')).toEqual([
      'GATE-KEY-UNUSED 3:26',
      'GATE-ASKS-NOTHING 3:40',
      'GATE-UNLIMITED 3:46',
    ]);
    expect(spots('{ agreement: 1, statistic: x }, { figure: items, least: 2, most: 1 }')).toEqual([
      'GATE-UNKNOWN-STATISTIC 3:41',
      'GATE-LIMITS-CROSSED 3:73',
    ]);
    expect(spots('{ score: 3 }, { figure: inhibiting-factors, most: 1, node: a }')).toEqual(['GATE-KEY-UNUSED 3:67']);
  });
});
