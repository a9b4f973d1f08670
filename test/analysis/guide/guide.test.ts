import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { gapsOf } from '../../../src/analysis/gaps/index.js';
import { guideFor, guideOf } from '../../../src/analysis/guide/index.js';
import { SHIPPED } from '../../../src/app/shipped.js';
import type { Framework } from '../../../src/model/framework.js';
import type { Guide } from '../../../src/model/guide.js';
import type { Study } from '../../../src/model/study.js';
import { framework, study, TOOL } from '../../build.js';

const ask = [{ en: 'Who?' }];
const F = framework({
  people: {
    unit: { ask, needs: { groups: ['staff', 'leadership'] } },
    skills: { ask, look: [{ en: 'A board.' }], needs: { groups: ['leadership'] } },
    rules: { read: [{ en: 'A decree.' }] },
  },
});

/** Whom to ask about what. */
const meetings = ({ interviews }: Guide) =>
  interviews.map(({ group, asked }) => ({ group, nodes: asked.map(({ node }) => node) }));

const lacking = (of: Study, by: Framework = F) => guideFor(of, by, gapsOf(of, by, TOOL)!);

describe('a guide to a framework', () => {
  it('asks each group what it is to be heard on, and whoever knows the rest', () => {
    const G = framework({
      a: { a1: { ask }, a2: { ask, needs: { groups: ['staff'] } }, a3: { ask, needs: { groups: ['users', 'staff'] } } },
    });
    expect(meetings(guideOf(G))).toEqual([
      { group: 'staff', nodes: ['a2', 'a3'] },
      { group: 'users', nodes: ['a3'] },
      { group: null, nodes: ['a1'] },
    ]);
  });

  it('meets whoever a question names, and no group that nothing is to be asked of', () => {
    const toUsers = { en: 'Where did you stop?', to: ['users'] };
    const G = framework({
      a: {
        a1: { ask: [...ask, toUsers], needs: { groups: ['staff'] } },
        a2: { ask: [toUsers], needs: { groups: ['staff', 'users'] } },
        a3: { ask: [toUsers] },
        a4: { ask: [...ask, toUsers] },
      },
    });
    expect(meetings(guideOf(G))).toEqual([
      { group: 'staff', nodes: ['a1'] },
      { group: 'users', nodes: ['a1', 'a2', 'a3', 'a4'] },
      { group: null, nodes: ['a4'] },
    ]);
  });

  it('holds the questions of each group: its own, and those for all where the framework wants to hear it', () => {
    const toUsers = { en: 'Where did you stop?', to: ['users'] };
    const G = framework({ a: { a1: { ask: [toUsers, ...ask], needs: { groups: ['staff'] } } } });
    expect(guideOf(G).interviews).toEqual([
      { group: 'users', asked: [{ node: 'a1', questions: [toUsers] }] },
      { group: 'staff', asked: [{ node: 'a1', questions: ask }] },
    ]);
  });

  it('lists what to look at and what to read, and asks nothing where no question is', () => {
    const guide = guideOf(framework({ a: { a1: { ask, look: ask }, a2: { read: ask } } }));
    const { observe, read } = guide;
    expect(meetings(guide)).toEqual([{ group: null, nodes: ['a1'] }]);
    expect([observe, read]).toEqual([['a1'], ['a2']]);
  });

  it('numbers nodes by their place, and leaves out dimensions that ask nothing themselves', () => {
    const G = framework({ a: { a1: {}, a2: {} }, b: { b1: {} } });
    const b = { ...G.nodes['b']!, ask };
    expect(guideOf({ ...G, nodes: { ...G.nodes, b } }).topics.map(({ number, node }) => [number, node])).toEqual([
      ['1.1', 'a1'],
      ['1.2', 'a2'],
      ['2', 'b'],
      ['2.1', 'b1'],
    ]);
  });

  it('tells levels as the indicator has them, by its own ladder, with what proves them', () => {
    const levels = [{ value: 1, label: { en: 'own' }, means: { en: 'in general' } }];
    const scale = { levels, worst: 1, best: 1, fractional: false, cumulative: true };
    const G = framework({ a: { a1: { scale, levels: { 1: { en: 'here' } }, proof: { 1: ask } }, a2: {} } });
    const [own, other] = guideOf(G).topics;
    expect(own!.levels).toEqual([{ value: 1, label: { en: 'own' }, means: { en: 'here' }, proof: ask }]);
    expect(other!.levels.map(({ means }) => means.en)).toEqual(['means', 'means', 'means', 'means']);
    expect(guideOf({ ...G, scale: { ...G.scale, levels: [] } }).topics[1]!.levels).toEqual([]);
  });

  test.each(SHIPPED.ids().map((id) => ({ id })))('$id: every question, sight and document is in it', ({ id }) => {
    const found = SHIPPED.framework(id)!;
    const guide = guideOf(found);
    const { observe, read, topics } = guide;
    const nodes = Object.values(found.nodes);
    const having = (key: 'ask' | 'look' | 'read') =>
      nodes.filter((node) => node[key].length > 0).map((node) => node.id);
    expect(new Set(meetings(guide).flatMap((each) => each.nodes))).toEqual(new Set(having('ask')));
    expect(new Set(observe)).toEqual(new Set(having('look')));
    expect(new Set(read)).toEqual(new Set(having('read')));
    expect(new Set(topics.map(({ number }) => number)).size).toBe(topics.length);
  });
});

