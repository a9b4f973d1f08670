import { sideOf } from '../../model/axes.js';
import { at } from '../../model/at.js';
import type { Locus, Polarity } from '../../model/catalogue.js';
import type { Framework } from '../../model/framework.js';
import { shapeOf } from '../shape.js';

/**
 * Of these leaves those on the factor's own axis: what lies around the agency falls under no aspect within it, whatever
 * topics they share. All of them where the framework does not tie aspects to axes.
 */
export function aspectsOnAxis(
  framework: Framework,
  factor: { readonly polarity: Polarity; readonly locus: Locus },
  leaves: readonly string[],
): readonly string[] {
  const axes = framework.positioning?.axes;
  const side = axes ? sideOf(axes, factor) : null;
  const aspects = axes && side ? axes[side.axis].aspects : undefined;
  if (aspects === undefined) return leaves;
  const here = new Set(at(shapeOf(framework).leavesUnder, aspects));
  return leaves.filter((leaf) => here.has(leaf));
}
