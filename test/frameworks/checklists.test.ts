import { describe, expect, it } from 'vitest';
import { shippedChecklists } from '../../src/app/shipped.js';
import type { Checklist } from '../../src/model/checklist.js';
import { LANGUAGES } from '../../src/model/lang.js';

const named = (id: string): Checklist => {
  const found = shippedChecklists().find((each) => each.id === id);
  if (!found) throw new Error(id);
  return found;
};

/** How many items each domain has, in order. */
const domainSizes = ({ domains, items }: Checklist) =>
  Object.keys(domains).map((id) => items.filter(({ domain }) => domain === id).length);

describe('the checklists that ship', () => {
  it('are as long as their sources print them, domain by domain', () => {
    expect(shippedChecklists().map(({ id, items }) => [id, items.length])).toEqual([
      ['coreq', 32],
      ['srqr', 21],
    ]);
    expect(domainSizes(named('coreq'))).toEqual([8, 15, 9]);
    expect(domainSizes(named('srqr'))).toEqual([2, 2, 11, 2, 2, 2]);
  });

  it.each(shippedChecklists().map((checklist) => [checklist.id, checklist] as const))(
    '%s has its numbers without gaps, and every text in both languages',
    (_, { items, title, domains }) => {
      expect(items.map(({ number }) => number)).toEqual(items.map((_item, i) => i + 1));
      const texts = [title, ...Object.values(domains), ...items.flatMap((item) => [item.title, item.asks])];
      for (const text of texts) expect(Object.keys(text).sort()).toEqual([...LANGUAGES].sort());
    },
  );

  it('share the topics that both ask for, so that a study says them once', () => {
    const topics = (id: string) => new Set(named(id).items.flatMap((item) => item.topics));
    const both = [...topics('coreq')].filter((topic) => topics('srqr').has(topic));
    expect(both).toEqual([
      'researcher-training',
      'prior-relationship',
      'researcher-stance',
      'methodology',
      'setting',
      'interview-guide',
      'recording',
      'saturation',
      'participant-checking',
    ]);
  });
});
