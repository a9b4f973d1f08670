import type { GapFindings } from '../../../model/findings/gaps.js';
import type { FindingMessages } from '../finding-messages.js';
import { quoted } from '../quoted.js';

export const gapFindings: FindingMessages<GapFindings> = {
  'NO-INDICATORS-TO-FOUND': {
    what: ({ framework }) =>
      `${quoted(framework)} tidak menilai indikator, sehingga tidak ada indikator yang dapat kekurangan bukti`,
    why: 'Kerangka seperti ini hanya menempatkan faktor; kekuatan bukti ditanyakan pada indikator.',
    fix: 'pilih kerangka yang menilai indikator dengan --framework; "egov-assess frameworks list" menampilkan yang tersedia',
  },
};
