import { expect, test } from 'vitest';
import { shippedFramework, shippedFrameworks } from '../../src/app/shipped.js';

// What is worked out once for each framework is kept by its object.
test.each(shippedFrameworks().map(({ id }) => id))('%s is the same object each time', (id) => {
  expect(shippedFramework(id)).toMatchObject({ id });
  expect(shippedFramework(id)).toBe(shippedFramework(id));
});

test('what does not ship is null each time', () => {
  expect([shippedFramework('unheard-of'), shippedFramework('unheard-of')]).toEqual([null, null]);
});
