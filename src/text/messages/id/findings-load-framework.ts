import { shellWord } from '../../encode/shell.js';
import type { frameworkFindings as en } from '../en/findings-load-framework.js';
import { plain } from '../../numbers.js';
import { either } from '../../words.js';
import { choices, quoted } from '../quoted.js';
import { didYouMean, noSuch, noSuchIn, writeOr } from './findings-phrases.js';

/** `1, 2, 3, atau 4`. */
const oneOf = (levels: readonly number[]): string => either(levels.map(String), 'id');

const KINDS = { concepts: 'konsep', factors: 'faktor', remedies: 'langkah perbaikan' };

export const frameworkFindings: typeof en = {
  'UNKNOWN-FRAMEWORK': {
    what: noSuch('kerangka'),
    why: 'Tanpa kerangka itu tidak ada dasar penilaian.',
    fix: ({ suggestion, known }) =>
      suggestion === null
        ? `tulis salah satu dari: ${choices(known)}; atau jalur berkas seperti ./kerangka-saya.yaml`
        : `tulis ${suggestion}; kerangka lain dapat dilihat dengan "egov-assess frameworks list"`,
  },
  'FRAMEWORK-VERSION': {
    what: ({ wanted, found }) => `versi yang diminta ${wanted}, sedangkan yang tersedia versi ${found}`,
    why: 'Versi utama yang berbeda dapat memberi skor yang berbeda atas bukti yang sama.',
    fix: 'tinjau penilaian menurut versi yang tersedia lalu sebutkan versi itu, atau pakai rilis egov-assess yang memuat versi yang diminta',
  },
  'UNKNOWN-NODE': {
    what: ({ id, suggestion, framework }) =>
      `kerangka ${quoted(framework)} tidak memiliki dimensi atau indikator ${quoted(id)}${didYouMean(suggestion)}`,
    why: 'Keterangan tentang indikator yang tidak dikenal akan hilang.',
    fix: ({ suggestion, framework }) =>
      suggestion === null ? `lihat daftarnya dengan "egov-assess frameworks show ${framework}"` : `tulis ${suggestion}`,
  },
  'UNKNOWN-FACTOR': {
    what: noSuchIn('faktor', ['studi ini']),
    why: 'Faktor yang tidak diuraikan tidak dapat diperingkat dan tidak dapat ditindaklanjuti.',
    fix: (args) =>
      writeOr(
        `uraikan faktor itu pada "factors"${args.frameworks ? ', atau cantumkan kerangka yang mengenalnya pada "frameworks"' : ''}`,
      )(args),
  },
  'UNKNOWN-CONCEPT': {
    what: noSuchIn('konsep', []),
    why: 'Konsep menghubungkan kerangka, faktor, dan langkah perbaikan.',
    fix: writeOr('pakai konsep dari katalog (docs/catalogue.md)'),
  },
  'MEANING-DIFFERS': {
    what: ({ kind, id, frameworks }) =>
      `${frameworks.map(quoted).join(' dan ')} sama-sama memiliki ${KINDS[kind]} ${quoted(id)}, tetapi maknanya berbeda`,
    why: 'Pencocokan dilakukan menurut id: hal yang dikatakan tentang yang satu dianggap berlaku bagi yang lain, termasuk pada nilai proyeksi.',
    fix: 'ganti salah satu id-nya, atau samakan judulnya (untuk faktor juga polarity dan locus-nya)',
  },
  'UNKNOWN-REMEDY': {
    what: noSuch('langkah perbaikan'),
    why: 'Rekomendasi yang tidak diuraikan tidak dapat dilaksanakan.',
    fix: writeOr('pakai langkah perbaikan dari katalog (docs/catalogue.md), atau uraikan pada "remedies"'),
  },
  'UNKNOWN-BAND': {
    what: noSuch('kategori'),
    why: 'Kesimpulan hanya dapat dibandingkan dengan kategori yang dimiliki kerangka.',
    fix: ({ known }) => `tulis salah satu dari: ${choices(known)}`,
  },
  'LEVEL-OFF-SCALE': {
    what: ({ node, level }) => `tingkat ${level} untuk ${quoted(node)} tidak ada pada skala`,
    why: 'Tingkat yang tidak ditetapkan kerangka tidak bermakna dan akan mengacaukan rata-rata.',
    fix: ({ levels }) => `tulis level: ${oneOf(levels)}`,
  },
  'INHIBITOR-EXPECTED': {
    what: ({ remedy, factor }) =>
      `langkah perbaikan ${quoted(remedy)} ditujukan pada ${quoted(factor)}, padahal itu faktor pendukung`,
    why: 'Langkah perbaikan mengatasi faktor penghambat; faktor pendukung justru dimanfaatkan.',
    fix: ({ factor }) => `sebutkan faktor penghambat pada "addresses", atau pindahkan ${factor} ke "uses"`,
  },
  'DUPLICATE-NODE': {
    what: ({ id }) => `id ${quoted(id)} dipakai dua kali dalam kerangka ini`,
    why: 'Penilaian atasnya dapat berarti salah satu dari keduanya.',
    fix: 'beri salah satunya id lain: id harus unik di seluruh kerangka, bukan hanya dalam satu dimensi',
  },
  'SCALE-HOLE': {
    what: ({ levels, missing }) => `skala memiliki tingkat ${levels.join(', ')}, tetapi tidak memiliki ${missing}`,
    why: 'Rata-rata dan kesenjangan menghitung setiap tingkat, termasuk yang terlewat.',
    fix: ({ missing }) => `uraikan tingkat ${missing}, atau beri nomor tingkat secara berurutan`,
  },
  'SCALE-TOO-SHORT': {
    what: ({ levels }) => `skala ${levels.length === 0 ? 'tidak memiliki tingkat' : 'hanya memiliki satu tingkat'}`,
    why: 'Tanpa tingkat yang lebih baik atau lebih buruk tidak ada yang dapat dinilai.',
    fix: 'uraikan paling sedikit dua tingkat, mulai dari yang terburuk',
  },
  'RUBRIC-LEVEL-OFF-SCALE': {
    what: ({ node, level }) => `${quoted(node)} menyebut tingkat ${level}, yang tidak ada pada skala`,
    why: 'Tidak ada penilaian yang dapat memiliki tingkat ini sehingga isinya tidak pernah dipakai.',
    fix: ({ levels }) =>
      levels.length === 0
        ? 'hapus: kerangka ini tidak memiliki skala'
        : `pindahkan ke tingkat ${oneOf(levels)}, atau tambahkan tingkat itu pada skala`,
  },
  'WEAK-OFF-SCALE': {
    what: ({ level }) => `"weak-below" adalah ${level}, yang bukan tingkat pada skala`,
    why: 'Akibatnya semua indikator dianggap lemah, atau tidak satu pun.',
    fix: ({ levels }) => `tulis weak-below: ${oneOf(levels)}`,
  },
  'TARGET-OFF-SCALE': {
    what: ({ level }) => `target adalah ${level}, yang bukan tingkat pada skala`,
    why: 'Kesenjangan dihitung sampai target, dan tingkat yang tidak dapat diberikan tidak pernah tercapai.',
    fix: ({ levels }) => `tulis target: ${oneOf(levels)}; atau hapus agar tingkat terbaik menjadi target`,
  },
  'BANDS-NOT-ASCENDING': {
    what: ({ id, from, before }) =>
      `kategori ${quoted(id)} dimulai pada ${plain(from, 'id')}, tidak di atas ${plain(before, 'id')}, yaitu awal kategori sebelumnya`,
    why: 'Kategori yang tumpang tindih memberi satu skor dua kesimpulan.',
    fix: 'urutkan kategori dari bawah ke atas, masing-masing dengan "from" yang lebih tinggi daripada sebelumnya',
  },
  'BANDS-HOLE': {
    what: ({ from, lowest }) =>
      `kategori pertama dimulai pada ${plain(from, 'id')}, padahal skor dimulai pada ${plain(lowest, 'id')}`,
    why: 'Skor di antaranya tidak akan memiliki kesimpulan.',
    fix: ({ lowest }) => `tulis "from: ${lowest}" pada kategori pertama, atau tambahkan kategori di bawahnya`,
  },
  'BAND-OFF-SCALE': {
    what: ({ id, from, highest }) =>
      `kategori ${quoted(id)} dimulai pada ${plain(from, 'id')}, di atas skor tertinggi yang mungkin, yaitu ${plain(highest, 'id')}`,
    why: 'Tidak ada skor yang dapat mencapainya.',
    fix: ({ highest }) => `turunkan "from" menjadi paling tinggi ${highest}, atau hapus kategori itu`,
  },
  'BANDS-OF-OTHER-SCORES': {
    what: ({ node, framework, were, are }) =>
      `kategori ${quoted(node ?? framework)} dibuat untuk skor ${were.join(' sampai ')}, padahal skor di sini berkisar dari ${are.join(' sampai ')}`,
    why: 'Kategori yang dibuat untuk skor lain memberi kesimpulan yang tidak dimaksudkan siapa pun.',
    fix: ({ node, framework }) =>
      node === null
        ? `tulis "edges" untuk skor ini di bawah "bands", atau pertahankan simpul, bobot, dan aturan ${quoted(framework)}`
        : `tulis "bands" untuk skor ini di bawah "change" bagi ${quoted(node)}, atau pertahankan anak dan aturannya seperti pada ${quoted(framework)}`,
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
  'EXTENDS-TOO-DEEP': {
    what: ({ limit }) => `lebih dari ${limit} kerangka saling memperluas secara berantai`,
    why: 'Tidak ada lagi yang dapat melihat ketentuan mana yang berlaku di ujung rantai itu; batas ini juga mencegah berkas yang jahat menghabiskan kemampuan mesin.',
    fix: 'perluas kerangka yang lebih dekat ke kerangka utuhnya, atau tulis salah satunya secara utuh ("format: egov-framework/1")',
  },
  'BASE-INVALID': {
    what: ({ path }) => `kerangka asalnya memuat kesalahan, yang pertama di ${quoted(path)}`,
    why: 'Kerangka turunan hanya memuat perbedaannya; tanpa kerangka asal tidak ada yang dapat dibedakan.',
    fix: ({ path }) => `jalankan: egov-assess frameworks lint ${shellWord(path)}`,
  },
  'NODE-TAKEN': {
    what: ({ id, framework }) => `simpul ${quoted(id)} sudah ada pada ${quoted(framework)}`,
    why: 'Penilaian merujuk simpul dengan id sehingga keduanya tidak dapat dibedakan.',
    fix: 'beri simpul baru id yang lain, atau tulis perbedaannya di bawah "change"',
  },
  'NODE-EMPTIED': {
    what: ({ node, framework }) =>
      node === null ? `semua simpul ${quoted(framework)} dihapus` : `semua anak ${quoted(node)} dihapus`,
    why: 'Kerangka atau dimensi tanpa indikator tidak dapat memiliki skor, dan bukan pula indikator.',
    fix: ({ node }) =>
      node === null
        ? 'pertahankan salah satunya, atau tambahkan yang lain'
        : `hapus ${quoted(node)} juga, pertahankan salah satu anaknya, atau tambahkan anak lain di bawahnya`,
  },
  'NODE-EMPTY': {
    what: ({ node }) => `${quoted(node)} memiliki "nodes" yang kosong`,
    why: 'Ini bukan indikator yang dapat dinilai dan bukan pula dimensi yang tersusun dari indikator.',
    fix: 'tambahkan indikator di bawahnya, atau hapus kunci "nodes" agar menjadi indikator',
  },
  'NODES-MISSING': {
    what: () => 'kerangka ini memiliki skala tetapi tidak memiliki indikator',
    why: 'Jika tidak ada yang dapat dinilai, skor tidak akan pernah ada.',
    fix: 'uraikan sekurang-kurangnya satu indikator di bawah "nodes"; jika hasilnya dibentuk oleh faktor pada dua sumbu, hapus saja "scale", "weak-below", dan "bands"',
  },
  'SHIPPED-ID-TAKEN': {
    what: ({ id }) => `${quoted(id)} adalah id kerangka bawaan program`,
    why: 'Berkas yang menggantikan kerangka bawaan dapat mengubah kesimpulan tanpa diketahui.',
    fix: ({ id }) => `pilih id lain, misalnya ${id}-adaptasi`,
  },
};
