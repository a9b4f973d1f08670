/** What kinds of data about a person can be told by their form: `nik` and `nip` are Indonesian numbers of citizens and of civil servants. */
export const PERSONAL_KINDS = ['email', 'phone', 'nik', 'nip', 'id-number', 'name'] as const;
export type PersonalKind = (typeof PERSONAL_KINDS)[number];

/** A file that tells who the informants are: kept beside a study, never in it, and never read. */
export const isNamesFile = (name: string): boolean => /^names\.[^/]*$/iu.test(name);
