import type { mapping as english } from '../en/mapping.js';

export const mapping: typeof english = {
  proposed: (file) => [
    `Pemetaan untuk ${file}. Yang belum pasti ditulis sebagai komentar: hapus tanda # bila memang benar.`,
    'Semua kunci dijelaskan dalam docs/formats.md.',
  ],
  made: (file) => [`Pemetaan untuk ${file}; semua kunci dijelaskan dalam docs/formats.md.`],
  kinds: { empty: 'kosong', number: 'angka', date: 'tanggal', choice: 'beberapa pilihan', text: 'teks' },
  column: (letter, header, filled, different) =>
    `${letter} ${header}: ${String(filled)} terisi, ${String(different)} berbeda`,
  written: (path) => `Ditulis: ${path}`,
  again: (command) => `Lain kali: ${command}`,
  next: (command) => `Selanjutnya: ${command}`,
  unknown:
    'Tidak ada tabel dengan judul kolom alat ini. Arti setiap kolom ditanyakan sekarang dan disimpan untuk pemakaian berikutnya.',
  sheet: 'Lembar yang mana?',
  use: (letter, header) => `Kolom ${letter} ${header}: untuk apa?`,
  uses: {
    none: 'tidak dipakai: tidak diimpor',
    key: 'pembeda baris (nomor, kode)',
    question: 'pertanyaan: setiap jawaban menjadi bukti',
    rates: (node, title) => `pertanyaan: jawabannya menunjukkan tingkat ${title} (${node})`,
    indicator: (node, title) => `tingkat yang diberikan seseorang untuk ${title} (${node})`,
  },
  filled: (column) => `${column} sudah diisi dari kolom lain`,
  otherFramework: (framework) => `kolom lain memuat tingkat ${framework}, dan satu lembar hanya untuk satu kerangka`,
  level: (text, title) => `${text}: tingkat ${title} yang mana?`,
  noLevel: 'tidak ada',
  value: (table, column) => `${table}: ${column}, sama untuk setiap baris?`,
  from: 'Dari siapa buktinya?',
  eachRow: 'setiap baris adalah sumber tersendiri',
  needed: 'Ini wajib diisi.',
  keyNeeded: 'Pertanyaan memerlukan kolom pembeda baris. Tidak ada yang ditulis.',
  nothing: 'Tidak ada kolom yang diimpor. Tidak ada yang ditulis.',
};
