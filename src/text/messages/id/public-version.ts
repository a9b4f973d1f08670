import type { PublicFacts } from '../../../model/public.js';
import type { publicVersion as en } from '../en/public-version.js';

export const publicVersion: typeof en = {
  changes,
  banner: (k, people) => `Ini versi publik: ${told(k, people)}.`,
  told,
  provenance: (changed, k) =>
    `Versi publik (k = ${k}), dibuat dari studi dengan digest ini${changed === null ? '' : `: ${changed}`}. Skor, predikat, dan peringkat sama dengan studi lengkap; kekuatan bukti, triangulasi, dan rentang dinilai dari yang tersisa.`,
};

/** What a public version leaves out, each with its number. */
function changes(facts: PublicFacts): string[] {
  const number = (count: number, what: string): string[] => (count === 0 ? [] : [`${String(count)} ${what}`]);
  const dates = {
    month: 'dipersingkat sampai bulan',
    year: 'dipersingkat sampai tahun',
    none: 'dihilangkan atau dipersingkat sampai tahun',
  }[facts.dates];
  return [
    ...number(facts.roles, 'jabatan dihilangkan'),
    ...number(facts.groups, 'orang ditampilkan tanpa kelompoknya'),
    ...number(facts.kinds, 'kelompok ditampilkan sebagai satu narasumber'),
    ...number(facts.selections, 'cara pemilihan dihilangkan'),
    ...number(facts.datesChanged, `tanggal ${dates}`),
    ...number(facts.locators, 'letak dalam wawancara dihilangkan'),
    ...number(facts.quotes, 'kutipan dihilangkan'),
    ...number(facts.attachments, 'lampiran dihilangkan'),
    ...number(facts.ids, 'id diganti'),
  ];
}

/** What can be told of those who were asked. */
function told(k: number, people: number): string {
  if (people === 0) return 'tidak ada narasumber yang dapat dikenali darinya';
  return people < k
    ? 'tidak ada keterangan yang membedakan satu narasumber dari yang lain'
    : `setiap keterangan tentang narasumber berlaku bagi sedikitnya ${String(k)} orang`;
}
