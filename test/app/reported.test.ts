import { describe, expect, it } from 'vitest';
import { drawnFor } from '../../src/app/reported.js';
import { USUAL } from '../../src/app/varying.js';
import { written } from '../compare/written.js';

const drawn = (parts: object) => drawnFor({ ...written({}), ...parts });

describe('how a report was drawn is told by', () => {
  const drawing = { runs: 500, seed: 7 };

  it.each([
    ['its uncertainty', { uncertainty: { weights: { runs: 500 }, seed: 7 }, agreement: { runs: 9, seed: 9 } }, drawing],
    ['else how far its raters agree', { agreement: drawing, saturation: { runs: 9, seed: 9 } }, drawing],
    ['else its saturation', { saturation: drawing, triangulation: {} }, drawing],
    ['else what is usual', { triangulation: {} }, { runs: USUAL.runs, seed: USUAL.seed }],
  ])('%s', (_, parts, expected) => {
    expect(drawn(parts)).toEqual(expected);
  });

  it('nothing in a bare assessment, which drew nothing', () => {
    expect(drawn({})).toBeNull();
  });
});
