import type { valueFindings as en } from '../en/findings-load-values.js';
import { plain } from '../../numbers.js';
import { quoted } from '../quoted.js';

export const valueFindings: typeof en = {
  'VALUE-OFF-SCALE': {
    what: ({ node, value, worst, best }) =>
      `nilai ${plain(value, 'id')} untuk ${quoted(node)} berada di luar skalanya, yaitu ${plain(worst, 'id')} sampai ${plain(best, 'id')}`,
    why: 'Salah cetak atau salah tulis di sini menggeser semua skor di atasnya.',
    fix: 'perbaiki nilainya; bila sumbernya memang mencetak demikian, pertahankan dengan "out-of-scale: { why: ... }"',
  },
  'OFF-SCALE-WAIVED': {
    what: ({ node, value, worst, best }) =>
      `nilai ${plain(value, 'id')} untuk ${quoted(node)} berada di luar skalanya (${plain(worst, 'id')} sampai ${plain(best, 'id')}) dan dipertahankan atas permintaan studi`,
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
  'PROJECTED-GIVEN': {
    what: ({ node }) => `${quoted(node)} dinyatakan sebagai hasil proyeksi, padahal penilai tidak dapat memproyeksikan`,
    why: 'Nilai proyeksi selalu dihitung ulang dari penilaian menurut kerangka lain; jika ditulis dalam berkas, nilai itu tertinggal ketika penilaiannya berubah dan disangka hasil penilaian.',
    fix: 'hapus penilaian ini lalu jalankan dengan --project; nilai yang Anda andaikan sendiri ditulis "status: assumed" beserta "why"',
  },
  'LEVEL-AS-EVIDENCE': {
    what: ({ id }) => `sebuah penilaian bertumpu pada ${quoted(id)}, yaitu simpul yang bertingkat, bukan butir bukti`,
    why: 'Tingkat, baik hasil penilaian maupun proyeksi, adalah simpulan; simpulan yang bertumpu pada simpulan lain membuat bukti yang sama terhitung dua kali.',
    fix: 'kutip butir bukti yang mendasari tingkat itu; untuk membawa tingkat dari kerangka lain, jalankan dengan --project',
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
  'RANGES-MIXED': {
    what: ({ node, rule, ranges }) =>
      `${node === null ? 'kerangka ini' : quoted(node)} memakai aturan ${rule} atas skor yang rentangnya berbeda: ${ranges
        .map(({ id, worst, best }) => `skor ${quoted(id)} dari ${worst} sampai ${best}`)
        .join(', ')}`,
    why: 'Skor seperti itu terutama menunjukkan bagian mana yang kebetulan diketahui; skor dengan rentang berbeda hanya dapat dijumlahkan.',
    fix: 'tulis "aggregate: sum" juga di sini, atau samakan aturan, jumlah indikator, dan bobot pada semua bagiannya',
  },
};
