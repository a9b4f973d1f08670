import { counted } from '../../words.js';
import type { guide as en } from '../en/guide.js';

export const guide: typeof en = {
  title: (framework) => `Panduan lapangan: ${framework}`,
  titleFor: (agency, framework) => `Yang masih perlu dicari: ${agency} (${framework})`,
  edition: (framework, version) =>
    `Kerangka: ${framework}, versi ${version}. Nomor setiap indikator sama di semua bagian; di belakangnya tertulis id yang dipakai saat data dimasukkan.`,
  nothingLacks:
    'Tidak ada yang perlu dicari: setiap indikator didukung bukti sebagaimana diminta kerangka, dan tidak ada bukti yang lemah.',
  before: 'Membuka percakapan',
  notOurs:
    'Cara membuka dan menutup percakapan ini adalah saran program ini sendiri (konvensi), bukan bagian dari kerangka mana pun. Sampaikan dengan kata-kata sendiri, dan patuhi ketentuan etika serta perizinan yang berlaku di tempat Anda.',
  opening: {
    who: 'Siapa kami, atas nama siapa kami datang, dan untuk apa hasilnya.',
    voluntary:
      'Keikutsertaan Bapak/Ibu bersifat sukarela. Setiap pertanyaan boleh dilewati, percakapan boleh dihentikan kapan saja, dan keterangan boleh ditarik kembali sampai laporan ditulis.',
    pseudonym:
      'Nama Bapak/Ibu tidak dicatat. Keterangan disimpan dengan nama samaran, hanya disertai jabatan atau peran dan kelompok.',
    recording:
      'Bolehkah percakapan ini direkam? Rekaman membantu menuliskan keterangan, disimpan terpisah dari catatan, dan dihapus sesudahnya.',
    use: 'Keterangan Bapak/Ibu dihimpun bersama keterangan orang lain, dokumen, dan hasil pengamatan. Laporan memuat apa yang ditemukan dan dari jabatan atau peran apa.',
    quoting:
      'Bolehkah perkataan Bapak/Ibu dikutip tanpa menyebut nama? Bila tidak, perkataan itu hanya untuk keperluan kami sendiri.',
    questions: 'Adakah yang ingin Bapak/Ibu ketahui sebelum kita mulai?',
  },
  meeting: { date: 'Tanggal', place: 'Tempat', role: 'Jabatan/peran', pseudonym: 'Nama samaran' },
  agreements: { agrees: 'Bersedia ikut', recording: 'Direkam', quoting: 'Dikutip' },
  yesNo: 'ya ☐ tidak ☐',
  interviews: 'Wawancara',
  with: (group) => `Wawancara dengan: ${group}`,
  anybody: 'siapa pun yang mengetahui',
  anybodyHint:
    'Untuk bagian ini kerangka tidak menyebut kelompok tertentu. Tanyakan kepada yang paling mengetahui, dan catat siapa itu.',
  group: 'Kelompok',
  noQuestion:
    'Kerangka tidak memuat pertanyaan untuk ini. Tanyakan bagaimana keadaan hal yang disebut dalam judul dan definisinya.',
  notes: 'Catatan',
  words: 'Perkataan aslinya',
  closing: 'Menutup percakapan',
  end: {
    left: 'Adakah hal yang tidak kami tanyakan, tetapi perlu kami ketahui?',
    others: 'Siapa lagi yang perlu kami temui, apa yang perlu kami lihat, dan dokumen apa yang perlu kami baca?',
    again: 'Bolehkah kami datang lagi bila ada yang belum jelas?',
    results: 'Ucapkan terima kasih. Jelaskan bagaimana dan kapan hasilnya dapat dilihat.',
    after:
      'Untuk pewawancara: rapikan catatan pada hari yang sama, dan tandai apa yang dilihat atau dialami sendiri oleh narasumber.',
  },
  observation: 'Lembar observasi',
  observationHint:
    'Satu lembar untuk setiap tempat dan kunjungan. Centang apa yang terlihat; pada kolom catatan, tulis apa tepatnya.',
  observer: 'Pengamat',
  time: 'Waktu',
  indicator: 'Indikator',
  lookAt: 'Yang diamati',
  yes: 'Ya',
  partly: 'Sebagian',
  no: 'Tidak',
  note: 'Catatan',
  documents: 'Daftar periksa dokumen',
  documentsHint:
    'Centang yang sudah diminta dan yang sudah diterima. Catat nomor dan tanggal, apakah masih rancangan atau sudah ditetapkan, tempat berkasnya, serta halaman atau pasal yang penting.',
  document: 'Dokumen',
  asked: 'Diminta',
  got: 'Diterima',
  locator: 'Nomor, tanggal; tempatnya',
  besides: 'Hal lain yang diperlukan',
  levels: 'Tingkat: untuk pewawancara, jangan dibacakan',
  levelsHint:
    'Gunanya untuk bertanya lebih lanjut bila jawaban masih dapat berarti dua tingkat. Narasumber yang mendengarnya bisa memilih jawaban yang terdengar paling baik.',
  cumulative: 'Suatu tingkat hanya dihitung bila tingkat-tingkat di bawahnya juga terbukti.',
  proof: 'Bukti: ',
  informants: 'Siapa yang sudah didengar, dan apa yang belum ditanyakan',
  informantsHint: 'Hanya mengenai yang masih kurang. Indikator disebut dengan nomornya.',
  informant: 'Narasumber',
  unasked: 'Belum ditanyakan',
  topics: (count) => counted(count, 'id', 'indikator', 'indikator'),
  why: (soFar, wanted) => `Sejauh ini: ${soFar}. Diperlukan: ${wanted}.`,
  noQuestions: 'Kerangka ini tidak memuat pertanyaan wawancara.',
  noLooks: 'Kerangka ini tidak menyebut hal yang perlu diamati.',
  noReads: 'Kerangka ini tidak menyebut dokumen.',
  notNeeded: 'Tidak ada yang kurang dari jenis ini.',
};
