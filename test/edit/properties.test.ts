import { describe, expect } from 'vitest';
import { spliced, updated } from '../../src/edit/index.js';
import { nameOf, type Entry } from '../../src/model/edits.js';
import { yaml } from '../load/reading.js';
import { fc, test } from '../property.js';
import { merged } from './merged.js';
import { anyEntry, fields, page } from './pages.js';

const cases = fc.record({ text: page, entries: fc.array(anyEntry, { minLength: 1, maxLength: 6 }) });

/** One entry of each name: the same twice is refused, which has a property of its own. */
const distinct = (entries: readonly Entry[]): Entry[] => [
  ...new Map(entries.map((entry) => [`${entry.kind} ${nameOf(entry)}`, entry])).values(),
];

/** Whether `part` can be had from `whole` by leaving out characters. */
function isWithin(part: string, whole: string): boolean {
  let at = 0;
  for (const sign of whole) if (at < part.length && part.startsWith(sign, at)) at += sign.length;
  return at === part.length;
}

const withoutEmptyBrackets = (text: string): string => text.replaceAll(/\s*(?:\[\s*\]|\{\s*\})/gu, '');

describe('a study file with entries added', () => {
  test('holds what it held, and them', cases, ({ text, entries: all }) => {
    const before = yaml(text);
    fc.pre(before.findings.length === 0);
    const entries = distinct(all);
    const { text: after, findings } = spliced(text, 'study.yaml', entries);
    fc.pre(findings.length === 0);
    const read = yaml(after ?? '');
    expect(read.findings, after ?? '').toEqual([]);
    expect(read.value, after ?? '').toEqual(merged(before.value, entries));
  });

  test('has every character it had, but for empty brackets', cases, ({ text, entries }) => {
    const added = distinct(entries).map((entry) => (entry.kind === 'rating' ? { ...entry, replace: false } : entry));
    const { text: after } = spliced(text, 'study.yaml', added);
    fc.pre(after !== null && yaml(text).findings.length === 0);
    expect(isWithin(withoutEmptyBrackets(text), after)).toBe(true);
    expect(after.startsWith('\ufeff')).toBe(text.startsWith('\ufeff'));
    if (text.includes('\r\n')) expect(after).not.toMatch(/[^\r]\n/u);
    else expect(after).not.toContain('\r');
  });

  test('takes none of them a second time', cases, ({ text, entries: all }) => {
    const entries = distinct(all).map((entry) => (entry.kind === 'rating' ? { ...entry, replace: false } : entry));
    const { text: after } = spliced(text, 'study.yaml', entries);
    fc.pre(after !== null && yaml(text).findings.length === 0);
    const again = spliced(after, 'study.yaml', entries);
    expect(again.findings.map(({ code }) => code)).toEqual(entries.map(() => 'ENTRY-EXISTS'));
  });
});

describe('a study file with fields of an item changed', () => {
  const changes = fc.record({ text: page, fields, at: fc.nat() });
  test('holds what it held, and them', changes, ({ text, fields: wanted, at }) => {
    const before = yaml(text);
    const { evidence } = before.value as { evidence?: { id: string }[] | null };
    const item = evidence?.[at % evidence.length];
    fc.pre(before.findings.length === 0 && item !== undefined);
    const { text: after, findings } = updated(text, 'study.yaml', [{ item: item.id, fields: wanted }]);
    fc.pre(findings.length === 0);
    const later = evidence?.map((each) => (each === item ? { ...each, ...wanted } : each));
    expect(yaml(after ?? '').findings, after ?? '').toEqual([]);
    expect(yaml(after ?? '').value, after ?? '').toEqual({ ...(before.value as object), evidence: later });
  });
});
