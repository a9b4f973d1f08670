import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { PLAIN_NODE, type FrameworkNode } from '../../src/model/framework.js';
import { isId } from '../../src/model/ids.js';
import { levelName, levelNamed, nodeNames, questionName, questionsOf } from '../../src/model/xlsform.js';
import { framework } from '../build.js';

/** A framework whose leaves have these ids. */
function flat(ids: readonly string[]) {
  const nodes: Record<string, FrameworkNode> = {};
  for (const id of ids) nodes[id] = { id, parent: null, ...PLAIN_NODE, title: { en: id } };
  return { nodes, top: ids };
}

describe('names of questions', () => {
  it('are the ids of nodes without what servers do not take', () => {
    const f = framework({ 'tata-kelola': { '1.rencana-induk': {}, 'staf_2': {} } });
    expect([...nodeNames(f)]).toEqual([
      ['tata-kelola', 'tata_kelola'],
      ['1.rencana-induk', '_1_rencana_induk'],
      ['staf_2', 'staf_2'],
    ]);
  });

  it('are numbered in the order of the framework where two ids come to the same', () => {
    expect([...nodeNames(flat(['a-b', 'a_b_2', 'a.b', 'a_b'])).values()]).toEqual(['a_b', 'a_b_2', 'a_b_3', 'a_b_4']);
  });

  it('lead back to their nodes', () => {
    const questions = questionsOf(flat(['a-b', 'a-b__level']));
    expect(questions.get('a_b__level')).toEqual({ node: 'a-b', part: 'level' });
    expect(questions.get('a_b__level__quote')).toEqual({ node: 'a-b__level', part: 'quote' });
    expect(questions.get('a_b__group')).toBeUndefined();
  });

  const ID = fc.stringMatching(/^[a-c0-1][a-b0-1._-]{0,5}$/u).filter(isId);
  test('are as many as nodes, and of what every server takes', () => {
    fc.assert(
      fc.property(fc.uniqueArray(ID, { maxLength: 12 }), (ids) => {
        const f = flat(ids);
        const names = [...nodeNames(f).values()];
        expect(new Set(names).size).toBe(ids.length);
        for (const name of names) expect(questionName(name, 'level')).toMatch(/^[a-z_][a-z0-9_]*$/u);
        expect(questionsOf(f).size).toBe(5 * ids.length);
      }),
    );
  });
});

test('names of levels lead back to them', () => {
  for (const level of [-12, -1, 0, 3, 10]) expect(levelNamed(levelName(level))).toBe(level);
  expect(levelName(-1)).toBe('l_1');
  for (const name of ['', 'l', '3', 'l3.5', 'level3', 'l-1']) expect(levelNamed(name)).toBeNull();
});
