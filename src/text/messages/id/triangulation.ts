import type { triangulation as en } from '../en/triangulation.js';

export const triangulation: typeof en = {
  heading: 'Triangulasi',
  intro: 'Kesesuaian bukti setiap indikator menurut empat jenis triangulasi Denzin',
  introTypes:
    ': data (kelompok narasumber, tempat, dan dokumen), penilai, metode, dan teori (kerangka yang membaca bukti yang sama).',
  legend:
    'Konvergen: keterangan dari beberapa pihak sejalan. Komplementer: ada beberapa pihak, tetapi hal yang disampaikan tidak dapat dibandingkan. Divergen: keterangannya bertentangan. Publikasi tidak dihitung sebagai pihak.',
  divergentHeading: 'Indikator dengan keterangan yang bertentangan',
  noneDivergent: 'Tidak ada indikator dengan keterangan yang bertentangan.',
  countsHeading: 'Jumlah indikator',
  tableHeading: 'Rincian indikator',
  type: 'Jenis',
  indicators: 'Indikator',
  oneFramework: 'Hanya satu kerangka yang dinilai sehingga tidak ada triangulasi teori.',
  types: { data: 'sumber data', investigator: 'penilai', method: 'metode', theory: 'kerangka' },
  readings: {
    'divergent': 'divergen',
    'convergent': 'konvergen',
    'complementary': 'komplementer',
    'single-source': 'satu pihak saja',
  },
  single: {
    data: 'satu kelompok atau sumber',
    investigator: 'satu penilai',
    method: 'satu metode',
    theory: 'satu kerangka',
  },
  none: {
    data: 'tanpa sumber independen',
    investigator: 'tanpa penilai sendiri',
    method: 'tanpa sumber independen',
    theory: 'tidak dibandingkan',
  },
  grounds: {
    'items-dispute': () => 'butir bukti saling bertentangan, terlepas dari tingkat yang ditunjuknya',
    'factor-denied': (factor) => `"${factor}" ditunjukkan sekaligus dibantah`,
    'levels-apart': (_, levels) => `tingkat ${levels}`,
    'said-seen-apart': (_, levels) => `yang dikatakan berbeda dengan yang dilihat atau dibaca (${levels})`,
    'changed-over-time': () => 'sumber yang sama memberi keterangan lain pada hari lain',
    'status-apart': () => 'satu penilai memberi tingkat, penilai lain tidak menemukan yang dapat dinilai',
    'verdicts-apart': () => 'lemah menurut satu kerangka, tidak lemah menurut kerangka lain',
    'levels-agree': (_, levels) => `tingkat ${levels}`,
    'factor-shared': (factor) => `beberapa pihak menyatakan hal yang sama tentang "${factor}"`,
    'status-shared': () => 'semua penilai tidak menemukan yang dapat dinilai',
    'verdicts-agree': () => 'semua kerangka sama-sama menilainya lemah, atau tidak lemah',
  },
  weak: 'lemah',
  notWeak: 'tidak lemah',
  mixed: 'sebagian lemah',
  atLevel: (level) => `, tingkat ${level}`,
  roles: (count, alike, better, worse) =>
    `Penilaian mandiri instansi disandingkan dengan penilai lain sebanyak ${String(count)} kali: sama ${alike} kali, lebih baik menurut instansi ${better} kali, lebih buruk ${worse} kali. Keduanya dibandingkan dan tidak pernah digabung.`,
};
