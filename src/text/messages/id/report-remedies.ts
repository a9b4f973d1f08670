import type { reportRemedies as en } from '../en/report-remedies.js';

export const reportRemedies: typeof en = {
  heading: 'Langkah perbaikan yang disarankan',
  none: 'Tidak ada langkah perbaikan yang perlu disarankan: tidak ada faktor ataupun tingkat yang memerlukannya.',
  noneYet:
    'Belum ada langkah perbaikan yang dapat disarankan karena belum ada indikator yang dinilai di sini dan belum ada faktor penghambat yang ditemukan.',
  order:
    'Yang dibutuhkan instansi ini disebut lebih dahulu: yang diusulkan di atau untuk instansi, dan langkah berikutnya dari indikator yang lemah. Dalam masing-masing kelompok itu, yang daya ungkitnya lebih besar didahulukan, lalu yang bebannya lebih ringan, lalu yang menjawab faktor dengan urutan lebih tinggi. Susunan ini merupakan konvensi program ini.',
  orderWithoutReach:
    'Yang diusulkan di atau untuk instansi ini disebut lebih dahulu. Dalam masing-masing kelompok, yang bebannya lebih ringan didahulukan, lalu yang menjawab faktor dengan urutan lebih tinggi. Susunan ini merupakan konvensi program ini.',
  reachMeans:
    'Daya ungkit menunjukkan perubahan skor keseluruhan seandainya setiap indikator yang terkait dengan langkah perbaikan itu membaik satu tingkat. Daya ungkit saling tumpang tindih dan tidak boleh dijumlahkan.',
  short: 'Jangka pendek',
  long: 'Jangka panjang',
  open: 'Tanpa jangka waktu',
  decided: 'Sudah diputuskan',
  decidedIntro:
    'Yang sudah selesai dilaksanakan atau dibatalkan instansi. Semuanya tidak disarankan lagi dan tidak dihitung sebagai langkah perbaikan bagi faktor mana pun.',
  answers: 'menjawab ',
  nextStep: (level) => `langkah berikutnya dari tingkat ${level} pada `,
  proposed: 'diusulkan di atau untuk instansi',
  proposedBy: 'diusulkan oleh ',
  at: (locator) => ` (${locator})`,
  improves: 'Akan memperbaiki: ',
  uses: 'Memanfaatkan: ',
  why: 'Alasan: ',
  who: (who) => `Pelaksana: ${who}`,
  effort: (effort) => `Beban: ${effort}`,
  reach: (gain) => `Daya ungkit: ${gain}`,
  status: (status) => `Status: ${status}`,
  owner: (owner) => `Penanggung jawab: ${owner}`,
  due: (due) => `Tenggat: ${due}`,
  source: 'Sumber: ',
  unansweredHeading: 'Faktor penghambat tanpa langkah perbaikan',
  unanswered: 'Belum ada langkah perbaikan yang menjawab faktor berikut; jalan keluarnya masih perlu dicari:',
  allAnswered: 'Setiap faktor penghambat sudah dijawab oleh sedikitnya satu langkah perbaikan.',
};
