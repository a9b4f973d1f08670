import type { Sign } from '../../../model/axes.js';
import type { DanglingReference } from '../../../model/findings/load/dangling.js';
import { either } from '../../words.js';
import { quoted } from '../quoted.js';

export const didYouMean = (suggestion: string | null): string =>
  suggestion === null ? '' : `; apakah yang dimaksud ${quoted(suggestion)}?`;

/** A reference that leads nowhere. */
export const noSuch =
  (kind: string) =>
  ({ id, suggestion }: DanglingReference): string =>
    `tidak ada ${kind} ${quoted(id)}${didYouMean(suggestion)}`;

/** A name in a study that none of the frameworks looked through knows; `alsoIn`: what was looked through besides. */
export const noSuchIn =
  (kind: string, alsoIn: readonly string[]) =>
  ({ id, suggestion, frameworks }: DanglingReference): string =>
    frameworks === undefined
      ? noSuch(kind)({ id, suggestion })
      : `tidak ada ${kind} ${quoted(id)} dalam ${either([...alsoIn, ...frameworks.map(quoted)], 'id')}${didYouMean(suggestion)}`;

/** What to write instead; else how to find what there is. */
export const writeOr =
  (otherwise: string) =>
  ({ suggestion }: { readonly suggestion: string | null }): string =>
    suggestion === null ? otherwise : `tulis ${suggestion}, atau ${otherwise}`;

export const nodeOrWhole = (node: string | null): string =>
  node === null ? 'kerangka secara keseluruhan' : quoted(node);

/** A rule of a schema, such as `>= 1` or a pattern, to go after "harus". */
export function ruleText(rule: string): string {
  const [, comparison = '', limit = ''] = /^([<>]=?) (.+)$/u.exec(rule) ?? [];
  const words = COMPARISONS[comparison];
  return words === undefined ? `berbentuk ${rule}` : `${words} ${limit}`;
}

const COMPARISONS: Readonly<Record<string, string>> = {
  '>=': 'paling sedikit',
  '<=': 'paling banyak',
  '>': 'lebih dari',
  '<': 'kurang dari',
};

/** What JSON Schema calls a type, in the words of someone who writes YAML. */
export const typeName = (type: string): string => TYPE_NAMES[type] ?? type;

const TYPE_NAMES: Readonly<Record<string, string>> = {
  object: 'peta (kunci: nilai)',
  array: 'daftar',
  string: 'teks',
  integer: 'bilangan bulat',
  number: 'bilangan',
  boolean: 'true atau false',
  null: 'nilai kosong',
};

/** Whose weights are summed: of an axis, or of one of its sides. */
export const axisOrSide = (axis: string, sign: Sign | null): string =>
  `${sign === null ? '' : `${SIDES[sign]} `}sumbu ${axis}`;

const SIDES = { plus: 'sisi positif', minus: 'sisi negatif' } as const;

/** The kinds of things that are named to the user, from the words the program uses itself. */
export const kindName = (kind: string): string => KIND_NAMES[kind] ?? kind;

const KIND_NAMES: Readonly<Record<string, string>> = {
  agency: 'instansi',
  band: 'kategori',
  command: 'perintah',
  concept: 'konsep',
  evidence: 'butir bukti',
  factor: 'faktor',
  flag: 'opsi',
  format: 'format',
  framework: 'kerangka',
  language: 'bahasa',
  leaf: 'indikator',
  node: 'dimensi atau indikator',
  norm: 'aturan acuan',
  option: 'opsi',
  proposal: 'usulan',
  rater: 'penilai',
  remedy: 'langkah perbaikan',
  schema: 'skema',
  session: 'sesi',
  source: 'sumber',
  topic: 'topik',
};
