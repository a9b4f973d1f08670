import type { CellProblem, ImportFindings } from '../../../model/findings/import.js';
import type { FindingMessages } from '../finding-messages.js';
import { choices, quoted, size } from '../quoted.js';
import { didYouMean } from './findings-phrases.js';

const WANTED: Readonly<Record<CellProblem, string>> = {
  'id': 'bukan id',
  'date': 'bukan tanggal',
  'integer': 'bukan bilangan bulat',
  'separator': 'harus bilangan bulat, tanpa koma atau titik',
  'number': 'bukan angka',
  'yes-no': 'bukan ya atau tidak',
  'choice': 'tidak termasuk pilihan yang ada',
  'items': 'bukan daftar bukti',
  'decimal': 'dapat berarti pecahan atau ribuan',
  'day-or-month': 'tidak membedakan hari dari bulan',
};

const MENDED: Readonly<Record<CellProblem, string>> = {
  'id': 'pakai huruf kecil, angka, titik, tanda hubung, dan garis bawah, diawali huruf atau angka',
  'date': 'tulis 2026, 2026-01, atau 2026-01-07',
  'integer': 'tulis bilangan seperti 3',
  'separator':
    'tulis angkanya saja: 3, atau 1000 bila 1.000 berarti seribu. Nilai pecahan suatu penilaian ditulis di kolom "value"',
  'number': 'tulis angka seperti 2.5',
  'yes-no': 'tulis ya atau tidak',
  'choice': 'tulis salah satunya',
  'items':
    'tulis id dipisahkan titik koma: e-1; e-2. Bila bukti mempunyai tingkat sendiri, cantumkan pada semuanya: e-1=2; e-2=3',
  'decimal': 'nyatakan cara tabel ini menulis pecahan: --decimal comma atau --decimal point',
  'day-or-month': 'nyatakan cara tabel ini menulis tanggal: --dates day-first atau --dates month-first',
};

