import { finding, type Finding } from '../../model/findings/index.js';
import type { Framework, FrameworkNode } from '../../model/framework.js';
import { bandTables, reachableBands } from '../reachable-bands.js';
import type { Rule } from '../rule.js';
import type { PartPlaces } from '../../model/places.js';
import type { FrameworkSubject } from '../subject.js';
import type { Reached } from '../vectors/reached.js';

/**
 * What no vector reaches of what the file itself says: what an overlay leaves as the other framework has it is for the
 * vectors of that one.
 */
export const unreachedByVectors: Rule<FrameworkSubject> = ({ framework, shipped, reached, places }) => {
  if (reached !== null) {
    return [
      ...bands(framework, reached, places),
      ...quadrants(framework, reached, places),
      ...Object.values(framework.nodes).flatMap((node) => nodeAndLevels(framework, node, reached, places)),
      ...remedies(framework, reached, places),
    ];
  }
  return shipped ? [finding('VECTORS-MISSING', { framework: framework.id }, places.value(['id']))] : [];
};

function bands(framework: Framework, reached: Reached, places: PartPlaces): Finding[] {
  const tables = bandTables(framework).filter(({ path }) => places.path(path));
  return tables.flatMap((table) => {
    const reachable = reachableBands(framework, table);
    return table.bands.edges.flatMap(({ id }, index) =>
      // What no score can reach has its own rule.
      reached.bands.has(id) || !reachable.has(id)
        ? []
        : finding(
            'NO-VECTOR-REACHES',
            { what: 'band', id, level: null },
            places.value([...table.path, 'edges', index, 'id']),
          ),
    );
  });
}

function quadrants({ positioning }: Framework, reached: Reached, places: PartPlaces): Finding[] {
  return (positioning?.quadrants ?? []).flatMap(({ id }, index) =>
    reached.quadrants.has(id) || !places.path(['quadrants', index])
      ? []
      : finding('NO-VECTOR-REACHES', { what: 'quadrant', id, level: null }, places.value(['quadrants', index, 'id'])),
  );
}

function nodeAndLevels(framework: Framework, node: FrameworkNode, reached: Reached, places: PartPlaces): Finding[] {
  const path = ['nodes', node.id];
  if (!places.path(path)) return [];
  if (!reached.nodes.has(node.id)) {
    return [finding('NO-VECTOR-REACHES', { what: 'node', id: node.id, level: null }, places.key(path))];
  }
  if (node.children.length > 0) return [];
  return framework.scale.levels
    .filter(({ value }) => !reached.levels.get(node.id)?.has(value) && places.path([...path, 'levels', String(value)]))
    .map(({ value }) =>
      finding(
        'NO-VECTOR-REACHES',
        { what: 'level', id: node.id, level: value },
        places.key([...path, 'levels', String(value)]),
      ),
    );
}

/** The framework's own remedies and those its nodes name as a next step; the shared catalogue's others are not its concern. */
function remedies(framework: Framework, reached: Reached, places: PartPlaces): Finding[] {
  const own = framework.own.remedies.map((id) => {
    const path = ['remedies', id];
    return { id, path, place: places.key(path) };
  });
  const steps = Object.values(framework.nodes).flatMap((node) =>
    Object.entries(node.remedies).flatMap(([level, ids]) =>
      ids.map((id, index) => {
        const path = ['nodes', node.id, 'remedies', level, index];
        return { id, path, place: places.value(path) };
      }),
    ),
  );
  const told = new Set(reached.remedies);
  return [...own, ...steps].flatMap(({ id, path, place }) => {
    if (told.has(id) || !places.path(path)) return [];
    told.add(id);
    return [finding('NO-VECTOR-REACHES', { what: 'remedy', id, level: null }, place)];
  });
}
