import type { Question } from '../../../model/framework.js';
import type { Gap, Gaps } from '../../../model/gaps.js';
import type { Lang } from '../../../model/lang.js';
import { messages } from '../../../text/messages/index.js';
import { listed } from '../../../text/words.js';
import { bullets, cell, heading, item, left, paragraph, strong, table, toned, worded } from '../../compose.js';
import { agencyName, inWords, type Wording } from '../../context.js';
import { groupName, whomFor } from '../../phrases/groups.js';
import { markLegend } from '../../phrases/marks.js';
import { boundsText } from '../../phrases/values.js';
import type { Block, Cell, Document, ListItem } from '../../tree.js';
import { effectText, soFarText, wantsText } from './words.js';

/** What to find out next: indicator by indicator, and as one plan for a visit, with boxes to tick. */
export function gaps(found: Gaps, lang: Lang): Document {
  const c: Wording = { assessment: { framework: found.framework, position: null }, lang, t: messages(lang) };
  const t = c.t.gaps;
  const blocks = [
    heading(1, t.title(agencyName(found.agency, lang))),
    ...(found.gaps.length === 0 ? [nothing(found, c)] : list(found, c)),
  ];
  return { blocks: [...blocks, ...markLegend(blocks, c)] };
}

const nothing = ({ indicators }: Gaps, c: Wording): Block =>
  paragraph(indicators === 0 ? c.t.gaps.noIndicators : c.t.gaps.none);

function list(found: Gaps, c: Wording): Block[] {
  const t = c.t.gaps;
  const { gaps: all, indicators, result } = found;
  const { bounds } = result;
  const isOpen = bounds !== null && bounds[0] !== bounds[1];
  const marks = all.some(({ wants }) => wants.some(({ by }) => by === 'convention'));
  return [
    paragraph(t.some(all.length, indicators), isOpen ? ` ${t.bounds(boundsText(result, c))}` : null),
    heading(2, t.byIndicator),
    table(
      [left(t.indicator), left(t.soFar), left(t.needed), left(t.effect)],
      all.map((gap) => row(gap, c)),
    ),
    ...(marks ? [paragraph(toned('quiet', t.convention))] : []),
    heading(2, t.plan),
    ...plan(found, c),
  ];
}

const row = (gap: Gap, c: Wording): Cell[] => [
  cell(worded(gap.title, c.lang)),
  cell(soFarText(gap, c)),
  cell(wantsText(gap.wants, c)),
  cell(effectText(gap, c)),
];

/** The same by what is to be done. */
function plan({ gaps: all, plan: visit, places }: Gaps, c: Wording): Block[] {
  const t = c.t.gaps;
  const byId = new Map(all.map((gap) => [gap.node, gap]));
  const part = (
    title: string,
    nodes: readonly string[],
    lines: (gap: Gap) => readonly string[],
    intro: Block[] = [],
  ) =>
    nodes.length === 0
      ? []
      : [heading(3, title), ...intro, bullets(nodes.flatMap((id) => boxed(byId.get(id), lines, c)))];
  const texts = (told: readonly Question[]): string[] =>
    told.map((text) => `${whomFor(text, c)}${inWords(text, c.lang)}`);
  const been = places.map(({ id, title }) => (title === null ? id : inWords(title, c.lang)));
  const intro = been.length === 0 ? [] : [paragraph(t.places(listed(been, c.lang)))];
  return [
    ...visit.meet.flatMap(({ group, nodes }) =>
      part(t.meet(group === null ? t.anybody : groupName(group, c.t)), nodes, ({ ask }) => texts(ask)),
    ),
    ...part(t.observe, visit.observe, ({ look }) => texts(look), intro),
    ...part(t.read, visit.read, ({ read }) => texts(read)),
    ...part(t.besides, visit.besides, ({ wants }) => [
      wantsText(
        wants.filter(({ what }) => what !== 'voice' && what !== 'observation' && what !== 'document'),
        c,
      ),
    ]),
  ];
}

function boxed(gap: Gap | undefined, lines: (gap: Gap) => readonly string[], c: Wording): ListItem[] {
  if (!gap) return [];
  const items = lines(gap).map((text) => item(text));
  return [{ ...item(strong(worded(gap.title, c.lang))), box: true, items }];
}
