import type { order as en } from '../en/order.js';

export const order: typeof en = {
  ahead: (leader, other, by) => `${leader} mengungguli ${other} dengan selisih ${by}`,
  level: (one, other) => `${one} dan ${other} setara`,
  unknown: (one, other) => `${one} atau ${other} tidak memiliki skor`,
  by: {
    own: (said) => `Dengan bobot pilihan, ${said}.`,
    official: (said) => `Dengan bobot resmi, ${said}.`,
    equal: (said) => `Jika semua dimensi berbobot sama, ${said}.`,
  },
  varied: {
    official: 'setiap bobot resmi',
    equal: 'setiap bobot yang sama itu',
    own: 'setiap bobot pilihan',
  },
  drawn: (weights, spread, leader, other, often, runs) =>
    `Jika ${weights} dinaikkan atau diturunkan secara acak paling banyak ${spread}, ${leader} mengungguli ${other} dalam ${often === null ? `semua ${runs} simulasi` : `${often} dari ${runs} simulasi`}.`,
  exchanged: (rule, leader, often) =>
    `Dengan ${rule} sebagai ganti aturan kerangka, ${leader} unggul dalam ${often === null ? 'semua' : `${often} dari`} simulasi itu.`,
  dominates: (better, worse) =>
    `${better} sekurang-kurangnya sama baik dengan ${worse} pada setiap dimensi: bobot apa pun tidak membalik urutannya.`,
  holds: 'Urutannya tetap dengan semua bobot yang dicoba.',
  rule: 'Jadi, urutannya tetap dengan semua bobot yang dicoba, tetapi bergantung pada aturan penghitungan skor.',
  small: 'Jadi, perubahan kecil pada bobot dapat membalik urutannya.',
  far: (spread) => `Jadi, urutannya tetap selama bobot berubah paling banyak ${spread}, tetapi bobot lain membaliknya.`,
  turns: 'Jadi, urutannya bergantung pada bobot.',
};
