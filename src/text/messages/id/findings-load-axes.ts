import { inLanguage } from '../../../model/lang.js';
import { significant } from '../../numbers.js';
import { listed } from '../../words.js';
import type { axesFindings as en } from '../en/findings-load-axes.js';
import { quoted } from '../quoted.js';
import { axisOrSide, didYouMean } from './findings-phrases.js';

const keys = (names: readonly string[]): string => listed(names.map(quoted), 'id');

export const axesFindings: typeof en = {
  'SCORING-INCOMPLETE': {
    what: ({ missing, given }) =>
      given.length === 0
        ? 'kerangka ini tidak memiliki skala dan tidak memiliki sumbu'
        : `kerangka ini belum memiliki ${keys(missing)}, padahal diperlukan oleh ${keys(given)}`,
    why: 'Indikator dinilai dengan skala, dinyatakan dengan kategori, dan disebut lemah di bawah tingkat tertentu; tanpa sumbu tidak ada lagi dasar penilaian.',
    fix: ({ missing, given }) =>
      `tambahkan ${keys(missing)}${given.length === 0 ? ', atau "axes" dan "quadrants" untuk kerangka faktor' : `, atau hapus ${keys(given)} bila faktor hanya ditempatkan pada "axes"`}`,
  },
  'OVERLAY-UNSCORED': {
    what: ({ framework, given }) =>
      `kerangka ${quoted(framework)} tidak memberi skor per aspek, padahal ${keys(given)} mengatur penskoran`,
    why: 'Kerangka turunan memakai skala kerangka asalnya; bila tidak ada skala, pengaturan ini tidak pernah terpakai.',
    fix: ({ given }) => `hapus ${keys(given)}`,
  },
  'ASPECTS-DROPPED': {
    what: ({ node, axis }) => `${quoted(node)} dihapus, padahal sumbu ${axis} mencari faktornya di sana`,
    why: 'Sumbu tetap seperti pada kerangka asal.',
    fix: ({ node }) => `pertahankan ${quoted(node)} dan hapus aspek di bawahnya saja`,
  },
  'AXES-INCOMPLETE': {
    what: ({ missing, given }) => `kerangka ini memuat ${keys(given)} tanpa ${keys(missing)}`,
    why: 'Sumbu memberi tempat bagi faktor dan kuadran menjelaskan arti tempat itu; keduanya saling memerlukan.',
    fix: ({ missing, given }) => `tambahkan ${keys(missing)}, atau hapus ${keys(given)}`,
  },
  'SIDES-ALIKE': {
    what: ({ side, other }) => `sisi ${side} memuat faktor yang sama dengan ${other}`,
    why: 'Satu faktor hanya dapat berada pada satu sisi.',
    fix: 'ubah "polarity" atau "locus" pada salah satunya',
  },
  'QUADRANTS-HOLE': {
    what: ({ missing }) =>
      `tidak ada kuadran untuk ${missing.map(({ x, y }) => `x ${x}, y ${y}`).join('; ')}, sedangkan kuadran lain tercantum dua kali`,
    why: 'Setiap posisi di luar garis batas berada pada tepat satu kuadran.',
    fix: 'beri setiap pasangan "x" dan "y" satu kuadran',
  },
  'RATINGS-RANGE': {
    what: ({ from, to, minus }) => `rating ${from} sampai ${to} tidak cocok dengan "minus: ${minus}"`,
    why: 'Rating bertanda menjangkau sama jauh di bawah dan di atas 0; rating lainnya mulai dari 0 atau lebih dan menaik.',
    fix: ({ minus }) =>
      minus === 'signed' ? 'tulis misalnya { from: -4, to: 4 }' : 'tulis misalnya { from: 1, to: 4 }',
  },
  'NODE-UNSCORED': {
    what: ({ node, framework }) =>
      `${quoted(node)} diberi penilaian, padahal kerangka ${quoted(framework)} tidak memberi skor per aspek`,
    why: 'Kerangka ini tidak memiliki skala; bagiannya adalah aspek tempat faktor dicari.',
    fix: 'hapus penilaian itu; beri bobot faktor pada "factor-ratings"',
  },
  'FRAMEWORK-WITHOUT-AXES': {
    what: ({ framework }) => `faktor diberi bobot untuk kerangka ${quoted(framework)}, yang tidak memiliki sumbu`,
    why: 'Bobot faktor menghasilkan posisi, dan tanpa sumbu tidak ada posisi.',
    fix: 'sebutkan kerangka yang memiliki sumbu, atau hapus bobotnya',
  },
  'SHEET-EMPTY': {
    what: ({ rater }) => `berkas penilai ${quoted(rater)} tidak memuat penilaian maupun bobot`,
    why: 'Penilai tanpa penilaian tidak dapat dibedakan dari penilai yang penilaiannya terlupa.',
    fix: 'tambahkan "ratings" atau "factor-ratings", atau hapus berkas itu',
  },
  'FACTOR-NOT-PRESENT': {
    what: ({ factor, suggestion }) =>
      `studi memberi bobot pada faktor ${quoted(factor)}, yang tidak ditunjukkan butir bukti yang diterima dan tidak disebut sumber${didYouMean(suggestion)}`,
    why: 'Bobot untuk hal yang tidak ditemukan akan menggeser posisi tanpa bukti.',
    fix: ({ suggestion }) =>
      `${suggestion === null ? 'hapus bobot itu' : `tulis ${suggestion}`}, atau lengkapi butir bukti atau sumber yang menyatakan faktor itu`,
  },
  'FACTOR-OFF-AXES': {
    what: ({ factor, framework }) =>
      `faktor ${quoted(factor)} tidak berada pada sumbu mana pun dari ${quoted(framework)}`,
    why: 'Bobotnya tidak akan terhitung di mana pun.',
    fix: 'hapus bobot itu, atau perbaiki "polarity" atau "locus" faktornya',
  },
  'FACTOR-LEVEL-OFF-RANGE': {
    what: ({ factor, level, from, to }) =>
      `${significant(level)} untuk ${quoted(factor)} bukan rating yang berlaku; rentangnya ${from} sampai ${to}`,
    why: 'Rating di luar rentang mengalahkan semua yang lain.',
    fix: ({ from, to }) => `tulis rating dari ${from} sampai ${to}`,
  },
  'FACTOR-WEIGHTS-ROUNDED': {
    what: ({ rater, axis, sign, sum }) =>
      `bobot dari ${quoted(rater)} pada ${axisOrSide(axis, sign)} berjumlah ${significant(sum)}; selisihnya dari 1 tidak melebihi pembulatan`,
    why: 'Bobot dipakai sebagaimana ditulis dan tidak disesuaikan; ketelitian posisi tidak melebihi ketelitian bobotnya.',
    fix: ({ factors }) =>
      `cocokkan bobot ${listed(factors, 'id')} dengan sumbernya; jika memang demikian tertulis, biarkan`,
  },
  'FACTOR-WEIGHTS-SUM': {
    what: ({ rater, axis, title, sum }) =>
      `bobot dari ${quoted(rater)} untuk faktor ${quoted(inLanguage(title, 'id').text)} (sumbu ${axis}) berjumlah ${significant(sum)}, bukan 1`,
    why: 'Skor faktor hanya dapat dibandingkan bila bobotnya merupakan bagian dari satu keseluruhan.',
    fix: ({ factors, unweighted }) =>
      `perbaiki bobot ${listed(factors, 'id')}${unweighted.length === 0 ? '' : `; ${listed(unweighted, 'id')} belum diberi bobot`}`,
  },
};
