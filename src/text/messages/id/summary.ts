import type { summary as en } from '../en/summary.js';

export const summary: typeof en = {
  title: (agency) => `Ringkasan untuk pimpinan: ${agency}`,
  judged: (framework, extent, basis) =>
    `Penilaian pelaksanaan e-government menurut “${framework}” atas ${extent}${basis === null ? '' : `, berdasarkan ${basis}`}.`,
  wholes: (parts, judged, indicators) =>
    `${String(parts)} bagian sebagai satu kesatuan, dengan ${String(judged)} dari ${indicators} dinilai satu per satu`,
  evidence: (items, sources) => `${items} (${sources})`,
  period: (period) => `Periode: ${period}.`,
  more: (count) => `${String(count)} lainnya`,
  andTied: (tied) => `Serta ${tied}.`,

  verdictHeading: 'Kesimpulan',
  verdict: (band) => `Hasil penilaian: ${band}.`,
  score: (score, scale) => `Skornya ${score} pada skala ${scale}.`,
  notes: '“Dengan catatan” berarti ada indikator yang kategorinya lebih rendah daripada keseluruhan.',
  projected: 'Hasil ini bukan penilaian langsung, melainkan diturunkan dari penilaian menurut kerangka lain.',
  noVerdict: 'Hasil penilaian belum dapat disimpulkan.',
  insufficient: (coverage, floor) =>
    `Bukti baru mencakup ${coverage} dari bobot yang harus dinilai, sedangkan yang disyaratkan sedikitnya ${floor}.`,
  blocked: (parts) => `Bagian berikut wajib bernilai, tetapi belum ada nilainya: ${parts}.`,
  undefined: (rule) => `Skor seharusnya berupa ${rule}, yang tidak terdefinisi untuk nilai nol atau kurang.`,

  sureHeading: 'Seberapa pasti hasil ini?',
  covered: (share) => `Bukti mencakup ${share} dari bobot yang harus dinilai.`,
  takenOver: (share) =>
    `Nilai untuk ${share} dari bobot yang harus dinilai diambil dari sumber lain dan tidak diperiksa ulang di sini.`,
  coveredAndTakenOver: (evidence, elsewhere) =>
    `Bukti mencakup ${evidence} dari bobot yang harus dinilai; nilai untuk ${elsewhere} lagi diambil dari sumber lain dan tidak diperiksa ulang di sini.`,
  certain: 'Tidak ada lagi hal yang belum diketahui yang dapat mengubah skor.',
  certainIfRight: 'Jika nilai-nilai itu benar, tidak ada hal lain yang dapat mengubah skor.',
  unknownCould: (low, high) =>
    `Seandainya semua yang belum diketahui ternyata paling buruk, skornya menjadi ${low}; seandainya paling baik, ${high}.`,
  sameVerdict: 'Kategorinya tetap sama.',
  otherVerdict: (span) => `Jadi, kategorinya belum pasti dan berkisar dari ${span}.`,
  floored: (indicators) => `Dihitung pada tingkat terburuk karena tanpa bukti: ${indicators}.`,
  steady: (tried) =>
    `Hasilnya tidak bergantung pada satu sumber, kelompok, atau butir bukti saja: kategorinya tetap, mana pun yang dikeluarkan (${String(tried)} kemungkinan dicoba).`,
  flips: (flips, tried) =>
    `Pada ${String(flips)} dari ${String(tried)} kemungkinan yang dicoba, kategorinya berubah bila satu sumber, kelompok, atau butir bukti dikeluarkan.`,
  otherChoices: (choices) => `Pilihan lain dapat menghasilkan kategori yang berbeda: ${choices}.`,
  choice: (choice, lowest, highest) => `${choice} (dari ${lowest}, sampai ${highest})`,
  choices: {
    rule: 'aturan penggabungan yang lain',
    weights: 'bobot yang lain',
    bootstrap: 'pengambilan ulang sumber',
    level: 'satu indikator yang turun atau naik satu tingkat',
  },

  pointsHeading: 'Yang kuat dan yang lemah',
  highest: 'Dimensi tertinggi sejauh ini, tetapi masih dapat berubah karena ada yang belum diketahui: ',
  lowest: 'Dimensi terendah sejauh ini, tetapi masih dapat berubah karena ada yang belum diketahui: ',
  strong: (judged) => `Terbaik dari ${String(judged)} indikator yang dinilai: `,
  weak: 'Terlemah di antaranya: ',
  alike: (judged, level) => `Seluruh ${String(judged)} indikator yang dinilai berada pada tingkat yang sama: ${level}.`,
  assetsHeading: 'Modal yang dapat diandalkan',

  hindersHeading: 'Hambatan utama',
  shownBy: (sources) => `ditunjukkan oleh ${sources}`,
  shownByPublication: 'hanya diketahui dari publikasi',
  contested: (shown) => `${shown}, tetapi dibantah pihak lain`,
  stated: 'disebut sumber, tetapi tidak ada butir bukti yang menunjukkannya',
  leadsTo: (count) => `mengakibatkan ${String(count)} hambatan lain`,

  stepsHeading: 'Yang perlu didahulukan',
  noSteps: 'Tidak ada langkah yang diusulkan atau diperlukan dalam satu tahun anggaran.',
  what: 'Langkah',
  who: 'Pelaksana',
  when: 'Waktu',
  raises: 'Kenaikan skor',
  lowers: 'Perubahan skor (minus berarti membaik)',
  withinYear: 'dalam satu tahun anggaran',
  beyond: (step, gain) => `Belum diusulkan di sini, padahal pengaruhnya lebih besar: ${step} (${gain}).`,
  order:
    'Yang diusulkan di sini atau menjadi langkah berikutnya dari indikator yang lemah disebut lebih dahulu, lalu yang lain; masing-masing mulai dari yang pengaruhnya terbesar. Pengaruh langkah-langkah ini saling tumpang tindih dan tidak boleh dijumlahkan.',

  unknownHeading: 'Yang belum diketahui',
  silent: (count, indicators, names) => `Belum ada bukti untuk ${count} dari ${indicators}: ${names}.`,
  notOneByOne: (indicators) =>
    `Sebanyak ${indicators} tidak dinilai satu per satu, sehingga titik lemah di dalam setiap bagian tidak dapat diketahui.`,
  unheard: (groups) => `Belum dimintai keterangan, padahal diperlukan: ${groups}.`,
  fromPublication:
    'Bukti diambil dari sebuah publikasi; hal yang dihilangkan atau diperhalus penulisnya tidak dapat diketahui.',

  readOnHeading: 'Bacaan lebih lanjut',
  readOn:
    'Laporan lengkap memuat bukti di balik setiap angka, semua penghambat dan pendukung, serta alasan setiap langkah. Laporan itu dapat diminta kepada penyusun ringkasan ini dengan menyebut nama studinya: ',
};
