import type { reportEvidence as en } from '../en/report-evidence.js';

export const reportEvidence: typeof en = {
  heading: 'Bukti',
  intro:
    'Semua butir bukti menurut sumbernya. Rumusannya dari pengode; kutipan disalin apa adanya. Di akhir setiap butir tertera tempat pencatatannya: berkas dan baris.',
  none: 'Studi ini tidak memuat bukti.',
  rejected: (why) => (why === null ? 'Ditolak.' : `Ditolak: ${why}.`),
  against: 'Menunjukkan aturan yang belum dilaksanakan: ',
  disputes: 'Bertentangan dengan: ',
  shows: 'Menunjukkan: ',
  denies: 'Membantah: ',
  selfReport: 'Sumber menilai kinerjanya sendiri.',
  secondHand: 'Dari tangan kedua: sumber meneruskan perkataan, tindakan, atau pengamatan orang lain.',
  unsealed: ' (tanpa digest)',
  attached: (kind, path) => `${kind}: ${path}`,
  sourcesHeading: 'Sumber',
  source: 'Sumber',
  kind: 'Jenis',
  details: 'Keterangan',
  items: 'Butir bukti',
  norm: 'tolok ukur: aturan yang seharusnya dilaksanakan',
  publication: 'bukan sumber independen',
  people: (size) => `${size} orang, dihitung satu sumber`,
  selection: (how) => `dipilih secara: ${how}`,
  group: (group) => `mewakili: ${group}`,
  provenanceHeading: 'Asal-usul laporan',
  study: (id) => `Studi ${id}, digest `,
  framework: (title, id, version) => `Kerangka "${title}" (${id} ${version}), digest `,
  projectedFrom: (title, id, version) => `Diproyeksikan dari penilaian menurut "${title}" (${id} ${version}), digest `,
  namesFrom: (title, id, version) =>
    `Sebagian faktor, konsep, atau langkah perbaikan yang disebut studi diuraikan oleh "${title}" (${id} ${version}), digest `,
  program: (name, version) =>
    `Dibuat dengan ${name} ${version}. Studi, kerangka, dan program yang sama menghasilkan laporan yang sama persis.`,
  raters: (raters) => `Penilai: ${raters}.`,
  files: 'Berkas: ',
  worksHeading: 'Daftar pustaka',
  works: 'Karya yang mendasari kerangka, asal metode yang dipakai di sini, dan bacaan studi itu sendiri:',
  catalogueWorks: 'Dasar faktor dan langkah perbaikan dalam katalog',
  cite: 'Cara mengutip: ',
  citation: (agency, framework, version, period, tool, digest) =>
    `Penilaian e-government pada ${agency}${period === null ? '' : `, ${period}`}, menurut kerangka ${framework} ${version}, dibuat dengan ${tool} (digest studi ${digest}).`,
  digestMeaning: 'Digest ialah sidik jari digital: berubah bila satu huruf saja dalam studi atau kerangka berubah.',
};
