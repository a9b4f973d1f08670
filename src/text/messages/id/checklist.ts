import type { checklist as en } from '../en/checklist.js';

export const checklist: typeof en = {
  title: (agency) => `Kelengkapan laporan: ${agency}`,
  against: (title, cite) => `Dibandingkan dengan ${title} (${cite})`,
  totals: (items, counts) => `Dari ${String(items)} butir: ${counts}.`,
  total: (verdict, count) => `${String(count)} ${verdict}`,
  meaning:
    'Terpenuhi berarti dilaporkan, bukan berarti baik. Yang dapat dilihat program dihitung dari studi ini; yang tidak dapat dilihatnya diambil dari pernyataan studi di bawah "reporting"; yang hanya dapat ditentukan pembaca dibiarkan untuk dinilai.',
  number: 'No.',
  item: 'Butir',
  result: 'Hasil',
  reason: 'Alasan',
  place: 'Letak',
  verdict: {
    'met': 'terpenuhi',
    'partly': 'terpenuhi sebagian',
    'not-met': 'belum terpenuhi',
    'not-applicable': 'tidak berlaku',
    'to-judge': 'perlu dinilai pembaca',
  },
  declare: 'Yang belum disebut dapat dinyatakan dalam study.yaml: ',
  orNot: '. Bila suatu topik tidak berlaku, "not-applicable" beserta alasannya menggantikan "says".',
  made: (tool, digest) => `Dibuat dengan ${tool} (digest studi ${digest}).`,
};
