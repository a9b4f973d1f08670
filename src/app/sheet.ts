import { seeded } from '../analysis/random.js';
import { shuffle } from '../analysis/shuffle.js';
import { finding, type Finding } from '../model/findings/index.js';
import { at } from '../model/at.js';
import { scoresNodes, type Framework, type FrameworkNode, firstRole } from '../model/framework.js';
import { isId } from '../model/ids.js';
import { inLanguage, type Lang, type Localized } from '../model/lang.js';
import { nth } from '../model/nth.js';
import { ladderAt } from '../model/range.js';
import type { Evidence, Role, Study } from '../model/study.js';
import { terminalText } from '../text/encode/terminal.js';
import { messages, type Messages } from '../text/messages/index.js';

/** What a sheet is handed out for. */
export interface SheetAsked {
  readonly rater: string;
  readonly seed: number;
  readonly lang: Lang;
}

export interface Sheet {
  /** null where none can be handed out. */
  readonly text: string | null;
  readonly findings: readonly Finding[];
}

/**
 * A blind sheet for another rater of a study: its accepted evidence in an order drawn from the seed, with locator and source,
 * and the indicators with their rubric, to be filled in. Nothing in it tells what anybody made of the evidence: no ratings,
 * factors, reasons, disputes, verdicts, nor which item was linked to which indicator. As it stands it holds no judgement.
 */
export function newSheet(study: Study, frameworks: readonly Framework[], { rater, seed, lang }: SheetAsked): Sheet {
  const rated = frameworks.filter(scoresNodes);
  const accepted = [...study.evidence.values()].filter(({ state }) => state === 'accepted');
  const refused = refusal(study, frameworks, rated, accepted, rater);
  if (refused) return { text: null, findings: [refused] };
  const telling = hints(accepted, rated);
  // With several frameworks in the capacity that makes the score by the first.
  const role = firstRole(nth(rated, 0));
  return {
    text: sheetText({ study, frameworks: rated, evidence: shuffled(accepted, seed), rater, role, seed, lang }),
    findings: telling.length === 0 ? [] : [finding('IDS-GIVE-HINTS', { evidence: telling }, null)],
  };
}

function refusal(
  study: Study,
  asked: readonly Framework[],
  rated: readonly Framework[],
  accepted: readonly Evidence[],
  rater: string,
): Finding | null {
  if (!isId(rater)) return finding('BAD-ID', { value: rater }, null);
  const sheets = [...study.raters, ...study.factorSheets];
  if (sheets.some((sheet) => sheet.rater === rater)) return finding('RATER-KNOWN', { rater }, null);
  if (rated.length === 0) return finding('NO-NODES-TO-RATE', { frameworks: asked.map(({ id }) => id) }, null);
  return accepted.length === 0 ? finding('NOTHING-TO-RATE', { study: study.id }, null) : null;
}

/** Ids of evidence that hold the id of an indicator as a word: `staffing-head`. */
function hints(evidence: readonly Evidence[], frameworks: readonly Framework[]): string[] {
  const nodes = frameworks.flatMap((framework) => leavesOf(framework).map(({ id }) => id));
  return evidence
    .map(({ id }) => id)
    .filter((id) => nodes.some((node) => `-${id.replaceAll(/[._]/gu, '-')}-`.includes(`-${node}-`)));
}

function shuffled<T>(items: readonly T[], seed: number): T[] {
  const drawn = [...items];
  shuffle(drawn, seeded(seed));
  return drawn;
}

interface Sheeted {
  readonly study: Study;
  readonly frameworks: readonly Framework[];
  readonly evidence: readonly Evidence[];
  readonly rater: string;
  readonly role: Role;
  readonly seed: number;
  readonly lang: Lang;
}

function sheetText({ study, frameworks, evidence, rater, role, seed, lang }: Sheeted): string {
  const say = messages(lang).sheet;
  const agency = inLanguage(study.agency.name, lang).text;
  return `${explained(say.head(agency))}
##
${explained(say.how)}
format: egov-ratings/1
rater: "${rater}"
role: ${role}
blind: { seed: ${String(seed)} }   # ${say.blind}

${explained(say.evidence(evidence.length))}
${evidence.map((item, i) => itemText(item, i, study, lang)).join('\n')}

${explained(say.indicators)}
${explained(say.instead)}
# ratings:
${frameworks.map((framework) => frameworkText(framework, say, lang)).join('\n')}
`;
}

/** `## [12] staffing-head` and below it what was found, what was said and where. */
function itemText(item: Evidence, i: number, study: Study, lang: Lang): string {
  const { id, finding: found, quote, at } = item;
  const say = messages(lang);
  const from = [
    sourceText(item, study, lang),
    say.vocabulary.method[item.method],
    ...(item.date === null ? [] : [item.date]),
    ...(at === null ? [] : [at]),
  ];
  return [
    `##`,
    `## [${String(i + 1)}] ${id}`,
    explained(words(found, lang), '##     '),
    // A quote whose speaker closed it is not handed round.
    ...(quote?.consent === 'open' ? [explained(say.sheet.quote(quote.text), '##     ')] : []),
    explained(`(${from.join('; ')})`, '##     '),
  ].join('\n');
}

function sourceText({ source }: Evidence, study: Study, lang: Lang): string {
  const { role, title, cite } = at(study.sources, source);
  const named = role ?? title;
  return named ? words(named, lang) : (cite ?? source);
}

function frameworkText(framework: Framework, say: Messages['sheet'], lang: Lang): string {
  const leaves = leavesOf(framework);
  return [
    `#   ${framework.id}:`,
    ...leaves.map((leaf, i) => leafText(leaf, say.place(i + 1, leaves.length), framework, say, lang)),
  ].join('\n');
}

/** The indicator with its rubric, and below it the rating to be uncommented. */
function leafText(
  leaf: FrameworkNode,
  place: string,
  framework: Framework,
  say: Messages['sheet'],
  lang: Lang,
): string {
  const { cumulative, fractional, levels } = ladderAt(framework, leaf.id);
  const above = leaf.parent === null ? null : framework.nodes[leaf.parent];
  const title = words(leaf.title, lang) + (above ? ` (${words(above.title, lang)})` : '');
  return [
    '##',
    explained(`${place} ${title}`),
    ...(leaf.definition ? [explained(words(leaf.definition.text, lang))] : []),
    ...levels.map(({ value, label, means }) =>
      explained(
        `${String(value)}  ${words(label, lang)}: ${words(leaf.levels[String(value)] ?? means, lang)}`,
        '##   ',
      ),
    ),
    `#     ${leaf.id}:`,
    ...(cumulative
      ? [`#       evidence: {}   # ${say.proven}`]
      : [`#       ${fractional ? 'value' : 'level'}:   # ${say.level}`, `#       evidence: []   # ${say.items}`]),
    `#       why:   # ${say.why}`,
  ].join('\n');
}

const leavesOf = ({ nodes }: Framework): FrameworkNode[] =>
  Object.values(nodes).filter(({ children }) => children.length === 0);

const words = (text: Localized, lang: Lang): string => inLanguage(text, lang).text;

/** How wide a line of explanation may be. */
const WIDTH = 110;

/** Text as lines of comment: whoever wrote it, it cannot end the comment. */
function explained(text: string, margin = '## '): string {
  const lines: string[] = [];
  let line = '';
  for (const word of terminalText(text.replaceAll(/\s+/gu, ' ').trim()).split(' ')) {
    if (line !== '' && margin.length + line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].map((each) => `${margin}${each}`.trimEnd()).join('\n');
}
