/**
 * A path as a URI reference: relative as it is, absolute as `file:`. Whatever is no letter, digit or harmless mark is written with
 * percent signs, so that a colon begins no scheme and a question mark no query.
 */
export function uriOf(path: string): string {
  const encoded = path
    .toWellFormed()
    .split('/')
    .map((part) => encodeURIComponent(part))
    .join('/');
  if (path.startsWith('/')) return `file://${encoded}`;
  return /^[A-Za-z]:\//u.test(path) ? `file:///${encoded.replace('%3A', ':')}` : encoded;
}
