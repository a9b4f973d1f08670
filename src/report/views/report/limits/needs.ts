import type { Finding } from '../../../../model/findings/index.js';
import { listed } from '../../../../text/words.js';
import { line } from '../../../compose.js';
import type { Context } from '../../../context.js';
import { groupName } from '../../../phrases/groups.js';
import type { Sentence } from '../sentences.js';
import { allNodesSentence, nodesSentence } from './lists.js';

/** Too few sources, methods or groups behind indicators: each indicator once for each kind of lack. */
export function needs(c: Context): Sentence[] {
  return [...alone(c), ...fewer('sources', c), ...fewer('methods', c), ...oneGroup(c), ...unheard(c)];
}

type Unmet = Extract<Finding, { readonly code: 'NEEDS-UNMET' }>['args']['missing'][number];

/** One thing that the framework asks for at an indicator and does not get. */
interface Lack {
  readonly id: string;
  readonly unmet: Unmet;
}

const lacks = (what: Unmet['what'], c: Context): Lack[] =>
  c.assessment.findings.flatMap((finding) =>
    finding.code === 'NEEDS-UNMET'
      ? finding.args.missing.filter((unmet) => unmet.what === what).map((unmet) => ({ id: finding.args.node, unmet }))
      : [],
  );

/** What one source alone stands behind; with what the framework asks for, where it asks the same of all of them. */
function alone(c: Context): Sentence[] {
  const single = c.leaves.filter((leaf) => leaf.strength?.sources === 1);
  const asked = askedOfAll(c);
  return nodesSentence(c.t.reportLimits.singleSource, single, c, asked === null ? '' : c.t.reportLimits.asked(asked));
}

/** How many sources the framework asks for at all indicators that have one; null where it does not, or not the same. */
function askedOfAll(c: Context): string | null {
  const single = c.leaves.filter((leaf) => leaf.strength?.sources === 1);
  const found = lacks('sources', c);
  const asked = single.map(({ id }) => found.find((lack) => lack.id === id)?.unmet.need);
  const [need, ...others] = new Set(asked);
  return need === undefined || others.length > 0 ? null : need;
}

/** Fewer sources or methods than asked for, but for what was said of a single source already. */
function fewer(what: 'sources' | 'methods', c: Context): Sentence[] {
  const t = c.t.reportLimits;
  const said = what === 'sources' && askedOfAll(c) !== null;
  const left = lacks(what, c).filter(({ unmet }) => !said || unmet.have !== 1);
  const words = what === 'sources' ? t.needSources : t.needMethods;
  return grouped(left, ({ unmet }) => words(unmet.need, String(unmet.have))).flatMap(([lead, nodes]) =>
    nodesSentence(lead, nodes, c),
  );
}

/** Groups that the framework wants heard and that were not: not here, or not at all. */
function unheard(c: Context): Sentence[] {
  const t = c.t.reportLimits;
  const nowhere = new Set(unheardGroups(c));
  const words = ({ unmet }: Lack): string => {
    const group = groupName(unmet.need, c.t);
    return nowhere.has(unmet.need) ? t.groupUnheard(group) : t.groupMissing(group);
  };
  return grouped(lacks('group', c), words).flatMap(([lead, nodes]) => allNodesSentence(lead, nodes, c));
}

/** Groups that the framework wants heard, and of whom nobody was heard on anything. */
export function unheardGroups(c: Context): string[] {
  const heard = new Set(speakers(c).flatMap(({ group }) => group ?? []));
  return [...new Set(lacks('group', c).map(({ unmet }) => unmet.need))].filter((group) => !heard.has(group));
}

/** That all who were asked are of one group. Whose group is not told may belong to any. */
function oneGroup(c: Context): Sentence[] {
  const people = speakers(c);
  const heard = [...new Set(people.flatMap(({ group }) => group ?? []))];
  const alike = heard.length === 1 && people.every(({ group }) => group !== null);
  const names = heard.map((group) => groupName(group, c.t));
  return alike ? [line(c.t.reportLimits.oneGroup(listed(names, c.lang)))] : [];
}

/** Those who were asked and of whom something was accepted. */
function speakers({ assessment: { sources, evidence } }: Context) {
  const speaking = new Set(evidence.filter(({ state }) => state === 'accepted').map(({ source }) => source));
  return sources.filter(({ id, kind }) => speaking.has(id) && (kind === 'informant' || kind === 'group'));
}

function grouped<T>(all: readonly T[], key: (each: T) => string): [string, T[]][] {
  const found = new Map<string, T[]>();
  for (const each of all) found.set(key(each), [...(found.get(key(each)) ?? []), each]);
  return [...found];
}
