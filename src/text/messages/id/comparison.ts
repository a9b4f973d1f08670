import type { comparison as en } from '../en/comparison.js';

export const comparison: typeof en = {
  title: (agencies) =>
    agencies === 1 ? 'Perkembangan satu instansi dari waktu ke waktu' : `Perbandingan ${String(agencies)} instansi`,
  setTitle: (framework, period) => (period === '' ? framework : `${framework}, ${period}`),
  ranked: (scored, weights) => `${scored} diurutkan menurut skor sebelum pembulatan; ${weights}.`,
  weights: {
    official: 'bobotnya menurut kerangka',
    equal: 'semua dimensi berbobot sama',
    own: (weights) => `bobotnya ${weights}`,
    alike: (weights) => `${weights}, sesuai dengan kerangka`,
    unlike: (weights) => `${weights}, berbeda dengan kerangka`,
  },
  agencies: (count) => `${count} instansi`,
  notes: 'Sebelum menarik kesimpulan',
  rank: 'Peringkat',
  tied: (rank) => `=${rank}`,
  agency: 'Instansi',
  study: 'Studi',
  group: 'Kelompok',
  score: 'Skor',
  band: 'Predikat',
  coverage: 'Cakupan',
  possible: 'Peringkat yang mungkin',
  drawn: 'Dalam 95% simulasi',
  first: 'Berperingkat 1',
  over: 'Mengungguli',
  under: 'Diungguli',
  firstByBoth: 'Berperingkat 1 (menurut aturan lain)',
  drawing: (weightings, least, most, rule) =>
    `Sebanyak ${weightings} kali setiap bobot dikalikan bilangan antara ${least} dan ${most}, lalu skor dihitung dengan ${rule}.`,
  drawingBoth: (weightings, least, most, rule, other, runs) =>
    `Sebanyak ${weightings} kali setiap bobot dikalikan bilangan antara ${least} dan ${most}, lalu skor dihitung dua kali: dengan ${rule}, yaitu aturan kerangka, dan dengan ${other} sebagai gantinya. "Dalam 95% simulasi" mencakup seluruh ${runs} simulasi, bobot dan aturan sekaligus; "berperingkat 1" hanya menyangkut bobot, menurut aturan kerangka dan, dalam kurung, menurut aturan lain.`,
  drawnOfKnown:
    'Semua simulasi hanya memakai hal yang diketahui; hal yang belum diketahui dapat menggeser peringkat sejauh yang tertulis pada kolom "Peringkat yang mungkin".',
  randomness: (generator, seed) => `Bilangan acak: ${generator}, seed ${seed}.`,
  notDrawn: 'Pengaruh bobot lain terhadap peringkat tidak disimulasikan.',
  howRanks:
    '"Peringkat yang mungkin" adalah peringkat yang tersisa apabila hal-hal yang belum diketahui pada semua instansi dianggap paling buruk atau paling baik. "Mengungguli" dan "diungguli" menghitung instansi yang sekurang-kurangnya sama baik pada setiap dimensi dan lebih baik pada salah satunya: urutan itu tidak berubah oleh bobot apa pun.',
  matrix: 'Dimensi dan indikator',
  matrixLegend: 'Isi setiap sel: skor, predikat (cakupan; kekuatan bukti).',
  node: 'Dimensi/indikator',
  peers: 'Dibandingkan dengan yang lain',
  peersIntro:
    'Dibandingkan dengan median kelompoknya: dimensi yang terendah pada hampir semua instansi tidak banyak menjelaskan satu instansi. Dalam kurung: tingkat pada skala.',
  ahead: 'Di atas median',
  lowest: 'Dimensi terendah',
  behind: 'Paling tertinggal dari median',
  groups: { region: 'Menurut wilayah', kind: 'Menurut jenis', country: 'Menurut negara' },
  groupName: { region: 'Wilayah', kind: 'Jenis', country: 'Negara' },
  untold: 'tidak disebutkan',
  members: 'Instansi',
  median: 'Median',
  dominance: 'Berapa pun bobotnya',
  dominates: (better, worse) =>
    `${better} sekurang-kurangnya sama baik dengan ${worse} pada setiap dimensi, dan lebih baik pada salah satunya.`,
  noDominance: 'Tidak ada pasangan yang urutannya sudah pasti berapa pun bobotnya.',
  dominancePairs: (pairs) =>
    `Pada ${pairs} pasangan, salah satunya sekurang-kurangnya sama baik pada setiap dimensi dan lebih baik pada salah satu dimensi; tabel peringkat menghitungnya.`,
  dominanceMany: (most) =>
    `Lebih dari ${most} pasangan sudah pasti urutannya berapa pun bobotnya; tabel peringkat menghitungnya.`,
  pair: (one, other) => `Yang membedakan ${one} dan ${other}`,
  pairNotDrawn: 'Seberapa sering bobot lain membalik urutan itu tidak disimulasikan.',
  difference: 'Selisih',
  contribution: 'Kontribusi',
  adds: 'Kontribusi adalah bagian suatu dimensi atau indikator dari selisih keseluruhan: kontribusi semua dimensi berjumlah sama dengan selisih itu, dan kontribusi semua indikator berjumlah sama dengan kontribusi dimensinya.',
  addsWithheld:
    'Tanda – berarti yang diketahui terlalu sedikit untuk sebuah skor; yang diketahui tetap diperhitungkan dalam keseluruhan sehingga tetap menyumbang.',
  addsNot:
    'Kontribusi setiap dimensi atau indikator terhadap selisih itu tidak dapat ditentukan: keseluruhannya bukan rata-rata tertimbang atau jumlah, atau bagian yang diketahui berbeda.',
  topics: 'Menurut topik',
  topicsIntro:
    'Persentase jarak dari tingkat terburuk ke tingkat terbaik: rata-rata indikator mengenai topik itu yang dinilai sendiri oleh studi. Kerangka menanyakan hal yang berbeda pada satu topik, sehingga selisih yang kecil tidak bermakna.',
  topic: 'Topik',
  lowestOf: 'Terendah',
  highestOf: 'Tertinggi',
  held: (percent, agency, others) =>
    others === 0 ? `${percent} (${agency})` : `${percent} (${agency}, dan ${String(others)} lainnya)`,
  factors: 'Faktor penghambat',
  factorsFound: (factors, shared) =>
    `Seluruhnya ditemukan ${factors} faktor penghambat; ${shared === '0' ? 'tidak ada yang' : `${shared} di antaranya`} bernama sama di beberapa instansi.`,
  factorsAbout:
    'Hal yang sama jarang diberi nama yang sama, sehingga berikut ini topik yang dihambat faktor-faktor itu.',
  noTopic: 'topik tidak disebutkan',
  more: (others) => `dan ${others} lainnya`,
  one: (agency, factors) => `${agency}: ${factors}`,
  series: 'Dari waktu ke waktu',
  from: 'Dari',
  to: 'Ke',
  change: 'Perubahan',
  certain: 'Melebihi ketidakpastian',
  seriesLegend: (weights, share) =>
    `Skor keseluruhan: ${weights}. Perubahan melebihi ketidakpastian apabila batas-batasnya tidak bertumpang tindih, lebih besar daripada akibat satu indikator yang dinilai satu tingkat berbeda, dan arahnya sama pada sedikitnya ${share} simulasi bobot acak.`,
  certainty: {
    yes: 'ya',
    undrawn: 'belum pasti: tidak ada yang menyangkalnya, tetapi bobot lain tidak dicoba',
    no: 'tidak',
    bounds: 'batas-batasnya bertumpang tindih',
    level: 'satu indikator yang dinilai satu tingkat berbeda menghasilkan perubahan sebesar itu',
    weights: (share) => `arahnya sama pada ${share} simulasi bobot acak`,
    exchanged: (rule, share) =>
      `dengan ${rule} sebagai ganti aturan kerangka, arahnya sama pada ${share} simulasi bobot acak`,
  },
  evidence: (added, withdrawn, changed) => `Bukti: ${added} ditambahkan, ${withdrawn} ditarik, ${changed} berubah.`,
  factorsCome: (factors) => `Faktor penghambat yang muncul: ${factors}.`,
  factorsGone: (factors) => `Faktor penghambat yang tidak ada lagi: ${factors}.`,
  done: (remedies) => `Sudah dilaksanakan: ${remedies}.`,
  dash: '–',
  ranksChart: 'Peringkat, dan rentangnya dalam 95 dari 100 simulasi',
  ranksChartSays: (agencies) =>
    `Satu titik untuk peringkat setiap instansi dari ${agencies}, dan satu garis untuk rentang peringkatnya dalam 95 dari 100 simulasi dengan bobot dan aturan lain.`,
  scoresChart: 'Skor dan batasnya',
  scoresChartSays: (agencies) =>
    `Satu titik untuk skor setiap instansi dari ${agencies}, dan satu garis dari batas terburuk ke batas terbaiknya.`,
  heatChart: 'Instansi dan dimensi',
  heatChartSays: 'Makin gelap suatu bidang, makin jauh jaraknya dari tingkat terburuk menuju tingkat terbaik.',
  worst: 'terburuk',
  best: 'terbaik',
};
