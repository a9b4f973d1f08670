import { capital } from '../../words.js';
import type { reportMethod as en } from '../en/report-method.js';

export const reportMethod: typeof en = {
  heading: 'Cara menghitung skor',
  evidence: (items, sources, from) =>
    `Penilaian ini bertumpu pada ${items} dari ${sources}, dikode dari ${from}. Setiap butir bukti dicatat beserta sumber, tanggal, dan tempat untuk menelusurinya kembali.`,
  levels: (low, high) =>
    `Setiap indikator diberi tingkat ${low} sampai ${high}, disertai butir bukti yang mendasarinya dan alasannya:`,
  combine: (rule) =>
    `Jika butir bukti tentang satu indikator menunjuk tingkat yang berbeda, yang dipakai ialah ${rule}. Perbedaan itu ditampilkan, tidak diratakan begitu saja.`,
  aggregate: (rule) =>
    `Skor dimensi adalah ${rule} dari indikatornya, dan skor keseluruhan adalah ${rule} dari dimensinya. Indikator tanpa bukti tidak dihitung baik ataupun buruk: bobotnya dibagi kembali kepada indikator yang diketahui.`,
  unknown: (floor) =>
    `Agar ketiadaan bukti tidak menguntungkan, setiap skor disertai dua angka. Cakupan bukti adalah bagian bobot yang ada buktinya; di bawah ${floor} sebuah dimensi tidak dinilai. Batas bawah–atas menunjukkan skor seandainya semua yang belum diketahui ternyata paling buruk, dan paling baik.`,
  projected: (frameworks) =>
    `Indikator tanpa penilaian yang dihitung diberi nilai dari penilaian studi ini menurut kerangka lain (${frameworks}), bila ada yang topiknya sama. Setiap penilaian itu dihitung sama besar, sebagai persentase jarak dari tingkat terburuk ke tingkat terbaiknya; rata-ratanya dikembalikan ke skala yang dipakai di sini. Nilai seperti ini adalah proyeksi: simpulan dari topik yang berdekatan, bukan penilaian. Nilai itu tidak menambah cakupan bukti dan tidak mempersempit batas bawah–atas, dan semua yang bersandar padanya diberi tanda.`,
  bands: 'Skor dinyatakan dengan kata-kata menurut kategorinya (dibandingkan sebelum dibulatkan):',
  band: (label, from) => `${label}: mulai ${from}`,
  notes: '"Dengan catatan" berarti ada indikator yang kategorinya lebih rendah daripada keseluruhan.',
  percent: (worst, best) =>
    `Persentase menunjukkan jarak yang sudah ditempuh dari tingkat terburuk (${worst}, 0%) ke tingkat terbaik (${best}, 100%).`,
  ordinal: (rule) =>
    `Tingkat bersifat ordinal: urutannya jelas, tetapi jarak antartingkat belum tentu sama. ${capital(rule)} memperlakukannya seolah-olah sama, sehingga selisih skor yang kecil tidak banyak berarti; profil tingkat memperlihatkan apa yang ada di baliknya.`,
};
