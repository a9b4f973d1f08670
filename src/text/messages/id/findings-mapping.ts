import type { MappingFindings } from '../../../model/findings/mapping.js';
import type { FindingMessages } from '../finding-messages.js';
import { choices, quoted } from '../quoted.js';
import { didYouMean } from './findings-phrases.js';

const headersAt = ({ sheet, row }: { readonly sheet: string | null; readonly row: number }): string =>
  sheet === null ? `baris ${String(row)}` : `baris ${String(row)} lembar ${quoted(sheet)}`;

export const mappingFindings: FindingMessages<MappingFindings> = {
  'MAPPING-ONE-OF': {
    what: ({ keys, found }) =>
      found.length === 0
        ? `tidak ada satu pun dari kunci ${choices(keys)}`
        : `kunci ${found.join(' dan ')} ada sekaligus, padahal hanya satu yang dapat berlaku`,
    why: 'Tidak dapat ditentukan dari mana isi sel diambil.',
    fix: ({ keys }) => `tulis salah satu dari ${choices(keys)}`,
  },
  'MAPPING-KEY-NEEDED': {
    what: () => 'lembar ini memuat pertanyaan, tetapi tidak ada kunci yang membedakan baris-barisnya',
    why: 'Dua orang dengan jawaban yang sama akan dihitung satu, dan impor kedua tidak akan mengenali barisnya.',
    fix: 'sebutkan satu kolom sebagai "key"; bila tidak ada, tambahkan kolom bernomor pada tabelnya',
  },
  'MAPPING-INCOMPLETE': {
    what: ({ table, column }) => `kolom ${quoted(column)} pada ${table} tidak diisi dari mana pun`,
    why: 'Tanpa isi kolom itu, tidak ada baris yang dapat menjadi bagian studi.',
    fix: 'sebutkan kolom tabel yang mengisinya, atau nilai yang sama untuk setiap baris: { value: ... }',
  },
  'MAPPING-FILLED-TWICE': {
    what: ({ table, column }) => `kolom ${quoted(column)} pada ${table} sudah terisi`,
    why: 'Kolom itu diisi oleh setiap pertanyaan atau indikator pada lembar ini.',
    fix: 'hapus dari sini, atau uraikan lembar itu sekali lagi dalam daftar',
  },
  'MAPPING-EMPTY': {
    what: () => 'baris-baris lembar ini tidak dijadikan apa pun',
    why: 'Lembar yang tidak menambah apa pun tidak perlu disebut.',
    fix: 'nyatakan barisnya menjadi apa: sources, sessions, evidence, ratings, questions, atau indicators; atau hapus lembar ini',
  },
  'MAPPED-SHEET-MISSING': {
    what: ({ sheet, sheets, suggestion }) =>
      `buku kerja tidak mempunyai lembar ${quoted(sheet)}${sheets.length === 0 ? '' : ` (yang ada: ${choices(sheets.map(quoted))})`}${didYouMean(suggestion)}`,
    why: 'Tabelnya berubah sejak pemetaan dibuat, atau ini tabel yang lain.',
    fix: 'tulis nama lembar apa adanya, atau urutannya; berkas CSV adalah lembar 1',
  },
  'MAPPED-COLUMN-MISSING': {
    what: ({ name, suggestion, ...at }) =>
      `tidak ada kolom berjudul ${quoted(name)} pada ${headersAt(at)}${didYouMean(suggestion)}`,
    why: 'Tabelnya berubah sejak pemetaan dibuat, atau ini tabel yang lain. Tidak ada yang diimpor.',
    fix: 'tulis judul kolom yang sekarang, atau nyatakan letak baris judul dengan "skip"',
  },
  'MAPPED-COLUMN-TWICE': {
    what: ({ name, letters, ...at }) =>
      `beberapa kolom berjudul ${quoted(name)} pada ${headersAt(at)}: ${choices(letters)}`,
    why: 'Tidak dapat ditentukan kolom mana yang dimaksud.',
    fix: ({ letters }) =>
      `sebutkan kolom dengan hurufnya, seperti { letter: ${letters[0] ?? 'B'} }, atau ganti judul yang lain`,
  },
  'IDS-ALIKE': {
    what: ({ id, texts }) => `${choices(texts.map(quoted))} akan sama-sama menjadi id ${quoted(id)}`,
    why: 'Dua orang atau dua hal akan menjadi satu.',
    fix: 'terjemahkan dengan "values" menjadi id masing-masing, atau samakan tulisannya dalam tabel bila memang sama',
  },
  'KEY-TWICE': {
    what: ({ key, first }) => `dua baris bernama ${quoted(key)}; yang lain berawal pada baris ${String(first.line)}`,
    why: 'Kunci membedakan baris yang satu dari yang lain. Salah satunya akan menggantikan yang lain.',
    fix: 'beri setiap baris kunci tersendiri, pilih kolom lain sebagai "key", atau hapus baris yang berulang',
  },
  'COLUMNS-NOT-MAPPED': {
    what: ({ sheet, columns }) =>
      `${String(columns.length)} kolom${sheet === null ? '' : ` pada lembar ${quoted(sheet)}`} tidak ada dalam pemetaan: ${choices(columns.map(quoted))}`,
    why: 'Isinya tidak diimpor.',
    fix: 'tambahkan ke pemetaan bila diperlukan',
  },
  'SHEETS-NOT-MAPPED': {
    what: ({ sheets }) => `lembar yang tidak ada dalam pemetaan: ${choices(sheets.map(quoted))}`,
    why: 'Isinya tidak diimpor.',
    fix: 'tambahkan ke pemetaan bila diperlukan',
  },
  'MAPPING-EXISTS': {
    what: ({ path }) => `${quoted(path)} sudah ada`,
    why: 'Berkas itu mungkin sudah dikerjakan seseorang.',
    fix: 'pilih berkas lain dengan -o, atau pindahkan berkas itu',
  },
  'MAPPING-NO-TABLE': {
    what: () => 'tabel ini kosong',
    why: 'Pemetaan dibuat dari judul kolom dan isi di bawahnya.',
    fix: 'simpan ulang tabelnya, atau sebutkan berkas lain',
  },
};
