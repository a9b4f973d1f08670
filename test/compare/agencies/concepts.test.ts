import { describe, expect, it } from 'vitest';
import { conceptRows } from '../../../src/compare/agencies/concepts.js';
import { EMPTY_CATALOGUE } from '../../../src/model/catalogue.js';
import type { Framework } from '../../../src/model/framework.js';
import { study } from '../../build.js';
import { all, comparison, desk, entrant, entrantOf } from './entrants.js';

/** Indicators about topics. */
function about(topics: Readonly<Record<string, readonly string[]>>, over: Partial<Framework> = {}): Framework {
  const of = desk(over);
  const nodes = Object.entries(of.nodes).map(([id, node]) => [id, { ...node, concepts: topics[id] ?? [] }]);
  const concepts = { staffing: { title: { en: 'Staff' } }, funding: { title: { en: 'Funds' } } };
  return {
    ...of,
    nodes: Object.fromEntries(nodes) as Framework['nodes'],
    catalogue: { ...EMPTY_CATALOGUE, concepts },
  };
}

const ONE = about({ staff: ['staffing'], head: ['staffing'], funds: ['funding'], rooms: ['unheard-of'] });
const OTHER = about({ rooms: ['staffing'] }, { digest: 'other', aggregate: 'min' });
const first = entrant('a', all(1, 4, 3, 4), {}, ONE);
const second = { ...entrant('b', all(1, 1, 3, 1), {}, ONE), framework: { ...first.framework, id: 'f' } };

describe('topics', () => {
  it('are the mean of the percents of all indicators about them, those of most studies first', () => {
    expect(
      conceptRows([first, second]).map(({ id, title, cells }) => [id, title.en, cells.map(({ percent }) => percent)]),
    ).toEqual([
      ['staffing', 'Staff', [50, 0]],
      ['funding', 'Funds', [100, 0]],
    ]);
    expect(conceptRows([first, second])[0]?.cells[0]?.from).toEqual([
      { framework: 'f', node: 'staff' },
      { framework: 'f', node: 'head' },
    ]);
  });

  it('need two studies, what is rated, and a name', () => {
    expect(conceptRows([first])).toEqual([]);
    const assumed = { level: 3, status: 'assumed' as const, why: { en: 'why' } };
    const taken = entrantOf(study({ ratings: { staff: assumed, head: assumed }, over: { id: 'c' } }), ONE);
    expect(conceptRows([first, taken])).toEqual([]);
  });

  it('leave out values beyond their scale, which are kept for other purposes', () => {
    const nodes = second.nodes.map((node) => (node.id === 'funds' ? { ...node, score: 0.3 } : node));
    expect(conceptRows([first, { ...second, nodes }]).map(({ id }) => id)).toEqual(['staffing']);
  });

  it('take all frameworks of a study together', () => {
    const both = entrant('b', { rooms: 4 }, {}, OTHER);
    const rows = conceptRows([first, second, { ...both, framework: { ...both.framework, id: 'g' } }]);
    expect(rows[0]?.cells[1]).toMatchObject({
      study: 'b',
      from: [{ node: 'staff' }, { node: 'head' }, { framework: 'g', node: 'rooms' }],
    });
    expect(rows[0]?.cells[1]?.percent).toBeCloseTo(100 / 3, 9);
  });

  it('are compared only where not all have scores of one meaning', () => {
    expect(comparison([first, second]).concepts).toEqual([]);
    const apart = entrantOf(study({ ratings: { rooms: 4 }, over: { id: 'c' } }), OTHER);
    expect(comparison([first, apart]).concepts.map(({ id }) => id)).toEqual(['staffing']);
  });
});
