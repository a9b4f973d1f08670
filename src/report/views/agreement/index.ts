import { given } from '../../../model/at.js';
import type {
  Agreement,
  AgreementResult,
  Comparison,
  ComparedRater,
  ComparedSheet,
} from '../../../model/agreement/index.js';
import type { Lang } from '../../../model/lang.js';
import type { Blind } from '../../../model/study.js';
import { messages } from '../../../text/messages/index.js';
import { thousands } from '../../../text/numbers.js';
import { firstOf, listed, READABLE } from '../../../text/words.js';
import { bullets, heading, item, paragraph, strong, toned } from '../../compose.js';
import { inWords } from '../../context.js';
import type { Block, Document, Inline, ListItem } from '../../tree.js';
import { disagreements, unlevelled } from './differences.js';
import { figures } from './figures.js';
import { links } from './links.js';
import { plainNames, type Names, type Words } from './named.js';
import { pairs } from './pairs.js';
import { prevalence } from './prevalence.js';

/** How far the raters of studies, or of a bare table, agree. */
export function agreement({ agreement: found, framework, studies, file }: AgreementResult, lang: Lang): Document {
  const w: Words = { lang, t: messages(lang) };
  const t = w.t.agreement;
  const names = plainNames(w, studies.length > 1);
  const ids = firstOf(
    studies.map(({ id }) => id),
    lang,
  );
  return {
    blocks: [
      heading(1, t.title(framework ? inWords(framework.title, lang) : given(file))),
      ...(studies.length === 0 ? [] : [paragraph(t.studies(studies.length, ids))]),
      paragraph(WHAT[found.unit](w)),
      ...(found.unit === 'coding' ? [paragraph(t.codingLimits)] : []),
      ...found.comparisons.flatMap((comparison) => [
        heading(2, groupText(comparison, w)),
        ...comparisonBlocks(comparison, found, names, 3, w),
      ]),
    ],
  };
}

const WHAT: Readonly<Record<Agreement['unit'], (w: Words) => string>> = {
  nodes: ({ t }) => t.agreement.whatNodes,
  coding: ({ t }) => t.agreement.whatCoding,
  table: ({ t }) => t.agreement.whatTable,
};

/** One comparison in full. `level`: that of its headings. */
export function comparisonBlocks(
  comparison: Comparison,
  { generator, seed, runs }: Pick<Agreement, 'generator' | 'seed' | 'runs'>,
  names: Names,
  level: 3 | 4,
  w: Words,
): Block[] {
  const t = w.t.agreement;
  const { between, branches, units, scale, raters } = comparison;
  const { drawn } = units;
  const drawnText = {
    units: () => t.drawnUnits(drawn.count, drawn.count - units.shared),
    items: () => t.drawnItems(drawn.count),
    studies: () => t.drawnStudies(drawn.count),
  }[drawn.what]();
  const isCoding = comparison.links.length > 0;
  const kind = isCoding ? 'coding' : raters.every(({ role }) => role === null) ? 'table' : 'nodes';
  const isMade = comparison.figures.some(({ interval }) => interval !== null);
  const isWorded = comparison.figures.some(({ benchmark }) => benchmark !== null);
  return [
    ...(between === 'roles' ? [paragraph(t.twoRoles)] : []),
    ...(branches.length === 0 ? [] : [paragraph(t.branches(branchesText(comparison, w)))]),
    ...(raters.some(({ role }) => role !== null) ? [bullets(raters.map((rater) => raterItem(rater, w)))] : []),
    paragraph(
      unitsText(units, raters.length, kind, w),
      isCoding ? null : ` ${(scale.given ? t.levels : t.used)(scale.categories.length, scale.type)}`,
    ),
    ...figures(comparison, w),
    paragraph(
      toned(
        'quiet',
        isMade ? t.made(generator, String(seed), thousands(runs, w.lang), drawnText) : null,
        isMade && isWorded ? ' ' : null,
        isWorded ? t.conventions : null,
      ),
    ),
    ...prevalence(comparison, level, w),
    ...pairs(comparison, level, w),
    ...disagreements(comparison, names, level, w),
    ...links(comparison, names, level, w),
    ...unlevelled(comparison, names, level, w),
  ].filter(isSomething);
}

/** How many units there are, by whom they were rated, and which count nowhere. */
function unitsText(
  { rated, shared, complete, unrated }: Comparison['units'],
  raters: number,
  kind: Agreement['unit'],
  w: Words,
): string {
  const t = w.t.agreement;
  const counts = raters === 2 ? t.unitsOfTwo(rated, shared, kind) : t.units(rated, shared, complete, kind);
  return unrated === 0 ? counts : `${counts} ${t.unrated(unrated, kind)}`;
}

/** A paragraph of nothing is left out. */
const isSomething = (block: Block): boolean => block.kind !== 'paragraph' || textOf(block.text) !== '';
const textOf = (pieces: readonly Inline[]): string =>
  pieces
    .map((piece) => (typeof piece === 'string' ? piece : piece.kind === 'code' ? piece.text : textOf(piece.text)))
    .join('');

const branchesText = ({ branches }: Comparison, w: Words): string =>
  listed(
    branches.map(({ title }) => inWords(title, w.lang)),
    w.lang,
  );

/** `coder-a and coder-b (coders)`; with the branch, where there are several ladders. */
export function groupText(comparison: Comparison, w: Words): string {
  const { between, raters, branches } = comparison;
  const t = w.t.agreement;
  const each = raters.map(({ rater, role }) =>
    between === 'roles' && role !== null ? `${rater} (${w.t.vocabulary.role[role]})` : rater,
  );
  const names = each.length > READABLE ? firstOf(each, w.lang) : listed(each, w.lang);
  const role = raters[0]?.role ?? null;
  const who =
    between === 'roles'
      ? t.between.roles(names)
      : role === null
        ? t.between.table(names)
        : t.between.role(names, t.roles[role]);
  return branches.length === 0 ? who : `${who}: ${branchesText(comparison, w)}`;
}

/** How a rater judged; where that differs from study to study, in which of them. */
function raterItem({ rater, sheets }: ComparedRater, w: Words): ListItem {
  const t = w.t.agreement.blind;
  const ways = new Map<string, string[]>();
  for (const sheet of sheets) {
    const way = wayText(sheet, w);
    ways.set(way, [...(ways.get(way) ?? []), sheet.study]);
  }
  const told = [...ways].map(([way, studies]) =>
    ways.size === 1 ? way : t.inStudies(way, studies.length, sheets.length, firstOf(studies, w.lang)),
  );
  return item(strong(rater), ': ', told.join('; '));
}

function wayText({ own, blind }: ComparedSheet, w: Words): string {
  const t = w.t.agreement.blind;
  if (own) return t.own;
  return blind === null ? t.no : blindness(blind, w);
}

/** How it was made blind: from which sheet, in which words, or both. */
function blindness({ seed, how }: Blind, w: Words): string {
  const t = w.t.agreement.blind;
  if (seed === null) return how === null ? t.yes : `${t.how}${inWords(how, w.lang)}`;
  return `${t.seeded(String(seed))}${how === null ? '' : `${t.and}${inWords(how, w.lang)}`}`;
}
