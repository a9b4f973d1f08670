import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/model/lang.js';
import { messages } from '../../src/text/messages/index.js';

/** Every text of a language by its name; functions are called, with as many arguments as they take. */
function texts(tree: object, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]: [string, unknown]) => {
    const name = `${path}${key}`;
    if (typeof value === 'string') return [[name, value]];
    if (typeof value === 'function') return called(value as (...args: unknown[]) => string | string[], name);
    return texts(value as object, `${name}.`);
  });
}

/** Numbers and words both fit a template; the second call takes the other branch of those that have one. Some give a list. */
const called = (text: (...args: unknown[]) => string | string[], name: string): [string, string][] =>
  [
    ['3', 1, 7],
    ['1', null, null],
    ['p', 'q', null, null],
  ].flatMap((args, i) =>
    [text(...args, ...['r', 's', 't', 'u'])].flat().map((said): [string, string] => [`${name} (${String(i)})`, said]),
  );

const all = { en: new Map(texts(messages('en'))), id: new Map(texts(messages('id'))) };

describe('messages', () => {
  test('are there in both languages, none empty', () => {
    expect([...all.id.keys()]).toEqual([...all.en.keys()]);
    for (const text of [...all.en.values(), ...all.id.values()]) expect(text.trim()).not.toBe('');
  });

  test('are translated: what reads alike is a word both languages share', () => {
    const alike = [...all.en].filter(
      ([name, text]) => all.id.get(name) === text && /[a-z]{3,}/iu.test(text.replace(/\$\{.*?\}|undefined|null/gu, '')),
    );
    expect(new Set(alike.map(([, text]) => text.replace(/[\d: pqr]/gu, '')))).toEqual(
      new Set(['Status', 'Median', 'Digest']),
    );
  });

  test('call each thing by one name', () => {
    const said = (lang: 'en' | 'id', word: RegExp): string[] =>
      [...all[lang]].filter(([, text]) => word.test(text)).map(([name]) => name);
    expect(said('id', /\b(upaya|temuan|kelaziman|diska|bita)\b/iu)).toEqual([]);
    expect(said('en', /(?<!--)\bfindings?\b/iu).filter((name) => name !== 'reportLimits.sought')).toEqual([]);
  });

  test('take every argument they are given in both languages', () => {
    for (const [name, text] of all.en) {
      for (const letter of ['p', 'q']) {
        if (!name.endsWith('(2)') || !new RegExp(`\\b${letter}\\b`, 'u').test(text)) continue;
        expect(all.id.get(name), name).toMatch(new RegExp(`\\b${letter}\\b`, 'iu'));
      }
    }
  });
});

describe('how many there are is said in the grammar of the language', () => {
  const [en, id] = [messages('en'), messages('id')];

  test('lines of a table that nobody rated', () => {
    expect(en.agreement.unrated(1, 'table')).toBe('1 line without any rating is left out.');
    expect(en.agreement.unrated(2, 'table')).toBe('2 lines without any rating are left out.');
    expect(id.agreement.unrated(2, 'table')).toBe('2 baris tanpa penilaian tidak disertakan.');
  });

  test('assessments made again', () => {
    expect(id.verify.verdict(1, 1)).toMatch(/^Asesmen ini sama /u);
    expect(id.verify.verdict(3, 3)).toMatch(/^Semua asesmen \(3\) sama /u);
    expect(id.verify.verdict(1, 3)).toMatch(/^2 dari 3 asesmen tidak sama /u);
  });
});

test('a framework is in force from a day, until one, or between two', () => {
  const said = (from: string | null, to: string | null) =>
    LANGUAGES.map((lang) => messages(lang).frameworks.valid(from, to));
  expect(said('2020', null)).toEqual(['In force from 2020.', 'Berlaku sejak 2020.']);
  expect(said(null, '2024')).toEqual(['In force until 2024.', 'Berlaku sampai 2024.']);
  expect(said('2020', '2024')).toEqual(['In force from 2020 until 2024.', 'Berlaku sejak 2020 sampai 2024.']);
});

test('evidence was rejected, for a reason that is told or not', () => {
  const said = (why: string | null) => LANGUAGES.map((lang) => messages(lang).reportEvidence.rejected(why));
  expect(said(null)).toEqual(['Rejected.', 'Ditolak.']);
  expect(said('hearsay')).toEqual(['Rejected: hearsay.', 'Ditolak: hearsay.']);
});
