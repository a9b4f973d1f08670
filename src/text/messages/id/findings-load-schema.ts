import type { schemaFindings as en } from '../en/findings-load-schema.js';
import { either } from '../../words.js';
import { choices, isAnother, quoted } from '../quoted.js';
import { didYouMean, ruleText, typeName } from './findings-phrases.js';

const kinds = (types: readonly string[]): string => types.map(typeName).join(' atau ');

export const schemaFindings: typeof en = {
  'FORMAT-UNKNOWN': {
    what: ({ found }) =>
      found === ''
        ? 'berkas ini tidak menyebutkan formatnya'
        : `${quoted(found)} bukan format yang dapat dibaca di sini`,
    why: 'Baris format menyatakan jenis berkas dan versi aturan yang diikutinya.',
    fix: ({ found, expected }) => {
      const lines = expected.map((line) => quoted(`format: ${line}`));
      return isAnother(found, expected)
        ? `sebutkan berkas yang diawali ${either(lines, 'id')}; berkas ini menyatakan diri sebagai format lain`
        : `tulis ${either(lines, 'id')} pada baris pertama`;
    },
  },
  'OVERLAY-KEEPS': {
    what: ({ key }) =>
      `kerangka turunan tidak dapat mengubah ${quoted(key)}; bagian itu tetap seperti pada kerangka asalnya`,
    why: 'Keduanya adalah satu kerangka dalam dua versi; dengan tingkat, sumbu, atau entri yang lain keduanya menjadi dua kerangka.',
    fix: ({ key }) =>
      key === 'nodes'
        ? 'sebutkan bagian yang berbeda pada "change", "add", dan "drop"'
        : 'hapus kunci itu, atau tulis kerangka yang utuh ("format: egov-framework/1")',
  },
  'UNKNOWN-KEY': {
    what: ({ key, suggestion }) => `tidak ada kunci ${quoted(key)} di bagian ini${didYouMean(suggestion)}`,
    why: 'Kunci yang salah ketik akan diabaikan beserta isinya.',
    fix: ({ suggestion, allowed }) =>
      suggestion === null
        ? `pakai salah satu dari: ${allowed.join(', ')}; catatan ditulis pada "note"`
        : `tulis "${suggestion}:"`,
  },
  'MISSING-KEY': {
    what: ({ key }) => `kunci ${quoted(key)} belum ada`,
    why: 'Tanpa kunci ini isian tidak dapat dipakai.',
    fix: ({ key, meaning }) => `tambahkan "${key}: ..."${meaning === '' ? '' : ` (${meaning})`}`,
  },
  'WRONG-TYPE': {
    what: ({ expected, found }) =>
      `di sini seharusnya ${kinds(expected)}, bukan ${
        found === 'number' && expected.includes('integer') ? 'bilangan pecahan' : typeName(found)
      }`,
    why: 'Nilai dengan jenis lain tidak dapat dipahami di tempat ini.',
    fix: ({ expected, meaning }) => `tulis ${kinds(expected)}${meaning === '' ? '' : ` (${meaning})`}`,
  },
  'NOT-ONE-OF': {
    what: ({ value, suggestion }) => `${quoted(value)} bukan nilai yang diterima kunci ini${didYouMean(suggestion)}`,
    why: 'Setiap nilai dalam daftar diperlakukan berbeda, dan nilai lain tidak dikenal.',
    fix: ({ allowed }) => `tulis salah satu dari: ${choices(allowed)}`,
  },
  'BAD-KEYWORD': {
    what: ({ value }) => `${quoted(value)} bukan kata kunci`,
    why: 'Kata kunci adalah satu kata atau frasa pendek; * mewakili huruf apa pun, di awal atau di akhir kata.',
    fix: ({ most }) => `tulis satu sampai ${most} kata yang masing-masing berisi huruf, misalnya train* atau *latih*`,
  },
  'BAD-ID': {
    what: ({ value }) => `${quoted(value)} tidak dapat menjadi id`,
    why: 'Id diketik dengan tangan dan muncul dalam nama berkas, tautan, dan diagram.',
    fix: 'pakai huruf kecil, angka, tanda hubung, titik, dan garis bawah, diawali huruf atau angka, misalnya "kepala-2022"',
  },
  'BAD-DATE': {
    what: ({ value }) => `${quoted(value)} bukan tanggal dengan bentuk yang dipakai di sini`,
    why: 'Dari tanggal dihitung umur bukti, tenggat yang terlewat, dan masa berlaku pengecualian.',
    fix: 'tulis tanggal setepat yang diketahui: 2022, 2022-01, atau 2022-01-07',
  },
  'OUT-OF-RANGE': {
    what: ({ value, rule }) => `${quoted(value)} tidak diperbolehkan di sini: harus ${ruleText(rule)}`,
    why: 'Di luar batas ini nilai tersebut tidak bermakna.',
    fix: ({ rule }) => `tulis nilai yang ${ruleText(rule)}`,
  },
  'EMPTY-VALUE': {
    what: () => 'nilainya kosong',
    why: 'Nilai kosong tampak seperti jawaban, padahal bukan.',
    fix: ({ meaning }) => `tulis nilainya${meaning === '' ? '' : ` (${meaning})`}, atau hapus kuncinya`,
  },
  'SCHEMA': {
    what: ({ rule }) => `nilai ini melanggar aturan format: ${rule}`,
    why: 'Penilaian bertumpu pada aturan ini.',
    fix: 'bandingkan dengan docs/formats.md, atau dengan keluaran "egov-assess schema"',
  },
};
