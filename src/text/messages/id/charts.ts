import type { charts as en } from '../en/charts.js';

export const charts: typeof en = {
  ofSet: (what, set) => `${what}: ${set}`,
  firstOf: (title, shown, all) => `${title} (${shown} teratas dari ${all})`,
  unknown: 'belum diketahui',
  level: 'Tingkat (makin ke kanan makin baik)',
  score: 'Skor (makin ke kanan makin baik)',
  levelOutwards: 'Tingkat (makin ke luar makin baik)',
  way: 'Jarak dari tingkat terburuk ke terbaik (makin ke kanan makin baik)',
  wayOutwards: 'Jarak dari tingkat terburuk ke terbaik (makin ke luar makin baik)',
  levels: (agency) => `Tingkat setiap indikator: ${agency}`,
  levelsSay:
    'Makin panjang batangnya, makin baik tingkatnya. Indikator yang belum mempunyai tingkat sendiri digambar dengan arsiran penuh karena tingkatnya masih mungkin di mana saja. Indikator yang tidak berlaku tidak ditampilkan.',
  levelsBegin: ' Batang dimulai satu langkah sebelum tingkat terburuk agar tingkat terburuk pun tetap terlihat.',
  scores: (agency) => `Skor dan kemungkinan pergeserannya: ${agency}`,
  scoresSay:
    'Titik menunjukkan skor. Garis menunjukkan rentangnya seandainya semua yang belum diketahui ternyata paling buruk atau paling baik; garis yang panjang berarti masih sedikit yang diketahui.',
  point: 'skor',
  range: 'rentang terburuk sampai terbaik',
  noScore: 'belum cukup diketahui untuk diberi skor',
  radar: (agency) => `Sisi kuat dan sisi lemah: ${agency}`,
  radarSay:
    'Setiap jari-jari mewakili satu bagian; makin ke luar makin baik. Bacalah jari-jarinya, bukan luasnya: luas bergantung pada urutan jari-jari dan bertambah menurut kuadrat nilainya, sehingga tingkat dua kali lipat tampak empat kali lebih besar. Gambar lainnya menunjukkan angka yang sama tanpa kelemahan ini.',
  position: (agency) => `Posisi menurut faktor-faktornya: ${agency}`,
  positionSay: (where) =>
    `${where} Posisi ini berasal dari bobot dan rating yang merupakan penilaian; titik yang dekat dengan suatu sumbu bisa saja berada di sisi sebaliknya.`,
  placed: (agency, x, y) => `${agency} (x = ${x}; y = ${y})`,
  raters: (agency) => `Tingkat menurut penilai: ${agency}`,
  ratersSay:
    'Setiap tanda adalah tingkat yang diberikan seorang penilai; garis menunjukkan jarak di antara mereka. Penilai yang tidak bertanda tidak memberi tingkat. Yang ditampilkan hanya yang dinilai lebih dari satu penilai.',
  saturation: (agency) => `Tema baru menurut sesi: ${agency}`,
  saturationSay:
    'Semua tema yang diketahui setelah setiap sesi; ujung yang gelap adalah tema yang dibawa sesi itu. Ujung gelap yang memendek lalu hilang mengisyaratkan kejenuhan; urutan sesi ikut menentukan.',
  undated: 'tanpa tanggal',
  themes: 'Tema',
  newThemes: 'baru pada sesi ini',
  allThemes: 'sudah diketahui dari sesi sebelumnya',
  tones: {
    root: 'tidak diakibatkan hal lain yang ditemukan di sini',
    circle: 'bagian dari lingkaran setan',
    effect: 'diakibatkan hal lain',
  },
  tornado: (agency) => `Yang menggeser skor: ${agency}`,
  tornadoSay:
    'Seberapa jauh setiap penyebab, satu per satu, menggeser skor, dari hasil terendah sampai tertinggi; yang paling lebar di atas. Penyebab-penyebab itu tidak dapat dijumlahkan. Sumbu hanya memuat bagian skala yang diperlukan.',
  worse: 'lebih buruk daripada skor saat ini',
  better: 'lebih baik daripada skor saat ini',
  asItIs: (score) => `skor saat ini: ${score}`,
};
