import { shellWord } from '../../encode/shell.js';
import type { PrivacyFindings } from '../../../model/findings/privacy.js';
import type { PersonalKind } from '../../../model/personal.js';
import type { FindingMessages } from '../finding-messages.js';
import { listed } from '../../words.js';
import { quoted } from '../quoted.js';
import { publicVersion } from './public-version.js';

const KIND: Readonly<Record<PersonalKind, string>> = {
  'email': 'alamat surel',
  'phone': 'nomor telepon',
  'nik': 'NIK',
  'nip': 'NIP',
  'id-number': 'nomor identitas',
  'name': 'nama orang',
};

const validateIt = (study: string): string => `jalankan: egov-assess validate ${shellWord(study)}`;

export const privacyFindings: FindingMessages<PrivacyFindings> = {
  'PERSONAL-DATA': {
    what: ({ kind, shown }) => `ini tampaknya ${KIND[kind]}: ${quoted(shown)}`,
    why: 'Pembaca berkas atau laporan akan tahu siapa orangnya; di sini pun sebagian besar tidak dicetak.',
    fix: ({ kind }) =>
      kind === 'name'
        ? 'tulis jabatan atau nama samaran; daftar nama disimpan dalam berkas names.* yang tidak dibaca perintah apa pun dan diabaikan git. Biarkan bila bukan nama narasumber, misalnya nama penulis'
        : 'hapus; data untuk menghubungi narasumber disimpan dalam berkas names.* yang tidak dibaca perintah apa pun dan diabaikan git. Biarkan bila ternyata bukan data semacam itu, atau milik kantor',
  },
  'NAMES-NOT-READ': {
    what: ({ path }) => `${quoted(path)} adalah berkas nama dan tidak dibaca`,
    why: 'Berkas bernama names.* memuat identitas narasumber; isinya tidak boleh muncul dalam pesan atau laporan.',
    fix: 'simpan studi dalam berkas bernama lain, dan jangan sertakan berkas ini',
  },
  'NAMES-NOT-IGNORED': {
    what: ({ path }) => `${quoted(path)} sudah ada dan tidak memuat names.*`,
    why: 'Berkas yang memuat identitas narasumber dapat masuk ke repositori dan tetap tersimpan dalam riwayatnya.',
    fix: 'tambahkan baris "names.*" ke dalamnya',
  },
  'PUBLIC-GENERALISED': {
    what: (facts) =>
      `versi publik: ${listed(publicVersion.changes(facts), 'id')}; ${publicVersion.told(facts.k, facts.people)}`,
    why: 'Skor, predikat, dan peringkat sama dengan studi lengkap. Kekuatan bukti, triangulasi, rentang, dan hal yang bergantung pada urutan pertemuan dinilai dari yang tersisa, sehingga dapat berbeda.',
    fix: 'baca dahulu sebelum dipublikasikan; simpan studi lengkap bagi yang akan memeriksanya',
  },
  'PUBLIC-FREE-TEXT': {
    what: ({ texts }) => `${String(texts)} teks dicetak sebagaimana ditulis`,
    why: 'Program tidak dapat mengetahui bagian kalimat yang membuka identitas seseorang: suatu peristiwa, jabatan yang dipegang satu orang, atau gaya bicara.',
    fix: 'mintalah orang yang mengenal instansi itu membacanya, lalu ubah kalimat yang menunjukkan siapa pembicaranya',
  },
  'PUBLIC-FEW-PEOPLE': {
    what: ({ people, k }) => `hanya ${String(people)} orang yang ditanya, kurang dari ${String(k)}`,
    why: 'Sesedikit apa pun keterangannya, orang yang tahu siapa yang ditemui dapat menebak siapa mengatakan apa; kutipan mereka dihilangkan, temuannya tidak.',
    fix: 'tanyakan apakah mereka setuju dengan yang akan dipublikasikan, atau publikasikan skornya saja',
  },
  'PUBLIC-LIKELY-NAMES': {
    what: ({ names }) => `dalam teks yang dipublikasikan ada ${String(names)} kata yang tampaknya nama orang`,
    why: 'Jabatan dan id sudah disamarkan; nama dalam kalimat membatalkannya.',
    fix: ({ study }) => `${validateIt(study)}, yang menunjukkan letaknya, lalu ubah kalimatnya`,
  },
  'PUBLIC-REFUSED': {
    what: ({ found }) =>
      `tidak dipublikasikan: teksnya memuat ${listed(
        found.map(([kind, count]) => `${String(count)} ${KIND[kind]}`),
        'id',
      )}`,
    why: 'Data semacam itu menunjuk satu orang dan tidak dapat dibuat lebih umum.',
    fix: ({ study }) => `${validateIt(study)}, yang menunjukkan letaknya, lalu hapus`,
  },
  'PUBLIC-STUDY-FAULTY': {
    what: ({ errors, study }) =>
      `${quoted(study)} tidak dapat dipakai: ada ${String(errors)} kesalahan yang tidak ditampilkan di sini`,
    why: 'Pesan kesalahan mengutip studi apa adanya, sebelum ada yang disamarkan.',
    fix: ({ study }) => validateIt(study),
  },
  'PUBLIC-FINDINGS-WITHHELD': {
    what: ({ findings }) => `${String(findings)} catatan tentang berkas studi tidak ditampilkan`,
    why: 'Catatan itu mengutip studi apa adanya, sebelum ada yang disamarkan.',
    fix: ({ study }) => validateIt(study),
  },
};
