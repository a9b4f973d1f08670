import type { changes as en } from '../en/changes.js';

export const changes: typeof en = {
  title: (name, framework) => `Sejak data dasar: ${name}, ${framework}`,
  none: 'Tidak ada yang berubah.',
  status: 'Status',
  before: 'Sebelumnya',
  after: 'Sekarang',
  score: 'Skor',
  band: 'Kategori',
  bounds: 'Batas',
  coverage: 'Cakupan',
  levels: 'Dinilai lain',
  moved: (before, after) => `dari ${before} menjadi ${after}`,
  absent: 'tidak ada dalam kerangka',
  gained: (items) => `kini juga bertumpu pada ${items}`,
  lost: (items) => `tidak lagi bertumpu pada ${items}`,
  because: (reason) => `alasan: ${reason}`,
  added: 'Bukti yang ditambahkan',
  withdrawn: 'Bukti yang ditarik atau ditolak',
  changed: 'Bukti yang isinya berubah',
  come: 'Faktor yang muncul',
  gone: 'Faktor yang hilang',
};
