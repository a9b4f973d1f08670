import { nth } from '../../../model/nth.js';
import type { NodeStatus } from '../../../model/assessment/result.js';
import type { AssessFindings } from '../../../model/findings/assess.js';
import { inLanguage } from '../../../model/lang.js';
import { percent, plain } from '../../numbers.js';
import { firstOf, listed } from '../../words.js';
import type { assessFindings as en } from '../en/findings-assess.js';
import { quoted } from '../quoted.js';
import { nodeOrWhole } from './findings-phrases.js';
import { vocabulary } from './vocabulary.js';

const ids = (list: readonly string[]): string => listed(list.map(quoted), 'id');

/** A level, or the state that stands in its place. */
const said = ({ status, level }: { readonly status: NodeStatus; readonly level: number | null }): string =>
  level === null ? vocabulary.status[status] : plain(level, 'id');

type UnmetNeed = AssessFindings['NEEDS-UNMET']['missing'][number];

function needText({ what, need, have }: UnmetNeed): string {
  if (what === 'group') return `keterangan dari ${quoted(need)}`;
  return `${what === 'sources' ? 'sumber independen' : 'metode'} (${have} dari ${need})`;
}

export const assessFindings: typeof en = {
  'RATING-ONLY-REJECTED': {
    what: ({ node, evidence }) =>
      `penilaian atas ${quoted(node)} hanya didasarkan pada bukti yang ditolak: ${ids(evidence)}`,
    why: 'Bukti yang ditolak tidak dapat menjadi dasar tingkat; indikator ini dihitung sebagai ditolak dan cakupan bukti berkurang.',
    fix: 'dasarkan penilaian pada butir bukti yang diterima, atau biarkan dan sampaikan dalam laporan',
  },
  'LEVEL-AND-ITEMS-DIFFER': {
    what: ({ node, rater, level, combined }) =>
      `${quoted(rater)} memberi ${quoted(node)} tingkat ${plain(level, 'id')}, sedangkan butir buktinya menunjuk tingkat ${plain(combined, 'id')}`,
    why: 'Yang dihitung adalah tingkat yang diberikan; pembaca akan bertanya mengapa berbeda dari buktinya.',
    fix: 'jelaskan pada "why" hal yang tidak tampak dari butir bukti, atau hapus salah satunya',
  },
  'UNSETTLED': {
    what: ({ node, levels }) =>
      `para penilai tidak sepakat tentang ${quoted(node)}: ${levels.map(({ rater, level }) => `${rater} memberi ${plain(level, 'id')}`).join('; ')}`,
    why: 'Selisih dua tingkat bukan lagi soal selera, dan nilai tengah akan menyembunyikannya.',
    fix: 'minta para penilai membahasnya, lalu catat hasilnya dalam berkas dengan role: consensus',
  },
  'STATUS-UNSETTLED': {
    what: ({ node, raters }) =>
      `para penilai tidak sepakat apakah ${quoted(node)} dapat dinilai: ${raters.map((each) => `${each.rater} ${said(each)}`).join(', ')}`,
    why: 'Nilai yang diberikan menjadi skor, sehingga pendapat bahwa tidak ada yang dapat dinilai tidak akan terlihat.',
    fix: 'minta para penilai membahasnya, lalu catat hasilnya dalam berkas dengan role: consensus',
  },
  'CONSENSUS-OF-TOO-FEW': {
    what: ({ node, raters }) =>
      raters.length === 0
        ? `ada konsensus tentang ${quoted(node)}, padahal tidak seorang penilai pun menilainya`
        : `ada konsensus tentang ${quoted(node)}, padahal hanya ${ids(raters)} yang menilainya`,
    why: 'Konsensus menyelesaikan penilaian yang dibuat sendiri-sendiri oleh beberapa penilai; tanpa penilaian itu tidak terlihat apa yang diselesaikan.',
    fix: 'simpan penilaian yang mendasarinya dalam berkas masing-masing penilai, atau catat tingkat itu sebagai penilaian salah seorang di antaranya',
  },
  'CONSENSUS-OUTSIDE': {
    what: ({ node, status, level, given }) =>
      `konsensus tentang ${quoted(node)} adalah ${said({ status, level })}, di luar yang diberikan para penilai: ${given.map((each) => `${each.rater} ${said(each)}`).join(', ')}`,
    why: 'Pembahasan biasanya berakhir pada salah satu penilaian atau di antaranya; hasil yang tidak diberikan siapa pun paling membutuhkan alasan.',
    fix: 'periksa tingkatnya; jika memang demikian, jelaskan pada "why" apa yang ditemukan bersama dan semula terlewat oleh masing-masing penilai',
  },
  'RATING-SET-ASIDE': {
    what: ({ node, above, rater }) =>
      `${rater} menilai ${quoted(node)}, padahal ${quoted(above)} di atasnya tidak berlaku`,
    why: 'Yang tidak berlaku membawa serta semua di bawahnya, sehingga penilaian itu tidak diperhitungkan.',
    fix: 'hapus penilaian itu, atau nyatakan tidak berlaku hanya pada simpul yang dimaksud',
  },
  'PARENT-AND-CHILDREN-DIFFER': {
    what: ({ node, rated, computed }) =>
      `${quoted(node)} dinilai ${plain(rated, 'id')}, sedangkan indikatornya menghasilkan ${plain(computed, 'id')}`,
    why: 'Yang dihitung adalah penilaian itu sehingga skor tidak lagi mengikuti indikatornya.',
    fix: 'jelaskan pada "why" hal yang tidak tercakup indikator, atau hapus penilaian atas dimensi itu',
  },
  'DIVERGENT': {
    what: ({ node, levels }) =>
      `butir bukti tentang ${quoted(node)} menunjuk tingkat yang berbeda: ${levels.join(', ')}`,
    why: 'Satu angka untuk bukti yang berlainan arah menyatakan lebih dari yang diketahui.',
    fix: 'baca kembali butir buktinya: mungkin menyangkut tempat, waktu, atau kelompok yang berbeda; jika tidak, laporkan perbedaannya',
  },
  'SAID-SEEN-APART': {
    what: ({ node, said, seen }) =>
      `untuk ${quoted(node)}, yang dikatakan menunjuk tingkat ${said}, sedangkan yang dilihat atau dibaca menunjuk tingkat ${seen}`,
    why: 'Jarak antara yang diceritakan dan yang dapat ditunjukkan sering kali merupakan temuan tersendiri.',
    fix: 'konfirmasikan keduanya kepada sumber, atau laporkan perbedaannya',
  },
  'CONTRADICTION': {
    what: ({ evidence, disputes }) => `butir bukti ${quoted(evidence)} bertentangan dengan ${quoted(disputes)}`,
    why: 'Pembaca perlu mengetahui bahwa tidak semua bukti searah.',
    fix: 'cari sumber ketiga; jika tidak ada yang memastikan, laporkan keduanya',
  },
  'LEVEL-UNPROVEN': {
    what: ({ node, level, missing }) =>
      `ada bukti untuk tingkat ${level} pada ${quoted(node)}, tetapi tingkat ${missing.join(', ')} di bawahnya belum terbukti`,
    why: 'Pada jenjang ini suatu tingkat hanya dihitung bila semua tingkat di bawahnya terbukti.',
    fix: 'tambahkan bukti untuk setiap tingkat yang belum terbukti, dengan tingkatnya di bawah "evidence"; sementara itu tingkat yang lebih rendah yang dihitung',
  },
  'LEVEL-ASSERTED': {
    what: ({ node, rater, level }) =>
      `${rater} memberi ${quoted(node)} tingkat ${level} tanpa menyebut bukti untuk setiap tingkat`,
    why: 'Pada jenjang ini tingkat dibuktikan selangkah demi selangkah; tingkat ini diterima apa adanya.',
    fix: 'tulis "evidence: { bukti: tingkat, ... }" sebagai ganti "level"',
  },
  'PARTS-MISSING': {
    what: ({ node, rule, missing }) =>
      rule === 'sum'
        ? `${nodeOrWhole(node)} merupakan penjumlahan, sedangkan ${ids(missing)} tidak memiliki nilai atau tidak berlaku`
        : `${nodeOrWhole(node)} tidak diberi skor selama ${ids(missing)} tidak memiliki nilai`,
    why: 'Jumlah dari yang kebetulan diketahui hanya akan tampak lebih kecil; kerangka ini meminta semua bagian atau tidak sama sekali.',
    fix: 'nilai bagian yang belum ada; sementara itu batas bawah dan atas menunjukkan yang mungkin. Untuk instansi yang salah satu bagiannya tidak berlaku, bagian itu dapat dihapus melalui kerangka turunan',
  },
  'AGGREGATE-UNDEFINED': {
    what: ({ node, rule, children }) =>
      `rata-rata ${rule} untuk ${nodeOrWhole(node)} tidak terdefinisi: ${ids(children)} bernilai nol atau kurang`,
    why: 'Rata-rata rasio memerlukan nilai di atas nol.',
    fix: 'perbaiki nilainya; kerangka yang skornya dapat mencapai nol memerlukan aturan lain',
  },
  'NO-RATING-COUNTS': {
    what: ({ framework, roles, counts }) =>
      `penilaian untuk ${quoted(framework)} berasal dari ${ids(roles)}; hasilnya dibentuk oleh ${ids(counts)}`,
    why: 'Penilaian mandiri, misalnya, disandingkan dengan skor dan tidak pernah menjadi skor.',
    fix: ({ counts }) =>
      `tulis penilaian yang dihitung dalam berkas tersendiri, misalnya ratings/${nth(counts, 0)}.yaml dengan "role: ${nth(counts, 0)}" (docs/formats.md, 2.7); bila hanya perannya yang keliru, perbaiki peran itu`,
  },
  'FRAMEWORK-NOT-IN-FORCE': {
    what: ({ framework, from, to }) =>
      `${quoted(framework)} berlaku ${from === null ? '' : `sejak ${from} `}${to === null ? '' : `sampai ${to} `}sedangkan studi ini dari masa yang lain`,
    why: 'Instansi dinilai dengan aturan yang belum atau tidak lagi mengikatnya; hasilnya tidak termasuk deret itu.',
    fix: 'pilih kerangka yang berlaku pada masa itu, atau perbaiki periodenya',
  },
  'INSUFFICIENT': {
    what: ({ node, coverage, floor }) =>
      `bukti untuk ${nodeOrWhole(node)} mencakup ${percent(coverage, 'id')} dari bobotnya; untuk memperoleh skor diperlukan ${percent(floor, 'id')}`,
    why: 'Skor dari bagian yang diketahui saja akan menguntungkan pihak yang tidak memberi keterangan.',
    fix: 'kumpulkan bukti untuk indikator yang belum memilikinya; sementara itu batas bawah dan atas menunjukkan yang mungkin',
  },
  'INHIBITOR-AT-TOP': {
    what: ({ factor, node }) =>
      `ada bukti faktor penghambat ${quoted(factor)}, padahal ${quoted(node)} dengan topik yang sama berada pada tingkat terbaik`,
    why: 'Keduanya sulit benar pada saat yang sama.',
    fix: 'periksa tingkatnya, dan apakah faktor itu memang menyangkut indikator ini',
  },
  'FACTOR-CONTESTED': {
    what: (args) =>
      `${args.for.length} butir bukti menunjukkan faktor ${quoted(args.factor)} (${args.for.join(', ')}), ${args.against.length} butir bukti membantahnya (${args.against.join(', ')})`,
    why: 'Faktor yang diperdebatkan sumber diperingkat di bawah faktor yang disepakati.',
    fix: 'cari sumber yang dapat memastikan, atau laporkan kedua sisi',
  },
  'VICIOUS-CIRCLE': {
    what: ({ factors }) => `faktor-faktor saling menyebabkan: ${firstOf(factors, 'id')}`,
    why: 'Dalam lingkaran tidak ada faktor yang menjadi akar; lingkaran harus diputus di salah satu titik.',
    fix: 'periksa hubungan pada "leads-to"; jika benar, pilih faktor yang paling mudah diubah',
  },
  'FACTOR-WITHOUT-REMEDY': {
    what: ({ factor }) => `belum ada langkah perbaikan untuk faktor penghambat ${quoted(factor)}`,
    why: 'Laporan menyebut masalah tanpa menawarkan jalan keluar.',
    fix: ({ factor }) =>
      `tambahkan usulan dengan "addresses: [${factor}]", atau hubungkan langkah perbaikan dari katalog`,
  },
  'NEEDS-UNMET': {
    what: ({ node, missing }) =>
      `penilaian atas ${quoted(node)} didasarkan pada kurang dari yang disyaratkan kerangka; kekurangannya: ${missing.map(needText).join(', ')}`,
    why: 'Tingkatnya tetap berlaku, tetapi dasarnya lebih lemah daripada yang dimaksudkan.',
    fix: 'dengarkan pihak yang belum terwakili atau pakai metode kedua, atau sebutkan sebagai keterbatasan studi',
  },
  'PUBLISHED-DIFFERS': {
    what: ({ node, published, computed }) =>
      `menurut publikasi, ${nodeOrWhole(node)} termasuk ${quoted(published)}; ${computed === null ? 'kategorinya belum dapat dihitung' : `hasil hitungan ${quoted(computed)}`}`,
    why: 'Kesimpulan publikasi hanya dibandingkan, tidak ikut dinilai; perbedaannya perlu dijelaskan.',
    fix: 'bandingkan bukti dengan dasar publikasi itu, lalu sampaikan dalam laporan mana yang lebih kuat dasarnya',
  },
  'PUBLISHED-CONTRADICTS-ITSELF': {
    what: ({ node, verdicts }) =>
      `publikasi memberi ${nodeOrWhole(node)} kesimpulan yang berbeda-beda: ${verdicts.map(({ band, at }) => `${quoted(band)} (${at})`).join(', ')}`,
    why: 'Orang yang mengutip publikasi itu hanya mengutip salah satunya.',
    fix: 'periksa kedua bagian itu; jika memang demikian, laporkan pertentangannya',
  },
  'POSITION-INCOMPLETE': {
    what: ({ rater, axis, title, missing }) =>
      `${quoted(rater)} memberi bobot pada faktor ${quoted(inLanguage(title, 'id').text)} (sumbu ${axis}), tetapi tidak pada ${ids(missing)}`,
    why: 'Bobot faktor yang terlewat tidak diketahui, bukan 0, sehingga posisi pada sumbu ini tidak dapat ditetapkan.',
    fix: 'beri masing-masing faktor itu bobot dan rating, sehingga jumlah bobotnya 1',
  },
  'POSITION-UNSETTLED': {
    what: ({ raters }) => `${ids(raters)} memberi bobot pada faktor, dan belum ada konsensus`,
    why: 'Bobot dalam satu tabel berjumlah 1, sehingga tabel dari beberapa penilai tidak dapat digabung.',
    fix: 'minta para penilai menyepakati satu tabel, dalam berkas dengan "role: consensus"',
  },
  'STRATEGY-CLASS-DIFFERS': {
    what: ({ remedy, stated, derived, links }) =>
      `menurut studi, ${quoted(remedy)} termasuk strategi ${stated}, tetapi ${links === 'coder' ? 'menurut kaitan yang dibuat pengode' : 'menurut faktor yang dimanfaatkan dan diatasinya'} termasuk ${derived}`,
    why: 'Jenis strategi menunjukkan faktor mana yang dipadukan; bila faktornya berbeda, jenis atau kaitannya perlu ditinjau lagi.',
    fix: 'bandingkan faktor pada "uses" dan "addresses" dengan uraian studi tentang strategi itu',
  },
  'NORM-NOT-CARRIED-OUT': {
    what: ({ norm, at, evidence }) =>
      `aturan ${quoted(norm)}${at === null ? '' : ` (${at})`} tidak dilaksanakan, menurut ${ids(evidence)}`,
    why: 'Jarak antara aturan dan praktik adalah temuan tersendiri, berapa pun skornya.',
    fix: 'laporkan; tanyakan apakah aturan itu tidak diketahui, tidak dapat dijalankan, atau sudah usang',
  },
};
