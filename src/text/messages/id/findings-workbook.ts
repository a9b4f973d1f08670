import type { OtherKind, Unsafe, WorkbookFindings } from '../../../model/findings/workbook.js';
import type { FindingMessages } from '../finding-messages.js';
import { thousands } from '../../numbers.js';
import { quoted } from '../quoted.js';

const KINDS: Readonly<Record<OtherKind, string>> = {
  xls: 'berkas ini buku kerja Excel 2003 atau lebih lama (.xls), apa pun nama berkasnya',
  xlsb: 'berkas ini buku kerja biner (.xlsb), apa pun nama berkasnya',
  ods: 'berkas ini buku kerja LibreOffice (.ods), apa pun nama berkasnya',
  page: 'berkas ini halaman web atau XML, bukan buku kerja, apa pun nama berkasnya',
  archive: 'berkas ini arsip yang tidak memuat buku kerja',
  unknown: 'berkas ini bukan buku kerja',
};

const UNSAFE: Readonly<Record<Unsafe, string>> = {
  entries: 'arsip berkas ini terdiri atas terlalu banyak bagian',
  size: 'setelah dibuka, isi berkas ini akan terlalu besar',
  ratio: 'satu bagian berkas ini dimampatkan sedemikian rapat sehingga akan memenuhi memori',
  twice: 'berkas ini memuat satu bagian dua kali, sehingga setiap program dapat membacanya secara berbeda',
  link: 'berkas ini memuat tautan sebagai pengganti satu bagian',
  encrypted: 'satu bagian berkas ini terenkripsi',
  name: 'berkas ini merujuk ke bagian yang tidak ada di dalamnya',
  doctype: 'berkas ini mendefinisikan entitas (DOCTYPE), yang tidak pernah ditulis program lembar sebar',
  depth: 'satu bagian berkas ini bersarang terlalu dalam',
  cells: 'sel dalam berkas ini terlalu berjauhan: ada yang terletak di ujung lembar',
  text: 'teks dalam satu sel berkas ini lebih panjang daripada yang dapat ditulis program lembar sebar mana pun',
  characters: 'jumlah karakter seluruh sel berkas ini terlalu banyak',
  flaws:
    'terlalu banyak sel berkas ini yang tidak bernilai (galat, rumus yang belum dihitung) atau digabungkan dengan sel lain',
};

export const workbookFindings: FindingMessages<WorkbookFindings> = {
  'WORKBOOK-KIND': {
    what: ({ kind }) => KINDS[kind],
    why: ({ kind }) =>
      kind === 'archive'
        ? 'Dari sebuah arsip, yang dibaca adalah berkas CSV di tingkat teratas, seperti unduhan dari ODK Central. Arsip ini tidak memuatnya.'
        : 'Buku kerja hanya dibaca dalam satu format (.xlsx), yang dapat ditulis oleh setiap program lembar sebar.',
    fix: ({ kind }) =>
      kind === 'archive'
        ? 'buka arsipnya, lalu sebutkan berkas .xlsx atau .csv di dalamnya'
        : kind === 'unknown'
          ? 'sebutkan berkas .xlsx atau .csv'
          : 'buka dengan program lembar sebar, lalu simpan sebagai .xlsx (buku kerja Excel) atau .csv',
  },
  'WORKBOOK-LOCKED': {
    what: () => 'buku kerja ini dilindungi kata sandi',
    why: 'Tanpa kata sandi, isinya tidak dapat dibaca.',
    fix: 'buka dengan program lembar sebar, simpan tanpa kata sandi, lalu impor salinan itu',
  },
  'WORKBOOK-MACROS': {
    what: () => 'buku kerja ini memuat makro',
    why: 'Makro adalah program. Di sini makro tidak dijalankan, sehingga nilai yang harus dihitungnya lebih dulu tidak akan ada.',
    fix: 'simpan sebagai .xlsx (buku kerja tanpa makro), lalu impor salinan itu',
  },
  'WORKBOOK-UNSAFE': {
    what: ({ what, part, limit }) =>
      `${UNSAFE[what]}${limit === null ? '' : ` (paling banyak ${thousands(limit, 'id')})`}${part === null ? '' : `: ${quoted(part)}`}`,
    why: 'Berkas seperti ini rusak, atau dibuat untuk merugikan pembukanya. Isinya sama sekali tidak dibaca.',
    fix: 'tanyakan kepada pengirimnya; bila berkas itu dapat dipercaya, buka dengan program lembar sebar lalu simpan ulang',
  },
  'WORKBOOK-BROKEN': {
    what: ({ what, part }) =>
      `${
        {
          archive: 'berkas ini rusak atau terpotong',
          checksum: 'berkas ini rusak: satu bagian tidak sama dengan saat dimampatkan',
          xml: 'satu bagian berkas ini bukan XML yang benar',
          content: 'satu bagian berkas ini bukan isi buku kerja yang semestinya',
        }[what]
      }${part === null ? '' : `: ${quoted(part)}`}`,
    why: 'Isi yang dibaca dari berkas rusak bisa jadi bukan isi yang ditulis.',
    fix: 'ambil ulang berkas itu; atau buka dengan program lembar sebar, yang mungkin dapat memperbaikinya, lalu simpan ulang',
  },
  'CELL-TOO-LONG': {
    what: ({ table, row, column, units, most }) =>
      `dalam tabel ${table}, ${quoted(column)} pada ${quoted(row)} terdiri atas ${thousands(units, 'id')} karakter; satu sel buku kerja memuat paling banyak ${thousands(most, 'id')}`,
    why: 'Program lembar sebar menganggap buku kerja dengan teks yang lebih panjang rusak; teks yang dipotong akan terbaca sebagai teks yang sengaja diubah.',
    fix: 'tulis tabel ini dengan -f csv atau -f json, atau persingkat teksnya dalam studi',
  },
};
