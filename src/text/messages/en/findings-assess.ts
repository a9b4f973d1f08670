import { nth } from '../../../model/nth.js';
import type { NodeStatus } from '../../../model/assessment/result.js';
import type { AssessFindings } from '../../../model/findings/assess.js';
import { inLanguage } from '../../../model/lang.js';
import { percent, plain } from '../../numbers.js';
import { counted, firstOf, listed } from '../../words.js';
import type { FindingMessages } from '../finding-messages.js';
import { quoted } from '../quoted.js';
import { nodeOrWhole } from './findings-phrases.js';
import { vocabulary } from './vocabulary.js';

const ids = (list: readonly string[]): string => listed(list.map(quoted), 'en');

/** A level, or the state that stands in its place. */
const said = ({ status, level }: { readonly status: NodeStatus; readonly level: number | null }): string =>
  level === null ? vocabulary.status[status] : plain(level, 'en');

type UnmetNeed = AssessFindings['NEEDS-UNMET']['missing'][number];

function needText({ what, need, have }: UnmetNeed): string {
  if (what === 'group') return `the voice of ${quoted(need)}`;
  return `${what === 'sources' ? 'independent sources' : 'methods'} (${have} of ${need})`;
}

export const assessFindings: FindingMessages<AssessFindings> = {
  'RATING-ONLY-REJECTED': {
    what: ({ node, evidence }) => `the rating of ${quoted(node)} rests on rejected evidence only: ${ids(evidence)}`,
    why: 'What was rejected cannot carry a level, so the node counts as rejected and lowers the coverage.',
    fix: 'rest the rating on accepted items, or leave it and say so in the report',
  },
  'LEVEL-AND-ITEMS-DIFFER': {
    what: ({ node, rater, level, combined }) =>
      `${quoted(rater)} gives ${quoted(node)} level ${level}, but the items together speak for ${combined}`,
    why: 'The level given counts; a reader will ask why it is not the one the items show.',
    fix: 'say in "why" what the items do not tell, or delete one of the two',
  },
  'UNSETTLED': {
    what: ({ node, levels }) =>
      `the raters disagree on ${quoted(node)}: ${levels.map(({ rater, level }) => `${rater} gives ${level}`).join(', ')}`,
    why: 'Two levels apart is more than a matter of taste, and a value in between would hide it.',
    fix: 'let the raters talk it over and record the outcome in a file with role: consensus',
  },
  'STATUS-UNSETTLED': {
    what: ({ node, raters }) =>
      `the raters disagree on whether ${quoted(node)} can be judged: ${raters.map((each) => `${each.rater} ${said(each)}`).join(', ')}`,
    why: 'The value given is the score; that somebody found nothing to judge would go unseen.',
    fix: 'let them discuss it and record the result in a file with role: consensus',
  },
  'CONSENSUS-OF-TOO-FEW': {
    what: ({ node, raters }) =>
      raters.length === 0
        ? `there is a consensus on ${quoted(node)}, which no rater judged`
        : `there is a consensus on ${quoted(node)}, which ${ids(raters)} alone judged`,
    why: 'A consensus settles what several raters judged, each alone; without their judgements nobody can see what was settled.',
    fix: 'keep the ratings it was made of in the files of the raters, or give the level as a rating of one of them',
  },
  'CONSENSUS-OUTSIDE': {
    what: ({ node, status, level, given }) =>
      `the consensus on ${quoted(node)} is ${said({ status, level })}, which lies outside what the raters gave: ${given.map((each) => `${each.rater} ${said(each)}`).join(', ')}`,
    why: 'Talking it over usually ends at one of the judgements or between them; a result that nobody had given needs its reason most.',
    fix: 'check the level; if it is meant, say in "why" what the raters found together that each had missed',
  },
  'RATING-SET-ASIDE': {
    what: ({ node, above, rater }) => `${rater} rated ${quoted(node)}, though ${quoted(above)} above it does not apply`,
    why: 'What does not apply takes all below it along, so the rating counts for nothing.',
    fix: 'remove the rating, or say of the single nodes that they do not apply',
  },
  'PARENT-AND-CHILDREN-DIFFER': {
    what: ({ node, rated, computed }) =>
      `${quoted(node)} is rated ${plain(rated, 'en')}, but its indicators amount to ${plain(computed, 'en')}`,
    why: 'The rating counts, so the score no longer follows from the indicators.',
    fix: 'say in "why" what the indicators miss, or delete the rating of the dimension',
  },
  'DIVERGENT': {
    what: ({ node, levels }) => `the items on ${quoted(node)} speak for different levels: ${levels.join(', ')}`,
    why: 'One number for evidence that points in different directions says more than is known.',
    fix: 'read the items again: they may concern different places, times or groups; if not, report the disagreement',
  },
  'SAID-SEEN-APART': {
    what: ({ node, said, seen }) =>
      `on ${quoted(node)}, what was said speaks for ${said}, what was seen or read for ${seen}`,
    why: 'The gap between what people tell and what can be shown is often the finding itself.',
    fix: 'go back with both in hand and ask how they go together, or report the gap',
  },
  'CONTRADICTION': {
    what: ({ evidence, disputes }) => `the item ${quoted(evidence)} contradicts ${quoted(disputes)}`,
    why: 'A reader must see that not all evidence points the same way.',
    fix: 'look for a third source; if none settles it, report both',
  },
  'LEVEL-UNPROVEN': {
    what: ({ node, level, missing }) =>
      `an item proves level ${level} of ${quoted(node)}, but ${missing.length === 1 ? 'level' : 'levels'} ${missing.join(', ')} below it ${missing.length === 1 ? 'is' : 'are'} not proven`,
    why: 'On this ladder a level counts only if every level below it is proven.',
    fix: 'add an item for each level that is missing, with its level under "evidence"; until then the lower level counts',
  },
  'LEVEL-ASSERTED': {
    what: ({ node, rater, level }) =>
      `${rater} gave ${quoted(node)} level ${level} without saying which item proves which level`,
    why: 'On this ladder a level is to be proven step by step; this one is taken at its word.',
    fix: 'write "evidence: { item: level, ... }" instead of "level"',
  },
  'PARTS-MISSING': {
    what: ({ node, rule, missing }) =>
      rule === 'sum'
        ? `${nodeOrWhole(node)} is a sum, and ${ids(missing)} ${missing.length === 1 ? 'has no value or does' : 'have no value or do'} not apply`
        : `${nodeOrWhole(node)} gets no score while ${ids(missing)} ${missing.length === 1 ? 'has' : 'have'} no value`,
    why: 'A sum of what happens to be known would only look smaller; this framework wants all parts or none.',
    fix: 'rate what is missing; until then the bounds say what is possible. For an agency to which a part does not apply, an overlay can drop it',
  },
  'AGGREGATE-UNDEFINED': {
    what: ({ node, rule, children }) =>
      `the ${rule} mean of ${nodeOrWhole(node)} is not defined: ${ids(children)} ${children.length === 1 ? 'lies' : 'lie'} at zero or below`,
    why: 'A mean of ratios needs values above zero.',
    fix: 'correct the values; a framework whose scores may reach zero needs another rule',
  },
  'NO-RATING-COUNTS': {
    what: ({ framework, roles, counts }) =>
      `the ratings for ${quoted(framework)} are those of ${ids(roles)}; its result is made by ${ids(counts)}`,
    why: 'A self-assessment, for one, is compared with the score and never becomes it.',
    fix: ({ counts }) =>
      `write the ratings that count in a file of their own, such as ratings/${nth(counts, 0)}.yaml with "role: ${nth(counts, 0)}" (docs/formats.md, 2.7); if only the role is wrong, correct it`,
  },
  'FRAMEWORK-NOT-IN-FORCE': {
    what: ({ framework, from, to }) =>
      `${quoted(framework)} was in force ${from === null ? '' : `from ${from} `}${to === null ? '' : `to ${to} `}and the study is of another time`,
    why: 'An agency is judged by a rule that did not yet, or no longer, bind it; its results do not belong in that series.',
    fix: 'choose the framework of the time, or correct the period',
  },
  'INSUFFICIENT': {
    what: ({ node, coverage, floor }) =>
      `${nodeOrWhole(node)} has evidence for ${percent(coverage, 'en')} of its weight; ${percent(floor, 'en')} are needed for a score`,
    why: 'A score from the known part alone would reward silence about the rest.',
    fix: 'gather evidence on the indicators that have none; until then the bounds say what is possible',
  },
  'INHIBITOR-AT-TOP': {
    what: ({ factor, node }) =>
      `items show the inhibiting factor ${quoted(factor)}, yet ${quoted(node)} on the same topic has the best level`,
    why: 'Both can hardly be true at once.',
    fix: 'check the level, and whether the factor really concerns this node',
  },
  'FACTOR-CONTESTED': {
    what: (args) =>
      `${counted(args.for.length, 'en', 'item shows', 'items show')} the factor ${quoted(args.factor)} (${args.for.join(', ')}), ${counted(args.against.length, 'en', 'item denies', 'items deny')} it (${args.against.join(', ')})`,
    why: 'A factor on which the sources disagree ranks below one they agree on.',
    fix: 'look for a source that settles it, or report both sides',
  },
  'VICIOUS-CIRCLE': {
    what: ({ factors }) => `factors lead to each other: ${firstOf(factors, 'en')}`,
    why: 'In a circle no factor is the root: it has to be broken somewhere.',
    fix: 'check the links under "leads-to"; if they hold, choose the factor that is easiest to change',
  },
  'FACTOR-WITHOUT-REMEDY': {
    what: ({ factor }) => `no remedy answers the inhibiting factor ${quoted(factor)}`,
    why: 'The report names a problem and offers nothing against it.',
    fix: ({ factor }) => `add a proposal with "addresses: [${factor}]", or link a remedy of the catalogue to it`,
  },
  'NEEDS-UNMET': {
    what: ({ node, missing }) =>
      `the judgement of ${quoted(node)} rests on less than the framework asks for; missing: ${missing.map(needText).join(', ')}`,
    why: 'The level stands, but on weaker ground than intended.',
    fix: 'hear the missing voices or use a second method, or name it among the limits of the study',
  },
  'PUBLISHED-DIFFERS': {
    what: ({ node, published, computed }) =>
      `${nodeOrWhole(node)} was published as ${quoted(published)}, ${computed === null ? 'but no band could be computed' : `computed is ${quoted(computed)}`}`,
    why: 'Published verdicts are compared, never scored; a difference deserves an explanation.',
    fix: 'compare the evidence with what the publication rests on, and say in the report which is better founded',
  },
  'PUBLISHED-CONTRADICTS-ITSELF': {
    what: ({ node, verdicts }) =>
      `the publication gives ${nodeOrWhole(node)} different verdicts: ${verdicts.map(({ band, at }) => `${quoted(band)} (${at})`).join(', ')}`,
    why: 'Whoever cites the publication cites only one of them.',
    fix: 'check both passages; if they are as recorded, report the contradiction',
  },
  'POSITION-INCOMPLETE': {
    what: ({ rater, axis, title, missing }) =>
      `${quoted(rater)} weighs the factors of ${quoted(inLanguage(title, 'en').text)} (axis ${axis}), but not ${ids(missing)}`,
    why: 'The weight of a factor left out is unknown, not 0, so there is no position along this axis.',
    fix: 'give each of them a weight and a rating, so that the weights sum to 1',
  },
  'POSITION-UNSETTLED': {
    what: ({ raters }) => `${ids(raters)} weigh the factors, and there is no consensus`,
    why: 'Weights of one table sum to 1, so tables of several raters cannot be mixed.',
    fix: 'let the raters agree on one table, in a file with "role: consensus"',
  },
  'STRATEGY-CLASS-DIFFERS': {
    what: ({ remedy, stated, derived, links }) =>
      `the study calls ${quoted(remedy)} a strategy of class ${stated}, but ${links === 'coder' ? "by the coder's links" : 'by what it uses and addresses'} it is ${derived}`,
    why: 'A class tells which factors a strategy matches; if they are others, either the class or the links need a second look.',
    fix: 'compare the factors under "uses" and "addresses" with what the study says of the strategy',
  },
  'NORM-NOT-CARRIED-OUT': {
    what: ({ norm, at, evidence }) =>
      `the rule ${quoted(norm)}${at === null ? '' : ` (${at})`} is not carried out, as shown by ${ids(evidence)}`,
    why: 'A gap between rule and practice is a finding of its own, whatever the score.',
    fix: 'report it; ask whether the rule is unknown, cannot be followed, or is out of date',
  },
};
