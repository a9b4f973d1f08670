import { at as known } from '../../model/at.js';
import { finding } from '../../model/findings/index.js';
import { grouped } from '../../model/grouped.js';
import type { WordedQuestion } from '../../model/xlsform.js';
import { cellAt, type Form } from './shape.js';
import { called, squeezed, type Labels } from './words.js';
import type { FilledCell } from '../tables.js';

export const labelsOf = ({ choices }: WordedQuestion, form: Pick<Form, 'manner'>): Labels =>
  grouped(choices.map((choice) => [called(choice, form.manner), choice.name] as const));

/** What answers are read by. */
export type Answers = Pick<Form, 'grid' | 'columns' | 'asked' | 'labels' | 'findings'>;

/** The answer to a question, a choice by its name. As it is written where the form does not offer it; null where there is none. */
export function answerAt(form: Answers, row: number, name: string): FilledCell | null {
  const cell = cellAt(form, row, form.columns.get(name));
  const labels = form.labels.get(name);
  if (!cell || !labels || form.asked.get(name)?.takes !== 'one') return cell;
  const names = labels.get(squeezed(String(cell.value))) ?? [];
  return { ...cell, value: oneOf(form, cell, names) ?? cell.value };
}

/** Where two choices are called alike, it cannot be told which was meant. */
function oneOf(
  { findings }: Pick<Form, 'findings'>,
  { value, place }: FilledCell,
  names: readonly string[],
): string | null {
  if (names.length > 1) findings.push(finding('LABEL-AMBIGUOUS', { label: String(value), names: [...names] }, place));
  return names[0] ?? null;
}

/**
 * What was chosen of several, in the order of the form: by the columns of noughts and ones where there are such, else by the one that
 * names them all with blanks between them. null where there is no answer.
 */
export function chosenAt(form: Form, row: number, name: string): { cell: FilledCell; names: string[] } | null {
  const columns = form.split.get(name) ?? new Map<string, number>();
  const marked = [...columns].flatMap(([choice, col]) => {
    const cell = cellAt(form, row, col);
    return cell && isMarked(form, cell, col) ? [{ choice, cell }] : [];
  });
  const whole = cellAt(form, row, form.columns.get(name));
  const [first] = marked;
  const cell = first?.cell ?? whole;
  if (!cell) return null;
  const names = first ? marked.map(({ choice }) => choice) : namesIn(form, name, cell);
  const order = known(form.asked, name).choices.map((choice) => choice.name);
  return { cell, names: [...new Set(names)].sort((a, b) => order.indexOf(a) - order.indexOf(b)) };
}

const YES = /^(?:1(?:[.,]0*)?|true|yes|ya)$/u;
const NO = /^(?:0(?:[.,]0*)?|false|no|tidak)$/u;

/** Whether a choice was made, in a column of noughts and ones; what is neither is told. */
function isMarked(form: Form, { value, place }: FilledCell, col: number): boolean {
  const text = squeezed(String(value)).toLowerCase();
  if (YES.test(text)) return true;
  const args = { text: String(value), problem: 'yes-no' as const, choices: [], suggestion: null };
  if (!NO.test(text))
    form.findings.push(finding('CELL-INVALID', { column: squeezed(String(form.grid.rows[0]?.[col])), ...args }, place));
  return false;
}

/** Labels have blanks in them as they have between them (formpack joins them so): a text that can be read in two ways is told. */
function namesIn(form: Form, name: string, cell: FilledCell): string[] {
  const text = squeezed(String(cell.value));
  if (form.manner === 'names') return text.split(' ');
  const readings = readingsOf(text, known(form.labels, name));
  const [reading, other] = readings;
  if (reading && other) {
    const names = [reading, other].map((each) => each.join(' '));
    form.findings.push(finding('LABEL-AMBIGUOUS', { label: text, names }, cell.place));
  }
  return reading ?? [text];
}

/** Up to two ways in which a text can be made of labels. */
function readingsOf(text: string, labels: Labels): string[][] {
  // Position → ways to get there: from the end, so that what leads nowhere is not tried again.
  const ways = new Map<number, string[][]>([[text.length + 1, [[]]]]);
  for (let at = text.length; at >= 0; at--) {
    if (at > 0 && text[at - 1] !== ' ') continue;
    const found: string[][] = [];
    for (const [label, names] of labels) {
      const next = at + label.length + 1;
      if (!text.startsWith(label, at) || (next <= text.length && text[next - 1] !== ' ')) continue;
      for (const rest of known(ways, next)) for (const each of names) found.push([each, ...rest]);
    }
    ways.set(at, found.slice(0, 2));
  }
  return known(ways, 0);
}
