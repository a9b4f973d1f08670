import { LIMIT_FLAGS } from '../../../model/limits.js';
import type { fileFindings as en } from '../en/findings-load-files.js';
import { quoted, size } from '../quoted.js';
import { didYouMean } from './findings-phrases.js';

const kinds = { folder: 'folder', link: 'tautan simbolik', special: 'perangkat, pipa, atau soket' } as const;

export const fileFindings: typeof en = {
  'PATH-NOT-FOUND': {
    what: ({ path }) => `tidak ada apa pun di ${quoted(path)}`,
    why: 'Berkas yang tidak ada tidak dapat dibaca.',
    fix: 'periksa ejaannya dan folder tempat jalur itu dimulai',
  },
  'NOT-A-FILE': {
    what: ({ path, kind }) => `${quoted(path)} adalah ${kinds[kind]}, bukan berkas biasa`,
    why: 'Hanya berkas biasa yang dibaca: tautan dapat mengarah ke luar studi, dan perangkat tidak ada akhirnya.',
    fix: 'sebutkan sebuah berkas, atau salin berkas yang dituju ke dalam folder studi',
  },
  'NO-PERMISSION': {
    what: ({ path }) => `tidak ada izin untuk membaca ${quoted(path)}`,
    why: 'Berkas yang terlewat akan mengurangi bukti tanpa diketahui siapa pun.',
    fix: 'berikan izin baca pada berkas itu dan pada folder di atasnya',
  },
  'READ-FAILED': {
    what: ({ path, reason }) => `${quoted(path)} gagal dibaca: ${reason}`,
    why: 'Sistem tidak berhasil membaca berkas itu sehingga isinya tidak diketahui.',
    fix: 'periksa disk atau sambungan jaringan, lalu coba lagi',
  },
  'FILE-TOO-LARGE': {
    what: ({ bytes, limit }) => `ukuran berkas ${size(bytes)}; paling besar ${size(limit)}`,
    why: 'Batas ini mencegah berkas yang rusak atau berbahaya menghabiskan sumber daya komputer.',
    fix({ flag }) {
      if (flag === null) return 'bagi menjadi beberapa berkas';
      const split =
        flag === LIMIT_FLAGS.fileBytes ? 'pecah berkas itu dan daftarkan bagian-bagiannya pada include, atau ' : '';
      return `${split}naikkan batas dengan ${flag}`;
    },
  },
  'STUDY-TOO-LARGE': {
    what: ({ bytes, limit }) => `ukuran seluruh berkas studi ini ${size(bytes)}; paling besar ${size(limit)}`,
    why: 'Batas ini mencegah studi yang rusak atau berbahaya menghabiskan sumber daya komputer.',
    fix: ({ flag }) => `bagi menjadi beberapa studi, atau naikkan batas dengan ${flag}`,
  },
  'FILE-EMPTY': {
    what: () => 'berkas ini kosong',
    why: 'Tanpa baris format tidak dapat diketahui berkas ini dimaksudkan sebagai apa.',
    fix: 'awali dengan baris format, misalnya "format: egov-study/1", atau buat studi pertama dengan "egov-assess init"',
  },
  'NOT-UTF8': {
    what: ({ byte }) => `teks ini bukan UTF-8: byte ke-${byte} tidak dapat dibaca`,
    why: 'Menebak pengodean akan mengubah nama dan kutipan tanpa terlihat.',
    fix: 'simpan berkas sebagai UTF-8 melalui penyunting teks',
  },
  'CONTROL-CHARACTER': {
    what: ({ code }) => `teks ini memuat karakter kendali ${code}`,
    why: 'Karakter kendali tidak terlihat dan dapat membuat layar menampilkan hal yang berbeda dari isi sebenarnya.',
    fix: 'hapus karakter itu; biasanya terbawa saat menyalin dari PDF atau pengolah kata',
  },
  'OUTSIDE-STUDY': {
    what: ({ path }) => `${quoted(path)} mengarah ke luar folder studi`,
    why: 'Studi harus lengkap di dalam foldernya dan tidak boleh mengambil berkas lain di komputer ini.',
    fix: 'salin berkas itu ke folder studi dan tulis jalur relatifnya',
  },
  'INCLUDE-MATCHES-NOTHING': {
    what: ({ pattern }) => `tidak ada berkas yang cocok dengan ${quoted(pattern)}`,
    why: 'Bukti yang seharusnya disertakan akan hilang tanpa diketahui siapa pun.',
    fix: 'perbaiki polanya, misalnya "evidence/*.yaml", atau hapus baris itu',
  },
  'FILE-MISNAMED': {
    what: ({ path, meant }) => `${quoted(path)} tidak dibaca${didYouMean(meant)}`,
    why: 'Hanya berkas dan folder yang namanya tepat demikian yang dicari; isi yang lain tidak dihitung di mana pun.',
    fix: ({ meant }) => `ubah namanya menjadi ${meant}, atau beri nama yang jelas berbeda jika isinya memang lain`,
  },
  'INCLUDED-TWICE': {
    what: ({ path }) => `${quoted(path)} disertakan lebih dari satu kali`,
    why: 'Bukti yang dibaca dua kali akan terhitung sebagai dua butir yang terpisah.',
    fix: 'sisakan satu baris atau pola saja yang menyertakannya',
  },
};
