import type { NodeStatus } from '../../../model/assessment/result.js';
import type { Finding } from '../../../model/findings/index.js';
import { plain } from '../../../text/numbers.js';
import { bullets, heading, item, line, paragraph, strong } from '../../compose.js';
import type { Context } from '../../context.js';
import { evidenceLinks, factorLink, nodeLink, nodeTitle, sourceLink } from '../../phrases/links.js';
import { scoreText } from '../../phrases/values.js';
import type { Block, ListItem } from '../../tree.js';
import { findingItem } from './factors.js';
import { sideBySide } from './raters.js';

/** Everything that does not fit together: between findings, raters, words and deeds, rule and practice. */
export function contradictions(c: Context): Block[] {
  const t = c.t.reportContradictions;
  const items = c.assessment.findings.flatMap((finding) => difference(finding, c));
  const norms = c.assessment.findings.flatMap((finding) => normItem(finding, c));
  return [
    heading(2, t.heading),
    ...(items.length > 0
      ? [paragraph(t.intro), bullets(items)]
      : [paragraph(c.assessment.evidence.length === 0 ? t.nothing : t.none)]),
    ...sideBySide(c),
    ...(norms.length > 0 ? [heading(3, t.normsHeading), paragraph(t.normsIntro), bullets(norms)] : normsFree(c)),
  ];
}

/** The findings of `assess/` that are about disagreement; the others belong to other sections. */
function difference(finding: Finding, c: Context): ListItem[] {
  const t = c.t.reportContradictions;
  const level = (value: number): string => plain(value, c.lang);
  const said = (by: { readonly rater: string; readonly status: NodeStatus; readonly level: number | null }): string =>
    `${by.rater} ${by.level === null ? c.t.vocabulary.status[by.status] : level(by.level)}`;
  const at = (node: string, what: string, detail: string): ListItem =>
    item(strong(nodeLink(node, c)), `: ${what} (${detail}). `, evidenceLinks(c.nodes.get(node)?.evidence ?? []));
  switch (finding.code) {
    case 'CONTRADICTION':
      return [
        {
          ...item(t.contradiction),
          items: [findingItem(finding.args.evidence, c), findingItem(finding.args.disputes, c)],
        },
      ];
    case 'DIVERGENT':
      return [at(finding.args.node, t.divergent, t.levels(finding.args.levels.map(level).join(', ')))];
    case 'SAID-SEEN-APART':
      return [at(finding.args.node, t.saidSeen, t.said(level(finding.args.said), level(finding.args.seen)))];
    case 'UNSETTLED':
      return [
        at(
          finding.args.node,
          t.unsettled,
          finding.args.levels.map((each) => `${each.rater} ${level(each.level)}`).join(', '),
        ),
      ];
    case 'STATUS-UNSETTLED':
      return [at(finding.args.node, t.statusUnsettled, finding.args.raters.map(said).join(', '))];
    case 'CONSENSUS-OUTSIDE':
      return [at(finding.args.node, t.consensusOutside, [finding.args, ...finding.args.given].map(said).join(', '))];
    case 'LEVEL-AND-ITEMS-DIFFER':
      return [
        at(
          finding.args.node,
          t.givenCombined,
          t.given(finding.args.rater, level(finding.args.level), level(finding.args.combined)),
        ),
      ];
    case 'PARENT-AND-CHILDREN-DIFFER':
      return [
        item(
          strong(nodeLink(finding.args.node, c)),
          `: ${t.parentChildren(level(finding.args.rated), level(finding.args.computed))}.`,
        ),
      ];
    case 'FACTOR-CONTESTED':
      return [
        item(
          strong(factorLink(finding.args.factor, c)),
          `: ${t.contested}${t.shows}`,
          evidenceLinks(finding.args.for),
          `; ${t.denies}`,
          evidenceLinks(finding.args.against),
          '.',
        ),
      ];
    case 'INHIBITOR-AT-TOP':
      return [
        item(
          strong(factorLink(finding.args.factor, c)),
          `: ${t.atTop(nodeTitle(finding.args.node, c))}`,
          nodeLink(finding.args.node, c),
          ` (${topScore(finding.args.node, c)}).`,
        ),
      ];
    default:
      return [];
  }
}

function topScore(id: string, c: Context): string {
  const node = c.nodes.get(id);
  return node ? scoreText(node, node.children.length === 0, c) : '';
}

function normItem(finding: Finding, c: Context): ListItem[] {
  if (finding.code !== 'NORM-NOT-CARRIED-OUT') return [];
  const { norm, at, evidence } = finding.args;
  return [
    {
      text: line(sourceLink({ id: norm }, c), at === null ? null : `, ${at}`, ':'),
      items: evidence.map((id) => findingItem(id, c)),
    },
  ];
}

/** Only a study that names its yardsticks can say that none is broken. */
const normsFree = (c: Context): Block[] =>
  c.assessment.sources.some((source) => source.norm) ? [paragraph(c.t.reportContradictions.noNorms)] : [];
