import { describe, expect, it } from 'vitest';
import { changed, remade, together, type Rules } from '../../../src/privacy/version/rules.js';

interface Entry {
  readonly id: string;
  readonly said: string | null;
  readonly who?: string;
  readonly note?: string;
}
const RULES: Rules<Entry> = {
  id: 'kept',
  said: (said) => (said === null ? changed(null) : changed(null, { quotes: 1 })),
  who: () => changed(undefined, { roles: 1 }),
  note: 'dropped',
};

describe('rules of a public version', () => {
  it('keep, make and drop fields, and count what they removed', () => {
    expect(remade({ id: 'a', said: 'no', who: 'head', note: 'x' }, RULES)).toEqual({
      made: { id: 'a', said: null },
      removed: { quotes: 1, roles: 1 },
    });
    expect(remade({ id: 'a', said: null }, RULES)).toEqual({ made: { id: 'a', said: null }, removed: {} });
  });

  it('publish no field that they do not name', () => {
    const later = { id: 'a', said: null, name: 'Canarywati', toString: 'Canarysari' };
    expect(remade<Entry>(later, RULES).made).toEqual({ id: 'a', said: null });
  });

  it('leave fields in their order', () => {
    expect(Object.keys(remade({ said: null, id: 'a' }, RULES).made)).toEqual(['said', 'id']);
  });

  it('are counted together', () => {
    expect(together([{ roles: 1 }, {}, { roles: 2, ids: 1 }])).toEqual({ roles: 3, ids: 1 });
  });
});
