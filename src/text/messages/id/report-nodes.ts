import type { reportNodes as en } from '../en/report-nodes.js';

export const reportNodes: typeof en = {
  heading: 'Dimensi dan indikator',
  intro:
    'Bobot adalah bagian terhadap keseluruhan. Nomor pada kolom bukti mengantar ke butir bukti di bagian akhir laporan ini.',
  weight: 'Bobot',
  level: 'Tingkat atau skor',
  bounds: (text) => `(batas ${text})`,
  founded: 'Dasar penilaian',
  covered: (share) => `bukti untuk ${share}`,
  gradeOf: (grade) => `kekuatan ${grade}`,
  evidence: 'Bukti',
  profileHeading: 'Profil tingkat',
  profileIntro: 'Banyaknya indikator pada setiap tingkat:',
  stripIntro: 'Tingkat setiap indikator menurut dimensi (? belum diketahui, x tidak berlaku):',
  unknown: 'belum diketahui',
  notApplicable: 'tidak berlaku',
  judgements: 'Penilaian setiap indikator',
  atLevel: (level) => `Tingkat ${level}.`,
  means: 'Arti tingkat ini di sini: ',
  meansAnywhere: 'Arti tingkat ini: ',
  why: 'Alasan: ',
  strength: (grade) => `Bukti (kekuatan ${grade}`,
  strengthEnd: '): ',
  restsOn: 'Bukti: ',
  looked: 'Sudah ditelusuri, tetapi tidak ditemukan.',
  notLooked: 'Tidak ada catatan bahwa hal ini pernah ditelusuri.',
  noEvidence: 'Tidak ada bukti, sehingga tidak diberi tingkat.',
  rejected: 'Semua buktinya ditolak, sehingga tidak diberi tingkat.',
  notApplicableHere: 'Tidak berlaku bagi instansi ini.',
  projected: (value, percent) =>
    `Tidak ada penilaian yang dihitung. Diproyeksikan dari kerangka lain: ${value} (${percent}).`,
  projectedOn: 'Diproyeksikan dari: ',
  projectedFrom: (title, framework, level, percent) => `${title} (${framework}), tingkat ${level}, ${percent}`,
  given: (level, combined) =>
    `Penilai memberi tingkat ${level}, sedangkan gabungan butir buktinya menunjuk ${combined}.`,
  saidSeen: (said, seen) =>
    `Yang dikatakan menunjuk tingkat ${said}, yang dilihat atau dibaca menunjuk tingkat ${seen}.`,
  rater: (rater, role, level) => `${rater} (${role}): tingkat ${level}`,
  raters: 'Penilaian: ',
  notCounted: ', dibandingkan tetapi tidak dihitung',
};
