import { given } from '../../../model/at.js';
import type { Localized } from '../../../model/lang.js';
import { inWords, titled } from '../../localized.js';
import { beside, inFull } from '../../numbers.js';
import { listed } from '../../words.js';
import type { gateFindings as en } from '../en/findings-gate.js';
import { choices, quoted } from '../quoted.js';
import { checklist as checklists } from './checklist.js';
import { didYouMean } from './findings-phrases.js';
import { gate as words } from './gate.js';
import { vocabulary } from './vocabulary.js';

/** Alasan sebuah syarat: menurut yang menetapkannya; bila tidak ada, kegunaan syarat semacam itu. */
const why =
  (otherwise: string) =>
  ({ because }: { readonly because: Localized | null }): string =>
    because === null ? otherwise : `Alasan syarat ini: ${inWords(because, 'id').replace(/[.\s]+$/u, '')}.`;

const whyScore = (isKnown: boolean, because: Localized | null): string =>
  why(
    isKnown
      ? 'Yang diminta belum tercapai, dan tidak ada lagi hal yang belum diketahui yang dapat menutupinya.'
      : 'Yang tidak diketahui dihitung pada nilai terburuknya, sehingga diam tidak meloloskan syarat apa pun.',
  )({ because });

const fixScore = (isKnown: boolean, node: string | null): string =>
  isKnown
    ? `lihat dasarnya dengan "egov-assess explain <studi>${node === null ? '' : ` ${node}`}", lalu perbaiki yang masih kurang`
    : 'cari bukti untuk hal yang belum diketahui, atau perbaiki hal yang sudah diketahui lemah';

const of = (node: string | null, title: Localized | null): string =>
  node === null || title === null ? 'keseluruhan' : titled(node, title, 'id');
const ids = (list: readonly string[]): string => listed(list.map(quoted), 'id');

