import { KINDS, type FactorKind, type StrategyClass } from '../../../model/tows.js';
import { bullets, cell, heading, left, line, paragraph, separated, strong, table } from '../../compose.js';
import type { Piece } from '../../compose.js';
import { inWords } from '../../context.js';
import { factorAnchor, remedyLink } from '../../phrases/links.js';
import type { Block, Cell } from '../../tree.js';
import { shownClass, type Matrix } from './named.js';

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
                strong(m.codes.get(factor.id) ?? ''),
                ` ${inWords(factor.title, m.lang)} (${m.t.vocabulary.basis[factor.basis]})`,
              ),
              anchor: factorAnchor(factor.id),
            })),
          ),
    ]),
  ];
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

const several = (found: readonly { readonly id: string }[], m: Matrix): Piece =>
  separated(
    found.map(({ id }) => remedyLink(id, m)),
    '; ',
  );
