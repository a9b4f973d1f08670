import type { init as en } from '../en/init.js';

export const init: typeof en = {
  head: 'Satu perangkat daerah dalam satu periode. Baris yang diawali "# " adalah contoh: hapus "# " lalu isi. "##" adalah penjelasan.',
  firstDay: 'hari-pertama',
  lastDay: 'hari-terakhir',
  period: 'waktu pengumpulan bukti, misalnya 2000-01-31',
  coder: 'siapa yang menilai: nama samaran, bukan nama asli',
  kind: 'ketiganya membantu membandingkan instansi dan ditanyakan penelaah',
  region: 'Kabupaten X',
  codedFrom: 'field, transcript, atau publication: dari apa bukti dikode',
  norms: 'sumber yang berupa aturan yang harus dilaksanakan',
  sources: 'Siapa yang ditanya, apa yang diamati atau dibaca. Cukup jabatannya, jangan namanya.',
  headOfAgency: 'Kepala perangkat daerah',
  office: 'Kantor perangkat daerah',
  rule: 'Aturan yang harus dilaksanakan',
  sessions: 'Satu entri untuk satu kali pertemuan dengan sumber.',
  evidence:
    'Apa yang ditemukan: satu hal per butir, dengan kalimat sendiri, beserta letaknya agar dapat ditelusuri. Id cukup menyebut sumber dan nomor: penilai kedua melihatnya.',
  at: 'halaman 1',
  finding: '"Apa yang dikatakan, diamati, atau dibaca."',
  ratings: (command) =>
    `Penilaian Anda: tingkat setiap indikator dan bukti yang mendasarinya. Arti setiap tingkat: ${command}`,
  proven:
    'Bila tingkat harus dibuktikan satu per satu, sebutkan tingkat yang dibuktikan setiap butir: suatu tingkat berlaku bila semua tingkat di bawahnya terbukti.',
  ratedElsewhere: (frameworks, roles, file) =>
    `Menurut ${frameworks}, skor dibentuk oleh penilaian dari peran berikut: ${roles}. Penilaian itu ditulis dalam berkas tersendiri: lihat ${file}.`,
  sheetHead: 'Penilaian dari satu penilai. Baris yang diawali "# " adalah contoh: hapus "# " lalu isi.',
  rater: 'nama samaran, bukan nama asli',
  role: (roles) => `skor dibentuk oleh: ${roles}`,
  weights: (command) =>
    `Seberapa penting setiap faktor pada sumbunya (0 sampai 1, jumlahnya 1), dan ratingnya: ${command}`,
  why: '"alasannya"',
  factors:
    'Penghambat atau pendukung. Disebut pada buktinya: shows: [my-factor], atau faktor dari katalog (docs/catalogue.md).',
  factor: 'Apa yang menghambat pekerjaan',
  proposals: 'Langkah perbaikan yang diusulkan di perangkat daerah.',
  remedy: 'Apa yang perlu dilakukan',
  reporting:
    'Yang hanya Anda ketahui, misalnya siapa yang mewawancarai dan siapa yang menyetujui; laporan memuatnya. Topiknya: egov-assess checklist PATH coreq',
  interviewer: '"Siapa yang mewawancarai."',
};
