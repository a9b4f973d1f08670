import type { watching as en } from '../en/watching.js';

export const watching: typeof en = {
  waiting: (files) => `Menunggu perubahan pada ${String(files)} berkas; tekan Ctrl-C untuk berhenti.`,
  changed: (paths) => `berubah: ${paths}`,
};
