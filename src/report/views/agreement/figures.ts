import { entry } from '../../../model/at.js';
import { BENCHMARKS } from '../../../model/agreement/benchmarks.js';
import type { AgreementFigure, Comparison } from '../../../model/agreement/index.js';
import type { Reason, Warning } from '../../../model/agreement/reasons.js';
import { STATISTICS, type StatisticKind, type StatisticName } from '../../../model/agreement/statistics.js';
import { decimal, percent, plain } from '../../../text/numbers.js';
import { capital, listed } from '../../../text/words.js';
import { bullets, cell, item, left, right, table } from '../../compose.js';
import { DASH } from '../../phrases/values.js';
import type { Block } from '../../tree.js';
import { categoryText, type Words } from './named.js';

/** The coefficients with their intervals, and what to know of them. */
export function figures({ figures: all, scale }: Comparison, w: Words): Block[] {
  const t = w.t.agreement;
  const notes = [...reasons(all, w), ...warnings(all, scale, w)];
  return [
    table(
      [left(t.statistic), right(t.value), right(t.interval), right(t.unitsColumn), left(t.words)],
      all.map((figure) => [
        cell(statisticName(figure.statistic, w)),
        cell(valueText(figure, w)),
        cell(intervalText(figure, w)),
        cell(figure.units === null ? DASH : String(figure.units)),
        cell(wordsText(figure, w)),
      ]),
    ),
    ...(notes.length === 0 ? [] : [bullets(notes.map((note) => item(note)))]),
  ];
}

/** `Cohen's kappa, quadratic weights` */
export function statisticName(name: StatisticName, { t: { agreement: t } }: Words): string {
  const statistic: StatisticKind = STATISTICS[name];
  switch (statistic.family) {
    case 'icc':
      return t.forms[statistic.form];
    case 'alpha':
      return t.variant(t.families.alpha, t.metrics[statistic.metric]);
    case 'fleiss-1971':
      return t.families[statistic.family];
    default: {
      const { family, weighting } = statistic;
      if (weighting === 'identity') return family === 'ac' ? t.ac1 : t.families[family];
      return t.variant(t.families[family], t.weightings[weighting]);
    }
  }
}

const isShare = (name: StatisticName): boolean => STATISTICS[name].family === 'percent';

export function valueText({ statistic, value }: AgreementFigure, w: Words): string {
  if (value === null) return w.t.agreement.undefinedFigure;
  return isShare(statistic) ? percent(value, w.lang) : decimal(value, w.lang);
}

function intervalText({ statistic, interval }: AgreementFigure, w: Words): string {
  if (interval === null) return DASH;
  const endText = (end: number): string => (isShare(statistic) ? percent(end, w.lang) : decimal(end, w.lang));
  const [low, high] = interval;
  return w.t.agreement.range(endText(low), endText(high));
}

function wordsText({ benchmark }: AgreementFigure, { t: { agreement: t } }: Words): string {
  return benchmark === null ? DASH : t.called(entry(t.bands, benchmark.band), BENCHMARKS[benchmark.id].name);
}

/** Why there is no value, or no interval, each reason once with the coefficients it holds for. */
function reasons(all: readonly AgreementFigure[], w: Words): string[] {
  const t = w.t.agreement;
  const undefinedOnes = together(all, ({ because }) => because);
  const uncertain = together(all, ({ value, intervalBecause }) => (value === null ? null : intervalBecause));
  const skipped = together(all, (figure) => (figure.skipped === 0 ? null : figure.skipped));
  const defined = all.filter(({ value }) => value !== null).length;
  return [
    ...undefinedOnes.map(({ what, names }) => t.noFigure(namesText(names, w), reasonText(what, w))),
    ...uncertain.map(({ what, names }) =>
      t.noInterval(names.length === defined ? t.all : namesText(names, w), reasonText(what, w)),
    ),
    ...skipped.map(({ what, names }) => t.skipped(namesText(names, w), String(what))),
  ];
}

function warnings(all: readonly AgreementFigure[], scale: Comparison['scale'], w: Words): string[] {
  const defined = all.filter(({ value }) => value !== null).length;
  return together(all, (figure) => figure.warnings).map(({ what, names }) => {
    const words = warningText(what, scale, w);
    return names.length === defined ? capital(words) : w.t.agreement.warningOf(namesText(names, w), words);
  });
}

const namesText = (names: readonly StatisticName[], w: Words): string =>
  listed(
    names.map((name) => statisticName(name, w)),
    w.lang,
  );

/** What is said of coefficients, each thing once with those it holds for. */
function together<T>(
  all: readonly AgreementFigure[],
  of: (figure: AgreementFigure) => T | readonly T[] | null,
): { what: T; names: StatisticName[] }[] {
  const found = new Map<string, { what: T; names: StatisticName[] }>();
  for (const figure of all) {
    const said = of(figure);
    for (const what of said === null ? [] : isSeveral(said) ? said : [said]) {
      const key = JSON.stringify(what);
      const before = found.get(key) ?? { what, names: [] };
      before.names.push(figure.statistic);
      found.set(key, before);
    }
  }
  return [...found.values()];
}

const isSeveral = <T>(said: T | readonly T[]): said is readonly T[] => Array.isArray(said);

export function reasonText(reason: Reason, w: Words): string {
  const t = w.t.agreement.because;
  switch (reason.code) {
    case 'not-two-raters':
      return t[reason.code](String(reason.raters));
    case 'off-scale':
      return t[reason.code](reason.values.map((value) => plain(value, w.lang)).join(', '));
    case 'too-many-categories':
      return t[reason.code](String(reason.categories), String(reason.most));
    case 'too-many-raters':
      return t[reason.code](String(reason.raters), String(reason.most));
    case 'unequal-ratings':
      return t[reason.code](String(reason.fewest), String(reason.most));
    case 'too-few-units':
      return t[reason.code](String(reason.units), String(reason.needed));
    case 'pair-absent':
      return t[reason.code](listed(reason.raters, w.lang), reasonText(reason.because, w));
    case 'too-large':
      return t[reason.code](String(reason.units), String(reason.raters));
    case 'no-replicate':
      return t[reason.code](String(reason.runs));
    case 'too-few-raters':
    case 'no-pairs':
    case 'one-category':
    case 'no-variation':
    case 'no-formula':
    case 'error-undefined':
      return t[reason.code]();
  }
}

function warningText(warning: Warning, scale: Comparison['scale'], w: Words): string {
  const t = w.t.agreement.warning;
  switch (warning.code) {
    case 'few-units':
    case 'units-left-out':
      return t[warning.code](String(warning.units));
    case 'one-category-used':
      return t[warning.code](categoryName(warning.category, scale, w));
    case 'prevalent-category':
      return t[warning.code](categoryName(warning.category, scale, w), percent(warning.share, w.lang));
    case 'negative-variance':
      return t[warning.code]();
  }
}

/** A category by its name; of a coding whether the item is linked. */
export function categoryName(value: number, scale: Comparison['scale'], w: Words): string {
  const isCoding = scale.type === 'nominal' && scale.categories.every(({ label }) => label === null);
  if (isCoding && scale.categories.length === 2) return value === 1 ? w.t.agreement.linked : w.t.agreement.notLinked;
  return categoryText(value, scale, w);
}
