import type { reportLimits as en } from '../en/report-limits.js';

export const reportLimits: typeof en = {
  heading: 'Keterbatasan',
  own: (words) => `Studi ini menyebut keterbatasannya sendiri: ${words}`,
  untold: (what) => `Menurut keterangannya sendiri, studi ini tidak menyebutkan: ${what}.`,
  more: (count) => `${count} lainnya (lihat `,
  coverage: (share, rest) =>
    `Bukti yang dihimpun studi ini sendiri mencakup ${share} dari bobot${rest === '' ? '' : `; ${rest}`}.`,
  external: (share) => `${share} diambil dari sumber lain`,
  assumed: (share) => `${share} diandaikan`,
  projected: (share) => `${share} diproyeksikan dari penilaian menurut kerangka lain`,
  projectedNodes:
    'Indikator berikut tidak memiliki penilaian yang dihitung, dan diproyeksikan dengan anggapan bahwa indikator dari kerangka yang berbeda berada pada keadaan yang sama bila topiknya sama: ',
  rejected: (share) => `pada ${share} semua buktinya ditolak`,
  none: (share) => `pada ${share} tidak ada bukti`,
  externalValues: (count) => `Nilai yang diambil dari sumber lain (${count}) dan tidak diperiksa dalam studi ini: `,
  assumedValues: (count) => `Nilai yang diandaikan (${count}) tanpa bukti: `,
  flooredValues: (count) =>
    `Indikator yang dihitung pada tingkat terburuk karena belum ada keterangannya: ${count}. Nilainya seandainya bukti disampaikan tidak dapat diketahui di sini.`,
  waivedValues: (count) => `Nilai di luar skala yang dipertahankan (${count}); semua skor di atasnya bertumpu padanya:`,
  sought: 'Bukti sudah ditelusuri tetapi tidak ditemukan untuk ',
  unsought: 'Tidak ada catatan bahwa bukti pernah ditelusuri untuk ',
  otherTime: 'Studi ini berasal dari masa yang berbeda dengan masa berlaku kerangkanya.',
  noneCounts: (roles, counts) =>
    `Penilaian yang ada berasal dari: ${roles}. Skor atau posisi hanya dibentuk oleh peran berikut: ${counts}.`,
  undefined: 'Tidak memperoleh skor karena rata-rata seperti ini tidak terdefinisi untuk nilai nol atau kurang:',
  undefinedBy: (rule) => ` (${rule}), karena `,
  unproven:
    'Tingkat yang lebih tinggi terbukti, tetapi tingkat di bawahnya belum, sehingga yang dihitung tingkat yang lebih rendah:',
  unprovenBelow: (level, missing) => `terbukti untuk tingkat ${level}, belum untuk tingkat ${missing}`,
  asserted: 'Tingkat yang diterima apa adanya, karena tidak disebutkan bukti untuk setiap tingkat: ',
  emptySides: (sides) =>
    `Pada kelompok ${sides} tidak ada faktor yang ditemukan atau disebut. Dari data ini tidak dapat diketahui apakah faktornya memang tidak ada.`,
  strength: (grades) => `Menurut indikator, kekuatan buktinya ${grades}.`,
  singleSource: 'Hanya satu sumber independen yang mendasari ',
  asked: (need) => `, padahal kerangka meminta ${need}`,
  stale: 'Semua butir buktinya sudah lama pada akhir periode untuk ',
  oneGroup: (group) => `Semua yang ditanyai berasal dari satu kelompok: ${group}.`,
  fromPublication:
    'Bukti dikode dari sebuah publikasi. Hal yang dihilangkan, diringkas, atau diperhalus penulisnya tidak terlihat di sini, dan tidak ada indikator yang dapat dianggap berdasar kuat.',
  fromTranscript: 'Bukti dikode dari transkrip; hal yang hanya tampak di tempat tidak terekam.',
  oneRater: (rater) =>
    `Semua tingkat diberikan oleh satu penilai (${rater}). Sejauh mana penilai lain akan sependapat belum diketahui.`,
  agreementOn: (shared, apart) =>
    `Kesesuaian para penilai dapat dilihat pada ${String(shared)} indikator; pada ${String(apart)} di antaranya penilaiannya berbeda.`,
  otherBand: (share) =>
    `Seandainya sumber lain yang sejenis yang dimintai keterangan, skor dapat jatuh pada kategori lain: hal itu terjadi pada ${share} penarikan.`,
  unsaturated:
    'Wawancara terakhir masih memunculkan tema baru, sehingga wawancara tambahan mungkin memunculkan tema lain.',
  saidSeen: 'Yang dikatakan berbeda dengan yang dilihat atau dibaca pada ',
  selfReport: (count) => `Pada ${count}, sumber menilai kinerjanya sendiri: `,
  secondHand: (count) => `Pada ${count}, sumber menyampaikan keterangan dari tangan kedua: `,
  statedOnly: 'Faktor berikut disebut sumber tetapi tidak ditunjukkan oleh butir bukti mana pun: ',
  needSources: (need, have) => `Sumber independennya kurang dari yang diminta kerangka (${have} dari ${need}) untuk `,
  needMethods: (need, have) => `Metodenya kurang dari yang diminta kerangka (${have} dari ${need}) untuk `,
  groupMissing: (group) => `Kelompok “${group}” belum dimintai keterangan, padahal diminta kerangka, untuk `,
  groupUnheard: (group) => `Kelompok “${group}” sama sekali belum dimintai keterangan, padahal diminta kerangka untuk `,
  stake: (gain) =>
    `Skor keseluruhan paling bergantung pada yang berikut, yang perbaikan satu tingkatnya akan mengubah skor sebesar ${gain}: `,
  rejectedItems: (count) => `Ditolak dan tidak dihitung: ${count}, yaitu `,
  ordinal: 'Karena tingkat bersifat ordinal, selisih skor yang kecil tidak banyak berarti.',
  oneCase:
    'Studi ini mencakup satu instansi dalam satu periode; temuannya tidak dapat diberlakukan bagi instansi lain.',
};
