import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../src/model/assessment/index.js';
import { render } from '../../src/report/index.js';
import { ASSESSMENT } from './fixtures.js';
import { section, words } from './sections.js';

/** The fixture, whose indicator "Commitment" is in English only, with an agency named in Indonesian only. */
const named: Assessment = { ...ASSESSMENT, agency: { ...ASSESSMENT.agency, name: { id: 'Dinas X' } } };
const LEGEND = '[en] di depan teks: hanya tersedia dalam bahasa Inggris.';

describe('a text in the other language', () => {
  test('is marked, and the mark is told once, before the sections of the report', () => {
    const text = words(render(ASSESSMENT, { lang: 'id' }));
    expect(text).toContain('[en] Commitment');
    expect(text.split(LEGEND)).toHaveLength(2);
    expect(words(section(render(ASSESSMENT, { lang: 'id' }), 'Ringkasan hasil'))).toContain(LEGEND);
  });

  test.each(['score', 'explain', 'tows'] as const)('is told of in %s where it stands there', (view) => {
    const indicator = (lang: 'en' | 'id') => words(render(ASSESSMENT, { view, lang, id: 'application' }));
    expect(indicator('id').includes(LEGEND)).toBe(view !== 'tows');
    expect(indicator('en')).not.toContain('before a text');
  });

  test('is told of in a matrix whose factors bear it', () => {
    const [floods] = ASSESSMENT.factors;
    const text = render(
      { ...ASSESSMENT, factors: [{ ...floods!, title: { en: 'Floods' } }] },
      { view: 'tows', lang: 'id' },
    );
    expect(words(text)).toContain(LEGEND);
  });
});

test('the name of an agency bears no mark, wherever it stands', () => {
  for (const view of ['report', 'score', 'tows', 'explain'] as const)
    expect(words(render(named, { view }))).not.toContain('[id] Dinas X');
  expect(words(render([named, named], { view: 'score' }))).toContain('| Dinas X |');
  expect(words(render(named))).toContain('How far e-government is carried out: Dinas X');
});
