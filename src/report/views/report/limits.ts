import type { NodeResult } from '../../../model/assessment/nodes.js';
import type { Finding } from '../../../model/findings/index.js';
import { largest } from '../../../model/lists.js';
import { percent } from '../../../text/numbers.js';
import { listed } from '../../../text/words.js';
import { bullets, heading, item, paragraph, separated } from '../../compose.js';
import type { Context } from '../../context.js';
import { evidenceLinks, factorLink, nodeLink } from '../../phrases/links.js';
import { gainText } from '../../phrases/gains.js';
import { groupName } from '../../phrases/groups.js';
import { sidesWithout } from '../../phrases/position.js';
import { flooredLeaves, isStoodFor, waived } from '../../phrases/unjudged.js';
import { waivedText } from '../../phrases/verdict.js';
import type { Block, ListItem } from '../../tree.js';
import { misfits } from './misfits.js';
import { gradeCounts } from './verdict.js';

/** What the assessment cannot tell: each line comes of the data, and is absent where they give no cause. */
export function limits(c: Context): Block[] {
  const t = c.t.reportLimits;
  const { study } = c.assessment;
  const rater = study.raters.length === 1 ? study.raters[0] : undefined;
  const silent = c.leaves.filter((leaf) => leaf.status === 'no-evidence' && !isStoodFor(leaf, c));
  const items: ListItem[] = [
    ...coverage(c),
    ...notJudged(c),
    ...misfits(c),
    ...nodesItem(
      t.sought,
      silent.filter(({ sought }) => sought),
      c,
    ),
    ...nodesItem(
      t.unsought,
      silent.filter(({ sought }) => !sought),
      c,
    ),
    ...nodesItem(
      t.projectedNodes,
      c.leaves.filter((leaf) => leaf.status === 'projected'),
      c,
    ),
    ...strength(c),
    ...nodesItem(
      t.singleSource,
      c.leaves.filter((leaf) => leaf.strength?.sources === 1),
      c,
    ),
    ...(study.codedFrom === 'publication' ? [item(t.fromPublication)] : []),
    ...(study.codedFrom === 'transcript' ? [item(t.fromTranscript)] : []),
    ...emptySides(c),
    ...(rater && c.assessment.framework.levels.length > 0 ? [item(t.oneRater(rater.rater))] : []),
    ...nodesItem(t.saidSeen, c.leaves.filter(apart), c),
    ...selfReports(c),
    ...secondHand(c),
    ...rejected(c),
    ...statedOnly(c),
    ...needs(c),
    ...stake(c),
    ...(c.assessment.framework.levels.length > 0 ? [item(t.ordinal)] : []),
    item(t.oneCase),
  ];
  return [heading(2, t.heading), paragraph(t.intro), bullets(items)];
}

function coverage(c: Context): ListItem[] {
  const t = c.t.reportLimits;
  const { shares, coverage: known } = c.assessment.result;
  if (known === null) return [];
  const part = (share: number, words: (text: string) => string): string[] =>
    share > 0 ? [words(percent(share, c.lang))] : [];
  const rest = [
    ...part(shares.external, t.external),
    ...part(shares.assumed, t.assumed),
    ...part(shares.projected ?? 0, t.projected),
    ...part(shares.rejected, t.rejected),
    ...part(shares.none, t.none),
  ];
  return [
    item(t.coverage(percent(shares.own, c.lang)), rest.length === 0 ? null : ` ${t.shares(listed(rest, c.lang))}`),
  ];
}

/** Values that nobody judged: how many of each kind, and where. */
function notJudged(c: Context): ListItem[] {
  const t = c.t.reportLimits;
  const { nodes } = c.assessment;
  const counted = (words: (count: string) => string, found: readonly NodeResult[]): ListItem[] =>
    nodesItem(words(String(found.length)), found, c);
  const kept = waived(c);
  return [
    ...counted(
      t.externalValues,
      nodes.filter(({ status }) => status === 'external'),
    ),
    ...counted(
      t.assumedValues,
      nodes.filter(({ status }) => status === 'assumed'),
    ),
    ...(flooredLeaves(c).length === 0 ? [] : [item(t.flooredValues(String(flooredLeaves(c).length)))]),
    ...(kept.length === 0
      ? []
      : [{ ...item(t.waivedValues(String(kept.length))), items: kept.map((each) => item(waivedText(each, c), '.')) }]),
  ];
}

