import { significant } from '../../numbers.js';
import { firstOf, listed, spans } from '../../words.js';
import type { lintFindings as en } from '../en/findings-lint.js';
import { quoted } from '../quoted.js';
import { axisOrSide, didYouMean, kindName, writeOr } from './findings-phrases.js';

const sides = { inhibiting: 'penghambat', enabling: 'pendukung' } as const;
const languages = { en: 'bahasa Inggris', id: 'bahasa Indonesia' } as const;

const reached = {
  level: (ids: string, level: number | null) => `tingkat ${String(level)} pada ${ids}`,
  band: (ids: string) => `kategori ${ids}`,
  quadrant: (ids: string) => `kuadran ${ids}`,
  node: (ids: string) => `dimensi atau indikator ${ids}`,
  remedy: (ids: string) => `langkah perbaikan ${ids}`,
};

const expectations = {
  score: 'skor',
  band: 'kategori',
  status: 'status',
  x: 'posisi pada sumbu x',
  y: 'posisi pada sumbu y',
  quadrant: 'kuadran',
  factors: 'urutan faktor penghambat',
  remedies: 'langkah perbaikan',
} as const;

export const lintFindings: typeof en = {
  'WEIGHTS-DO-NOT-SUM': {
    what: ({ node, sum, total, from }) =>
      `jumlah bobot ${node === null ? 'dimensi teratas' : `di bawah ${quoted(node)}`} adalah ${significant(sum)}, sedangkan yang dinyatakan ${significant(total)}${from === null ? '' : ` pada ${quoted(from)}`}`,
    why: 'Satu bobot yang salah ketik menggeser semua skor tanpa terlihat dari hal lain.',
    fix: ({ node, sum, total, from }) =>
      `perbaiki bobot yang salah sehingga berjumlah ${significant(total)}, atau ${
        from === null
          ? 'perbaiki "total"'
          : `nyatakan jumlah yang baru di sini: "${node === null ? '' : `change: { ${node}: { `}total: ${significant(sum)}${node === null ? '' : ' } }'}"`
      }`,
  },
  'BAND-NEVER-REACHED': {
    what: ({ band }) => `tidak ada gabungan tingkat yang menghasilkan skor dalam kategori ${quoted(band)}`,
    why: 'Pembaca akan mengira kategori itu dapat dicapai.',
    fix: 'geser batas kategori, atau hapus kategori itu',
  },
  'LEVEL-WITHOUT-PROOF': {
    what: ({ node, level }) => `${quoted(node)} tidak menyebut bukti untuk tingkat ${level}`,
    why: 'Pada jenjang kumulatif suatu tingkat hanya dihitung bila ada buktinya; penilai perlu tahu bukti apa yang diminta.',
    fix: ({ level }) => `tambahkan "${level}: [...]" di bawah "proof", berisi hal yang harus ditunjukkan`,
  },
  'LEVEL-WITHOUT-MEANING': {
    what: ({ node, level }) => `${quoted(node)} tidak menguraikan tingkat ${level}`,
    why: 'Dua penilai hanya dapat sepakat tentang tingkat yang maknanya tertulis.',
    fix: ({ level }) => `tambahkan "${level}: ..." pada "levels", berupa hal yang dapat diamati`,
  },
  'NODE-WITHOUT-CONCEPT': {
    what: ({ node }) => `indikator ${quoted(node)} tidak memiliki konsep`,
    why: 'Melalui konsep, faktor dan langkah perbaikan dihubungkan dengan indikator.',
    fix: 'tambahkan "concepts: [...]" dengan paling sedikit satu konsep dari katalog, misalnya staff-skills',
  },
  'TEXT-NOT-TRANSLATED': {
    what: ({ what, missing }) => `teks ${what} belum ada dalam ${languages[missing]}`,
    why: 'Laporan akan berganti bahasa di tengah tabel.',
    fix: ({ missing }) => `tulis teks itu sebagai peta dan tambahkan "${missing}: ..."`,
  },
  'TEXT-TO-FILL-IN': {
    what: ({ what, text, count, lines }) =>
      count === 1
        ? `teks ${what} belum diisi: ${quoted(text)}`
        : `${count} teks belum diisi, yang pertama ${what}: ${quoted(text)}; semuanya di baris ${spans(lines)}`,
    why: 'Laporan dan panduan wawancara akan mencetak teks contoh ini.',
    fix: 'ganti semua dari < sampai > dengan teks yang sebenarnya',
  },
  'KEYWORD-VAGUE': {
    what: ({ what, keyword }) =>
      `kata kunci ${quoted(keyword)} pada ${what} menemukan terlalu banyak, atau tidak menemukan apa pun`,
    why: 'Dengan kurang dari tiga huruf di samping * kata itu ada di hampir setiap kalimat.',
    fix: 'tulis bagian kata yang lebih panjang, atau tulis utuh tanpa *',
  },
  'KEYWORD-TWICE': {
    what: ({ what, keyword }) => `kata kunci ${quoted(keyword)} tertulis dua kali pada ${what}`,
    why: 'Kata itu tetap hanya dihitung sekali.',
    fix: 'hapus salah satunya',
  },
  'KEYWORDS-ONE-LANGUAGE': {
    what: ({ what, missing }) => `${what} tidak memiliki kata kunci dalam ${languages[missing]}`,
    why: 'Teks dalam bahasa itu tidak akan pernah ditemukan.',
    fix: ({ missing }) => `tulis dalam bentuk peta lalu tambahkan "${missing}: [...]"`,
  },
  'INHIBITOR-WITHOUT-REMEDY': {
    what: ({ factor }) => `tidak ada langkah perbaikan untuk faktor penghambat ${quoted(factor)}`,
    why: 'Setiap studi yang menemukannya tidak akan memperoleh saran.',
    fix: ({ factor }) =>
      `tambahkan ${factor} pada "addresses" sebuah langkah perbaikan, atau tulis langkah perbaikan untuknya`,
  },
  'REMEDY-UNNEEDED': {
    what: ({ remedy }) => `langkah perbaikan ${quoted(remedy)} tidak pernah diperlukan`,
    why: 'Langkah ini tidak menjawab faktor penghambat, tidak memperkuat konsep, dan bukan langkah berikutnya, sehingga tidak pernah direkomendasikan.',
    fix: 'nyatakan kegunaannya pada "addresses" atau "improves", jadikan langkah berikutnya suatu indikator, atau hapus',
  },
  'CONCEPT-ONE-SIDED': {
    what: ({ concept, lacks }) => `konsep ${quoted(concept)} tidak memiliki faktor ${sides[lacks]}`,
    why: 'Jika hanya satu sisi yang diuraikan, setiap studi akan menemukan sisi itu saja.',
    fix: ({ concept, lacks }) => `uraikan faktor ${sides[lacks]} dengan "concepts: [${concept}]"`,
  },
  'USUAL-LOOP': {
    what: ({ factors }) =>
      `akibat yang lazim membentuk lingkaran: ${[...factors, ...factors.slice(0, 1)].join(' \u2192 ')}`,
    why: 'Dalam lingkaran segala sesuatu menjadi sebab bagi dirinya; hanya bukti suatu studi yang dapat menunjukkannya.',
    fix: 'hapus hubungan yang paling lemah dari "usually-leads-to"',
  },
  'SOURCE-UNKNOWN': {
    what: ({ source, suggestion }) => `tidak ada sumber ${quoted(source)} dalam berkas ini${didYouMean(suggestion)}`,
    why: 'Dasar yang tidak dapat diperiksa bukanlah dasar.',
    fix: writeOr('tambahkan pada "sources"; pilihan sendiri ditandai "convention"'),
  },
  'SOURCE-UNUSED': {
    what: ({ source }) => `sumber ${quoted(source)} tidak dirujuk di mana pun`,
    why: 'Rujukan yang tidak menjadi dasar apa pun memberi kesan bobot yang tidak ada.',
    fix: 'rujuk di tempat sumber itu dipakai, atau hapus',
  },
  'NO-VECTOR-REACHES': {
    what: ({ what, ids, level }) =>
      `tidak ada kasus uji yang mencapai ${reached[what](firstOf(ids.map(quoted), 'id'), level)}`,
    why: 'Hal yang tidak tersentuh kasus uji dapat rusak tanpa diketahui siapa pun.',
    fix: ({ level }) =>
      level === null
        ? 'tambahkan kasus uji yang mencapainya pada tests.yaml'
        : `tambahkan kasus uji yang memberi tingkat ini pada tests.yaml, misalnya dengan "given: { all: ${level} }"`,
  },
  'VECTORS-MISSING': {
    what: ({ framework }) => `kerangka ${quoted(framework)} tidak memiliki kasus uji`,
    why: 'Kerangka bawaan program harus menunjukkan bahwa penilaiannya sesuai dengan yang dimaksud.',
    fix: 'tulis tests.yaml di sampingnya, dengan kasus uji yang mencapai setiap tingkat dan kategori',
  },
  'VECTORS-FOR-ANOTHER': {
    what: ({ named, framework }) =>
      `kasus uji ini untuk kerangka ${quoted(named)}, tetapi berada di samping ${quoted(framework)}`,
    why: 'Kasus uji yang disalin dari kerangka lain akan menguji hal yang tidak dijanjikan kerangka ini.',
    fix: ({ framework }) => `tulis "framework: ${framework}", atau pindahkan berkasnya`,
  },
  'VECTOR-FAILED': {
    what: ({ vector, what, node, expected, found }) =>
      `kasus uji ${quoted(vector)} gagal: ${expectations[what]}${node === null ? '' : ` untuk ${quoted(node)}`} seharusnya ${expected}, yang diperoleh ${found ?? 'tidak ada'}`,
    why: 'Kerangka tidak lagi menilai sebagaimana dimaksud, atau harapannya yang keliru.',
    fix: 'hitung kasus itu secara manual, lalu perbaiki kerangka atau kasus ujinya',
  },
  'VECTOR-UNKNOWN-ID': {
    what: ({ vector, what, id, suggestion }) =>
      `kasus uji ${quoted(vector)} menyebut ${kindName(what)} ${quoted(id)}, yang tidak dimiliki kerangka${didYouMean(suggestion)}`,
    why: 'Kasus tentang sesuatu yang tidak ada tidak menguji apa pun.',
    fix: writeOr('lihat daftar id dengan "egov-assess frameworks show"'),
  },
  'VECTOR-OFF-SCALE': {
    what: ({ vector, node, level }) =>
      `kasus uji ${quoted(vector)} memberi ${node === null ? 'semua indikator' : quoted(node)} tingkat ${level}, yang tidak ada pada skala`,
    why: 'Tidak ada penilaian yang dapat memiliki tingkat ini.',
    fix: ({ levels }) => `pakai salah satu tingkat ${levels.join(', ')}`,
  },
  'VECTOR-WEIGHTS-SUM': {
    what: ({ vector, axis, sign, sum }) =>
      `bobot dalam kasus uji ${quoted(vector)} pada ${axisOrSide(axis, sign)} berjumlah ${significant(sum)}, bukan 1`,
    why: 'Bobot seperti itu tidak diterima dalam studi mana pun, sehingga hasil kasus ini tidak membuktikan apa pun.',
    fix: ({ factors }) => `perbaiki bobot ${listed(factors, 'id')}`,
  },
};
