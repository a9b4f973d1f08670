import type { EntryKind } from '../../../model/edits.js';
import type { EditFindings } from '../../../model/findings/edit.js';
import type { FindingMessages } from '../finding-messages.js';
import { quoted } from '../quoted.js';

const KIND: Readonly<Record<EntryKind, string>> = {
  source: 'sumber',
  session: 'sesi',
  evidence: 'bukti',
  rating: 'penilaian',
  factor: 'faktor',
  proposal: 'usulan',
};

export const editFindings: FindingMessages<EditFindings> = {
  'ENTRY-EXISTS': {
    what: ({ kind, id }) => `${KIND[kind]} ${quoted(id)} sudah ada`,
    why: 'Isi studi yang sudah ada tidak pernah ditimpa karena mungkin merupakan hasil kerja orang lain.',
    fix: ({ kind }) =>
      kind === 'rating'
        ? 'ubah penilaian itu langsung di berkasnya'
        : 'pilih id lain, atau ubah sendiri isi yang sudah ada',
  },
  'NOT-EDITABLE': {
    what: ({ why, key }) =>
      why === 'open-text'
        ? 'berkas berakhir di tengah teks tanpa akhir baris'
        : `${key === '' ? 'berkas ini' : quoted(key)} bukan ${why === 'no-list' ? 'daftar' : 'pemetaan'}, sehingga tidak dapat ditambahi`,
    why: ({ why }) =>
      why === 'open-text'
        ? 'Apa pun yang ditulis sesudahnya akan mengubah pembacaan teks itu.'
        : 'Entri baru diletakkan di samping yang sudah ada; bagian lain berkas tidak disentuh.',
    fix: ({ why, key }) =>
      why === 'open-text'
        ? 'akhiri baris terakhir berkas (tekan Enter di sana), lalu tambahkan lagi'
        : key === ''
          ? 'jalankan "egov-assess validate" pada studi ini lebih dahulu'
          : `tulis ${key}: ${why === 'no-list' ? '[]' : '{}'} atau hapus kuncinya, lalu tambahkan lagi`,
  },
};
