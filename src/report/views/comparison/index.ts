import type { ComparedSet, Comparison } from '../../../model/comparison/index.js';
import type { Lang, Localized } from '../../../model/lang.js';
import { heading, worded } from '../../compose.js';
import { agencyName, inWords } from '../../context.js';
import type { Block, Document } from '../../tree.js';
import { charts } from './charts.js';
import { contextOf, periodText, within, type Context } from './context.js';
import { dominance } from './dominance.js';
import { matrix } from './matrix.js';
import { pair } from './pair.js';
import { peers } from './peers.js';
import { ranking } from './ranking.js';
import { series } from './series.js';
import { factors, topics } from './topics.js';

/** Several agencies side by side, or one over time. `title`: what somebody called it. */
export function comparison(found: Comparison, lang: Lang, title: Localized | null = null): Document {
  const c = contextOf(found, lang);
  const agencies = new Set(found.compared.map(({ agency }) => agencyName(agency, lang))).size;
  return {
    blocks: [
      heading(1, title === null ? c.t.comparison.title(agencies) : worded(title, lang)),
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
