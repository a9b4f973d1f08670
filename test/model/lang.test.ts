import { expect, it } from 'vitest';
import { inLanguage } from '../../src/model/lang.js';

it('a text that lacks a language falls back to the other, and says so', () => {
  expect(inLanguage({ en: 'head', id: 'kepala' }, 'id')).toEqual({ text: 'kepala', fallback: false });
  expect(inLanguage({ en: 'head' }, 'id')).toEqual({ text: 'head', fallback: true });
  expect(inLanguage({ id: 'kepala' }, 'en')).toEqual({ text: 'kepala', fallback: true });
  expect(inLanguage({}, 'en')).toEqual({ text: '', fallback: true });
});
