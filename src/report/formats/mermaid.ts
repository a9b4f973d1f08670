import { at } from '../../model/at.js';
import { mermaid, mermaidLabel } from '../../text/encode/mermaid.js';
import type { Mermaid } from '../../text/encode/mermaid.js';
import { trust } from '../../text/encode/fragment.js';
import type { Diagram } from '../tree.js';

/** A diagram as the lines of a Mermaid flowchart. Nodes are numbered: ids are a stranger's text too. */
export function diagramLines(diagram: Diagram): Mermaid[] {
  const names = new Map(diagram.nodes.map((node, i) => [node.id, trust<'mermaid'>(`n${String(i + 1)}`)]));
  return [
    mermaid`flowchart LR`,
    mermaid`  accTitle: ${mermaidLabel(diagram.title)}`,
    ...diagram.nodes.map(
      (node) => mermaid`  ${at(names, node.id)}["${mermaidLabel(node.label)}"]:::${CLASSES[node.tone]}`,
    ),
    ...diagram.edges.flatMap((edge) => {
      const [from, to] = [names.get(edge.from), names.get(edge.to)];
      return from === undefined || to === undefined ? [] : [mermaid`  ${from} --> ${to}`];
    }),
    mermaid`  classDef root fill:#fde7d9,stroke:#b3541e,color:#1f1f1f,stroke-width:2px`,
    mermaid`  classDef effect fill:#f4f4f4,stroke:#767676,color:#1f1f1f`,
    mermaid`  classDef circle fill:#fbe0e6,stroke:#a3224b,color:#1f1f1f,stroke-dasharray:4 3`,
  ];
}

const CLASSES: Readonly<Record<Diagram['nodes'][number]['tone'], Mermaid>> = {
  root: mermaid`root`,
  effect: mermaid`effect`,
  circle: mermaid`circle`,
};
