import { findingsList } from '../../src/app/findings-list.js';
import { PLAIN, showFindings } from '../../src/cli/diagnostics/index.js';
import { LANGUAGES } from '../../src/model/lang.js';
import type { Finding } from '../../src/model/findings/index.js';
import { jsonText } from '../../src/text/encode/json.js';
import { must } from '../target.js';
import { isHarmless } from './harmless.js';

/** More findings than these are alike. */
const MOST_TOLD = 20;

/**
 * What was found can be told: in both languages, for people and for programs, each at a place that is in its file. `texts`:
 * file, as places name it → its text.
 */
export function told(findings: readonly Finding[], texts: ReadonlyMap<string, string>): void {
  const some = findings.slice(0, MOST_TOLD);
  const lines = new Map([...texts].map(([file, text]) => [file, text.split('\n')]));
  for (const { code, place } of some) {
    const file = place && lines.get(place.file);
    if (!file) continue;
    const line = file[place.line - 1];
    must(line !== undefined, `${code} stands at line ${place.line}, which is not there`);
    must(place.col >= 1 && place.col <= line.length + 1, `${code} stands at column ${place.col}, which is not there`);
  }
  for (const lang of LANGUAGES) {
    const list = findingsList(some, lang);
    for (const { code, what, why, fix } of list.findings) {
      const words = [what, why, fix];
      must(
        words.every((text) => text.trim() !== ''),
        `${code} has no words`,
      );
      must(
        words.every((text) => !/\bundefined\b|\[object /u.test(text)),
        `${code} says what is for machines`,
      );
    }
    must(isReadable(jsonText(list, 2)), 'the list of findings is no JSON');
    must(
      isHarmless(showFindings(some, { texts, lang, paint: PLAIN, limit: MOST_TOLD })),
      'a finding steers a terminal',
    );
  }
}

function isReadable(json: string): boolean {
  try {
    JSON.parse(json);
    return isHarmless(json);
  } catch {
    return false;
  }
}
