import { describe, expect, it } from 'vitest';
import { loadCatalogue, loadFramework } from '../../../src/load/index.js';
import { EMPTY_CATALOGUE } from '../../../src/model/catalogue.js';
import { portsFor as reading } from '../reading.js';

const CATALOGUE = `format: egov-catalogue/1
concepts:
  money: { title: Money, keywords: [budget*] }
  people: { title: People, keywords: { en: [staff], id: ["*pegawai*"] } }
  other: { title: Other }
`;

const NODES = `nodes:
  top: { title: Top, keywords: [a word], nodes: { leaf: { title: Leaf, concepts: [money], keywords: { id: [kata] } } } }
`;

const FRAMEWORK = `format: egov-framework/1
id: base
version: 1.0.0
title: { en: Base }
lang: id
sources: {}
scale: { levels: { 1: { label: low, means: low }, 2: { label: high, means: high } }, source: convention }
needs: { coverage: 0, source: convention }
weak-below: 2
bands: { compare: exact, source: convention, edges: [{ from: 1, id: low, label: low }] }
concepts: { money: { title: Uang, keywords: [dana] } }
${NODES}`;

const OVERLAY = `format: egov-overlay/1
id: over
version: 1.0.0
title: { en: Over }
extends: base
change: { leaf: { keywords: [changed] } }
add: { new: { title: New, concepts: [money], keywords: [added] } }
`;

const load = (text: string, base: ReturnType<typeof loadFramework> | null = null) =>
  loadFramework(
    'f.yaml',
    reading({ 'f.yaml': text }),
    EMPTY_CATALOGUE,
    () => base ?? { framework: null, findings: [] },
  );

describe('keywords', () => {
  it('of a catalogue are kept beside it: a list is in its language', () => {
    const { keywords, catalogue } = loadCatalogue(['c.yaml'], reading({ 'c.yaml': CATALOGUE }));
    expect(keywords).toEqual({
      concepts: { money: { en: ['budget*'] }, people: { en: ['staff'], id: ['*pegawai*'] } },
      factors: {},
      nodes: {},
    });
    expect(catalogue?.concepts['money']).toEqual({ title: { en: 'Money' } });
  });

  it('of a framework are those of its nodes, however deep, and of its own entries', () => {
    expect(load(FRAMEWORK).framework?.keywords).toEqual({
      concepts: { money: { id: ['dana'] } },
      factors: {},
      nodes: { top: { id: ['a word'] }, leaf: { id: ['kata'] } },
    });
  });

  it('change no digest', () => {
    const without = FRAMEWORK.replaceAll(/, keywords: (\[[^\]]*\]|\{[^}]*\})/gu, '');
    expect(without).not.toContain('keywords');
    expect(load(FRAMEWORK).framework?.digest).toBe(load(without).framework?.digest);
  });

  it('of an overlay are those of the other framework, save what it changes and adds', () => {
    const base = load(FRAMEWORK);
    expect(load(OVERLAY, base).framework?.keywords).toEqual({
      concepts: { money: { id: ['dana'] } },
      factors: {},
      nodes: { top: { id: ['a word'] }, leaf: { en: ['changed'] }, new: { en: ['added'] } },
    });
    const plain = load(OVERLAY.replace(/change.*\n/u, ''), {
      ...base,
      framework: base.framework && { ...base.framework, keywords: undefined as never },
    });
    expect(plain.framework?.keywords).toEqual({ concepts: {}, factors: {}, nodes: { new: { en: ['added'] } } });
  });

  it.each(['"*"', '"* word"', '"a*b"', '"  "', '"**a"', 'one two three four five six seven eight nine'])(
    'refuses what is none: %s',
    (keyword) => {
      const text = CATALOGUE.replace('budget*', keyword);
      const [found] = loadCatalogue(['c.yaml'], reading({ 'c.yaml': text })).findings;
      expect(found).toMatchObject({ code: 'BAD-KEYWORD', args: { most: 8 }, place: { line: 3 } });
    },
  );
});
