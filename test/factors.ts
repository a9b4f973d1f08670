import { linkStudy } from '../src/load/index.js';
import { hasErrors } from '../src/model/findings/index.js';
import { brief, framework, HEAD, study, type Contents } from './load/reading.js';

/** Frameworks of factors and studies that weigh them, in a few words. `weighting` stands for the framework's option. */
export const factorFramework = (
  weighting = '{ sum: axis, ratings: { from: 1, to: 4 }, minus: plain, source: convention }',
) =>
  framework(`format: egov-framework/1
id: f
version: 1.0.0
title: Factors
sources: {}
axes:
  x:
    title: within
    aspects: inner
    plus: { title: Strengths, polarity: enabling, locus: internal }
    minus: { title: Weaknesses, polarity: inhibiting, locus: internal }
  y:
    title: around
    aspects: outer
    plus: { title: Opportunities, polarity: enabling, locus: external }
    minus: { title: Threats, polarity: inhibiting, locus: external }
quadrants:
  - { x: plus, y: plus, id: one, label: one, means: Both good., source: convention }
  - { x: plus, y: minus, id: two, label: two, means: Good within., source: convention }
  - { x: minus, y: plus, id: three, label: three, means: Good around., source: convention }
  - { x: minus, y: minus, id: four, label: four, means: Neither good., source: convention }
weighting: ${weighting}
nodes:
  inner: { title: Inner, nodes: { people: { title: People, concepts: [staff] } } }
  outer: { title: Outer, nodes: { market: { title: Market, concepts: [staff] } } }
concepts: { staff: { title: Staff } }
factors:
  s1: { title: S1, polarity: enabling, locus: internal, concepts: [staff], source: convention }
  s2: { title: S2, polarity: enabling, locus: internal, concepts: [staff], source: convention }
  w1: { title: W1, polarity: inhibiting, locus: internal, concepts: [staff], source: convention }
  o1: { title: O1, polarity: enabling, locus: external, concepts: [staff], source: convention }
  t1: { title: T1, polarity: inhibiting, locus: external, concepts: [staff], source: convention }
remedies:
  mend: { title: Mend, addresses: [w1], uses: [o1], horizon: short, effort: 1, who: Staff, source: convention }
`);

/** A study in which one item shows these factors; `rest` is further YAML. */
export const factorStudy = (shows: string, rest = '', beside: Contents = {}) =>
  study(
    `${HEAD}sources: { head: { kind: informant, role: Head } }\nevidence: [{ id: e1, from: head, finding: Found., shows: [${shows}] }]\n${rest}`,
    beside,
  );

/** Both, linked; throws where the fixtures are not sound. */
export function factorCase(shows: string, rest = '', options: { weighting?: string; beside?: Contents } = {}) {
  const { framework: f, findings: inFramework } = factorFramework(options.weighting);
  const { study: s, findings: inStudy } = factorStudy(shows, rest, options.beside);
  if (!f || !s) throw new Error([...inFramework, ...inStudy].map(brief).join('\n'));
  const linked = linkStudy(s, [f]);
  const findings = [...linked.unknown, ...linked.findings];
  return { study: s, framework: f, findings: [...inStudy, ...findings], sound: !hasErrors([...inStudy, ...findings]) };
}
