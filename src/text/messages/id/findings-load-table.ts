import type { TableFindings } from '../../../model/findings/load/table.js';
import type { FindingMessages } from '../finding-messages.js';
import { choices, quoted } from '../quoted.js';
import { didYouMean } from './findings-phrases.js';

const NAMES = { unit: 'unit', rater: 'penilai' } as const;

export const tableFindings: FindingMessages<TableFindings> = {
  'CSV-QUOTE': {
    what: () => 'tanda kutip dalam sel ini tidak ditutup, atau berada di tempat yang tidak semestinya',
    why: 'Batas akhir sel ini tidak dapat ditentukan, demikian pula isi sel sesudahnya.',
    fix: 'apit seluruh isi sel dengan tanda kutip dan gandakan tanda kutip di dalamnya, atau hapus tanda kutip itu',
  },
  'TABLE-EMPTY': {
    what: ({ missing }) => `tabel ini tidak memuat ${NAMES[missing]}`,
    why: 'Kesepakatan diukur antarpenilai atas unit yang sama.',
    fix: 'awali dengan baris "unit,<penilai>,<penilai>", lalu tulis satu baris untuk setiap unit, berisi nama unit dan penilaiannya',
  },
  'TABLE-ROW-RAGGED': {
    what: ({ cells, columns }) => `baris ini memuat ${cells} sel, sedangkan baris pertama ${columns}`,
    why: 'Tidak dapat ditentukan sel mana yang memuat penilaian siapa.',
    fix: 'sediakan satu sel untuk setiap penilai pada setiap baris, dan kosongkan sel yang penilaiannya tidak ada',
  },
  'TABLE-NAME-MISSING': {
    what: ({ what }) => `ada ${NAMES[what]} yang tidak bernama`,
    why: 'Perbedaan penilaian ditampilkan menurut nama unit dan penilai.',
    fix: ({ what }) => `beri nama ${NAMES[what]} itu, atau hapus ${what === 'unit' ? 'barisnya' : 'kolomnya'}`,
  },
  'TABLE-NAME-TWICE': {
    what: ({ what, name }) => `nama ${NAMES[what]} ${quoted(name)} dipakai dua kali`,
    why: 'Keduanya tidak dapat dibedakan ketika ditampilkan.',
    fix: 'beri salah satunya nama lain, atau hapus bila tertulis dua kali karena keliru',
  },
  'TABLE-CELL-UNKNOWN': {
    what: ({ text, allowed, suggestion }) =>
      allowed.length === 0
        ? `${quoted(text)} bukan angka, sedangkan sel lainnya berisi angka`
        : `${quoted(text)} tidak termasuk kategori yang ada${didYouMean(suggestion)}`,
    why: 'Jika dianggap kategori tersendiri, semua angka kesesuaian akan berubah.',
    fix: ({ allowed }) =>
      allowed.length === 0
        ? 'perbaiki isinya, atau kosongkan selnya bila penilaiannya tidak ada'
        : `tulis salah satu dari ${choices(allowed)}, atau kosongkan selnya bila penilaiannya tidak ada`,
  },
};
