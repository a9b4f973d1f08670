import { nth } from '../../../model/nth.js';
import { htmlAnchor, joinHtml, markup, type Html } from '../../../text/encode/html.js';
import type { Messages } from '../../../text/messages/index.js';
import type { Document } from '../../tree.js';
import { block, type Place } from './blocks.js';
import { inlines, plainly } from './inlines.js';
import type { Heading, Outline, Section } from './outline.js';

/** Writes the documents of a page, numbering tables and pictures through all of them. `under`: how many titles stand over theirs. */
export function bodyOf(
  outlines: readonly (Outline & Pick<Document, 'isSheet'>)[],
  t: Messages['page'],
  under = 0,
): Html {
  let count = 0;
  const next = (): number => ++count;
  return joinHtml(
    outlines.map(
      ({ isSheet = false, ...outline }) =>
        markup`<article${isSheet ? markup` class="sheet"` : markup``}>\n${within(outline, under, { t, next, title: '' })}</article>\n`,
    ),
  );
}

const within = ({ own, sections }: Outline, depth: number, place: Place): Html =>
  markup`${joinHtml(own.map((each) => markup`${block(each, place)}\n`))}${joinHtml(
    sections.map((each) => section(each, depth + 1, place)),
  )}`;

function section({ heading, ...outline }: Section, depth: number, outer: Place): Html {
  const inner = within(outline, depth, { ...outer, title: plainly(heading.text) });
  const id = htmlAnchor(heading.anchor ?? '');
  // The anchor is what is folded, not its title: a browser unfolds what a link leads into.
  if (heading.folded === true)
    return markup`<details class="part">
<summary>${title(heading, depth, markup``)}</summary>
<div class="within" id="${id}">
${inner}</div>
</details>
`;
  const kind = heading.sheet === true ? markup` class="apart"` : markup``;
  return markup`<section${kind}>\n${title(heading, depth, markup` id="${id}"`)}\n${inner}</section>\n`;
}

/** Levels are those of the sections within each other, so that none is left out. */
function title({ text }: Heading, depth: number, id: Html): Html {
  const name = nth(TITLES, depth - 1);
  return markup`<${name}${id}>${inlines(text)}</${name}>`;
}

const TITLES: readonly Html[] = [markup`h1`, markup`h2`, markup`h3`, markup`h4`];
