import type { Assessment } from '../model/assessment/index.js';
import type { NodeResult } from '../model/assessment/nodes.js';
import type { RatingResult } from '../model/assessment/ratings.js';
import { nth } from '../model/nth.js';
import type {
  Changes,
  FactorNamed,
  ItemNamed,
  LevelChange,
  RatingChange,
  Recorded,
  Verdict,
} from '../model/changes.js';

/** What of an assessment can have changed. */
type Changing = Pick<Recorded, 'result' | 'nodes' | 'evidence'> & { readonly factors: readonly FactorNamed[] };

/** What happened between an assessment that was written down and the one of today. */
export function changesSince(before: Changing, now: Changing): Changes {
  return {
    before: verdictOf(before),
    after: verdictOf(now),
    levels: levelChanges(before.nodes, now.nodes),
    evidence: evidenceChanges(before.evidence, now.evidence),
    factors: factorChanges(before.factors, now.factors),
  };
}

/** Factors that are found now and were not, and the other way round. */
export const factorChanges = (before: readonly FactorNamed[], now: readonly FactorNamed[]): Changes['factors'] => ({
  come: missingIn(before, now).map(({ id, title, polarity }) => ({ id, title, polarity })),
  gone: missingIn(now, before).map(({ id, title, polarity }) => ({ id, title, polarity })),
});

const verdictOf = ({ result: { status, score, band, coverage, bounds } }: Pick<Recorded, 'result'>): Verdict => ({
  status,
  score,
  band,
  coverage,
  bounds,
});

/** Those of `all` that `others` has not. */
export function missingIn<T extends { readonly id: string }>(others: readonly T[], all: readonly T[]): T[] {
  const known = new Set(others.map(({ id }) => id));
  return all.filter(({ id }) => !known.has(id));
}

type Items = Assessment['evidence'];

function evidenceChanges(before: Items, now: Items): Changes['evidence'] {
  const counted = (items: Items): Items => items.filter(({ state }) => state === 'accepted');
  const [then, today] = [counted(before), counted(now)];
  const known = new Map(then.map((item) => [item.id, item]));
  const saysOtherwise = (item: Items[number]): boolean => {
    const old = known.get(item.id);
    return old !== undefined && said(old) !== said(item);
  };
  return {
    added: missingIn(then, today).map(named),
    withdrawn: missingIn(today, then).map(named),
    changed: today.filter(saysOtherwise).map(named),
  };
}

const named = ({ id, finding }: ItemNamed): ItemNamed => ({ id, finding });

/** All that an item says; where it stands in its file is none of that. */
const said = (item: Items[number]): string => JSON.stringify({ ...item, place: null });

/**
 * Nodes that raters judge otherwise: leaves, and inner nodes of which somebody said something as a whole. Both assessments have
 * the same nodes in the same order, or nothing of them could be held against each other.
 */
const levelChanges = (before: readonly NodeResult[], now: readonly NodeResult[]): LevelChange[] =>
  now.flatMap((node, i) => levelChange(nth(before, i), node));

function levelChange(before: NodeResult, after: NodeResult): LevelChange[] {
  const isJudged = after.children.length === 0 || before.ratings.length + after.ratings.length > 0;
  const raters = ratingChanges(before.ratings, after.ratings);
  const isAlike = before.status === after.status && before.score === after.score && raters.length === 0;
  if (!isJudged || isAlike) return [];
  return [{ node: after.id, title: after.title, before: brief(before), after: brief(after), raters }];
}

const brief = ({ status, score }: NodeResult): LevelChange['before'] => ({ status, score });

function ratingChanges(before: readonly RatingResult[], after: readonly RatingResult[]): RatingChange[] {
  const raters = new Set([...before, ...after].map(({ rater }) => rater));
  return [...raters].flatMap((rater) => {
    const [old, now] = [before, after].map((ratings) => ratings.find((each) => each.rater === rater));
    const [rested, rests] = [acceptedOf(old), acceptedOf(now)];
    const change: RatingChange = {
      rater,
      before: old?.level ?? null,
      after: now?.level ?? null,
      gained: rests.filter((id) => !rested.includes(id)),
      lost: rested.filter((id) => !rests.includes(id)),
      why: now?.why ?? null,
    };
    const isAlike = change.before === change.after && old?.status === now?.status;
    return isAlike && change.gained.length + change.lost.length === 0 ? [] : [change];
  });
}

const acceptedOf = (rating: RatingResult | undefined): string[] =>
  (rating?.items ?? []).filter(({ accepted }) => accepted).map(({ evidence }) => evidence);
