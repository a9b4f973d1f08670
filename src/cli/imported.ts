import type { PlannedRow } from '../app/import/index.js';
import type { Lang } from '../model/lang.js';
import { largest } from '../model/lists.js';
import { cellName } from '../model/sheets.js';
import { sheetOf } from '../model/places.js';
import { terminalLine } from '../text/encode/terminal.js';
import { messages } from '../text/messages/index.js';
import { widthOf } from '../text/width.js';

/** Rows shown where not all are asked for. */
const SHOWN = 40;

const LEFT_OUT = ['refused', 'agreement-unknown', 'not-approved', 'left-out', 'no-key'] as const;

/** What becomes of each row, one a line: first those that change something or might have. */
export function importedRows(rows: readonly PlannedRow[], lang: Lang, all: boolean): string {
  const say = messages(lang).imported;
  const order = ['updated', 'edited', 'differs', ...LEFT_OUT, 'added', 'same'];
  const sorted = rows.toSorted((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome));
  const shown = all ? sorted : sorted.slice(0, SHOWN);
  const { columns, tables, outcomes, why } = say;
  const lines = [
    [columns.outcome, columns.table, columns.id, columns.place, columns.why],
    ...shown.map(({ outcome, table, id, place, differing }) => [
      outcomes[outcome],
      tables[table],
      id,
      placeText(place),
      why[outcome](differing.join(', ')),
    ]),
  ].map((line) => line.map(terminalLine));
  const widths = [0, 1, 2, 3].map((i) => largest(lines.map((line) => widthOf(line[i] ?? ''))));
  const text = lines
    .map((line) =>
      line
        .map((cell, i) => cell + ' '.repeat(Math.max(0, (widths[i] ?? 0) - widthOf(cell))))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
  const rest = sorted.length - shown.length;
  return `${text}\n${rest > 0 ? `${say.more(rest)}\n` : ''}\n`;
}

/** Where a row stands: `[evidence] A7` in a workbook, `filled.csv:7` else. */
function placeText(place: PlannedRow['place']): string {
  const sheet = sheetOf(place);
  return sheet === null ? `${place.file}:${String(place.line)}` : `[${sheet}] ${cellName(place.line, place.col)}`;
}

export function importedVerdict(rows: readonly PlannedRow[], lang: Lang): string {
  const count = (...outcomes: readonly PlannedRow['outcome'][]): number =>
    rows.filter(({ outcome }) => outcomes.includes(outcome)).length;
  return messages(lang).imported.counts(
    count('added'),
    count('updated'),
    count('edited', 'differs'),
    count('same'),
    count(...LEFT_OUT),
  );
}
