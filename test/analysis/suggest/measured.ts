import { suggestionsOf, type SuggestOptions } from '../../../src/analysis/suggest/index.js';
import { shippedKeywords } from '../../../src/app/shipped.js';
import { openStudy } from '../../../src/app/study.js';
import { nodeFiles } from '../../../src/files/node.js';
import { given } from '../../../src/model/at.js';
import { entryOf } from '../../../src/model/entry.js';
import type { Framework } from '../../../src/model/framework.js';
import type { Lang } from '../../../src/model/lang.js';
import type { Proposable } from '../../../src/model/suggestions.js';
import type { Evidence, Study } from '../../../src/model/study.js';
import { TOOL } from '../../build.js';
import { workshopOn } from '../../workshop.js';

/** The shipped examples with evidence, by their folders. */
export const EXAMPLES = ['badung', 'balangan', 'banyuasin', 'hulu-sungai-tengah'];

/** What is proposed, and how much of it is what the coder of the study gave. */
export interface Counts {
  /** Proposed and given. */
  readonly right: number;
  readonly proposed: number;
  readonly given: number;
}

export type Rule = Pick<SuggestOptions, 'limit'>;

/** A study that was coded, as somebody would have it who writes in one language. */
export interface Coded {
  readonly name: string;
  readonly study: Study;
  readonly frameworks: readonly Framework[];
}

export function codedExample(name: string): Coded {
  const folder = `examples/${name}`;
  const workshop = workshopOn(nodeFiles(process.cwd()), ['.']);
  const { study, frameworks } = openStudy(workshop, { folder, file: `${folder}/study.yaml` }, null);
  return { name, study: given(study), frameworks };
}

/** Everything that scores more than nothing, each with its score: rules cut from this. */
export type Ranking = ReadonlyMap<string, Readonly<Record<Proposable, readonly { id: string; score: number }[]>>>;

/** Every item as if nobody had coded it. */
export function rankingOf({ study, frameworks }: Coded, lang: Lang): Ranking {
  const bare = new Map<string, Evidence>(
    [...study.evidence].map(([id, item]) => {
      const text = item.finding[lang];
      return [id, { ...item, finding: text === undefined ? {} : { [lang]: text }, shows: [], denies: [], about: [] }];
    }),
  );
  const { suggestions } = suggestionsOf({ ...study, evidence: bare, raters: [] }, frameworks, shippedKeywords(), TOOL, {
    all: true,
    limit: Infinity,
  });
  return new Map(suggestions.map((item) => [item.evidence, item]));
}

/** Which factors, concepts and nodes the coder gave an item. Concepts are those it is about, and those of its factors. */
export function givenTo({
  study,
  frameworks,
}: Coded): ReadonlyMap<string, Readonly<Record<Proposable, ReadonlySet<string>>>> {
  const rated = new Map<string, Set<string>>();
  for (const { id } of frameworks)
    for (const { ratings } of study.raters.filter(({ own }) => own))
      for (const { node, evidence } of ratings.get(id)?.values() ?? [])
        for (const item of evidence.keys()) rated.set(item, (rated.get(item) ?? new Set()).add(`${id}/${node}`));
  const conceptsOf = (factor: string): readonly string[] =>
    study.factors.get(factor)?.concepts ??
    frameworks.flatMap(({ catalogue }) => entryOf(catalogue.factors, factor)?.concepts ?? []);
  return new Map(
    [...study.evidence.values()]
      .filter(({ state }) => state === 'accepted')
      .map(({ id, shows, about }) => [
        id,
        {
          factors: new Set(shows),
          concepts: new Set([...about, ...shows.flatMap(conceptsOf)]),
          nodes: rated.get(id) ?? new Set<string>(),
        },
      ]),
  );
}

export function countsOf(kind: Proposable, coded: ReturnType<typeof givenTo>, ranking: Ranking, rule: Rule): Counts {
  let [right, proposed, all] = [0, 0, 0];
  for (const [item, by] of coded) {
    const cut = (ranking.get(item)?.[kind] ?? []).slice(0, rule.limit);
    proposed += cut.length;
    all += by[kind].size;
    right += cut.filter(({ id }) => by[kind].has(id)).length;
  }
  return { right, proposed, given: all };
}

export const added = (all: readonly Counts[]): Counts => ({
  right: sum(all.map(({ right }) => right)),
  proposed: sum(all.map(({ proposed }) => proposed)),
  given: sum(all.map((each) => each.given)),
});

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** The harmonic mean of precision and recall. */
export const f1 = ({ right, proposed, given: all }: Counts): number =>
  right === 0 ? 0 : (2 * right) / (proposed + all);
