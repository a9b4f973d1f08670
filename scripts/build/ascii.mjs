/** The first character of a text that is not ASCII, with what stands around it; null where all are. */
export function beyondAscii(text) {
  const at = text.search(/[^\0-\x7f]/);
  return at < 0 ? null : text.slice(Math.max(0, at - 40), at + 40);
}
