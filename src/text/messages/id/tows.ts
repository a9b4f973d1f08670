import type { tows as en } from '../en/tows.js';

export const tows: typeof en = {
  title: (agency) => `Matriks TOWS: ${agency}`,
  intro: (framework, period) =>
    `Faktor-faktor menurut kerangka: ${framework}.${period === null ? '' : ` Periode: ${period}.`} Kekuatan dan kelemahan berada di dalam instansi, peluang dan ancaman di luarnya.`,
  summary: (strategies, agree, differ, open) => {
    const parts = [
      ...(agree === 0
        ? []
        : [`pada ${String(agree)} strategi, jenis itu sama dengan yang diturunkan dari faktor-faktornya`]),
      ...(differ === 0 ? [] : [`pada ${String(differ)} strategi, jenis turunannya berbeda`]),
      ...(open === 0
        ? []
        : [`pada ${String(open)} strategi, jenisnya tidak dapat diturunkan sehingga tidak dapat dibandingkan`]),
    ];
    const stated =
      parts.length === 0
        ? 'Studi ini tidak menyebut jenis strateginya.'
        : `Studi menyebut jenis ${String(agree + differ + open)} di antaranya: ${parts.join('; ')}.`;
    return `Ada ${String(strategies)} strategi yang diusulkan. ${stated}`;
  },
  weighed: (weight, rating) => `bobot ${weight}, nilai ${rating}`,
  factors: 'Faktor',
  kinds: { S: 'Kekuatan', W: 'Kelemahan', O: 'Peluang', T: 'Ancaman' },
  classes: {
    SO: 'kekuatan untuk meraih peluang',
    WO: 'peluang untuk mengatasi kelemahan',
    ST: 'kekuatan untuk menghadapi ancaman',
    WT: 'kelemahan dikurangi, ancaman dihindari',
  },
  nothing: 'tidak ada yang ditemukan atau disebut',
  matrix: 'Matriks',
  matrixIntro:
    'Strategi ditempatkan menurut jenis yang disebut studi; bila tidak disebut, menurut jenis yang diturunkan dari faktor-faktornya.',
  unclassed: 'Tidak termasuk jenis mana pun: ',
  strategies: 'Strategi',
  strategiesIntro:
    'Strategi memanfaatkan faktor pendukung dan mengatasi faktor penghambat. Jenis turunan mengikuti kaitan itu: di dalam instansi, kelemahan yang diatasi didahulukan daripada kekuatan yang dimanfaatkan; di luar instansi, ancaman yang diatasi didahulukan daripada peluang yang dimanfaatkan. Bila strategi hanya terkait dengan salah satu sisi, jenisnya tidak dapat diturunkan.',
  strategy: 'Strategi',
  stated: 'Jenis menurut studi',
  derived: 'Jenis turunan',
  comparison: 'Sama?',
  uses: 'Memanfaatkan',
  addresses: 'Mengatasi',
  links: 'Dikaitkan oleh',
  linkers: { source: 'sumber', coder: 'pengode' },
  coderLinks: (count, all) =>
    `${count === all ? 'Studi tidak menyebut faktor yang dikaitkan oleh strateginya' : `Untuk ${String(count)} dari ${String(all)} strategi, studi tidak menyebut faktor yang dikaitkannya`}: kaitan itu merupakan pembacaan pengode, begitu pula jenis yang diturunkan darinya.`,
  noStrategies: 'Tidak ada langkah perbaikan yang diusulkan di atau untuk instansi ini, sehingga tidak ada strategi.',
  closed: (status) => ` (${status}: tidak lagi menjawab apa pun)`,
  agrees: 'ya',
  differs: 'tidak',
  unknown: 'tidak dapat ditentukan',
  none: 'tidak ada',
  unanswered: 'Kelemahan dan ancaman yang belum dijawab strategi',
  allAnswered: 'Setiap kelemahan dan ancaman sudah dijawab oleh sedikitnya satu strategi.',
  noInhibitors: 'Tidak ada kelemahan atau ancaman yang ditemukan atau disebut.',
  suggestions: 'Dari katalog: ',
  alreadyProposed: 'sudah diusulkan di sini untuk faktor lain',
  noSuggestion: 'Katalog pun belum memuat langkah perbaikan untuk faktor ini.',
  unused: 'Kekuatan dan peluang yang belum dimanfaatkan strategi',
};
