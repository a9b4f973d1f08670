import type { FactorResult } from '../../../model/assessment/factors.js';
import { plain } from '../../../text/numbers.js';
import { heading, item, bullets, paragraph, separated } from '../../compose.js';
import type { Context } from '../../context.js';
import { factorLink, factorTitle } from '../../phrases/links.js';
import type { Block, DiagramEdge, DiagramNode, ListItem } from '../../tree.js';

/** What leads to what among the inhibiting factors; where it starts, and where it goes round. */
export function factorDiagram(inhibiting: readonly FactorResult[], c: Context): Block[] {
  const t = c.t.reportFactors;
  const ids = new Set(inhibiting.map((factor) => factor.id));
  const edges: DiagramEdge[] = inhibiting.flatMap((factor) =>
    factor.leadsTo.filter((effect) => ids.has(effect.factor)).map((effect) => ({ from: factor.id, to: effect.factor })),
  );
  if (edges.length === 0) return [heading(3, t.diagramHeading), paragraph(t.noLinks)];
  const named = [...roots(inhibiting, c), ...circles(inhibiting, c)];
  const below = named.length > 0 ? [bullets(named)] : [];
  if (edges.length > DRAWABLE) {
    return [heading(3, t.diagramHeading), paragraph(t.undrawn(plain(edges.length, c.lang))), ...below];
  }
  const linked = new Set(edges.flatMap((edge) => [edge.from, edge.to]));
  const nodes: DiagramNode[] = inhibiting
    .filter((factor) => linked.has(factor.id))
    .map((factor) => ({ id: factor.id, label: factorTitle(factor.id, c), tone: tone(factor) }));
  return [
    heading(3, t.diagramHeading),
    paragraph(t.diagramIntro),
    { kind: 'diagram', id: 'what-leads-to-what', title: t.diagramTitle, key: c.t.charts.tones, nodes, edges },
    ...below,
  ];
}

/** Mermaid refuses a diagram of more edges unless it is configured otherwise (`maxEdges` in its documentation). */
const DRAWABLE = 500;

const tone = (factor: FactorResult): DiagramNode['tone'] =>
  factor.circle.length > 0 ? 'circle' : factor.root ? 'root' : 'effect';

function roots(factors: readonly FactorResult[], c: Context): ListItem[] {
  const found = factors.filter((factor) => factor.root);
  return found.length === 0
    ? []
    : [item(c.t.reportFactors.roots, separated(found.map((factor) => factorLink(factor.id, c))), '.')];
}

/** Each circle once, whichever of its members comes first. */
function circles(factors: readonly FactorResult[], c: Context): ListItem[] {
  const seen = new Set<string>();
  return factors.flatMap((factor) => {
    if (factor.circle.length === 0 || seen.has(factor.id)) return [];
    const members = [factor.id, ...factor.circle];
    for (const id of members) seen.add(id);
    return [item(c.t.reportFactors.circles, separated(members.map((id) => factorLink(id, c))), '.')];
  });
}
