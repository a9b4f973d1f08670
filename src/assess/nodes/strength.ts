import { at } from '../../model/at.js';
import { GRADES, type Grade, type GradeReason, type Strength } from '../../model/assessment/strength.js';
import { isBefore } from '../../model/dates.js';
import type { Framework, LeafNeeds } from '../../model/framework.js';
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
 * The steps are this program's convention; docs/method.md prints them.
 */
export const GRADE_RULES: readonly GradeRule[] = [
  { code: 'publication-only', steps: 3, applies: (f) => f.sources.length === 0 },
  { code: 'one-source', steps: 2, applies: (f) => f.sources.length === 1 },
  { code: 'two-sources', steps: 1, applies: (f) => f.sources.length === 2 },
  { code: 'one-method', steps: 1, applies: (f) => f.sources.length > 1 && methodsOf(f.items).length === 1 },
  { code: 'one-group', steps: 'cap', applies: (f) => ofOneGroup(f.informants) },
  { code: 'group-unheard', steps: 1, applies: (f) => unheardGroups(f.needs, groupsOf(f.informants)).length > 0 },
  { code: 'items-divergent', steps: 1, applies: (f) => isDivergent(f.framework, f.levels) },
  { code: 'items-contradict', steps: 1, applies: (f) => contradict(f.items) },
  { code: 'coded-from-publication', steps: 1, applies: (f) => f.study.codedFrom === 'publication' },
  { code: 'all-self-report', steps: 1, applies: (f) => f.items.length > 0 && f.items.every((i) => i.selfReport) },
  { code: 'all-second-hand', steps: 1, applies: (f) => f.items.length > 0 && f.items.every((i) => i.secondHand) },
  { code: 'only-drafts', steps: 1, applies: (f) => onlyDrafts(f.sources) },
  { code: 'stale', steps: 1, applies: (f) => isStale(f) },
  { code: 'out-of-force', steps: 1, applies: (f) => f.sources.some((s) => outOfForce(s, f.study)) },
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
  return GRADES[Math.max(0, Math.min(highest, GRADES.length - 1 - lost))] ?? 'very-low';
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

const ofOneGroup = (informants: readonly Source[]): boolean =>
  informants.every(({ group }) => group !== undefined) && groupsOf(informants).length === 1;

const methodsOf = (items: readonly Evidence[]) => [...new Set(items.map((i) => i.method))].sort();

function contradict(items: readonly Evidence[]): boolean {
  const ids = new Set(items.map((i) => i.id));
  return items.some((i) => i.disputes.some((other) => ids.has(other)));
}

function onlyDrafts(sources: readonly Source[]): boolean {
  const documents = sources.filter((s) => s.kind === 'document');
  return documents.length > 0 && documents.length === sources.length && documents.every((d) => d.status === 'draft');
}

function isStale({ items, study }: Footing): boolean {
  const end = study.period?.to;
  const dates = items.flatMap((i) => i.date ?? []);
  // An undated item may be new, so it cannot make the rest stale.
  if (end === undefined || dates.length === 0 || dates.length < items.length) return false;
  const limit = `${String(Number(end.slice(0, 4)) - STALE_AFTER_YEARS).padStart(4, '0')}${end.slice(4)}`;
  return dates.every((date) => isBefore(date, limit));
}

function outOfForce(source: Source, study: Study): boolean {
  const end = study.period?.to;
  return source.validUntil !== undefined && end !== undefined && isBefore(source.validUntil, end);
}
