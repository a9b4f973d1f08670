import type { Polarity } from '../../model/catalogue.js';
import { entryOf } from '../../model/entry.js';
import { finding } from '../../model/findings/index.js';
import type { Proposal } from '../../model/study.js';
import { checkReferences } from '../study/references.js';
import type { Link, Naming } from './link.js';
import { noteUnknownNode } from './ratings.js';

/** Proposals take up a remedy that a framework knows, or bring what it takes to be one. They work against what inhibits. */
export function linkProposals(naming: Naming): void {
  const { study, factors, places, findings } = naming;
  for (const proposal of study.proposals) {
    const { id, addresses, uses, place } = proposal;
    checkComplete(proposal, naming);
    checkReferences(
      'UNKNOWN-FACTOR',
      addresses,
      factors,
      (i) => places.inItem('proposals', place, ['addresses', i]),
      findings,
    );
    checkReferences('UNKNOWN-FACTOR', uses, factors, (i) => places.inItem('proposals', place, ['uses', i]), findings);
    addresses.forEach((factor, i) => {
      if (polarityOf(factor, naming) !== 'enabling') return;
      findings.push(
        finding('INHIBITOR-EXPECTED', { remedy: id, factor }, places.inItem('proposals', place, ['addresses', i])),
      );
    });
  }
}

function checkComplete({ id, title, addresses, improves, uses, place }: Proposal, { atHand, findings }: Naming): void {
  if (atHand.some(({ catalogue }) => Object.hasOwn(catalogue.remedies, id))) return;
  const missing = [
    ...(title === undefined ? ['title'] : []),
    // A strategy may build on strengths and opportunities and work against nothing.
    ...(addresses.length === 0 && improves.length === 0 && uses.length === 0 ? ['addresses'] : []),
  ];
  const frameworks = atHand.map((framework) => framework.id);
  if (missing.length > 0) findings.push(finding('PROPOSAL-INCOMPLETE', { id, missing, frameworks }, place));
}

function polarityOf(factor: string, { study, atHand }: Naming): Polarity | undefined {
  const listed = atHand.flatMap(({ catalogue }) => entryOf(catalogue.factors, factor) ?? []);
  return study.factors.get(factor)?.polarity ?? listed[0]?.polarity;
}

/** Nodes to be improved: `framework/node`, or a bare node, which any framework at hand may have. */
export function linkImproved(link: Link): void {
  const { study, framework, atHand, places } = link;
  for (const { improves, place } of study.proposals) {
    improves.forEach((reference, i) => {
      const [first = '', second] = reference.split('/');
      const node = second ?? first;
      // A node of another framework is left to that framework's link.
      if (second !== undefined && first !== framework.id) return;
      const among = second === undefined ? [framework, ...atHand] : [framework];
      if (!among.some(({ nodes }) => Object.hasOwn(nodes, node)))
        noteUnknownNode(node, places.inItem('proposals', place, ['improves', i]), link);
    });
  }
}
