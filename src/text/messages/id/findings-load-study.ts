import { either, listed } from '../../words.js';
import type { studyFindings as en } from '../en/findings-load-study.js';
import { quoted } from '../quoted.js';
import { kindName, noSuch, writeOr } from './findings-phrases.js';

export const studyFindings: typeof en = {
  'DUPLICATE-ID': {
    what: ({ id, kind }) => `id ${kindName(kind)} ${quoted(id)} dipakai dua kali`,
    why: 'Rujukan kepadanya dapat berarti salah satu dari keduanya.',
    fix: 'beri salah satunya id lain, lalu sesuaikan rujukannya',
  },
  'DATE-IMPOSSIBLE': {
    what: ({ value }) => `tanggal ${quoted(value)} tidak ada dalam kalender`,
    why: 'Dari tanggal dihitung umur bukti, tenggat yang terlewat, dan masa berlaku pengecualian.',
    fix: 'perbaiki tanggalnya, atau tulis kurang rinci, misalnya 2022-02',
  },
  'DATES-REVERSED': {
    what: ({ from, to, keys: [earlier, later] }) => `${quoted(later)} (${to}) mendahului ${quoted(earlier)} (${from})`,
    why: 'Umur dan masa berlaku bukti dinilai menurut tanggal ini.',
    fix: ({ keys: [earlier, later] }) => `tukar ${earlier} dan ${later}, atau perbaiki salah satunya`,
  },
  'UNKNOWN-SOURCE': {
    what: noSuch('sumber'),
    why: 'Bukti hanya berarti jika diketahui siapa yang mengatakan atau menunjukkannya.',
    fix: writeOr('tambahkan sumber itu pada "sources"'),
  },
  'UNKNOWN-EVIDENCE': {
    what: noSuch('butir bukti'),
    why: 'Penilaian yang tidak merujuk pada apa pun tidak dapat diperiksa oleh siapa pun.',
    fix: writeOr('tambahkan butir itu pada "evidence"'),
  },
  'UNKNOWN-NORM': {
    what: noSuch('aturan acuan'),
    why: 'Hanya aturan yang disebut studi sebagai acuan yang dapat dinyatakan tidak dilaksanakan.',
    fix: writeOr('tambahkan aturan itu pada "sources" dan id-nya pada "norms"'),
  },
  'SELF-DISPUTE': {
    what: ({ id }) => `butir ${quoted(id)} membantah dirinya sendiri`,
    why: 'Pertentangan memerlukan dua butir bukti.',
    fix: 'sebutkan butir lainnya pada "disputes"; jika satu sumber mengatakan keduanya, tulis dua butir',
  },
  'SELF-EFFECT': {
    what: ({ id }) => `faktor ${quoted(id)} mengakibatkan dirinya sendiri`,
    why: 'Faktor yang menjelaskan dirinya tidak menjelaskan apa-apa; lingkaran memerlukan paling sedikit dua faktor.',
    fix: ({ id }) => `hapus ${id} dari "leads-to" miliknya, atau sebutkan faktor di antaranya`,
  },
  'REJECTED-WITHOUT-WHY': {
    what: ({ id }) => `butir ${quoted(id)} ditolak tanpa alasan`,
    why: 'Menyisihkan bukti tanpa alasan tampak seperti memilih-milih hasil.',
    fix: 'tambahkan "why: ..." pada butir itu, misalnya "why: dokumen milik instansi lain"',
  },
  'RATING-EMPTY': {
    what: ({ node }) => `penilaian atas ${quoted(node)} tidak menyatakan apa-apa`,
    why: 'Tanpa tingkat, bukti, ataupun status, penilaian ini tidak dapat dibedakan dari yang terlupa.',
    fix: 'tambahkan tingkat beserta buktinya, atau "status: no-evidence"',
  },
  'LEVEL-WITHOUT-EVIDENCE': {
    what: ({ node }) => `tingkat untuk ${quoted(node)} tidak didasarkan pada bukti`,
    why: 'Setiap angka harus dapat dirunut sampai ke kalimat bukti.',
    fix: 'tambahkan "evidence: [...]" berisi id butir yang menjadi dasarnya, atau tulis "status: no-evidence" sebagai ganti tingkat',
  },
  'LEVEL-AND-STATUS': {
    what: ({ node, status }) => `penilaian atas ${quoted(node)} memuat tingkat sekaligus status ${quoted(status)}`,
    why: 'Status itu menyatakan bahwa tingkat tidak ada.',
    fix: 'hapus salah satunya',
  },
  'NO-EVIDENCE-NAMED': {
    what: ({ node }) => `penilaian atas ${quoted(node)} menyatakan tidak ada bukti, tetapi menyebut butir bukti`,
    why: 'Salah satunya keliru, dan laporan akan menampilkan keduanya.',
    fix: 'hapus butir buktinya; atau berikan tingkat yang ditunjukkannya; atau, jika tidak diterima, tulis "status: rejected"',
  },
  'STATUS-WITHOUT-WHY': {
    what: ({ node, status }) => `status ${quoted(status)} untuk ${quoted(node)} tidak disertai alasan`,
    why: 'Indikator yang dikecualikan mengubah skor keseluruhan; pembaca perlu menilai apakah itu tepat.',
    fix: 'tambahkan "why: ..." pada penilaian itu',
  },
  'CONSENSUS-WITHOUT-WHY': {
    what: ({ node }) => `konsensus tentang ${quoted(node)} tidak disertai alasan`,
    why: 'Konsensus menggantikan penilaian yang mendasarinya; pembaca perlu melihat bagaimana para penilai mencapainya.',
    fix: 'tambahkan "why: ..." pada penilaian itu: apa yang diperselisihkan dan apa yang menentukan',
  },
  'SHEET-UNFILLED': {
    what: ({ rater }) => `lembar penilaian ${quoted(rater)} belum diisi`,
    why: 'Lembar itu dibagikan untuk dinilai tanpa melihat penilaian lain; selama belum diisi, penilai ini belum menyatakan apa pun.',
    fix: 'buka tanda komentar pada indikator di dalamnya lalu beri tingkat, atau hapus berkas itu',
  },
  'SHEET-UNREAD': {
    what: ({ path }) => `berkas ${quoted(path)} tidak dibaca`,
    why: 'Lembar penilai yang dibaca adalah yang terletak langsung di dalam ratings/, bukan di dalam folder di bawahnya.',
    fix: ({ path }) => `pindahkan ke ratings/, atau sebutkan pada "include": [${path}]`,
  },
  'RATER-TWICE': {
    what: ({ rater }) => `penilai ${quoted(rater)} memiliki dua lembar penilaian`,
    why: 'Penilai yang terhitung dua kali akan mengalahkan penilai lain.',
    fix: 'gabungkan kedua berkas, atau beri nama yang berbeda kepada para penilai',
  },
  'FRAMEWORK-TWICE': {
    what: ({ framework }) => `studi menyebut kerangka ${quoted(framework)} dua kali`,
    why: 'Kerangka itu akan dinilai dan dilaporkan dua kali.',
    fix: 'hapus salah satunya',
  },
  'FACTOR-INCOMPLETE': {
    what: ({ id, missing, frameworks }) =>
      `faktor ${quoted(id)} tidak dikenal oleh ${either(frameworks.map(quoted), 'id')}, dan di sini belum memiliki ${listed(missing, 'id')}`,
    why: 'Faktor yang hanya dikenal studi ini harus diuraikan secara lengkap.',
    fix: ({ missing }) =>
      `tambahkan ${listed(missing, 'id')}, pakai id faktor dari katalog, atau cantumkan kerangka yang mengenalnya pada "frameworks"`,
  },
  'PROPOSAL-INCOMPLETE': {
    what: ({ id, missing, frameworks }) =>
      `usulan ${quoted(id)} bukan langkah perbaikan yang dikenal oleh ${either(frameworks.map(quoted), 'id')}, dan di sini belum memiliki ${listed(missing, 'id')}`,
    why: 'Langkah perbaikan yang hanya dikenal studi ini harus diuraikan secara lengkap.',
    fix: ({ missing }) =>
      `tambahkan ${listed(missing, 'id')}, pakai id langkah perbaikan dari katalog, atau cantumkan kerangka yang mengenalnya pada "frameworks"`,
  },
};
