import { PAGE_DRAWS, type Explored, type ExploredRow } from '../../../../model/explorer.js';
import type { Lang } from '../../../../model/lang.js';
import { htmlText, joinHtml, markup, type Html } from '../../../../text/encode/html.js';
import type { Messages } from '../../../../text/messages/index.js';
import { percent, thousands } from '../../../../text/numbers.js';

/** What the columns mean, of those that are there. */
export function howToRead({ sets, groupings }: Explored, { explorer: t }: Messages, lang: Lang): Html {
  const { means } = t;
  const draws = sets.find((set) => set.draws !== null)?.draws ?? null;
  const here = thousands(PAGE_DRAWS, lang);
  const isSome = (is: (row: ExploredRow) => boolean): boolean => sets.some(({ rows }) => rows.some(is));
  const items = [
    means.rank,
    means.drawn(draws && percent(draws.spread, lang)),
    draws === null ? means.notDrawn(here) : means.redrawn(here, thousands(draws.runs, lang)),
    ...(isSome(isOpen) ? [means.possible] : []),
    ...(isSome(({ coverage }) => coverage !== null && coverage < 1) ? [means.coverage] : []),
    means.dimension,
    ...(groupings.length === 0 ? [] : [means.group]),
    ...(isSome(hasDash) ? [means.withheld] : []),
    t.linkHint,
  ];
  return markup`<details class="part">
<summary>${htmlText(t.howToRead)}</summary>
<ul>
${joinHtml(items.map((item) => markup`<li>${htmlText(item)}</li>\n`))}</ul>
</details>`;
}

const isOpen = ({ bounds }: ExploredRow): boolean => bounds !== null && bounds[0] !== bounds[1];

const hasDash = ({ score, parts }: ExploredRow): boolean =>
  score === null || parts.some((part) => part === null || (typeof part !== 'number' && !part[4]));
