import { describe, expect, test } from 'vitest';
import { render } from '../../src/report/index.js';
import { ASSESSMENT } from './fixtures.js';
import { words } from './sections.js';

/** The same study by another framework, and another study by the same one. */
const otherFramework = {
  ...ASSESSMENT,
  framework: { ...ASSESSMENT.framework, id: 'other', title: { en: 'Another framework', id: 'Kerangka lain' } },
};
const otherStudy = { ...ASSESSMENT, study: { ...ASSESSMENT.study, id: 'elsewhere' } };

const anchors = (text: string): string[] => [...text.matchAll(/<a id="([^"]+)">/gu)].map(([, anchor]) => anchor!);
const targets = (text: string): string[] => [...text.matchAll(/\]\(#([^)]+)\)/gu)].map(([, target]) => target!);
const titles = (text: string): string[] => [...words(text).matchAll(/^# (.*)$/gmu)].map(([, title]) => title!);

describe.each([
  ['frameworks', otherFramework],
  ['studies', otherStudy],
])('the reports of two %s in one text', (_, other) => {
  const text = render([ASSESSMENT, other]);

  test('share no anchor', () => {
    expect(new Set(anchors(text)).size).toBe(anchors(text).length);
  });

  test('lead by their links to places of their own', () => {
    const parts = text.split(/^(?=# )/mu);
    expect(parts).toHaveLength(2);
    for (const part of parts) expect(targets(part).filter((target) => !anchors(part).includes(target))).toEqual([]);
  });
});

test('two frameworks are told apart by their titles', () => {
  expect(titles(render([ASSESSMENT, otherFramework]))).toEqual([
    'How far e-government is carried out: Personnel Agency (Two dimensions)',
    'How far e-government is carried out: Personnel Agency (Another framework)',
  ]);
  expect(titles(render([ASSESSMENT, otherFramework], { view: 'explain', id: 'staffing', lang: 'id' }))[1]).toContain(
    '(Kerangka lain)',
  );
  expect(titles(render([ASSESSMENT, otherFramework], { view: 'tows' }))).toEqual([
    'TOWS matrix: Personnel Agency (Two dimensions)',
    'TOWS matrix: Personnel Agency (Another framework)',
  ]);
});

test('one report alone needs neither', () => {
  expect(titles(render(ASSESSMENT))).toEqual(['How far e-government is carried out: Personnel Agency']);
  expect(anchors(render(ASSESSMENT))).toContain('answer');
});

test('a table of scores names its framework, whether or not there is another', () => {
  expect(titles(render(ASSESSMENT, { view: 'score' }))).toEqual(['Score: Personnel Agency (Two dimensions)']);
});
