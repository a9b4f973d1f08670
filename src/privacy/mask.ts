import type { PersonalData } from './patterns.js';

/** As much of it as lets its owner find it again, and nobody else. Its length is not told. */
export function masked({ kind, text }: PersonalData): string {
  switch (kind) {
    case 'email':
      return `${text.charAt(0)}***@***`;
    case 'phone':
    case 'nik':
    case 'nip':
      return `${text.slice(0, 2)}***`;
    case 'id-number':
      return `${/^\D*/u.exec(text)?.[0] ?? ''}***`;
    case 'name': {
      // `Pak Sutrisno`: what it is said by stays, of the name its initial.
      const [, before = '', initial = ''] = /^((?:\p{L}{1,5}\.?\s+)*)(\p{Lu})/u.exec(text) ?? [];
      return `${before}${initial}***`;
    }
  }
}

/**
 * A file's text with these stretches of its values blacked out, everything else where it was; null where one of them cannot be
 * found, since it is written in another way: then the text is not to be shown at all.
 */
export function blackedOut(text: string, secrets: readonly string[]): string | null {
  let shown = text;
  for (const secret of new Set(secrets)) {
    const pattern = asWritten(secret);
    if (!pattern.test(text)) return null;
    shown = shown.replaceAll(pattern, (found) => found.replaceAll(/\S/gu, '*'));
  }
  return shown;
}

/** A value as it may stand in YAML: broken over lines, its quotation marks doubled or escaped. */
function asWritten(value: string): RegExp {
  const parts = value
    .trim()
    .split(/\s+/u)
    .map((word) =>
      word
        .replaceAll(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`)
        .replaceAll('"', String.raw`\\?"`)
        .replaceAll("'", "''?"),
    );
  return new RegExp(parts.join(String.raw`(?:\s|\\n|\\)+`), 'gu');
}
