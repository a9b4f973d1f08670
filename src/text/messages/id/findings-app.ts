import { shellWord } from '../../encode/shell.js';
import { nth } from '../../../model/nth.js';
import type { appFindings as en } from '../en/findings-app.js';
import { isId } from '../../../model/ids.js';
import { either, listed } from '../../words.js';
import { choices, quoted } from '../quoted.js';
import { didYouMean, kindName } from './findings-phrases.js';

const unchecked = {
  below: {
    reason: 'letaknya di bawah studi lain',
    fix: 'pindahkan ke samping studi itu, atau sebutkan jalur setiap studi satu per satu',
  },
  link: {
    reason: 'letaknya di balik tautan',
    fix: 'letakkan foldernya langsung di sana, atau sebutkan tautan itu sebagai jalur',
  },
  name: {
    reason: 'namanya bukan study.yaml',
    fix: 'ubah namanya menjadi study.yaml, atau beri nama lain jika bukan studi',
  },
} as const;

const folderText = (path: string): string => (path === '.' ? 'folder ini' : quoted(path));

/** Menurut letak studi yang lain. */
const nested = {
  above: (path: string) => `studi baru akan berada di dalam folder studi lain, ${path}`,
  below: (path: string) => `studi baru akan mencakup folder studi lain, ${path}`,
} as const;

/** Maksud opsi yang namanya saja mungkin belum jelas. */
const MEANT: Readonly<Record<string, string>> = {
  '--accept': ' (yang diterima, ditulis butir=faktor: di sini tidak ada yang dapat ditanya)',
  '--agency': ' (nama instansi)',
  '--by': ' (siapa yang menyetujui: penilai dalam studi ini)',
  '--framework': ' (kerangka yang menilainya)',
  '--node': ' (indikator yang dinilai)',
  '--role': ' (kedudukan penilai baru itu: coder, self, assessor, official, atau consensus)',
};

