import { largest, smallest } from '../../../model/lists.js';
import type { whatIfFindings as en } from '../en/findings-whatif.js';
import { choices, quoted } from '../quoted.js';

export const whatIfFindings: typeof en = {
  'WHATIF-UNSCORED': {
    what: ({ framework }) =>
      `kerangka ${quoted(framework)} tidak memberi skor per aspek, sehingga tidak ada tingkat yang dapat diandaikan`,
    why: 'Bagiannya adalah aspek tempat faktor dicari.',
    fix: 'pilih kerangka yang memiliki skala dengan --framework',
  },
  'SET-INNER-NODE': {
    what: ({ node }) => `${quoted(node)} adalah dimensi, sedangkan yang dapat diandaikan hanya indikator`,
    why: 'Kedudukan dimensi ditentukan oleh indikatornya; justru perubahannya yang ingin diketahui.',
    fix: ({ leaves }) => `andaikan salah satu atau beberapa dari: ${choices(leaves)}`,
  },
  'SET-OFF-SCALE': {
    what: ({ node, level }) => `tingkat ${level} tidak ada pada skala ${quoted(node)}`,
    why: 'Tidak ada instansi yang dapat berada pada tingkat yang tidak dimiliki kerangka.',
    fix: ({ levels, fractional }) =>
      fractional
        ? `tulis bilangan antara ${smallest(levels)} dan ${largest(levels)}`
        : `tulis salah satu dari: ${choices(levels.map(String))}`,
  },
  'SET-TWICE': {
    what: ({ node }) => `${quoted(node)} diandaikan dua kali`,
    why: 'Satu indikator hanya berada pada satu tingkat.',
    fix: 'hilangkan salah satunya',
  },
  'SET-WITHOUT-EFFECT': {
    what: ({ node, above }) =>
      `pengandaian pada ${quoted(node)} tidak mengubah skor apa pun karena ${quoted(above)} di atasnya dinilai secara keseluruhan`,
    why: 'Penilaian atas dimensi itu sendiri didahulukan daripada indikatornya.',
    fix: 'tidak perlu diperbaiki, kecuali penilaian dimensi itu memang hendak dikesampingkan: hapus dari penilaian',
  },
};
