import { describe, expect, it } from 'vitest';
import { concealed, isConcealing } from '../../src/app/import/concealed.js';
import { finding } from '../../src/model/findings/index.js';

const cell = (text: string, suggestion: string | null) =>
  finding('CELL-INVALID', { column: 'c', text, problem: 'choice', choices: ['x'], suggestion }, null);

describe('a finding on a cell', () => {
  it('keeps a text that is like a choice, unless it is so long that much of it may be something else', () => {
    expect(concealed(cell('Bail', 'Baik'))).toEqual(cell('Bail', 'Baik'));
    const long = concealed(cell('As Budi Santoso said before', 'As has been said before'));
    expect(long.args).toMatchObject({ text: null, suggestion: 'As has been said before' });
    expect(isConcealing([cell('Bail', 'Baik')])).toBe(false);
    expect(isConcealing([cell('Bail', 'Baik'), long])).toBe(true);
  });
});
