import type { Tool } from '../../assess/index.js';
import type { Framework } from '../../model/framework.js';
import type { Keywords } from '../../model/keywords.js';
import { nth } from '../../model/nth.js';
import {
  PROPOSABLE,
  type ItemSuggestions,
  type Proposable,
  type Suggestion,
  type Suggestions,
} from '../../model/suggestions.js';
import type { Study } from '../../model/study.js';
import { codesIn, lackingIn } from './coded.js';
import { foundIn } from './found.js';
import { frequenciesIn, rankedIn, suggestionOf } from './rank.js';
import { targetsOf } from './targets.js';

export type SuggestOptions = Suggestions['options'];

/**
 * Proposes factors, concepts and nodes for the accepted evidence of a study by the keywords that stand in its findings and open quotes.
 * `shared`: the keywords of the catalogue that ships.
 */
export function suggestionsOf(
  study: Study,
  frameworks: readonly Framework[],
  shared: Keywords,
  tool: Tool,
  options: SuggestOptions,
): Suggestions {
  const { all, limit } = options;
  const targets = targetsOf(frameworks, shared);
  const items = [...study.evidence.values()].filter(({ state }) => state === 'accepted');
  const found = items.map((item) => foundIn(item, targets.finders));
  const frequencies = frequenciesIn(found);
  const codesOf = codesIn(study, frameworks);
  const open = items.flatMap((item, i): ItemSuggestions[] => {
    const codes = codesOf(item);
    const asked = all ? PROPOSABLE : lackingIn(codes);
    if (asked.length === 0) return [];
    const ranked = rankedIn(nth(found, i), targets, frequencies);
    const of = (kind: Proposable): readonly Suggestion[] =>
      asked.includes(kind)
        ? ranked
            .filter(({ target }) => target.kind === kind && !codes[kind].includes(target.id))
            .slice(0, limit)
            .map((each) => suggestionOf(each, frequencies))
        : [];
    const { id, source, finding } = item;
    return [{ evidence: id, source, finding, factors: of('factors'), concepts: of('concepts'), nodes: of('nodes') }];
  });
  return {
    format: 'egov-suggestions/1',
    tool,
    study: { id: study.id, title: study.title, digest: study.digest(), period: study.period },
    agency: study.agency,
    frameworks: frameworks.map(({ id, version, digest }) => ({ id, version, digest })),
    options,
    items: items.length,
    open: open.length,
    taken: items.flatMap(({ suggested }) => [...(suggested?.values() ?? [])].flat()).length,
    suggestions: open.filter((item) => PROPOSABLE.some((kind) => item[kind].length > 0)),
  };
}
