import { finding, type Finding } from '../../model/findings/index.js';
import type { Framework, FrameworkNode } from '../../model/framework.js';
import { bandTables, reachableBands } from '../reachable-bands.js';
import type { Rule } from '../rule.js';
import type { PartPlaces, Path } from '../../model/places.js';
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
      ...nodes(framework, reached, places),
      ...levels(framework, reached, places),
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
            { what: 'band', ids: [id], level: null },
            places.value([...table.path, 'edges', index, 'id']),
          ),
    );
  });
}

function quadrants({ positioning }: Framework, reached: Reached, places: PartPlaces): Finding[] {
  return (positioning?.quadrants ?? []).flatMap(({ id }, index) =>
    reached.quadrants.has(id) || !places.path(['quadrants', index])
      ? []
      : finding(
          'NO-VECTOR-REACHES',
          { what: 'quadrant', ids: [id], level: null },
          places.value(['quadrants', index, 'id']),
        ),
  );
}

function nodes(framework: Framework, reached: Reached, places: PartPlaces): Finding[] {
  return Object.keys(framework.nodes).flatMap((id) =>
    reached.nodes.has(id) || !places.path(['nodes', id])
      ? []
      : finding('NO-VECTOR-REACHES', { what: 'node', ids: [id], level: null }, places.key(['nodes', id])),
  );
}

/** Levels of indicators that vectors reach otherwise: told once for each level, since one vector can give it to them all. */
function levels(framework: Framework, reached: Reached, places: PartPlaces): Finding[] {
  const path = (node: FrameworkNode, level: number): Path => ['nodes', node.id, 'levels', String(level)];
  const leaves = Object.values(framework.nodes).filter(
    ({ id, children }) => children.length === 0 && reached.nodes.has(id),
  );
  return framework.scale.levels.flatMap(({ value }) => {
    const missed = leaves.filter(
      (node) => !reached.levels.get(node.id)?.has(value) && places.path(path(node, value)) !== null,
    );
    const [first] = missed;
    if (!first) return [];
    const ids = missed.map(({ id }) => id);
    return [finding('NO-VECTOR-REACHES', { what: 'level', ids, level: value }, places.key(path(first, value)))];
  });
}

/**
 * The framework's own remedies and those its nodes name as a next step; the shared catalogue's others are not its concern.
 * What is only the next step from levels that no vector reaches goes without saying.
 */
function remedies(framework: Framework, reached: Reached, places: PartPlaces): Finding[] {
  const steps = Object.values(framework.nodes).flatMap((node) =>
    Object.entries(node.remedies).flatMap(([level, ids]) => {
      const told = reached.nodes.has(node.id) ? ['nodes', node.id, 'levels', level] : ['nodes', node.id];
      const missed = !reached.levels.get(node.id)?.has(Number(level)) && places.path(told) !== null;
      return ids.map((id, index) => {
        const path = ['nodes', node.id, 'remedies', level, index];
        return { id, path, place: places.value(path), missed };
      });
    }),
  );
  const own = framework.own.remedies.map((id) => {
    const path = ['remedies', id];
    return { id, path, place: places.key(path), missed: steps.some((step) => step.id === id && step.missed) };
  });
  const told = new Set(reached.remedies);
  return [...own, ...steps].flatMap(({ id, path, place, missed }) => {
    if (missed || told.has(id) || !places.path(path)) return [];
    told.add(id);
    return [finding('NO-VECTOR-REACHES', { what: 'remedy', ids: [id], level: null }, place)];
  });
}
