import type { config as en } from '../en/config.js';

export const config: typeof en = {
  setting: 'Pengaturan',
  value: 'Nilai',
  from: 'Asal',
  byDefault: 'bawaan',
  none: 'tidak ada',
  file: (path) => `Konfigurasinya adalah ${path}.`,
  noFile: 'Tidak ada egov-assess.yaml di sini ataupun di folder di atasnya.',
};
