import type { CheckRun, RunFinding } from '../../../model/check-run.js';
import { trust } from '../../../text/encode/fragment.js';
import { runner, runnerData, runnerProperty, type Runner } from '../../../text/encode/runner.js';
import { findingWords } from '../../../text/findings.js';

/** So many annotations of a kind are shown of a step; GitHub drops those beyond without a word. */
const MOST_OF_A_KIND = 10;

type Kind = 'error' | 'warning' | 'notice';

/**
 * A run as annotations for GitHub, the worst first: an error is what the run failed for. One notice tells how many more there are.
 */
export function github({ findings, tool, lang }: CheckRun): string {
  const kinds: readonly (readonly [Kind, number])[] = [
    ['error', MOST_OF_A_KIND],
    ['warning', MOST_OF_A_KIND],
    ['notice', MOST_OF_A_KIND - 1],
  ];
  const words = findingWords(lang);
  const shown = kinds.flatMap(([kind, most]) =>
    findings
      .filter((each) => kindOf(each) === kind)
      .slice(0, most)
      .map((each) => annotation(kind, each, words.fix)),
  );
  const hidden = findings.length - shown.length;
  const more = runner`::notice title=${runnerProperty(tool.name)}::${runnerData([words.moreInLog(hidden)])}`;
  return [...shown, ...(hidden > 0 ? [more] : [])].map((each) => `${each}\n`).join('');
}

const kindOf = ({ failing, severity, suppressed }: RunFinding): Kind =>
  failing ? 'error' : severity === 'note' || suppressed !== undefined ? 'notice' : 'warning';

function annotation(kind: Kind, { place, code, what, why, fix, suppressed }: RunFinding, fixWord: string): Runner {
  const at = runner`file=${runnerProperty(place.file)},line=${number(place.line)},col=${number(place.col)}`;
  return runner`::${trust(kind)} ${at},title=${runnerProperty(code)}::${runnerData([what, ...(suppressed === undefined ? [] : [suppressed]), why, `${fixWord}: ${fix}`])}`;
}

const number = (value: number): Runner => runnerProperty(String(value));
