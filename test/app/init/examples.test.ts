import { describe, expect, it } from 'vitest';
import type { Answers, NewSource } from '../../../src/app/init/answers.js';
import { faultsIn, newStudy } from '../../../src/app/init/index.js';
import { SHIPPED } from '../../../src/app/shipped.js';
import { openStudy } from '../../../src/app/study.js';
import { memoryFiles } from '../../../src/files/memory.js';
import { LANGUAGES } from '../../../src/model/lang.js';
import { SOURCE_KINDS } from '../../../src/model/study.js';
import { workshopOn } from '../../workshop.js';

const ANSWERS: Answers = {
  agency: 'Dinas X',
  kind: null,
  region: null,
  country: null,
  period: null,
  lang: 'en',
  frameworks: [],
  codedFrom: null,
  sources: [],
};

/** Takes the marks of examples away. */
const uncommented = (text: string): string => text.replaceAll(/^# (?!yaml)/gmu, '');

/** Errors of the study, as it is written or with all its examples. */
function errorsOf(answers: Answers, change: (text: string) => string): unknown[] {
  const frameworks = answers.frameworks.flatMap((id) => {
    const framework = SHIPPED.framework(id);
    return framework ? [{ reference: id, framework }] : [];
  });
  const files = newStudy({ answers, frameworks });
  const contents = files.map(({ path, text }) => [
    path,
    change(text)
      .replace(/first-day|hari-pertama/u, '2026-01')
      .replace(/last-day|hari-terakhir/u, '2026-02'),
  ]);
  const workshop = workshopOn(memoryFiles(Object.fromEntries(contents) as Record<string, string>));
  const { study, findings } = openStudy(workshop, { folder: '.', file: 'study.yaml' }, null);
  expect(study).not.toBeNull();
  return findings.filter(({ severity }) => severity === 'error');
}

const ids = SHIPPED.ids();
const sources: readonly NewSource[] = SOURCE_KINDS.map((kind) => ({ kind, name: `The ${kind}`, group: null }));

describe.each(LANGUAGES)('a new study in the language %s', (lang) => {
  it.each([...ids.map((id) => [id]), ids])('is valid with %s, as it is and with all examples', (...frameworks) => {
    const answers = { ...ANSWERS, lang, frameworks };
    expect(errorsOf(answers, (text) => text)).toEqual([]);
    expect(errorsOf(answers, uncommented)).toEqual([]);
  });

  it('is valid with every answer given', () => {
    const answers: Answers = {
      ...ANSWERS,
      lang,
      kind: 'district-agency',
      region: 'Regency: "X" # one',
      country: 'ID',
      period: { from: '2026', to: '2026-02-03' },
      frameworks: ids,
      codedFrom: 'field',
      sources,
    };
    expect(errorsOf(answers, (text) => text)).toEqual([]);
    expect(errorsOf(answers, uncommented)).toEqual([]);
  });

  it.each(SOURCE_KINDS)('has examples that fit a first source of the kind %s', (kind) => {
    const answers = { ...ANSWERS, lang, frameworks: ['jones'], sources: [{ kind, name: 'Rule', group: null }] };
    expect(errorsOf(answers, uncommented)).toEqual([]);
  });
});

describe('sources of a new study', () => {
  it('have ids of their own, also where examples or others would have the same', () => {
    const same = ['Office', 'Rule', 'Staff', 'Staff', 'Staff 1', '人事'].map((name): NewSource => ({
      kind: 'informant',
      name,
      group: 'staff',
    }));
    const [{ text }] = newStudy({ answers: { ...ANSWERS, frameworks: ['jones'], sources: same }, frameworks: [] });
    const found = [...text.matchAll(/^(?:#  )? {1,2}([\w-]+): \{ kind/gmu)].map(([, id]) => id);
    expect(found).toEqual(['office', 'rule', 'staff', 'staff-2', 'staff-1', 'informant', 'office-2', 'rule-2']);
    expect(errorsOf({ ...ANSWERS, frameworks: ['jones'], sources: same }, uncommented)).toEqual([]);
  });
});

describe('an answer that no study could have', () => {
  it.each<[string, Partial<Answers>, string]>([
    ['a name with a control character', { agency: 'X\u001b' }, 'CONTROL-CHARACTER'],
    ['a kind that is no id', { kind: 'District agency' }, 'BAD-ID'],
    ['a period that ends before it begins', { period: { from: '2026', to: '2025' } }, 'DATES-REVERSED'],
    ['a group that is no id', { sources: [{ kind: 'informant', name: 'Head', group: 'The top' }] }, 'BAD-ID'],
  ])('is found before anything is written: %s', (_what, change, code) => {
    const found = faultsIn({ ...ANSWERS, frameworks: ['x'], ...change });
    expect(found.map((f) => f.code)).toContain(code);
  });

  it('is not found in answers that are sound', () => {
    expect(faultsIn({ ...ANSWERS, frameworks: ['x'] })).toEqual([]);
  });
});
