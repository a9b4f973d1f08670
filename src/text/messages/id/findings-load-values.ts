import type { LoadFindings } from '../../../model/findings/load.js';
import type { ValueCodes } from '../en/findings-load-values.js';
import type { FindingMessages } from '../finding-messages.js';
import { quoted } from '../quoted.js';

export const valueFindings: FindingMessages<Pick<LoadFindings, ValueCodes>> = {
  'VALUE-OFF-SCALE': {
    what: ({ node, value, worst, best }) =>
      `nilai ${value} untuk ${quoted(node)} berada di luar skalanya, yaitu ${worst} sampai ${best}`,
    why: 'Salah cetak atau salah tulis di sini menggeser semua skor di atasnya.',
    fix: 'perbaiki nilainya; bila sumbernya memang mencetak demikian, pertahankan dengan "out-of-scale: { why: ... }"',
  },
  'OFF-SCALE-WAIVED': {
    what: ({ node, value, worst, best }) =>
      `nilai ${value} untuk ${quoted(node)} berada di luar skalanya (${worst} sampai ${best}) dan dipertahankan atas permintaan studi`,
    why: 'Semua skor di atasnya bertumpu pada nilai yang tidak dikenal kerangka.',
    fix: 'tidak perlu tindakan bila alasan pada "out-of-scale" dapat diterima',
  },
  'WAIVER-NEEDLESS': {
    what: ({ node }) => `"out-of-scale" pada ${quoted(node)} tidak mengecualikan apa pun: nilainya berada pada skala`,
    why: 'Kekeliruan di kemudian hari akan lolos tanpa diketahui.',
    fix: 'hapus "out-of-scale"',
  },
  'LEVEL-AND-VALUE': {
    what: ({ node }) => `${quoted(node)} memiliki tingkat sekaligus nilai`,
    why: 'Hanya satu di antaranya yang dimaksud oleh penilai.',
    fix: 'pertahankan "level" untuk tingkat pada skala, atau "value" untuk pecahan atau nilai dari sumber lain',
  },
  'STATUS-WITHOUT-VALUE': {
    what: ({ node, status }) => `${quoted(node)} berstatus ${status}, tetapi tidak memiliki nilai`,
    why: 'Yang diambil alih atau diasumsikan selalu berupa nilai; tanpa nilai tidak ada yang diketahui.',
    fix: 'tambahkan "value: ...", atau tulis "status: no-evidence"',
  },
  'EXTERNAL-WITHOUT-SOURCE': {
    what: ({ node, missing }) =>
      `nilai eksternal untuk ${quoted(node)} belum memuat ${missing.map((key) => `"${key}"`).join(' dan ')}`,
    why: 'Nilai dari sumber lain harus dapat ditelusuri ke tempat asalnya.',
    fix: 'tambahkan "source: <id sumber>" dan "at: <halaman, tabel, baris>"',
  },
  'SOURCE-WITHOUT-EXTERNAL': {
    what: ({ node }) => `${quoted(node)} menyebut asal nilainya, tetapi tidak berstatus external`,
    why: 'Tingkat dari penilai bertumpu pada bukti, dan buktilah yang menyebut sumbernya.',
    fix: 'tambahkan "status: external", atau hapus "source" dan "at"',
  },
  'DECIMALS-WITHOUT-ROUNDING': {
    what: () => '"decimals" diberikan, padahal skor dibandingkan apa adanya',
    why: 'Tidak ada yang akan dibulatkan.',
    fix: 'tambahkan "compare: rounded", atau hapus "decimals"',
  },
  'LADDER-OFF-SCALE': {
    what: ({ levels, worst, best }) =>
      `jenjang ini memiliki tingkat ${levels.join(', ')}, padahal skala kerangka berlaku dari ${worst} sampai ${best}`,
    why: 'Skor pada jenjang yang panjangnya berbeda tidak dapat digabungkan.',
    fix: 'samakan tingkat terendah dan tertinggi jenjang ini dengan skala kerangka',
  },
  'AGGREGATE-OFF-SCALE': {
    what: ({ node, rule, lowest }) =>
      `${node === null ? 'kerangka ini' : quoted(node)} memakai rata-rata ${rule}, padahal skor dapat serendah ${lowest}`,
    why: 'Rata-rata rasio tidak terdefinisi untuk nol dan nilai di bawahnya.',
    fix: 'pilih aturan lain, atau skala yang dimulai di atas 0',
  },
  'SUPERSEDES-ITSELF': {
    what: ({ id }) => `kerangka ${quoted(id)} menyatakan menggantikan dirinya sendiri`,
    why: 'Yang digantikan adalah kerangka lain, yang hasilnya tidak berlanjut ke kerangka ini.',
    fix: 'sebutkan kerangka yang lain, atau hapus "supersedes"',
  },
  'EXTENDS-LOOP': {
    what: ({ paths }) => `kerangka berikut saling memperluas: ${paths.map(quoted).join(' → ')}`,
    why: 'Tidak satu pun dapat dibentuk sebelum yang lain.',
    fix: 'jadikan salah satunya berdiri sendiri, atau perluas kerangka yang lain',
  },
  'NODE-TAKEN': {
    what: ({ id, framework }) => `simpul ${quoted(id)} sudah ada pada ${quoted(framework)}`,
    why: 'Penilaian merujuk simpul dengan id sehingga keduanya tidak dapat dibedakan.',
    fix: 'beri simpul baru id yang lain, atau tulis perbedaannya di bawah "change"',
  },
  'NODE-EMPTIED': {
    what: ({ node }) => `semua anak ${quoted(node)} dihapus`,
    why: 'Dimensi tanpa indikator tidak dapat memiliki skor, dan bukan pula indikator.',
    fix: ({ node }) => `hapus ${quoted(node)} juga, atau pertahankan salah satu anaknya`,
  },
};
