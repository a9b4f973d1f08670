import type { ComparedSet, Comparison } from '../../../../model/comparison/index.js';
import type { Lang } from '../../../../model/lang.js';
import type { Html } from '../../../../text/encode/html.js';
import { messages } from '../../../../text/messages/index.js';
import { inWords } from '../../../context.js';
import { heading } from '../../../compose.js';
import type { Block } from '../../../tree.js';
import { contextOf, periodText, within, type Context } from '../../../views/comparison/context.js';
import { dominance } from '../../../views/comparison/dominance.js';
import { factors } from '../../../views/comparison/factors.js';
import { matrix, MOST_BESIDE } from '../../../views/comparison/matrix.js';
import { notes } from '../../../views/comparison/notes.js';
import { pair } from '../../../views/comparison/pair.js';
import { peers } from '../../../views/comparison/peers.js';
import { series } from '../../../views/comparison/series.js';
import { topics } from '../../../views/comparison/topics.js';
import { distinct } from '../distinct.js';
import { outlineOf } from '../outline.js';
import { bodyOf } from '../sections.js';

/** What the document about the same comparison tells besides: what to know first, and folded up what the page does not show itself. */
export function rest(comparison: Comparison, lang: Lang): Html {
  const c = contextOf(comparison, lang);
  const sets = comparison.sets.flatMap((set) => setBlocks(set, within(set, c)));
  return body([...notes(c), ...topics(c), ...folded([...sets, ...series(c)]), ...factors(c)], lang);
}

/** What separates a pair that no table holds both of, as of two periods: the page itself compares those of one table. */
export function pairApart(comparison: Comparison, lang: Lang): Html {
  const { pair: asked, sets } = comparison;
  const c = contextOf(comparison, lang);
  const isIn = ({ standings }: ComparedSet): boolean =>
    asked?.studies.every((study) => standings.some(({ entry }) => c.of(entry).study.id === study)) ?? true;
  return body(asked === null || sets.some(isIn) ? [] : pair(asked, c), lang);
}

function setBlocks(set: ComparedSet, c: Context): Block[] {
  const names = new Set(set.frameworks.map(({ title }) => inWords(title, c.lang)));
  const told = [...(set.standings.length > MOST_BESIDE ? [] : matrix(set, c)), ...peers(set, c), ...dominance(set, c)];
  const title = c.t.comparison.setTitle([...names].join('; '), periodText(set.period, c.lang));
  return told.length === 0 ? [] : [heading(2, title), ...told];
}

const folded = (blocks: readonly Block[]): Block[] =>
  blocks.map((each) => (each.kind === 'heading' && each.level === 2 ? { ...each, folded: true } : each));

/** Below the title of the page. */
const body = (blocks: readonly Block[], lang: Lang): Html =>
  bodyOf(
    blocks.length === 0 ? [] : distinct([{ blocks }]).map((document) => outlineOf(document.blocks)),
    messages(lang).page,
    1,
  );
