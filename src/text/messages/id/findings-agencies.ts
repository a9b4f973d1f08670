import type { AgencyFindings } from '../../../model/findings/agencies.js';
import { inLanguage } from '../../../model/lang.js';
import { percent, thousands } from '../../numbers.js';
import { firstOf, listed } from '../../words.js';
import type { FindingMessages } from '../finding-messages.js';
import { quoted } from '../quoted.js';
import { didYouMean } from './findings-phrases.js';

const ids = (list: readonly string[]): string => firstOf(list.map(quoted), 'id');

const GROUPINGS = { region: 'wilayah', kind: 'jenis', country: 'negara' } as const;

export const agencyFindings: FindingMessages<AgencyFindings> = {
  'COMPARED-TOO-FEW': {
    what: ({ study }) =>
      study === null ? 'tidak ada studi yang dapat dibandingkan' : `tidak ada pembanding bagi ${quoted(study)}`,
    why: 'Perbandingan memerlukan sedikitnya dua studi; studi yang disebut dua kali tetap satu studi.',
    fix: 'sebutkan studi lain, atau folder yang memuat beberapa studi',
  },
  'COMPARED-NOTHING-SHARED': {
    what: ({ studies }) => `tidak ada yang dapat dibandingkan di antara ${ids(studies)}`,
    why: 'Tidak ada dua studi yang dinilai menurut kerangka yang skornya bermakna sama, dinilai pada topik yang sama, atau memiliki faktor penghambat yang sama.',
    fix: 'nilailah semuanya menurut satu kerangka: --framework ID, atau penilaian menurut kerangka itu di setiap studi',
  },
  'COMPARED-BY-CONCEPT': {
    what: ({ frameworks }) =>
      `skor menurut ${listed(
        frameworks.map((group) => listed(group, 'id')),
        'id',
      )} tidak saling dibandingkan`,
    why: 'Dimensi, indikator, bobot, skala, atau aturannya berbeda sehingga angka yang sama berbeda maknanya. Antarkerangka, instansi dibandingkan menurut topik.',
    fix: 'baca tabel topik; untuk membandingkan menurut skor, nilailah semuanya menurut satu kerangka',
  },
  'COMPARED-WORDS-DIFFER': {
    what: ({ frameworks }) =>
      `${listed(frameworks, 'id')} dibandingkan menurut skor: perbedaannya tidak menyangkut apa pun yang membentuk skor${frameworks.length === 1 ? ', antara satu studi dan studi lain' : ''}`,
    why: 'Skor pada semuanya bermakna sama; hanya sebutan untuk skor yang sama dapat berbeda.',
    fix: 'bandingkan skornya, dan baca predikat menurut kerangka masing-masing',
  },
  'COMPARED-PERIODS-DIFFER': {
    what: ({ from, to }) => `studi yang dibandingkan berasal dari waktu yang berbeda, antara ${from} dan ${to}`,
    why: 'Perbedaan antara dua instansi dapat berasal dari selisih tahunnya.',
    fix: 'bandingkan studi dari periode yang sama bila ada',
  },
  'COMPARED-COVERAGE-DIFFERS': {
    what: ({ least, most }) =>
      `cakupan bukti jauh berbeda: bobot yang tercakup pada ${quoted(least.study)} ${percent(least.coverage, 'id')}, sedangkan pada ${quoted(most.study)} ${percent(most.coverage, 'id')}`,
    why: 'Skor yang bersandar pada indikator lain dapat berbeda tanpa ada instansi yang lebih baik.',
    fix: 'baca peringkat yang mungkin di samping peringkatnya, atau lengkapi dahulu kekurangannya (egov-assess gaps)',
  },
  'COMPARED-UNSCORED': {
    what: ({ studies }) => `${ids(studies)} tidak memiliki skor sehingga tidak diberi peringkat`,
    why: 'Yang diketahui terlalu sedikit; itu tidak sama dengan menempati peringkat terakhir.',
    fix: 'lihat apa yang kurang dengan egov-assess gaps',
  },
  'COMPARED-TWICE': {
    what: ({ agency, studies }) =>
      `${ids(studies)} mengenai instansi dan periode yang sama: ${quoted(inLanguage(agency, 'id').text)}`,
    why: 'Masing-masing diberi peringkat sendiri, dan periode itu tidak diikutkan dalam perkembangan dari waktu ke waktu: tidak ada petunjuk studi mana yang berlanjut.',
    fix: 'bandingkan salah satunya, atau bedakan periodenya',
  },
  'COMPARED-OVERLAPPING': {
    what: ({ agency, studies }) =>
      `${ids(studies)} membahas satu instansi, ${quoted(inLanguage(agency, 'id').text)}, dalam periode yang bertumpang tindih`,
    why: 'Studi-studi itu tidak masuk dalam perkembangan dari waktu ke waktu: tidak ada yang mendahului yang lain, sehingga selisihnya bukan perubahan.',
    fix: 'bandingkan studi yang periodenya berurutan, atau perbaiki periodenya',
  },
  'COMPARED-NAMESAKES': {
    what: ({ study }) => `beberapa studi yang dibandingkan bernama ${quoted(study)}`,
    why: 'Hasil menyebut studi dengan ID-nya: yang dikatakan tentang satu studi dapat dikira tentang studi lain.',
    fix: 'berikan ID tersendiri kepada masing-masing, atau keluarkan salah satunya',
  },
  'COMPARED-ALONE': {
    what: ({ studies }) =>
      `${ids(studies)} ${studies.length === 1 ? 'tidak memiliki' : 'masing-masing tidak memiliki'} pembanding dalam peringkat: tidak ada instansi lain yang diteliti pada waktu itu`,
    why: 'Setidaknya satu instansi diteliti pada beberapa waktu. Instansi tidak diperingkatkan terhadap tahun lain dari dirinya sendiri, sehingga setiap waktu memiliki peringkat tersendiri.',
    fix: 'keluarkan studi dari waktu lain, atau bandingkan instansi yang diteliti pada waktu yang sama',
  },
  'COMPARED-UNGROUPED': {
    what: ({ by, studies }) => `${ids(studies)} tidak menyebutkan ${GROUPINGS[by]} instansinya`,
    why: 'Studi itu menjadi kelompok tersendiri.',
    fix: 'tambahkan di bawah agency: dalam study.yaml',
  },
  'COMPARED-TOO-MANY-TO-DRAW': {
    what: ({ agencies, most }) =>
      `peringkat dengan bobot lain tidak disimulasikan untuk ${thousands(agencies, 'id')} instansi: paling banyak ${thousands(most, 'id')}`,
    why: 'Yang dihitung ialah berapa kali setiap instansi menempati setiap peringkat, sehingga memerlukan memori untuk semua instansi dan semua peringkat.',
    fix: 'bandingkan lebih sedikit instansi sekaligus; peringkat, batas, dan urutan yang pasti berapa pun bobotnya tetap tersedia untuk semuanya',
  },
  'PAIR-UNKNOWN': {
    what: ({ id, suggestion }) => `tidak ada studi ${quoted(id)} di antara yang dibandingkan${didYouMean(suggestion)}`,
    why: 'Pasangan disebut dengan ID dua studi.',
    fix: ({ known }) => `sebutkan dua dari: ${ids(known)}`,
  },
  'PAIR-ALIKE': {
    what: ({ id }) => `${quoted(id)} disebut dua kali`,
    why: 'Tidak ada yang membedakan suatu studi dari dirinya sendiri.',
    fix: 'sebutkan dua studi yang berbeda setelah --pair',
  },
  'PAIR-APART': {
    what: ({ one, other, concepts }) =>
      `${quoted(one)} dan ${quoted(other)} tidak memiliki skor yang bermakna sama${concepts === 0 ? '' : '; keduanya dibandingkan menurut topik'}`,
    why: 'Tidak ada kerangka yang menilai keduanya, atau kerangkanya berbeda dimensi, indikator, bobot, skala, atau aturan.',
    fix: 'baca tabel topik',
  },
  'WEIGHT-INVALID': {
    what: ({ node, weight }) => `bobot ${quoted(node)} adalah ${String(weight)}`,
    why: 'Dengan bobot di luar batas itu, skor yang berbeda akan tampak sama atau tidak berhingga.',
    fix: 'tulis 0, yang berarti dimensi itu tidak diperhitungkan, atau bobot antara 0.000001 dan 1000000',
  },
  'WEIGHT-UNKNOWN-NODE': {
    what: ({ node, suggestion }) =>
      `tidak ada kerangka yang dibandingkan yang memiliki dimensi ${quoted(node)}${didYouMean(suggestion)}`,
    why: 'Bobot diberikan kepada dimensi, yaitu bagian teratas suatu kerangka.',
    fix: ({ known }) =>
      `sebutkan salah satu dari: ${firstOf(
        known.map(({ id, title }) => `${id} (${inLanguage(title, 'id').text})`),
        'id',
      )}`,
  },
  'WEIGHTS-EMPTY': {
    what: ({ frameworks }) => `dengan bobot ini tidak ada dimensi ${listed(frameworks, 'id')} yang berbobot`,
    why: 'Tidak ada yang dapat dijadikan skor.',
    fix: 'berikan bobot di atas 0 kepada sedikitnya satu dimensi',
  },
};
