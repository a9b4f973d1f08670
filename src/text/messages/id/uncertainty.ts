import type { uncertainty as en } from '../en/uncertainty.js';

export const uncertainty: typeof en = {
  title: (agency) => `Ketidakpastian skor: ${agency}`,
  heading: 'Ketidakpastian skor',
  intro:
    'Hasil yang akan diperoleh seandainya ada satu hal yang berbeda. Setiap bagian mengubah satu hal saja; selebihnya, bukti, tingkat, dan rumusnya sama dengan yang dipakai untuk skor.',
  weights: 'Bobot lain',
  weightsMeans: {
    uniform: (from, to) =>
      `Setiap bobot dikalikan dengan bilangan acak dari ${from} sampai ${to}, lalu dinormalkan kembali di bawah setiap induk.`,
    dirichlet: (concentration) =>
      `Bobot di bawah setiap induk ditarik dari distribusi Dirichlet di sekitar bobot kerangka (parameter ${concentration} untuk bobot rata-rata).`,
  },
  weightings: (count) => `${count} pembobotan`,
  sources: 'Sumber lain',
  sourcesMeans: (sources, raters) =>
    `Dari ${String(sources)} sumber yang mendukung skor, ditarik secara acak sebanyak itu pula; ada yang terambil lebih dari sekali dan ada yang tidak terambil${
      raters < 2 ? '' : `. Demikian pula ${String(raters)} penilai`
    }.`,
  draws: (count) => `${count} penarikan`,
  tooFew: (sources) =>
    `Tidak dilakukan: skor ini didukung ${String(sources)} sumber, terlalu sedikit untuk ditarik ulang.`,
  firstBand: (band, share, runs) => `${band} pada ${share} dari ${runs}`,
  nextBand: (band, share) => `${band} pada ${share}`,
  interval: (low, high) => `95% hasilnya berada di antara ${low} dan ${high}.`,
  always: (score) => `95% hasilnya ${score}.`,
  skipped: (count) => `Selain itu, ${count} tidak menghasilkan skor dan tidak dihitung dalam persentase ini.`,
  allSkipped: (runs) => `Tidak satu pun dari ${runs} menghasilkan skor.`,
  rules: 'Aturan lain untuk setiap induk',
  ownRule: (rule) => `${rule} (aturan kerangka ini)`,
  why: {
    'zero-or-below': 'tidak terdefinisi karena ada nilai nol atau kurang',
    'other-range': 'tidak terdefinisi karena ada induk yang diberi nilai pada rentangnya sendiri',
  },
  alone: 'Satu hal yang sudah cukup mengubah kategori',
  omitted: 'Jika ditiadakan satu per satu:',
  noneOmitted: (sources, groups, items) =>
    `Dari ${String(sources)} sumber, ${String(groups)} kelompok narasumber, dan ${String(items)} butir bukti, tidak ada yang mengubah kategori jika ditiadakan satu per satu.`,
  kind: { source: 'sumber', group: 'kelompok narasumber', item: 'butir bukti' },
  noScore: 'tidak ada skor',
  shifted: 'Jika digeser satu tingkat, satu per satu:',
  noneShifted: (nodes) =>
    nodes === 1
      ? 'Satu-satunya tingkat yang diberikan tidak mengubah kategori jika digeser satu tingkat.'
      : `Dari ${String(nodes)} tingkat yang diberikan, tidak ada yang mengubah kategori jika digeser satu tingkat.`,
  shift: (from, to, score) => `dari ${from} menjadi ${to}: ${score}`,
  tornado: 'Skor terendah dan tertinggi menurut penyebab',
  cause: 'Penyebab',
  lowest: 'Terendah',
  highest: 'Tertinggi',
  width: 'Lebar',
  causes: {
    unknown: 'yang belum diketahui ternyata paling buruk atau paling baik',
    bootstrap: 'sumber lain',
    weights: 'bobot lain',
    rule: 'aturan lain',
    source: 'tanpa satu sumber',
    group: 'tanpa satu kelompok narasumber',
    item: 'tanpa satu butir bukti',
    level: 'satu tingkat lebih rendah atau lebih tinggi',
  },
  unscored: (unscored, cases) => `${unscored} dari ${cases} tanpa skor`,
  made: (generator, seed, runs) =>
    `Bilangan acak: ${generator}, seed ${seed}, masing-masing ${runs} kali. Studi, kerangka, seed, dan jumlah yang sama menghasilkan angka yang sama. Untuk hasil penarikan acak, tabel menunjukkan batas-batas yang memuat 95% hasilnya.`,
};
