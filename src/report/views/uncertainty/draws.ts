import type { Runs, Uncertainty } from '../../../model/uncertainty.js';
import { decimal, shareOfRuns, thousands } from '../../../text/numbers.js';
import { capital } from '../../../text/words.js';
import { item, strong } from '../../compose.js';
import type { Context } from '../../context.js';
import { bandLabel } from '../../phrases/bands.js';
import type { ListItem } from '../../tree.js';

/** What many drawn weightings, and many drawn sets of sources, scored. */
export function draws({ weights, bootstrap, sources }: Uncertainty, c: Context): ListItem[] {
  const t = c.t.uncertainty;
  const { spread, concentration } = weights;
  const means =
    spread === null
      ? t.weightsMeans.dirichlet(String(concentration))
      : t.weightsMeans.uniform(decimal(1 - spread, c.lang), decimal(1 + spread, c.lang));
  return [
    item(strong(`${t.weights}.`), ` ${means} `, inBands(weights, t.weightings, c)),
    item(
      strong(`${t.sources}.`),
      ' ',
      bootstrap === null
        ? t.tooFew(sources)
        : [t.sourcesMeans(bootstrap.sources, bootstrap.raters), ' ', inBands(bootstrap, t.draws, c)],
    ),
  ];
}

/** `Good in 83% of 10,000 weightings, fair in 17%. 95 of 100 lie between 3.10 and 3.42.` */
function inBands(runs: Runs, counted: (count: string) => string, c: Context): string {
  const t = c.t.uncertainty;
  const { interval, skipped } = runs;
  if (interval === null) return t.allSkipped(counted(thousands(runs.runs, c.lang)));
  const bands = runs.bands
    .flatMap(({ id, share }) => (share === null || share === 0 ? [] : [{ label: bandLabel(id, c), share }]))
    .sort((a, b) => b.share - a.share)
    .map(({ label, share }, i) =>
      i === 0
        ? t.firstBand(capital(label), shareOfRuns(share, c.lang), counted(thousands(runs.runs - skipped, c.lang)))
        : t.nextBand(label, shareOfRuns(share, c.lang)),
    );
  const [low, high] = [decimal(interval[0], c.lang), decimal(interval[1], c.lang)];
  const ends = low === high ? t.always(low) : t.interval(low, high);
  const left = skipped === 0 ? '' : ` ${t.skipped(thousands(skipped, c.lang))}`;
  return `${bands.join(', ')}. ${ends}${left}`;
}
