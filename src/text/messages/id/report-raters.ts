import type { reportRaters as en } from '../en/report-raters.js';

export const reportRaters: typeof en = {
  heading: 'Penilaian berdampingan',
  intro:
    'Skor hanya dibentuk oleh penilaian dari peran yang ditetapkan kerangka. Penilaian lain ditampilkan sebagai pembanding; selisihnya dari yang dihitung ditulis dalam kurung.',
  rater: (rater, role) => `${rater} (${role})`,
  claims: (claimed, proven) => `menyatakan ${claimed}, terbukti ${proven}`,
  alone: (rater, result) => `Menurut penilaian ${rater} saja: ${result}.`,
  ifClaimed: (result) => `Bila setiap tingkat yang dinyatakan di situ dihitung, terbukti atau tidak: ${result}.`,
  counts: 'Yang dihitung',
  same: 'sama',
  noDifference: 'sama dengan yang dihitung',
  away: (difference) => `${difference} dari yang dihitung`,
};
