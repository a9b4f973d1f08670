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
  again: (command) => `Lain kali: ${command}`,
  next: (command) => `Selanjutnya: ${command}`,
  unknown:
    'Tidak ada tabel dengan judul kolom alat ini. Arti setiap kolom ditanyakan sekarang dan disimpan untuk pemakaian berikutnya.',
  exists: (path) =>
    `${path} sudah ada: --mapping ${path} membaca tabel yang sama dengannya. Jawaban berikut disimpan terpisah, untuk tabel lain.`,
  sheet: 'Lembar yang mana?',
  use: (letter, header) => `Kolom ${letter} ${header}: untuk apa?`,
  uses: {
    none: 'tidak dipakai: tidak diimpor',
    key: 'pembeda baris (nomor, kode)',
    question: 'pertanyaan: setiap jawaban menjadi bukti',
    rates: (node) => `pertanyaan: jawabannya menunjukkan tingkat ${node}`,
    indicator: (node) => `tingkat yang diberikan seseorang untuk ${node}`,
  },
  repeats: 'isinya sama pada beberapa baris',
  filled: (column) => `${column} sudah diisi dari kolom lain`,
  otherFramework: (framework) => `kolom lain memuat tingkat ${framework}, dan satu lembar hanya untuk satu kerangka`,
  numbers: (texts, title) => `${texts}: apakah ini memang tingkat ${title}, bukan skala tersendiri?`,
  level: (text, title) => `${text}: tingkat ${title} yang mana?`,
  noLevel: 'tidak ada',
  value: (column) => `${column}. Apa isinya pada setiap baris?`,
  from: 'Dari siapa buktinya?',
  eachRow: 'setiap baris adalah sumber tersendiri',
  group: 'Semua sumber ini mewakili kelompok apa? (Jika berbeda-beda, harus ada kolom yang menyebutkannya.)',
  key: 'Kolom mana yang membedakan baris? Isinya menjadi bagian id.',
  personalKey: 'Judulnya mungkin menyangkut orang: isinya akan tercantum dalam studi.',
  noKey: 'tidak ada kolom yang isinya singkat dan berbeda pada setiap baris',
  rowsNeedKey:
    'Setiap baris dapat menjadi sumber tersendiri bila ada kolom pembeda baris, yang isinya singkat dan berbeda pada setiap baris. Untuk itu, beri nomor pada baris dalam satu kolom tersendiri.',
  dates: (cell) => `${cell}: mana yang lebih dulu dalam tanggal di tabel ini?`,
  orders: { 'day-first': 'hari', 'month-first': 'bulan' },
  decimal: (cell) => `${cell}: apa arti koma dalam angka di tabel ini?`,
  signs: { comma: 'mengawali pecahan', point: 'memisahkan ribuan: sel seperti ini ditolak' },
  needed: 'Ini wajib diisi.',
  keyNeeded:
    'Jawaban pertanyaan memerlukan kolom pembeda baris, sedangkan tidak ada kolom yang isinya singkat dan berbeda pada setiap baris. Beri nomor pada baris dalam satu kolom tersendiri lalu impor lagi, atau ubah kegunaan kolomnya.',
  nothing: 'Tidak ada kolom yang diimpor.',
  write: 'Tulis pemetaan ini?',
  left: 'Tidak ada yang ditulis.',
};
