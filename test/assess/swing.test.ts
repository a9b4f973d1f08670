import { describe, expect, it } from 'vitest';
import { assessOnDemand } from '../../src/assess/index.js';
import { framework, study, type StudySpec } from '../build.js';

const TREE = { people: { staff: {}, head: {} }, means: { rooms: {}, funds: {} } };
const swings = (ratings: StudySpec['ratings'], by = framework(TREE)) =>
  [...assessOnDemand(study({ ratings: ratings ?? {} }), by).swings()].map(([id, ends]) => [id, ...ends]);

describe('one level of one indicator', () => {
  it('moves its dimension up and down, as far as the scale goes', () => {
    expect(swings({ staff: 2, head: 3, rooms: 4, funds: 4 })).toEqual([
      ['people', 2, 3],
      ['means', 3.5, 4],
    ]);
  });

  it('moves it by the rule of the framework', () => {
    expect(swings({ staff: 2, head: 3 }, framework(TREE, { aggregate: 'min' }))).toEqual([['people', 1, 3]]);
    const lower = framework(TREE, { scale: { ...framework(TREE).scale, worst: 4, best: 1 } });
    expect(swings({ staff: 4, head: 4 }, lower)).toEqual([['people', 3.5, 4]]);
  });

  it('moves nothing where a rater gave the dimension as a whole', () => {
    expect(swings({ people: 3, staff: 2 })).toEqual([['people', 3, 3]]);
  });

  it('moves nothing where nothing was judged', () => {
    expect(swings({})).toEqual([]);
    expect(swings({ people: { level: 3, status: 'external', source: 'head', at: 'table 1' } })).toEqual([]);
  });
});
