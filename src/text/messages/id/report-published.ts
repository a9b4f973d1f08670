import type { reportPublished as en } from '../en/report-published.js';

export const reportPublished: typeof en = {
  heading: 'Perbandingan dengan yang dipublikasikan',
  none: 'Studi ini tidak mencatat simpulan terpublikasi menurut kerangka ini yang dapat dibandingkan.',
  intro: 'Simpulan dalam publikasi dibandingkan dengan hasil di sini, tidak pernah dipakai untuk menyusunnya.',
  publication: 'Publikasi: ',
  noneComparable: 'Tidak ada simpulan yang dapat dibandingkan.',
  node: 'Yang dinilai',
  words: 'Menurut publikasi',
  read: 'Dibaca sebagai kategori',
  computed: 'Hasil hitungan',
  agrees: 'Sama?',
  whole: 'Keseluruhan',
  at: (words, at) => `"${words}" (${at})`,
  notComparable: 'tidak dapat dibandingkan',
  count: (agree, of, all) =>
    `${String(agree)} dari ${String(of)} simpulan yang dapat dibandingkan sejalan${all > of ? ` (${String(all - of)} tidak dapat dibandingkan)` : ''}.`,
  selfContradiction: (node, verdicts) => `Publikasi tidak konsisten mengenai "${node}": ${verdicts}.`,
  verdict: (band, at) => `${band} (${at})`,
  by: (by) => `, ${by}`,
};
