/** The lines of a file; null where its text is not at hand. */
export type LinesOf = (file: string) => readonly string[] | null;

/** Splits each text once, however many findings it has. */
export function linesOf(texts: ReadonlyMap<string, string>): LinesOf {
  const split = new Map<string, readonly string[]>();
  return (file) => {
    const text = texts.get(file);
    if (text === undefined) return null;
    const lines = split.get(file) ?? text.split(/\r\n|\n|\r/u);
    split.set(file, lines);
    return lines;
  };
}
