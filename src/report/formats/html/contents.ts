import { htmlAnchor, htmlAttribute, htmlText, joinHtml, markup, type Html } from '../../../text/encode/html.js';
import type { Messages } from '../../../text/messages/index.js';
import { plainly } from './inlines.js';
import type { Section } from './outline.js';

/** Fewer entries than these are seen without a list of them. */
const FEWEST = 3;

/** Where to go: sections and their parts, but for those that are folded up, of which there are many and links to each. */
export function contents(sections: readonly Section[], t: Messages['page']): Html {
  if (sections.length < FEWEST) return markup``;
  return markup`<nav${htmlAttribute('aria-label', t.contents)}>
<details>
<summary>${htmlText(t.contents)}</summary>
${list(sections, 2)}
</details>
</nav>
`;
}

function list(sections: readonly Section[], depth: number): Html {
  const shown = depth === 0 ? [] : sections.filter(({ heading }) => heading.folded !== true);
  if (shown.length === 0) return markup``;
  return markup`<ol>\n${joinHtml(shown.map((section) => entry(section, depth)))}</ol>`;
}

const entry = ({ heading, sections }: Section, depth: number): Html =>
  markup`<li><a href="#${htmlAnchor(heading.anchor ?? '')}">${htmlText(plainly(heading.text))}</a>${list(sections, depth - 1)}</li>\n`;
