import type { uncertaintyFindings as en } from '../en/findings-uncertainty.js';
import { quoted } from '../quoted.js';

export const uncertaintyFindings: typeof en = {
  'NO-SCORE-TO-VARY': {
    what: ({ framework }) => `studi ini belum memiliki skor menurut ${quoted(framework)} yang dapat diuji`,
    why: 'Tanpa skor tidak ada ketidakpastian yang dapat diuji; bila terlalu sedikit yang diketahui, batas-batas skor menunjukkan apa yang masih mungkin.',
    fix: 'lihat dengan "score" apa yang belum dinilai lalu lengkapi, atau pilih kerangka yang memberi skor dengan --framework',
  },
  'SOURCES-TOO-FEW': {
    what: ({ sources, least }) =>
      `skor ini didukung ${sources} sumber, padahal untuk penarikan ulang diperlukan paling sedikit ${least}`,
    why: 'Dari sumber yang sesedikit itu hasil penarikannya hampir selalu sama, sehingga rentang yang dihasilkan hanya memberi kesan pasti.',
    fix: 'gunakan hasil analisis lainnya; penarikan ulang dilakukan bila sumber yang didengar lebih banyak',
  },
};
