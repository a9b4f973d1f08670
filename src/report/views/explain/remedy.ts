import type { RemedyReason, RemedyResult } from '../../../model/assessment/remedies.js';
import { CONVENTION } from '../../../model/catalogue.js';
import { stepUp } from '../../../model/scale.js';
import { plain } from '../../../text/numbers.js';
import { bullets, code, heading, item, paragraph, separated, worded } from '../../compose.js';
import type { Context } from '../../context.js';
import { placeText, sourceName } from '../../phrases/links.js';
import { gainNote, gainText } from '../../phrases/gains.js';
import { DASH, endsOf, givenScore } from '../../phrases/values.js';
import type { Block, ListItem } from '../../tree.js';
import { remedyFacts } from '../report/remedies.js';
import { evidenceLine, namedFactor, namedNode } from './named.js';

/** Why a remedy is recommended, and how its reach comes about; what was done or dropped is no longer. */
export function explainRemedy(remedy: RemedyResult, c: Context): Block[] {
  const t = c.t.explain;
  const horizon = remedy.horizon === null ? [] : [item(c.t.vocabulary.horizon[remedy.horizon])];
  const facts = [
    ...horizon,
    ...remedyFacts(remedy, c).map((fact) => item(fact)),
    ...(remedy.uses.length === 0
      ? []
      : [item(c.t.reportRemedies.uses, separated(remedy.uses.map((id) => namedFactor(id, c))))]),
    ...(remedy.source === null
      ? []
      : [item(c.t.reportRemedies.source, remedy.source === CONVENTION ? c.t.vocabulary.convention : remedy.source)]),
    ...(remedy.place === null ? [] : [item(t.at, code(placeText(remedy.place)))]),
  ];
  return [
    heading(1, worded(remedy.title, c.lang)),
    ...(remedy.text === null ? [] : [paragraph(worded(remedy.text, c.lang))]),
    ...(remedy.open
      ? [heading(2, t.remedyWhy)]
      : [paragraph(t.decided(statusOf(remedy, c))), heading(2, t.decidedWhy)]),
    bullets(remedy.why.map((reason) => reasonItem(reason, c))),
    ...(remedy.open ? [paragraph(place(remedy, c)), heading(2, t.reach), ...reach(remedy, c)] : []),
    ...(facts.length === 0 ? [] : [heading(2, t.facts), bullets(facts)]),
  ];
}

const statusOf = ({ status }: RemedyResult, c: Context): string =>
  status === null ? DASH : c.t.vocabulary.proposalStatus[status];

function reasonItem(reason: RemedyReason, c: Context): ListItem {
  const t = c.t.reportRemedies;
  switch (reason.kind) {
    case 'addresses':
      return item(t.answers, namedFactor(reason.factor, c));
    case 'next-step':
      return item(t.nextStep(plain(reason.level, c.lang)), namedNode(reason.node, c));
    case 'proposed':
      return {
        ...item(
          reason.by === null ? t.proposed : t.proposedBy + sourceName(reason.by, c),
          reason.at === null ? null : t.at(reason.at),
        ),
        items: reason.evidence.map((id) => evidenceLine(id, c)),
      };
  }
}

/** Where it stands among those still open. */
function place({ position, calledFor }: RemedyResult, c: Context): string {
  const open = c.assessment.remedies.filter((each) => each.open).length;
  return c.t.explain.remedyPlace(String(position), String(open), calledFor);
}

function reach(remedy: RemedyResult, c: Context): Block[] {
  const t = c.t.explain;
  if (remedy.reach === null) return [paragraph(t.reachNone)];
  return [
    paragraph(t.reachIs(gainText(remedy.reach, c)) + gainNote(c)),
    bullets(remedy.improves.map((id) => raised(id, c))),
  ];
}

/** One level on, in the direction of the scale. */
function raised(id: string, c: Context): ListItem {
  const t = c.t.explain;
  const node = c.nodes.get(id);
  const ends = endsOf(c.assessment.framework);
  // What is projected, or counted at the worst because nothing is known, is no level and cannot rise by one.
  const score = node ? givenScore(node) : null;
  if (!node || score === null) return item(namedNode(id, c), `: ${t.reachUnknown}`);
  const next = stepUp(ends, score);
  if (next === score) return item(namedNode(id, c), `: ${t.reachAtBest}`);
  return item(
    namedNode(id, c),
    `: ${t.reachFrom(plain(score, c.lang), plain(next, c.lang), node.stake === null ? DASH : gainText(node.stake, c))}`,
  );
}
