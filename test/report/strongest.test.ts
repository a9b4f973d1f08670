import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess/index.js';
import type { Framework } from '../../src/model/framework.js';
import { render } from '../../src/report/index.js';
import { framework, study, TOOL, type StudySpec } from '../build.js';
import { section, words } from './sections.js';

const TREE = { a: { a1: {}, a2: {} }, b: { b1: {}, b2: {} } };
const answer = (ratings: StudySpec['ratings'], over: Partial<Framework> = {}) =>
  words(section(render(assess(study({ ratings: ratings ?? {} }), framework(TREE, over), TOOL)), 'The answer in short'));

describe('the strongest and the weakest dimension', () => {
  test('are named where no missing evidence could change that', () => {
    const text = answer({ a1: 4, a2: 4, b1: 2, b2: 2 });
    expect(text).toContain('Strongest dimension: a (4.00, good).');
    expect(text).toContain('Weakest dimension: b (2.00, weak).');
  });

  test('carry their doubt with them', () => {
    const text = answer({ a1: 4, b1: 2, b2: 2 });
    expect(text).toContain('Strongest dimension: a (4.00, good; evidence for 50%, bounds 2.50–4.00).');
  });

  test('are not named where bounds overlap: then a score is only the highest or the lowest', () => {
    const text = answer({ a1: 4, b1: 3, b2: 3 });
    expect(text).toContain(
      'Highest score, though the bounds overlap and no dimension is certainly the strongest: a (4.00, good; evidence for 50%, bounds 2.50–4.00).',
    );
    expect(text).toContain(
      'Lowest score, though the bounds overlap and no dimension is certainly the weakest: b (3.00, fair).',
    );
    expect(text).not.toContain('Strongest dimension');
  });

  test('are neither where all score alike', () => {
    expect(answer({ a1: 3, a2: 3, b1: 3, b2: 3 })).not.toMatch(/strongest|weakest/iu);
  });

  test('are judged by the way from worst to best where lower is better', () => {
    const text = answer(
      { a1: 1, a2: 1, b1: 3, b2: 3 },
      {
        scale: { ...framework(TREE).scale, worst: 4, best: 1 },
        bands: {
          decimals: null,
          edges: [
            { from: 1, id: 'small', label: { en: 'small' } },
            { from: 2.5, id: 'wide', label: { en: 'wide' } },
          ],
        },
      },
    );
    expect(text).toContain('Strongest dimension: a (1.00, small).');
    expect(text).toContain('Weakest dimension: b (3.00, wide).');
  });
});
