import type { Lang } from '../../../model/lang.js';
import { htmlText, markup } from '../../../text/encode/html.js';
import { messages } from '../../../text/messages/index.js';
import { shownIn } from '../../medium.js';
import type { Document } from '../../tree.js';
import { contents } from './contents.js';
import { distinct } from './distinct.js';
import { plainly } from './inlines.js';
import { outlineOf } from './outline.js';
import { page } from './page.js';
import { bodyOf } from './sections.js';
import { STYLE } from './style.js';

/** Documents one after the other, as one page that a browser opens from disk: it runs nothing and fetches nothing. */
export function html(documents: readonly Document[], lang: Lang): string {
  const t = messages(lang).page;
  const outlines = distinct(documents.map((document) => shownIn('page', document))).map(({ blocks, ...document }) => ({ ...document, ...outlineOf(blocks) }));
  const whole = outlines.flatMap(({ sections }) => sections);
  const [first, ...others] = whole;
  const body = markup`<a class="skip" href="#_text">${htmlText(t.skip)}</a>
<div class="page">
${contents(first && others.length === 0 ? first.sections : whole, t)}<main id="_text" tabindex="-1">
${bodyOf(outlines, t)}</main>
</div>`;
  const title = whole.map(({ heading }) => plainly(heading.text)).join(' \u00b7 ') || 'egov-assess';
  return page({ lang, title, body, styles: [STYLE] });
}
