import type { Interview } from '../../../model/guide.js';
import {
  bullets,
  cell,
  heading,
  item,
  paragraph,
  sheetHeading,
  steps,
  table,
  toned,
  toWrite,
  worded,
} from '../../compose.js';
import { groupName } from '../../phrases/groups.js';
import type { Block, ListItem } from '../../tree.js';
import type { GuideContext } from './index.js';
import { definition, titled, topicAt, whyText } from './topic.js';

/** How to open and to close, on a page to take along to each; a sheet for each group, then one for whoever knows. */
export function interviews(c: GuideContext): Block[] {
  const t = c.t.guide;
  const all = c.guide.interviews;
  if (all.length === 0)
    return [heading(2, t.interviews), paragraph(c.guide.study === null ? t.noQuestions : t.notNeeded)];
  return [...opening(c), ...closing(c), ...all.flatMap((each) => interview(each, c))];
}

/** What is said before the first question. */
function opening({ t: { guide: t }, guide: { study } }: GuideContext): Block[] {
  const { who, voluntary, pseudonym, recording, use, quoting, questions } = t.opening;
  return [
    // Beside what a study has to say before, it is a card by itself all the same.
    study === null ? heading(2, t.before) : sheetHeading(2, t.before),
    paragraph(toned('quiet', t.notOurs)),
    bullets([who, voluntary, pseudonym, recording, use, quoting, questions].map(boxed)),
  ];
}

function interview({ group, asked }: Interview, c: GuideContext): Block[] {
  const t = c.t.guide;
  return [
    sheetHeading(2, t.with(group === null ? t.anybody : groupName(group, c.t))),
    ...(group === null ? [paragraph(t.anybodyHint)] : []),
    ...meeting(c),
    ...asked.flatMap((about) => indicator(about, c)),
  ];
}

/** Who was met, when and where, and what they agreed to. */
function meeting({ t: { guide: t } }: GuideContext): Block[] {
  const { date, place, role, pseudonym } = t.meeting;
  const { agrees, recording, quoting } = t.agreements;
  return [
    table([date, place, role, pseudonym].map(toWrite), [[cell(), cell(), cell(), cell()]]),
    table([agrees, recording, quoting].map(toWrite), [[cell(t.yesNo), cell(t.yesNo), cell(t.yesNo)]]),
  ];
}

/** An indicator: what is meant, what to ask, and lines to write on. */
function indicator({ node, questions }: Interview['asked'][number], c: GuideContext): Block[] {
  const t = c.t.guide;
  const topic = topicAt(c, node);
  const why = whyText(topic, c);
  const meant = definition(topic, c);
  return [
    heading(3, titled(topic, c)),
    ...(meant === null ? [] : [paragraph(meant)]),
    ...(why === null ? [] : [paragraph(toned('quiet', why))]),
    questions.length === 0 ? paragraph(t.noQuestion) : steps(questions.map((text) => item(worded(text, c.lang)))),
    table([t.notes, t.words].map(toWrite), LINES),
  ];
}

/** Room for what was said, in lines, so that it is there in every format. */
const LINES = [1, 2, 3].map(() => [cell(), cell()]);

function closing({ t: { guide: t } }: GuideContext): Block[] {
  const { left: untold, others, again, results, after } = t.end;
  return [heading(2, t.closing), bullets([untold, others, again, results, after].map(boxed))];
}

const boxed = (text: string): ListItem => ({ ...item(text), box: true });
