import { capital } from '../../words.js';
import type { reportMethod as en } from '../en/report-method.js';

export const reportMethod: typeof en = {
  heading: 'Metode',
  dataHeading: 'Studi dan bukti',
  levelsHeading: 'Tingkat',
  scoresHeading: 'Skor',
  trustHeading: 'Kekuatan bukti dan ketahanan hasil',
  studied: (agency, region, period) =>
    `Studi ini mengenai ${agency}${region === null ? '' : ` (${region})`}${period === null ? '' : ` pada periode ${period}`}.`,
  evidence: (items, sources) => `Temuannya dicatat sebagai ${items} dari ${sources}.`,
  codedFrom: (from) => `Butir bukti dikode dari ${from}.`,
  kept: 'Setiap butir dicatat beserta sumbernya, serta tanggal dan tempat untuk menelusurinya kembali bila diketahui.',
  keptPlainly: 'Setiap butir dicatat beserta sumbernya, serta tanggalnya bila diketahui.',
  held: (sessions) => `Pengumpulan data mencakup ${sessions}.`,
  dated: (dates) => ` (${dates})`,
  days: (days, period) => (days === 1 ? period : `dalam ${String(days)} hari, ${period}`),
  coarse: (count) => `${String(count)} hanya bertanggal bulan atau tahun`,
  undated: (count) => `${String(count)} tanpa tanggal`,
  fromSessions: (items) => `Dari kegiatan itu diperoleh ${items}; selebihnya langsung dari sumbernya.`,
  allFromSessions: 'Semua butir bukti diperoleh dari kegiatan itu.',
  metOnce: 'Tidak ada yang ditemui lebih dari satu kali.',
  metAgain: (names) => `Yang ditemui lebih dari satu kali: ${names}.`,
  times: (name, count) => `${name} (${String(count)} kali)`,
  rejected: (items) => `Selain itu ${items} ditolak; alasannya dicatat, dan butir itu tidak dihitung.`,
  noEvidence: 'Tidak ada butir bukti sendiri yang diterima.',
  groups: (groups, untold) =>
    `Narasumber mewakili ${groups}${untold === 0 ? '' : `; untuk ${String(untold)} narasumber hal ini tidak disebutkan`}.`,
  chosen: (ways, untold) =>
    `Narasumber dipilih dengan cara berikut: ${ways}${untold === 0 ? '' : `; untuk ${String(untold)} narasumber hal ini tidak disebutkan`}.`,
  methods: (methods) => `Menurut metodenya, butir bukti berasal dari ${methods}.`,
  byMethod: {
    'interview': 'wawancara',
    'focus-group': 'diskusi kelompok terpumpun',
    'questionnaire': 'kuesioner',
    'observation': 'observasi',
    'document': 'dokumen',
    'dataset': 'set data',
  },
  judged: (framework, version) => `Kerangka yang dipakai ialah “${framework}” versi ${version}`,
  indicators: (indicators, dimensions) =>
    `, yang memuat ${indicators}${dimensions === null ? '' : ` dalam ${dimensions}`}.`,
  aspects: ', yang aspek-aspeknya dipakai untuk mencari faktor yang menghambat atau mendukung pelaksanaan.',
  codedToIndicators: 'Butir bukti dikode menurut indikatornya.',
  coded: 'Butir bukti dikode menurut indikatornya dan menurut faktor yang menghambat atau mendukung pelaksanaan.',
  oneRater: (rater) => `Penilaian dilakukan oleh satu orang (${rater}).`,
  severalRaters: (raters) => `Penilaian diberikan oleh ${raters}.`,
  graded: 'Kekuatan bukti yang mendasari setiap tingkat dinilai dengan mengacu pada GRADE-CERQual',
  gradedHow:
    ': penilaiannya mulai dari tinggi dan diturunkan bila sumber independennya sedikit, bila hanya ada satu metode atau satu kelompok narasumber, bila butir bukti saling bertentangan, sudah lama, atau berasal dari sumber yang menilai kinerjanya sendiri, dari rancangan, atau dari publikasi.',
  triangulated:
    'Keterangan dari sumber, metode, penilai, dan kerangka yang berbeda tentang satu indikator diperbandingkan menurut empat jenis triangulasi',
  silentSides: '; pihak yang tidak menyinggung keterangan pihak lain dianggap tidak menguatkan dan tidak membantahnya',
  compareRaters: (raters, blind) =>
    `Para penilai, ${raters}, menilai bukti yang sama${blind === null ? '' : `; ${blind} tanpa melihat tingkat dari penilai lain`}. `,
  agreed: (coefficients) => `Kesesuaian penilaian mereka diukur dengan koefisien berikut: ${coefficients}`,
  agreedSamples: (runs) => `, dengan selang kepercayaan 95% dari ${runs} kali penarikan sampel unit`,
  worded: 'Sebutan bagi koefisien merupakan konvensi para penulisnya',
  saturated: (base, run, threshold) =>
    `Munculnya tema baru dalam wawancara diperiksa dengan ${base} sesi awal, rangkaian ${run} sesi, dan ambang tema baru ${threshold}`,
  compared: 'Yang dikatakan dibandingkan dengan yang dilihat atau dibaca, sebagai triangulasi antarmetode',
  varied:
    'Ketidakpastian skor diperiksa dengan mengubah pilihan satu demi satu, lalu menghitung ulang menurut aturan yang sama',
  draws: (runs, raters) =>
    `${runs} kali penarikan sumber${raters ? ' dan penilai' : ''} dengan pengembalian, setiap sumber beserta semua butirnya`,
  weightings: (runs, how) => `${runs} pembobotan, ${how}`,
  uniform: (from, to) => `setiap bobot dikalikan bilangan acak dari ${from} sampai ${to}`,
  dirichlet: 'ditarik dari distribusi Dirichlet di sekitar bobot kerangka',
  otherRules: 'setiap aturan penggabungan lain',
  omissions: '; setiap sumber, kelompok narasumber, dan butir bukti dihilangkan',
  shifts: '; setiap tingkat diturunkan dan dinaikkan satu',
  generator: (generator, seed) => `Bilangan acak: ${generator}, seed ${seed}`,
  setBeside: (verdicts) => `Hasilnya disandingkan dengan ${verdicts}; yang dipublikasikan tidak ikut membentuknya.`,
  program: (program) =>
    `Semua angka dihitung dengan ${program}; studi dan kerangka yang sama menghasilkan angka yang sama.`,
  levels: (worst, best) =>
    `Setiap indikator diberi tingkat ${worst} sampai ${best}, disertai butir bukti yang mendasarinya dan alasannya:`,
  lower: 'Makin rendah makin baik, di sini dan selanjutnya.',
  ladders: 'Arti setiap tingkat berbeda menurut cabangnya.',
  ladder: (branches) => `Pada ${branches}:`,
  elsewhere: 'indikator lainnya',
  fractional: 'Nilai di antara dua tingkat boleh diberikan; yang dianggap tercapai ialah tingkat yang lebih buruk.',
  cumulative:
    'Tingkat dibuktikan berurutan: indikator berada pada tingkat tertinggi yang buktinya diterima bersama bukti semua tingkat di bawahnya.',
  cumulativeAt: (branches) =>
    `Pada ${branches}, tingkat dibuktikan berurutan: indikator berada pada tingkat tertinggi yang buktinya diterima bersama bukti semua tingkat di bawahnya.`,
  combine: (rule) =>
    `Jika butir bukti tentang satu indikator menunjuk tingkat yang berbeda, yang dipakai ialah ${rule}. Perbedaan itu tetap ditampilkan.`,
  ratersDiffer: (rule) => `Jika penilaian para penilai berbeda, yang dipakai ialah ${rule}.`,
  ratersSettle: (rule) =>
    `Jika penilaian para penilai berbeda lalu disepakati satu tingkat, tingkat hasil konsensus itulah yang dihitung; jika berbeda dan tidak ada konsensus, yang dipakai ialah ${rule}.`,
  otherRoles: (roles) =>
    `Skor hanya dibentuk oleh penilaian dari peran berikut: ${roles}. Penilaian dari peran lain ditampilkan di samping skor dan tidak pernah dicampurkan ke dalamnya.`,
  ethicsHeading: 'Etika dan kepentingan',
  whole: (rule) => `Skor keseluruhan adalah ${rule} dari indikatornya.`,
  aggregate: (rule) =>
    `Skor dimensi adalah ${rule} dari indikatornya, dan skor keseluruhan adalah ${rule} dari dimensinya.`,
  exceptions: 'Yang berikut dihitung dengan aturan tersendiri:',
  missing: {
    exclude: () =>
      'Indikator tanpa bukti tidak dihitung baik ataupun buruk: bobotnya dibagi kembali kepada indikator yang diketahui.',
    floor: (worst) =>
      `Indikator tanpa bukti dihitung pada tingkat terburuk (${worst}), sesuai dengan ketentuan kerangka. Skor seperti itu ditulis dalam kurung dan diberi keterangan: tidak ada yang menilainya.`,
    block: () =>
      'Indikator tanpa bukti tidak dikesampingkan: bagian di atasnya tidak memperoleh skor sampai indikator itu bernilai.',
  },
  sought: {
    exclude: () =>
      'Yang sudah ditelusuri tanpa menemukan bukti tidak dihitung baik ataupun buruk: bobotnya dibagi kembali kepada yang diketahui.',
    floor: (worst) =>
      `Yang sudah ditelusuri tanpa menemukan bukti dihitung pada tingkat terburuk (${worst}). Skor seperti itu ditulis dalam kurung dan diberi keterangan: tidak ada yang menilainya.`,
    block: () => 'Yang sudah ditelusuri tanpa menemukan bukti membuat bagian di atasnya tidak memperoleh skor.',
  },
  unsought: {
    exclude: () =>
      'Yang belum ditelusuri tidak dihitung baik ataupun buruk: bobotnya dibagi kembali kepada yang diketahui.',
    floor: (worst) =>
      `Yang belum ditelusuri dihitung pada tingkat terburuk (${worst}). Skor seperti itu ditulis dalam kurung dan diberi keterangan: tidak ada yang menilainya.`,
    block: () => 'Yang belum ditelusuri membuat bagian di atasnya tidak memperoleh skor.',
  },
  sumNeedsAll:
    'Penjumlahan tidak dapat melewatkan satu bagian pun: selama ada yang belum bernilai, jumlahnya tidak ada.',
  external:
    'Sebagian nilai tidak dinilai di sini, tetapi diambil dari sumber lain; masing-masing diberi keterangan beserta sumber dan letaknya. Nilai itu masuk ke dalam cakupan, tetapi dibedakan dari bukti yang dihimpun studi ini sendiri.',
  assumed: 'Sebagian nilai diandaikan; masing-masing diberi keterangan dan tidak diperhitungkan sebagai bukti.',
  silence: 'Agar ketiadaan bukti tidak menguntungkan, setiap skor disertai dua angka.',
  figures: 'Setiap skor disertai dua angka untuk membedakan yang diketahui dari yang belum.',
  coverage: 'Cakupan adalah bagian bobot yang ada buktinya atau yang nilainya diambil dari sumber lain.',
  floor: (floor) =>
    `Di bawah ${floor} sebuah dimensi tidak dinilai tersendiri; yang diketahui tentangnya tetap ikut dihitung dalam keseluruhan.`,
  bounds:
    'Batas bawah–atas menunjukkan skor seandainya semua yang belum diketahui ternyata paling buruk, dan paling baik.',
  projected: (frameworks) =>
    `Indikator tanpa penilaian yang dihitung diberi nilai dari penilaian studi ini menurut kerangka lain (${frameworks}), bila ada yang topiknya sama. Setiap penilaian itu dihitung sama besar, sebagai persentase jarak dari tingkat terburuk ke tingkat terbaiknya; rata-ratanya dikembalikan ke skala yang dipakai di sini. Nilai seperti ini adalah proyeksi: simpulan dari topik yang berdekatan, bukan penilaian. Nilai itu tidak menambah cakupan dan tidak mempersempit batas bawah–atas, dan semua yang bersandar padanya diberi tanda.`,
  bands: (compared, bands) => `Skor dinyatakan dengan kata-kata menurut kategorinya (${compared}): ${bands}.`,
  comparedExact: 'dibandingkan sebelum dibulatkan',
  comparedRounded: (decimals) => `dibandingkan setelah dibulatkan menjadi ${decimals}`,
  band: (label, from) => `${label} mulai ${from}`,
  ownBands: 'Yang berikut memiliki kategori tersendiri:',
  unbanded:
    'Bagian yang rentang skornya berbeda dari keseluruhan dan tidak memiliki kategori tersendiri tidak diberi kategori.',
  notes: '"Dengan catatan" berarti ada indikator yang kategorinya lebih buruk daripada keseluruhan.',
  percent: (worst, best) =>
    `Persentase menunjukkan jarak yang sudah ditempuh dari tingkat terburuk (${worst}, 0%) ke tingkat terbaik (${best}, 100%).`,
  percentOf: (worst, best) =>
    `Persentase menunjukkan jarak yang sudah ditempuh dari skor terburuk (untuk keseluruhan ${worst}, 0%) ke skor terbaik (${best}, 100%).`,
  ordinal: (rule) =>
    `Tingkat bersifat ordinal: urutannya jelas, tetapi jarak antartingkat belum tentu sama. ${capital(rule)} memperlakukannya seolah-olah sama, sehingga profil tingkat ditampilkan untuk memperlihatkan apa yang ada di balik skor`,
  ordinalOnly:
    'Tingkat bersifat ordinal: urutannya jelas, tetapi jarak antartingkat belum tentu sama. Aturan ini hanya melihat urutannya; profil tingkat memperlihatkan apa yang ada di balik skor.',
};
