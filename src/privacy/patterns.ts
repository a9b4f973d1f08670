import type { PersonalKind } from '../model/personal.js';

/** Something in a text that looks like data about a person. */
export interface PersonalData {
  readonly kind: PersonalKind;
  /** As it stands in the text. */
  readonly text: string;
}

/** At least nine digits, broken over lines or not: the shortest telephone number. */
const DIGITS = /\d(?:[.()-]?\s{0,20}[.()-]?\d){8}/;
const PEOPLE_NAMED =
  /\b(?:Bapak|Bpk|Ibu|Pak|Bu|Sdri?|Drs|Dra|Dr|dr|drg|Ir|Prof|KH|Hj?|Mrs?|Ms|Miss)\.?\s+[^\s\d]|[SMA]\.[A-Z]|Ph\.?D/;
const LABELLED = /(?:NI[KP]|PPPK|KTP|NPWP|NRP|SSN|assport|aspor)\W/;

/**
 * Whether a whole file may hold such data: a look at its bytes, so that those that do not, which are most, cost next to nothing.
 * What is written as an escape is not seen, and so looked into.
 */
export const maybePersonal = (file: string): boolean =>
  file.includes('@') ||
  DIGITS.test(file) ||
  PEOPLE_NAMED.test(file) ||
  LABELLED.test(file) ||
  file.includes('\\u') ||
  file.includes('\\x');

/** `at`: where in the text it begins. In order, none within another. */
interface Found {
  readonly text: string;
  readonly at: number;
}
type Finder = (text: string) => readonly Found[];

/**
 * What looks like data about a person, by its form alone: each stretch of the text once. Few false alarms are worth more here than
 * finding everything: a warning that is mostly wrong is not read. Names are looked for by what stands before or after them.
 */
export function personalIn(text: string): PersonalData[] {
  let left = text;
  return FINDERS.flatMap(([kind, find]) => {
    const found = find(left);
    left = blanked(left, found);
    return kind === null ? [] : found.map((each) => ({ kind, text: each.text }));
  });
}

function blanked(text: string, found: readonly Found[]): string {
  let end = 0;
  const pieces = found.map(({ text: { length }, at }) => {
    const piece = text.slice(end, at) + ' '.repeat(length);
    end = at + length;
    return piece;
  });
  return pieces.join('') + text.slice(end);
}

const matches =
  (pattern: RegExp, isMeant: (found: string) => boolean = () => true): Finder =>
  (text) =>
    [...text.matchAll(pattern)]
      .map(({ 0: found, index }) => ({ text: found, at: index }))
      .filter((found) => isMeant(found.text));

const digitsOf = (text: string): string => text.replaceAll(/\D/gu, '');

