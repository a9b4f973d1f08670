import type { Finding, FindingCode } from '../../../model/findings/index.js';
import { date } from '../../../text/dates.js';
import { listed } from '../../../text/words.js';
import { item, separated } from '../../compose.js';
import type { Context } from '../../context.js';
import { nodeLink } from '../../phrases/links.js';
import type { Inline, ListItem } from '../../tree.js';

/** Where the study and the framework do not fit, or a level is claimed and not shown. */
export function misfits(c: Context): ListItem[] {
  return [...outOfTime(c), ...countedNobody(c), ...undefinedMeans(c), ...unproven(c), ...asserted(c)];
}

type ArgsOf<C extends FindingCode> = Extract<Finding, { readonly code: C }>['args'];

const told = <C extends FindingCode>(code: C, c: Context): readonly ArgsOf<C>[] =>
  c.assessment.findings.flatMap((finding) => (finding.code === code ? [finding.args as ArgsOf<C>] : []));

function outOfTime(c: Context): ListItem[] {
  const day = (value: string | null) => (value === null ? null : date(value, c.lang));
  return told('FRAMEWORK-NOT-IN-FORCE', c).map(({ from, to }) =>
    item(c.t.reportLimits.otherTime, ' ', c.t.frameworks.valid(day(from), day(to))),
  );
}

/** Ratings and weights may both be of roles that do not count: said once. */
function countedNobody(c: Context): ListItem[] {
  const { role } = c.t.vocabulary;
  const named = (roles: ArgsOf<'NO-RATING-COUNTS'>['roles']) =>
    listed(
      roles.map((each) => role[each]),
      c.lang,
    );
  const texts = told('NO-RATING-COUNTS', c).map(({ roles, counts }) =>
    c.t.reportLimits.noneCounts(named(roles), named(counts)),
  );
  return [...new Set(texts)].map((text) => item(text));
}

function undefinedMeans(c: Context): ListItem[] {
  const t = c.t.reportLimits;
  const items = told('AGGREGATE-UNDEFINED', c).map(({ node, rule, children }) =>
    item(
      node === null ? c.t.score.whole : nodeLink(node, c),
      t.undefinedBy(c.t.vocabulary.aggregate[rule]),
      nodes(children, c),
      '.',
    ),
  );
  return items.length === 0 ? [] : [{ ...item(t.undefined), items }];
}

function unproven(c: Context): ListItem[] {
  const t = c.t.reportLimits;
  const items = told('LEVEL-UNPROVEN', c).map(({ node, level, missing }) =>
    item(nodeLink(node, c), `: ${t.unprovenBelow(String(level), listed(missing.map(String), c.lang))}`),
  );
  return items.length === 0 ? [] : [{ ...item(t.unproven), items }];
}

/** Two raters may claim levels of one indicator: it is named once. */
function asserted(c: Context): ListItem[] {
  const found = new Set(told('LEVEL-ASSERTED', c).map(({ node }) => node));
  return found.size === 0 ? [] : [item(c.t.reportLimits.asserted, nodes([...found], c), '.')];
}

const nodes = (ids: readonly string[], c: Context): Inline[] => separated(ids.map((id) => nodeLink(id, c)));
