import { finding } from '../../model/findings/index.js';
import type { Proposal } from '../../model/study.js';
import { checkReferences } from '../study/references.js';
import type { Link } from './link.js';
import { noteUnknownNode } from './ratings.js';

/** Proposals take up a remedy of the catalogue, or bring what it takes to be one. They work against what inhibits. */
export function linkProposals(link: Link): void {
  const { study, factors, places, findings } = link;
  for (const proposal of study.proposals) {
    const { id, addresses, uses, place } = proposal;
    checkComplete(proposal, link);
    checkReferences(
      'UNKNOWN-FACTOR',
      addresses,
      factors,
      (i) => places.inItem('proposals', place, ['addresses', i]),
      findings,
    );
    checkReferences('UNKNOWN-FACTOR', uses, factors, (i) => places.inItem('proposals', place, ['uses', i]), findings);
    addresses.forEach((factor, i) => {
      if (polarityOf(factor, link) !== 'enabling') return;
      findings.push(
        finding('INHIBITOR-EXPECTED', { remedy: id, factor }, places.inItem('proposals', place, ['addresses', i])),
      );
    });
    linkImproved(proposal, link);
  }
}

function checkComplete({ id, title, addresses, improves, uses, place }: Proposal, { framework, findings }: Link): void {
  if (Object.hasOwn(framework.catalogue.remedies, id)) return;
  const missing = [
    ...(title === undefined ? ['title'] : []),
    // A strategy may build on strengths and opportunities and work against nothing.
    ...(addresses.length === 0 && improves.length === 0 && uses.length === 0 ? ['addresses'] : []),
  ];
  if (missing.length > 0) findings.push(finding('PROPOSAL-INCOMPLETE', { id, missing }, place));
}

function polarityOf(factor: string, { study, framework }: Link): 'inhibiting' | 'enabling' | undefined {
  return study.factors.get(factor)?.polarity ?? framework.catalogue.factors[factor]?.polarity;
}

function linkImproved({ improves, place }: Proposal, link: Link): void {
  const { framework, places } = link;
  improves.forEach((reference, i) => {
    const [first = '', second] = reference.split('/');
    const node = second ?? first;
    // A node of another framework is left to that framework's link.
    if (second !== undefined && first !== framework.id) return;
    if (!Object.hasOwn(framework.nodes, node))
      noteUnknownNode(node, places.inItem('proposals', place, ['improves', i]), link);
  });
}
