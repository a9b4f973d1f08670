import { finding } from '../../model/findings/index.js';
import type { FrameworkFile, NodeFile, OverlayFile } from '../raw.js';
import type { Reader } from './scale.js';

/** What it takes to score nodes. */
export interface ScoringParts {
  readonly 'scale': NonNullable<FrameworkFile['scale']>;
  readonly 'bands': NonNullable<FrameworkFile['bands']>;
  readonly 'weak-below': number;
}

const PARTS = ['scale', 'weak-below', 'bands'] as const;
/** These say how levels are made or used. */
const ONLY_WITH_SCALE = ['combine', 'raters', 'aggregate', 'missing', 'needs', 'target'] as const;
const ONLY_WITH_SCALE_AT_NODES = ['scale', 'aggregate', 'bands'] as const;

/**
 * What a framework scores its nodes by; null where it has axes and scores none. Half of it would be a framework that
 * cannot be scored and does not say so.
 */
export function scoringParts(raw: FrameworkFile, { places, findings }: Reader): ScoringParts | null {
  const { scale, bands, 'weak-below': weakBelow } = raw;
  if (scale && bands && weakBelow !== undefined) return { scale, bands, 'weak-below': weakBelow };
  const given = [
    ...[...PARTS, ...ONLY_WITH_SCALE].filter((key) => raw[key] !== undefined),
    ...scoringAtNodes(raw.nodes, 'nodes'),
  ];
  if (raw.axes && given.length === 0) return null;
  const missing = PARTS.filter((key) => raw[key] === undefined);
  findings.push(finding('SCORING-INCOMPLETE', { missing, given }, places.value(['id'])));
  return null;
}

/** An overlay cannot make a framework score its nodes that does not: the scale is the other's. */
export function checkUnscored(raw: OverlayFile, framework: string, { places, findings }: Reader): void {
  const keys = ['weak-below', 'bands', 'aggregate', 'missing', 'needs', 'target'] as const;
  const given = [
    ...keys.filter((key) => raw[key] !== undefined),
    ...scoringAtNodes(raw.change ?? {}, 'change'),
    ...scoringAtNodes(raw.add ?? {}, 'add'),
  ];
  if (given.length > 0) findings.push(finding('OVERLAY-UNSCORED', { framework, given }, places.value(['extends'])));
}

/** Where nodes say how they are scored: `nodes/people/aggregate`. */
function scoringAtNodes(nodes: Readonly<Record<string, Partial<NodeFile>>>, path: string): string[] {
  return Object.entries(nodes).flatMap(([id, node]) => [
    ...ONLY_WITH_SCALE_AT_NODES.filter((key) => node[key] !== undefined).map((key) => `${path}/${id}/${key}`),
    ...scoringAtNodes(node.nodes ?? {}, `${path}/${id}/nodes`),
  ]);
}
