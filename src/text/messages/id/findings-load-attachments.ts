import type { attachmentFindings as en } from '../en/findings-load-attachments.js';
import { quoted, size } from '../quoted.js';

export const attachmentFindings: typeof en = {
  'ATTACHMENT-MISSING': {
    what: ({ path }) => `lampiran ${quoted(path)} tidak ada`,
    why: 'Berkas yang tidak dapat dibuka tidak mendukung apa pun.',
    fix: 'letakkan berkasnya di sana, perbaiki letaknya, atau hapus lampiran itu',
  },
  'ATTACHMENT-CHANGED': {
    what: ({ path }) => `lampiran ${quoted(path)} bukan lagi berkas yang semula`,
    why: 'Digest berubah bila satu huruf saja berbeda, jadi berkas ini bukan yang dahulu dilampirkan.',
    fix: ({ sha256 }) => `kembalikan berkas lama; atau, bila memang ini yang dimaksud, tulis sha256: ${sha256}`,
  },
  'ATTACHMENT-UNSEALED': {
    what: ({ path }) => `lampiran ${quoted(path)} tidak memiliki digest`,
    why: 'Tanpa digest, kelak tidak dapat dipastikan apakah berkasnya masih sama.',
    fix: ({ sha256 }) => `tambahkan sha256: ${sha256}`,
  },
  'ATTACHMENT-TWICE': {
    what: ({ path }) => `lampiran ${quoted(path)} disebut dua kali di satu tempat`,
    why: 'Lampiran itu akan tercantum dua kali sehingga tampak lebih banyak daripada yang ada.',
    fix: 'hapus salah satunya',
  },
  'ATTACHMENT-TOO-LARGE': {
    what: ({ path, bytes, limit }) => `lampiran ${quoted(path)} berukuran ${size(bytes)}, paling besar ${size(limit)}`,
    why: 'Berkas itu dibaca seluruhnya untuk diperiksa.',
    fix: 'lampirkan bagian yang penting saja, atau salinan yang lebih kecil',
  },
  'ATTACHMENTS-TOO-LARGE': {
    what: ({ path, unread, limit }) =>
      `jumlah ukuran lampiran studi ini lebih dari ${size(limit)}: ${quoted(path)}${unread > 1 ? ` dan ${unread - 1} berkas lain` : ''} tidak dapat diperiksa`,
    why: 'Semua lampiran dibaca seluruhnya untuk diperiksa, dan itu akan memakan waktu lama.',
    fix: 'lampirkan bagian yang penting saja atau salinan yang lebih kecil, dan simpan berkas aslinya di tempat lain',
  },
};
