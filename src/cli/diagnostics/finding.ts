import type { Finding } from '../../model/findings/index.js';
import { inLanguage, type Lang } from '../../model/lang.js';
import { sheetOf, type Place } from '../../model/places.js';
import { cellName } from '../../model/sheets.js';
import { terminalLine, terminalText } from '../../text/encode/terminal.js';
import { describeFinding, findingWords } from '../../text/findings.js';
import { frame } from './frame.js';
import type { LinesOf } from './lines.js';
import { styleOf, type Paint } from './paint.js';

/** Lines shown on either side of the one a finding is about. */
const CONTEXT = 2;

/** `file:line:col  severity  CODE  what`, the lines around it, why it matters, how to fix it. */
export function printFinding(f: Finding, lines: LinesOf, lang: Lang, paint: Paint): string {
  const { what, why, fix } = describeFinding(f, lang);
  const words = findingWords(lang);
  const head = [
    ...(f.place ? [paint('strong', placeText(f.place))] : []),
    paint(f.suppressed ? 'quiet' : styleOf[f.severity], words.severity[f.severity]),
    paint('strong', f.code),
    terminalText(what),
  ];
  const { suppressed } = f;
  const first = firstPlace(f);
  return [
    head.join('  '),
    ...(f.place ? framed(f.place, lines, CONTEXT, paint) : []),
    ...(first ? [`  ${words.first}: ${paint('strong', placeText(first))}`, ...framed(first, lines, 0, paint)] : []),
    `  ${terminalText(why)}`,
    `  ${words.fix}: ${terminalText(fix)}`,
    ...(suppressed
      ? [`  ${terminalText(words.suppressed(suppressed.until, inLanguage(suppressed.reason, lang).text))}`]
      : []),
    '',
  ].join('\n');
}

/** `study.yaml:7:3`; in a workbook `survey.xlsx [Sheet1] C7`. */
function placeText(place: Place): string {
  const { file, line, col } = place;
  const sheet = sheetOf(place);
  return sheet === null
    ? `${terminalText(file)}:${line}:${col}`
    : `${terminalText(file)} [${terminalLine(sheet)}] ${cellName(line, col)}`;
}

/** Where the same thing stood before, of findings that are about two places. */
function firstPlace(f: Finding): Place | null {
  return 'first' in f.args ? f.args.first : null;
}

function framed(place: Place, lines: LinesOf, context: number, paint: Paint): string[] {
  const text = lines(place.file);
  return text === null ? [] : frame(text, place, context, paint);
}
