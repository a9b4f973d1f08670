import { describe, expect, it } from 'vitest';
import { masked, maybePersonal, personalIn } from '../../src/privacy/index.js';

const found = (text: string) => personalIn(text).map(({ kind, text: stretch }) => `${kind}: ${stretch}`);

describe('what looks like data about a person', () => {
  it.each([
    ['Write to budi.s@dinas.example.go.id for more.', 'email: budi.s@dinas.example.go.id'],
    ['WA 0812-3456-7890', 'phone: 0812-3456-7890'],
    ['Telp. (0517) 123 456', 'phone: (0517) 123 456'],
    ['+62 811 500 5373', 'phone: +62 811 500 5373'],
    ['6281234567890', 'phone: 6281234567890'],
    ['https://wa.me/6281234567890', 'phone: 6281234567890'],
    ['NIK 3515140508680001', 'nik: 3515140508680001'],
    ['35 15 14 450868 0002', 'nik: 35 15 14 450868 0002'],
    ['19860926 201505 1 001', 'nip: 19860926 201505 1 001'],
    ['NIP 131111046', 'id-number: NIP 131111046'],
    ['paspor no. B1234567', 'id-number: paspor no. B1234567'],
    ['Bapak Sutrisno Wibowo hadir', 'name: Bapak Sutrisno Wibowo'],
    ['menurut Bu Sri', 'name: Bu Sri'],
    ['Bapak/Ibu Rahmawati', 'name: Ibu Rahmawati'],
    ['Drs. H. Muhammad Noor', 'name: Drs. H. Muhammad Noor'],
    ['told by Mr. Smith', 'name: Mr. Smith'],
    ['Siti Aminah, S.Sos., M.Si', 'name: Aminah, S.Sos'],
    ['Ahmad Fauzi S.Kom', 'name: Fauzi S.Kom'],
    ['Joni, PhD', 'name: Joni, PhD'],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([expected]);
    expect(maybePersonal(text)).toBe(true);
  });

  it.each([
    'Regulation 102/2019 of 2021-07-08 budgets Rp 2.548.313.098 and Rp 6,173,568,000.',
    'Rp0.812.345.678 and 0.8123456789 and 08-2023',
    // Sixteen and eighteen digits that no rule could have made.
    '1234567890123456 and 9915140508680001 and 3515144508680000 and 3515149908680001 and 3515140513680001',
    '123456789012345678 and 198609262015053001 and 198613262015051001 and 198609402015051001 and 198609261990051001',
    '189909261915051001 and 198609262066051001',
    'https://example.go.id/0812-3456-7890 and 10.1000/08123456789 and www.example.id/0812-3456-7890',
    'SHA 08123456789abcdef0123456789',
    'Bapak Bupati, Ibu Camat, Ibu Kota, Pak B. and the bu Sri of a word: Kabu Sri',
    'RSUD Dr. Soetomo, Jl. H. Agus Salim, Universitas Prof. Hamka',
    'Ms Word, Mr President, Vitamin H Then',
    'Lulusan S.Sos, M.Si; Magister M.Si; SE Menteri; Sarjana S.H. dan lain-lain',
    'e-mail@ and @mention and a @ b',
    'NIK dan NIP tidak dicatat, KTP 2022',
  ])('nothing in: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('is found once, in the order of how surely it is told', () => {
    expect(found('Ibu Rahma 0812 3456 7890, rahma@example.id, NIP 19860926 201505 1 001')).toEqual([
      'email: rahma@example.id',
      'nip: 19860926 201505 1 001',
      'phone: 0812 3456 7890',
      'name: Ibu Rahma',
    ]);
  });

  it('takes no longer than the text is long', () => {
    for (const text of ['a'.repeat(60_000), '1 '.repeat(30_000), 'Pak pak '.repeat(7_000), 'A.'.repeat(30_000)]) {
      expect(personalIn(text)).toEqual([]);
      expect(typeof maybePersonal(text)).toBe('boolean');
    }
  });
});

describe('a file', () => {
  it('without digits, addresses and honorifics is passed over', () => {
    expect(maybePersonal('finding: "Two of 6 counters, 2021-07-08, Rp 500.000; the plan 2021."')).toBe(false);
  });

  it('with escapes is looked into', () => {
    expect(maybePersonal(String.raw`finding: "budi\u0040example.id"`)).toBe(true);
    expect(maybePersonal(String.raw`finding: "budi\x40example.id"`)).toBe(true);
  });
});

describe('a mask', () => {
  it.each([
    ['budi@example.id', 'b***@***'],
    ['0812-3456-7890', '08***'],
    ['3515140508680001', '35***'],
    ['19860926 201505 1 001', '19***'],
    ['NIP 131111046', 'NIP ***'],
    ['Drs. H. Muhammad Noor', 'Drs. H. M***'],
    ['Aminah, S.Sos', 'A***'],
  ])('of %s is %s', (text, expected) => {
    expect(personalIn(text).map(masked)).toEqual([expected]);
  });
});
