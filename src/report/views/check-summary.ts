import type { CheckRun, RunFinding } from '../../model/check-run.js';
import { SEVERITIES } from '../../model/findings/index.js';
import { findingWords } from '../../text/findings.js';
import { messages } from '../../text/messages/index.js';
import { capital, ended } from '../../text/words.js';
import { bullets, code, heading, item, paragraph, strong } from '../compose.js';
import type { Block, Document, ListItem } from '../tree.js';
import { changes } from './changes.js';
import { check, checks } from './check.js';

/** A run on a page: how the studies came out of their gates, then everything that was found, worst first. */
export function checkSummary(run: CheckRun): Document {
  const t = messages(run.lang).gate;
  const words = findingWords(run.lang);
  const counts = SEVERITIES.flatMap((severity) => {
    const count = run.findings.filter((each) => each.severity === severity).length;
    return count === 0 ? [] : [words.counts[severity](count)];
  });
  return {
    blocks: [
      ...outcome(run),
      heading(2, t.findings),
      paragraph(counts.length === 0 ? `${capital(words.none)}.` : `${counts.join(', ')}.`),
      ...(run.findings.length === 0 ? [] : [bullets(run.findings.map((each) => told(each, run)))]),
    ],
  };
}

function outcome({ judged, completed, lang }: CheckRun): readonly Block[] {
  const t = messages(lang).gate;
  const results = judged.map(({ result }) => result);
  const [only, ...others] = results;
  const unread = completed ? [] : [paragraph(strong(t.incomplete))];
  if (!only) return [heading(1, completed ? t.several : t.unjudged), ...unread];
  return [
    ...(others.length === 0 ? check(only, lang) : checks(results, lang)).blocks,
    ...results.flatMap((result) => (result.changes ? changes(result, result.changes, lang).blocks : [])),
    ...unread,
  ];
}

function told(
  { severity, code: name, place, what, why, fix, failing, suppressed }: RunFinding,
  { lang }: CheckRun,
): ListItem {
  const words = findingWords(lang);
  return item(
    strong(capital(words.severity[severity])),
    failing ? ` (${messages(lang).gate.counts})` : suppressed === undefined ? null : ` (${suppressed})`,
    ' ',
    code(name),
    ' ',
    code(`${place.file}:${String(place.line)}`),
    `: ${ended(what)} ${why} ${capital(words.fix)}: ${ended(fix)}`,
  );
}
