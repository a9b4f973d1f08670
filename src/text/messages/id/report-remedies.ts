import type { reportRemedies as en } from '../en/report-remedies.js';

export const reportRemedies: typeof en = {
  heading: 'Upaya yang disarankan',
  none: 'Tidak ada upaya yang perlu disarankan: tidak ada faktor ataupun tingkat yang memerlukannya.',
  intro:
    'Daya ungkit menunjukkan kenaikan skor keseluruhan seandainya setiap indikator yang disentuh upaya itu naik satu tingkat. Daya ungkit saling tumpang tindih dan tidak boleh dijumlahkan. Yang diusulkan di atau untuk instansi disebut lebih dahulu.',
  short: 'Jangka pendek',
  long: 'Jangka panjang',
  open: 'Tanpa jangka waktu',
  answers: 'menjawab ',
  nextStep: (level) => `langkah berikutnya dari tingkat ${level} pada `,
  proposed: 'diusulkan di atau untuk instansi',
  proposedBy: 'diusulkan oleh ',
  at: (locator) => ` (${locator})`,
  improves: 'Akan menaikkan: ',
  uses: 'Memanfaatkan: ',
  why: 'Alasan: ',
  who: (who) => `Pelaksana: ${who}`,
  effort: (effort) => `Beban: ${effort}`,
  reach: (gain) => `Daya ungkit: ${gain}`,
  status: (status) => `Status: ${status}`,
  owner: (owner) => `Penanggung jawab: ${owner}`,
  due: (due) => `Tenggat: ${due}`,
  source: 'Sumber: ',
  unansweredHeading: 'Faktor penghambat tanpa upaya',
  unanswered: 'Faktor berikut belum dijawab oleh satu upaya pun dan masih perlu dicarikan jalan keluarnya:',
  allAnswered: 'Setiap faktor penghambat sudah dijawab oleh sedikitnya satu upaya.',
};
