import type { saturationFindings as en } from '../en/findings-saturation.js';
import { percent } from '../../numbers.js';

const THEMES = {
  factors: 'menunjukkan faktor',
  concepts: 'menyentuh suatu topik',
  nodes: 'menjadi dasar penilaian',
} as const;

export const saturationFindings: typeof en = {
  'NO-SESSIONS': {
    what: ({ items }) =>
      `dari ${items} butir bukti yang diterima, tidak ada yang berasal dari wawancara, diskusi kelompok terpumpun, atau kuesioner`,
    why: 'Kejenuhan menanyakan apakah orang masih mengatakan hal baru; dokumen dan tempat tidak berbicara.',
    fix: 'tuliskan sesi studi ini dengan metode dan tanggalnya, lalu kaitkan bukti dengan sesi tersebut',
  },
  'SESSIONS-TOO-FEW': {
    what: ({ sessions, base, run }) =>
      `hanya ada ${sessions} sesi, padahal kejenuhan dengan ${base} sesi dasar dan ${run} sesi lanjutan memerlukan paling sedikit ${base + run}`,
    why: 'Dari sesi sesedikit itu tidak ada yang dapat mengatakan apakah sesi berikutnya membawa hal baru.',
    fix: 'nyatakan dalam tulisan bahwa kejenuhan tidak diperiksa, atau lakukan dan kodekan wawancara lagi',
  },
  'SATURATION-UNDONE': {
    what: ({ point, after, share }) =>
      `kejenuhan pada ${point} tidak bertahan: sampai sesi ke-${after} masih ada rangkaian yang membawa ${percent(share, 'id')} tema baru`,
    why: 'Jika berhenti pada titik itu, apa yang muncul sesudahnya akan terlewat; pengaruh urutan terlihat dari urutan acak.',
    fix: 'nyatakan kejenuhan hanya dengan aturan yang bertahan sampai akhir: rangkaian lebih panjang, dasar lebih besar, atau --threshold 0',
  },
  'SESSIONS-UNDATED': {
    what: ({ undated, sessions }) => `${undated} dari ${sessions} sesi tidak bertanggal`,
    why: 'Kejenuhan mengikuti urutan sesi; yang tidak bertanggal ditempatkan terakhir menurut urutan dalam berkas.',
    fix: 'beri setiap sesi tanggal, setepat yang diketahui',
  },
  'BASE-WITHOUT-THEMES': {
    what: ({ base, of }) =>
      `tidak ada yang ${THEMES[of]} dalam ${base} sesi pertama, sehingga tidak ada yang dapat diperbandingkan`,
    why: 'Tema baru dinyatakan sebagai bagian dari tema sesi-sesi pertama, dan bagian dari nol tidak terdefinisi.',
    fix: 'pilih dengan --of apa yang memang dikode dalam studi ini: factors, concepts, atau nodes',
  },
};
