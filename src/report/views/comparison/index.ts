import type { ComparedSet, Comparison } from '../../../model/comparison/index.js';
import type { Lang } from '../../../model/lang.js';
import { heading, worded } from '../../compose.js';
import { inWords } from '../../context.js';
import type { Block, Document } from '../../tree.js';
import { charts } from './charts.js';
import { contextOf, periodText, within, type Context } from './context.js';
import { dominance } from './dominance.js';
import { factors } from './factors.js';
import { matrix } from './matrix.js';
import { notes } from './notes.js';
import { pair } from './pair.js';
import { peers } from './peers.js';
import { ranking } from './ranking.js';
import { series } from './series.js';
import { topics } from './topics.js';

/** Several agencies side by side, or one over time. */
export function comparison(found: Comparison, lang: Lang): Document {
  const c = contextOf(found, lang);
  const agencies = new Set(found.compared.map(({ agencyKey }) => agencyKey)).size;
  return {
    blocks: [
      heading(1, found.title === null ? c.t.comparison.title(agencies) : worded(found.title, lang)),
      ...notes(c),
      ...(found.pair ? pair(found.pair, c) : []),
      ...found.sets.flatMap((set, at) => setBlocks(set, at, c)),
      ...topics(c),
      ...series(c),
      ...factors(c),
    ],
  };
}

function setBlocks(set: ComparedSet, at: number, all: Context): Block[] {
  const c = within(set, all);
  const names = new Set(set.frameworks.map(({ title }) => inWords(title, c.lang)));
  return [
    heading(2, c.t.comparison.setTitle([...names].join('; '), periodText(set.period, c.lang))),
    ...ranking(set, c),
    ...charts(set, at + 1, c).map((chart): Block => ({ kind: 'chart', chart })),
    ...matrix(set, c),
    ...peers(set, c),
    ...dominance(set, c),
  ];
}
