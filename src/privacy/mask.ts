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
