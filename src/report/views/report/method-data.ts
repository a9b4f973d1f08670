import type { SourceResult } from '../../../model/assessment/evidence.js';
import { period } from '../../../text/dates.js';
import { listed } from '../../../text/words.js';
import { paragraph } from '../../compose.js';
import type { Context } from '../../context.js';
import { agencyName, inWords } from '../../context.js';
import { groupName } from '../../phrases/groups.js';
import { frameworkWorks, worksLinks } from '../../phrases/works.js';
import type { Block } from '../../tree.js';
import { declared } from './method-declared.js';
import { sessions } from './method-sessions.js';
import { prose, tally } from './sentences.js';

/** What was studied, and how the evidence was gathered: each sentence only where the data bear it. */
export function gathering(c: Context): Block[] {
  const { study, agency, evidence } = c.assessment;
  const { reportMethod: t, nouns, vocabulary } = c.t;
  const accepted = evidence.filter(({ state }) => state === 'accepted');
  const spoken = c.assessment.sources.filter(({ id }) => accepted.some(({ source }) => source === id));
  const when = study.period === null ? null : period(study.period.from, study.period.to, c.lang);
  const studied = [t.studied(agencyName(agency, c.lang), agency.region, when), ...declared('approach', c)];
  const own = [...declared('people', c), ...declared('conduct', c)];
  if (accepted.length === 0) return prose([...studied, t.noEvidence], own);
  const rejected = evidence.length - accepted.length;
  const kinds = tally(spoken.map(({ kind }) => kind)).map(([kind, count]) => nouns.sourceKinds[kind](count));
  return prose(
    [
      ...studied,
      t.evidence(nouns.items(accepted.length), listed(kinds, c.lang)),
      ...(study.codedFrom === null ? [] : [t.codedFrom(vocabulary.codedFrom[study.codedFrom])]),
      accepted.some(({ at }) => at !== null) ? t.kept : t.keptPlainly,
      ...(rejected > 0 ? [t.rejected(nouns.items(rejected))] : []),
    ],
    [
      ...sessions(c),
      t.methods(
        inNumbers(
          accepted.map(({ method }) => method),
          (method) => t.byMethod[method],
          c,
        ),
      ),
      ...people(spoken, c),
    ],
    own,
  );
}

/** `interviews (n = 12) and documents (n = 3)`, the most frequent first. */
function inNumbers<T extends string>(found: readonly T[], word: (each: T) => string, c: Context): string {
  return listed(
    tally(found).map(([each, count]) => `${word(each)} (n = ${String(count)})`),
    c.lang,
  );
}

/** For whom the informants speak, and how they were chosen. */
function people(spoken: readonly SourceResult[], c: Context): string[] {
  const t = c.t.reportMethod;
  const asked = spoken.filter(({ kind }) => kind === 'informant' || kind === 'group');
  const groups = asked.flatMap(({ group }) => group ?? []);
  const ways = asked.flatMap(({ selection }) => selection ?? []);
  return [
    ...(groups.length === 0
      ? []
      : [
          t.groups(
            inNumbers(groups, (group) => groupName(group, c.t), c),
            asked.length - groups.length,
          ),
        ]),
    ...(ways.length === 0
      ? []
      : [
          t.chosen(
            inNumbers(ways, (way) => way, c),
            asked.length - ways.length,
          ),
        ]),
  ];
}

/** What it was judged by, what the items were coded to, and who rated. */
export function coding(c: Context): Block[] {
  const { framework, nodes, study, evidence } = c.assessment;
  const { reportMethod: t, nouns, vocabulary } = c.t;
  const scored = framework.levels.length > 0;
  const isOnFactors = evidence.some(({ shows, denies }) => shows.length + denies.length > 0);
  const dimensions = nodes.filter(({ parent, children }) => parent === null && children.length > 0).length;
  const works = [...new Set(frameworkWorks(c))];
  // A consensus is made of the others, and is nobody.
  const raters = study.raters.filter(({ role }) => role !== 'consensus');
  const names = raters.map(({ rater, role }) => `${rater} (${vocabulary.role[role]})`);
  const coder = raters.length === 1 ? raters.find(({ role }) => role === 'coder') : undefined;
  return [
    paragraph(
      t.judged(inWords(framework.title, c.lang), framework.version),
      works.length === 0 ? null : [' ', worksLinks(works, c)],
      scored
        ? t.indicators(nouns.indicators(c.leaves.length), dimensions === 0 ? null : nouns.dimensions(dimensions))
        : t.aspects,
      scored && evidence.length > 0 ? ` ${isOnFactors ? t.coded : t.codedToIndicators}` : null,
      names.length === 0 ? null : ` ${coder ? t.oneRater(coder.rater) : t.severalRaters(listed(names, c.lang))}`,
    ),
  ];
}
