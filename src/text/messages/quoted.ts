/** Longer texts are cut: a message names a thing, the code frame shows it. */
const LONGEST = 80;
/** More choices than this help nobody to find the right one. */
const MOST = 12;

/** What a file says, in quotation marks. */
export function quoted(text: string): string {
  const characters = Array.from(text.slice(0, 2 * LONGEST + 1));
  return `"${characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join('')}\u2026` : text}"`;
}

/** The choices there are, cut where there are many. */
export function choices(values: readonly string[]): string {
  return values.length > MOST ? `${values.slice(0, MOST).join(', ')}, \u2026` : values.join(', ');
}

/** A size as people write limits: `1 MiB`, `1500000 B`. */
export function size(bytes: number): string {
  const MiB = 1024 * 1024;
  return bytes > 0 && bytes % MiB === 0 ? `${bytes / MiB} MiB` : `${bytes} B`;
}

/** Whether a file says it has a format of ours that is none of those expected, in whatever version. */
export const isAnother = (found: string, expected: readonly string[]): boolean =>
  found.startsWith('egov-') && !expected.some((line) => line.split('/', 1)[0] === found.split('/', 1)[0]);
