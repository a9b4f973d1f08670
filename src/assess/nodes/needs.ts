import type { Strength } from '../../model/assessment/strength.js';
import type { LeafNeeds } from '../../model/framework.js';

/** One thing a framework asks for at a leaf and the evidence does not give. */
export interface Unmet {
  readonly what: 'sources' | 'methods' | 'group';
  readonly need: string;
  readonly have: number;
}

/** What the evidence of a judged leaf lacks, by the framework's own measure. */
export function unmetNeeds(needs: LeafNeeds, strength: Strength): Unmet[] {
  const unmet: Unmet[] = [];
  if (strength.sources < (needs.sources ?? 0)) {
    unmet.push({ what: 'sources', need: String(needs.sources), have: strength.sources });
  }
  if (strength.methods.length < (needs.methods ?? 0)) {
    unmet.push({ what: 'methods', need: String(needs.methods), have: strength.methods.length });
  }
  for (const group of unheardGroups(needs, strength.groups)) unmet.push({ what: 'group', need: group, have: 0 });
  return unmet;
}

/** The groups whose voice a leaf asks for and nobody is known to have brought. */
export const unheardGroups = ({ groups = [] }: LeafNeeds, heard: readonly string[]): string[] =>
  groups.filter((group) => !heard.includes(group));
