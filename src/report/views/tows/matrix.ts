import { at } from '../../../model/at.js';
import { KINDS, type FactorKind, type StrategyClass } from '../../../model/tows.js';
import { bullets, cell, heading, left, line, paragraph, separated, strong, table } from '../../compose.js';
import type { Piece } from '../../compose.js';
import { decimal, decimalsFor } from '../../../text/numbers.js';
import { inWords } from '../../context.js';
import { factorAnchor, remedyLink } from '../../phrases/links.js';
import type { Block, Cell } from '../../tree.js';
import { codeLinks, shownClass, type Matrix, type Strategy } from './named.js';

/** The factors of each kind, with the codes the rest goes by. */
export function factors(m: Matrix): Block[] {
  const t = m.t.tows;
  return [
    heading(2, t.factors),
    ...KINDS.flatMap((kind) => [
      heading(3, t.kinds[kind]),
      m.kinds[kind].length === 0
        ? paragraph(t.nothing)
        : bullets(
            m.kinds[kind].map((factor) => ({
              text: line(
                strong(at(m.codes, factor.id)),
                ` ${inWords(factor.title, m.lang)} (${[m.t.vocabulary.basis[factor.basis], ...weighed(factor.id, m)].join('; ')})`,
              ),
              anchor: factorAnchor(factor.id),
            })),
          ),
    ]),
  ];
}

/** A factor's weight and rating in the table that makes the position; nothing where there is no such table. */
function weighed(id: string, m: Matrix): string[] {
  const { position } = m.assessment;
  const settled = position?.tables.find(({ rater }) => rater === position.rater)?.factors ?? [];
  const found = settled.find(({ factor }) => factor === id);
  if (!found) return [];
  const weight = decimal(found.weight, m.lang, decimalsFor(settled.map((each) => each.weight)));
  const level = decimal(found.level, m.lang, decimalsFor(settled.map((each) => each.level)));
  return [m.t.tows.weighed(weight, level)];
}

/** What lies within along the top, what lies around down the side, and in the fields the strategies. */
export function matrix(m: Matrix): Block[] {
  const t = m.t.tows;
  const unclassed = m.strategies.filter((strategy) => shownClass(strategy) === null);
  return [
    heading(2, t.matrix),
    paragraph(t.matrixIntro),
    table(
      [left(''), left(span('S', m)), left(span('W', m))],
      [
        [cell(strong(span('O', m))), field('SO', m), field('WO', m)],
        [cell(strong(span('T', m))), field('ST', m), field('WT', m)],
      ],
    ),
    ...(unclassed.length === 0 ? [] : [paragraph(t.unclassed, several(unclassed, m), '.')]),
  ];
}

/** `Strengths (S1–S5)`. */
function span(kind: FactorKind, m: Matrix): string {
  const count = m.kinds[kind].length;
  const title = m.t.tows.kinds[kind];
  if (count === 0) return `${title} (${m.t.tows.none})`;
  return count === 1 ? `${title} (${kind}1)` : `${title} (${kind}1\u2013${kind}${String(count)})`;
}

function field(name: StrategyClass, m: Matrix): Cell {
  const found = m.strategies.filter((strategy) => shownClass(strategy) === name);
  return cell(
    strong(`${name} (${String(found.length)})`),
    `, ${className(name, m)}: `,
    found.length === 0 ? m.t.tows.none : several(found, m),
  );
}

/** As the framework calls the class, else what the class does. */
function className(name: StrategyClass, m: Matrix): string {
  const named = m.assessment.position?.classes[name];
  return named ? inWords(named.title, m.lang) : m.t.tows.classes[name];
}

/** Each strategy with the codes of the factors it links: `Plan (S1, O2)`. */
const several = (found: readonly Strategy[], m: Matrix): Piece =>
  separated(
    found.map(({ id, strategy }) => line(remedyLink(id, m), linked([...strategy.uses, ...strategy.addresses], m))),
    '; ',
  );

function linked(ids: readonly string[], m: Matrix): Piece {
  const links = codeLinks(ids, m);
  return links.length === 0 ? null : [' (', links, ')'];
}
