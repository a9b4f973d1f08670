import type { Assessment } from '../../model/assessment/index.js';
import type { EvidenceResult, SourceResult } from '../../model/assessment/evidence.js';
import type { NodeResult } from '../../model/assessment/nodes.js';
import { at } from '../../model/at.js';
import type { Range } from '../../model/scale.js';
import type { SourceKind } from '../../model/study.js';
import { itemLevels, type Measure } from '../../assess/nodes/saidSeen.js';

/** A source with a voice of its own: a publication has none. */
type Speaker = SourceResult & { readonly kind: Exclude<SourceKind, 'publication'> };

/** An item of evidence as one voice among others on an indicator. */
export interface Voice {
  readonly item: EvidenceResult;
  readonly source: Speaker;
  /** The level it speaks for; null where none was given, or levels say what is proven rather than how good it is. */
  readonly level: number | null;
}

/** An assessment with what is looked up in it again and again. */
export interface Field {
  readonly assessment: Assessment;
  readonly nodes: ReadonlyMap<string, NodeResult>;
  readonly items: ReadonlyMap<string, EvidenceResult>;
  readonly sources: ReadonlyMap<string, SourceResult>;
  /** Factor id → its concepts. */
  readonly factors: ReadonlyMap<string, readonly string[]>;
  readonly measure: Measure;
}

/** null where the framework scores no nodes. */
export function fieldOf(assessment: Assessment): Field | null {
  const { framework, nodes, evidence, sources, factors } = assessment;
  const { weakBelow } = framework;
  const scale = endsOf(framework);
  if (weakBelow === null || scale === null) return null;
  return {
    assessment,
    nodes: new Map(nodes.map((node) => [node.id, node])),
    items: new Map(evidence.map((item) => [item.id, item])),
    sources: new Map(sources.map((source) => [source.id, source])),
    factors: new Map(factors.map(({ id, concepts }) => [id, concepts])),
    measure: { scale, weakBelow },
  };
}

/** The accepted items a leaf's level rests on, by id. */
export function voicesOf(field: Field, node: NodeResult): Voice[] {
  const levels = isProven(field, node) ? new Map<string, number>() : levelsOf(field, node);
  return [...node.evidence]
    .sort()
    .map((id) => at(field.items, id))
    .flatMap((item) => {
      const source = at(field.sources, item.source);
      return isSpeaker(source) ? [{ item, source, level: levels.get(item.id) ?? null }] : [];
    });
}

const isSpeaker = (source: SourceResult): source is Speaker => source.kind !== 'publication';

/**
 * The factors that speak of a leaf's topics; all of them where it names none. One that items only deny is not present, and so its
 * topics are not known here: it stays.
 */
export function topical({ factors }: Field, { concepts }: NodeResult, shown: readonly string[]): string[] {
  const isOnTopic = (topics: readonly string[]): boolean => topics.some((topic) => concepts.includes(topic));
  return shown.filter((id) => concepts.length === 0 || isOnTopic(factors.get(id) ?? concepts));
}

/** Item → the level it speaks for, by the ratings that make the node's. */
function levelsOf({ assessment, measure }: Field, { ratings }: NodeResult): Map<string, number> {
  const settling = ratings.filter(({ counted, status, level }) => counted && status === 'scored' && level !== null);
  return itemLevels(settling, assessment.framework.raters, measure.scale);
}

/** Whether the ladder that a leaf stands on is one whose levels are proven one after the other. */
function isProven({ assessment, nodes }: Field, leaf: NodeResult): boolean {
  for (let node: NodeResult | undefined = leaf; node; node = node.parent === null ? undefined : nodes.get(node.parent))
    if (node.ladder) return node.ladder.cumulative;
  return assessment.framework.cumulative;
}

function endsOf({ levels }: Assessment['framework']): Range | null {
  const [worst, best] = [levels[0]?.value, levels.at(-1)?.value];
  return worst === undefined || best === undefined ? null : { worst, best };
}
