import { finding } from '../../model/findings/index.js';
import { ladderAt } from '../../model/range.js';
import { factorsAt, levelName, levelNamed, questionsOf, type AnswerPart } from '../../model/xlsform.js';
import { at as known, entry } from '../../model/at.js';
import { consentAt } from './admitted.js';
import { answerAt, chosenAt } from './chosen.js';
import { headerNamed } from './head.js';
import type { Form, Known } from './shape.js';
import type { FilledCell, TableRow } from '../tables.js';

/** What a form asks of a node, as far as a grid has answers to it. */
export interface NodeAsked {
  readonly node: string;
  /** Part → the name of its question. */
  readonly parts: ReadonlyMap<AnswerPart, string>;
  /** Names of the levels that it can have. */
  readonly levels: ReadonlySet<string>;
  readonly factors: ReadonlySet<string>;
}

export function nodesAsked({ framework, columns, split }: Form): NodeAsked[] {
  const byNode = new Map<string, Map<AnswerPart, string>>();
  for (const [name, { node, part }] of questionsOf(framework)) {
    if (!columns.has(name) && !split.has(name)) continue;
    const parts = byNode.get(node) ?? new Map<AnswerPart, string>();
    byNode.set(node, parts.set(part, name));
  }
  return [...byNode].map(([node, parts]) => ({
    node,
    parts,
    levels: new Set(ladderAt(framework, node).levels.map(({ value }) => levelName(value))),
    factors: new Set(factorsAt(framework, entry(framework.nodes, node))),
  }));
}

/** The submission that is answered in. */
export interface AnsweredIn {
  readonly uuid: string;
  readonly short: string;
  readonly session: string;
  readonly known: Known;
}

export interface SubmissionAnswers {
  readonly rows: readonly TableRow[];
  readonly levels: readonly (readonly [node: string, level: string])[];
}

/** An item of evidence for each node about which something was found. */
export function answersIn(form: Form, row: number, asked: readonly NodeAsked[], of: AnsweredIn): SubmissionAnswers {
  const consent = consentAt(form, row, form.grid.place(row, 0));
  const rows: TableRow[] = [];
  const levels: (readonly [string, string])[] = [];
  for (const each of asked) {
    const { node, parts } = each;
    const named = (part: AnswerPart): string => parts.get(part) ?? '';
    const at = (part: AnswerPart): FilledCell | null => answerAt(form, row, named(part));
    const [told, quote, located, level] = [at('finding'), at('quote'), at('at'), at('level')];
    const shows = parts.has('shows') ? factorsIn(form, row, each, named('shows')) : null;
    if (!told) {
      const first = level ?? quote ?? located ?? shows;
      if (first) form.findings.push(finding('ANSWER-WITHOUT-FINDING', { node }, first.place));
      continue;
    }
    const id = of.known.ids.get(node) ?? `e-${of.short}-${node}`;
    const cells = new Map<string, FilledCell>([
      ['id', { value: id, place: told.place }],
      ['from', { value: of.session, place: told.place }],
      ['finding', told],
    ]);
    if (located) cells.set('at', located);
    if (quote) cells.set('quote', quote);
    if (quote && consent) cells.set('quote-consent', consent);
    if (shows) cells.set('shows', shows);
    rows.push({ table: 'evidence', cells, place: told.place, key: `${of.uuid}/${node}` });
    const number = level && levelIn(form, each, named('level'), level);
    if (number !== null) levels.push([node, `${id}=${String(number)}`]);
  }
  return { rows, levels };
}

/** The level that was chosen. One that the ladder had when the form was made, and has no more, is told and counts for nothing. */
function levelIn(form: Form, { node, levels }: NodeAsked, name: string, { value, place }: FilledCell): number | null {
  const text = String(value);
  const number = levelNamed(text);
  if (number !== null && levels.has(text)) return number;
  if (number !== null) form.findings.push(finding('CHOICE-GONE', { node, choice: text, what: 'level' }, place));
  else {
    const column = headerNamed(form, known(form.columns, name));
    const args = { column, text, problem: 'choice' as const, choices: [], suggestion: null };
    form.findings.push(finding('CELL-INVALID', args, place));
  }
  return null;
}

/** The factors that were chosen, as a table has them. */
function factorsIn(form: Form, row: number, { node, factors }: NodeAsked, name: string): FilledCell | null {
  const chosen = chosenAt(form, row, name);
  if (!chosen) return null;
  const { cell, names } = chosen;
  for (const choice of names)
    if (!factors.has(choice)) form.findings.push(finding('CHOICE-GONE', { node, choice, what: 'factor' }, cell.place));
  const kept = names.filter((each) => factors.has(each));
  return kept.length === 0 ? null : { ...cell, value: kept.join('; ') };
}
