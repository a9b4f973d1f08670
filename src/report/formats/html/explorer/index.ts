import type { ComparedSet, Comparison } from '../../../../model/comparison/index.js';
import type { Explored, ExploredSet } from '../../../../model/explorer.js';
import type { Lang } from '../../../../model/lang.js';
import { nth } from '../../../../model/nth.js';
import { htmlJson } from '../../../../text/encode/html-json.js';
import { htmlText, joinHtml, markup, type Html } from '../../../../text/encode/html.js';
import { messages, type Messages } from '../../../../text/messages/index.js';
import { thousands } from '../../../../text/numbers.js';
import { inWords } from '../../../context.js';
import { contextOf, within, type Context } from '../../../views/comparison/context.js';
import { medians } from '../../../views/comparison/peers.js';
import { rankedText } from '../../../views/comparison/ranking.js';
import { block, type Place } from '../blocks.js';
import { page, type Inlined } from '../page.js';
import { STYLE } from '../style.js';
import { explored } from './data.js';
import { howToRead } from './reading.js';
import { pairApart, rest } from './rest.js';
import { plainTable } from './table.js';

/** The script and the style of the page, as the build made them. */
export interface ExplorerCode {
  readonly script: Inlined;
  readonly style: Inlined;
}

/**
 * Agencies side by side, on a page where one searches, sorts, weighs otherwise and holds some against each other. All of it is in the
 * file; without a script there is the table. There must be a set to show.
 */
export function explorer(comparison: Comparison, lang: Lang, { script, style }: ExplorerCode): string {
  const t = messages(lang);
  const data = explored(comparison, lang);
  const title = comparison.title === null ? titleOf(comparison, t) : inWords(comparison.title, lang);
  const body = markup`<a class="skip" href="#ranks">${htmlText(t.page.skip)}</a>
<div class="page explorer">
<header>
<h1>${htmlText(title)}</h1>
<p class="quiet">${htmlText(whoIsIn(data, t, lang))}</p>
</header>
<main id="_text">
<div id="lead" role="status" aria-live="polite"><p>${htmlText(t.explorer.noScript)}</p></div>
${pairApart(comparison, lang)}${tables(comparison, data, lang)}${howToRead(data, t, lang)}
${rest(comparison, lang)}</main>
</div>
<script type="application/json" id="data">${htmlJson(data)}</script>`;
  return page({ lang, title, body, styles: [STYLE, style], scripts: [script] });
}

const named = ({ title, period }: ExploredSet): string => [title, period].filter((part) => part !== '').join(', ');

/** Of all that were compared, as in the document: whoever has nobody to stand beside is in no set. */
const titleOf = ({ compared }: Comparison, { comparison: t }: Messages): string =>
  t.title(new Set(compared.map(({ agencyKey }) => agencyKey)).size);

const agenciesIn = ({ sets }: Pick<Explored, 'sets'>): number =>
  new Set(sets.flatMap(({ rows }) => rows.map(({ agency }) => agency))).size;

/** How many agencies are in each set; where there are several, in all as well. */
function whoIsIn(data: Explored, { comparison: c, explorer: t }: Messages, lang: Lang): string {
  const agencies = (count: number): string => c.agencies(thousands(count, lang));
  const each = data.sets.map((set) => `${named(set)}: ${agencies(agenciesIn({ sets: [set] }))}`);
  const all = data.sets.length > 1 ? [t.inAll(agencies(agenciesIn(data)))] : [];
  return [...each, ...all].join(' \u00b7 ');
}

/** The table the page begins with, which the script takes over, and those of other periods and of groups, which it takes away. */
function tables(comparison: Comparison, data: Explored, lang: Lang): Html {
  const c = contextOf(comparison, lang);
  const last = data.sets.length - 1;
  let count = 0;
  const next = (): number => ++count;
  return joinHtml(
    data.sets.map((set, i) => {
      const compared = nth(comparison.sets, i);
      const of = within(compared, c);
      const place = { t: c.t.page, title: '', next };
      const drawn = block(plainTable(compared, set, of), place);
      const groups = groupsIn(compared, of, place);
      const heading = markup`<h2 class="unscripted">${htmlText(named(set))}</h2>
<p class="unscripted">${htmlText(rankedText(compared, of))}</p>\n`;
      // The block frames its table already; this frame is the one the script fills.
      return i === last
        ? markup`${heading}<div id="ranks">\n${drawn}\n</div>\n${groups}`
        : markup`<div class="unscripted">\n${heading}${drawn}\n</div>\n${groups}`;
    }),
  );
}

/** The medians of groups, where some were asked for. */
function groupsIn(set: ComparedSet, c: Context, place: Place): Html {
  const { by } = c.comparison.options;
  if (by === null) return markup``;
  return markup`<div class="unscripted">
<h3>${htmlText(c.t.comparison.groups[by])}</h3>
${block(medians(set, by, c), place)}
</div>
`;
}
