import type { score as en } from '../en/score.js';

export const score: typeof en = {
  title: (agency, framework) => `Skor: ${agency} (${framework})`,
  node: 'Dimensi / indikator',
  weight: 'Bobot',
  level: 'Skor',
  percent: 'Persen',
  band: 'Kategori',
  coverage: 'Cakupan',
  bounds: 'Batas bawah–atas',
  strength: 'Kekuatan bukti',
  whole: 'Keseluruhan',
  study: 'Studi',
  agency: 'Instansi',
  framework: 'Kerangka',
  period: 'Periode',
  bandRange: (from, to) => `mungkin ${from} sampai ${to}`,
  bandSpan: (from, to) => `${from} sampai ${to}`,
  bandRangeShort: (from, to) => `${from}–${to}`,
  closed: (indicators) => `dinilai sebagai satu kesatuan; ${indicators} di dalamnya tidak dirinci`,
  withNotes: (band) => `${band}, dengan catatan`,
  noScore: 'skor tidak dapat dihitung',
  legendDimension: (rules) => `Skor: tingkat untuk indikator, ${rules} untuk dimensi.`,
  legendWhole: (rules) => `Skor: tingkat untuk indikator, ${rules} untuk keseluruhan.`,
  legendFloored: 'Skor dalam kurung bukan hasil penilaian: tanpa bukti, yang dihitung ialah tingkat terburuk.',
  legendLower: 'Makin rendah makin baik.',
  minusIsBetter: 'Makin rendah makin baik, sehingga tanda minus berarti perbaikan.',
  legend:
    'Bobot: bagian terhadap induknya. Kategori: dalam kurung, kemungkinannya dalam batas bawah–atas. Cakupan: bagian bobot yang ada buktinya atau yang nilainya diambil dari sumber lain. Batas bawah–atas: skor seandainya semua yang belum diketahui ternyata paling buruk atau paling baik.',
  verdict: (agency, score, scale, band) => `${agency} memperoleh skor ${score} pada skala ${scale}: ${band}.`,
  scaleUp: (worst, best) => `${worst} sampai ${best}`,
  scaleDown: (best, worst) => `${best} sampai ${worst} (makin rendah makin baik)`,
  blocked: (agency) => `Skor ${agency} tidak dapat dihitung karena ada bagian yang belum bernilai.`,
  undefined: (agency, rule) =>
    `Skor ${agency} tidak dapat dihitung: ${rule} tidak terdefinisi untuk nilai nol atau kurang.`,
  inTheWay: 'Belum bernilai, sehingga skor tidak dapat dihitung:',
  floored: (indicators, worst) => `Tanpa bukti, sehingga dihitung pada tingkat terburuk (${worst}): ${indicators}.`,
  waived: 'Di luar skala, tetapi dipertahankan atas permintaan studi: ',
  beyond: (value, scale, why) => `${value} pada skala ${scale} (${why})`,
  projected: (agency, score, scale, band) =>
    `Hasil proyeksi, bukan penilaian: ${agency} mencapai ${score} pada skala ${scale}: ${band}.`,
  restsOnProjected: (share) =>
    `Untuk ${share} dari bobot, nilainya diproyeksikan dari penilaian menurut kerangka lain, dan itu bukan bukti di sini.`,
  partlyProjected: 'sebagian diproyeksikan',
  plusProjected: (share) => `(+ ${share} proyeksi)`,
  legendProjected:
    'Diproyeksikan: diturunkan dari penilaian atas topik yang sama menurut kerangka lain. Nilai ini bukan bukti dan bukan penilaian, serta tidak mengubah cakupan maupun batas bawah–atas.',
  insufficient: (agency, coverage, floor) =>
    `Keterangan belum memadai untuk menilai ${agency}: bukti hanya mencakup ${coverage} dari bobot, sedangkan kerangka mensyaratkan ${floor}.`,
  nothing: (agency) =>
    `Belum ada dasar untuk menilai ${agency}: tidak ada indikator yang berlaku atau yang memiliki bukti.`,
  certainty: (covers, coverage, low, high, bands) =>
    `${covers} ${coverage} dari bobot; seandainya semua yang belum diketahui ternyata paling buruk atau paling baik, skornya menjadi ${low} atau ${high} (${bands}).`,
  uncertain: (low, high, bands) =>
    `Seandainya semua yang belum diketahui ternyata paling buruk atau paling baik, skornya menjadi ${low} atau ${high} (${bands}).`,
  covers: {
    evidence: 'Bukti mencakup',
    external: 'Nilai dari sumber lain mencakup',
    both: 'Bukti dan nilai dari sumber lain mencakup',
  },
  certain: (covers, coverage) => `${covers} ${coverage} dari bobot, sehingga tidak ada lagi yang dapat menggeser skor.`,
  markLegend: (mark) => `${mark} di depan teks: hanya tersedia dalam bahasa Inggris.`,
  notes: 'Dengan catatan, karena indikator berikut berada pada kategori yang lebih buruk daripada keseluruhan:',
};
