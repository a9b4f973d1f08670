import { at } from '../../model/at.js';
import { GRADES, type Grade, type GradeReason, type Strength } from '../../model/assessment/strength.js';
import { isBefore } from '../../model/dates.js';
import type { Framework, LeafNeeds } from '../../model/framework.js';
import { nth } from '../../model/nth.js';
import type { Evidence, Source, Study } from '../../model/study.js';
import { unheardGroups } from './needs.js';
import { isDivergent } from './saidSeen.js';

/** Everything the grade of a leaf's evidence looks at: only what independent sources say or show. */
interface Footing {
  readonly items: readonly Evidence[];
  readonly levels: readonly number[];
  readonly study: Study;
  readonly framework: Framework;
  readonly needs: LeafNeeds;
  readonly sources: readonly Source[];
  readonly informants: readonly Source[];
}

interface GradeRule {
  readonly code: GradeReason['code'];
  /** Grades taken off; `cap` instead limits the grade to moderate. */
  readonly steps: number | 'cap';
  readonly applies: (f: Footing) => boolean;
}

/** Evidence whose newest item is older than this at the end of the study's period counts as stale (convention). */
export const STALE_AFTER_YEARS = 3;

/**
 * The one table behind every grade. After GRADE-CERQual (Lewin et al. 2018, Implementation Science 13, suppl. 1):
 * a judgement starts at high and loses a grade for each doubt about adequacy, coherence, method or relevance.
 * The steps are this program's convention; docs/method.md prints them. A sound item more, of another source, never lowers the grade
 * unless it speaks against the others: each rule asks what all of them have in common, or what there is too little of.
 */
export const GRADE_RULES: readonly GradeRule[] = [
  { code: 'publication-only', steps: 3, applies: (f) => f.sources.length === 0 },
  { code: 'one-source', steps: 2, applies: (f) => f.sources.length === 1 },
  { code: 'two-sources', steps: 1, applies: (f) => f.sources.length === 2 },
  { code: 'one-method', steps: 1, applies: (f) => f.sources.length > 1 && methodsOf(f.items).length === 1 },
  { code: 'one-group', steps: 'cap', applies: (f) => restsOnOneGroup(f) },
  { code: 'group-unheard', steps: 1, applies: (f) => unheardGroups(f.needs, groupsOf(f.informants)).length > 0 },
  { code: 'items-divergent', steps: 1, applies: (f) => isDivergent(f.framework, f.levels) },
  { code: 'items-contradict', steps: 1, applies: (f) => contradict(f.items) },
  { code: 'coded-from-publication', steps: 1, applies: (f) => f.study.codedFrom === 'publication' },
  { code: 'all-self-report', steps: 1, applies: (f) => f.items.length > 0 && f.items.every((i) => i.selfReport) },
  { code: 'all-second-hand', steps: 1, applies: (f) => f.items.length > 0 && f.items.every((i) => i.secondHand) },
  { code: 'only-drafts', steps: 1, applies: (f) => onlyDocuments(f, isDraft) },
  { code: 'stale', steps: 1, applies: (f) => isStale(f) },
  {
    code: 'out-of-force',
    steps: 1,
    applies: (f) => onlyDocuments(f, (s) => isDraft(s) || hasLapsed(s, f.study)) && !onlyDocuments(f, isDraft),
  },
];

/** How well a judgement that rests on these accepted items is founded; null where there are none. `needs`: the leaf's. */
export function strengthOf(
  study: Study,
  framework: Framework,
  items: readonly Evidence[],
  levels: readonly number[],
  needs: LeafNeeds = {},
): Strength | null {
  if (items.length === 0) return null;
  const own = items.filter((item) => at(study.sources, item.source).kind !== 'publication');
  const sources = sourcesOf(study, own);
  const informants = sources.filter(isInformant);
  const footing: Footing = { items: own, levels, study, framework, needs, sources, informants };
  const rules = GRADE_RULES.filter((rule) => rule.applies(footing));
  const grade = gradeAfter(rules);
  return {
    grade,
    sources: sources.length,
    groups: groupsOf(informants),
    methods: methodsOf(own),
    agreement: agreementOf(framework, own, levels),
    why: rules.map(({ code, steps }) => ({ code, steps: steps === 'cap' ? 0 : steps })),
  };
}

function gradeAfter(rules: readonly GradeRule[]): Grade {
  const lost = rules.reduce((sum, { steps }) => sum + (steps === 'cap' ? 0 : steps), 0);
  const highest = rules.some(({ steps }) => steps === 'cap') ? GRADES.length - 2 : GRADES.length - 1;
  return nth(GRADES, Math.max(0, Math.min(highest, GRADES.length - 1 - lost)));
}

function agreementOf(
  framework: Framework,
  items: readonly Evidence[],
  levels: readonly number[],
): Strength['agreement'] {
  if (items.length < 2) return 'single';
  if (contradict(items)) return 'divergent';
  if (levels.length < 2) return 'unlevelled';
  return isDivergent(framework, levels) ? 'divergent' : 'convergent';
}

function sourcesOf(study: Study, items: readonly Evidence[]): Source[] {
  return [...new Set(items.map((i) => i.source))].map((id) => at(study.sources, id));
}

const isInformant = ({ kind }: Source): boolean => kind === 'informant' || kind === 'group';

/** Informant groups heard. Whose group is not said may belong to any. */
const groupsOf = (informants: readonly Source[]): string[] =>
  [...new Set(informants.flatMap(({ group }) => group ?? []))].sort();

/** Sources besides informants that bear a judgement without them: of that many there is no doubt about their number. */
const ENOUGH_BESIDE = 3;

function restsOnOneGroup({ sources, informants }: Footing): boolean {
  const isOneGroup = informants.every(({ group }) => group !== undefined) && groupsOf(informants).length === 1;
  return isOneGroup && sources.length - informants.length < ENOUGH_BESIDE;
}

const methodsOf = (items: readonly Evidence[]) => [...new Set(items.map((i) => i.method))].sort();

function contradict(items: readonly Evidence[]): boolean {
  const ids = new Set(items.map((i) => i.id));
  return items.some((i) => i.disputes.some((other) => ids.has(other)));
}

/** Whether documents are all there is, and all of them are of such a kind: beside one in force, or an eyewitness, it takes nothing off. */
const onlyDocuments = ({ sources }: Footing, are: (document: Source) => boolean): boolean =>
  sources.length > 0 && sources.every((source) => source.kind === 'document' && are(source));

const isDraft = ({ status }: Source): boolean => status === 'draft';

function isStale({ items, study }: Footing): boolean {
  const end = study.period?.to;
  const dates = items.flatMap((i) => i.date ?? []);
  // An undated item may be new, so it cannot make the rest stale.
  if (end === undefined || dates.length === 0 || dates.length < items.length) return false;
  const limit = `${String(Number(end.slice(0, 4)) - STALE_AFTER_YEARS).padStart(4, '0')}${end.slice(4)}`;
  return dates.every((date) => isBefore(date, limit));
}

function hasLapsed({ validUntil }: Source, { period }: Study): boolean {
  return validUntil !== undefined && period !== null && isBefore(validUntil, period.to);
}
