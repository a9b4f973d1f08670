import type { SourceResult } from '../../../model/assessment/evidence.js';
import { period } from '../../../text/dates.js';
import { listed } from '../../../text/words.js';
import { paragraph } from '../../compose.js';
import type { Context } from '../../context.js';
import { agencyName, inWords } from '../../context.js';
import { groupName } from '../../phrases/groups.js';
import { frameworkWorks, worksLinks } from '../../phrases/works.js';
import type { Block } from '../../tree.js';

/** What was studied, and how the evidence was gathered: each sentence only where the data bear it. */
export function gathering(c: Context): Block[] {
  const { study, agency, evidence } = c.assessment;
  const { reportMethod: t, nouns, vocabulary } = c.t;
  const accepted = evidence.filter(({ state }) => state === 'accepted');
  const spoken = c.assessment.sources.filter(({ id }) => accepted.some(({ source }) => source === id));
  const when = study.period === null ? null : period(study.period.from, study.period.to, c.lang);
  const studied = t.studied(agencyName(agency, c.lang), agency.region, when);
  if (accepted.length === 0) return [paragraph(`${studied} ${t.noEvidence}`)];
  const rejected = evidence.length - accepted.length;
  const met = accepted.flatMap(({ session }) => session ?? []);
  return [
    paragraph(
      [
        studied,
        t.evidence(nouns.items(accepted.length), nouns.sources(spoken.length), vocabulary.codedFrom[study.codedFrom]),
        ...(met.length > 0 ? [t.sessions(String(met.length), nouns.sessions(new Set(met).size))] : []),
        ...(rejected > 0 ? [t.rejected(nouns.items(rejected))] : []),
      ].join(' '),
    ),
    paragraph(
      [
        t.kinds(
          counts(
            spoken.map(({ kind }) => kind),
            (kind) => vocabulary.sourceKind[kind],
            c,
          ),
        ),
        ...people(spoken, c),
        t.methods(
          counts(
            accepted.map(({ method }) => method),
            (method) => vocabulary.method[method],
            c,
          ),
        ),
      ].join(' '),
    ),
  ];
}

/** `interview (12), document (3)`, the most frequent first. */
function counts<T extends string>(found: readonly T[], word: (each: T) => string, c: Context): string {
  const many = new Map<T, number>();
  for (const each of found) many.set(each, (many.get(each) ?? 0) + 1);
  const sorted = [...many].sort(([, a], [, b]) => b - a);
  return listed(
    sorted.map(([each, count]) => `${word(each)} (${String(count)})`),
    c.lang,
  );
}

/** For whom the informants speak, and how they were chosen. */
function people(spoken: readonly SourceResult[], c: Context): string[] {
  const t = c.t.reportMethod;
  const asked = spoken.filter(({ kind }) => kind === 'informant' || kind === 'group');
  const groups = asked.flatMap(({ group }) => group ?? []);
  const ways = asked.flatMap(({ selection }) => selection ?? []);
  const untold = asked.length - ways.length;
  return [
    ...(groups.length === 0 ? [] : [t.groups(counts(groups, (group) => groupName(group, c.t), c))]),
    ...(ways.length === 0
      ? []
      : [`${t.chosen(counts(ways, (way) => way, c))}${untold === 0 ? '' : ` ${t.chosenUntold(String(untold))}`}`]),
  ];
}

/** What it was judged by, what the items were coded to, and who rated. */
export function coding(c: Context): Block[] {
  const { framework, nodes, study, evidence } = c.assessment;
  const { reportMethod: t, nouns, vocabulary } = c.t;
  const scored = framework.levels.length > 0;
  const dimensions = nodes.filter(({ parent, children }) => parent === null && children.length > 0).length;
  const works = [...new Set(frameworkWorks(c))];
  // A consensus is made of the others, and is nobody.
  const people = study.raters.filter(({ role }) => role !== 'consensus');
  const raters = people.map(({ rater, role }) => `${rater} (${vocabulary.role[role]})`);
  const coder = people.length === 1 ? people.find(({ role }) => role === 'coder') : undefined;
  return [
    paragraph(
      t.judged(inWords(framework.title, c.lang), framework.version),
      works.length === 0 ? null : [' ', worksLinks(works, c)],
      scored
        ? t.indicators(nouns.indicators(c.leaves.length), dimensions === 0 ? null : nouns.dimensions(dimensions))
        : t.aspects,
      scored && evidence.length > 0 ? ` ${t.coded}` : null,
      raters.length === 0 ? null : ` ${coder ? t.oneRater(coder.rater) : t.severalRaters(listed(raters, c.lang))}`,
    ),
  ];
}
