import { columnLines, type Beside, type ColumnAnswer, type SheetAnswers } from '../../app/mapping/answers.js';
import { terminalLine } from '../../text/encode/terminal.js';
import { quoted } from '../../text/messages/quoted.js';
import { wrapped } from '../../text/wrapped.js';
import { decision } from '../asking/decision.js';
import type { Choice } from '../prompter.js';
import type { Asking } from './asking.js';
import { useWords } from './uses.js';
import { besideQuestion } from './values.js';

/** What is to be answered anew. */
type Changed =
  { readonly kind: 'column'; readonly answer: ColumnAnswer } | { readonly kind: 'beside'; readonly name: Beside };

/** Shows all that was answered, and asks what becomes of it. */
export async function reviewed(
  asking: Asking,
  answers: SheetAnswers,
  lacksKey: boolean,
): Promise<'write' | 'leave' | Changed> {
  const { prompter, show, t } = asking;
  const lines = linesOf(asking, answers);
  const isEmpty = columnLines(answers.columns).every(({ section }) => section === 'key');
  const hindrance = lacksKey ? t.mapping.keyNeeded : isEmpty ? t.mapping.nothing : null;
  show(({ columns }) => [
    '',
    ...lines.flatMap(({ name }) => wrapped(terminalLine(name), columns)),
    ...(hindrance === null ? [] : ['', ...wrapped(hindrance, columns)]),
  ]);
  const decided = await decision(asking, t.mapping.write, hindrance === null);
  if (decided !== 'change') return decided;
  return prompter.search({ message: t.adding.whichAnswer, choices: lines });
}

function linesOf(asking: Asking, { columns, besides }: SheetAnswers): Choice<Changed>[] {
  const labels = new Map(columns.map(({ column }) => [column.letter, columnLabel(column)] as const));
  const { eachRow, orders, signs } = asking.t.mapping;
  const words = new Map<string | null, string>([
    [null, eachRow],
    ...Object.entries({ ...orders, ...signs }),
    ...labels,
  ]);
  return [
    ...columns.map((answer): Choice<Changed> => ({
      value: { kind: 'column', answer },
      name: columnLine(asking, answer),
    })),
    ...[...besides]
      .filter(([name, answer]) => answer !== null || name === 'evidence.from')
      .map(([name, answer]): Choice<Changed> => ({
        value: { kind: 'beside', name },
        name: `${besideQuestion(asking, name, columns)} ${words.get(answer) ?? String(answer)}`,
      })),
  ];
}

const columnLabel = ({ letter, header }: ColumnAnswer['column']): string => `${letter} ${quoted(header)}`;

function columnLine(asking: Asking, { column, use, levels }: ColumnAnswer): string {
  const { noLevel } = asking.t.mapping;
  const shown = [...levels].map(([text, level]) => `${quoted(text)} = ${level === 'none' ? noLevel : String(level)}`);
  return `${columnLabel(column)}: ${useWords(asking, use)}${shown.length === 0 ? '' : `: ${shown.join(', ')}`}`;
}
