import { cell, heading, left, paragraph, table, toned } from '../../compose.js';
import { inWords } from '../../context.js';
import { remedyAnchor, remedyTitle } from '../../phrases/links.js';
import { DASH } from '../../phrases/values.js';
import type { Block, Cell, Inline } from '../../tree.js';
import { codeLinks, type Matrix, type Strategy } from './named.js';

/** Each strategy with its class as stated and as derived, and the factors it links. */
export function strategies(m: Matrix): Block[] {
  const t = m.t.tows;
  if (m.strategies.length === 0) return [heading(2, t.strategies), paragraph(t.noStrategies)];
  const byCoder = m.strategies.filter(({ strategy }) => strategy.links === 'coder').length;
  return [
    heading(2, t.strategies),
    paragraph(t.strategiesIntro),
    ...(byCoder === 0 ? [] : [paragraph(t.coderLinks(byCoder, m.strategies.length))]),
    table(
      [
        left(t.strategy),
        left(t.stated),
        left(t.derived),
        left(t.comparison),
        left(t.uses),
        left(t.addresses),
        left(t.links),
      ],
      m.strategies.map((strategy) => row(strategy, m)),
    ),
  ];
}

function row(remedy: Strategy, m: Matrix): Cell[] {
  const t = m.t.tows;
  const { words, stated, derived, links, uses, addresses } = remedy.strategy;
  const status = remedy.open || remedy.status === null ? '' : t.closed(m.t.vocabulary.proposalStatus[remedy.status]);
  const inStudysWords = words === null ? '' : inWords(words, m.lang);
  return [
    { ...cell(remedyTitle(remedy.id, m), status), anchor: remedyAnchor(remedy.id) },
    cell([stated, inStudysWords].filter((part) => part !== null && part !== '').join(', ') || DASH),
    cell(derived ?? DASH),
    cell(agreement(remedy, m)),
    cell(codes(uses, m)),
    cell(codes(addresses, m)),
    cell(uses.length + addresses.length === 0 ? DASH : t.linkers[links]),
  ];
}

function agreement({ strategy: { agrees, stated } }: Strategy, m: Matrix): Inline {
  const t = m.t.tows;
  if (stated === null) return DASH;
  if (agrees === null) return toned('quiet', t.unknown);
  return agrees ? toned('good', t.agrees) : toned('weak', t.differs);
}

function codes(ids: readonly string[], m: Matrix): Inline[] {
  const links = codeLinks(ids, m);
  return links.length === 0 ? [DASH] : links;
}
