import { describe, expect, it } from 'vitest';
import { factorFramework } from '../../factors.js';
import { FRAMEWORK, framework } from '../reading.js';
import { overlay } from './overlay.js';

const bare = () => framework(FRAMEWORK).framework;
const NOTHING = { lang: 'en', basedOn: [], basis: {}, sources: {}, nodes: {}, concepts: [] };

describe('what a framework says for its readers', () => {
  it('is what its parts rest on, and every note', () => {
    const { framework: f, findings } = framework(`format: egov-framework/1
id: f
version: 1.0.0
title: F
note: Of all.
sources: { book: { cite: X, note: Out of print. }, law: { cite: Y } }
based-on: [book, law]
scale: { levels: { 1: { label: bad, means: bad }, 2: { label: good, means: good } }, source: book }
needs: { coverage: 0.5, source: law }
weak-below: 2
bands: { edges: [{ from: 1, id: all, label: all }], source: convention }
nodes: { a: { title: A, note: Of a., nodes: { b: { title: B, note: Of b. }, c: { title: C } } } }
concepts: { topic: { title: T } }
`);
    expect(findings).toEqual([]);
    expect(f?.remarks).toEqual({
      lang: 'en',
      basedOn: ['book', 'law'],
      basis: { scale: 'book', coverage: 'law', bands: 'convention' },
      note: 'Of all.',
      sources: { book: 'Out of print.' },
      nodes: { a: 'Of a.', b: 'Of b.' },
      concepts: ['topic'],
    });
  });

  it('is also where its way of weighing factors comes from', () => {
    expect(factorFramework().framework?.remarks?.basis).toEqual({ weighting: 'convention' });
  });

  it('is nothing where it makes no remark', () => {
    expect(bare()?.remarks).toStrictEqual(NOTHING);
  });
});

describe('what an overlay says for its readers', () => {
  it('is of its differences alone, notes on nodes it changes and adds among them', () => {
    const { framework: f, findings } = overlay(
      `note: Of all.
sources: { book: { cite: X, note: Out of print. }, law: { cite: Y } }
based-on: [book]
needs: { coverage: 0.5, source: law }
bands: { compare: rounded, source: convention }
change: { b: { note: Of b. }, c: { weight: 2 } }
add: { d: { title: D, note: Of d., nodes: { e: { title: E, note: Of e. } } } }
`,
      bare(),
    );
    expect(findings).toEqual([]);
    expect(f?.remarks).toEqual({
      lang: 'en',
      basedOn: ['book'],
      basis: { coverage: 'law', bands: 'convention' },
      note: 'Of all.',
      sources: { book: 'Out of print.' },
      nodes: { b: 'Of b.', d: 'Of d.', e: 'Of e.' },
      concepts: [],
    });
  });

  it('is nothing where it makes no remark, whatever the other one says', () => {
    const other = framework(`${FRAMEWORK}note: Of the other.\nbased-on: [convention]\n`).framework;
    expect(overlay('', other).framework?.remarks).toStrictEqual(NOTHING);
  });
});
