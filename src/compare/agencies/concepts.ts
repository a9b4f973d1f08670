import { exact } from '../../model/aggregate.js';
import type { ConceptCell, ConceptRow } from '../../model/comparison/concepts.js';
import type { Entrant } from '../../model/comparison/entrant.js';
import { grouped } from '../../model/grouped.js';
import { isWithin } from '../../model/scale.js';
import { rangeOf } from './values.js';

interface Said {
  readonly framework: string;
  readonly node: string;
  readonly percent: number;
}

/**
 * Where agencies stand on each topic that at least two were judged on, by whatever frameworks: the mean of the percents of all
 * indicators about it that the study rated itself. What was taken over or assumed is no rating, nor is a value beyond its scale: the
 * same holds as for projections. Topics that most were judged on come first, in the order in which they turn up.
 */
export function conceptRows(entrants: readonly Entrant[]): ConceptRow[] {
  const titles = new Map(entrants.flatMap(({ concepts }) => Object.entries(concepts)));
  const studies = grouped(entrants.map((entrant) => [entrant.study.id, entrant] as const));
  const cells = [...studies].flatMap(([study, results]) => cellsOf(study, results));
  return [...grouped(cells)]
    .filter(([, found]) => found.length > 1)
    .flatMap(([id, found]) => {
      const known = titles.get(id);
      return known === undefined ? [] : [{ id, title: known.title, cells: found }];
    })
    .sort((a, b) => b.cells.length - a.cells.length);
}

function cellsOf(study: string, results: readonly Entrant[]): (readonly [concept: string, cell: ConceptCell])[] {
  const said = results.flatMap(ratedOn);
  return [...grouped(said)].map(([concept, all]) => {
    const percent = exact(all.reduce((sum, each) => sum + each.percent, 0) / all.length);
    return [concept, { study, percent, from: all.map(({ framework, node }) => ({ framework, node })) }];
  });
}

function ratedOn({ framework, nodes }: Entrant): (readonly [concept: string, said: Said])[] {
  return nodes.flatMap(({ id, children, status, score, percent, range, concepts }) => {
    const isRated = children.length === 0 && status === 'scored' && score !== null && percent !== null;
    if (!isRated || range === null || !isWithin(rangeOf(range), score)) return [];
    return concepts.map((concept) => [concept, { framework: framework.id, node: id, percent }] as const);
  });
}
