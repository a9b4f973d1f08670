import type { imported as en } from '../en/imported.js';

export const imported: typeof en = {
  columns: { outcome: 'Tindakan', table: 'Tabel', id: 'Id', place: 'Baris', why: 'Alasan' },
  tables: { sources: 'sumber', sessions: 'sesi', evidence: 'bukti', ratings: 'penilaian' },
  outcomes: {
    added: 'ditambahkan',
    same: 'tetap',
    updated: 'diperbarui',
    edited: 'dibiarkan',
    differs: 'dibiarkan',
  },
  why: {
    added: () => 'baru',
    same: () => 'sudah tercatat dalam studi',
    updated: (columns) => `berubah dalam tabel, tidak dalam studi: ${columns}`,
    edited: (columns) => `berubah dalam tabel, dan telah disunting dalam studi: ${columns}`,
    differs: (columns) => `isi studi berbeda: ${columns}`,
  },
  more: (count) => `${String(count)} lagi; --list menampilkan semuanya`,
  counts: (added, updated, kept, same) =>
    `${String(added)} ditambahkan, ${String(updated)} diperbarui, ${String(kept)} dibiarkan meskipun tabelnya berbeda, ${String(same)} sudah sama`,
  would: 'Belum ada yang ditulis; gunakan --write untuk menulis:',
  nothing: 'Tidak ada yang perlu ditulis.',
  refused: 'Tidak ada yang diimpor.',
  written: 'Ditulis:',
  next: (study) => `Berikutnya: egov-assess validate ${study}`,
  head: (file, digest) => `Diimpor dari ${file} (SHA-256 ${digest}).`,
};
