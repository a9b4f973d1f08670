import { describe, expect, it } from 'vitest';
import { loadFramework } from '../../../src/load/index.js';
import { EMPTY_CATALOGUE } from '../../../src/model/catalogue.js';
import type { PartPlaces } from '../../../src/model/places.js';
import { FRAMEWORK, framework, portsFor } from '../reading.js';

const whole = framework(FRAMEWORK); // a: b, c

describe('the parts of a framework', () => {
  it('stand in the tree of its file', () => {
    expect(whole.places?.path(['nodes', 'c', 'levels', '2'])).toEqual(['nodes', 'a', 'nodes', 'c', 'levels', '2']);
    expect(whole.places?.path(['bands', 'edges', 0])).toEqual(['bands', 'edges', 0]);
    expect(whole.places?.value(['nodes', 'c', 'title'])).toMatchObject({ line: 10, col: 56 });
  });

  it('that it does not have are looked for at its top, and all its nodes there too', () => {
    expect(whole.places?.path(['nodes', 'zebra', 'title'])).toEqual(['nodes', 'zebra', 'title']);
    expect(whole.places?.path(['nodes'])).toEqual(['nodes']);
    expect(whole.places?.key(['nodes'])).toMatchObject({ line: 9, col: 1 });
  });
});

describe('the parts of an overlay', () => {
  const text = `format: egov-overlay/1
id: o
version: 1.0.0
title: Another
extends: f
change: { b: { weight: 2 } }
add:
  d: { under: a, title: D, nodes: { e: { title: E } } }
`;
  const { places } = loadFramework('o.yaml', portsFor({ 'o.yaml': text }), EMPTY_CATALOGUE, () => whole);
  const parts = (): PartPlaces => {
    if (!places) throw new Error('the overlay must be sound');
    return places;
  };
  const at = (place: { line: number; col: number }) => `${place.line}:${place.col}`;

  it('stand where they are changed or added', () => {
    expect(parts().path(['nodes', 'b', 'weight'])).toEqual(['change', 'b', 'weight']);
    expect(parts().path(['nodes', 'd', 'levels'])).toEqual(['add', 'd', 'levels']);
    expect(parts().path(['nodes', 'e', 'title'])).toEqual(['add', 'd', 'nodes', 'e', 'title']);
    expect(parts().path(['title'])).toEqual(['title']);
    expect(at(parts().key(['nodes', 'e', 'title']))).toBe('8:42');
  });

  it('that are left as they are stand in the other file: here, around them or where that is named', () => {
    for (const part of [
      ['nodes', 'c'],
      ['nodes', 'b', 'title'],
      ['nodes'],
      ['nodes', 'zebra'],
      ['bands'],
      ['scale', 'levels'],
    ])
      expect(parts().path(part)).toBeNull();
    expect(at(parts().key(['nodes', 'b', 'title']))).toBe('6:11');
    expect(at(parts().value(['nodes', 'b', 'title']))).toBe('6:14');
    expect(at(parts().key(['bands', 'edges', 0]))).toBe('5:10');
    expect(at(parts().value(['nodes', 'c', 'title']))).toBe('5:10');
  });
});
