import { isDefined } from '../../model/aggregate.js';
import { finding } from '../../model/findings/index.js';
import type { Framework, FrameworkNode } from '../../model/framework.js';
import type { Path } from '../../model/places.js';
import { rangeAt, ruleAt, type Scored } from '../../model/range.js';
import type { BandTable, Range } from '../../model/scale.js';
import { smallest } from '../../model/lists.js';
import type { NodeFile } from '../raw.js';
import { localized, optional } from '../text.js';
import type { Reader } from './scale.js';
import type { ScoringParts } from './scored.js';

/** Bands: they cover the range of scores from its lower end on, each beginning above the one before. */
export function bandsOf(raw: ScoringParts['bands'], range: Range, path: Path, reader: Reader): BandTable {
  const { lang, places, findings } = reader;
  const [lowest, highest] = [Math.min(range.worst, range.best), Math.max(range.worst, range.best)];
  raw.edges.forEach(({ id, from }, i) => {
    const place = places.value([...path, 'edges', i, 'from']);
    const before = raw.edges[i - 1]?.from;
    if (before === undefined && from !== lowest) findings.push(finding('BANDS-HOLE', { from, lowest }, place));
    if (before !== undefined && from <= before)
      findings.push(finding('BANDS-NOT-ASCENDING', { id, from, before }, place));
    if (from > highest) findings.push(finding('BAND-OFF-SCALE', { id, from, highest }, place));
    const first = raw.edges.findIndex((edge) => edge.id === id);
    if (first !== i) {
      const firstPlace = places.value([...path, 'edges', first, 'id']);
      findings.push(
        finding('DUPLICATE-ID', { id, kind: 'band', first: firstPlace }, places.value([...path, 'edges', i, 'id'])),
      );
    }
  });
  if (raw.decimals !== undefined && raw.compare !== 'rounded')
    findings.push(finding('DECIMALS-WITHOUT-ROUNDING', {}, places.key([...path, 'decimals'])));
  return {
    edges: raw.edges.map(({ from, id, label }) => ({ from, id, label: localized(label, lang) })),
    decimals: raw.compare === 'rounded' ? (raw.decimals ?? 2) : null,
  };
}

/** The nodes with the bands some of them have of their own; their ranges are known only once the tree is. */
export function withOwnBands(
  raw: Readonly<Record<string, NodeFile>>,
  framework: Scored,
  path: Path,
  reader: Reader,
): Framework['nodes'] {
  const bands = new Map<string, BandTable>();
  const visit = (children: Readonly<Record<string, NodeFile>>, path: Path): void => {
    for (const [id, node] of Object.entries(children)) {
      const at = [...path, id];
      if (node.bands) bands.set(id, bandsOf(node.bands, rangeAt(framework, id), [...at, 'bands'], reader));
      checkRule(framework, id, [...at, 'aggregate'], reader);
      visit(node.nodes ?? {}, [...at, 'nodes']);
    }
  };
  visit(raw, path);
  checkRule(framework, null, ['aggregate'], reader);
  return Object.fromEntries(
    Object.entries(framework.nodes).map(([id, node]): [string, FrameworkNode] => [
      id,
      { ...node, ...optional('bands', bands.get(id)) },
    ]),
  );
}

/** A mean of ratios is not defined where scores reach 0 or below. Said where the rule is chosen, not where it is inherited. */
function checkRule(framework: Scored, id: string | null, path: Path, { places, findings }: Reader): void {
  const chosen = id === null || framework.nodes[id]?.aggregate !== undefined;
  const children = id === null ? framework.top : (framework.nodes[id]?.children ?? []);
  const ends = children.flatMap((child) => {
    const { worst, best } = rangeAt(framework, child);
    return [{ value: worst }, { value: best }];
  });
  const rule = ruleAt(framework, id);
  if (!chosen || isDefined(rule, ends)) return;
  const lowest = smallest(ends.map(({ value }) => value));
  findings.push(finding('AGGREGATE-OFF-SCALE', { node: id, rule, lowest }, places.value(path)));
}
