import { either, listed } from '../../words.js';
import type { gateFileFindings as en } from '../en/findings-load-gates.js';
import { quoted } from '../quoted.js';
import { didYouMean } from './findings-phrases.js';

/** Syarat dalam berkas pengaturan. */
export const gateFileFindings: typeof en = {
  'GATE-ASKS-NOTHING': {
    what: ({ gate }) => `syarat ${quoted(gate)} tidak menyebutkan apa yang diminta`,
    why: 'Syarat yang tidak meminta apa pun meloloskan semuanya.',
    fix: ({ known }) => `tambahkan salah satu dari: ${known.join(', ')}`,
  },
  'GATE-ASKS-SEVERAL': {
    what: ({ gate, keys }) =>
      `syarat ${quoted(gate)} meminta beberapa hal sekaligus: ${listed(keys.map(quoted), 'id')}`,
    why: 'Tidak akan jelas hal mana yang tidak terpenuhi, atau apakah salah satunya sudah cukup.',
    fix: 'buat satu syarat untuk setiap hal; bila salah satu sudah cukup, tulis semuanya di bawah "any"',
  },
  'GATE-KEY-UNUSED': {
    what: ({ gate, key }) => `${quoted(key)} tidak berarti apa-apa bagi yang diminta syarat ${quoted(gate)}`,
    why: 'Kunci tanpa pengaruh membuat syarat tampak lebih ketat daripada yang sebenarnya.',
    fix: ({ key, goesWith }) =>
      goesWith.length === 0
        ? `hapus ${quoted(key)}`
        : `hapus, atau pakai bersama ${either(goesWith.map(quoted), 'id')}`,
  },
  'GATE-UNKNOWN-STATISTIC': {
    what: ({ gate, id, suggestion }) =>
      `syarat ${quoted(gate)} meminta koefisien ${quoted(id)} yang tidak ada${didYouMean(suggestion)}`,
    why: 'Tanpa koefisien itu, kesesuaian para penilai tidak dapat diukur.',
    fix: ({ known }) => `tulis salah satu dari: ${known.join(', ')}`,
  },
  'GATE-UNLIMITED': {
    what: ({ gate, figure }) => `syarat ${quoted(gate)} menyebut ${quoted(figure)} tanpa batas`,
    why: 'Tanpa batas, angka berapa pun lolos.',
    fix: 'tambahkan "least", "most", atau keduanya',
  },
  'GATE-LIMITS-CROSSED': {
    what: ({ gate, least, most }) => `syarat ${quoted(gate)} meminta paling sedikit ${least} dan paling banyak ${most}`,
    why: 'Tidak ada angka yang memenuhi keduanya, sehingga semua studi gagal.',
    fix: 'tukar keduanya, atau hapus salah satu',
  },
};
