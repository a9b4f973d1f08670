import type { imported as en } from '../en/imported.js';

export const imported: typeof en = {
  columns: { outcome: 'Tindakan', table: 'Tabel', id: 'Id', place: 'Baris', why: 'Alasan' },
  tables: { sources: 'sumber', sessions: 'sesi', evidence: 'bukti', ratings: 'penilaian' },
  outcomes: {
    'added': 'ditambahkan',
    'same': 'tetap',
    'updated': 'diperbarui',
    'edited': 'dibiarkan',
    'differs': 'dibiarkan',
    'refused': 'tidak diimpor',
    'agreement-unknown': 'tidak diimpor',
    'not-approved': 'tidak diimpor',
    'left-out': 'tidak diimpor',
    'no-key': 'tidak diimpor',
  },
  why: {
    'added': () => 'baru',
    'same': () => 'sudah tercatat dalam studi',
    'updated': (columns) => `berubah dalam tabel, tidak dalam studi: ${columns}`,
    'edited': (columns) => `berubah dalam tabel, dan telah disunting dalam studi: ${columns}`,
    'differs': (columns) => `isi studi berbeda: ${columns}`,
    'refused': () => 'narasumber tidak bersedia',
    'agreement-unknown': () => 'tidak diketahui apakah narasumber bersedia',
    'not-approved': () => 'belum disetujui di tempat pengumpulannya',
    'left-out': () => 'pemetaan melewatinya',
    'no-key': () => 'kolom pembeda baris kosong',
  },
  more: (count) => `${String(count)} lagi; --list menampilkan semuanya`,
  counts: (added, updated, kept, same, left) =>
    `${String(added)} ditambahkan, ${String(updated)} diperbarui, ${String(kept)} dibiarkan meskipun tabelnya berbeda, ${String(same)} sudah sama${left === 0 ? '' : `, ${String(left)} tidak diimpor`}`,
  would: 'Belum ada yang ditulis; gunakan --write untuk menulis:',
  nothing: 'Tidak ada yang perlu ditulis.',
  ratingKept: (command) => `Impor tidak mengubah penilaian yang sudah ada dalam studi. Untuk menilai ulang: ${command}`,
  refused: 'Tidak ada yang diimpor.',
  next: (command) => `Selanjutnya: ${command}`,
  head: (file, digest) => `Diimpor dari ${file} (SHA-256 ${digest}).`,
};
