import { append } from '../model/lists.js';

/** A line of two texts: in both, in the first alone, or in the second alone. */
export interface DiffLine {
  readonly mark: ' ' | '-' | '+';
  readonly text: string;
  /** Its number in the second text, from 1; of one that is not there the number of the next. */
  readonly line: number;
}

/** Lines shown around those that change. */
const AROUND = 2;

/** The lines that change from one text to another, with a few around them; one list for each place. */
export function changedLines(before: string, after: string): DiffLine[][] {
  const lines = diff(before.split('\n'), after.split('\n'));
  const places: DiffLine[][] = [];
  let shown = 0;
  lines.forEach(({ mark }, i) => {
    if (mark === ' ') return;
    const from = Math.max(i - AROUND, 0);
    const place = places.at(-1);
    if (place && from <= shown) append(place, lines.slice(shown, i + AROUND + 1));
    else places.push(lines.slice(from, i + AROUND + 1));
    shown = Math.max(shown, i + AROUND + 1);
  });
  return places;
}

/** So many pairs of lines are compared; texts that differ in more are shown as taken out and put in. */
const MOST_PAIRS = 4_000_000;

function diff(before: readonly string[], after: readonly string[]): DiffLine[] {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const [old, now] = [before.slice(head, before.length - tail), after.slice(head, after.length - tail)];
  const marks = [
    ...same(before.slice(0, head)),
    ...(old.length * now.length <= MOST_PAIRS ? compared(old, now) : replaced(old, now)),
    ...same(before.slice(before.length - tail)),
  ];
  let line = 1;
  return marks.map(([mark, text]) => ({ mark, text, line: mark === '-' ? line : line++ }));
}

type Marked = readonly [mark: DiffLine['mark'], text: string];

const same = (lines: readonly string[]): Marked[] => lines.map((text) => [' ', text]);
const replaced = (old: readonly string[], now: readonly string[]): Marked[] => [
  ...old.map((text): Marked => ['-', text]),
  ...now.map((text): Marked => ['+', text]),
];

/** By the longest list of lines that both have in the same order. */
function compared(old: readonly string[], now: readonly string[]): Marked[] {
  const width = now.length + 1;
  const common = new Uint32Array((old.length + 1) * width);
  const at = (i: number, j: number): number => common[i * width + j] ?? 0;
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = now.length - 1; j >= 0; j--)
      common[i * width + j] = old[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const marks: Marked[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    if (i < old.length && old[i] === now[j]) {
      marks.push([' ', old[i] ?? '']);
      i++;
      j++;
    } else if (j === now.length || (i < old.length && at(i + 1, j) >= at(i, j + 1))) marks.push(['-', old[i++] ?? '']);
    else marks.push(['+', now[j++] ?? '']);
  }
  return marks;
}
