import type { xlsform as en } from '../en/xlsform.js';

export const xlsform: typeof en = {
  meeting: 'Pertemuan',
  method: 'Bagaimana informasi diperoleh?',
  date: 'Tanggal berapa?',
  opening:
    'Perkenalkan diri dan jelaskan tujuannya. Keikutsertaan bersifat sukarela, dan setiap pertanyaan boleh dilewati. Nama tidak dicatat.',
  agreed: 'Apakah yang bersangkutan bersedia ikut serta?',
  refused: 'Ucapkan terima kasih dan akhiri formulir di sini. Tidak ada hal lain yang dicatat.',
  consent: 'Bolehkah perkataannya dikutip?',
  consents: {
    open: 'Ya, tanpa nama',
    closed: 'Tidak, hanya untuk keperluan kami sendiri',
  },
  yesNo: { yes: 'Ya', no: 'Tidak' },
  role: 'Apa jabatan atau perannya?',
  roleHint: 'Misalnya: kepala seksi perizinan. Tanpa nama.',
  group: 'Termasuk kelompok mana?',
  otherGroup: 'Kelompok apa?',
  other: 'Kelompok lain',
  title: 'Apa yang dibaca atau diamati?',
  titleHint: 'Dokumen beserta nomor dan tahunnya, kumpulan data, atau tempatnya.',
  ask: 'Tanyakan:',
  look: 'Amati:',
  read: 'Baca:',
  finding: 'Apa yang ditemukan?',
  findingHint: 'Satu atau dua kalimat. Kosongkan bila tidak ada keterangan.',
  quote: 'Bagaimana perkataan aslinya?',
  quoteHint: 'Kata demi kata, tanpa nama. Kosongkan bila tidak ada yang perlu dikutip.',
  at: 'Di bagian mana?',
  atHint: 'Halaman, pasal, atau menit rekaman.',
  level: 'Tingkat mana yang ditunjukkan?',
  levelHint:
    'Jangan dibacakan. Pilih uraian tertinggi yang terpenuhi menurut keterangan itu; kosongkan bila tidak ada keterangan.',
  provenHint:
    'Jangan dibacakan. Pilih tingkat tertinggi yang dibuktikan, dan hanya bila tingkat-tingkat di bawahnya juga terbukti; kosongkan bila tidak ada yang terbukti.',
  shows: 'Hal mana saja yang tampak dari keterangan itu?',
  showsHint: 'Jangan dibacakan. Pilih hanya yang nyata dari keterangan itu; kosongkan bila tidak ada.',
  proof: (proofs) => `Bukti: ${proofs}`,
};
