import { describe, expect, it } from 'vitest';
import type { Evidence, Session, Source } from '../../src/model/study.js';
import { csv, mapped, oneSheet } from './mapping.js';

const KNOWN = {
  sources: new Map((['group', 'document'] as const).map((kind) => [kind, { id: kind, kind } as unknown as Source])),
  sessions: new Map([['meeting', {} as Session]]),
};

/** Where each answer comes from, by a mapping called `m` of these lines. */
const originsIn = (
  known: Partial<typeof KNOWN & { evidence: Map<string, Evidence> }>,
  ...lines: readonly string[]
): string[] =>
  mapped([csv('No,Tanya\n1,Ya\n2,Tidak\n')], oneSheet('key: No', 'questions: { q: Tanya }', ...lines), {
    ...KNOWN,
    ...known,
  }).rows.flatMap((row) =>
    row.startsWith('evidence') ? [[...row.matchAll(/\b(?:from|session-\w+)=\S+/gu)].sort().join(' ')] : [],
  );

const origins = (...lines: readonly string[]): string[] => originsIn({}, ...lines);

const BY_ROW = 'sources: { id: { column: No, prefix: r- }, kind: { value: Informant } }';

describe('answers to the questions of a survey', () => {
  it('come from a questionnaire, one for each source and mapping', () => {
    expect(origins(BY_ROW, 'evidence: { from: { column: No, prefix: r- } }')).toEqual([
      'from=r-1-m session-method=questionnaire session-source=r-1',
      'from=r-2-m session-method=questionnaire session-source=r-2',
    ]);
    expect(origins('evidence: { from: { value: group } }')).toEqual([
      'from=group-m session-method=questionnaire session-source=group',
      'from=group-m session-method=questionnaire session-source=group',
    ]);
  });

  it('come from one whose id does not say the mapping twice', () => {
    expect(origins(BY_ROW.replace('r-', 'm-'), 'evidence: { from: { column: No, prefix: m- } }')[0]).toBe(
      'from=m-1-answers session-method=questionnaire session-source=m-1',
    );
  });

  it('come from what the mapping says instead', () => {
    const method = 'session-method: { value: interview }';
    expect(origins(`evidence: { from: { value: group }, ${method} }`)[0]).toBe(
      'from=group-m session-method=interview session-source=group',
    );
    expect(origins(`evidence: { from: { value: document }, ${method} }`)[0]).toBe(
      'from=document-m session-method=interview session-source=document',
    );
    expect(origins(`evidence: { from: { value: s }, session-source: { value: group }, ${method} }`)[0]).toBe(
      'from=s session-method=interview session-source=group',
    );
  });

  describe('where another source has the session that would be made for them', () => {
    const evidence = 'evidence: { from: { value: group } }';
    const sessions = (...all: readonly (readonly [id: string, source: string])[]) =>
      new Map(all.map(([id, source]) => [id, { source } as Session] as const));

    it('come from one with a number, which stays theirs', () => {
      const wanted = 'from=group-m-2 session-method=questionnaire session-source=group';
      const others = sessions(['group-m', 'document']);
      expect(originsIn({ sessions: others }, evidence)).toEqual([wanted, wanted]);
      expect(originsIn({ sessions: sessions(['group-m', 'document'], ['group-m-2', 'group']) }, evidence)[0]).toBe(
        wanted,
      );
      const told = 'sessions: { id: { value: group-m }, source: { value: document }, method: { value: document } }';
      expect(origins(told, evidence)[0]).toBe(wanted);
    });

    it('stay in it all the same, if they are there already', () => {
      const items = (session: string | null) =>
        new Map([['i', { id: 'i', session, imported: { key: 'm/1/q' } } as unknown as Evidence]]);
      const of = (session: string | null) =>
        originsIn({ sessions: sessions(['group-m', 'document']), evidence: items(session) }, evidence).map((each) =>
          each.split(' ').at(0),
        );
      expect(of('group-m')).toEqual(['from=group-m', 'from=group-m-2']);
      expect(of('group-m-7')).toEqual(['from=group-m-7', 'from=group-m-2']);
      expect(of('meeting')).toEqual(['from=group-m-2', 'from=group-m-2']);
      expect(of(null)).toEqual(['from=group-m-2', 'from=group-m-2']);
    });
  });

  it.each([
    ['a document', 'document'],
    ['a session of the study', 'meeting'],
    ['a session of the table', 'told'],
    ['what nobody knows', 'none'],
  ])('come from where they say: %s', (_, from) => {
    const sessions = 'sessions: { id: { value: told }, source: { value: group }, method: { value: interview } }';
    expect(origins(sessions, `evidence: { from: { value: ${from} } }`)[0]).toBe(`from=${from}`);
  });
});
