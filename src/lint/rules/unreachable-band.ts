import { finding } from '../../model/findings/index.js';
import { reachableBands } from '../reachable-bands.js';
import type { Rule } from '../rule.js';
import type { FrameworkSubject } from '../subject.js';

export const unreachableBand: Rule<FrameworkSubject> = ({ framework, places }) => {
  const reachable = reachableBands(framework);
  return framework.bands.flatMap((band, index) =>
    reachable.has(band.id)
      ? []
      : finding('BAND-NEVER-REACHED', { band: band.id }, places.value(['bands', 'edges', index, 'id'])),
  );
};
