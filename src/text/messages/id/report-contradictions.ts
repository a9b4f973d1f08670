import type { reportContradictions as en } from '../en/report-contradictions.js';

export const reportContradictions: typeof en = {
  heading: 'Pertentangan dan perbedaan',
  intro: 'Perbedaan juga merupakan hasil. Semua perbedaan ditampilkan.',
  none: 'Tidak ada butir bukti yang saling bertentangan, dan tidak ada perkataan yang berlawanan dengan yang dilihat.',
  nothing: 'Belum ada butir bukti yang dapat dibandingkan satu sama lain.',
  contradiction: 'Dua butir bukti saling bertentangan:',
  divergent: 'butir bukti menunjuk tingkat yang berbeda',
  saidSeen: 'yang dikatakan berbeda dengan yang dilihat',
  statusUnsettled: 'para penilai berselisih apakah ada yang dapat dinilai',
  consensusOutside: 'konsensus berada di luar yang diberikan para penilai',
  unsettled: 'para penilai berselisih dua tingkat atau lebih',
  givenCombined: 'tingkat yang diberikan tidak sama dengan gabungan butir buktinya',
  parentChildren: (rated, computed) =>
    `dinilai ${rated} secara keseluruhan, sedangkan indikatornya menghasilkan ${computed}`,
  levels: (levels) => `tingkat ${levels}`,
  said: (said, seen) => `wawancara dan sejenisnya menunjuk ${said}, observasi dan dokumen menunjuk ${seen}`,
  given: (rater, level, combined) => `${rater} memberi ${level}, gabungannya ${combined}`,
  contested: 'Sebagian butir bukti menunjukkan faktor ini dan sebagian lain membantahnya: ',
  shows: 'mendukung: ',
  denies: 'membantah: ',
  atTop: (node) =>
    `Faktor ini menghambat hal yang pada "${node}" dinilai sudah di tingkat terbaik; salah satunya perlu ditinjau kembali: `,
  normsHeading: 'Aturan yang belum dilaksanakan',
  normsIntro: 'Yang diminta oleh aturan, tetapi menurut bukti belum dilaksanakan:',
  noNorms: 'Tidak ada butir bukti yang menyatakan bahwa suatu aturan belum dilaksanakan.',
};
