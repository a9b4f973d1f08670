/** Secrets of one file that are looked for; where there are more, it is not shown at all. */
const MOST_SECRETS = 200;

/**
 * A file's text with these stretches of its values blacked out, everything else where it was; null where one of them cannot be
 * found, since it is written in another way, or where there are very many: then the text is not to be shown at all.
 */
export function blackedOut(text: string, secrets: readonly string[]): string | null {
  const hidden = new Set(secrets.map((secret) => plainly(secret.trim()).text).filter((secret) => secret !== ''));
  if (hidden.size > MOST_SECRETS) return null;
  const plain = plainly(text);
  const shown = text.split('');
  for (const secret of hidden) {
    let at = plain.text.indexOf(secret);
    if (at === -1) return null;
    for (; at !== -1; at = plain.text.indexOf(secret, at + secret.length)) {
      const end = plain.starts[at + secret.length] ?? text.length;
      for (let i = plain.starts[at] ?? 0; i < end; i++) if (!/\s/u.test(shown[i] ?? '')) shown[i] = '*';
    }
  }
  return shown.join('');
}

/**
 * A text in which a value reads alike however YAML writes it: broken over lines, its quotation marks doubled or escaped. `starts`: where
 * each character of it begins in the text. Read once from front to back, since strangers choose the text.
 */
function plainly(text: string): { readonly text: string; readonly starts: readonly number[] } {
  const read: string[] = [];
  const starts: number[] = [];
  for (const { 0: found, index } of text.matchAll(/\\"|''|(?:\s|\\n|\\)+|[^]/g)) {
    read.push(found === '\\"' ? '"' : found === "''" ? "'" : /^[\s\\]/.test(found) ? ' ' : found);
    starts.push(index);
  }
  return { text: read.join(''), starts };
}
