import type { Requirement } from '../../model/gates.js';
import type { Lang } from '../../model/lang.js';
import { messages } from '../../text/messages/index.js';
import { inFull } from '../../text/numbers.js';

/** What a gate asks, in words. */
export function asked(requirement: Requirement, lang: Lang): string {
  const t = messages(lang).gate;
  const of = 'node' in requirement ? (requirement.node ?? t.whole) : t.whole;
  switch (requirement.kind) {
    case 'score':
      return t.score(of, inFull(requirement.least, lang));
    case 'band':
      return t.band(of, requirement.least);
    case 'coverage':
      return t.coverage(of, `${inFull(100 * requirement.least, lang)}%`);
    case 'strength':
      return t.strength(of, messages(lang).vocabulary.grade[requirement.least]);
    case 'contradictions':
      return t.contradictions(of, requirement.most);
    case 'agreement':
      return t.agreement(requirement.statistic ?? t.alpha, inFull(requirement.least, lang));
    case 'remedied':
      return t.remedied(requirement.rank);
    case 'overdue-remedies':
      return t.overdue(requirement.most);
    case 'checklist':
      return t.checklist(requirement.checklist, requirement.items?.join(', ') ?? null);
    case 'neglected-norms':
      return t.norms(requirement.most);
    case 'figure': {
      const { figure, node, least, most } = requirement;
      const limit = (value: number | null) => (value === null ? null : inFull(value, lang));
      return t.figure(node, t.figures[figure], limit(least), limit(most));
    }
    case 'any':
      return t.any(requirement.of.map((each) => asked(each, lang)).join('; '));
  }
}
