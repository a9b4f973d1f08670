import type { explorer as en } from '../en/explorer.js';

const inPeriod = (period: string): string => (period === '' ? '' : `${period}: `);

export const explorer: typeof en = {
  leads: (name, score, period) => `${inPeriod(period)}${name} berada di peringkat pertama dengan skor ${score}.`,
  lead: (names, score, period) =>
    `${inPeriod(period)}${names} sama-sama berada di peringkat pertama dengan skor ${score}.`,
  leadMany: (count, score, period) =>
    `${inPeriod(period)}${count} instansi sama-sama berada di peringkat pertama dengan skor ${score}.`,
  leadOpen: (ranks, coverage) =>
    `Hal itu belum pasti karena belum semuanya diketahui: peringkat yang mungkin ${ranks}${coverage === null ? '' : `, cakupan ${coverage}`}.`,
  leadOut: (ranks, coverage) =>
    `Apabila semuanya diketahui, posisi itu tidak dapat bertahan: peringkat yang mungkin ${ranks}${coverage === null ? '' : `, cakupan ${coverage}`}.`,
  leadsNobody: 'Dengan bobot ini tidak ada instansi yang memiliki skor.',
  sure: (weights, spread, weightings, first, exchanged, ranks) =>
    `Seberapa pasti? Jika ${weights} dinaikkan atau diturunkan secara acak paling banyak ${spread}, instansi itu menempati peringkat pertama dalam ${first} dari ${weightings} simulasi${exchanged}. Dalam 95% dari semuanya, peringkatnya ${ranks}.`,
  sureExchanged: (rule, first) => `; dengan ${rule} sebagai ganti aturan kerangka, dalam ${first}`,
  drawing: 'Sedang mencoba bobot lain…',
  moved: (moved, all) => `${moved} dari ${all} instansi berbeda peringkatnya dibandingkan dengan bobot resmi.`,
  movedMost: (name, from, to) => `Pergeseran terjauh: ${name}, dari peringkat ${from} ke ${to}.`,
  movedNone: 'Tidak ada instansi yang berbeda peringkatnya dibandingkan dengan bobot resmi.',
  ranksGained: (agencies) => `Hanya memiliki peringkat dengan bobot ini: ${agencies}.`,
  ranksLost: (agencies) => `Hanya memiliki peringkat dengan bobot resmi: ${agencies}.`,
  asBegun: 'Bagian berikut menurut bobot awal halaman ini: bobot lain hanya mengubah bagian di atasnya.',
  weights: 'Bobot',
  weightKinds: { official: 'Resmi', equal: 'Semua sama', own: 'Pilihan sendiri' },
  weightsAre: {
    official: 'Bobotnya menurut kerangka.',
    equal: 'Semua dimensi berbobot sama, berbeda dengan kerangka.',
    own: 'Bobotnya pilihan Anda sendiri.',
  },
  weightOf: (dimension) => `Bobot ${dimension}`,
  officialWeight: (weight) => `resmi ${weight}`,
  weightsNone: 'Berilah bobot di atas 0 pada sekurang-kurangnya satu dimensi.',
  inAll: (agencies) => `${agencies} seluruhnya`,
  set: 'Periode',
  setOther: 'Ditampilkan',
  search: 'Cari instansi',
  searchHint: 'sebagian namanya',
  /** What rows are grouped by. */
  by: 'Baris dikelompokkan menurut',
  byNothing: 'tidak dikelompokkan',
  groupSize: (agencies, scored) =>
    scored === null ? `median dari ${agencies}` : `median dari ${scored} yang memiliki skor, di antara ${agencies}`,
  /** The only one that is shown. */
  group: 'Kelompok',
  groupAll: 'Semua',
  reset: 'Mulai lagi',
  shown: (shown, all) => `${shown} dari ${all} instansi ditampilkan.`,
  shownNone: 'Tidak ada instansi dengan nama itu.',
  shownNoneOf: (group) => `Tidak ada instansi dengan nama itu di ${group}.`,
  showAll: (count) => `Tampilkan semua ${count}`,
  showFirst: (count) => `Tampilkan ${count} teratas saja`,
  table: 'Peringkat instansi',
  compare: 'Bandingkan',
  compareName: (name) => `Bandingkan ${name}`,
  moves: 'Terhadap bobot resmi',
  up: (ranks) => `naik ${ranks}`,
  down: (ranks) => `turun ${ranks}`,
  same: 'tetap',
  weighs: (share) => `bobot ${share}`,
  chosenHint: 'Centang dua instansi untuk melihat apa yang membedakannya.',
  chosenOne: (name) => `${name} dipilih. Centang satu instansi lagi.`,
  chosenMost: (most) => `Paling banyak ${most} instansi dapat dibandingkan sekaligus.`,
  showComparison: 'Lihat alasannya',
  toTable: 'Kembali ke peringkat',
  clear: 'Kosongkan',
  remove: (name) => `Keluarkan ${name}`,
  separates: (names) => `Yang membedakan ${names}`,
  losesIn: (one, other, where) => `${one} kalah dari ${other} pada ${where}`,
  gainsIn: (where) => `unggul pada ${where}`,
  losesNowhere: (one, other, isAll) =>
    `${one} tidak kalah dari ${other} pada dimensi mana pun${isAll ? '' : ' yang skor keduanya diketahui'}`,
  alike: (one, other, isAll) =>
    `${one} dan ${other} sama pada setiap dimensi${isAll ? '' : ' yang skor keduanya diketahui'}.`,
  dimensionBy: (dimension, by) => `${dimension} (${by})`,
  dimension: 'Dimensi',
  weight: 'Bobot',
  whole: 'Keseluruhan',
  contribution: 'Bagian dari selisih keseluruhan',
  chart: (names) => `Skor ${names} pada setiap dimensi`,
  overTime: 'Dari waktu ke waktu',
  overTimeOf: (weights) => `Skor menurut periode. ${weights}`,
  overTimeCell: (score, rank) => `${score}, peringkat ${rank}`,
  change: 'Perubahan',
  howToRead: 'Arti kolom-kolom',
  means: {
    rank: 'Peringkat: satu lebih banyak daripada jumlah skor yang lebih baik, sebelum pembulatan. Tanda sama dengan menandai peringkat yang ditempati bersama.',
    drawn: (spread) =>
      `Peringkat dalam 95% simulasi: dalam setiap simulasi, tiap bobot dinaikkan atau diturunkan secara acak${spread === null ? '' : ` paling banyak ${spread}`}, dan apabila nilainya memungkinkan skor juga dihitung dengan aturan lain. Rentang yang lebar berarti peringkat itu bergantung pada bobot atau aturannya.`,
    redrawn: (runs, first) =>
      `Untuk bobot saat halaman dibuka, program menjalankan ${first} simulasi. Untuk bobot lain, halaman ini menjalankan ${runs} simulasi sendiri, dan untuk dua instansi yang dibandingkan sebanyak programnya.`,
    notDrawn: (runs) => `Halaman ini menjalankan ${runs} simulasi sendiri.`,
    group:
      'Dalam kelompok: satu baris untuk tiap kelompok, dengan median semua instansinya, baik yang ditampilkan maupun yang tidak. "Di atas median" adalah selisih skor dengan median kelompoknya; kelompok dengan kurang dari tiga skor tidak memilikinya.',
    possible:
      'Peringkat yang mungkin: peringkat yang tersisa apabila hal-hal yang belum diketahui pada semua instansi dianggap paling buruk atau paling baik.',
    coverage: 'Cakupan: bagian dari bobot yang sudah diketahui.',
    dimension: 'Dimensi: makin gelap bidangnya, makin baik.',
    withheld:
      'Tanda –: yang diketahui terlalu sedikit untuk sebuah skor, atau tidak berlaku. Yang diketahui tentang suatu dimensi tetap masuk ke dalam keseluruhan.',
  },
  noScript: 'Pengurutan, pencarian, dan bobot lain memerlukan skrip, yang dimatikan di sini.',
  linkHint: 'Alamat halaman ini memuat pilihan Anda: salinlah untuk memperlihatkan hal yang sama kepada orang lain.',
};
