import { expect, test } from 'vitest';
import { nodeOf, shapeOf } from '../../src/assess/shape.js';
import type { Framework } from '../../src/model/framework.js';
import { framework } from '../build.js';

test('the shape of a large framework is made in a few looks at each node', () => {
  const dimensions = 40;
  const leaves = 100;
  const tree = Object.fromEntries(
    Array.from({ length: dimensions }, (_, d) => [
      `d${d}`,
      Object.fromEntries(Array.from({ length: leaves }, (_, l) => [`d${d}-l${l}`, {}])),
    ]),
  );
  const made = framework(tree);
  let looks = 0;
  const nodes = new Proxy(made.nodes, {
    get: (all, id) => {
      looks++;
      return all[String(id)];
    },
  });
  const counted: Framework = { ...made, nodes };
  const shape = shapeOf(counted);
  expect(shape.ranges.size).toBe(dimensions * leaves + dimensions + 1);
  expect(shape.leavesUnder.get('d7')).toHaveLength(leaves);
  expect(looks).toBeLessThan(20 * Object.keys(made.nodes).length);
});

test('no node is made up for an id that leads nowhere', () => {
  expect(() => nodeOf(framework({ a: { b: {} } }), 'c')).toThrow('no node "c"');
});
