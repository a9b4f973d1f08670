import { describe, expect, it } from 'vitest';
import { frameworkShelf } from '../../src/app/shelf.js';
import type { PackFolder } from '../../src/app/packs.js';
import { SHIPPED } from '../../src/app/shipped.js';
import { brief, FRAMEWORK, portsFor, type Contents } from '../load/reading.js';

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
    const loop = { paths: ['a.yaml', 'b.yaml', 'a.yaml'] };
    expect(find(files, './a.yaml')).toEqual({ id: null, found: [['EXTENDS-LOOP', loop]] });
    expect(find({ ...files, 'd.yaml': overlay('d', './a.yaml') }, './d.yaml').found).toEqual([['EXTENDS-LOOP', loop]]);
  });

  it('is refused where they extend each other by their ids', () => {
    const files = { 'packs/a.yaml': overlay('a', 'b'), 'packs/b.yaml': overlay('b', 'a') };
    const folders = [{ path: 'packs', root: 'packs', package: null }];
    const { findings } = frameworkShelf(portsFor(files), SHIPPED, () => [], folders).find('a', '.', null);
    expect(findings.map(brief)).toEqual([
      'EXTENDS-LOOP packs/a.yaml:5:10 {"paths":["packs/a.yaml","packs/b.yaml","packs/a.yaml"]}',
    ]);
  });

  it('finds by id what a study beside its folder would find, and nothing else', () => {
    const named = (title: string) => FRAMEWORK.replace('a: { title: A,', `a: { title: ${title},`);
    const base = (files: Contents, path: string, folders: readonly PackFolder[] = []) => {
      const shelf = frameworkShelf(portsFor(files), SHIPPED, () => ['.'], folders);
      const { framework, findings } = shelf.find(path, '.', null);
      return framework?.nodes['a']?.title.en ?? findings.map(({ code }) => code).join();
    };
    const beside = {
      's/frameworks/f.yaml': named('Right'),
      's/frameworks/frameworks/f.yaml': named('Wrong'),
      's/frameworks/o.yaml': overlay('o', 'f'),
      's/frameworks/p/framework.yaml': overlay('p', 'f@1'),
      's/q.yaml': overlay('q', 'f'),
    };
    for (const path of ['s/frameworks/o.yaml', 's/frameworks/p', 's/q.yaml']) expect(base(beside, path)).toBe('Right');
    const packs = { path: 'packs', root: 'packs', package: null };
    const configured = {
      'packs/f/framework.yaml': named('Right'),
      'packs/frameworks/f.yaml': named('Wrong'),
      'packs/o.yaml': overlay('o', 'f'),
    };
    expect(base(configured, 'packs/o.yaml', [packs])).toBe('Right');
    const both = { ...beside, 'packs/f.yaml': named('Other') };
    expect(base(both, 's/frameworks/o.yaml', [packs])).toBe('FRAMEWORK-ID-AMBIGUOUS');
  });

  it('is refused where it extends itself by its id', () => {
    const files = { 'frameworks/a.yaml': overlay('a', 'a') };
    const loop = { paths: ['frameworks/a.yaml', 'frameworks/a.yaml'] };
    expect(find(files, 'a')).toEqual({ id: null, found: [['EXTENDS-LOOP', loop]] });
  });

  it('cannot extend a shipped one under its own id', () => {
    const { found } = find({ 'frameworks/jones.yaml': overlay('jones', 'jones') }, './frameworks/jones.yaml');
    expect(found).toEqual([['SHIPPED-ID-TAKEN', { id: 'jones' }]]);
  });

  describe('in a chain', () => {
    const chain = Object.fromEntries(
      Array.from({ length: 21 }, (_, i) => [`o${i}.yaml`, i === 0 ? FRAMEWORK : overlay(`o${i}`, `./o${i - 1}.yaml`)]),
    );
    const tooDeep = (reference: string, files: Contents = chain) =>
      expect(find(files, reference)).toEqual({ id: null, found: [['EXTENDS-TOO-DEEP', { limit: 8 }]] });

    it('may be eight deep, and is refused beyond, where it is asked for', () => {
      expect(find(chain, './o8.yaml')).toEqual({ id: 'o8', found: [] });
      tooDeep('./o9.yaml');
      tooDeep('./o20.yaml');
      const { findings } = frameworkShelf(portsFor(chain), SHIPPED, () => ['.']).find('./o20.yaml', '.', null);
      expect(findings[0]?.place).toEqual({ file: 'o20.yaml', line: 5, col: 10 });
    });

    it('is judged alike in whatever order it is asked for', () => {
      const shelf = frameworkShelf(portsFor(chain), SHIPPED, () => ['.']);
      const sound = (i: number) => shelf.find(`./o${i}.yaml`, '.', null).framework !== null;
      expect([10, 9, 8, 2, 9, 10, 11].map(sound)).toEqual([false, false, true, true, false, false, false]);
      expect(shelf.find('./o11.yaml', '.', null).findings.map(({ code }) => code)).toEqual(['EXTENDS-TOO-DEEP']);
    });

    it('counts what a shipped framework extends, and sees through folders', () => {
      const onShipped = { ...chain, 'o0.yaml': overlay('o0', 'spbe-results-2023') };
      expect(find(onShipped, './o6.yaml').id).toBe('o6');
      tooDeep('./o7.yaml', onShipped);
      const apart = Object.fromEntries(
        Array.from({ length: 12 }, (_, i) => [
          `d${i}/o.yaml`,
          i === 0 ? FRAMEWORK : overlay(`o${i}`, `../d${i - 1}/o.yaml`),
        ]),
      );
      tooDeep('d11/o.yaml', apart);
      const shelf = frameworkShelf(portsFor(apart), SHIPPED, () => ['.']);
      expect([11, 8].map((i) => shelf.find(`d${i}/o.yaml`, '.', null).framework?.id ?? null)).toEqual([null, 'o8']);
    });
  });

  it('is refused where the other has errors, which its own file tells', () => {
    const files = { 'f.yaml': FRAMEWORK.replace('weak-below: 2', 'weak-below: 7'), 'o.yaml': overlay('o', './f.yaml') };
    expect(find(files, './o.yaml').found).toEqual([['BASE-INVALID', { path: 'f.yaml' }]]);
  });

  it('is refused where there is no such framework', () => {
    expect(find({ 'o.yaml': overlay('o', 'jonse') }, './o.yaml').found[0]?.[0]).toBe('UNKNOWN-FRAMEWORK');
  });
});
