import { expect, it } from 'vitest';
import { factorFramework } from '../../factors.js';
import { FRAMEWORK, framework } from '../reading.js';
import { overlay } from './overlay.js';

/** Every part that may cite cites something else, so that none can be taken for another. */
const CITING = `format: egov-framework/1
id: f
version: 1.0.0
title: F
sources: { of-factor: { cite: X }, of-remedy: { cite: Y } }
based-on: [book, law]
scale: { levels: { 1: { label: bad, means: bad }, 2: { label: good, means: good } }, source: of-scale }
needs: { coverage: 0.5, source: of-needs }
weak-below: 2
bands: { edges: [{ from: 1, id: all, label: all }], source: of-bands }
axes:
  x: { title: X, plus: { title: S, polarity: enabling, locus: internal }, minus: { title: W, polarity: inhibiting, locus: internal } }
  y: { title: Y, plus: { title: O, polarity: enabling, locus: external }, minus: { title: T, polarity: inhibiting, locus: external } }
quadrants:
  - { x: plus, y: plus, id: one, label: one, means: m, source: of-one }
  - { x: plus, y: minus, id: two, label: two, means: m, source: of-two }
  - { x: minus, y: plus, id: three, label: three, means: m, source: of-three }
  - { x: minus, y: minus, id: four, label: four, means: m, source: of-four }
weighting: { sum: axis, ratings: { from: 1, to: 4 }, minus: plain, source: of-weighting }
strategy-classes: { SO: { title: Grow, source: of-so }, WT: { title: Shrink, source: of-wt } }
nodes:
  a:
    title: A
    scale: { levels: { 1: { label: no, means: no }, 2: { label: yes, means: yes } }, source: of-ladder }
    nodes: { b: { title: B, bands: { edges: [{ from: 1, id: all, label: all }], source: of-own-bands } } }
factors: { f1: { title: F1, polarity: inhibiting, locus: internal, concepts: [], source: of-factor } }
remedies: { r1: { title: R1, horizon: short, effort: 1, who: W, source: of-remedy } }
`;

it('a framework tells all that it cites, each by the part that does', () => {
  const { cited, findings } = framework(CITING);
  expect(findings).toEqual([]);
  expect(cited).toEqual([
    { source: 'book', path: ['based-on', 0] },
    { source: 'law', path: ['based-on', 1] },
    { source: 'of-scale', path: ['scale', 'source'] },
    { source: 'of-needs', path: ['needs', 'source'] },
    { source: 'of-bands', path: ['bands', 'source'] },
    { source: 'of-weighting', path: ['weighting', 'source'] },
    { source: 'of-so', path: ['strategy-classes', 'SO', 'source'] },
    { source: 'of-wt', path: ['strategy-classes', 'WT', 'source'] },
    { source: 'of-one', path: ['quadrants', 0, 'source'] },
    { source: 'of-two', path: ['quadrants', 1, 'source'] },
    { source: 'of-three', path: ['quadrants', 2, 'source'] },
    { source: 'of-four', path: ['quadrants', 3, 'source'] },
    { source: 'of-ladder', path: ['nodes', 'a', 'scale', 'source'] },
    { source: 'of-own-bands', path: ['nodes', 'b', 'bands', 'source'] },
    { source: 'of-factor', path: ['factors', 'f1', 'source'] },
    { source: 'of-remedy', path: ['remedies', 'r1', 'source'] },
  ]);
});

it('a framework that cites nothing tells so', () => {
  expect(framework(FRAMEWORK).cited).toEqual([]);
});

it('an overlay tells what its differences cite, and that it rests on all the other one cites', () => {
  const on = framework(FRAMEWORK.replace('sources: {}', 'sources: { old: { cite: X }, older: { cite: Y } }')).framework;
  const bands = (source: string) => `{ edges: [{ from: 1, id: all, label: all }], source: ${source} }`;
  const { cited, findings } = overlay(
    `based-on: [book, law]
needs: { coverage: 0.5, source: of-needs }
bands: ${bands('of-bands')}
change: { b: { bands: ${bands('of-change')} } }
add: { d: { title: D, nodes: { e: { title: E, bands: ${bands('of-added')} } } } }
`,
    on,
  );
  expect(findings).toEqual([]);
  expect(cited).toEqual([
    { source: 'book', path: ['based-on', 0] },
    { source: 'law', path: ['based-on', 1] },
    { source: 'of-needs', path: ['needs', 'source'] },
    { source: 'of-bands', path: ['bands', 'source'] },
    { source: 'of-change', path: ['nodes', 'b', 'bands', 'source'] },
    { source: 'of-added', path: ['nodes', 'e', 'bands', 'source'] },
    { source: 'old', path: ['extends'] },
    { source: 'older', path: ['extends'] },
  ]);
});

it('an overlay tells what it weighs factors by', () => {
  const weighting = '{ sum: side, ratings: { from: 1, to: 4 }, minus: plain, source: of-weighting }';
  expect(overlay(`weighting: ${weighting}\n`, factorFramework().framework).cited).toEqual([
    { source: 'of-weighting', path: ['weighting', 'source'] },
  ]);
});

it('an overlay that cites nothing, of a framework that cites nothing, tells so', () => {
  expect(overlay('', framework(FRAMEWORK).framework).cited).toEqual([]);
});
