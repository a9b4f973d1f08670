import { describe, expect, it } from 'vitest';
import { readSource, type SourceFile } from '../../../src/load/source.js';
import { writtenIn } from '../../../src/load/study/written.js';
import { portsFor, type Contents } from '../reading.js';

function sources(contents: Contents): SourceFile[] {
  return Object.keys(contents).flatMap(
    (path) => readSource({ path, file: path, called: path }, null, portsFor(contents)).source ?? [],
  );
}

const written = (contents: Contents): string[] =>
  writtenIn(sources(contents)).map(({ text, key, place }) => {
    const { file, line, col } = place();
    return `${file}:${String(line)}:${String(col)} ${key}: ${text}`;
  });

describe('the texts that stand in files', () => {
  it('are all of them in their order, each with its place', () => {
    const first =
      'title: A title\nevidence:\n  - { id: e1, finding: Found., n: 7, is: true, no: null }\n  - { id: e2 }\n';
    expect(written({ 'b.yaml': first, 'a.yaml': 'note: A note.\n' })).toEqual([
      'b.yaml:1:8 title: A title',
      'b.yaml:3:11 evidence: e1',
      'b.yaml:3:24 finding: Found.',
      'b.yaml:4:11 evidence: e2',
      'a.yaml:1:7 note: A note.',
    ]);
  });

  it('are called by the last key on the way to them, positions and languages left out', () => {
    expect(written({ 'a.yaml': 'cases: [one, two]\nfinding: { en: Found., id: Temuan. }\n' })).toEqual([
      'a.yaml:1:9 cases: one',
      'a.yaml:1:14 cases: two',
      'a.yaml:2:16 finding: Found.',
      'a.yaml:2:28 finding: Temuan.',
    ]);
    expect(written({ 'a.yaml': 'quote:\n  - text: { id: Begitu. }\n' })).toEqual(['a.yaml:2:17 text: Begitu.']);
    expect(written({ 'a.yaml': 'why: { other: So. }\n' })).toEqual(['a.yaml:1:15 other: So.']);
  });

  it('are called by a language where there is no other key, and by nothing where there is none', () => {
    expect(written({ 'a.yaml': 'id: s\nen: t\n' })).toEqual(['a.yaml:1:5 id: s', 'a.yaml:2:5 en: t']);
    expect(written({ 'a.yaml': '"a text"\n' })).toEqual(['a.yaml:1:1 : a text']);
    expect(written({ 'a.yaml': '- a text\n' })).toEqual(['a.yaml:1:3 : a text']);
  });

  it('are none where nothing was written', () => {
    expect(written({ 'a.yaml': '7\n', 'b.yaml': '[]\n', 'c.yaml': 'a: {}\n' })).toEqual([]);
  });
});
