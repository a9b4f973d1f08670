import type { CheckRun } from '../../../model/check-run.js';
import { messages } from '../../../text/messages/index.js';
import { markdownText } from '../../../text/encode/markdown.js';
import { checkSummary } from '../../views/check-summary.js';
import { markdown } from '../markdown.js';

/** Bytes that GitHub takes of a step's summary: of a longer one it shows nothing. */
const MOST_BYTES = 1024 * 1024;

/** A run as Markdown for the summary of a step: cut off at the end of a line, visibly, where it is longer than is taken. */
export function stepSummary(run: CheckRun): string {
  const text = markdown(checkSummary(run));
  const { length } = UTF8.encode(text);
  if (length <= MOST_BYTES) return text;
  const word = `\n${markdownText(messages(run.lang).gate.cut)}\n`;
  return `${startOf(text, MOST_BYTES - UTF8.encode(word).length)}${word}`;
}

const UTF8 = new TextEncoder();

/** As many whole lines as there is room for. */
function startOf(text: string, bytes: number): string {
  let left = bytes;
  let end = 0;
  for (const line of text.split('\n')) {
    left -= UTF8.encode(line).length + 1;
    if (left < 0) break;
    end += line.length + 1;
  }
  return text.slice(0, end);
}
