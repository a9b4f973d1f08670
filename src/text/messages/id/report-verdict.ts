import type { reportVerdict as en } from '../en/report-verdict.js';

export const reportVerdict: typeof en = {
  title: (agency) => `Pelaksanaan e-government: ${agency}`,
  subtitle: (framework, period) => `Dinilai menurut: ${framework}.${period === null ? '' : ` Periode: ${period}.`}`,
  heading: 'Ringkasan hasil',
  best: { dimension: 'Dimensi terkuat: ', indicator: 'Indikator terkuat: ' },
  worst: { dimension: 'Dimensi terlemah: ', indicator: 'Indikator terlemah: ' },
  highest: {
    dimension:
      'Skor tertinggi, tetapi belum ada dimensi yang pasti terkuat karena batas skornya saling tumpang tindih: ',
    indicator:
      'Skor tertinggi, tetapi belum ada indikator yang pasti terkuat karena batas skornya saling tumpang tindih: ',
  },
  lowest: {
    dimension:
      'Skor terendah, tetapi belum ada dimensi yang pasti terlemah karena batas skornya saling tumpang tindih: ',
    indicator:
      'Skor terendah, tetapi belum ada indikator yang pasti terlemah karena batas skornya saling tumpang tindih: ',
  },
  doubt: (covered, bounds) => `${covered}, batas ${bounds}`,
  unranked: 'Hasil proyeksi atau pengandaian, sehingga tidak disebut kuat atau lemah: ',
  floored: 'Tanpa bukti sama sekali, sehingga dihitung pada tingkat terburuk: ',
  unjudged: 'Tidak dinilai karena keterangan belum memadai: ',
  inhibits: 'Faktor penghambat utama: ',
  ofFactors: (shown, all, equal) =>
    ` (${String(shown)} dari ${String(all)} faktor penghambat${equal ? ' dengan urutan yang sama' : ''})`,
  tied: (count, after) => `${String(count)} ${after ? 'lainnya ' : ''}dengan urutan yang sama`,
  contents: 'Isi laporan selanjutnya:',
  remedies: 'Yang perlu didahulukan',
  howOrdered: 'cara mengurutkannya',
  reach: (gain) => `daya ungkit ${gain}`,
  beyond: 'Belum diusulkan di sini, tetapi daya ungkitnya lebih besar: ',
  strength: (grades) => `Kekuatan bukti: ${grades}.`,
  published: (agree, of) =>
    `Dibandingkan dengan yang dipublikasikan: ${String(agree)} dari ${String(of)} simpulan yang dapat dibandingkan sejalan.`,
  gradeCount: (count, grade) => `${grade} (${String(count)} indikator)`,
};
