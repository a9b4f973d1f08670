import { given } from '../../../model/at.js';
import { nth } from '../../../model/nth.js';
import type { Comparison, Disagreement, Said, Unlevelled } from '../../../model/agreement/index.js';
import { plain } from '../../../text/numbers.js';
import { READABLE } from '../../../text/words.js';
import { bullets, code, heading, item, line, paragraph, separated, steps, strong, worded } from '../../compose.js';
import { placeText } from '../../phrases/links.js';
import type { Block, Inline, ListItem } from '../../tree.js';
import { categoryText, exact, type Names, type Words } from './named.js';

/** Units rated differently, worst first, each rater's reason beside the others'. */
export function disagreements(
  { disagreements: all, scale, units, links }: Comparison,
  names: Names,
  level: 3 | 4,
  w: Words,
): Block[] {
  const t = w.t.agreement;
  if (links.length > 0 || units.shared === 0) return [];
  if (all.length === 0) return [paragraph(t.none)];
  return [
    heading(level, t.disagreements(all.length, units.shared)),
    steps(all.slice(0, MOST_SHOWN).map((each) => differing(each, scale, names, w))),
    ...(all.length > MOST_SHOWN ? [paragraph(t.notShown(all.length - MOST_SHOWN))] : []),
  ];
}

/** More of a list than this nobody reads to its end. A convention of this program. */
const MOST_SHOWN = 100;

function differing(each: Disagreement, scale: Comparison['scale'], names: Names, w: Words): ListItem {
  return {
    text: line(strong(names.unit(each)), `: ${apartText(each.furthest, scale, w)}`),
    items: said(each, scale, w),
  };
}

function apartText(furthest: number, { type, categories }: Comparison['scale'], w: Words): string {
  const t = w.t.agreement.apart;
  if (type !== 'interval') return type === 'nominal' ? t.nominal : t.ordinal(furthest);
  const isBare = categories.every(({ label }) => label === null);
  return t.interval(isBare ? exact(Number(furthest.toPrecision(12)), w.lang) : plain(furthest, w.lang));
}

/** What each rater said, of many raters the first; and what a consensus made of it. */
function said(
  { ratings, consensus }: Pick<Unlevelled, 'ratings' | 'consensus'>,
  scale: Comparison['scale'],
  w: Words,
): ListItem[] {
  const t = w.t.agreement;
  const rest = ratings.length - READABLE;
  return [
    ...ratings.slice(0, READABLE).map((each) => saidItem(each, scale, w)),
    ...(rest > 0 ? [item(t.more(rest))] : []),
    ...(consensus === null ? [] : [saidItem({ ...consensus, rater: t.settled(consensus.rater) }, scale, w)]),
  ];
}

/** `coder-a: 3 (fairly good). The head explains the rule. [study.yaml:512]` */
function saidItem(each: Said, scale: Comparison['scale'], w: Words): ListItem {
  const { rater, level, status, why, place } = each;
  const state = status !== null && status !== 'scored' ? w.t.vocabulary.status[status] : null;
  const value = level === null ? given(state) : categoryText(level, scale, w);
  const words = level !== null && state !== null ? `${value} (${state})` : value;
  return item(
    strong(`${rater}: ${words}`),
    why === null ? null : ['. ', worded(why, w.lang)],
    place === null ? null : [' ', code(placeText(place))],
  );
}

/** Units without two levels: those of which all said the same, those that one rater alone judged, and the rest in full. */
export function unlevelled({ unlevelled: all, scale }: Comparison, names: Names, level: 3 | 4, w: Words): Block[] {
  if (all.length === 0) return [];
  const t = w.t.agreement;
  const alike = byState(all.filter((unit) => unit.alike));
  const single = byRater(all.filter(({ ratings }) => ratings.length === 1));
  const rest = all.filter((unit) => !unit.alike && unit.ratings.length > 1);
  const named = (units: readonly Unlevelled[]): Inline[] => separated(units.map(names.unit));
  return [
    heading(level, t.leftOut(all.length)),
    paragraph(t.leftOutWhy),
    ...(alike.length + single.length === 0
      ? []
      : [
          bullets([
            ...alike.map(([status, units]) => around(t.alike, named(units), w.t.vocabulary.status[status])),
            ...single.map(([rater, units]) => around((inside) => t.oneAlone(rater, inside), named(units))),
          ]),
        ]),
    ...(rest.length === 0
      ? []
      : [
          paragraph(t.differing),
          bullets(
            rest.map((unit) => ({
              text: [strong(names.unit(unit))],
              items: said(unit, scale, w),
            })),
          ),
        ]),
  ];
}

/** A sentence with names in its middle, which may be links. */
function around(sentence: (inside: string, more: string) => string, names: readonly Inline[], more = ''): ListItem {
  const [before = '', after = ''] = sentence(GAP, more).split(GAP);
  return item(before, names, after);
}

const GAP = '\u0000';

type State = NonNullable<Said['status']>;

const byState = (units: readonly Unlevelled[]): [State, Unlevelled[]][] =>
  grouped(units, ({ ratings }) => given(nth(ratings, 0).status));

const byRater = (units: readonly Unlevelled[]): [string, Unlevelled[]][] =>
  grouped(units, ({ ratings }) => nth(ratings, 0).rater);

function grouped<K extends string>(units: readonly Unlevelled[], key: (unit: Unlevelled) => K): [K, Unlevelled[]][] {
  const found = new Map<K, Unlevelled[]>();
  for (const unit of units) {
    const of = found.get(key(unit));
    if (of) of.push(unit);
    else found.set(key(unit), [unit]);
  }
  return [...found];
}