export const gateFindings: typeof en = {
  'GATE-SCORE': {
    what: ({ gate, framework, node, title, least, worst, score, lower }) =>
      `syarat ${quoted(gate)}: ${of(node, title)} menurut ${framework} ${
        score === null
          ? `belum mendapat skor, dan batas terburuknya ${beside(worst, least, 'id')}`
          : worst === score
            ? `mendapat skor ${beside(score, least, 'id')}`
            : `mendapat skor ${beside(score, least, 'id')} dengan batas terburuk ${beside(worst, least, 'id')}`
      }, sedangkan yang diminta ${lower ? 'paling tinggi' : 'paling rendah'} ${inFull(least, 'id')}`,
    why: ({ worst, score, because }) => whyScore(worst === score, because),
    fix: ({ worst, score, node }) => fixScore(worst === score, node),
  },
  'GATE-BAND': {
    what: ({ gate, framework, node, title, least, worst, band, labels }) =>
      `syarat ${quoted(gate)}: ${of(node, title)} menurut ${framework} berada pada kategori ${titled(worst, labels.worst, 'id')}${
        band === worst ? '' : ' pada batas terburuknya'
      }, sedangkan yang diminta ${titled(least, labels.least, 'id')} atau lebih baik`,
    why: ({ worst, band, because }) => whyScore(worst === band, because),
    fix: ({ worst, band, node }) => fixScore(worst === band, node),
  },
  'GATE-COVERAGE': {
    what: ({ gate, framework, node, title, least, coverage }) =>
      `syarat ${quoted(gate)}: bukti mencakup ${beside(100 * coverage, 100 * least, 'id', 1)}% dari bobot ${of(node, title)} menurut ${framework}, sedangkan yang diminta ${inFull(100 * least, 'id')}%`,
    why: why('Skor yang hanya bertumpu pada sebagian kecil dari yang seharusnya tidak banyak berarti.'),
    fix: 'cari bukti untuk indikator yang belum ada buktinya; daftarnya ada pada "egov-assess gaps"',
  },
  'GATE-STRENGTH': {
    what: ({ gate, node, title, least, grade }) =>
      grade === null
        ? `syarat ${quoted(gate)}: tingkat ${of(node, title)} tidak bertumpu pada bukti apa pun`
        : `syarat ${quoted(gate)}: tingkat ${of(node, title)} bertumpu pada bukti yang kekuatannya ${vocabulary.grade[grade]}, sedangkan yang diminta paling rendah ${vocabulary.grade[least]}`,
    why: why('Sebuah pernyataan hanya sekuat bukti yang mendasarinya.'),
    fix: 'cari sumber kedua, metode lain, atau keterangan pihak yang belum didengar; rinciannya ada pada "egov-assess gaps"',
  },
  'GATE-CONTRADICTION': {
    what: ({ gate, evidence, disputes }) =>
      `syarat ${quoted(gate)}: ${quoted(evidence)} bertentangan dengan ${quoted(disputes)}, padahal keduanya diterima`,
    why: why('Selama dua butir saling bertentangan, yang bertumpu padanya belum pasti.'),
    fix: 'pastikan mana yang benar lalu tolak yang lain dengan alasannya, atau jelaskan mengapa keduanya dapat benar dan hapus "disputes"',
  },
  'GATE-AGREEMENT': {
    what: ({ gate, framework, statistic, least, value, raters }) =>
      `syarat ${quoted(gate)}: kesesuaian ${ids(raters)} menurut ${framework} adalah ${statistic} ${beside(value, least, 'id')}, sedangkan yang diminta paling rendah ${inFull(least, 'id')}`,
    why: why('Bila kesesuaian penilai rendah, tingkat bergantung pada siapa yang menilai.'),
    fix: 'bahas perbedaan penilaian (daftarnya ada pada "egov-assess agreement"), pertajam rubrik, lalu nilai kembali',
  },
  'GATE-NO-REMEDY': {
    what: ({ gate, factor, title, position, remedies }) =>
      `syarat ${quoted(gate)}: belum ada tindakan yang berjalan untuk ${titled(factor, title, 'id')}, faktor penghambat peringkat ${position}${
        remedies.length === 0
          ? ''
          : ` (tindakan yang dapat diambil: ${listed(
              remedies.map((remedy) => titled(remedy.id, remedy.title, 'id')),
              'id',
            )})`
      }`,
    why: why('Yang baru diusulkan atau direncanakan belum mengubah apa pun.'),
    fix: 'mulailah sebuah tindakan dan tulis "status: under-way" padanya',
  },
  'GATE-OVERDUE': {
    what: ({ gate, remedy, title, due, today }) =>
      `syarat ${quoted(gate)}: tindakan ${titled(remedy, title, 'id')} seharusnya selesai ${due}, padahal sekarang ${today}`,
    why: why('Tenggat yang lewat begitu saja membuat tenggat lain ikut diragukan.'),
    fix: 'laksanakan dan tulis "status: done", batalkan dan tulis "status: dropped", atau sepakati tanggal baru',
  },
  'GATE-CHECKLIST': {
    what: ({ gate, checklist, item, title, result }) =>
      `syarat ${quoted(gate)}: butir ${item} dari ${checklist}, ${inWords(title, 'id')}, hasilnya: ${checklists.verdict[result]}`,
    why: why('Yang tidak disebutkan dalam laporan tidak dapat dinilai pembacanya.'),
    fix: ({ checklist }) => `lihat yang masih kurang dengan "egov-assess checklist <studi> ${checklist}"`,
  },
  'GATE-NORM': {
    what: ({ gate, norm, at, evidence }) =>
      `syarat ${quoted(gate)}: ${quoted(norm)}${at === null ? '' : `, ${at},`} terbukti tidak dilaksanakan: ${ids(evidence)}`,
    why: why('Aturan yang berlaku tetap mengikat, berapa pun skornya.'),
    fix: 'laksanakan aturan itu dan catat buktinya',
  },
  'GATE-FIGURE': {
    what: ({ gate, node, title, figure, found, least, most }) =>
      `syarat ${quoted(gate)}: ${words.figures[figure]}${node === null ? '' : ` pada ${of(node, title)}`}: ${inFull(found, 'id')}, sedangkan yang diminta ${
        least !== null && found < least
          ? `paling sedikit ${inFull(least, 'id')}`
          : `paling banyak ${inFull(given(most), 'id')}`
      }`,
    why: why('Batas ini ditetapkan sama untuk semua studi.'),
    fix: 'lihat dalam laporan apa yang mendasari angka ini',
  },
  'GATE-NONE-OF': {
    what: ({ gate, ways }) =>
      `syarat ${quoted(gate)}: tidak satu pun dari ${ways} hal terpenuhi, padahal salah satunya diminta`,
    why: why('Salah satunya sudah cukup; kekurangan masing-masing disebutkan di bawah.'),
    fix: 'pilih yang paling mudah dipenuhi',
  },
  'GATE-UNJUDGED': {
    what: ({ gate, framework, node, title, why: reason }) =>
      `syarat ${quoted(gate)}: ${
        reason.kind === 'no-raters'
          ? `tidak ada penilai yang dapat dibandingkan menurut ${framework}`
          : reason.kind === 'undefined'
            ? `${reason.statistic} tidak terdefinisi untuk penilaian menurut ${framework} ini`
            : reason.kind === 'no-bands'
              ? `${of(node, title)} menurut ${framework} tidak mempunyai kategori`
              : `${of(node, title)} menurut ${framework} tidak dapat dinilai: ${vocabulary.status[reason.status]}`
      }`,
    why: why(
      'Yang tidak dapat dinilai tidak memenuhi syarat apa pun; bila tidak, mengosongkan isian justru menguntungkan.',
    ),
    fix: 'berikan penilaiannya, atau minta sesuatu yang dapat dilihat dari studi ini',
  },
  'NO-GATES': {
    what: ({ config }) =>
      config === null
        ? 'tidak ada yang diperiksa: tidak ada egov-assess.yaml, dan tidak ada --fail-under'
        : `tidak ada yang diperiksa: ${quoted(config)} tidak memuat "gates", dan tidak ada --fail-under`,
    why: 'Pemeriksaan yang tidak meminta apa pun akan selalu lolos.',
    fix: 'tulis "gates" dalam egov-assess.yaml, atau beri --fail-under',
  },
  'GATE-UNKNOWN-NODE': {
    what: ({ gate, id, framework, suggestion }) =>
      `syarat ${quoted(gate)} menanyakan ${quoted(id)}, yang tidak ada dalam ${framework}${didYouMean(suggestion)}`,
    why: 'Syarat atas sesuatu yang tidak ada akan selalu lolos.',
    fix: ({ framework }) =>
      `tulis id yang ada; daftarnya ada pada "egov-assess frameworks show ${framework}"; atau sebutkan kerangka yang memuatnya`,
  },
  'GATE-UNKNOWN-BAND': {
    what: ({ gate, id, suggestion }) =>
      `syarat ${quoted(gate)} meminta kategori ${quoted(id)} yang tidak ada${didYouMean(suggestion)}`,
    why: 'Tidak ada skor yang dapat masuk ke dalamnya.',
    fix: ({ known }) => `tulis salah satu dari: ${choices(known)}`,
  },
  'GATE-UNKNOWN-FRAMEWORK': {
    what: ({ gate, id, study, suggestion }) =>
      `syarat ${quoted(gate)} menanyakan ${quoted(id)}, padahal ${quoted(study)} tidak dinilai dengan kerangka itu${didYouMean(suggestion)}`,
    why: 'Bila tidak demikian, syarat dapat dimatikan dengan menghapus kerangkanya dari studi.',
    fix: ({ known }) =>
      `cantumkan kerangka itu dalam studi, batasi syaratnya dengan "studies", atau tulis salah satu dari: ${choices(known)}`,
  },
  'GATE-UNKNOWN-CHECKLIST': {
    what: ({ gate, id, suggestion }) =>
      `syarat ${quoted(gate)} meminta daftar periksa ${quoted(id)} yang tidak ada${didYouMean(suggestion)}`,
    why: 'Syarat atas sesuatu yang tidak ada akan selalu lolos.',
    fix: 'lihat daftarnya dengan "egov-assess checklist --help"',
  },
  'GATE-UNKNOWN-ITEM': {
    what: ({ gate, checklist, item, items }) =>
      `syarat ${quoted(gate)} meminta butir ${item} dari ${checklist}, yang hanya mempunyai ${items} butir`,
    why: 'Syarat atas sesuatu yang tidak ada akan selalu lolos.',
    fix: ({ items }) => `tulis nomor dari 1 sampai ${items}`,
  },
  'GATE-OFF-SCALE': {
    what: ({ gate, least, range: [worst, best] }) =>
      `syarat ${quoted(gate)} meminta ${inFull(least, 'id')}, padahal skor berkisar dari ${inFull(worst, 'id')} sampai ${inFull(best, 'id')}`,
    why: 'Di luar skala, syarat selalu lolos atau tidak pernah lolos.',
    fix: 'tulis nilai yang ada pada skala yang ditanyakan',
  },
  'GATES-CONTRADICT': {
    what: ({ gate, other, figure }) =>
      `syarat ${quoted(other)} dan ${quoted(gate)} tidak menyisakan nilai yang mungkin untuk ${words.figures[figure]}`,
    why: 'Yang satu meminta lebih dari yang dibolehkan yang lain, sehingga semua studi gagal.',
    fix: 'hapus salah satu, atau batasi masing-masing pada studinya',
  },
  'GATE-FOLDER-EMPTY': {
    what: ({ gate, path }) =>
      `syarat ${quoted(gate)} berlaku untuk studi dalam ${quoted(path)}, tetapi tidak ada studi di sana`,
    why: 'Tanpa aturan ini, studi yang dipindahkan dari folder itu akan lolos dari syaratnya.',
    fix: 'kembalikan studinya, atau sebutkan foldernya yang sekarang dalam "studies" pada syarat itu',
  },
  'GATE-FOLDER-MISSING': {
    what: ({ gate, path }) =>
      `syarat ${quoted(gate)} berlaku untuk studi di ${quoted(path)}, padahal folder itu tidak ada`,
    why: 'Syarat yang tidak berlaku bagi studi mana pun meloloskan semuanya.',
    fix: 'tulis folder sebagaimana dilihat dari egov-assess.yaml',
  },
};
