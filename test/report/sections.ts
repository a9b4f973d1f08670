/** The part of a Markdown text under a heading, up to the next heading of the same or a higher rank. */
export function section(markdown: string, title: string): string {
  const lines = markdown.split('\n');
  const start = lines.findIndex((line) => /^#+ /u.test(line) && line.replace(/^#+ /u, '') === title);
  if (start < 0)
    throw new Error(`no heading "${title}" in: ${lines.filter((line) => line.startsWith('#')).join(' / ')}`);
  const rank = (line: string): number => /^(#+) /u.exec(line)?.[1]?.length ?? 9;
  const length = lines.slice(start + 1).findIndex((line) => rank(line) <= rank(lines[start]!));
  return lines.slice(start, length < 0 ? undefined : start + 1 + length).join('\n');
}

/** Markdown as a reader sees its words: links without targets, no marks, no escapes. */
export function words(markdown: string): string {
  return markdown
    .replace(/<a id="[^"]*"><\/a>/gu, '')
    .replace(/\]\(#[^)]*\)/gu, '')
    .replace(/(?<!\\)[[*`]/gu, '')
    .replace(/\\(.)/gu, '$1');
}
