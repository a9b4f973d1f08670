import type { sheet as en } from '../en/sheet.js';

export const sheet: typeof en = {
  head: (agency) => `Penilaian kedua atas ${agency}, dibuat tanpa melihat penilaian orang lain.`,
  how: 'Baca semua bukti, lalu nilai setiap indikator menurut rubriknya. Jangan membuka study.yaml, lembar lain, atau laporan sebelum selesai: semuanya menunjukkan penilaian orang lain atas bukti yang sama. Baris yang diawali "# " perlu diisi: hapus "# ". "##" adalah penjelasan.',
  blind: 'bahwa lembar ini dibuat tanpa melihat penilaian lain; seed menentukan urutan bukti',
  evidence: (count) =>
    `Bukti: ${String(count)} butir dalam urutan acak, masing-masing dengan id, isi, dan asalnya. Berpeganglah pada isi butir, bukan pada id-nya.`,
  quote: (quote) => `“${quote}”`,
  indicators:
    'Indikator. Untuk setiap indikator berikan tingkat yang uraiannya paling sesuai, id butir yang mendasarinya, dan alasannya dalam satu kalimat.',
  instead:
    'Bila tidak ada yang mendukung tingkat mana pun, ganti level dan evidence dengan: "status: no-evidence", "sought: true" bila sudah dicari dalam butir-butir itu, dan why. Hapus indikator yang tidak Anda nilai.',
  place: (number, count) => `${String(number)} dari ${String(count)}:`,
  level: 'tingkat menurut rubrik',
  items: 'id: [butir-pertama, butir-kedua]',
  proven: 'tingkat yang dibuktikan setiap butir: { butir-pertama: 2, butir-kedua: 3 }',
  why: '"alasannya"',
  next: (program, rater, study) => `Selanjutnya:
  1. Berikan kepada ${rater} tanpa studinya, lalu kembalikan setelah diisi.
  2. ${program} validate ${study}
  3. ${program} agreement ${study}
`,
};
