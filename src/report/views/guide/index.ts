import type { Guide, GuidePart, Topic } from '../../../model/guide.js';
import { GUIDE_PARTS } from '../../../model/guide.js';
import type { Lang } from '../../../model/lang.js';
import { messages } from '../../../text/messages/index.js';
import { heading, paragraph, toned } from '../../compose.js';
import { agencyName, inWords, type Wording } from '../../context.js';
import { markLegend } from '../../phrases/marks.js';
import type { Block, Document } from '../../tree.js';
import { besides } from './besides.js';
import { documents } from './documents.js';
import { informants } from './informants.js';
import { interviews } from './interviews.js';
import { levels } from './levels.js';
import { observation } from './observation.js';

/** What is wanted of a guide. */
export interface GuideWanted {
  readonly parts: readonly GuidePart[];
  /** The only group to be asked; null: all of them. */
  readonly group: string | null;
}

export const WHOLE_GUIDE: GuideWanted = { parts: GUIDE_PARTS, group: null };

/** What the parts of a guide need at hand. */
export interface GuideContext extends Pick<Wording, 'lang' | 't'> {
  readonly guide: Guide;
  readonly topics: ReadonlyMap<string, Topic>;
}

/** What to take to the field, with room to write: whom to ask what, what to look at, what to read, and what tells levels apart. */
export function guideDocument(guide: Guide, lang: Lang, { parts, group }: GuideWanted = WHOLE_GUIDE): Document {
  const asked =
    group === null ? guide : { ...guide, interviews: guide.interviews.filter((each) => each.group === group) };
  const c: GuideContext = {
    lang,
    t: messages(lang),
    guide: asked,
    topics: new Map(guide.topics.map((topic) => [topic.node, topic])),
  };
  const blocks = [heading(1, titleOf(c)), ...(isDone(guide) ? [paragraph(c.t.guide.nothingLacks)] : body(c, parts))];
  return { blocks: [...blocks, ...markLegend(blocks, c)] };
}

/** Of a study that lacks nothing there is nothing to take along. */
const isDone = ({ study, topics }: Guide): boolean => study !== null && topics.length === 0;

function body(c: GuideContext, parts: readonly GuidePart[]): Block[] {
  const { guide, t } = c;
  const whole = parts.length === GUIDE_PARTS.length;
  const wanted = (part: GuidePart): boolean => parts.includes(part);
  const marked = guide.topics.some(({ gap }) => gap?.wants.some(({ by }) => by === 'convention'));
  return [
    paragraph(t.guide.edition(inWords(guide.framework.title, c.lang), guide.framework.version)),
    ...(marked ? [paragraph(toned('quiet', t.gaps.convention))] : []),
    ...(wanted('interview') ? [...informants(c), ...interviews(c)] : []),
    ...(wanted('observation') ? observation(c) : []),
    ...(wanted('documents') ? documents(c) : []),
    ...(whole ? besides(c) : []),
    ...levels(c, parts),
  ];
}

function titleOf({ guide: { framework, study }, lang, t }: GuideContext): string {
  const title = inWords(framework.title, lang);
  return study === null ? t.guide.title(title) : t.guide.titleFor(agencyName(study.agency, lang), title);
}
