import type { NodeResult } from '../../../model/assessment/nodes.js';
import type { Finding } from '../../../model/findings/index.js';
import { largest } from '../../../model/lists.js';
import { percent } from '../../../text/numbers.js';
import { listed } from '../../../text/words.js';
import { heading, line, paragraph, separated } from '../../compose.js';
import type { Context } from '../../context.js';
import { evidenceLinks, factorLink, nodeLink } from '../../phrases/links.js';
import { gainText } from '../../phrases/gains.js';
import { groupName } from '../../phrases/groups.js';
import { sidesWithout } from '../../phrases/position.js';
import { flooredLeaves, isStoodFor, waived } from '../../phrases/unjudged.js';
import { isAveraged } from '../../phrases/references.js';
import { waivedText } from '../../phrases/verdict.js';
import type { Block } from '../../tree.js';
import { misfits } from './misfits.js';
import { withCases, type Sentence } from './sentences.js';
import { gradeCounts } from './verdict.js';

/** What the assessment cannot tell, as prose by subject: each sentence comes of the data, and is absent where they give no cause. */
export function limits(c: Context): Block[] {
  const t = c.t.reportLimits;
  const subjects = [unknown(c), weak(c), judged(c), misfits(c), reach(c)].filter((sentences) => sentences.length > 0);
  return [heading(2, t.heading), ...subjects.map((sentences) => paragraph(separated(sentences, ' ')))];
}

/** What there is no evidence for, and what no rater judged. */
function unknown(c: Context): Sentence[] {
  const t = c.t.reportLimits;
  const silent = c.leaves.filter((leaf) => leaf.status === 'no-evidence' && !isStoodFor(leaf, c));
  return [
    ...coverage(c),
    ...nodesSentence(
      t.sought,
      silent.filter(({ sought }) => sought),
      c,
    ),
    ...nodesSentence(
      t.unsought,
      silent.filter(({ sought }) => !sought),
      c,
    ),
    ...nodesSentence(
      t.projectedNodes,
      c.leaves.filter((leaf) => leaf.status === 'projected'),
      c,
    ),
    ...notJudged(c),
  ];
}

/** What the evidence itself lacks. */
function weak(c: Context): Sentence[] {
  const t = c.t.reportLimits;
  const { study } = c.assessment;
  return [
    ...(study.codedFrom === 'publication' ? [line(t.fromPublication)] : []),
    ...(study.codedFrom === 'transcript' ? [line(t.fromTranscript)] : []),
    ...strength(c),
    ...nodesSentence(
      t.singleSource,
      c.leaves.filter((leaf) => leaf.strength?.sources === 1),
      c,
    ),
    ...nodesSentence(
      t.stale,
      c.leaves.filter((leaf) => leaf.strength?.why.some(({ code }) => code === 'stale')),
      c,
    ),
    ...voices(c),
    ...needs(c),
    ...nodesSentence(t.saidSeen, c.leaves.filter(apart), c),
    ...selfReports(c),
    ...secondHand(c),
    ...rejected(c),
    ...statedOnly(c),
    ...emptySides(c),
  ];
}

/** Whose judgement it is. What an analysis of several raters found is said here as well. */
function judged(c: Context): Sentence[] {
  const { study, framework } = c.assessment;
  const rater = study.raters.length === 1 ? study.raters[0] : undefined;
  return rater && rater.role !== 'official' && framework.levels.length > 0
    ? [line(c.t.reportLimits.oneRater(rater.rater))]
    : [];
}

/** What a score cannot carry. */
function reach(c: Context): Sentence[] {
  const t = c.t.reportLimits;
  return [...stake(c), ...(isAveraged(c.assessment.framework) ? [line(t.ordinal)] : []), line(t.oneCase)];
}

function coverage(c: Context): Sentence[] {
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
    line(t.coverage(percent(shares.own, c.lang)), rest.length === 0 ? null : ` ${t.shares(listed(rest, c.lang))}`),
  ];
}

/** Values that nobody judged: how many of each kind, and where. */
function notJudged(c: Context): Sentence[] {
  const t = c.t.reportLimits;
  const { nodes } = c.assessment;
  const counted = (words: (count: string) => string, found: readonly NodeResult[]): Sentence[] =>
    nodesSentence(words(String(found.length)), found, c);
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
    ...(flooredLeaves(c).length === 0 ? [] : [line(t.flooredValues(String(flooredLeaves(c).length)))]),
    ...(kept.length === 0
      ? []
      : [
          withCases(
            t.waivedValues(String(kept.length)),
            kept.map((each) => [waivedText(each, c)]),
          ),
        ]),
  ];
}

