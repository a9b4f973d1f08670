import { assessOnDemand, type ScoringOptions } from '../assess/index.js';
import { exact } from '../model/aggregate.js';
import type { EvidenceResult } from '../model/assessment/evidence.js';
import type { NodeResult } from '../model/assessment/nodes.js';
import type { Entrant, EntrantItem, EntrantNode } from '../model/comparison/entrant.js';
import type { Framework } from '../model/framework.js';
import type { Sha256 } from '../model/ports.js';
import type { Study } from '../model/study.js';

/**
 * What enters a comparison. V8 cuts texts out of a file's without copying, and each of them keeps the whole file: so what is the study's
 * is copied, and what its evidence says is kept as a digest. What is the framework's stays shared.
 */
export function entrantOf(study: Study, framework: Framework, sha256: Sha256, options: ScoringOptions = {}): Entrant {
  const made = assessOnDemand(study, framework, options);
  const own = {
    study: { id: study.id, title: study.title, digest: study.digest(), period: study.period },
    agency: study.agency,
    options: made.options,
    factors: made
      .factors()
      .map(({ id, title, polarity, basis, concepts }) => ({ id, title, polarity, basis, concepts })),
    proposals: made.proposals().map(({ id, status }) => ({ id, status })),
    evidence:
      study.period === null
        ? []
        : made
            .evidence()
            .filter(isAccepted)
            .map((item) => itemOf(item, sha256)),
  };
  return {
    ...structuredClone(own),
    framework: made.framework,
    result: made.result(),
    nodes: made.nodes().map(nodeOf),
    // A study without a period goes on from no other.
    swings: study.period === null ? new Map() : made.swings(),
    concepts: framework.catalogue.concepts,
  };
}

const isAccepted = ({ state }: EvidenceResult): boolean => state === 'accepted';

/** Digits of a digest: by chance no two texts have 96 bits in common, and there are a hundred items a study. */
const ENOUGH = 24;

/** Where it stands in its file is nothing that it says. */
const itemOf = (item: EvidenceResult, sha256: Sha256): EntrantItem => ({
  id: item.id,
  digest: sha256([JSON.stringify({ ...item, place: null })]).slice(0, ENOUGH),
});

const nodeOf = (node: NodeResult): EntrantNode => ({
  id: node.id,
  parent: node.parent,
  children: node.children,
  title: node.title,
  weight: node.weight,
  concepts: node.concepts,
  aggregate: node.aggregate,
  range: node.range,
  ladder: node.ladder,
  grade: node.strength?.grade ?? null,
  covered: exact(node.shares.own + node.shares.external + (node.shares.projected ?? 0)),
  status: node.status,
  score: node.score,
  known: node.known,
  percent: node.percent,
  band: node.band,
  coverage: node.coverage,
  bounds: node.bounds,
  ...(node.made && { made: node.made }),
});
