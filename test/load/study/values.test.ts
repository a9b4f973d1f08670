import { describe, expect, it } from 'vitest';
import { study, WITH_ITEM } from '../reading.js';

const codes = (rating: string): string[] =>
  study(`${WITH_ITEM}ratings: { f: { a: ${rating} } }\n`).findings.map(({ code }) => code);
const read = (rating: string) =>
  study(`${WITH_ITEM}ratings: { f: { a: ${rating} } }\n`).study?.raters[0]?.ratings.get('f')?.get('a');

describe('a value', () => {
  it('stands in place of a level, with its evidence', () => {
    expect(read('{ value: 1.5, evidence: [e1], why: x }')).toMatchObject({ level: 1.5, status: null });
    expect(codes('{ value: 1.5, why: x }')).toEqual(['LEVEL-WITHOUT-EVIDENCE']);
    expect(codes('{ value: 1.5, level: 2, evidence: [e1] }')).toEqual(['LEVEL-AND-VALUE']);
    expect(codes('{ value: 1.5, status: rejected, evidence: [e1], why: x }')).toEqual(['LEVEL-AND-STATUS']);
  });

  it('taken over from elsewhere names source and place', () => {
    expect(read('{ value: 1.5, status: external, source: head, at: row 1 }')).toMatchObject({
      level: 1.5,
      status: 'external',
      source: 'head',
      at: 'row 1',
    });
    expect(codes('{ value: 1.5, status: external }')).toEqual(['EXTERNAL-WITHOUT-SOURCE']);
    expect(codes('{ value: 1.5, status: external, source: head }')).toEqual(['EXTERNAL-WITHOUT-SOURCE']);
    expect(codes('{ value: 1.5, status: external, source: nobody, at: row 1 }')).toEqual(['UNKNOWN-SOURCE']);
    expect(codes('{ status: external, source: head, at: row 1 }')).toEqual(['STATUS-WITHOUT-VALUE']);
  });

  it('that is assumed says why', () => {
    expect(codes('{ value: 1, status: assumed, why: not yet published }')).toEqual([]);
    expect(codes('{ value: 1, status: assumed }')).toEqual(['STATUS-WITHOUT-WHY']);
    expect(codes('{ status: assumed, why: x }')).toEqual(['STATUS-WITHOUT-VALUE']);
    expect(codes('{ level: 1, status: assumed, why: x }')).toEqual([]);
  });

  it('that a rater judged names no source of its own', () => {
    expect(codes('{ level: 1, evidence: [e1], source: head }')).toEqual(['SOURCE-WITHOUT-EXTERNAL']);
    expect(codes('{ level: 1, evidence: [e1], at: row 1 }')).toEqual(['SOURCE-WITHOUT-EXTERNAL']);
  });

  it('beyond the scale may carry its reason', () => {
    const waived = '{ value: 0.3, status: external, source: head, at: row 1, out-of-scale: { why: printed so } }';
    expect(read(waived)?.outOfScale).toEqual({ en: 'printed so' });
  });
});
