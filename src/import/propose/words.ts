import type { FieldName } from '../../model/layouts.js';

/** What headers of other tables are called, in English and Indonesian, with hyphens for blanks → the column they fill. */
export const WORDS: ReadonlyMap<string, FieldName> = new Map<string, FieldName>([
  ['finding', 'evidence.finding'],
  ['temuan', 'evidence.finding'],
  ['hasil-temuan', 'evidence.finding'],
  ['from', 'evidence.from'],
  ['source', 'evidence.from'],
  ['sumber', 'evidence.from'],
  ['sumber-data', 'evidence.from'],
  ['at', 'evidence.at'],
  ['page', 'evidence.at'],
  ['halaman', 'evidence.at'],
  ['letak', 'evidence.at'],
  ['quote', 'evidence.quote'],
  ['kutipan', 'evidence.quote'],
  ['date', 'evidence.date'],
  ['tanggal', 'evidence.date'],
  ['shows', 'evidence.shows'],
  ['role', 'sources.role'],
  ['position', 'sources.role'],
  ['jabatan', 'sources.role'],
  ['peran', 'sources.role'],
  ['group', 'sources.group'],
  ['kelompok', 'sources.group'],
  ['bidang', 'sources.group'],
  ['rater', 'ratings.rater'],
  ['penilai', 'ratings.rater'],
  ['asesor', 'ratings.rater'],
  ['framework', 'ratings.framework'],
  ['kerangka', 'ratings.framework'],
  ['node', 'ratings.node'],
  ['indicator', 'ratings.node'],
  ['indikator', 'ratings.node'],
  ['level', 'ratings.level'],
  ['tingkat', 'ratings.level'],
  ['value', 'ratings.value'],
  ['nilai', 'ratings.value'],
  ['skor', 'ratings.value'],
  ['score', 'ratings.value'],
]);

/** What numbers rows. */
export const KEYS: ReadonlySet<string> = new Set([
  'no',
  'no.',
  'nomor',
  'number',
  'id',
  'key',
  'kode',
  'code',
  'uuid',
  'response-id',
  'id-responden',
  'no-responden',
]);

/** Whether a column says what people are called or reached by, or when they were born, which has no place in a study. */
export const isPersonal = (header: string): boolean => PERSONAL.test(header.replace(/_|(?<=\p{Ll})(?=\p{Lu})/gu, ' '));

const PERSONAL =
  /\b(?:e-?mail|surel|name|nama|surname|username|(?:tele|hand)?phone|telp|telepon|ponsel|mobile|hp|wa|whatsapp|contact|kontak|nik|nip|ktp|npwp|passport|paspor|alamat|address|lahir|birth|enumerator|surveyor|interviewer|pewawancara)\b/iu;
