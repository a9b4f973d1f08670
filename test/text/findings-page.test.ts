import { expect, test } from 'vitest';
import { findingsPage } from './findings-page.js';

test('docs/findings.md says what the messages say (`npx vitest run test/text/findings-page.test.ts -u` writes it anew)', async () => {
  await expect(findingsPage()).toMatchFileSnapshot('../../docs/findings.md');
});
