import type { NodeResult } from '../../../model/assessment/nodes.js';
import type { NodeStatus } from '../../../model/assessment/result.js';
import { GRADES, type Grade } from '../../../model/assessment/strength.js';
import { largest, smallest } from '../../../model/lists.js';
import { period } from '../../../text/dates.js';
import { listed } from '../../../text/words.js';
import { bullets, heading, item, paragraph, separated, strong } from '../../compose.js';
import type { Context } from '../../context.js';
import { inWords } from '../../context.js';
import { withBand } from '../../phrases/bands.js';
import { factorLink, nodeLink, remedyLink } from '../../phrases/links.js';
import { positionSentences } from '../../phrases/position.js';
import { topNodes } from '../../phrases/unjudged.js';
import { isFloored, isLeaf, scoreText } from '../../phrases/values.js';
import { verdictNotes, verdictSentences } from '../../phrases/verdict.js';
import type { Block, ListItem } from '../../tree.js';
import { proposedFirst } from './remedies.js';

/** What a reader who stops after half a page should know. */
export function verdict(c: Context): Block[] {
  const { agency, framework, study } = c.assessment;
  const t = c.t.reportVerdict;
  const when = study.period === null ? null : period(study.period.from, study.period.to, c.lang);
  return [
    heading(1, t.title(inWords(agency.name, c.lang))),
    paragraph(t.subtitle(inWords(framework.title, c.lang), when)),
    heading(2, t.heading),
    paragraph(strong(...verdictSentences(c))),
    ...verdictNotes(c),
    ...placed(c),
    bullets([...dimensions(c), ...inhibits(c), ...firstRemedies(c), ...trust(c), ...published(c)]),
  ];
}

/** Beside a score: where the factors put the agency. Without one the answer has said it already. */
function placed(c: Context): Block[] {
  const { position, framework } = c.assessment;
  return position && framework.levels.length > 0 ? [paragraph(...positionSentences(position, c))] : [];
}

function dimensions(c: Context): ListItem[] {
  const t = c.t.reportVerdict;
  const top = topNodes(c);
  // Neither strong nor weak is what stands on nothing, nor what nobody judged.
  const judged = top.filter((node) => node.percent !== null && !isFloored(node) && !NOT_RANKED.has(node.status));
  const unranked = top.filter(({ status }) => NOT_RANKED.has(status));
  const floored = top.filter(isFloored);
  const kind = top.every(isLeaf) ? 'indicator' : 'dimension';
  const unjudged = top.filter((node) => node.score === null && node.status !== 'not-applicable');
  const percents = judged.map((node) => node.percent ?? 0);
  const among = (percent: number): NodeResult[] => judged.filter((node) => node.percent === percent);
  const apart = new Set(percents).size > 1;
  return [
    ...(apart
      ? [
          item(t.best[kind], named(among(largest(percents)), c)),
          item(t.worst[kind], named(among(smallest(percents)), c)),
        ]
      : []),
    ...(unranked.length > 0 ? [item(t.unranked, named(unranked, c))] : []),
    ...(floored.length > 0 ? [item(t.floored, separated(floored.map((node) => nodeLink(node.id, c))), '.')] : []),
    ...(unjudged.length > 0 ? [item(t.unjudged, separated(unjudged.map((node) => nodeLink(node.id, c))), '.')] : []),
  ];
}

/** Statuses with a score that is no judgement of this agency. */
const NOT_RANKED: ReadonlySet<NodeStatus> = new Set(['projected', 'assumed']);

const named = (nodes: readonly NodeResult[], c: Context): ListItem['text'] => [
  ...separated(
    nodes.map((node) => [nodeLink(node.id, c), ` (${withBand(scoreText(node, isLeaf(node), c), node, c)})`]),
  ),
  '.',
];

/** The first few by rank; what is only stated is not called the main thing. */
function inhibits(c: Context): ListItem[] {
  const t = c.t.reportVerdict;
  const all = c.assessment.factors.filter((factor) => factor.polarity === 'inhibiting');
  if (all.length === 0) return [item(t.noInhibitors)];
  const first = all.filter((factor) => factor.basis !== 'stated').slice(0, 3);
  const shown = first.length === 0 ? all.slice(0, 3) : first;
  return [
    item(
      t.inhibits,
      separated(
        shown.map((factor) => factorLink(factor.id, c)),
        '; ',
      ),
      t.ofFactors(shown.length, all.length),
      '.',
    ),
  ];
}

/** The remedies of the factor ranked first that can be had soonest and cheapest. */
function firstRemedies(c: Context): ListItem[] {
  const first = c.assessment.factors.find((factor) => factor.polarity === 'inhibiting');
  const soon = (first?.remedies ?? [])
    .flatMap((id) => c.remedies.get(id) ?? [])
    .filter(({ open, horizon }) => open && horizon !== 'long');
  const ids = proposedFirst(soon)
    .slice(0, 3)
    .map(({ id }) => id);
  return ids.length === 0
    ? []
    : [
        item(
          c.t.reportVerdict.remedies,
          separated(
            ids.map((id) => remedyLink(id, c)),
            '; ',
          ),
          '.',
        ),
      ];
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

function published(c: Context): ListItem[] {
  const comparable = c.assessment.published.filter((verdict) => verdict.agrees !== null);
  const agree = comparable.filter((verdict) => verdict.agrees === true).length;
  return comparable.length === 0 ? [] : [item(c.t.reportVerdict.published(agree, comparable.length))];
}
