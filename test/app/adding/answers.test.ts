import { describe, expect, it } from 'vitest';
import { entryOf, type AddAnswers } from '../../../src/app/adding/answers.js';
import { study } from '../../build.js';

const STUDY = study({ evidence: { 'head-01': {} } });
const entry = (answers: Partial<AddAnswers> & Pick<AddAnswers, 'kind'>) =>
  entryOf({ id: null, framework: null, fields: {}, ...answers }, STUDY);

describe('an id that is not given is proposed', () => {
  it('of evidence by where it comes from, with the next number', () => {
    expect(entry({ kind: 'evidence', fields: { from: 'head' } })).toMatchObject({ value: { id: 'head-02' } });
    expect(entry({ kind: 'evidence', fields: { from: 'staff' } })).toMatchObject({ value: { id: 'staff-01' } });
  });

  it('of a session by its source and as much of its day as is known', () => {
    const id = (date?: string) =>
      entry({ kind: 'session', fields: { source: 'head', ...(date === undefined ? {} : { date }) } });
    expect(id('2026-01-07')).toMatchObject({ id: 'head-0107' });
    expect(id('2026-01')).toMatchObject({ id: 'head-2026-01' });
    expect(id()).toMatchObject({ id: 'head-1' });
  });

  it('of a source by its role, title, group or kind, whichever comes first', () => {
    const id = (fields: AddAnswers['fields']) => entry({ kind: 'source', fields });
    expect(id({ kind: 'informant', role: 'Head of agency', group: 'leadership' })).toMatchObject({
      id: 'head-of-agency',
    });
    expect(id({ kind: 'document', title: { id: 'Rencana' } })).toMatchObject({ id: 'rencana' });
    expect(id({ kind: 'document', title: { en: 'Plan', id: 'Rencana' } })).toMatchObject({ id: 'plan' });
    expect(id({ kind: 'group', group: 'staff' })).toMatchObject({ id: 'staff' });
    expect(id({ kind: 'place' })).toMatchObject({ id: 'place' });
    expect(id({ kind: 'place', title: '—' })).toMatchObject({ id: 'source' });
  });

  it('of factors and proposals by their titles', () => {
    expect(entry({ kind: 'factor', fields: { title: 'Low pay' } })).toMatchObject({ id: 'low-pay' });
    expect(entry({ kind: 'factor' })).toMatchObject({ id: 'factor' });
    expect(entry({ kind: 'proposal', fields: { title: '?' } })).toMatchObject({ value: { id: 'proposal' } });
  });

  it('of a rating never: that is its node', () => {
    expect(entry({ kind: 'rating' })).toEqual({ kind: 'rating', framework: '', node: '', value: {} });
  });
});

describe('what is given with a name stands in the form of its field', () => {
  it('levels of evidence, as a map where there are any', () => {
    const pairs = (...given: readonly [string, string | null][]) =>
      given.map(([name, level]) => ({ name, with: level }));
    const rated = (evidence: ReturnType<typeof pairs>) =>
      entry({ kind: 'rating', id: 'staffing', framework: 'jones', fields: { evidence } });
    expect(rated(pairs(['a', null], ['b', null]))).toMatchObject({ value: { evidence: ['a', 'b'] } });
    expect(rated(pairs(['a', '2'], ['b', '3']))).toMatchObject({ value: { evidence: { a: 2, b: 3 } } });
    expect(rated(pairs(['a', '2'], ['b', null]))).toMatchObject({ value: { evidence: { a: 2, b: NaN } } });
  });

  it('norms with their articles, files with their kinds, effects with their evidence', () => {
    const fields = {
      against: [
        { name: 'rule-52', with: 'art. 7' },
        { name: 'rule-95', with: null },
      ],
      attachments: [{ name: 'photo', with: 'rack.jpg' }],
    };
    expect(entry({ kind: 'evidence', id: 'e', fields })).toMatchObject({
      value: {
        against: [{ norm: 'rule-52', at: 'art. 7' }, { norm: 'rule-95' }],
        attachments: [{ path: 'rack.jpg', kind: 'photo' }],
      },
    });
    const leads = (...given: readonly [string, string | null][]) =>
      entry({
        kind: 'factor',
        id: 'f',
        fields: { 'leads-to': given.map(([name, evidence]) => ({ name, with: evidence })) },
      });
    expect(leads(['x', null])).toMatchObject({ value: { 'leads-to': ['x'] } });
    expect(leads(['x', 'a,b'], ['y', null])).toMatchObject({
      value: { 'leads-to': { x: { evidence: ['a', 'b'] }, y: {} } },
    });
  });
});
