import { expect, it } from 'vitest';
import { gamma } from '../../../src/analysis/uncertainty/gamma.js';
import { seeded } from '../../../src/analysis/random.js';

it.each([0.3, 1, 2.5, 10, 40])('draws of shape %d have that mean and that variance', (shape) => {
  const random = seeded(1);
  const draws = Array.from({ length: 40_000 }, () => gamma(shape, random));
  const mean = draws.reduce((sum, x) => sum + x, 0) / draws.length;
  const variance = draws.reduce((sum, x) => sum + (x - mean) ** 2, 0) / draws.length;
  expect(Math.abs(mean / shape - 1)).toBeLessThan(0.03);
  expect(Math.abs(variance / shape - 1)).toBeLessThan(0.05);
  expect(Math.min(...draws)).toBeGreaterThan(0);
});
