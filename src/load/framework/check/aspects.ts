import { AXES } from '../../../model/axes.js';
import { finding } from '../../../model/findings/index.js';
import { nearest } from '../../../model/nearest.js';
import type { Resolved } from './resolved.js';

/** The nodes under which the factors of an axis are looked for are there. */
export function checkAspects({ framework, places, findings }: Resolved): void {
  const { id: named, nodes, positioning } = framework;
  for (const axis of AXES) {
    const id = positioning?.axes[axis].aspects;
    if (id === undefined || Object.hasOwn(nodes, id)) continue;
    const part = ['axes', axis, 'aspects'];
    findings.push(
      places.path(part)
        ? finding(
            'UNKNOWN-NODE',
            { id, suggestion: nearest(id, Object.keys(nodes)), framework: named },
            places.value(part),
          )
        : finding('ASPECTS-DROPPED', { node: id, axis }, places.key(['drop'])),
    );
  }
}
