import { expect, test } from 'vitest';
import { localized, optional, optionalText } from '../../src/load/text.js';

test('a text without a language is in that of its file', () => {
  expect(localized('Begitu.', 'id')).toEqual({ id: 'Begitu.' });
  expect(localized('So.', 'en')).toEqual({ en: 'So.' });
  expect(localized({ id: 'Begitu.' }, 'en')).toEqual({ id: 'Begitu.' });
});

test('what is not there leaves no key', () => {
  expect(optionalText('text', undefined, 'en')).toStrictEqual({});
  expect(optionalText('text', 'So.', 'en')).toStrictEqual({ text: { en: 'So.' } });
  expect(optional('level', undefined)).toStrictEqual({});
  expect(optional('level', 0)).toStrictEqual({ level: 0 });
});
