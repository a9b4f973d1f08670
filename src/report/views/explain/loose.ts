import { bullets, code, heading, item, paragraph, separated } from '../../compose.js';
import type { Context } from '../../context.js';
import { placeText, sourceName } from '../../phrases/links.js';
import type { Block, ListItem } from '../../tree.js';
import { usedBy } from './evidence.js';
import { evidenceLine, namedNode } from './named.js';

/** The chain from number to source followed both ways, and every end at which nothing hangs. */
export function explainLoose(c: Context): Block[] {
  const t = c.t.explain.loose;
  const kinds: readonly (readonly [string, readonly ListItem[]])[] = [
    [t.evidence, unusedEvidence(c)],
    [t.attachments, unusedAttachments(c)],
    [t.sources, silentSources(c)],
    [t.ratings, groundlessRatings(c)],
  ];
  const found = kinds.filter(([, items]) => items.length > 0);
  return [
    heading(1, t.heading),
    paragraph(found.length === 0 ? t.none : t.intro),
    ...found.flatMap(([title, items]) => [heading(2, `${title} (${String(items.length)})`), bullets(items)]),
  ];
}

const unused = (c: Context) =>
  c.assessment.evidence.filter(({ id, state }) => state === 'accepted' && usedBy(id, c).length === 0);

/** Items that no rating, factor or proposal rests on; those that were rejected have their reason. */
const unusedEvidence = (c: Context): ListItem[] => unused(c).map(({ id }) => evidenceLine(id, c));

/** Files that bear out such items only. */
function unusedAttachments(c: Context): ListItem[] {
  const loose = new Set(unused(c).map(({ id }) => id));
  const used = c.assessment.evidence.filter(({ id }) => !loose.has(id)).flatMap(({ attachments = [] }) => attachments);
  const paths = new Set(used.map(({ path }) => path));
  return unused(c).flatMap(({ id, attachments = [] }) =>
    attachments.filter(({ path }) => !paths.has(path)).map(({ path }) => item(code(path), ': ', code(id))),
  );
}

/** Sources that nothing comes from. A rule that items show not carried out is spoken of, though nothing was read out of it. */
function silentSources(c: Context): ListItem[] {
  const { evidence, sources } = c.assessment;
  const spoken = new Set(evidence.flatMap(({ source, against }) => [source, ...against.map(({ norm }) => norm)]));
  return sources.filter(({ id }) => !spoken.has(id)).map(({ id }) => item(code(id), `: ${sourceName(id, c)}`));
}

/** Levels that no accepted item stands behind; what is taken over or assumed is marked as such already. */
const groundlessRatings = (c: Context): ListItem[] =>
  c.assessment.nodes.flatMap((node) =>
    node.ratings
      .filter(({ status, items }) => status === 'scored' && !items.some(({ accepted }) => accepted))
      .map(({ rater, place }) => item(separated([namedNode(node.id, c), rater]), ' ', code(placeText(place)))),
  );
