import type { help as en } from '../en/help.js';
import { add } from './help-add.js';

export const help: typeof en = {
  about: 'Menilai bukti pelaksanaan pemerintahan berbasis elektronik dengan suatu kerangka, lalu menyusun laporannya.',
  usage: 'Pemakaian:',
  arguments: 'Argumen:',
  options: 'Opsi:',
  commands: 'Perintah:',
  examples: 'Contoh:',
  anyOptions: 'opsi',
  aCommand: 'perintah',
  firstReport: 'laporan dalam format markdown',
  firstNumber: 'dari mana angkanya berasal',
  firstCheck: 'apa yang salah, di mana, dan cara memperbaikinya',
  version: 'tampilkan versi program',
  lang: (known) => `bahasa keluaran: salah satu dari ${known} (bawaan en, atau menurut egov-assess.yaml)`,
  noColor: 'tanpa warna, apa pun kemampuan terminalnya',
  help: 'tampilkan bantuan ini',
  summaries: {
    'score': 'memberi skor pada studi: tabel, atau JSON dan CSV untuk program lain',
    'check': 'memeriksa apakah studi memenuhi syarat, misalnya dalam CI',
    'verify': 'menghitung ulang asesmen yang sudah terbit, lalu membandingkannya bita demi bita',
    'report': 'menyusun laporan lengkap suatu studi',
    'explain': 'menelusuri angka, faktor, atau tindakan sampai ke bukti dan berkas:baris',
    'compare': 'membandingkan beberapa instansi, atau satu instansi dari waktu ke waktu: peringkat dan kepastiannya',
    'agreement': 'mengukur kesesuaian para penilai dan letak perbedaannya: dari studi, atau dari tabel CSV',
    'uncertainty': 'menguji sejauh mana skor bertahan: bobot, sumber, aturan, dan tingkat yang lain',
    'whatif':
      'menghitung skor seandainya tingkat indikator berbeda, dan jalan teringan menuju kategori yang lebih baik',
    'gaps': 'menunjukkan apa yang perlu dicari berikutnya: siapa yang ditemui, apa yang dilihat dan dibaca',
    'guide':
      'menyusun panduan lapangan: apa yang ditanyakan, diamati, dan dibaca; untuk dicetak, atau sebagai formulir di ponsel',
    'checklist': 'memeriksa kelengkapan laporan suatu studi menurut daftar periksa pelaporan',
    'saturation': 'memeriksa apakah wawancara masih membawa tema baru, dan kapan hal itu berhenti',
    'suggest': 'mengusulkan faktor, topik, dan indikator bagi bukti yang belum memilikinya, dari kata kunci',
    'validate': 'memeriksa studi dan kerangka, dengan letak setiap masalah dan cara memperbaikinya',
    'ratings': 'menyiapkan lembar bagi penilai lain yang tidak melihat penilaian Anda',
    'ratings new': 'menyiapkan lembar tanpa penilaian yang ada, dengan bukti dalam urutan acak',
    'add': 'menambahkan bukti, sumber, sesi, penilaian, faktor, atau usulan ke dalam studi',
    'add evidence': 'menambahkan butir bukti: satu hal yang dikatakan, dilihat, atau dibaca',
    'add source': 'menambahkan sumber: narasumber, dokumen, tempat, ...',
    'add session': 'menambahkan sesi: satu pertemuan dengan sumber',
    'add rating': 'menilai suatu indikator, beserta bukti yang mendasarinya',
    'add factor': 'menambahkan faktor penghambat atau pendukung yang belum ada dalam katalog',
    'add proposal': 'menambahkan langkah perbaikan yang diusulkan di dalam atau untuk instansi',
    'init': 'memulai studi Anda sendiri',
    'import': 'menambahkan isi tabel yang sudah diisi (XLSX, CSV) ke dalam studi',
    'export': 'menulis tabel suatu studi untuk R, pandas, atau Excel, atau tabel kosong untuk diisi',
    'frameworks': 'mendaftar, menampilkan, memeriksa, menguji, dan memulai kerangka',
    'frameworks list': 'mendaftar kerangka yang dapat disebut di sini, dan letaknya',
    'frameworks show': 'menampilkan kerangka: susunan, pertanyaan, dan rubriknya',
    'frameworks lint': 'mencari apa yang belum selesai dalam kerangka; tanpa id, dalam semua kerangka bawaan',
    'frameworks test': 'menjalankan kasus yang harus dipenuhi kerangka; tanpa id, untuk semua kerangka bawaan',
    'frameworks new': 'memulai kerangka Anda sendiri: framework.yaml dan tests.yaml untuk diisi',
    'config': 'menampilkan pengaturan dan asalnya',
    'config print': 'menampilkan setiap pengaturan dan asalnya',
    'schema': 'menampilkan JSON Schema suatu format berkas',
  },
  study: 'folder yang memuat study.yaml, atau berkas YAML (bawaan folder ini)',
  studies: 'folder yang memuat study.yaml, berkas YAML, atau folder yang berisi beberapa studi (bawaan folder ini)',
  oneOf: (known) => `salah satu dari ${known}`,
  format: (known, usual) => `salah satu dari ${known}; ulangi untuk beberapa format (bawaan ${usual})`,
  limit: (usual, most) =>
    `batas ukuran yang dibaca, dalam MiB (bawaan ${usual}, atau menurut egov-assess.yaml; paling besar ${most})`,
  project: 'isi indikator yang belum dinilai dengan penilaian menurut kerangka lain, dan tandai sebagai proyeksi',
  public: 'versi untuk diterbitkan: jabatan, kelompok, tanggal, dan id narasumber disamarkan; lihat docs/privacy.md',
  k: (least, most, usual) =>
    `bersama --public: setiap keterangan tentang narasumber berlaku bagi sedikitnya sekian orang: ${least} sampai ${most} (bawaan ${usual})`,
  runs: (least, most, usual) => `banyaknya penarikan acak: ${least} sampai ${most} (bawaan ${usual})`,
  seed: (most, usual) => `awal bilangan acak: 0 sampai ${most} (bawaan ${usual})`,
  charts: 'tulis setiap gambar ke berkas SVG tersendiri dalam folder ini; markdown menautkannya',
  allowEmpty: 'tidak apa-apa bila tidak ada studi sama sekali',
  output: 'tulis ke berkas, bukan ke keluaran standar',
  frameworks: {
    score: 'beri skor menurut kerangka ini (id atau jalur), bukan menurut kerangka studi',
    check: 'periksa menurut kerangka ini (id atau jalur), bukan menurut kerangka studi',
    rate: 'beri penilaian menurut kerangka ini (id atau jalur), bukan menurut kerangka studi',
    suggest: 'usulkan faktor, topik, dan indikator dari kerangka ini (id atau jalur), bukan dari kerangka studi',
    themes: 'tentukan tema menurut kerangka ini (id atau jalur), bukan menurut kerangka studi',
    agreement: 'bandingkan menurut kerangka ini (id atau jalur), bukan menurut kerangka studi',
    export: 'simpul, faktor, dan tindakan menurut kerangka ini (id atau jalur), bukan menurut kerangka studi',
  },
  score: {
    percent: 'Persen menunjukkan jarak yang sudah ditempuh dari tingkat terburuk (0%) ke tingkat terbaik (100%).',
  },
  check: {
    failOn: (known) =>
      `akhiri dengan 1 bila ada hasil pemeriksaan dengan keparahan ini atau lebih: ${known} (bawaan error)`,
    failUnder:
      'syarat di samping yang ada dalam konfigurasi: batas terburuk keseluruhan paling rendah sekian, menurut skalanya',
    maxWarnings: 'akhiri dengan 1 bila peringatan lebih banyak daripada ini',
    today: 'hari yang dibandingkan dengan tanggal-tanggal, misalnya 2024-06-30 (bawaan hari ini, UTC)',
    trusted: 'ambil syarat dan kerangka dari folder ini saja, misalnya hasil check-out cabang dasar; lihat docs/ci.md',
    baseline:
      'data dasar: JSON yang dahulu ditulis score -f json; tidak boleh ada skor yang memburuk, dan hasil pemeriksaan yang baru muncul ikut dihitung',
    tolerance: 'bersama --baseline: seberapa jauh skor boleh memburuk, menurut skalanya (bawaan 0)',
    updateBaseline: 'tulis asesmen yang sekarang ke berkas --baseline, tanpa membandingkan',
  },
  verify: {
    assessment: 'JSON yang ditulis score atau report: satu asesmen, atau beberapa',
    studies:
      'studi asalnya: folder yang memuat study.yaml, berkas YAML, atau folder yang berisi beberapa studi (bawaan folder ini)',
  },
  report: {
    bibliography: 'tulis pula karya yang dirujuk ke berkas, sebagai BibTeX: singkatan dari -f bibtex=<file>',
    summary: 'satu halaman bagi pengambil keputusan: singkatan dari --view summary',
    view: (known) => `apa yang ditulis: salah satu dari ${known} (bawaan report)`,
  },
  explain: {
    id: 'id simpul, faktor, tindakan, atau bukti, atau nomor butir dalam laporan (E6); "index" untuk keseluruhan, "loose-ends" untuk yang tidak terhubung dengan apa pun',
  },
  compare: {
    studies:
      'folder yang memuat study.yaml, berkas YAML, folder yang berisi beberapa studi, atau folder yang egov-assess.yaml-nya menyebut perbandingan (bawaan folder ini)',
    weights: 'official, equal, atau dimensi dengan bobotnya: access=2,quality=1',
    by: (known) => `kelompok tempat instansi dibandingkan satu sama lain: ${known}`,
    pair: 'dua studi menurut id-nya: apa yang membedakan keduanya',
    runs: (least, most, usual) =>
      `berapa kali bobot lain ditarik untuk peringkat: ${least} sampai ${most}, atau 0: tidak sama sekali (bawaan ${usual})`,
  },
  agreement: {
    paths:
      'studi yang digabungkan: folder yang memuat study.yaml, berkas YAML, atau folder yang berisi beberapa studi (bawaan folder ini); atau satu tabel CSV: satu baris nama, lalu satu baris untuk setiap unit yang diawali namanya',
    unit: (known) => `apa yang dibandingkan: salah satu dari ${known} (bawaan nodes: tingkat indikator)`,
    statistics: 'koefisien ini, bukan koefisien yang lazim',
    all: 'setiap koefisien yang cocok dengan skala dan banyaknya penilai',
    benchmark: (known) => `tolok ukur yang kata-katanya dipakai untuk semua koefisien: salah satu dari ${known}`,
    categories: 'untuk tabel CSV: semua kategori pada skalanya, menurut urutan',
    scale: (known) => `untuk tabel CSV: hubungan antarkategorinya: salah satu dari ${known}`,
    coefficients: (known) => `Koefisien: ${known}`,
  },
  uncertainty: {
    weights: (known) => `cara bobot ditarik: salah satu dari ${known} (bawaan uniform)`,
  },
  whatif: {
    set: 'andaikan indikator berada pada tingkat ini; framework/node=level bila simpul itu ada dalam beberapa kerangka',
    target: 'kategori yang dicarikan jalan teringan (bawaan kategori berikutnya yang lebih baik)',
  },
  guide: {
    for: 'hanya yang masih kurang dalam studi ini, beserta alasannya (tanpa nilai, di akhir perintah: studi di folder ini)',
    part: (known) => `hanya bagian ini, salah satu dari ${known}; ulangi untuk beberapa bagian`,
    group: 'hanya wawancara dengan kelompok ini',
  },
  checklist: {
    list: (known) => `salah satu dari ${known}, atau berkas dengan format egov-checklist/1`,
  },
  saturation: {
    of: (known, usual) => `apa yang dihitung sebagai tema: salah satu dari ${known} (bawaan ${usual})`,
    base: (usual) => `banyaknya sesi dasar yang menjadi pembanding sesi baru (bawaan ${usual})`,
    run: (usual) => `banyaknya sesi berturut-turut yang hanya membawa sedikit tema baru (bawaan ${usual})`,
    threshold: (usual) =>
      `seberapa banyak tema baru yang masih disebut sedikit: persen dari tema pada dasar (bawaan ${usual})`,
  },
  suggest: {
    all: 'periksa juga bukti yang sudah dikode, untuk hal yang belum dimilikinya',
    limit: (usual, most) => `usulan terbanyak per jenis untuk satu butir: 1 sampai ${most} (bawaan ${usual})`,
    accept: 'terima usulan: nama butir, lalu faktor atau topik; ulangi untuk butir lain',
    by: 'siapa yang menyetujui: penilai dalam studi ini. Tanpa --accept, di terminal, ditanyakan usulan satu per satu',
    dryRun: 'bersama --accept: tampilkan baris yang akan berubah, tanpa menulis apa pun',
    noInput: 'jangan pernah bertanya',
  },
  validate: {
    paths:
      'studi, bagian studi, kerangka, konfigurasi, atau pemetaan: berkas, atau folder beserta seluruh isinya (bawaan folder ini)',
    failOn: (known) =>
      `akhiri dengan 1 bila ada hasil pemeriksaan dengan keparahan ini atau lebih: ${known} (kesalahan selalu berakhir dengan 2)`,
    watch: 'periksa kembali setiap kali berkas yang terkait berubah, sampai Ctrl-C',
  },
  ratings: {
    rater: 'siapa yang akan menilai: nama samaran, bukan nama asli',
    output: 'ke mana ditulis (bawaan ratings/<rater>.yaml di samping studi)',
  },
  add,
  init: {
    folder: 'tempat studi ditulis (bawaan folder ini)',
    agency: 'instansi yang akan dinilai',
    kind: 'jenis instansi, satu kata dengan huruf kecil: district-agency',
    region: 'daerahnya',
    country: 'negaranya, dengan dua huruf: ID',
    framework: 'kerangka yang dipakai menilainya, dengan id atau jalur; ulangi bila lebih dari satu',
    period: 'waktu pengumpulan bukti: 2026-01-05..2026-01-30',
    studyLang: (known) => `bahasa penulisan studi: salah satu dari ${known} (bawaan: sama dengan bahasa keluaran)`,
    codedFrom: (known) => `dari apa bukti dikode: salah satu dari ${known}`,
    source: (kinds) =>
      `siapa yang ditanya, apa yang diamati atau dibaca, berbentuk jenis:jabatan:kelompok atau jenis:judul, misalnya "informant:Kepala dinas:leadership"; ulangi bila lebih dari satu. Jenis: ${kinds}`,
    ci: (known) => `berkas untuk memeriksa studi dalam repositori pada setiap perubahan, bagi: ${known}`,
    force:
      'tulis menggantikan studi yang sudah ada, dan simpan salinan setiap berkas yang diganti (study.yaml.bak); atau di dalam folder studi lain, atau di folder yang mencakupnya',
    noInput:
      'jangan pernah bertanya, untuk skrip: yang belum diisi adalah kesalahan. Tanpa terminal, atau di CI, memang tidak ada pertanyaan',
  },
  import: {
    file: 'tabel yang sudah diisi, atau jawaban yang diekspor dari KoboToolbox atau ODK: .xlsx, .csv, .tsv, atau .zip berisi berkas CSV',
    write: 'tulis ke dalam studi; tanpa opsi ini, yang akan ditulis hanya ditampilkan',
    list: 'tampilkan semua baris, bukan hanya baris-baris pertama',
    mapping: 'pemetaan untuk membaca tabel yang susunannya berbeda dari susunan alat ini (docs/field.md)',
    propose: 'tulis pemetaan awal untuk tabel itu, untuk diperiksa, ke keluaran standar atau ke -o',
    output: 'bersama --propose: berkas untuk pemetaan; berkas yang sudah ada tidak ditimpa',
    decimal: (known) => `cara penulisan pecahan dalam tabel: salah satu dari ${known}`,
    dates: (known) => `cara penulisan tanggal seperti 1/7/2026 dalam tabel: salah satu dari ${known}`,
  },
  export: {
    output: 'berkas tujuan; untuk csv folder tujuan, satu berkas untuk setiap tabel',
    table: (known) => `hanya tabel ini: salah satu dari ${known}; ulangi untuk beberapa tabel`,
    blank: 'tabel kosong untuk diisi lalu diimpor; tidak memerlukan studi',
    public: 'Ucapan narasumber diekspor seperti dalam laporan: kutipan yang tidak boleh dicetak tidak disertakan.',
  },
  framework: {
    reference: 'id, atau jalur berkas YAML atau foldernya',
    resolved: 'semua yang dipakai dalam penilaian, termasuk nilai bawaan, sebagai YAML (atau --format json)',
    id: 'nama yang dipakai studi untuk menyebutnya',
    output: (usual) => `folder tempat dibuatnya folder tersendiri untuk kerangka itu (bawaan ${usual})`,
  },
  config: {
    study: 'studi atau folder yang pengaturannya ditanyakan (bawaan folder ini)',
  },
};
