import type { GuideFindings } from '../../../model/findings/guide.js';
import type { FindingMessages } from '../finding-messages.js';
import { choices, quoted } from '../quoted.js';
import { didYouMean } from './findings-phrases.js';

export const guideFindings: FindingMessages<GuideFindings> = {
  'GUIDE-GROUP-UNKNOWN': {
    what: ({ group, framework, suggestion }) =>
      `menurut ${quoted(framework)} tidak ada wawancara dengan kelompok ${quoted(group)}${didYouMean(suggestion)}`,
    why: 'Lembar tanpa pertanyaan memberi kesan seolah-olah tidak ada yang perlu ditanyakan.',
    fix: ({ known }) =>
      known.length === 0
        ? 'hapus --group: tidak ada kelompok yang wajib didengar, sehingga siapa pun yang mengetahui dapat ditanyai'
        : `pilih salah satu dari ${choices(known)}, atau hapus --group`,
  },
  'FORM-EMPTY': {
    what: ({ framework, study }) =>
      study === null
        ? `${quoted(framework)} tidak memiliki indikator, sehingga formulir tidak ditulis`
        : `${quoted(study)} tidak kekurangan apa pun menurut ${quoted(framework)}, sehingga formulir tidak ditulis`,
    why: 'Formulir tanpa pertanyaan tidak menghasilkan apa-apa.',
    fix: ({ study }) =>
      study === null
        ? 'tambahkan indikator pada kerangka'
        : 'hapus --for untuk mendapatkan formulir yang memuat semuanya',
  },
};
