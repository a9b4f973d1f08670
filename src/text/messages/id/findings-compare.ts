import type { Aspect, CompareFindings } from '../../../model/findings/compare.js';
import { apart, inFull, plain } from '../../numbers.js';
import { listed } from '../../words.js';
import type { FindingMessages } from '../finding-messages.js';
import { quoted } from '../quoted.js';
import { verify as words } from './verify.js';
import { didYouMean } from './findings-phrases.js';
import { vocabulary } from './vocabulary.js';

const of = (node: string | null): string => (node === null ? 'keseluruhan' : quoted(node));
const ids = (list: readonly string[]): string => listed(list.map(quoted), 'id');

const ASPECTS: Readonly<Record<Aspect, string>> = {
  options: 'nilai yang diproyeksikan',
  scale: 'skala',
  nodes: 'simpul',
  weights: 'bobot',
  rules: 'aturan yang membentuk skor',
};

export const compareFindings: FindingMessages<CompareFindings> = {
  'BASELINE-REGRESSION': {
    what: ({ study, framework, node, before, after, tolerance }) =>
      `skor ${of(node)} untuk ${quoted(study)} menurut ${framework} berubah dari ${apart(before, after, 'id')} menjadi ${apart(after, before, 'id')}${
        tolerance === 0 ? '' : `, lebih dari ${inFull(tolerance, 'id')}`
      }`,
    why: 'Skor ini lebih buruk daripada data dasar, dibandingkan sebelum pembulatan.',
    fix: 'lihat pada daftar perubahan penilaian atau bukti mana yang menjadi sebabnya, lalu perbaiki; jika memang demikian keadaannya, catat dengan --update-baseline',
  },
  'BASELINE-UNKNOWN-NOW': {
    what: ({ study, framework, node, before, status }) =>
      `${of(node)} untuk ${quoted(study)} menurut ${framework} semula memiliki skor ${plain(before, 'id')} dan kini tidak: ${vocabulary.status[status]}`,
    why: 'Hal yang tidak diketahui lagi tidak dapat dianggap tetap.',
    fix: 'kembalikan bukti dan penilaiannya; jika memang tidak dapat diketahui lagi, catat dengan --update-baseline',
  },
  'BASELINE-EVIDENCE-GONE': {
    what: ({ study, framework, node, evidence, before, after }) =>
      `${of(node)} dalam ${quoted(study)} menurut ${framework} semula didukung ${ids(evidence)} (${vocabulary.status[before]}), sekarang tidak didukung bukti apa pun (${vocabulary.status[after]})`,
    why: 'Skor yang sama kurang bernilai jika tidak ada lagi yang menunjukkannya.',
    fix: 'kembalikan buktinya, atau nyatakan dalam penilaian bahwa hal itu tidak diketahui; jika bukti itu memang sudah tidak ada, gunakan --update-baseline',
  },
  'BASELINE-OTHER-SET': {
    what: ({ study, framework, gained, lost }) =>
      `skor ${quoted(study)} menurut ${framework} bertumpu pada indikator yang berbeda dari data dasar: ${[
        ...(gained.length > 0 ? [`kini juga ${ids(gained)}`] : []),
        ...(lost.length > 0 ? [`tidak lagi ${ids(lost)}`] : []),
      ].join('; ')}`,
    why: 'Rata-rata atas indikator yang berbeda dapat naik atau turun meskipun tidak satu pun indikator berubah.',
    fix: 'bandingkan indikator satu per satu, seperti pada daftar perubahan',
  },
  'BASELINE-INCOMPARABLE': {
    what: ({ study, framework, aspects }) =>
      `${quoted(study)} tidak dapat dibandingkan dengan data dasar menurut ${framework}, karena ${listed(
        aspects.map((aspect) => ASPECTS[aspect]),
        'id',
      )} berubah`,
    why: 'Angka yang sama akan berarti lain.',
    fix: 'periksa asesmen yang baru secara tersendiri, lalu jadikan data dasar dengan --update-baseline',
  },
  'BASELINE-FRAMEWORK-CHANGED': {
    what: ({ study, framework, before, after }) =>
      `dalam data dasar, ${quoted(study)} dinilai menurut naskah ${framework} yang lain (versi ${before}, sekarang ${after})`,
    why: 'Angkanya dibentuk dengan cara yang sama, tetapi penilai dapat menilai lain menurut rumusan yang lain.',
    fix: 'tinjau kembali penilaian pada bagian rubrik yang berubah, lalu buat data dasar baru dengan --update-baseline',
  },
  'BASELINE-NEW': {
    what: ({ study, framework }) => `data dasar tidak memuat asesmen ${quoted(study)} menurut ${framework}`,
    why: 'Tidak ada pembandingnya; syarat tetap diperiksa.',
    fix: 'masukkan dengan --update-baseline',
  },
  'BASELINE-GONE': {
    what: ({ study, framework, path }) =>
      `${path} memuat asesmen ${quoted(study)} menurut ${framework}, tetapi asesmen itu tidak dibuat kali ini`,
    why: 'Studi yang ditinggalkan atau berganti nama tidak boleh lolos karenanya.',
    fix: 'periksa studi yang sama seperti dalam data dasar; jika memang sudah tidak ada, gunakan --update-baseline',
  },
  'NOTHING-TO-VERIFY': {
    what: ({ path }) => `${path} tidak memuat satu asesmen pun`,
    why: 'Tidak ada yang dihitung ulang, jadi tidak ada yang terbukti benar.',
    fix: 'sebutkan berkas yang ditulis "egov-assess score <studi> -f json=BERKAS"',
  },
  'ASSESSMENT-TWICE': {
    what: ({ study, framework }) => `berkas ini memuat dua asesmen ${quoted(study)} menurut ${framework}`,
    why: 'Tidak dapat dipastikan mana yang dimaksud.',
    fix: 'sisakan satu: "egov-assess score <studi> -f json" menuliskannya kembali',
  },
  'ASSESSMENT-EXPECTED': {
    what: ({ path }) => `${path} memuat sesuatu yang bukan asesmen`,
    why: 'Di sini hanya keluaran "egov-assess score -f json" yang dapat dibaca: satu asesmen atau daftar asesmen.',
    fix: 'tulis kembali berkasnya dengan "egov-assess score <studi> -f json=BERKAS"',
  },
  'OUTPUT-UNTRUSTED': {
    what: ({ path, trusted, linked }) =>
      linked
        ? `${quoted(path)} adalah tautan, atau berada di balik tautan, sehingga tidak ditulis`
        : `${quoted(path)} berada di dalam ${quoted(trusted)} yang dipercaya, sehingga tidak ditulis`,
    why: 'Pengirim studi dapat membuatnya menggantikan berkas pengaturan atau program.',
    fix: 'hapus apa yang ada di sana sebelum pemeriksaan, atau tulis ke folder di luar salinan repositori',
  },
  'BASELINE-UNTRUSTED': {
    what: ({ path, trusted }) => `data dasar ${path} berada di luar ${trusted}`,
    why: 'Siapa pun yang dapat membawa data dasarnya sendiri dapat menurunkan tuntutan.',
    fix: 'sebutkan data dasar yang berada di dalam folder tepercaya',
  },
  'BASELINE-NOT-UPDATED': {
    what: ({ path }) => `${path} dibiarkan seperti semula`,
    why: 'Data dasar tanpa studi yang gagal dinilai akan meloloskan studi itu pada pemeriksaan berikutnya.',
    fix: 'perbaiki kesalahan di atas, lalu jalankan kembali perintahnya',
  },
  'STUDY-NOT-GIVEN': {
    what: ({ study, framework, given }) =>
      `ada asesmen ${quoted(study)} menurut ${framework}, sedangkan ${
        given.length === 0 ? 'tidak ada studi yang disebutkan' : `yang disebutkan hanya ${ids(given)}`
      }`,
    why: 'Untuk menghitung ulang suatu angka diperlukan bahan asalnya.',
    fix: 'sebutkan juga folder studi tersebut',
  },
  'ASSESSMENT-DIFFERS': {
    what: ({ study, framework, difference }) =>
      `asesmen ${quoted(study)} menurut ${framework} tidak sama dengan hasil hitung ulang${
        difference === null || difference.path === ''
          ? ': urutan kuncinya berbeda'
          : `: ${difference.path} tertulis ${difference.published ?? 'tidak ada'}, hasilnya ${difference.recomputed ?? 'tidak ada'}`
      }`,
    why: ({ because, versions: [published, now] }) =>
      because.length === 0
        ? 'Program, kerangka, studi, dan pilihan perintah masih sama: berkas itu sendiri yang diubah.'
        : `Yang tidak seperti semula: ${listed(
            because.map((cause) =>
              cause === 'program' ? `program (${published}, sekarang ${now})` : words.causes[cause],
            ),
            'id',
          )}.`,
    fix: ({ because }) =>
      because.length === 0
        ? 'tanyakan siapa yang mengubah berkas itu, dan jangan mengandalkannya'
        : 'gunakan studi, kerangka, dan program yang dipakai ketika itu, atau terbitkan asesmen yang baru',
  },
  'BYTES-DIFFER': {
    what: ({ path }) =>
      `isi ${path} sama dengan hasil hitung ulang, tetapi penulisannya lain: spasi, akhir baris, atau bentuk angka`,
    why: 'Berkas itu ditulis ulang oleh seseorang atau program lain; isinya tetap benar.',
    fix: 'terbitkan berkas persis seperti yang ditulis "egov-assess score -f json=BERKAS"',
  },
  'SUPPRESSION-EXPIRED': {
    what: ({ suppressed, until, today }) =>
      `temuan ${suppressed} dikecualikan sampai ${until}, sedangkan hari ini ${today}`,
    why: 'Setelah tanggal itu temuan diperhitungkan kembali.',
    fix: 'perbaiki hal yang ditemukan dan hapus pengecualiannya, atau sepakati tanggal lain beserta alasannya',
  },
  'SUPPRESSION-UNUSED': {
    what: ({ suppressed }) => `tidak ada temuan yang dikecualikan oleh entri ini (${suppressed})`,
    why: 'Entri yang hari ini tidak mengecualikan apa pun dapat menyembunyikan sesuatu di kemudian hari.',
    fix: 'hapus entri ini',
  },
  'SUPPRESSION-UNKNOWN-CODE': {
    what: ({ id, suggestion }) => `tidak ada temuan berkode ${quoted(id)}${didYouMean(suggestion)}`,
    why: 'Entri yang tidak berarti apa-apa memberi kesan seolah-olah ada yang dikecualikan.',
    fix: 'tulis kode seperti yang tercetak; docs/findings.md memuat semuanya',
  },
};
