import { describe, expect, it } from 'vitest';
import { concepts, factors } from '../../../src/cli/adding/choices/factors.js';
import { nodes } from '../../../src/cli/adding/choices/nodes.js';
import { levels } from '../../../src/cli/asking/levels.js';
import { items, origins, sources } from '../../../src/cli/asking/sources.js';
import { messages } from '../../../src/text/messages/index.js';
import { folder } from '../run.js';
import { framework, HERE, study } from '../../build.js';
import { adding, FILES, STUDY } from './asked.js';

const t = messages('en');
const FRAMEWORK = framework({ whole: { plan: { concepts: ['planning'] } } });
const EMPTY = study({ evidence: {} });

describe('what can be chosen is called', () => {
  it('by role or title, else by reference or kind', () => {
    const known = new Map([
      ['a', { id: 'a', kind: 'publication', cite: 'A. (2020).', place: HERE }],
      ['b', { id: 'b', kind: 'place', place: HERE }],
    ] as const);
    const scene = { study: { ...EMPTY, sources: known }, lang: 'en', t } as const;
    expect(sources(scene).map(({ name }) => name)).toEqual(['A. (2020). (a)', 'place (b)']);
  });

  it('a session by its source even where that is gone, and without a day where it has none', () => {
    const sessions = new Map([['s', { source: 'gone', method: 'interview', date: null, place: HERE }]] as const);
    const scene = { study: { ...EMPTY, sources: new Map(), sessions }, lang: 'en', t } as const;
    expect(origins(scene)).toEqual([{ value: 's', name: 'gone, interview (s)' }]);
    expect(items(scene)).toEqual([]);
  });

  it('an item by its finding, and told from others by who, how, when and where', () => {
    const known = study({ sources: { head: { kind: 'informant', role: { id: 'Kepala dinas' } } }, evidence: { a: { source: 'head', date: '2022-01-07', at: 'minute 3', finding: { id: 'Ada rencana.' } }, b: { source: 'head' } } }); // prettier-ignore
    const [a, b] = items({ study: known, lang: 'en', t }, new Set(['a']));
    expect(a).toEqual({
      value: 'a',
      name: 'a: [id] Ada rencana.',
      hint: 'speaks to it; [id] Kepala dinas, interview, 2022-01-07, minute 3',
    });
    expect(b?.hint).toBe('[id] Kepala dinas, interview');
  });

  it('a factor by its id where it has no title, and of any polarity where none is told', () => {
    const own = new Map([
      ['x', { id: 'x', leadsTo: new Map<string, string[]>(), statedBy: [], at: null, place: HERE }],
    ]);
    const scene = { study: { ...EMPTY, factors: own }, frameworks: [FRAMEWORK], lang: 'en', t } as const;
    expect(factors(scene, 'enabling')).toEqual([{ value: 'x', name: 'x', hint: '' }]);
    expect(concepts(scene)).toEqual([]);
  });

  it('a level by what it means everywhere, where the node says nothing of its own', () => {
    const node = FRAMEWORK.nodes['plan'];
    if (!node) throw new Error('the framework has a plan');
    const rated = { framework: FRAMEWORK, node };
    expect(levels(rated, { lang: 'en', t })[0]).toEqual({ value: 1, name: '1  level 1', hint: 'means' });
  });

  it('a node with the reason why it cannot be taken', () => {
    const rated = study({ ratings: { plan: { evidence: { e1: 2 } } }, evidence: { e1: {} } });
    const scene = { study: rated, frameworks: [FRAMEWORK], lang: 'en', t, rater: null, replaces: false } as const;
    const [whole, plan] = nodes(scene, FRAMEWORK);
    expect(whole?.closed).toBeUndefined();
    expect(plan?.closed).toBe(
      `(rated: by what each item proves, in ${HERE.file}:${String(HERE.line)}; --replace rates it anew)`,
    );
  });

  it('a node that may be rated anew before those that are not rated', () => {
    const rated = study({ ratings: { plan: { evidence: { e1: 2 } } }, evidence: { e1: {} } });
    const scene = { study: rated, frameworks: [FRAMEWORK], lang: 'en', t, rater: null, replaces: true } as const;
    const [plan, whole] = nodes(scene, FRAMEWORK);
    expect([plan?.value, plan?.closed, whole?.value]).toEqual(['plan', undefined, 'whole']);
  });
});

describe('where there is no room', () => {
  it('every level says what it means when it is pointed at', async () => {
    const cwd = folder({ ...FILES, 'study.yaml': STUDY.replace('[tiny.yaml]', '[jones]') });
    const { text } = await adding(
      ['rating', '--node', 'staffing'],
      ['e1', 'No more', '2', '', 'Yes, write it', false],
      { cwd },
    );
    expect(text()).toContain('    staffing: { level: 2, evidence: [e1] }\n');
  });
});
