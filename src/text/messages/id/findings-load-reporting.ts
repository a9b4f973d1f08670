import type { reportingFindings as en } from '../en/findings-load-reporting.js';
import { either } from '../../words.js';
import { choices, quoted } from '../quoted.js';
import { didYouMean, noSuch, writeOr } from './findings-phrases.js';
import { vocabulary } from './vocabulary.js';

export const reportingFindings: typeof en = {
  'UNKNOWN-CHECKLIST': {
    what: ({ id, suggestion }) => `tidak ada daftar periksa pelaporan ${quoted(id)}${didYouMean(suggestion)}`,
    why: 'Tanpa butir-butirnya, tidak ada yang dapat dibandingkan dengan studi ini.',
    fix: ({ known }) =>
      `sebut salah satu yang tersedia (${choices(known)}), atau letak berkas berformat egov-checklist/1`,
  },
  'UNKNOWN-DOMAIN': {
    what: noSuch('domain'),
    why: 'Butir dicantumkan menurut domainnya.',
    fix: writeOr('tambahkan domain itu di bawah "domains"'),
  },
  'DECLARATION-UNCLEAR': {
    what: ({ topic, both }) =>
      both
        ? `${quoted(topic)} diisi, tetapi sekaligus dinyatakan tidak berlaku`
        : `tidak ada keterangan pada topik ${quoted(topic)}`,
    why: 'Daftar periksa harus dapat membedakan yang dilaporkan, yang tidak berlaku, dan yang terlupa.',
    fix: ({ both }) =>
      both
        ? 'pertahankan "says" atau "not-applicable", mana yang benar'
        : 'tambahkan "says: ..." atau "not-applicable: ...", atau hapus topik itu',
  },
  'UNKNOWN-TOPIC': {
    what: ({ id, suggestion }) =>
      `tidak ada daftar periksa yang menanyakan topik ${quoted(id)}${didYouMean(suggestion)}`,
    why: 'Keterangan dengan nama yang tidak ditanyakan tidak menjawab butir mana pun.',
    fix: writeOr('biarkan bila daftar periksa Anda sendiri menanyakannya'),
  },
  'CHECKLIST-UNFIT': {
    what: ({ checklist, methods }) =>
      `${quoted(checklist)} dibuat untuk studi dengan ${either(
        methods.map((method) => vocabulary.method[method]),
        'id',
      )}, sedangkan studi ini tidak memakainya`,
    why: 'Pertanyaannya tentang narasumber dan pertemuan tidak banyak berlaku untuk studi dokumen.',
    fix: 'pilih daftar periksa untuk segala jenis studi kualitatif, atau lengkapi sesi yang belum dicatat',
  },
};
