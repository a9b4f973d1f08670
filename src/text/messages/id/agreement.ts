import type { Units } from '../../../model/agreement/index.js';
import type { agreement as en } from '../en/agreement.js';

const RATED: Readonly<Record<Units, string>> = { nodes: 'diberi tingkat', coding: 'dikodekan', table: 'dinilai' };

export const agreement: typeof en = {
  title: (what) => `Kesesuaian antarpenilai: ${what}`,
  heading: 'Para penilai dan kesesuaiannya',
  studies: (count, ids) => `${String(count)} studi: ${ids}.`,
  between: {
    role: (raters, role) => `${raters} (${role})`,
    roles: (raters) => `${raters}: dua peran berdampingan`,
    table: (raters) => raters,
  },
  roles: {
    coder: 'pengode',
    self: 'penilaian mandiri',
    assessor: 'asesor',
    official: 'hasil resmi',
    consensus: 'konsensus',
  },
  twoRoles:
    'Keduanya menilai dalam peran yang berbeda, dan yang satu mungkin bersandar pada yang lain. Angka-angka ini menunjukkan seberapa jauh keduanya berbeda, bukan seberapa andal masing-masing; keduanya tidak digabung dengan penilai lain.',
  branches: (titles) => `Menurut tangga tingkat untuk ${titles}, yang memiliki tingkat tersendiri.`,
  whatNodes:
    'Yang dibandingkan adalah tingkat yang diberikan setiap penilai pada indikator, sebagaimana dipakai untuk skor. Satu unit adalah satu indikator dalam satu studi.',
  whatCoding:
    'Yang dibandingkan adalah apakah setiap penilai memakai suatu butir bukti untuk suatu indikator. Satu unit adalah satu butir yang diterima pada satu indikator yang diberi tingkat oleh dua orang; butir yang tidak disebut dalam penilaian dianggap tidak dikaitkan. Bila seorang penilai menyatakan keadaan seperti "tidak ada bukti" dan bukan tingkat, tidak ada yang dibandingkan.',
  codingLimits:
    'Yang tidak dapat ditunjukkan oleh format berkas: apakah butir yang tidak dikaitkan itu ditolak atau terlewat. Penilai juga tidak dapat berbeda tentang faktor yang ditunjukkan suatu butir: hal itu dinyatakan satu kali untuk seluruh studi.',
  whatTable: 'Satu unit adalah satu baris tabel.',
  units: (rated, shared, complete, kind) =>
    `${String(rated)} unit ${RATED[kind]} oleh sedikitnya satu penilai, ${String(shared)} oleh dua orang atau lebih, ${String(complete)} oleh semuanya. Kesesuaian terlihat pada yang dinilai dua orang atau lebih.`,
  unitsOfTwo: (rated, shared, kind) =>
    rated === shared
      ? `${String(rated)} unit ${RATED[kind]} oleh keduanya: pada unit inilah kesesuaian diukur.`
      : `${String(rated)} unit ${RATED[kind]} oleh salah satu atau keduanya, ${String(shared)} oleh keduanya: pada yang terakhir inilah kesesuaian diukur.`,
  unrated: (count, kind) =>
    kind === 'table'
      ? `${String(count)} baris tanpa penilaian tidak disertakan.`
      : `${String(count)} unit lain tidak diberi tingkat oleh siapa pun dan tidak disertakan.`,
  levels: (count, type) =>
    `Skala memiliki ${String(count)} kategori ${
      { nominal: 'tanpa urutan', ordinal: 'yang berurutan', interval: 'yang jaraknya bermakna' }[type]
    }, termasuk yang tidak pernah dipakai.`,
  used: (count, type) =>
    type === 'interval'
      ? 'Penilaian berupa angka yang jaraknya bermakna.'
      : `Kategorinya ${String(count)} yang pernah dipakai, ${
          type === 'nominal' ? 'tanpa urutan' : 'yang berurutan'
        }; kategori lain pada skala tidak disebutkan.`,
  blind: {
    own: 'pengode pertama, di dalam studi itu sendiri',
    seeded: (seed) => `tanpa melihat penilaian lain, dari lembar dengan urutan bukti yang diacak (seed ${seed})`,
    how: 'tanpa melihat penilaian lain: ',
    and: '; ',
    yes: 'tanpa melihat penilaian lain',
    no: 'tidak dinyatakan dibuat tanpa melihat penilaian lain',
    inStudies: (way, count, all, ids) => `${way}, dalam ${String(count)} dari ${String(all)} studi (${ids})`,
  },
  statistic: 'Koefisien',
  value: 'Nilai',
  interval: 'Selang kepercayaan 95%',
  unitsColumn: 'Jumlah unit',
  words: 'Sebutan',
  families: {
    'percent': 'Persentase kesesuaian',
    'cohen': 'Kappa Cohen',
    'light': 'Kappa Light (rata-rata pasangan)',
    'fleiss': 'Kappa Fleiss',
    'fleiss-1971': 'Kappa Fleiss bentuk 1971',
    'alpha': 'Alfa Krippendorff',
    'alpha-gwet': 'Alfa Krippendorff menurut Gwet',
    'ac': 'AC2 Gwet',
    'brennan-prediger': 'Brennan dan Prediger',
  },
  ac1: 'AC1 Gwet',
  weightings: {
    'linear': 'bobot linear',
    'quadratic': 'bobot kuadrat',
    'gwet-ordinal': 'bobot ordinal Gwet',
  },
  metrics: {
    nominal: 'metrik nominal',
    ordinal: 'metrik ordinal',
    interval: 'metrik interval',
  },
  forms: {
    ICC1: 'ICC(1): penilaian tunggal, penilai berbeda tiap unit',
    ICC2: 'ICC(A,1): kesesuaian penilaian tunggal',
    ICC3: 'ICC(C,1): konsistensi penilaian tunggal',
    ICC1k: 'ICC(k): rata-rata penilaian, penilai berbeda tiap unit',
    ICC2k: 'ICC(A,k): kesesuaian rata-rata penilaian',
    ICC3k: 'ICC(C,k): konsistensi rata-rata penilaian',
  },
  bands: {
    'almost-perfect': 'hampir sempurna',
    'substantial': 'kuat',
    'moderate': 'sedang',
    'fair': 'cukup',
    'slight': 'rendah',
    'poor': 'buruk',
    'excellent': 'sangat baik',
    'fair-to-good': 'cukup hingga baik',
    'very-good': 'sangat baik',
    'good': 'baik',
    'reliable': 'andal',
    'tentative': 'hanya untuk simpulan sementara',
    'unreliable': 'tidak andal',
  },
  variant: (name, variant) => `${name} (${variant})`,
  called: (word, benchmark) => `${word} (${benchmark})`,
  range: (low, high) => `${low} sampai ${high}`,
  undefinedFigure: 'tidak terdefinisi',
  conventions: 'Sebutan itu konvensi penulis yang disebut; tidak satu pun dapat diturunkan dari angkanya.',
  made: (generator, seed, runs, units) =>
    `Selang kepercayaan: bootstrap persentil atas ${units}, ${runs} sampel ditarik dengan pengembalian, para penilai tetap; bilangan acak: ${generator}, seed ${seed}.`,
  drawnUnits: (count, single) =>
    `${String(count)} unit${
      single === 0
        ? ''
        : ` (termasuk ${String(single)} yang hanya memiliki satu penilaian: kesesuaian tidak terlihat padanya, tetapi seberapa sering suatu kategori diberikan terlihat)`
    }`,
  drawnItems: (count) =>
    `${String(count)} butir bukti (masing-masing bersama semua indikatornya karena saling berkaitan)`,
  drawnStudies: (count) => `${String(count)} studi (masing-masing secara utuh karena isinya saling berkaitan)`,
  skipped: (names, count) => `${names}: tidak terdefinisi dalam ${count} sampel, yang tidak ikut membentuk selangnya.`,
  noInterval: (names, why) => `Tanpa selang kepercayaan untuk ${names}: ${why}.`,
  noFigure: (names, why) => `${names}: tidak terdefinisi, karena ${why}.`,
  all: 'semuanya',
  because: {
    'too-few-raters': () => 'diperlukan dua penilai',
    'not-two-raters': (count) => `koefisien ini untuk dua penilai, sedangkan penilainya ${count}`,
    'no-pairs': () => 'tidak ada unit yang dinilai dua orang di antara mereka',
    'one-category': () => 'skala hanya memiliki satu kategori, sehingga tidak ada yang dapat diperselisihkan',
    'no-variation': () =>
      'semua penilaian sama, sehingga kesesuaian karena kebetulan sudah 100% dan rumusnya membagi 0 dengan 0',
    'off-scale': (values) => `sebagian penilaian bukan salah satu kategori: ${values}`,
    'too-many-categories': (categories, most) =>
      `koefisien ini memakai kategori, sedangkan kategorinya ${categories}, dan lebih dari ${most} tidak mungkin dibedakan`,
    'too-many-raters': (raters, most) =>
      `koefisien ini rata-rata semua pasangan, dan pasangan di antara ${raters} penilai terlalu banyak; paling banyak ${most} penilai`,
    'unequal-ratings': (fewest, most) =>
      `jumlah penilaian setiap unit harus sama, sedangkan yang ada ${fewest} sampai ${most}`,
    'too-few-units': (count, needed) => `hanya ada ${count} unit bersama, padahal diperlukan ${needed}`,
    'pair-absent': (pair, why) => `koefisien ini rata-rata semua pasangan, dan untuk ${pair} tidak terdefinisi: ${why}`,
    'no-formula': () => 'belum ada rumus yang diterbitkan',
    'error-undefined': () => 'rumus galatnya membagi dengan nol',
    'too-large': (units, raters) =>
      `menarik sampel dari ${units} unit dengan ${raters} penilai memerlukan beberapa menit; selang kepercayaan menurut rumus, bila ada, tersedia dalam JSON`,
    'no-replicate': (runs) => `tidak satu pun dari ${runs} sampel memiliki angka`,
  },
  warning: {
    'few-units': (count) =>
      `hanya ${count} unit: satu penilaian lebih atau kurang sudah menggeser semua angka dengan nyata.`,
    'one-category-used': (category) =>
      `semua penilaian bernilai ${category}: angka-angka ini tidak menunjukkan cara penilai membedakan tingkat.`,
    'prevalent-category': (category, share) =>
      `${share} penilaian bernilai ${category}: hal itu saja dapat membuat kappa dan alfa rendah, sesering apa pun penilai sependapat; bandingkan dengan AC serta koefisien Brennan dan Prediger.`,
    'units-left-out': (count) => `unit yang penilaiannya terlalu sedikit tidak dapat dipakai (${count}).`,
    'negative-variance': () =>
      'perbedaan penilai di dalam unit lebih besar daripada perbedaan antarunit: taksiran ragam antarunit negatif.',
  },
  warningOf: (names, warning) => `${names}: ${warning}`,
  prevalence: 'Seberapa sering setiap kategori diberikan',
  category: 'Kategori',
  together: 'Bersama',
  linked: 'dikaitkan',
  notLinked: 'tidak dikaitkan',
  share: (count, share) => `${count} (${share})`,
  pairs: 'Setiap pasangan penilai',
  raters: 'Penilai',
  disagreements: (count, shared) => `Perbedaan: ${String(count)} dari ${String(shared)} unit`,
  none: 'Semua unit bersama diberi nilai yang sama.',
  apart: {
    nominal: 'berbeda',
    ordinal: (steps) => `selisih ${String(steps)} langkah pada skala`,
    interval: (distance) => `selisih ${distance}`,
  },
  more: (raters) => `dan ${String(raters)} penilai lainnya`,
  notShown: (count) => `${String(count)} unit lagi dengan perbedaan yang lebih kecil tersedia dalam JSON.`,
  settled: (rater) => `Ditetapkan dengan konsensus (${rater})`,
  leftOut: (count) => `Tidak disertakan: ${String(count)} unit yang tidak diberi tingkat oleh dua penilai`,
  leftOutWhy:
    'Keadaan seperti "tidak ada bukti" bukan tingkat, dan yang tidak menyatakan apa pun tentang suatu unit tidak menilainya: di atas, keduanya tidak dihitung sebagai kesesuaian maupun perbedaan.',
  alike: (names, state) => `Semua menyatakan hal yang sama: ${names} (${state}).`,
  oneAlone: (rater, names) => `Hanya dinilai oleh ${rater}: ${names}.`,
  differing: 'Yang satu memberi tingkat, sedangkan yang lain tidak menemukan yang dapat diberi tingkat:',
  links: 'Pengaitan bukti, indikator demi indikator',
  linkedByAll: 'Dikaitkan semua',
  linkedBySome: 'Hanya oleh sebagian',
  only: (raters) => `hanya ${raters}: `,
  intro: (raters) =>
    `${raters} menilai bukti yang sama. Tingkat yang mereka berikan disatukan sebagai berikut; koefisiennya menunjukkan seberapa jauh penilaian bergantung pada siapa yang menilai.`,
  settledBy: (rule) => `Bila penilaiannya berbeda, tingkat yang dipakai adalah ${rule}.`,
  settledConsensus: (names) => `Ditetapkan dengan konsensus: ${names}.`,
  consensusInstead: (names) =>
    `Dinilai sama oleh semua penilai, tetapi lain menurut konsensus, dan konsensus itulah yang dipakai: ${names}.`,
  consensusAlone: (names) => `Hanya berasal dari konsensus, karena dinilai oleh kurang dari dua penilai: ${names}.`,
  consensusWithoutWhy: (names) => `Konsensus tidak menyebutkan alasan untuk ${names}.`,
  disputed: (names) => `Masih berbeda dan hanya ditetapkan menurut aturan: ${names}.`,
  undisputed: 'Pada indikator yang dinilai beberapa orang, tidak ada lagi perbedaan yang belum diselesaikan.',
};
