import { expect, it } from 'vitest';
import { mappingId } from '../../../src/app/mapping/proposed.js';
import type { Evidence, Source } from '../../../src/model/study.js';

const known = (keys: readonly string[], sources: readonly string[] = []) => ({
  evidence: new Map(
    keys.map((key) => [key, (key === '' ? {} : { imported: { key } }) as unknown as Evidence] as const),
  ),
  sources: new Map(sources.map((id) => [id, {} as Source] as const)),
});

it.each([
  ['survey', known([''])],
  ['survey', known(['surveys/1', 'survey', 'data/survey/1'], ['survey', 'surveys-1'])],
  ['survey-2', known(['survey/1/staff'])],
  ['survey-2', known(['survey#2/1'])],
  ['survey-2', known([], ['survey-1', 'survey-2'])],
  ['survey-3', known(['survey/1', 'survey-2/1'])],
])('a mapping takes an id that keeps its rows apart from those of another round: %s', (id, study) => {
  expect(mappingId('data/Survey.csv', study)).toBe(id);
});

it('and one that no other mapping has', () => {
  expect(mappingId('survey.csv', known(['survey/1']), (id) => id === 'survey-2')).toBe('survey-3');
});
