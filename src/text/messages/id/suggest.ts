import type { suggest as en } from '../en/suggest.js';

export const suggest: typeof en = {
  title: (agency) => `Usulan: ${agency}`,
  looked: (open, items, proposed) =>
    `Dari ${String(items)} butir bukti yang diterima, ${String(open)} diperiksa; untuk ${String(proposed)} di antaranya ada usulan.`,
  taken: (taken) => `Sebelumnya ${String(taken)} faktor atau topik sudah diterima dari usulan.`,
  nothingOpen: 'Semua bukti sudah memiliki faktor atau topik dan menjadi dasar suatu penilaian.',
  nothingFound: 'Tidak ada kata kunci dalam teks yang diperiksa.',
  caution:
    'Ini kata yang ditemukan, bukan penilaian: setiap usulan diterima atau diabaikan oleh pengode. Tidak ada yang ditulis. Hal yang disangkal dalam teks tidak diusulkan sebagai faktor.',
  kind: { factors: 'faktor', concepts: 'topik', nodes: 'indikator' },
  proposal: 'Usulan',
  score: 'Skor',
  context: 'Karena',
  quote: ' (kutipan)',
  ask: (kind, title, id) => `Apakah butir ini menunjukkannya? ${kind}: ${title} (${id})`,
  topic: (title, id) => `Apakah butir ini tentang topik ini? ${title} (${id})`,
  answers: { yes: 'Ya', no: 'Tidak', stop: 'Berhenti di sini, lalu tulis yang sudah disetujui' },
  noneAccepted: 'Tidak ada yang diterima.',
};