export const importFindings: FindingMessages<ImportFindings> = {
  'CSV-ENCODING': {
    what: ({ encoding }) =>
      encoding === 'utf-16'
        ? 'berkas ini UTF-16, bukan UTF-8'
        : 'berkas ini bukan UTF-8; mungkin Windows-1252 ("ANSI")',
    why: 'Bila dibaca dengan menebak, huruf di luar abjad Inggris akan berubah menjadi huruf lain.',
    fix: 'simpan sebagai "CSV UTF-8" dari program lembar sebar, atau impor buku kerjanya (.xlsx) langsung',
  },
  'IMPORT-NO-TABLE': {
    what: ({ sheets }) =>
      sheets.length === 0
        ? 'baris pertama bukan judul kolom tabel mana pun'
        : `tidak ada lembar yang memuat kolom suatu tabel: ${sheets.map(quoted).join(', ')}`,
    why: 'Kolom dikenali dari judulnya, pada baris pertama yang tidak kosong.',
    fix: 'awali dengan judul kolom menurut docs/field.md (bukti memerlukan "from" dan "finding"), atau uraikan tabelnya dalam berkas pemetaan',
  },
  'HEADER-TWICE': {
    what: ({ name }) => `dua kolom berjudul ${quoted(name)}`,
    why: 'Tidak dapat ditentukan kolom mana yang dimaksud.',
    fix: 'ganti judul salah satunya, atau hapus',
  },
  'HEADER-UNKNOWN': {
    what: ({ name, table, suggestion }) =>
      `tabel ${table} tidak mempunyai kolom ${quoted(name)}${didYouMean(suggestion)}`,
    why: 'Isi kolom ini tidak diimpor.',
    fix: ({ name }) =>
      name.includes('consent')
        ? 'beri judul "quote-consent" bila kolom itu menyatakan boleh tidaknya kutipan dimuat; bila bukan, beri judul lain'
        : 'perbaiki judulnya, atau biarkan bila kolom itu memang tidak untuk diimpor',
  },
  'CELL-UNHEADED': {
    what: () => 'sel ini berisi, tetapi kolomnya tidak berjudul',
    why: 'Isinya akan hilang. Dalam berkas CSV, teks yang memuat koma tanpa tanda petik terpotong, dan isi berikutnya bergeser ke kolom lain.',
    fix: 'apit teks pada baris itu dengan tanda petik, beri judul pada kolomnya, atau kosongkan selnya',
  },
  'CELL-NEEDED': {
    what: ({ column, table }) => `kolom ${quoted(column)} pada baris tabel ${table} ini kosong`,
    why: 'Tanpa isi kolom itu, baris ini tidak dapat menjadi bagian studi.',
    fix: 'isi selnya, atau hapus barisnya',
  },
  'CELL-INVALID': {
    what: ({ column, text, problem, choices: among, suggestion }) =>
      `${text === null ? 'isi sel' : quoted(text)} pada kolom ${quoted(column)} ${WANTED[problem]}${among.length > 0 ? ` (${choices(among)})` : ''}${didYouMean(suggestion)}`,
    why: 'Sel yang isinya harus ditebak tidak diimpor, begitu pula isi berkas lainnya.',
    fix: ({ problem }) => MENDED[problem],
  },
  'CELL-FORMULA': {
    what: () => 'sel ini berisi rumus yang belum dihitung ketika berkasnya ditulis',
    why: 'Rumus tidak dihitung di sini: yang dibaca ialah nilai yang ditampilkan program lembar sebar.',
    fix: 'buka berkas dengan program lembar sebar lalu simpan, atau ganti rumusnya dengan nilai',
  },
  'CELL-ERROR': {
    what: ({ error }) => `sel ini menampilkan ${quoted(error)}`,
    why: 'Kesalahan rumus bukanlah nilai.',
    fix: 'perbaiki rumusnya, atau ganti dengan nilai',
  },
  'CELLS-MERGED': {
    what: ({ range }) => `sel ${range} digabung`,
    why: 'Hanya sel pertama yang mempunyai nilai; baris atau kolom lainnya akan diimpor tanpa nilai itu.',
    fix: 'pisahkan sel yang digabung, lalu tulis nilainya di setiap sel',
  },
  'SHEET-PASSED-OVER': {
    what: ({ sheet }) => `lembar ${quoted(sheet)} tidak dibaca`,
    why: 'Lembar itu tidak memuat kolom tabel mana pun; isinya tidak diimpor.',
    fix: 'biarkan bila memang tidak untuk diimpor; bila perlu, beri judul kolom menurut docs/field.md atau uraikan dalam berkas pemetaan',
  },
  'SHEET-HIDDEN': {
    what: ({ sheet }) => `lembar ${quoted(sheet)} tersembunyi, tetapi tetap dibaca`,
    why: 'Pembaca buku kerja tidak melihat apa yang diimpor dari lembar itu.',
    fix: 'hapus lembar itu bila tidak dimaksudkan untuk diimpor',
  },
  'ROWS-HIDDEN': {
    what: ({ sheet, rows }) => `${String(rows)} baris pada lembar ${quoted(sheet)} tersembunyi, tetapi tetap dibaca`,
    why: 'Penyaring menyembunyikan baris, bukan menghapusnya.',
    fix: 'hapus baris itu bila tidak dimaksudkan untuk diimpor',
  },
  'ROW-TWICE': {
    what: ({ table, id }) => `dua baris ${table} menyangkut ${quoted(id)}, tetapi isinya berbeda`,
    why: 'Tidak dapat ditentukan baris mana yang berlaku.',
    fix: 'hapus salah satunya, atau beri id lain',
  },
  'ROW-REPEATED': {
    what: () => 'isi baris ini sama dengan baris lain; keduanya menjadi satu butir bukti',
    why: 'Tanpa id, dua baris yang isinya sama tidak dapat dibedakan: dua orang dengan kata-kata yang sama terhitung satu.',
    fix: 'beri masing-masing id tersendiri bila keduanya dimaksudkan, atau hapus salah satunya',
  },
  'SESSION-OF-ANOTHER': {
    what: ({ session, source, told }) =>
      `sesi ${quoted(session)} dalam studi ini adalah sesi dengan ${quoted(source)}, bukan dengan ${quoted(told)}`,
    why: 'Perkataan yang satu akan tercatat sebagai perkataan yang lain.',
    fix: ({ session }) => `beri sesi itu id tersendiri, atau perbaiki sumber sesi ${quoted(session)}`,
  },
  'LEVEL-KEPT': {
    what: ({ item, framework, node, level, told }) =>
      `isi ${quoted(item)} telah berubah dan kini menunjukkan tingkat ${String(told)}, sedangkan penilaian ${quoted(`${framework}/${node}`)} tetap memuat tingkat ${String(level)}`,
    why: 'Penilaian yang sudah ada tidak diubah oleh impor, sehingga skornya masih berdasarkan jawaban yang lama.',
    fix: ({ item, told }) =>
      `tulis ${item}: ${String(told)} di bawah "evidence" pada penilaian itu, atau ganti penilaiannya dengan "egov-assess add rating" dan --replace`,
  },
  'RATER-HAS-SHEET': {
    what: ({ rater, node }) =>
      `${quoted(rater)} sudah mempunyai lembar penilaian, dan ${quoted(node)} tidak dinilai di dalamnya`,
    why: 'Lembar penilaian adalah pekerjaan penilainya; penilaian dari tabel tidak ditambahkan ke dalamnya.',
    fix: 'tambahkan penilaian itu ke lembarnya secara manual, atau sebutkan penilai lain',
  },
  'QUESTION-UNKNOWN': {
    what: ({ name, answers }) =>
      `tidak ada kerangka dalam studi ini yang memuat hal yang ditanyakan ${quoted(name)}; pertanyaan itu dijawab ${String(answers)} kali`,
    why: 'Formulir itu dibuat dari versi kerangka yang lain, atau dari kerangka lain: jawabannya tidak diimpor.',
    fix: 'impor dengan kerangka asal formulir itu, atau buat ulang formulirnya dengan "egov-assess guide"',
  },
  'COLUMNS-UNREAD': {
    what: ({ columns, more }) =>
      `tidak dibaca: ${columns.map(quoted).join(', ')}${more > 0 ? `, dan ${String(more)} lagi` : ''}`,
    why: 'Pertanyaan itu ditambahkan ke formulir; makna jawabannya bagi studi ini tidak ditentukan.',
    fix: 'biarkan saja, atau masukkan melalui tabel tersendiri',
  },
  'LABEL-AMBIGUOUS': {
    what: ({ label, names }) => `${quoted(label)} dapat berarti ${choices(names)}`,
    why: 'Ekspor dengan label tidak membedakannya, dan tidak ada yang ditebak.',
    fix: 'ekspor sekali lagi dengan nilai dan judul kolom XML (XML values and headers)',
  },
  'CHOICE-GONE': {
    what: ({ node, choice, what }) =>
      node === null || what === 'indicator'
        ? `satu hal lain menyangkut ${quoted(choice)}, tetapi tidak ada indikator bernama itu`
        : what === 'level'
          ? `${quoted(choice)} dipilih untuk ${quoted(node)}, tetapi tingkat itu tidak ada pada tangganya`
          : `${quoted(choice)} dipilih untuk ${quoted(node)}, tetapi tidak ada faktor bernama itu di sana`,
    why: 'Formulir itu dibuat dari versi kerangka yang lain. Keterangannya diimpor, pilihan ini tidak.',
    fix: ({ what }) =>
      what === 'level'
        ? 'nilai indikator itu secara manual'
        : what === 'factor'
          ? 'tambahkan faktor itu ke butir buktinya secara manual'
          : 'tuliskan secara manual topik butir itu ("about")',
  },
  'FORM-VERSIONS': {
    what: ({ versions, more }) =>
      `kiriman berasal dari ${String(versions.length + more)} versi formulir: ${versions.join(', ')}${more > 0 ? `, dan ${String(more)} lagi` : ''}`,
    why: 'Pertanyaan dan tingkat mungkin berubah di antaranya. Hal yang tidak ada lagi dalam kerangka disebutkan tersendiri.',
    fix: 'tidak perlu apa-apa bila tidak ada pesan lain',
  },
  'REPEAT-UNREAD': {
    what: ({ rows }) => `${String(rows)} baris jawaban yang berulang dalam satu kiriman, tidak dibaca`,
    why: 'Formulir buatan "egov-assess guide" hanya mengulang bagian hal lain (further); arti baris ini dalam studi tidak diketahui.',
    fix: 'masukkan melalui tabel tersendiri, atau hapus lembar itu',
  },
  'FURTHER-MISSING': {
    what: ({ submissions }) =>
      `${String(submissions)} kiriman menyatakan ada hal lain yang ditemukan, tetapi isinya tidak ada dalam berkas ini`,
    why: 'Hal lain itu berada pada lembar tersendiri (further). KoboToolbox tidak menyertakannya dalam CSV; ODK Central menyediakan berkas tersendiri.',
    fix: 'dari KoboToolbox, ekspor sebagai XLSX; dari ODK Central, impor zip-nya secara utuh, atau impor sesudah ini berkas yang berakhiran "-further.csv"; tidak perlu apa-apa bila semuanya sudah dihapus di ponsel',
  },
  'FURTHER-UNATTACHED': {
    what: ({ rows }) =>
      `${String(rows)} hal lain (further) berasal dari kiriman yang tidak ada dalam berkas ini maupun dalam studi, tidak diimpor`,
    why: 'Tanpa kirimannya tidak diketahui siapa yang menyampaikan, dan apakah yang bersangkutan bersedia ikut serta.',
    fix: 'impor dahulu kirimannya; bila kiriman itu memang tidak diimpor, hal ini pun tidak',
  },
  'ANSWER-WITHOUT-FINDING': {
    what: ({ node }) =>
      node === null
        ? 'pada hal lain (further) ada yang dijawab, tetapi yang ditemukan tidak ditulis'
        : `tentang ${quoted(node)} ada yang dijawab, tetapi temuannya tidak ditulis`,
    why: 'Tingkat atau kutipan saja bukan bukti, dan tidak diimpor.',
    fix: 'tanyakan kepada pengisi formulir, lalu lengkapi temuannya',
  },
  'AGREEMENT-COLUMN-MISSING': {
    what: ({ column, submissions }) =>
      `tidak ada kolom ${quoted(column)}, padahal ${String(submissions)} kiriman berasal dari orang yang harus dimintai kesediaannya`,
    why: 'Orang yang kesediaannya tidak diketahui tidak dianggap bersedia. Tidak ada isi berkas yang diimpor.',
    fix: 'ekspor pertanyaan itu bersama yang lain; dokumen, kumpulan data, dan pengamatan tidak memerlukannya, asalkan disebut pada kolom "method"',
  },
  'LEFT-OUT-IN-STUDY': {
    what: ({ submission, items }) =>
      `kiriman ${quoted(submission)} tidak diimpor, padahal dalam studi masih ada butir darinya: ${items.join(', ')}`,
    why: 'Kiriman itu pernah diimpor; setelah itu narasumber menarik kesediaannya, atau kiriman tidak disetujui. Impor tidak menghapus apa pun.',
    fix: 'hapus butir itu dari studi beserta penilaian yang didasarkan padanya, atau perbaiki kirimannya di tempat pengumpulannya',
  },
  'LEVELS-TOO-MANY': {
    what: ({ node, levels, most }) =>
      `${String(levels)} tingkat dipilih untuk ${quoted(node)}; satu penilaian memuat paling banyak ${String(most)}`,
    why: 'Buktinya diimpor, tetapi tidak ada penilaian yang dibuat darinya.',
    fix: 'nilai indikator itu secara manual, atau impor lebih sedikit kiriman sekaligus',
  },
  'IMPORT-TOO-MUCH': {
    what: ({ bytes, limit }) =>
      `dengan baris ini studi akan berukuran ${size(bytes)}; paling banyak ${size(limit)} yang dibaca`,
    why: 'Studi yang tidak dapat dibaca lagi tidak boleh ditulis. Tidak ada yang ditulis.',
    fix: 'bagi tabelnya ke beberapa studi, atau naikkan batas dengan --max-study-size',
  },
};