/** Digits that belong together, with single spaces, dots or hyphens between them. */
const numberOf = (digits: number): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}_]|\\d[ .,-])\\d(?:[ .-]?\\d){${String(digits - 1)}}(?![\\p{L}\\p{N}_]|[ .,-]\\d)`,
    'gu',
  );

const PROVINCES = /^(?:1[1-9]|21|3[1-6]|5[1-3]|6[1-5]|7[1-6]|8[12]|9[1-7])/u;
const isDay = (day: number): boolean => day >= 1 && day <= 31;
const isMonth = (month: number): boolean => month >= 1 && month <= 12;

/** Province, regency and district; day (of women plus 40), month and year of birth; a number from 0001. */
function isNik(text: string): boolean {
  const digits = digitsOf(text);
  const [day, month] = [Number(digits.slice(6, 8)), Number(digits.slice(8, 10))];
  return PROVINCES.test(digits) && (isDay(day) || isDay(day - 40)) && isMonth(month) && !digits.endsWith('0000');
}

/** Year, month and day of birth; year and month of appointment; 1 or 2; a number. */
function isNip(text: string): boolean {
  const digits = digitsOf(text);
  const part = (from: number, to: number): number => Number(digits.slice(from, to));
  const [born, appointed] = [part(0, 4), part(8, 12)];
  return (
    born >= 1900 &&
    appointed > born + 10 &&
    appointed < born + 70 &&
    isMonth(part(4, 6)) &&
    isDay(part(6, 8)) &&
    /^[12]$/u.test(digits.charAt(14))
  );
}

function isPhone(text: string): boolean {
  const { length } = digitsOf(text);
  return length >= 9 && length <= 15;
}

/** Before what is called after a person and is none: a hospital, a street. */
const CALLED_AFTER =
  /(?<![\p{L}])(?:RSU?[DP]?|Rumah Sakit|Jl|Jln|Jalan|Gedung|Universitas|Bandara|Stadion|Museum|Masjid|Perpustakaan|Street|Hospital|University)\.? *$/u;

/** What follows `Pak` and `Mr` besides names: offices, and words that stand there by chance. */
const NO_NAMES = new Set(
  (
    'kepala sekretaris camat lurah bupati wakil wali walikota gubernur menteri presiden ketua anggota direktur kabid kabag kadis kasi ' +
    'kasubag kasubbag kasubbid asisten staf staff guru dosen hakim jaksa rektor dekan kapolres kapolda dandim sekda sekdis sekcam ' +
    'kades pambakal kota ibukota negara pertiwi hamil rumah tangga menyusui bhayangkari pkk dan atau yang di ke dari ini itu ' +
    'president minister mayor regent governor deputy vice head secretary director chair chairman chairperson speaker judge justice ' +
    'officer ambassador word excel office powerpoint access teams windows outlook project the a an it in of and or'
  ).split(' '),
);

const HONORIFIC = '(?:Bapak|Bpk|Ibu|Pak|Bu|Sdri?|Drs|Dra|Dr|dr|drg|Ir|Prof|KH|Hj|H(?=\\.)|Mr|Mrs|Ms|Miss)';
const ADDRESSED = new RegExp(
  `(?<![\\p{L}\\p{N}.])(?:${HONORIFIC}\\.?\\s{1,3}){1,4}(\\p{Lu}[\\p{L}'\\u2019]{1,40})(?:\\s\\p{Lu}[\\p{L}'\\u2019]{1,40}){0,3}`,
  'gu',
);

/** A capitalised word after an honorific. A single initial stands for somebody who is not to be named. */
const addressed: Finder = (text) =>
  [...text.matchAll(ADDRESSED)].flatMap((found) =>
    NO_NAMES.has((found[1] ?? '').toLowerCase()) ||
    CALLED_AFTER.test(text.slice(Math.max(0, found.index - 30), found.index))
      ? []
      : [{ text: found[0], at: found.index }],
  );

/** Indonesian degrees as they stand after a name; without their dots they mean other things as well. */
const DEGREE =
  /(?<=[ ,])(?:S\.(?:Sos|H|E|T|P|Kom|IP|Pd|AP|STP|Ag|Si|Hum|Psi|KM|Kep|Farm|Stat|ST|I\.?Kom)|M\.(?:Si|M|Pd|Kom|H|T|AP|Hum|Kes|Sc|Ag|A|E|IP|Eng|Stat)|A\.Md|Ph\.?D)(?![\p{L}\p{N}])/gu;
const NAME_BEFORE = /(?<![\p{L}.])(\p{Lu}\p{Ll}[\p{L}'\u2019]{0,40}),? *$/u;
const NO_HOLDERS = new Set(
  'gelar sarjana magister diploma pendidikan lulusan jenjang bachelor master degree'.split(' '),
);

const graduate: Finder = (text) =>
  [...text.matchAll(DEGREE)].flatMap(({ 0: degree, index: end }) => {
    const [before, name] = NAME_BEFORE.exec(text.slice(Math.max(0, end - 50), end)) ?? [];
    return before === undefined || name === undefined || NO_HOLDERS.has(name.toLowerCase())
      ? []
      : [{ text: before + degree, at: end - before.length }];
  });

/** In this order, each on what those before it left. What has no kind is looked for to be passed over. */
const FINDERS: readonly (readonly [PersonalKind | null, Finder])[] = [
  ['phone', matches(/(?<=wa\.me\/)\+?\d{8,15}/gu)],
  [null, matches(/(?:https?:\/\/|www\.|(?<![\p{L}\p{N}.])10\.\d{4,9}\/)\S+/gu)],
  [
    'email',
    matches(/(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/gu),
  ],
  ['nip', matches(numberOf(18), isNip)],
  ['nik', matches(numberOf(16), isNik)],
  [
    'id-number',
    matches(
      /(?<![\p{L}])(?:NIK|NIP|NI PPPK|KTP|NPWP|NRP|[Pp]aspor|[Pp]assport|SSN)(?: (?:no|nomor|number))?[ .:]{0,3}[A-Z]?\d(?:[ .-]?\d){6,19}/gu,
    ),
  ],
  [
    'phone',
    matches(
      /(?<![\p{L}\p{N}_.,/+-]|\d )(?:\+\d{1,3}|\(0[2-9]\d{1,2}\)|0[2-9]\d{1,2}|628\d{2})(?:[ .-]?\d{2,5}){2,4}(?![\p{L}\p{N}_/]|[.,-]\d)/gu,
      isPhone,
    ),
  ],
  ['name', addressed],
  ['name', graduate],
];
