import { describe, expect, it } from 'vitest';
import { PLAIN_NODE } from '../../../src/model/framework.js';
import { FRAMEWORK, framework } from '../reading.js';
import { overlay } from './overlay.js';

/** What a node may say of itself, in two languages and as strings. */
const FULL = `weight: 3, total: 2,
      definition: { text: { en: Meant, id: Dimaksud }, source: book },
      concepts: [topic], ask: [How?, { id: Mengapa?, to: [users] }], look: [There], read: [Law],
      levels: { 1: Bad here, 2: { en: Good here } }, proof: { 2: [Minutes, Photo] },
      needs: { sources: 2, methods: 1, groups: [staff] }, remedies: { 1: [mend] }, aggregate: min,
      bands: { compare: rounded, edges: [{ from: 1, id: own, label: Own }] }`;
const READ = {
  weight: 3,
  total: 2,
  definition: { text: { en: 'Meant', id: 'Dimaksud' }, source: 'book' },
  concepts: ['topic'],
  ask: [{ en: 'How?' }, { id: 'Mengapa?', to: ['users'] }],
  look: [{ en: 'There' }],
  read: [{ en: 'Law' }],
  levels: { 1: { en: 'Bad here' }, 2: { en: 'Good here' } },
  proof: { 2: [{ en: 'Minutes' }, { en: 'Photo' }] },
  needs: { sources: 2, methods: 1, groups: ['staff'] },
  remedies: { 1: ['mend'] },
  aggregate: 'min',
  bands: { edges: [{ from: 1, id: 'own', label: { en: 'Own' } }], decimals: 2 },
};
const KNOWN = `${FRAMEWORK}concepts: { topic: { title: T } }
remedies: { mend: { title: Mend, horizon: short, effort: 1, who: Head, source: convention } }
`;

describe('a node', () => {
  it('is read with all that it says of itself', () => {
    const { framework: f, findings } = framework(KNOWN.replace('b: { title: B }', `b: { title: B, ${FULL} }`));
    expect(findings).toEqual([]);
    expect(f?.nodes['b']).toStrictEqual({ id: 'b', parent: 'a', children: [], title: { en: 'B' }, ...READ });
  });

  it('says nothing of itself but its title where its file does not', () => {
    expect(framework(FRAMEWORK).framework?.nodes['c']).toStrictEqual({
      ...PLAIN_NODE,
      id: 'c',
      parent: 'a',
      title: { en: 'C' },
    });
  });

  it.each(['{ to: [users] }', '{ to: [], en: How? }', '{ to: users, en: How? }'])('has no question %s', (question) => {
    const { framework: f, findings } = framework(FRAMEWORK.replace('{ title: B }', `{ title: B, ask: [${question}] }`));
    expect(f).toBeNull();
    expect(findings).toHaveLength(1);
  });

  it('asks for no more than it says', () => {
    const needs = (said: string) =>
      framework(FRAMEWORK.replace('{ title: B }', `{ title: B, needs: { ${said} } }`)).framework?.nodes['b']?.needs;
    expect(needs('sources: 2')).toStrictEqual({ sources: 2 });
    expect(needs('groups: [staff]')).toStrictEqual({ groups: ['staff'] });
  });

  it('is changed in all that an overlay says of it, and in nothing else', () => {
    const on = framework(KNOWN).framework;
    const { framework: all, findings } = overlay(`change:\n  b: {\n      ${FULL} }\n`, on);
    expect(findings).toEqual([]);
    expect(all?.nodes['b']).toStrictEqual({ ...on?.nodes['b'], ...READ });
    const { framework: one } = overlay('change: { b: { weight: 3 } }', on);
    expect(one?.nodes['b']).toStrictEqual({ ...on?.nodes['b'], weight: 3 });
  });
});