function strength(c: Context): ListItem[] {
  const grades = gradeCounts(c);
  return grades === '' ? [] : [item(c.t.reportLimits.strength(grades))];
}

/** Sides of the axes on which there is nothing to weigh. */
function emptySides(c: Context): ListItem[] {
  const sides = sidesWithout(c.assessment.position, c);
  return sides === '' ? [] : [item(c.t.reportLimits.emptySides(sides))];
}

function selfReports(c: Context): ListItem[] {
  const found = c.assessment.evidence.filter((evidence) => evidence.selfReport && evidence.state === 'accepted');
  return evidenceItem(c.t.reportLimits.selfReport, found, c);
}

function secondHand(c: Context): ListItem[] {
  const found = c.assessment.evidence.filter((evidence) => evidence.secondHand && evidence.state === 'accepted');
  return evidenceItem(c.t.reportLimits.secondHand, found, c);
}

function rejected(c: Context): ListItem[] {
  return evidenceItem(
    c.t.reportLimits.rejectedItems,
    c.assessment.evidence.filter((evidence) => evidence.state === 'rejected'),
    c,
  );
}

function statedOnly(c: Context): ListItem[] {
  const found = c.assessment.factors.filter((factor) => factor.basis === 'stated');
  return found.length === 0
    ? []
    : [item(c.t.reportLimits.statedOnly, separated(found.map((factor) => factorLink(factor.id, c))), '.')];
}

/** What the framework asks of the evidence and does not get, indicator by indicator. */
function needs(c: Context): ListItem[] {
  const t = c.t.reportLimits;
  const words = ({ what, need, have }: Unmet): string => {
    switch (what) {
      case 'sources':
        return t.needSources(need, String(have));
      case 'methods':
        return t.needMethods(need, String(have));
      case 'group':
        return t.needGroup(groupName(need, c.t));
    }
  };
  const items = c.assessment.findings.flatMap((finding) =>
    finding.code === 'NEEDS-UNMET'
      ? [item(nodeLink(finding.args.node, c), `: ${finding.args.missing.map(words).join('; ')}`)]
      : [],
  );
  return items.length === 0 ? [] : [{ ...item(t.needs), items }];
}

type Unmet = Extract<Finding, { readonly code: 'NEEDS-UNMET' }>['args']['missing'][number];

/** The indicators where one level more moves the whole the most. */
function stake(c: Context): ListItem[] {
  const most = largest([0, ...c.leaves.map((leaf) => Math.abs(leaf.stake ?? 0))]);
  if (most === 0) return [];
  // Equal up to the last bits of a float: these are one and the same change.
  const there = c.leaves.filter((leaf) => most - Math.abs(leaf.stake ?? 0) < 1e-9);
  if (there.length === c.leaves.length) return [];
  return nodesItem(c.t.reportLimits.stake(gainText(there[0]?.stake ?? 0, c)), there, c);
}

const apart = (leaf: NodeResult): boolean => {
  const { said, seen } = leaf.saidSeen ?? { said: null, seen: null };
  return said !== null && seen !== null && said !== seen;
};

const evidenceItem = (
  words: (count: string) => string,
  found: readonly { readonly id: string }[],
  c: Context,
): ListItem[] =>
  found.length === 0 ? [] : [item(words(c.t.nouns.items(found.length)), evidenceLinks(found.map(({ id }) => id)), '.')];

const nodesItem = (lead: string, nodes: readonly NodeResult[], c: Context): ListItem[] =>
  nodes.length === 0 ? [] : [item(lead, separated(nodes.map((node) => nodeLink(node.id, c))), '.')];
