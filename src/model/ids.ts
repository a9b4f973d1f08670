/** Whether a text can be the id of something: lower-case letters, digits, dots, hyphens and underscores, 256 bytes at most. */
export const isId = (text: string): boolean => /^[a-z0-9][a-z0-9._-]{0,255}$/u.test(text);

/** `Résidén X` → `residen-x`: letters without their accents. '' of what has neither letters nor digits of the Latin alphabet. */
export const slug = (text: string, others = /[^a-z0-9]+/gu): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(others, '-')
    .replace(/^[^a-z0-9]+|-+$/gu, '');

/** A slug that leaves room for more behind it. */
export const shortSlug = (text: string): string => slug(text).slice(0, 60).replace(/-$/u, '');

/** `staff`, `staff-2`, `staff-3`, ...: the first that is not taken. */
export function firstFree(name: string, isTaken: (name: string) => boolean): string {
  let free = name;
  for (let n = 2; isTaken(free); n += 1) free = `${name}-${String(n)}`;
  return free;
}
