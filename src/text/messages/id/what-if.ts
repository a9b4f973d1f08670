import type { whatIf as en } from '../en/what-if.js';

export const whatIf: typeof en = {
  title: (agency) => `Seandainya: ${agency}`,
  asIs: 'Keadaan sekarang',
  set: 'Yang diandaikan lain:',
  setFrom: (from, to) => `${to}, bukan ${from}`,
  setUnknown: (status, to) => `${to} (sejauh ini: ${status})`,
  before: 'Sebelum',
  after: 'Sesudah',
  boundsBefore: 'Batas sebelum',
  boundsAfter: 'Batas sesudah',
  unchanged: 'Tidak ada skor yang berubah.',
  path: (band) => `Jalan teringan menuju "${band}"`,
  noPath: 'Kategori yang lebih baik',
  needs: (band, from, effort, steps) =>
    `Dari ${from} menuju "${band}" diperlukan ${String(steps)} langkah dengan jumlah beban ${String(effort)}:`,
  step: (from, to, effort) => `dari ${from} menjadi ${to}, ${String(effort)} satuan`,
  byRemedy: (remedy) => `dengan: ${remedy}`,
  noRemedy: 'tidak ada tindakan yang menyebutkan bebannya, sehingga dihitung satu satuan',
  then: (score, bounds) => `Skornya lalu menjadi ${score} (batas ${bounds}).`,
  proven: 'Menurut hitungan ini tidak ada jalan lain yang lebih ringan.',
  gap: (atLeast) =>
    `Inilah jalan terbaik yang ditemukan; terbukti tidak ada yang memerlukan kurang dari ${String(atLeast)} satuan.`,
  why: {
    'best-band': () => 'Skor sudah berada pada kategori terbaik.',
    'reached': (band) => `Skor sudah berada pada "${band}" atau kategori yang lebih baik.`,
    'out-of-reach': (band, summit) =>
      `"${band}" tidak terjangkau: seandainya semua indikator yang diketahui mencapai tingkat terbaik pun, skornya menjadi ${summit}. Yang belum diketahui perlu dicari keterangannya lebih dahulu.`,
    'nothing-to-raise': (band) =>
      `"${band}" tidak dapat dicapai dengan menaikkan indikator: tidak ada indikator pembentuk skor yang memiliki tingkat sendiri di bawah tingkat terbaik.`,
    'no-score': () => 'Belum ada skor sebagai titik awal, sehingga tidak ada jalan yang dapat ditunjukkan.',
  },
  legend:
    'Satuan beban diambil dari tindakannya, 1 sampai 3, dihitung untuk setiap tingkat lalu dijumlahkan; tindakan yang berguna bagi beberapa indikator dihitung untuk masing-masing. Yang belum diketahui tidak dinaikkan. Cara menghitung ini merupakan konvensi program ini.',
};
