import { choices, quoted } from '../quoted.js';
import type { suggestFindings as en } from '../en/findings-suggest.js';
import { didYouMean } from './findings-phrases.js';

export const suggestFindings: typeof en = {
  'NOT-A-RATER': {
    what: ({ id, suggestion }) => `tidak ada penilai bernama ${quoted(id)} dalam studi ini${didYouMean(suggestion)}`,
    why: 'Siapa yang menyetujui usulan dicatat, sehingga harus dikenal oleh studi ini.',
    fix: ({ known }) => `sebutkan salah satu penilainya dengan --by: ${choices(known)}`,
  },
  'NOT-SUGGESTED': {
    what: ({ item, id, suggestion }) => `${quoted(id)} tidak diusulkan untuk ${quoted(item)}${didYouMean(suggestion)}`,
    why: 'Yang dapat diterima hanya faktor dan topik yang diusulkan dan belum dimiliki butir bukti itu.',
    fix: 'lihat usulannya dengan "egov-assess suggest --all"; selebihnya tulis sendiri dalam studi, dan beri nilai indikator dengan "egov-assess add rating"',
  },
};
