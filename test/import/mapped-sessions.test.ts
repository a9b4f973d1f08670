import { describe, expect, it } from 'vitest';
import type { Session, Source } from '../../src/model/study.js';
import { csv, mapped, oneSheet } from './mapping.js';

const KNOWN = {
  sources: new Map((['group', 'document'] as const).map((kind) => [kind, { id: kind, kind } as unknown as Source])),
  sessions: new Map([['meeting', {} as Session]]),
};

/** Where each answer comes from, by a mapping called `m` of these lines. */
const origins = (...lines: readonly string[]): string[] =>
  mapped(
    [csv('No,Tanya\n1,Ya\n2,Tidak\n')],
    oneSheet('key: No', 'questions: { q: Tanya }', ...lines),
    KNOWN,
  ).rows.flatMap((row) =>
    row.startsWith('evidence') ? [[...row.matchAll(/\b(?:from|session-\w+)=\S+/gu)].sort().join(' ')] : [],
  );

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
