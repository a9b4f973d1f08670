import { ended } from '../../words.js';
import type { usage as en } from '../en/usage.js';
import { quoted } from '../quoted.js';
import { didYouMean } from './findings-phrases.js';

export const usage: typeof en = {
  error: 'kesalahan',
  help: '(--help menunjukkan apa saja yang dapat dilakukan)',
  stopped: 'Dihentikan. Tidak ada yang ditulis.',
  stoppedLate: 'Dihentikan. Yang sudah ditulis sebelumnya tetap ada.',
  bug: (tool) => `Ini kesalahan dalam ${tool}, bukan dalam berkas Anda. Mohon laporkan beserta baris-baris berikut:`,
  missingArgument: (name) => `<${name}> belum disebutkan.`,
  missingOption: (flags) => `${flags} belum disebutkan.`,
  missingValue: (flags) => `${flags} memerlukan nilai.`,
  excessArguments: (expected, got) =>
    `Argumen terlalu banyak: ${String(got)}, padahal hanya ${String(expected)} yang dapat diartikan.`,
  unknownOption: (flag, suggestion) => ended(`Tidak ada opsi ${quoted(flag)}${didYouMean(suggestion)}`),
  unknownCommand: (name, suggestion) => ended(`Tidak ada perintah ${quoted(name)}${didYouMean(suggestion)}`),
  kinds: {
    language: 'bahasa',
    format: 'format',
    severity: 'tingkat keparahan',
    unit: 'unit',
    coefficient: 'koefisien',
    benchmark: 'tolok ukur',
    scale: 'skala',
    grouping: 'pengelompokan',
    weighting: 'cara menarik bobot',
    theme: 'jenis tema',
    workplace: 'bahan pengodean',
    ci: 'jenis CI',
    view: 'tampilan',
    decimal: 'tanda desimal',
    dates: 'urutan tanggal',
    part: 'bagian',
    table: 'tabel',
  },
  noneOf: (kind, value, suggestion, known) =>
    `${ended(`Tidak ada ${kind} ${quoted(value)}${didYouMean(suggestion)}`)} Yang ada: ${known}.`,
  notTaken: (flag, value, suggestion, known) =>
    `${ended(`${flag} tidak menerima ${quoted(value)}${didYouMean(suggestion)}`)} Pilihannya: ${known}.`,
  number: (flag, value) => `${flag} memerlukan bilangan seperti 2.5, bukan ${quoted(value)}.`,
  wholeNumber: (flag, least, most, value) =>
    `${flag} memerlukan bilangan bulat dari ${String(least)} sampai ${String(most)}, bukan ${quoted(value)}.`,
  noneOrWholeNumber: (flag, least, most, value) =>
    `${flag} memerlukan 0 atau bilangan bulat dari ${String(least)} sampai ${String(most)}, bukan ${quoted(value)}.`,
  mebibytes: (flag, most, value) =>
    `${flag} memerlukan bilangan MiB di atas 0 dan paling besar ${String(most)}, bukan ${quoted(value)}.`,
  day: (flag, value) => `${flag} memerlukan tanggal seperti 2024-06-30, bukan ${quoted(value)}.`,
  period: (value) => `--period memerlukan dua tanggal seperti 2026-01-05..2026-01-30, bukan ${quoted(value)}.`,
  country: (value) => `--country berisi dua huruf seperti ID, bukan ${quoted(value)}.`,
  source: (value, kinds) =>
    `--source berbentuk jenis:jabatan atau jenis:judul, misalnya "informant:Kepala dinas:leadership", bukan ${quoted(value)}. Jenis: ${kinds}.`,
  noFile: (value) => `${quoted(value)} tidak menyebutkan berkas.`,
  noFramework: (value) => `${quoted(value)} tidak menyebutkan kerangka.`,
  accept: (value) =>
    `--accept memerlukan butir dan usulannya, misalnya head-0107-01=it-expert-shortage, bukan ${quoted(value)}.`,
  needsFile: (flag) => `${flag} memerlukan nama berkas.`,
  needsFolder: (flag) => `${flag} memerlukan nama folder.`,
  ownFiles: 'Setiap format sudah mempunyai berkasnya sendiri: hapus -o.',
  onePlace: 'Dua format tidak dapat ditulis ke satu tempat: tulis nama=berkas.',
  placeOfPicture: 'Sebuah gambar akan menempati tempat keluaran lain: berikan folder tersendiri untuk --charts.',
  kAlone: '--k berlaku bersama --public: berikan keduanya, atau jangan keduanya.',
  exclude: (one, other) => `${one} dan ${other} tidak dapat dipakai bersama.`,
  watchedFormat: (format) =>
    `Dengan --watch hasil keluar berulang kali, sedangkan -f ${format} adalah satu kesatuan: sebutkan berkasnya, seperti -f ${format}=BERKAS.`,
  goesWithBaseline: (flag) => `${flag} berlaku bersama --baseline, yang menyebutkan berkasnya.`,
  trustedBaseline: 'Folder tepercaya tidak boleh ditulisi: hapus --trusted.',
  publicBaseline: 'Dengan --baseline, isi studi lengkap ikut dikutip: hapus --public.',
  tolerance: '--tolerance memerlukan bilangan mulai dari 0.',
  needsResolved: (format) => `--format ${format} memerlukan --resolved.`,
  resolvedFormats: '--resolved hanya tersedia sebagai yaml atau json: pilih dengan --format.',
  pair: (count) => `--pair memerlukan id dari dua studi, bukan ${String(count)}.`,
  weightRange: (node, weight) =>
    `${quoted(node)} diberi bobot ${weight}: bobot harus 0, atau antara 0.000001 dan 1000000.`,
  weight: (value) => `${quoted(value)} bukan bobot: tulis official, equal, atau dimensi seperti access=2,quality=1.`,
  weightTwice: (id) => `${quoted(id)} diberi dua bobot.`,
  setting: (value) =>
    `--set memerlukan node=level, misalnya staffing=4, bukan ${quoted(value)}; sebutkan studinya lebih dahulu.`,
  add: {
    entriesAlone: 'Berkas --entries sudah memuat semua yang ditambahkan: hapus opsi untuk setiap isian.',
    entriesTyped:
      '--entries - membaca keluaran program lain atau isi berkas: egov-assess add ... --entries - < baru.yaml',
    otherFramework: (node, framework) =>
      `--node ${quoted(node)} menyebut kerangka yang berbeda dari --framework ${quoted(framework)}.`,
    languages: (flag) => `${flag} ditulis dalam bahasa studi; berikan opsi itu, atau ${flag}-en dan ${flag}-id.`,
    noText: (flag) => `${flag} memerlukan teks.`,
    ids: (flag, value) => `${flag} memerlukan id yang dipisahkan koma, bukan ${quoted(value)}.`,
    attachment: (value) => `--attachment memerlukan kind=path, misalnya photo=photos/rak.jpg, bukan ${quoted(value)}.`,
  },
  import: {
    outputAlone: '-o hanya untuk --propose: studi ditulis dengan --write.',
  },
  suggest: {
    dryRunAlone: '--dry-run menampilkan yang akan ditulis oleh --accept atau --by: berikan salah satunya.',
  },
  guide: {
    formFile: 'Formulir ditulis sebagai buku kerja: sebutkan nama berkasnya, misalnya -f xlsform=form.xlsx.',
    paperOnly:
      '--part dan --group hanya untuk panduan cetak: formulir bertanya menurut jenis pertemuannya, dan kepada semua kelompok.',
    groupPart: '--group memilih wawancara: hapus --part, atau tulis --part interview.',
  },
  export: {
    csvFolder:
      'Beberapa tabel ditulis ke satu folder, masing-masing sebagai berkas: sebutkan foldernya, misalnya -o tabel, atau pilih satu tabel dengan --table.',
    csvEnding: (path, instead) =>
      `Beberapa tabel ditulis ke satu folder, sedangkan ${quoted(path)} bernama seperti berkas: ${instead === null ? '' : `tulis ${instead}, `}sebutkan folder, atau pilih satu tabel dengan --table.`,
    xlsxFile: 'Buku kerja memerlukan berkas: sebutkan namanya, misalnya -f xlsx=studi.xlsx.',
    blankStudy: '--blank tidak memerlukan studi: hapus salah satunya.',
    blankJson: '--blank menghasilkan tabel untuk diisi: pilih csv atau xlsx.',
    blankTable: (table) =>
      `${quoted(table)} adalah hasil hitungan dan tidak dapat diisi: hapus --table ${table}, atau --blank.`,
  },
  table: {
    alone: 'Tabel CSV dibandingkan tersendiri: jangan sebutkan jalur lain.',
    noUnit: '--unit dan --framework hanya untuk studi: unit tabel CSV adalah barisnya.',
    noPublic: '--public hanya untuk studi: tidak ada yang tahu nama-nama dalam tabel CSV itu milik siapa.',
    only: '--categories dan --scale hanya untuk tabel CSV: pada studi, kerangkanya yang menentukan arti tingkat.',
    fewCategories: (value) =>
      `--categories memerlukan dua kategori atau lebih yang dipisahkan koma, bukan ${quoted(value)}.`,
    categoryTwice: (name) => `--categories menyebutkan ${quoted(name)} dua kali.`,
    unordered: (value) =>
      `--categories menyebutkan angka tidak menurut urutan: ${quoted(value)}. Angka berurutan menurut nilainya: sebutkan masing-masing satu kali, mulai dari yang terendah; untuk urutan lain gunakan kata.`,
  },
};
