import { GRADES, type Grade } from '../../../model/assessment/strength.js';
import { period } from '../../../text/dates.js';
import { listed } from '../../../text/words.js';
import { bullets, heading, item, paragraph, strong } from '../../compose.js';
import type { Context } from '../../context.js';
import { agencyName, inWords } from '../../context.js';
import { positionSentences } from '../../phrases/position.js';
import { verdictNotes, verdictSentences } from '../../phrases/verdict.js';
import type { Block, ListItem } from '../../tree.js';
import { inhibits, whatToDo } from './first.js';
import { dimensions } from './strongest.js';

/** What a reader who stops after half a page should know. */
export function verdict(c: Context): Block[] {
  const { agency, framework, study, options } = c.assessment;
  const t = c.t.reportVerdict;
  const when = study.period === null ? null : period(study.period.from, study.period.to, c.lang);
  return [
    heading(1, t.title(agencyName(agency, c.lang))),
    paragraph(t.subtitle(inWords(framework.title, c.lang), when)),
    ...(options.public ? [paragraph(strong(c.t.publicVersion.banner(options.public.k, options.public.people)))] : []),
    heading(2, t.heading),
    paragraph(strong(...verdictSentences(c))),
    ...verdictNotes(c),
    ...placed(c),
    bullets([...dimensions(c), ...inhibits(c), ...whatToDo(c), ...trust(c), ...published(c)]),
  ];
}

/** Beside a score: where the factors put the agency. Without one the answer has said it already. */
function placed(c: Context): Block[] {
  const { position, framework } = c.assessment;
  return position && framework.levels.length > 0 ? [paragraph(...positionSentences(position, c))] : [];
}

function trust(c: Context): ListItem[] {
  const grades = gradeCounts(c);
  return grades === '' ? [] : [item(c.t.reportVerdict.strength(grades))];
}

/** `moderate for 3, low for 2`: how many indicators have evidence of each strength; the strongest first. */
export function gradeCounts(c: Context): string {
  const count = (grade: Grade): number => c.leaves.filter((leaf) => leaf.strength?.grade === grade).length;
  const found = [...GRADES].reverse().filter((grade) => count(grade) > 0);
  return listed(
    found.map((grade) => c.t.reportVerdict.gradeCount(count(grade), c.t.vocabulary.grade[grade])),
    c.lang,
  );
}

/** How far the verdicts agree with those that were published; nothing where there are none to compare. */
export function published(c: Context): ListItem[] {
  const comparable = c.assessment.published.filter((verdict) => verdict.agrees !== null);
  const agree = comparable.filter((verdict) => verdict.agrees === true).length;
  return comparable.length === 0 ? [] : [item(c.t.reportVerdict.published(agree, comparable.length))];
}
