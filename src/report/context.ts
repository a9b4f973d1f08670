import type { Assessment, NodeScores } from '../model/assessment/index.js';
import type { EvidenceResult, SourceResult } from '../model/assessment/evidence.js';
import type { FactorResult } from '../model/assessment/factors.js';
import type { NodeResult } from '../model/assessment/nodes.js';
import type { RemedyResult } from '../model/assessment/remedies.js';
import type { Lang } from '../model/lang.js';
import { inLanguage } from '../model/lang.js';
import type { Messages } from '../text/messages/index.js';
import { messages } from '../text/messages/index.js';
import { closedBranches } from './closed.js';

export { inWords, languageMark } from '../text/localized.js';

/** What it takes to put a result into words. */
export interface Wording {
  readonly assessment: Pick<Assessment, 'framework' | 'position'>;
  readonly lang: Lang;
  readonly t: Messages;
}

/** What it takes to speak of scores and of nodes. */
export interface ScoreContext extends Wording {
  readonly assessment: NodeScores;
  readonly nodes: ReadonlyMap<string, NodeResult>;
  /** Nodes that are not listed → the branch that was judged as a whole and stands for them. */
  readonly closed: ReadonlyMap<string, string>;
}

/** What every part of a view needs at hand: the assessment, its things by id, and the words of the language. */
export interface Context extends ScoreContext {
  readonly assessment: Assessment;
  readonly factors: ReadonlyMap<string, FactorResult>;
  readonly remedies: ReadonlyMap<string, RemedyResult>;
  readonly evidence: ReadonlyMap<string, EvidenceResult>;
  readonly sources: ReadonlyMap<string, SourceResult>;
  /** Evidence id → its number in the appendix, where findings stand under their sources. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Indicators: nodes without children, in the framework's order. */
  readonly leaves: readonly NodeResult[];
}

export const scoreContextOf = (assessment: NodeScores, lang: Lang): ScoreContext => ({
  assessment,
  lang,
  t: messages(lang),
  nodes: byId(assessment.nodes),
  closed: closedBranches(assessment.nodes),
});

export function contextOf(assessment: Assessment, lang: Lang): Context {
  return {
    ...scoreContextOf(assessment, lang),
    assessment,
    factors: byId(assessment.factors),
    remedies: byId(assessment.remedies),
    evidence: byId(assessment.evidence),
    sources: byId(assessment.sources),
    numbers: numbered(assessment),
    leaves: assessment.nodes.filter((node) => node.children.length === 0),
  };
}

/** A proper name is the same in every language, and bears no mark. */
export const agencyName = ({ name }: Assessment['agency'], lang: Lang): string => inLanguage(name, lang).text;

function numbered({ sources, evidence }: Assessment): ReadonlyMap<string, number> {
  const inOrder = sources.flatMap((source) => evidence.filter((found) => found.source === source.id));
  return new Map(inOrder.map(({ id }, i) => [id, i + 1]));
}

const byId = <T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.id, item]));
