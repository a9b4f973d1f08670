import type { Comparison, Disagreement, Said, Unlevelled } from '../../../model/agreement/index.js';
import { plain } from '../../../text/numbers.js';
import { bullets, code, heading, item, line, paragraph, separated, steps, strong } from '../../compose.js';
import { inWords } from '../../context.js';
import { placeText } from '../../phrases/links.js';
import type { Block, Inline, ListItem } from '../../tree.js';
import { categoryText, type Names, type Words } from './named.js';

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
    steps(all.map((each) => differing(each, scale, names, w))),
  ];
}

function differing(each: Disagreement, scale: Comparison['scale'], names: Names, w: Words): ListItem {
  const apart = w.t.agreement.apart[scale.type](plain(each.furthest, w.lang));
  return {
    text: line(strong(names.unit(each)), `: ${apart}`),
    items: each.ratings.map((said) => saidItem(said, scale, w)),
  };
}

/** `coder-a: 3 (fairly good). The head explains the rule. [study.yaml:512]` */
function saidItem(said: Said, scale: Comparison['scale'], w: Words): ListItem {
  const { rater, level, status, why, place } = said;
  const state = status !== null && status !== 'scored' ? w.t.vocabulary.status[status] : null;
  const value = level === null ? (state ?? '') : categoryText(level, scale, w);
  const words = level !== null && state !== null ? `${value} (${state})` : value;
  return item(
    strong(`${rater}: ${words}`),
    why === null ? null : ['. ', inWords(why, w.lang)],
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
              items: unit.ratings.map((said) => saidItem(said, scale, w)),
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
  grouped(units, ({ ratings }) => ratings[0]?.status ?? 'no-evidence');

const byRater = (units: readonly Unlevelled[]): [string, Unlevelled[]][] =>
  grouped(units, ({ ratings }) => ratings[0]?.rater ?? '');

function grouped<K extends string>(units: readonly Unlevelled[], key: (unit: Unlevelled) => K): [K, Unlevelled[]][] {
  const found = new Map<K, Unlevelled[]>();
  for (const unit of units) {
    const of = found.get(key(unit));
    if (of) of.push(unit);
    else found.set(key(unit), [unit]);
  }
  return [...found];
}
