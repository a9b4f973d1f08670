import type { Lang } from '../../model/lang.js';
import type { Verified, VerifyOutcome } from '../../model/verify.js';
import { messages } from '../../text/messages/index.js';
import { cell, code, heading, left, paragraph, strong, table, toned } from '../compose.js';
import type { Cell, Document } from '../tree.js';

/** Each published assessment, and whether it came out the same. */
export function verify(results: readonly Verified[], lang: Lang): Document {
  const t = messages(lang).verify;
  const count = (outcome: VerifyOutcome) => results.filter((result) => result.outcome === outcome).length;
  return {
    blocks: [
      heading(1, t.title),
      table(
        [left(t.study), left(t.framework), left(t.outcome), left(t.first), left(t.because)],
        results.map((result) => row(result, lang)),
      ),
      paragraph(strong(count('written-otherwise') > 0 ? t.rewritten : t.verdict(count('same'), results.length))),
    ],
  };
}

function row({ study, framework, outcome, difference, because }: Verified, lang: Lang): Cell[] {
  const t = messages(lang).verify;
  const causes = because.map((cause) => t.causes[cause]).join(', ');
  return [
    cell(code(study.id)),
    cell(code(framework.id)),
    cell(toned(outcome === 'same' ? 'good' : 'weak', t.outcomes[outcome])),
    cell(difference === null ? null : difference.path === '' ? t.order : code(difference.path)),
    cell(outcome === 'differs' ? (causes === '' ? t.altered : causes) : null),
  ];
}