describe('a guide for a study', () => {
  const G = framework({
    a: { a1: { ask, needs: { groups: ['leadership'] } }, a2: { ask }, a3: { ask, needs: { groups: ['users'] } } },
  });

  it('has what the study lacks alone, with the reason', () => {
    const strong = {
      one: { source: 'head', method: 'interview' },
      two: { source: 'board', method: 'observation' },
      three: { source: 'decree', method: 'document' },
    } as const;
    const found = lacking(
      study({
        sources: { board: { kind: 'place' }, decree: { kind: 'document' } },
        evidence: strong,
        ratings: { a1: { level: 3, evidence: ['one', 'two', 'three'] } },
      }),
      G,
    );
    expect(found.topics.map(({ node }) => node)).toEqual(['a2', 'a3']);
    expect(found.topics.every(({ gap }) => gap !== null && gap.wants.length > 0)).toBe(true);
    expect(meetings(found)).toEqual([
      { group: 'users', nodes: ['a3'] },
      { group: null, nodes: ['a2'] },
    ]);
  });

  it('says of each informant what they were not asked: what anybody may be, and what is wanted of their group', () => {
    const found = lacking(
      study({
        sources: {
          clerk: { group: 'staff', role: { en: 'Clerk' } },
          crowd: { kind: 'group' },
          decree: { kind: 'document' },
        },
        evidence: { said: { source: 'clerk' } },
        ratings: { a2: { level: 2, evidence: ['said'] } },
      }),
      G,
    );
    expect(found.study!.informants).toEqual([
      { id: 'head', role: null, group: 'leadership', nodes: ['a1', 'a2'] },
      { id: 'crowd', role: null, group: null, nodes: ['a2'] },
    ]);
  });

  it('says of nobody that they were not asked what is for another group', () => {
    const own = framework({ a: { a1: { ask: [{ en: 'Where?', to: ['users'] }], needs: { groups: ['staff'] } } } });
    const found = lacking(study({ sources: { client: { group: 'users' }, clerk: { group: 'staff' } } }), own);
    expect(found.study!.informants.map(({ id }) => id)).toEqual(['client']);
  });

  it('keeps to the order of the framework, and to what the gaps ask for', () => {
    fc.assert(
      fc.property(fc.subarray(['unit', 'skills', 'rules']), (rated) => {
        const of = study({ ratings: Object.fromEntries(rated.map((id) => [id, 2])) });
        const gaps = gapsOf(of, F, TOOL)!;
        const guide = guideFor(of, F, gaps);
        const { topics, observe, read, study: own } = guide;
        expect(topics.map(({ number }) => number)).toEqual([...topics.map(({ number }) => number)].sort());
        const listed = [...meetings(guide).flatMap(({ nodes }) => nodes), ...observe, ...read, ...own!.besides];
        expect(new Set(listed)).toEqual(new Set(gaps.gaps.map(({ node }) => node)));
      }),
    );
  });
});
