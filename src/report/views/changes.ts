import type { Changes, FactorNamed, ItemNamed, LevelChange, RatingChange, Verdict } from '../../model/changes.js';
import type { CheckResult } from '../../model/gates.js';
import type { Lang } from '../../model/lang.js';
import { messages } from '../../text/messages/index.js';
import { decimal, percent, plain, range } from '../../text/numbers.js';
import { bullets, cell, code, heading, item, left, paragraph, separated, table, type Piece } from '../compose.js';
import { agencyName, inWords } from '../context.js';
import type { Block, Document, ListItem } from '../tree.js';

/** What happened to one study since the baseline: the verdict before and now, and everything that could have made it another. */
export function changes(
  { agency, framework }: Pick<CheckResult, 'agency' | 'framework'>,
  changed: Changes,
  lang: Lang,
): Document {
  const t = messages(lang).changes;
  const { levels, evidence, factors } = changed;
  const lists: readonly (readonly [string, readonly ListItem[]])[] = [
    [t.levels, levels.map((each) => levelItem(each, lang))],
    [t.added, evidence.added.map((each) => evidenceItem(each, lang))],
    [t.withdrawn, evidence.withdrawn.map((each) => evidenceItem(each, lang))],
    [t.changed, evidence.changed.map((each) => evidenceItem(each, lang))],
    [t.come, factors.come.map((each) => factorItem(each, lang))],
    [t.gone, factors.gone.map((each) => factorItem(each, lang))],
  ];
  const filled = lists.filter(([, items]) => items.length > 0);
  const isSame = filled.length === 0 && JSON.stringify(changed.before) === JSON.stringify(changed.after);
  return {
    blocks: [
      heading(2, t.title(agencyName(agency, lang), inWords(framework.title, lang))),
      ...(isSame ? [paragraph(t.none)] : [verdicts(changed, lang)]),
      ...filled.flatMap(([title, items]): Block[] => [heading(3, title), bullets(items)]),
    ],
  };
}

function verdicts({ before, after }: Changes, lang: Lang): Block {
  const t = messages(lang).changes;
  const rows: readonly (readonly [string, (verdict: Verdict) => string])[] = [
    [t.status, ({ status }) => messages(lang).vocabulary.status[status]],
    [t.score, ({ score }) => (score === null ? DASH : decimal(score, lang))],
    [t.band, ({ band }) => (band === null ? DASH : inWords(band.label, lang))],
    [t.bounds, ({ bounds }) => (bounds === null ? DASH : range(bounds, lang))],
    [t.coverage, ({ coverage }) => (coverage === null ? DASH : percent(coverage, lang))],
  ];
  return table(
    [left(''), left(t.before), left(t.after)],
    rows.map(([title, of]) => [cell(title), cell(of(before)), cell(of(after))]),
  );
}

function levelItem({ node, title, before, after, raters }: LevelChange, lang: Lang): ListItem {
  const t = messages(lang);
  const said = (verdict: LevelChange['before']): string =>
    verdict === null
      ? t.changes.absent
      : verdict.score === null
        ? t.vocabulary.status[verdict.status]
        : plain(verdict.score, lang);
  return item(
    code(node),
    ` ${inWords(title, lang)}: ${movedOr(said(before), said(after), lang)}`,
    raters.map((each) => ['; ', ...ratingPieces(each, lang)]),
  );
}

function ratingPieces({ rater, before, after, gained, lost, why }: RatingChange, lang: Lang): Piece[] {
  const t = messages(lang).changes;
  const level = (value: number | null): string => (value === null ? DASH : plain(value, lang));
  const ids = (list: readonly string[]): string => list.join(', ');
  return separated([
    [code(rater), ` ${movedOr(level(before), level(after), lang)}`],
    ...(gained.length > 0 ? [t.gained(ids(gained))] : []),
    ...(lost.length > 0 ? [t.lost(ids(lost))] : []),
    ...(why === null ? [] : [t.because(inWords(why, lang).replace(/[.\s]+$/u, ''))]),
  ]);
}

/** What both print as may be the same: then another rater moved, or the rating rests on other items. */
function movedOr(before: string, after: string, lang: Lang): string {
  const t = messages(lang).changes;
  return before === after ? t.still(after) : t.moved(before, after);
}

const evidenceItem = ({ id, finding }: ItemNamed, lang: Lang): ListItem => item(code(id), ` ${inWords(finding, lang)}`);

const factorItem = ({ id, title, polarity }: FactorNamed, lang: Lang): ListItem =>
  item(code(id), ` ${inWords(title, lang)} (${messages(lang).vocabulary.polarity[polarity]})`);

const DASH = '\u2013';