function strength(c: Context): Sentence[] {
  const grades = gradeCounts(c);
  return grades === '' ? [] : [line(c.t.reportLimits.strength(grades))];
}

/** Sides of the axes on which there is nothing to weigh. */
function emptySides(c: Context): Sentence[] {
  const sides = sidesWithout(c.assessment.position, c);
  return sides === '' ? [] : [line(c.t.reportLimits.emptySides(sides))];
}

function selfReports(c: Context): Sentence[] {
  const found = c.assessment.evidence.filter((evidence) => evidence.selfReport && evidence.state === 'accepted');
  return evidenceSentence(c.t.reportLimits.selfReport, found, c);
}

function secondHand(c: Context): Sentence[] {
  const found = c.assessment.evidence.filter((evidence) => evidence.secondHand && evidence.state === 'accepted');
  return evidenceSentence(c.t.reportLimits.secondHand, found, c);
}

function rejected(c: Context): Sentence[] {
  return evidenceSentence(
    c.t.reportLimits.rejectedItems,
    c.assessment.evidence.filter((evidence) => evidence.state === 'rejected'),
    c,
  );
}

function statedOnly(c: Context): Sentence[] {
  const found = c.assessment.factors.filter((factor) => factor.basis === 'stated');
  return found.length === 0
    ? []
    : [line(c.t.reportLimits.statedOnly, separated(found.map((factor) => factorLink(factor.id, c))), '.')];
}

/** That all who were asked are of one group, and groups that were to be heard and were not. */
function voices(c: Context): Sentence[] {
  const t = c.t.reportLimits;
  const { sources, evidence, findings } = c.assessment;
  const speaking = new Set(evidence.filter(({ state }) => state === 'accepted').map(({ source }) => source));
  const people = sources.filter(({ id, kind }) => speaking.has(id) && (kind === 'informant' || kind === 'group'));
  const heard = new Set(people.flatMap(({ group }) => group ?? []));
  // Whose group is not told may belong to any.
  const alike = heard.size === 1 && people.every(({ group }) => group !== null);
  const asked = findings.flatMap((finding) => (finding.code === 'NEEDS-UNMET' ? finding.args.missing : []));
  const unheard = new Set(asked.flatMap(({ what, need }) => (what === 'group' && !heard.has(need) ? [need] : [])));
  const named = (groups: ReadonlySet<string>): string =>
    listed(
      [...groups].map((group) => groupName(group, c.t)),
      c.lang,
    );
  return [
    ...(alike ? [line(t.oneGroup(named(heard)))] : []),
    ...(unheard.size === 0 ? [] : [line(t.unheard(named(unheard)))]),
  ];
}

/** What the framework asks of the evidence and does not get, with the indicators. */
function needs(c: Context): Sentence[] {
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
  const lacking = new Map<string, string[]>();
  for (const finding of c.assessment.findings) {
    if (finding.code !== 'NEEDS-UNMET') continue;
    for (const text of finding.args.missing.map(words))
      lacking.set(text, [...(lacking.get(text) ?? []), finding.args.node]);
  }
  const cases = [...lacking].map(([text, nodes]) => [text, ' (', separated(nodes.map((id) => nodeLink(id, c))), ')']);
  return cases.length === 0 ? [] : [withCases(t.needs, cases)];
}

type Unmet = Extract<Finding, { readonly code: 'NEEDS-UNMET' }>['args']['missing'][number];

/** The indicators where one level more moves the whole the most. */
function stake(c: Context): Sentence[] {
  const most = largest([0, ...c.leaves.map((leaf) => Math.abs(leaf.stake ?? 0))]);
  if (most === 0) return [];
  // Equal up to the last bits of a float: these are one and the same change.
  const there = c.leaves.filter((leaf) => most - Math.abs(leaf.stake ?? 0) < 1e-9);
  if (there.length === c.leaves.length) return [];
  return nodesSentence(c.t.reportLimits.stake(gainText(there[0]?.stake ?? 0, c)), there, c);
}

const apart = (leaf: NodeResult): boolean => {
  const { said, seen } = leaf.saidSeen ?? { said: null, seen: null };
  return said !== null && seen !== null && said !== seen;
};

const evidenceSentence = (
  words: (count: string) => string,
  found: readonly { readonly id: string }[],
  c: Context,
): Sentence[] =>
  found.length === 0 ? [] : [line(words(c.t.nouns.items(found.length)), evidenceLinks(found.map(({ id }) => id)), '.')];

const nodesSentence = (lead: string, nodes: readonly NodeResult[], c: Context): Sentence[] =>
  nodes.length === 0 ? [] : [line(lead, separated(nodes.map((node) => nodeLink(node.id, c))), '.')];
