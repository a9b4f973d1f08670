import { describe, expect, it } from 'vitest';
import type { Use } from '../../../src/app/mapping/proposing.js';
import { usesFor } from '../../../src/cli/mapping/uses.js';
import type { Asking } from '../../../src/cli/mapping/asking.js';
import { messages } from '../../../src/text/messages/index.js';
import { framework } from '../../load/reading.js';

const frameworkOf = (id: string) =>
  framework(`format: egov-framework/1
id: ${id}
version: 1.0.0
title: A framework
sources: {}
scale: { levels: { 1: { label: bad, means: bad }, 2: { label: good, means: good } } }
weak-below: 2
bands: { edges: [{ from: 1, id: low, label: low }, { from: 1.5, id: high, label: high }] }
nodes: { staff: { title: Staff of ${id} } }
`).framework!;

const all = messages('en');
const t = all.mapping;
const asking = {
  t: all,
  lang: 'en',
  unknown: { frameworks: [frameworkOf('a'), frameworkOf('b')] },
} as unknown as Asking;
const column = { filled: 2, different: 2, texts: ['x', 'y'] };

/** `evidence: at` of `evidence: where it can be found (evidence: at)`. */
const key = (name: string): string => /\((\w+: [\w-]+)\)$/u.exec(name)?.[1] ?? name;

/** What a use is called → why it is closed; null where it is open. Those that are not offered are not there. */
const offered = (...uses: readonly Use[]): Record<string, string | null> =>
  Object.fromEntries(usesFor(asking, column, uses).map(({ name, closed = null }) => [key(name), closed]));

const closedAfter = (...uses: readonly Use[]): string[] =>
  Object.entries(offered(...uses)).flatMap(([name, closed]) => (closed === null ? [] : [`${name}: ${closed}`]));

const indicator = (id: string): Use => ({ kind: 'indicator', rates: { framework: id, node: 'staff' } });
const question: Use = { kind: 'question', rates: null };
const fills = (field: `evidence.${string}` | `ratings.${string}`): Use => ({ kind: 'fills', field });

describe('what a column can be for', () => {
  it('is all there is, where nothing is said of others', () => {
    expect(closedAfter()).toEqual([]);
    expect(Object.keys(offered())).toContain('levels that somebody gave to Staff of b (b/staff)');
  });

  it('is offered once, but for questions', () => {
    const left = Object.keys(
      offered({ kind: 'key' }, fills('evidence.at'), question, indicator('a'), { kind: 'none' }),
    );
    expect(left).not.toContain(t.uses.key);
    expect(left).not.toContain('evidence: at');
    expect(left).not.toContain('levels that somebody gave to Staff of a (a/staff)');
    expect(left).toEqual(expect.arrayContaining([t.uses.none, t.uses.question]));
  });

  it('is not a level by another framework than that of the levels before', () => {
    expect(closedAfter(indicator('a'))).toEqual([
      'ratings: framework: (another column fills ratings: framework)',
      'ratings: node: (another column fills ratings: node)',
      'ratings: level: (another column fills ratings: level)',
      'ratings: value: (another column fills ratings: value)',
      'levels that somebody gave to Staff of b (b/staff): (another column has levels of a, and a sheet has those of one framework)',
    ]);
  });

  it.each(['ratings.framework', 'ratings.level'] as const)(
    'is no level of an indicator where a column fills %s',
    (field) => {
      const why = `(another column fills ${field.replace('.', ': ')})`;
      expect(closedAfter(fills(field))).toEqual([
        `levels that somebody gave to Staff of a (a/staff): ${why}`,
        `levels that somebody gave to Staff of b (b/staff): ${why}`,
      ]);
    },
  );

  it('is not the finding where answers are findings, and the other way round', () => {
    expect(closedAfter(question)).toEqual([
      'evidence: id: (another column fills evidence: id)',
      'evidence: finding: (another column fills evidence: finding)',
    ]);
    const why = '(another column fills evidence: finding)';
    expect(closedAfter(fills('evidence.finding'))).toEqual([
      `${t.uses.question}: ${why}`,
      `a question: its answers show levels of Staff of a (a/staff): ${why}`,
      `a question: its answers show levels of Staff of b (b/staff): ${why}`,
    ]);
  });

  it('is explained as in the blank workbook, and found by either language', () => {
    const [choice] = usesFor(asking, column, []).filter(({ name }) => name.includes('(sources: role)'));
    expect(choice?.name).toBe("source: an informant's role, never a name (sources: role)");
    expect(choice?.hint).toBe('sumber: jabatan atau peran narasumber, bukan namanya (sources: role)');
    const inIndonesian = { ...asking, lang: 'id', t: messages('id') } as Asking;
    expect(usesFor(inIndonesian, column, []).map(({ name }) => name)).toContain(choice?.hint);
  });

  it('shows a level before all but the most common, where there are few different answers', () => {
    const fifth = (texts: readonly string[], different: number): string =>
      key(usesFor(asking, { filled: 30, different, texts }, [])[4]?.name ?? '');
    expect(fifth(['1', '2'], 2)).toContain('its answers show levels of');
    expect(fifth(['1', '2'], 20)).toBe('sources: kind');
  });

  it('is nothing that tells rows apart, where it says the same in several', () => {
    const choices = usesFor(asking, { filled: 3, different: 2, texts: ['x', 'y'] }, []);
    expect(choices.find(({ value }) => value.kind === 'key')?.closed).toBe(`(${t.repeats})`);
  });
});
