import {
  columnLines,
  mannerSeen,
  type BesideName,
  type ColumnAnswer,
  type SheetAnswers,
} from '../../app/mapping/answers.js';
import { terminalLine } from '../../text/encode/terminal.js';
import { quoted } from '../../text/messages/quoted.js';
import { wrapped } from '../../text/wrapped.js';
import { decision } from '../asking/decision.js';
import type { Choice } from '../prompter.js';
import type { Asking } from './asking.js';
import { useWords } from './uses.js';
import { valueQuestion } from './values.js';
import { dateQuestion, decimalQuestion } from './manner.js';

/** What is to be answered anew. */
type Changed =
  { readonly kind: 'column'; readonly answer: ColumnAnswer } | { readonly kind: 'beside'; readonly name: BesideName };

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
  const t = asking.t.mapping;
  const { key, written, values } = besides;
  const { dates, decimal } = mannerSeen(columns);
  const line = (name: BesideName, question: string, answer: string): Choice<Changed> => ({
    value: { kind: 'beside', name },
    name: `${question} ${answer}`,
  });
  return [
    ...columns.map((answer): Choice<Changed> => ({
      value: { kind: 'column', answer },
      name: columnLine(asking, answer),
    })),
    ...columns.flatMap(({ column }) => (column.letter === key ? [line('key', t.key, columnLabel(column))] : [])),
    ...[...values]
      .filter(([name, answer]) => answer !== null || name === 'evidence.from')
      .map(([name, answer]) => line(name, valueQuestion(asking, name), answer ?? t.eachRow)),
    ...(dates === null || written.dates === null
      ? []
      : [line('dates', dateQuestion(asking, dates.cell), t.orders[written.dates])]),
    ...(decimal === null || written.decimal === null
      ? []
      : [line('decimal', decimalQuestion(asking, decimal.cell), t.signs[written.decimal])]),
  ];
}

const columnLabel = ({ letter, header }: ColumnAnswer['column']): string => `${letter} ${quoted(header)}`;

function columnLine(asking: Asking, { column, use, levels }: ColumnAnswer): string {
  const { noLevel } = asking.t.mapping;
  const shown = [...levels].map(([text, level]) => `${quoted(text)} = ${level === 'none' ? noLevel : String(level)}`);
  return `${columnLabel(column)}: ${useWords(asking, use)}${shown.length === 0 ? '' : `: ${shown.join(', ')}`}`;
}
