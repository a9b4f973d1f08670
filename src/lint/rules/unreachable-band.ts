import { finding } from '../../model/findings/index.js';
import { bandTables, reachableBands } from '../reachable-bands.js';
import type { Rule } from '../rule.js';
import type { FrameworkSubject } from '../subject.js';

export const unreachableBand: Rule<FrameworkSubject> = ({ framework, places }) =>
  bandTables(framework).flatMap((table) => {
    const reachable = reachableBands(framework, table);
    return table.bands.edges.flatMap((band, index) =>
      reachable.has(band.id)
        ? []
        : finding('BAND-NEVER-REACHED', { band: band.id }, places.value([...table.path, 'edges', index, 'id'])),
    );
  });
