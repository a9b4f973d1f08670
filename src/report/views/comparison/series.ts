import { LEAST_SHARE, type Certainty, type Series, type SeriesStep } from '../../../model/comparison/series.js';
import { period } from '../../../text/dates.js';
import { percent, shareOfRuns, signed, thousands } from '../../../text/numbers.js';
import { listed } from '../../../text/words.js';
import { bullets, cell, heading, item, left, paragraph, right, table, toned, worded } from '../../compose.js';
import { inWords } from '../../context.js';
import type { Block, ListItem } from '../../tree.js';
import { frameworkName, number, type Context } from './context.js';
import { depthOf } from './matrix.js';
import { weightsText } from './weights.js';

/** More agencies than this are a row each; of fewer it is told what changed. */
const MOST_TOLD = 6;

/** What became of agencies from one period to the next. */
export function series(c: Context): Block[] {
  const { comparison: t } = c.t;
  const { series: all } = c.comparison;
  if (all.length === 0) return [];
  return [
    heading(2, t.series),
    overview(all, c),
    paragraph(toned('quiet', t.seriesLegend(weightsText(entriesOf(all), c), percent(LEAST_SHARE, c.lang)))),
    ...(all.length > MOST_TOLD
      ? []
      : all.flatMap((each) => each.steps.flatMap((step) => told(step, nameOf(step.from, all, c), c)))),
  ];
}

function overview(all: readonly Series[], c: Context): Block {
  const { comparison: t } = c.t;
  const score = (of: number | null, entry: number): string => `${number(of, c)} (${when(entry, c)})`;
  return table(
    [left(t.agency), right(t.from), right(t.to), right(t.change), left(t.certain)],
    all.flatMap(({ steps }) =>
      steps.map(({ from, to, before, after, change, certainty }) => [
        cell(nameOf(from, all, c)),
        cell(score(before, from)),
        cell(score(after, to)),
        cell(change === null ? t.dash : signed(change, c.lang)),
        cell(certainty === null ? t.dash : certaintyText(certainty, c)),
      ]),
    ),
  );
}

/** An agency, and by which framework where there are several. */
function nameOf(entry: number, all: readonly Series[], c: Context): string {
  const frameworks = new Set(all.flatMap(({ steps }) => steps.map(({ to }) => frameworkName(to, c))));
  return frameworks.size > 1 ? `${c.agencyOf(entry)} (${frameworkName(entry, c)})` : c.agencyOf(entry);
}

const entriesOf = (all: readonly Series[]): number[] =>
  all.flatMap(({ steps }) => steps.flatMap(({ from, to }) => [from, to]));

const when = (entry: number, c: Context): string => {
  const { period: of } = c.of(entry).study;
  return of === null ? c.t.comparison.dash : period(of.from, of.to, c.lang);
};

/** Yes where nothing speaks against it; else what does. Beside it what another rule would make of it, which settles nothing. */
function certaintyText({ bounds, level, weights, exchanged, exceeds }: Certainty, c: Context): string {
  const { certainty: t } = c.t.comparison;
  const isFew = (share: number | null): share is number => share !== null && share < LEAST_SHARE;
  const against = [
    ...(bounds ? [] : [t.bounds]),
    ...(level === false ? [t.level] : []),
    ...(isFew(weights) ? [t.weights(shareOfRuns(weights, c.lang))] : []),
  ];
  const verdict = exceeds === null ? t.undrawn : exceeds ? t.yes : `${t.no}: ${against.join('; ')}`;
  if (exchanged === null || !isFew(exchanged.share)) return verdict;
  return `${verdict}; ${t.exchanged(c.t.vocabulary.aggregate[exchanged.rule], shareOfRuns(exchanged.share, c.lang))}`;
}

function told({ from, to, nodes, evidence, factors, done }: SeriesStep, name: string, c: Context): Block[] {
  const { comparison: t } = c.t;
  const { added, withdrawn, changed } = evidence;
  const count = (items: number): string => thousands(items, c.lang);
  const items: ListItem[] = [
    ...(added + withdrawn + changed === 0 ? [] : [item(t.evidence(count(added), count(withdrawn), count(changed)))]),
    ...factorItem(factors.come, t.factorsCome, c),
    ...factorItem(factors.gone, t.factorsGone, c),
    ...(done.length === 0 ? [] : [item(t.done(listed(done, c.lang)))]),
  ];
  return [
    heading(3, `${name}, ${when(from, c)} – ${when(to, c)}`),
    table(
      [left(t.node), right(when(from, c)), right(when(to, c)), right(t.change)],
      nodes.map((node) => [
        { ...cell(worded(node.title, c.lang)), indent: depthOf(node, nodes) },
        cell(number(node.before, c)),
        cell(number(node.after, c)),
        cell(node.change === null ? t.dash : signed(node.change, c.lang)),
      ]),
    ),
    ...(items.length === 0 ? [] : [bullets(items)]),
  ];
}

function factorItem(found: SeriesStep['factors']['come'], words: (factors: string) => string, c: Context): ListItem[] {
  const titles = found.filter(({ polarity }) => polarity === 'inhibiting').map(({ title }) => inWords(title, c.lang));
  return titles.length === 0 ? [] : [item(words(listed(titles, c.lang)))];
}
