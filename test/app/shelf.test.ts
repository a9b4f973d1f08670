import { describe, expect, it } from 'vitest';
import { frameworkShelf } from '../../src/app/shelf.js';
import { SHIPPED } from '../../src/app/shipped.js';
import { FRAMEWORK, portsFor, type Contents } from '../load/reading.js';

const overlay = (id: string, base: string): string =>
  `format: egov-overlay/1\nid: ${id}\nversion: 1.0.0\ntitle: ${id}\nextends: ${base}\n`;
const find = (files: Contents, reference: string) => {
  const { framework, findings } = frameworkShelf(portsFor(files), SHIPPED, () => ['.']).find(reference, '.', null);
  return { id: framework?.id ?? null, found: findings.map(({ code, args }) => [code, args]) };
};

describe('a framework that extends another', () => {
  it('finds it by path, seen from its own file, and by id among those that ship', () => {
    const files = { 'f.yaml': FRAMEWORK, 'own/o.yaml': overlay('o', '../f.yaml'), 'p.yaml': overlay('p', 'jones') };
    expect(find(files, 'own/o.yaml')).toEqual({ id: 'o', found: [] });
    expect(find(files, 'p.yaml')).toEqual({ id: 'p', found: [] });
  });

  it('may extend one that extends another', () => {
    const files = { 'f.yaml': FRAMEWORK, 'o.yaml': overlay('o', './f.yaml'), 'q.yaml': overlay('q', './o.yaml') };
    expect(find(files, './q.yaml')).toEqual({ id: 'q', found: [] });
  });

  it('is refused where they extend each other, or one itself', () => {
    const files = {
      'a.yaml': overlay('a', './b.yaml'),
      'b.yaml': overlay('b', './a.yaml'),
      'c.yaml': overlay('c', './c.yaml'),
    };
    expect(find(files, './c.yaml')).toEqual({ id: null, found: [['EXTENDS-LOOP', { paths: ['c.yaml', 'c.yaml'] }]] });
    const { id, found } = find(files, './a.yaml');
    expect(id).toBeNull();
    expect(found).toEqual([['FRAMEWORK-INVALID', { path: './b.yaml' }]]); // and validating b.yaml tells of the loop
  });

  it('is refused where the other has errors, which its own file tells', () => {
    const files = { 'f.yaml': FRAMEWORK.replace('weak-below: 2', 'weak-below: 7'), 'o.yaml': overlay('o', './f.yaml') };
    expect(find(files, './o.yaml').found).toEqual([['FRAMEWORK-INVALID', { path: './f.yaml' }]]);
  });

  it('is refused where there is no such framework', () => {
    expect(find({ 'o.yaml': overlay('o', 'jonse') }, './o.yaml').found[0]?.[0]).toBe('UNKNOWN-FRAMEWORK');
  });
});
