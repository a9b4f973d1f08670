import type { Finding, FindingCode } from '../../../model/findings/index.js';
import { date } from '../../../text/dates.js';
import { listed } from '../../../text/words.js';
import { line, separated } from '../../compose.js';
import type { Context } from '../../context.js';
import { nodeLink } from '../../phrases/links.js';
import type { Inline } from '../../tree.js';
import { withCases, type Sentence } from './sentences.js';

/** Where the study and the framework do not fit, or a level is claimed and not shown. */
export function misfits(c: Context): Sentence[] {
  return [...outOfTime(c), ...countedNobody(c), ...undefinedMeans(c), ...unproven(c), ...asserted(c)];
}

type ArgsOf<C extends FindingCode> = Extract<Finding, { readonly code: C }>['args'];

const told = <C extends FindingCode>(code: C, c: Context): readonly ArgsOf<C>[] =>
  c.assessment.findings.flatMap((finding) => (finding.code === code ? [finding.args as ArgsOf<C>] : []));

function outOfTime(c: Context): Sentence[] {
  const day = (value: string | null) => (value === null ? null : date(value, c.lang));
  return told('FRAMEWORK-NOT-IN-FORCE', c).map(({ from, to }) =>
    line(c.t.reportLimits.otherTime, ' ', c.t.frameworks.valid(day(from), day(to))),
  );
}

/** Ratings and weights may both be of roles that do not count: said once. */
function countedNobody(c: Context): Sentence[] {
  const { role } = c.t.vocabulary;
  const named = (roles: ArgsOf<'NO-RATING-COUNTS'>['roles']) =>
    listed(
      roles.map((each) => role[each]),
      c.lang,
    );
  const texts = told('NO-RATING-COUNTS', c).map(({ roles, counts }) =>
    c.t.reportLimits.noneCounts(named(roles), named(counts)),
  );
  return [...new Set(texts)].map((text) => line(text));
}

function undefinedMeans(c: Context): Sentence[] {
  const t = c.t.reportLimits;
  const cases = told('AGGREGATE-UNDEFINED', c).map(({ node, rule, children }) =>
    line(
      node === null ? c.t.score.whole : nodeLink(node, c),
      t.undefinedBy(c.t.vocabulary.aggregate[rule]),
      nodes(children, c),
    ),
  );
  return cases.length === 0 ? [] : [withCases(t.undefined, cases)];
}

function unproven(c: Context): Sentence[] {
  const t = c.t.reportLimits;
  const cases = told('LEVEL-UNPROVEN', c).map(({ node, level, missing }) =>
    line(nodeLink(node, c), ` (${t.unprovenBelow(String(level), listed(missing.map(String), c.lang))})`),
  );
  return cases.length === 0 ? [] : [withCases(t.unproven, cases)];
}

/** Two raters may claim levels of one indicator: it is named once. */
function asserted(c: Context): Sentence[] {
  const found = new Set(told('LEVEL-ASSERTED', c).map(({ node }) => node));
  return found.size === 0 ? [] : [line(c.t.reportLimits.asserted, nodes([...found], c), '.')];
}

const nodes = (ids: readonly string[], c: Context): Inline[] => separated(ids.map((id) => nodeLink(id, c)));
