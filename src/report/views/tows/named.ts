import { at } from '../../../model/at.js';
import type { FactorResult } from '../../../model/assessment/factors.js';
import type { RemedyResult } from '../../../model/assessment/remedies.js';
import { KINDS, kindOf, type FactorKind } from '../../../model/tows.js';
import { link, separated } from '../../compose.js';
import { contextOf, type Context } from '../../context.js';
import { factorAnchor } from '../../phrases/links.js';
import type { Inline } from '../../tree.js';

/** A proposal seen as a strategy. */
export type Strategy = RemedyResult & { readonly strategy: NonNullable<RemedyResult['strategy']> };

/** What every part of the matrix needs: factors by kind, each with a code such as `S1`, and the strategies. */
export interface Matrix extends Context {
  readonly kinds: Readonly<Record<FactorKind, readonly FactorResult[]>>;
  readonly codes: ReadonlyMap<string, string>;
  /** In the order of the study's file, which is the order in which they were proposed. */
  readonly strategies: readonly Strategy[];
}

export function matrixOf(assessment: Context['assessment'], lang: Context['lang']): Matrix {
  const of = (kind: FactorKind) => assessment.factors.filter((factor) => kindOf(factor) === kind);
  const kinds = { S: of('S'), W: of('W'), O: of('O'), T: of('T') };
  return {
    ...contextOf(assessment, lang),
    kinds,
    codes: new Map(KINDS.flatMap((kind) => kinds[kind].map(({ id }, i) => [id, `${kind}${String(i + 1)}`]))),
    strategies: assessment.remedies.filter(isStrategy).sort(byPlace),
  };
}

const isStrategy = (remedy: RemedyResult): remedy is Strategy => remedy.strategy !== null;

const byPlace = (a: Strategy, b: Strategy): number => {
  const [x, y] = [a.place, b.place];
  if (x === null || y === null) return 0;
  return x.file === y.file ? x.line - y.line || x.col - y.col : x.file < y.file ? -1 : 1;
};

/** The class a strategy stands under: the one stated, else the one derived. */
export const shownClass = ({ strategy }: Strategy) => strategy.stated ?? strategy.derived;

/** `W3`, a link to where the factor is named in full. */
export const codeLink = (id: string, m: Matrix): Inline => link(factorAnchor(id), at(m.codes, id));

/** In the order of the matrix: `S1, O3`. */
export const codeLinks = (ids: readonly string[], m: Matrix): Inline[] =>
  separated([...m.codes.keys()].filter((id) => ids.includes(id)).map((id) => codeLink(id, m)));
