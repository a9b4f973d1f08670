import type { verdict as en } from '../en/findings-verdict.js';

export const verdict: typeof en = {
  severity: { error: 'kesalahan', warning: 'peringatan', note: 'catatan' },
  fix: 'perbaikan',
  first: 'pertama',
  more: (count) => `${count} catatan pemeriksaan lagi tidak ditampilkan`,
  moreInLog: (count) =>
    `${count} catatan pemeriksaan lagi tidak ditampilkan di sini; lihat log langkah ini, atau tulis semuanya dengan -f line=BERKAS`,
  suppressed: (until, reason) => `dikecualikan sampai ${until}: ${reason}`,
  none: 'tidak ada catatan pemeriksaan',
  counts: {
    error: (count) => `${count} kesalahan`,
    warning: (count) => `${count} peringatan`,
    note: (count) => `${count} catatan`,
  },
};
