import type { Interview } from '../../../model/guide.js';
import { bullets, cell, heading, item, left, paragraph, steps, table, toned, toWrite } from '../../compose.js';
import { inWords } from '../../context.js';
import { groupName } from '../../phrases/groups.js';
import type { Block } from '../../tree.js';
import type { GuideContext } from './index.js';
import { definition, titled, topicAt, whyText } from './topic.js';

/** How to begin; a section for each group, then one for whoever knows; how to end. */
export function interviews(c: GuideContext): Block[] {
  const t = c.t.guide;
  if (c.guide.interviews.length === 0)
    return [heading(2, t.interviews), paragraph(c.guide.study === null ? t.noQuestions : t.notNeeded)];
  return [
    ...opening(c),
    heading(2, t.interviews),
    ...c.guide.interviews.flatMap((each) => interview(each, c)),
    ...closing(c),
  ];
}

/** What is said before the first question. */
function opening({ t: { guide: t } }: GuideContext): Block[] {
  const { who, voluntary, pseudonym, recording, use, quoting, questions } = t.opening;
  return [
    heading(2, t.before),
    paragraph(toned('quiet', t.notOurs)),
    {
      kind: 'list',
      ordered: false,
      items: [who, voluntary, pseudonym, recording, use, quoting, questions].map((text) => ({
        ...item(text),
        box: true,
      })),
    },
  ];
}

function interview({ group, nodes }: Interview, c: GuideContext): Block[] {
  const t = c.t.guide;
  return [
    heading(3, t.with(group === null ? t.anybody : groupName(group, c.t))),
    ...(group === null ? [paragraph(t.anybodyHint)] : []),
    ...meeting(c),
    ...nodes.flatMap((node) => questions(node, c)),
  ];
}

/** Who was met, when and where, and what they agreed to. */
function meeting({ t: { guide: t } }: GuideContext): Block[] {
  const { date, place, role, pseudonym } = t.meeting;
  const { agrees, recording, quoting } = t.agreements;
  return [
    table([date, place, role, pseudonym].map(toWrite), [[cell(), cell(), cell(), cell()]]),
    table([agrees, recording, quoting].map(left), [[cell(t.yesNo), cell(t.yesNo), cell(t.yesNo)]]),
  ];
}

/** An indicator: what is meant, what to ask, and lines to write on. */
function questions(node: string, c: GuideContext): Block[] {
  const t = c.t.guide;
  const topic = topicAt(c, node);
  const why = whyText(topic, c);
  const meant = definition(topic, c);
  return [
    heading(4, titled(topic, c)),
    ...(meant === null ? [] : [paragraph(meant)]),
    ...(why === null ? [] : [paragraph(toned('quiet', why))]),
    topic.ask.length === 0 ? paragraph(t.noQuestion) : steps(topic.ask.map((text) => item(inWords(text, c.lang)))),
    table([t.notes, t.words].map(toWrite), LINES),
  ];
}

/** Room for what was said, in lines, so that it is there in every format. */
const LINES = [1, 2, 3].map(() => [cell(), cell()]);

function closing({ t: { guide: t } }: GuideContext): Block[] {
  const { left: untold, others, again, results, after } = t.end;
  return [heading(2, t.closing), bullets([untold, others, again, results].map((text) => item(text))), paragraph(after)];
}
