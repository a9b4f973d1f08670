import type { page as en } from '../en/page.js';

export const page: typeof en = {
  contents: 'Daftar isi',
  skip: 'Langsung ke isi',
  table: (number, of) => `Tabel ${String(number)}: ${of}`,
  figure: (number, of) => `Gambar ${String(number)}: ${of}`,
};
