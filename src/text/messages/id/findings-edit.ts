import type { EditFindings } from '../../../model/findings/edit.js';
import type { FindingMessages } from '../finding-messages.js';
import { quoted } from '../quoted.js';
import { add } from './add.js';

export const editFindings: FindingMessages<EditFindings> = {
  'ENTRY-EXISTS': {
    what: ({ kind, id }) => `${add.kind[kind]} ${quoted(id)} sudah ada`,
    why: 'Isi studi yang sudah ada tidak pernah ditimpa tanpa diminta karena mungkin merupakan hasil kerja orang lain.',
    fix: ({ kind }) =>
      kind === 'rating'
        ? 'ubah penilaian itu langsung di berkasnya, atau gunakan --replace untuk menggantinya'
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
  'LOCK-HELD': {
    what: ({ path, host, pid, since }) =>
      `${quoted(path)} sedang ditulis${host === '' ? '' : ` oleh proses ${String(pid)} di ${quoted(host)}`} sejak ${since}`,
    why: 'Bila dua perintah menulis bersamaan, tambahan salah satunya akan hilang.',
    fix: ({ lock }) =>
      `tunggu sampai selesai, lalu jalankan lagi; bila tidak ada lagi yang berjalan di sana, hapus berkas ${quoted(lock)}`,
  },
};
