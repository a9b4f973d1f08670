import type { GradeReason, Strength } from '../../model/assessment/strength.js';
import { GRADES } from '../../model/assessment/strength.js';
import type { FrameworkNode } from '../../model/framework.js';
import { WANTS, type Want, type WantKind } from '../../model/gaps.js';
import { append } from '../../model/lists.js';
import { SPOKEN_METHODS, type Method } from '../../model/study.js';
import { unheardGroups } from '../../assess/nodes/needs.js';

/**
 * Evidence of a grade below this is weak (convention): it takes two independent sources by two methods and no further doubt to
 * reach it (`assess/nodes/strength`).
 */
const WEAK_BELOW = 'moderate';

export const isWeak = ({ grade }: Strength): boolean => GRADES.indexOf(grade) < GRADES.indexOf(WEAK_BELOW);

/** What an indicator has to stand on so far. */
type Footing = Pick<Strength, 'sources' | 'groups' | 'methods' | 'why'>;

const NONE: Footing = { sources: 0, groups: [], methods: [], why: [] };

/** What answers a doubt of the grade table that more sources or methods alone would not. */
const ANSWERS: readonly (readonly [GradeReason['code'], WantKind])[] = [
  ['items-divergent', 'settling'],
  ['items-contradict', 'settling'],
  ['stale', 'recent'],
  ['all-self-report', 'outsider'],
  ['all-second-hand', 'first-hand'],
  ['only-drafts', 'enacted'],
  ['out-of-force', 'in-force'],
];

/** Kinds of finding out, the methods that are that kind already, and what the framework says to do. */
const WAYS: readonly (readonly [WantKind, readonly Method[], 'ask' | 'look' | 'read'])[] = [
  ['voice', SPOKEN_METHODS, 'ask'],
  ['observation', ['observation'], 'look'],
  ['document', ['document', 'dataset'], 'read'],
];

/**
 * What is wanted of the field for one leaf; empty where it stands well enough. First what the framework asks for: the voices of its
 * groups, then methods, then sources, each voice, observation and document being a source and a method more. Where the framework
 * asks for nothing, or what it asks for leaves the evidence weak, this program's own measure is taken, and marked.
 */
export function wantsOf(node: FrameworkNode, strength: Strength | null): Want[] {
  const footing = strength ?? NONE;
  const weak = strength === null || isWeak(strength);
  const { needs } = node;
  const says = needs.sources !== undefined || needs.methods !== undefined || (needs.groups ?? []).length > 0;
  const measured = weak && (strength !== null || !says);
  const wants: Want[] = unheardGroups(needs, footing.groups).map((group) => voice(group, footing));
  addMethods(wants, node, footing, measured);
  addSources(wants, node, footing, measured);
  if (weak) append(wants, answers(footing));
  return wants.sort((a, b) => WANTS.indexOf(a.what) - WANTS.indexOf(b.what));
}

const want = (what: WantKind, fields: Partial<Want> = {}): Want => ({
  what,
  group: null,
  count: 1,
  by: 'framework',
  because: null,
  ...fields,
});

const voice = (group: string, footing: Footing): Want =>
  want('voice', { group, because: codeIn(footing, 'group-unheard') });

/** Ways that were not gone yet, first those for which the framework says how. */
function addMethods(wants: Want[], node: FrameworkNode, footing: Footing, measured: boolean): void {
  const asked = node.needs.methods ?? 0;
  const wanted = Math.max(asked, measured ? 2 : 0);
  const told = WAYS.filter(([, , key]) => node[key].length > 0);
  // What was told comes round again, and is passed over like whatever is planned already.
  for (const [what, methods] of [...told, ...WAYS]) {
    const planned = new Set(wants.map((each) => each.what)).size;
    const have = footing.methods.length + planned - alreadyGone(wants, footing);
    if (have >= wanted) return;
    if (methods.some((method) => footing.methods.includes(method)) || wants.some((each) => each.what === what))
      continue;
    wants.push(want(what, { by: have < asked ? 'framework' : 'convention', because: codeIn(footing, 'one-method') }));
  }
}

/** Planned ways that were gone before: a voice more is no method more where somebody was asked already. */
const alreadyGone = (wants: readonly Want[], { methods }: Footing): number =>
  WAYS.filter(([what, own]) => wants.some((each) => each.what === what) && own.some((way) => methods.includes(way)))
    .length;

function addSources(wants: Want[], { needs }: FrameworkNode, footing: Footing, measured: boolean): void {
  const asked = Math.max(needs.sources ?? 0, 1);
  // One source more than two answers the last doubt about their number.
  const enough = codeIn(footing, 'two-sources') === null ? 2 : 3;
  const have = footing.sources + wants.length;
  const missing = Math.max(asked, measured ? enough : 0) - have;
  if (missing <= 0) return;
  const because =
    codeIn(footing, 'one-source') ?? codeIn(footing, 'two-sources') ?? codeIn(footing, 'publication-only');
  wants.push(want('source', { count: missing, by: have < asked ? 'framework' : 'convention', because }));
}

function answers({ why }: Footing): Want[] {
  const found = ANSWERS.filter(([code]) => why.some((reason) => reason.code === code));
  return found
    .filter(([, what], i) => found.findIndex(([, other]) => other === what) === i)
    .map(([because, what]) => want(what, { by: 'convention', because }));
}

const codeIn = ({ why }: Footing, code: GradeReason['code']): GradeReason['code'] | null =>
  why.some((reason) => reason.code === code) ? code : null;
