import type { gate as en } from '../en/gate.js';

export const gate: typeof en = {
  title: (name) => `Pemeriksaan: ${name}`,
  several: 'Pemeriksaan',
  unjudged: 'Pemeriksaan: tidak ada yang dapat dinilai',
  by: (framework, version) => `Dinilai dengan ${framework}, versi ${version}.`,
  verdict: (failed, all) =>
    failed === 0
      ? all === 1
        ? 'Syarat terpenuhi.'
        : `Semua syarat (${String(all)}) terpenuhi.`
      : `${String(failed)} dari ${String(all)} syarat tidak terpenuhi.`,
  spared: (count) => `${String(count)} syarat tidak terpenuhi dan dikecualikan.`,
  today: (day) => `Tanggal dibandingkan dengan ${day}.`,
  failsAnyway: (counts) => `Pemeriksaan gagal karena hal-hal di atas: ${counts}.`,
  unknownFails: 'Yang tidak diketahui tidak memenuhi syarat apa pun: skor dilihat pada batas terburuknya.',
  noGates: 'Tidak ada syarat yang ditetapkan: pemeriksaan hanya dibandingkan dengan data dasar.',
  gate: 'Syarat',
  asks: 'Yang diminta',
  found: 'Yang didapati',
  outcome: 'Hasil',
  from: 'Ditetapkan di',
  study: 'Studi',
  scoreColumn: 'Skor',
  framework: 'Kerangka',
  failed: 'Tidak terpenuhi',
  findings: 'Hasil pemeriksaan',
  counts: 'menyebabkan pemeriksaan gagal',
  incomplete: 'Tidak semuanya dapat dibaca atau dinilai; penyebabnya tercantum pada kesalahan di bawah ini.',
  cut: 'Selebihnya tidak dimuat: ringkasan yang lebih panjang tidak akan ditampilkan. Format lain memuat semuanya.',
  passed: 'terpenuhi',
  suppressed: 'dikecualikan',
  failing: { error: 'tidak terpenuhi', warning: 'tidak terpenuhi (peringatan)', note: 'tidak terpenuhi (catatan)' },
  nothing: 'tidak ada yang dapat dinilai',
  none: 'tidak ada',
  whole: 'keseluruhan',
  score: (of, least) => `${of}: skor ${least} atau lebih baik`,
  band: (of, least) => `${of}: kategori ${least} atau lebih baik`,
  coverage: (of, least) => `${of}: cakupan paling sedikit ${least}`,
  strength: (of, least) => `${of}: setiap tingkat berdasar ${least} atau lebih kuat`,
  contradictions: (of, most) =>
    most === 0
      ? `${of}: tidak ada butir yang saling bertentangan`
      : `${of}: paling banyak ${String(most)} pasang butir yang saling bertentangan`,
  agreement: (statistic, least) => `kesesuaian penilai: ${statistic} paling sedikit ${least}`,
  alpha: 'alpha Krippendorff',
  remedied: (rank) =>
    `tindakan yang sedang berjalan untuk setiap faktor penghambat peringkat ${rank === 1 ? '1' : `1 sampai ${String(rank)}`}`,
  overdue: (most) =>
    most === 0 ? 'tidak ada tindakan yang lewat tenggat' : `paling banyak ${String(most)} tindakan lewat tenggat`,
  checklist: (id, items) => (items === null ? `${id}: semua butir terpenuhi` : `${id}: butir ${items} terpenuhi`),
  norms: (most) =>
    most === 0
      ? 'tidak ada aturan yang terbukti tidak dilaksanakan'
      : `paling banyak ${String(most)} aturan yang terbukti tidak dilaksanakan`,
  figure: (of, figure, least, most) =>
    `${of === null ? '' : `${of}: `}${figure} ${least === null ? `paling banyak ${most ?? ''}` : most === null ? `paling sedikit ${least}` : `antara ${least} dan ${most}`}`,
  any: (ways) => `salah satu dari: ${ways}`,
  ways: (passed) => `${String(passed)} di antaranya`,
  unmet: (count) => `${String(count)} belum terpenuhi`,
  bare: (count) => `${String(count)} belum ada tindakannya`,
  figures: {
    'weak-indicators': 'indikator lemah',
    'unknown-indicators': 'indikator yang belum diketahui',
    'bounds-width': 'selisih antarbatas dalam tingkat',
    'items': 'butir bukti',
    'sources': 'sumber',
    'inhibiting-factors': 'faktor penghambat',
  },
};
