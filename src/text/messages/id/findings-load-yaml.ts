import type { YamlConstruct } from '../../../model/findings/load/yaml.js';
import type { yamlFindings as en } from '../en/findings-load-yaml.js';
import { quoted } from '../quoted.js';

const constructs: Readonly<Record<YamlConstruct, { readonly name: string; readonly fix: string }>> = {
  'tag': { name: 'tag', fix: 'hapus tag itu dan tulis nilainya apa adanya' },
  'anchor': { name: 'jangkar (anchor)', fix: 'hapus jangkar itu dan tulis nilainya di setiap tempat yang memerlukan' },
  'alias': { name: 'alias', fix: 'tulis nilainya secara lengkap; jika teks diawali *, beri tanda petik' },
  'merge-key': { name: 'kunci penggabung', fix: 'tulis satu per satu kunci yang hendak digabungkan' },
  'directive': { name: 'direktif', fix: 'hapus baris yang diawali %' },
  'several-documents': {
    name: 'dokumen kedua',
    fix: 'satu berkas satu dokumen: hapus --- di antaranya, atau pecah berkasnya',
  },
  'complex-key': { name: 'kunci yang bukan teks biasa', fix: 'tulis kunci sebagai satu kata, tanpa "? "' },
  'number': {
    name: 'bilangan yang dibaca berbeda oleh pembaca YAML lain',
    fix: 'tulis sebagai bilangan desimal, misalnya 11 atau 0.5, atau beri tanda petik jika memang teks',
  },
  'other-reading': { name: 'teks yang dibaca berbeda oleh pembaca YAML lain', fix: 'beri tanda petik ganda' },
  'null-key': { name: 'kunci kosong', fix: 'tulis kunci sebelum titik dua' },
  'long-key': {
    name: 'kunci yang lebih panjang dari 1.024 karakter',
    fix: 'tulis kunci yang pendek; teks panjang ditulis sebagai nilai, setelah titik dua',
  },
  'pair-in-list': {
    name: 'kunci beserta nilainya langsung di dalam kurung siku',
    fix: 'beri kurung kurawal tersendiri, misalnya [{ kunci: nilai }], atau beri tanda petik ganda pada teks yang memuat ": "',
  },
  'lone-key': {
    name: 'kunci tanpa nilai di dalam kurung kurawal',
    fix: 'tulis nilainya, misalnya { kunci: nilai }, atau beri tanda petik ganda pada teks yang memuat koma',
  },
  'empty-item': {
    name: 'tanda hubung tanpa isi',
    fix: 'tulis butirnya setelah tanda hubung, atau hapus tanda hubung itu',
  },
  'indentation': {
    name: 'baris yang kurang menjorok',
    fix: 'jorokkan baris itu dengan spasi lebih dalam daripada kunci atau tanda hubung yang memilikinya',
  },
  'tab': { name: 'tab pada indentasi', fix: 'ganti tab dengan spasi' },
};

/** What stands there, where it can be seen. */
const sample = (text: string): string => (text.trim() === '' ? '' : `: ${quoted(text)}`);

export const yamlFindings: typeof en = {
  'YAML-SYNTAX': {
    what: ({ reason }) => `ini bukan YAML yang sah: ${reason}`,
    why: 'Mulai dari kesalahan ini susunan berkas tidak dapat dipastikan lagi.',
    fix: 'periksa indentasi (spasi, bukan tab), titik dua, dan tanda petik di baris ini dan baris di atasnya; beri tanda petik ganda pada teks yang memuat ": "',
  },
  'JSON-SYNTAX': {
    what: ({ isCut }) =>
      isCut
        ? 'ini bukan JSON yang sah: berkasnya terputus sebelum selesai'
        : 'mulai dari sini berkas ini bukan JSON yang sah',
    why: 'Berkas yang tidak utuh, atau yang diubah dengan tangan, tidak dapat dijadikan pegangan.',
    fix: 'tulis ulang berkas itu dengan program asalnya (untuk hasil penilaian: "egov-assess score <studi> -f json=<berkas>")',
  },
  'CONFLICT-MARKER': {
    what: () => 'dua versi berkas ini digabungkan, dan pilihan di antara keduanya belum diputuskan di sini',
    why: 'Di antara "<<<<<<<" dan ">>>>>>>" tertulis kedua versi; hanya manusia yang dapat menentukan mana yang berlaku.',
    fix: 'pertahankan yang berlaku, lalu hapus baris yang diawali "<<<<<<<", "|||||||", "=======", dan ">>>>>>>"',
  },
  'YAML-NOT-ACCEPTED': {
    what: ({ construct, text }) => `${constructs[construct].name} tidak diterima dalam berkas ini${sample(text)}`,
    why: 'Setiap program yang membaca berkas ini harus memperoleh isi yang sama.',
    fix: ({ construct }) => constructs[construct].fix,
  },
  'NESTED-TOO-DEEP': {
    what: ({ limit }) => `susunan bersarang lebih dari ${limit} tingkat`,
    why: 'Tidak ada studi yang memerlukan kedalaman seperti itu, dan sebagian pembaca YAML gagal karenanya.',
    fix: 'ratakan susunannya; penyebab yang lazim adalah deretan "- - -" atau "[[["',
  },
  'TOO-MANY-KEYS': {
    what: ({ count, limit }) => `peta ini memiliki ${count} kunci; paling banyak ${limit}`,
    why: 'Batas ini mencegah berkas yang rusak atau berbahaya menghabiskan sumber daya komputer.',
    fix: 'pecah berkas itu, atau bagi menjadi beberapa studi',
  },
  'TOO-MANY-ITEMS': {
    what: ({ count, limit }) => `daftar ini memiliki ${count} butir; paling banyak ${limit}`,
    why: 'Batas ini mencegah berkas yang rusak atau berbahaya menghabiskan sumber daya komputer.',
    fix: 'pecah berkas itu, atau bagi menjadi beberapa studi',
  },
  'TEXT-TOO-LONG': {
    what: ({ length, limit }) => `teks ini memiliki ${length} karakter; paling banyak ${limit}`,
    why: 'Satu butir bukti memuat satu temuan; dokumen yang utuh tidak dapat dirunut sampai kalimatnya.',
    fix: 'ringkas menjadi temuannya saja dan tulis letaknya pada "at"',
  },
  'RESERVED-KEY': {
    what: ({ key }) => `kunci ${quoted(key)} tidak diperbolehkan`,
    why: 'Kunci ini bermakna khusus dalam program JavaScript dan dapat dipakai untuk menyerangnya.',
    fix: 'pilih nama lain',
  },
  'DUPLICATE-KEY': {
    what: ({ key }) => `kunci ${quoted(key)} muncul dua kali dalam satu peta`,
    why: 'Salah satu nilainya akan hilang, dan pembaca YAML tidak sepakat yang mana.',
    fix: 'pertahankan salah satu, atau ubah nama yang lain',
  },
  'NUMBER-NOT-FINITE': {
    what: ({ text }) => `${quoted(text)} bukan bilangan yang dapat dihitung`,
    why: 'Nilai tak hingga, "bukan bilangan", dan bilangan yang terlalu besar akan merusak semua skor.',
    fix: 'tulis bilangan biasa, atau beri tanda petik jika memang teks',
  },
  'TEXT-NOT-WELL-FORMED': {
    what: () => 'teks ini memuat karakter yang tidak utuh (surrogate tunggal)',
    why: 'Karakter seperti itu tidak dapat ditulis ke berkas atau laporan mana pun.',
    fix: 'hapus karakter yang rusak, atau ganti kode seperti "\\ud83d" dengan karakternya sendiri',
  },
};