export const appFindings: typeof en = {
  'NO-STUDY': {
    what: ({ path, like }) => `tidak ada studi di ${folderText(path)} ataupun di folder di bawahnya${didYouMean(like)}`,
    why: 'Studi adalah folder yang memuat berkas study.yaml, atau satu berkas YAML yang disebut namanya.',
    fix({ path, like }) {
      if (like !== null) return `ubah nama ${like} menjadi study.yaml`;
      const seek =
        path === '.' ? 'masuk ke folder studinya, atau sebutkan studinya dalam perintah' : 'periksa jalurnya';
      return `${seek}, atau mulai studi dengan "egov-assess init"`;
    },
  },
  'PATH-SKIPPED': {
    what: ({ path }) => `${quoted(path)} tidak memuat studi dan dilewati`,
    why: 'Jalur lain tetap dibaca; jalur ini tidak menambah apa pun.',
    fix: 'hilangkan jalur ini, atau letakkan study.yaml di sana jika memang dimaksudkan sebagai studi',
  },
  'STUDY-UNCHECKED': {
    what: ({ path, because }) =>
      `${quoted(path)} tampak seperti studi, tetapi tidak diperiksa: ${unchecked[because].reason}`,
    why: 'Studi yang terlewat akan lolos dari setiap syarat.',
    fix: ({ because }) => unchecked[because].fix,
  },
  'STUDY-TWICE': {
    what: ({ study, path, other }) => `${quoted(path)} dan ${quoted(other)} sama-sama bernama ${quoted(study)}`,
    why: 'Hasil menyebut studi dengan id-nya: yang dikatakan tentang yang satu dapat dikira tentang yang lain.',
    fix: 'beri salah satunya id sendiri, atau tinggalkan salah satunya',
  },
  'PART-WITHOUT-STUDY': {
    what: ({ path }) =>
      `${quoted(path)} adalah bagian dari studi, tetapi tidak ada study.yaml di folder itu atau di atasnya`,
    why: 'Bagian studi merujuk pada sumber dan bukti studinya, sehingga tidak dapat diperiksa sendiri.',
    fix: 'letakkan di bawah folder studinya, atau sebutkan studinya',
  },
  'PART-NOT-INCLUDED': {
    what: ({ path, study }) => `${quoted(study)} tidak membaca ${quoted(path)}`,
    why: 'Isi berkas itu tidak dihitung di mana pun.',
    fix: 'sebutkan berkas itu pada "include" dalam studi; berkas penilaian dapat juga diletakkan di ratings/ di sampingnya',
  },
  'SEVERAL-STUDIES': {
    what: ({ path, studies }) =>
      `${folderText(path)} memuat ${studies.length} studi, sedangkan perintah ini hanya menerima satu`,
    why: 'Studi mana yang dimaksud tidak boleh ditebak.',
    fix: ({ studies }) => `sebutkan salah satu: ${choices(studies)}`,
  },
  'FRAMEWORK-INVALID': {
    what: ({ path }) => `kerangka ${quoted(path)} memuat kesalahan`,
    why: 'Berkasnya berada di luar folder berkas yang menyebutnya sehingga isinya tidak ditampilkan di sini.',
    fix: ({ path }) => `jalankan: egov-assess frameworks lint ${shellWord(path)}`,
  },
  'ENDING-MISLEADS': {
    what: ({ path, format }) => `${quoted(path)} berisi ${format}, tidak seperti akhiran namanya`,
    why: 'Program yang membuka berkas menurut akhirannya akan menolaknya atau menampilkan tanda-tanda formatnya.',
    fix: ({ format }) =>
      format === 'markdown'
        ? 'beri nama berakhiran .md, lalu ubah dengan program lain, misalnya: pandoc -f gfm laporan.md -o laporan.docx'
        : 'beri akhiran yang sesuai, atau minta format lain',
  },
  'TARGET-IS-YAML': {
    what: ({ path }) => `${quoted(path)} bernama berkas YAML`,
    why: 'Hasil tidak ditulis menimpa berkas yang mungkin berisi bukti, atau di tempat yang akan dibaca sebagai bukti.',
    fix: 'tulis ke nama lain, misalnya laporan.md',
  },
  'TARGET-WAS-READ': {
    what: ({ path }) => `${quoted(path)} adalah salah satu berkas yang menjadi bahan hasil ini`,
    why: 'Menulis hasil di sana akan merusak bahan yang menjadi dasarnya.',
    fix: 'tulis ke nama lain, misalnya laporan.md',
  },
  'SERIES-BROKEN': {
    what: ({ before, after, agencies }) =>
      `hasil menurut ${quoted(before)} dan menurut ${quoted(after)} yang menggantikannya disandingkan untuk ${agencies} instansi`,
    why: 'Keduanya menanyakan hal yang berbeda dengan skala yang berbeda; angka yang lebih tinggi tidak menunjukkan kemajuan.',
    fix: 'bandingkan tahun-tahun dalam satu kerangka saja',
  },
  'NO-RATINGS': {
    what: ({ framework }) => `studi ini tidak memuat penilaian untuk ${quoted(framework)}`,
    why: 'Tanpa penilaian, semua indikator kerangka tersebut tidak diketahui.',
    fix: ({ framework, study, counts, extended }) =>
      extended !== null
        ? `salin penilaian pada "ratings: ${extended}:" ke "ratings: ${framework}:", lalu periksa bagian yang diubah kerangka ini: kerangka turunan dinilai tersendiri`
        : counts.includes('coder')
          ? `tambahkan penilaian pada "ratings: ${framework}:" di ${study}`
          : `tambahkan penilaian pada "ratings: ${framework}:" dalam berkas tersendiri di samping ${study}, misalnya ratings/${nth(counts, 0)}.yaml`,
  },
  'UNKNOWN-ID': {
    what: ({ id, suggestion, kinds }) =>
      `tidak ada ${either(kinds.map(kindName), 'id')} ${quoted(id)} dalam penilaian ini${didYouMean(suggestion)}`,
    why: 'Hanya isi penilaian yang dapat dijelaskan.',
    fix: ({ suggestion }) =>
      suggestion === null
        ? 'mulailah dari "index", yang menyebut bagian-bagiannya beserta id-nya, atau ambil id dari tautan dalam laporan: yang tertulis sesudah "node-", "factor-", "remedy-", atau "evidence-"'
        : `tulis ${suggestion}`,
  },
  'FRAMEWORK-ID-AMBIGUOUS': {
    what: ({ id, paths }) => `ada beberapa kerangka bernama ${quoted(id)}: ${listed(paths.map(quoted), 'id')}`,
    why: 'Bukti yang sama dapat dinilai berbeda oleh masing-masing, jadi yang dimaksud tidak boleh ditebak.',
    fix: 'beri salah satunya id dan nama folder lain, atau sebutkan yang dimaksud dengan jalurnya',
  },
  'FRAMEWORK-MISNAMED': {
    what: ({ id, found, path }) =>
      `${quoted(path)} seharusnya memuat kerangka ${quoted(id)}, tetapi di dalamnya tertulis id ${quoted(found)}`,
    why: 'Penilaian dicatat di bawah id kerangka; dengan id yang berbeda penilaian itu tidak akan ditemukan.',
    fix: ({ id, found }) =>
      `${isId(id) ? `tulis "id: ${id}" di berkas itu, atau ` : ''}namai berkas atau foldernya ${quoted(found)}`,
  },
  'FRAMEWORK-UNTRUSTED': {
    what: ({ path }) => `studi membawa kerangka ${quoted(path)}, padahal di sini hanya kerangka tepercaya yang berlaku`,
    why: 'Penulis studi tidak boleh sekaligus menulis tolok ukur yang dipakai untuk memeriksanya.',
    fix: 'letakkan kerangka itu di folder yang disebut egov-assess.yaml tepercaya, atau pakai kerangka bawaan',
  },
  'FRAMEWORK-DIGEST': {
    what: ({ id, wanted, found }) =>
      `kerangka ${quoted(id)} berdigest ${found.slice(0, 12)}\u2026, sedangkan egov-assess.yaml menetapkan ${wanted.slice(0, 12)}\u2026`,
    why: 'Menurut kerangka lain, meskipun namanya sama, skor berarti lain.',
    fix: ({ found }) =>
      `ambil kerangka yang ditetapkan; atau, bila memang yang ini, tulis "${found}" dalam framework-digests`,
  },
  'TRUSTED-CONFIG-MISSING': {
    what: ({ path }) => `tidak ada ${quoted(path)}, tempat syarat seharusnya diambil`,
    why: 'Tanpa berkas itu tidak ada yang diperiksa.',
    fix: 'letakkan cabang tepercaya di folder itu, atau sebutkan folder tempatnya',
  },
  'GATE-UNBOUND': {
    what: ({ gate }) => `syarat ${quoted(gate)} tidak menyebutkan kerangkanya`,
    why: 'Penulis studi dapat menempatkan kerangka yang lebih mudah di urutan pertama.',
    fix: 'tambahkan "framework" pada syarat itu, atau beri --framework',
  },
  'PACKAGE-NOT-FOUND': {
    what: ({ name }) => `paket ${quoted(name)} belum terpasang di sini`,
    why: 'Kerangka yang menjadi dasar studi mungkin ada di dalamnya.',
    fix: 'pasang paketnya, atau perbaiki namanya; paket dicari di node_modules pada folder konfigurasi dan folder-folder di atasnya',
  },
  'NO-FRAMEWORKS': {
    what: ({ path }) => `tidak ada kerangka di ${quoted(path)}`,
    why: 'Kerangka disimpan di foldernya sendiri sebagai <id>/framework.yaml, atau berupa berkas <id>.yaml.',
    fix: 'perbaiki jalurnya, letakkan kerangka di sana, atau hapus baris ini',
  },
  'FOLDER-EXPECTED': {
    what: ({ path }) => `${quoted(path)} bukan folder`,
    why: 'Kerangka dicari menurut id di dalam folder yang memuat beberapa kerangka.',
    fix: 'sebutkan folder tempat kerangka itu atau foldernya berada',
  },
  'OUTSIDE-REPOSITORY': {
    what: ({ path }) =>
      `${quoted(path)} berada di luar repositori atau, bila tidak ada repositori, di luar folder kerja`,
    why: 'Orang lain yang memakai berkas yang sama tidak memilikinya, dan konfigurasi maupun tautan tidak boleh menjangkau bagian lain komputer.',
    fix: 'salin ke dalam repositori, atau terbitkan sebagai paket lalu sebutkan nama paketnya',
  },
  'CONFIG-NOT-USED': {
    what: ({ path, used }) =>
      `${quoted(path)} tidak dipakai: ${used === null ? 'perintah ini berjalan tanpa konfigurasi' : `perintah ini memakai konfigurasi ${quoted(used)}`}`,
    why: 'Satu perintah memakai satu konfigurasi, yaitu milik jalur pertama; studi di bawah konfigurasi ini dibaca dengan pengaturan lain.',
    fix: 'jalankan perintah khusus untuk studi-studi ini',
  },
  'FRAMEWORK-EXISTS': {
    what: ({ path }) => `${quoted(path)} sudah ada`,
    why: 'Tulisan orang lain tidak pernah ditimpa.',
    fix: 'pilih id atau folder lain, atau ubah berkas yang sudah ada',
  },
  'STUDY-EXISTS': {
    what: ({ path }) => `sudah ada studi di ${quoted(path)}`,
    why: 'Tulisan yang sudah ada tidak pernah ditimpa.',
    fix: 'pilih folder lain, atau sunting studi yang sudah ada; --force menggantinya dan menyimpan salinannya',
  },
  'STUDY-NESTED': {
    what: ({ path, lies }) => nested[lies](quoted(path)),
    why: 'Semua isi folder sebuah studi dianggap bagian dari studi itu: studi yang di dalam akan terlewat.',
    fix: 'pilih folder di sampingnya; dengan --force studi tetap dimulai di situ',
  },
  'FLAG-MISSING': {
    what: ({ flag }) => `${flag} belum diberikan`,
    why: 'Yang tidak ditanyakan harus diberikan sebagai opsi: tanpa terminal, di CI, dan dengan --no-input tidak ada yang ditanya.',
    fix: ({ flag }) => `tambahkan ${flag}${MEANT[flag] ?? ''}`,
  },
  'WRITE-FAILED': {
    what: ({ path, reason }) => `${quoted(path)} gagal ditulis: ${reason}`,
    why: 'Tidak ada yang berubah: berkas ditulis seutuhnya atau dibiarkan seperti semula.',
    fix: ({ reason }) =>
      reason === 'ENOENT'
        ? 'buat foldernya lebih dahulu, atau perbaiki namanya'
        : reason === 'EEXIST' || reason === 'ENOTDIR'
          ? 'nama itu sudah dipakai sebuah berkas: pilih nama lain'
          : reason === 'ENOSPC'
            ? 'kosongkan sebagian ruang pada penyimpanan'
            : 'periksa izin tulis pada folder itu dan ruang kosongnya',
  },
  'TARGET-CHANGED': {
    what: ({ path }) => `${quoted(path)} sementara itu diubah oleh program lain`,
    why: 'Menulis sekarang akan membatalkan perubahan itu.',
    fix: 'periksa berkasnya, lalu jalankan kembali perintah ini',
  },
  'WATCH-FAILED': {
    what: ({ reason }) => `perubahan pada berkas tidak dapat dipantau: ${reason}`,
    why: 'Sistem hanya memberitahukan perubahan pada sejumlah berkas sekaligus (ENOSPC, EMFILE).',
    fix: 'setel CHOKIDAR_USEPOLLING=1 agar berkas diperiksa berulang kali, atau naikkan batas yang ditetapkan sistem (fs.inotify)',
  },
};
