import { expect, it } from 'vitest';
import type { AddAnswers } from '../../../src/app/adding/answers.js';
import { isWhole, missingFlags } from '../../../src/app/adding/missing.js';
import { framework } from '../../build.js';

const tiny = framework({});
const listing = {
  ...tiny,
  catalogue: { ...tiny.catalogue, factors: { floods: {} }, remedies: { move: {} } },
} as unknown as typeof tiny;

const answers = (
  kind: AddAnswers['kind'],
  fields: AddAnswers['fields'] = {},
  id: string | null = null,
): AddAnswers => ({
  kind,
  id,
  framework: null,
  fields,
});

it.each([
  ['a rating by what it is of', answers('rating'), ['--framework', '--node']],
  ['an item by where it comes from and what was found', answers('evidence', { at: 'p. 1' }), ['--from', '--finding']],
  ['a factor that only the study knows', answers('factor', { title: 'Low pay' }), ['--polarity', '--locus']],
  ['a proposal that only the study knows', answers('proposal', { owner: 'x' }, 'stay'), ['--title', '--addresses']],
  ['a proposal that is about nothing', answers('proposal', { title: 'x' }), ['--addresses']],
  ['a proposal that builds on something', answers('proposal', { title: 'x', uses: ['a'] }), []],
  ['a factor that a framework knows', answers('factor', { locus: 'external' }, 'floods'), []],
  ['a proposal that a framework knows', answers('proposal', { owner: 'x' }, 'move'), []],
  ['a factor called as a remedy is', answers('factor', {}, 'move'), ['--title', '--polarity', '--locus']],
])('%s needs what nobody else says', (_, given, flags) => {
  expect(missingFlags(given, [listing])).toEqual(flags);
  expect(isWhole(given, [listing])).toBe(flags.length === 0);
});

it('what says nothing is not whole', () => {
  expect(isWhole(answers('factor', {}, 'floods'), [listing])).toBe(false);
});
