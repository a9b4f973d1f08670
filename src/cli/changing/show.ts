import type { ChangedFile } from '../../app/edit.js';
import { changedLines } from '../../text/diff.js';
import { terminalLine } from '../../text/encode/terminal.js';

/** What would change, as a list of lines for each place. */
export function changeText({ files }: { readonly files: readonly ChangedFile[] }): string {
  return files
    .flatMap(({ path, before, text }) => [
      terminalLine(path),
      ...changedLines(before, text).flatMap((lines) => [
        `@@ ${String(lines[0]?.line ?? 1)} @@`,
        ...lines.map(({ mark, text: line }) => mark + terminalLine(line.replace(/\r$/u, ''))),
      ]),
    ])
    .map((line) => `${line}\n`)
    .join('');
}
