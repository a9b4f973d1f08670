import type { ScaleType } from '../../../model/agreement/index.js';
import { firstOf, listed, READABLE } from '../../words.js';
import type { agreementFindings as en } from '../en/findings-agreement.js';
import { quoted } from '../quoted.js';

export const agreementFindings: typeof en = {
  'RATERS-TOO-FEW': {
    what: ({ framework, raters }) =>
      `${raters.length === 0 ? 'belum ada yang menilai' : `hanya ${listed(raters.map(quoted), 'id')} yang menilai`} menurut ${quoted(framework)}, padahal kesesuaian diukur antara dua penilai atau lebih`,
    why: 'Seberapa jauh penilaian bergantung pada siapa yang menilai baru terlihat bila beberapa orang menilai. Konsensus tidak dihitung karena disusun dari penilaian yang lain.',
    fix: 'bagikan lembar kepada penilai kedua dengan "ratings new", atau pilih dengan --framework kerangka yang dinilai beberapa orang',
  },
  'STUDY-WITHOUT-PAIR': {
    what: ({ study, framework }) =>
      `dalam ${quoted(study)} tidak ada dua penilai menurut ${quoted(framework)} yang dapat dibandingkan, sehingga studi ini tidak disertakan`,
    why: 'Semua studi digabung; studi dengan satu penilai tidak menunjukkan kesesuaian dan hanya menggeser dugaan tentang peran kebetulan.',
    fix: 'mintalah penilai kedua menilainya, atau jangan sertakan studi itu dalam perintah',
  },
  'NOT-BLIND': {
    what: ({ rater }) =>
      `berkas ${quoted(rater)} tidak menyatakan bahwa penilaiannya dibuat tanpa melihat tingkat dari penilai lain`,
    why: 'Penilai kedua yang sudah melihat tingkat dari penilai pertama cenderung mengikutinya, sehingga kesesuaian menjadi terlalu tinggi.',
    fix: 'bagikan lembar berikutnya dengan "ratings new"; bila yang ini dibuat tanpa melihat dengan cara lain, jelaskan caranya pada "blind"',
  },
  'RATER-APART': {
    what: ({ rater, others }) =>
      `${quoted(rater)} tidak memberi tingkat pada satu pun yang juga diberi tingkat oleh ${others.length > READABLE ? 'penilai lain' : listed(others.map(quoted), 'id')}`,
    why: 'Kesesuaian hanya terlihat bila dua penilai menilai hal yang sama.',
    fix: 'mintalah penilai ini menilai hal yang sudah dinilai penilai lain, atau jangan sertakan berkasnya',
  },
  'UNITS-TOO-FEW': {
    what: ({ raters, units, least }) =>
      `${raters.length > READABLE ? `${raters.length} penilai` : listed(raters.map(quoted), 'id')} hanya memiliki ${units} unit bersama, padahal selang kepercayaan memerlukan paling sedikit ${least}`,
    why: 'Dari unit sesedikit itu sampel yang tertarik hampir selalu sama, sehingga selangnya hanya memberi kesan pasti. Jumlah paling sedikit ini konvensi program.',
    fix: 'laporkan angkanya sebagai angka beberapa unit saja, atau mintalah lebih banyak dinilai beberapa orang; beberapa studi dapat digabung',
  },
  'SCALE-ASSUMED': {
    what: ({ scale }) =>
      `tabel tidak menyatakan hubungan antarpenilaian; ${scale === 'interval' ? 'karena tidak semuanya bilangan bulat, ' : ''}isinya dianggap ${SCALES[scale]}`,
    why: 'Penilaian yang sama dapat lebih atau kurang sesuai, bergantung pada apakah selisih kecil diperhitungkan.',
    fix: 'nyatakan dengan --scale nominal, ordinal, atau interval',
  },
  'CATEGORIES-ASSUMED': {
    what: ({ categories }) => `kategori diambil dari yang pernah dipakai: ${firstOf(categories.map(quoted), 'id')}`,
    why: 'Kategori yang dapat dipilih tetapi tidak pernah dipilih tetap bagian dari skala: hasil AC, koefisien Brennan dan Prediger, serta bobot ikut berubah.',
    fix: 'sebutkan semuanya menurut urutan dengan --categories',
  },
  'CATEGORIES-TOO-MANY': {
    what: ({ categories, most }) =>
      `tabel memuat ${categories} penilaian yang berbeda, sedangkan suatu skala paling banyak memiliki ${most} kategori`,
    why: 'Kategori sebanyak itu tidak mungkin dibedakan; koefisien yang memakainya tidak akan berarti. Batas ini konvensi program.',
    fix: ({ numeric }) =>
      numeric
        ? 'bila penilaian itu hasil pengukuran, nyatakan --scale interval; bila bukan, perbaiki isi yang bukan kategori'
        : 'isi setiap sel dengan kategori saja, dan tulis keterangan di tempat lain',
  },
  'PAIRS-LEFT-OUT': {
    what: ({ raters, most }) =>
      `ada ${raters} penilai, sedangkan pasangan dibandingkan satu per satu sampai ${most} penilai`,
    why: 'Tabel dengan pasangan sebanyak itu tidak terbaca. Koefisien untuk semua penilai bersama tetap diberikan. Batas ini konvensi program.',
    fix: 'untuk melihat sebagian di antaranya pasangan demi pasangan, bandingkan mereka saja',
  },
  'STUDIES-DRAWN-APART': {
    what: ({ what, studies, least }) =>
      `sampel untuk selang kepercayaan ditarik dari ${what === 'units' ? 'indikator' : 'butir bukti'}, bukan dari ${studies} studi secara utuh, karena untuk itu diperlukan paling sedikit ${least} studi`,
    why: 'Yang dinilai dalam satu studi saling berkaitan karena bersandar pada kumpulan bukti yang sama, sehingga selangnya mungkin terlalu sempit.',
    fix: 'anggap selang itu sebagai ketidakpastian paling kecil, atau gabungkan lebih banyak studi',
  },
  'RATER-KNOWN': {
    what: ({ rater }) => `${quoted(rater)} sudah menjadi penilai dalam studi ini`,
    why: 'Setiap penilai memiliki satu lembar; bila dua, satu pendapat terhitung dua kali.',
    fix: 'pilih nama lain dengan --rater',
  },
  'SHEET-EXISTS': {
    what: ({ path }) => `${quoted(path)} sudah ada`,
    why: 'Berkas itu mungkin memuat penilaian yang tidak tercatat di tempat lain.',
    fix: 'pilih berkas lain dengan -o, atau pindahkan berkas itu',
  },
  'NOTHING-TO-RATE': {
    what: ({ study }) => `${quoted(study)} tidak memiliki bukti yang diterima`,
    why: 'Penilai kedua menilai dari bukti yang sama dengan penilai pertama; tanpa bukti tidak ada yang dapat dinilai.',
    fix: 'catat buktinya lebih dahulu pada "evidence"',
  },
  'NO-NODES-TO-RATE': {
    what: ({ frameworks }) => `${listed(frameworks.map(quoted), 'id')} tidak memberi skor pada indikator`,
    why: 'Lembar penilaian menanyakan tingkat indikator, sedangkan kerangka faktor tidak memilikinya.',
    fix: 'pilih dengan --framework kerangka yang memiliki tingkat',
  },
  'IDS-GIVE-HINTS': {
    what: ({ evidence }) =>
      `${evidence.length} id butir bukti memuat nama indikator: ${firstOf(evidence.map(quoted), 'id')}`,
    why: 'Lembar memerlukan id, dan id seperti itu menunjukkan di mana pencatat bukti menempatkan butir tersebut.',
    fix: 'minta penilai berpegang pada isi butir, bukan pada id-nya; lain kali gunakan id yang menyebut sumbernya',
  },
};

const SCALES: Readonly<Record<ScaleType, string>> = {
  nominal: 'nama tanpa urutan',
  ordinal: 'tingkat menurut urutan ini',
  interval: 'angka yang jaraknya bermakna',
};
