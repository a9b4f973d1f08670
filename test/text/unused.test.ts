import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { programOf, unread } from './unused.js';

describe('the texts of the messages', () => {
  it('are all read by the program, but for those that were planted', () => {
    const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => resolve('src', name));
    const gaps = resolve('src/text/messages/en/gaps.ts');
    const text = readFileSync(gaps, 'utf8').replace(/gaps = \{/u, "gaps = {\n  planted: { deep: 'Planted' },");
    expect(text).toContain('Planted');
    const help = resolve('src/text/messages/en/help.ts');
    const more = readFileSync(help, 'utf8').replace(/help = \{/u, "help = {\n  planted: 'Planted',");
    expect(more).toContain('Planted');
    const planted = new Map([
      [gaps, text],
      [help, more],
    ]);
    expect(unread(programOf(sources, planted)).sort()).toEqual(['gaps.planted.deep', 'help.planted']);
  });
});

describe('a text counts as read', () => {
  /** What is unread of these texts when a program does that with `t`. */
  const left = (texts: string, code: string): string[] => {
    const at = (path: string): string => resolve('/virtual', path);
    const files = new Map([
      [at('src/text/messages/en/index.ts'), "export { some } from './some.js';"],
      [at('src/text/messages/en/some.ts'), `export const some = ${texts};`],
      [
        at('src/view.ts'),
        `import * as en from './text/messages/en/index.js';
         declare const all: typeof en; const t = all.some; declare function show(text: unknown): void; ${code}`,
      ],
    ]);
    return unread(programOf([...files.keys()], files));
  };

  it.each([
    ['by its name', "{ a: 'A', b: 'B' }", 'show(t.a);', ['some.b']],
    ['within another', "{ a: { x: 'X', y: 'Y' } }", 'show(t.a.x);', ['some.a.y']],
    ['taken out of its object', "{ a: 'A', b: 'B' }", 'const { a: other } = t; show(other);', ['some.b']],
    ['by each key it can have', "{ a: 'A', b: 'B', c: 'C' }", "declare const k: 'a' | 'b'; show(t[k]);", ['some.c']],
    ['by a key that can be any', "{ a: { x: 'X' }, b: 'B' }", 'declare const k: "x"; show(t.a[k]);', ['some.b']],
    [
      'in a choice between objects',
      "{ a: { x: 'X' }, b: { x: 'X' }, c: 'C' }",
      'declare const is: boolean; show((is ? t.a : t.b).x);',
      ['some.c'],
    ],
    ['where its object is handed on to what knows no messages', "{ a: { x: 'X' }, b: 'B' }", 'show(t.a);', ['some.b']],
  ])('%s', (_how, texts, code, expected) => {
    expect(left(texts, code)).toEqual(expected);
  });

  it.each([
    ['a property of the same name elsewhere', 'declare const other: { a: string }; show(other.a);'],
    ['a mention in a string', "show('t.a');"],
    ['its object under another name', 'const again = t; function of(m: typeof t) { return m; } of(again);'],
  ])('but not by %s', (_how, code) => {
    expect(left("{ a: 'A' }", code)).toEqual(['some.a']);
  });
});
