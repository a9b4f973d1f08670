import type { verify as en } from '../en/verify.js';

export const verify: typeof en = {
  title: 'Hasil hitung ulang',
  study: 'Studi',
  framework: 'Kerangka',
  outcome: 'Hasil',
  first: 'Perbedaan pertama',
  because: 'Yang tidak seperti semula',
  outcomes: { 'same': 'sama', 'written-otherwise': 'penulisannya lain', 'differs': 'berbeda' },
  rewritten:
    'Isi berkas sama dengan hasil hitung ulang studinya, tetapi tidak ditulis persis seperti program menuliskannya.',
  order: 'urutan kunci',
  altered: 'berkasnya sendiri',
  causes: {
    program: 'program',
    framework: 'kerangka',
    evidence: 'studi',
    options: 'pilihan perintah',
  },
  verdict: (same, all) =>
    same === all
      ? all === 1
        ? 'Asesmen ini sama dengan hasil hitung ulang studinya.'
        : `Semua asesmen (${String(all)}) sama dengan hasil hitung ulang studinya.`
      : `${String(all - same)} dari ${String(all)} asesmen tidak sama dengan hasil hitung ulang studinya.`,
};
